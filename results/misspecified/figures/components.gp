# Draws components.svg: gnuplot components.gp; or components.pdf: gnuplot -e "pdf=1" components.gp
if (!exists("output")) output = exists("pdf") ? "components.pdf" : "components.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,11.1819in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,805 @look }
set encoding utf8
set minussign

set linetype 1 linecolor rgb "#0072B2" pointtype 7 pointsize 0.45
set linetype 2 linecolor rgb "#D55E00" pointtype 5 pointsize 0.45
set linetype 3 linecolor rgb "#009E73" pointtype 9 pointsize 0.45
set linetype 4 linecolor rgb "#CC79A7" pointtype 11 pointsize 0.45
set linetype 5 linecolor rgb "#E69F00" pointtype 13 pointsize 0.45
set linetype 6 linecolor rgb "#56B4E9" pointtype 15 pointsize 0.45
set linetype 7 linecolor rgb "#000000" pointtype 2 pointsize 0.45
set linetype 8 linecolor rgb "#777777" dashtype 2
set border 3 linecolor rgb "#444444"
set clip two
set samples 2
tics = 'out nomirror scale 0.6,0.3 font ",10.5"'
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 7 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [710.187:422424]
set yrange [5.87508e-05:6.75973]
cut(y) = y < 5.87508e-05 ? 5.87508e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed" left noenhanced
$panel1_curve1 << EOD
1000 0.00375714 0.00288201 0.00463227
2587 0.00339524 0.00261909 0.0041714
6694 0.00181575 0.00141435 0.00221715
17321 0.00123807 0.000938655 0.00153748
44814 0.000695957 0.000561874 0.000830039
115949 0.0003989 0.000323068 0.000474731
300000 0.000232239 0.000156023 0.000308455
EOD
$panel1_curve2 << EOD
1000 0.011393 0.00913002 0.0136559
2587 0.00702382 0.00558708 0.00846056
6694 0.00464066 0.00374325 0.00553807
17321 0.00342603 0.00277486 0.00407721
44814 0.0017499 0.00146546 0.00203434
115949 0.00110512 0.000930272 0.00127998
300000 0.000694916 0.000572728 0.000817104
EOD
$panel1_curve3 << EOD
1000 0.0884228 0.0765182 0.100327
2587 0.0524824 0.0452232 0.0597416
6694 0.0321835 0.0276256 0.0367415
17321 0.0213937 0.0190342 0.0237532
44814 0.0123276 0.0108358 0.0138193
115949 0.00721594 0.0060966 0.00833527
300000 0.00496188 0.00419821 0.00572556
EOD
$panel1_curve4 << EOD
1000 0.0183142 0.013829 0.0227994
2587 0.0126669 0.00996119 0.0153727
6694 0.00847155 0.00672317 0.0102199
17321 0.00455004 0.00345245 0.00564764
44814 0.00250371 0.00190048 0.00310695
115949 0.00174477 0.0013754 0.00211414
300000 0.00116263 0.000937525 0.00138773
EOD
$panel1_curve5 << EOD
1000 0.00915292 0.00699348 0.0113124
2587 0.00524823 0.00382549 0.00667096
6694 0.00337456 0.002454 0.00429513
17321 0.00297667 0.00233255 0.00362079
44814 0.00144191 0.0011409 0.00174292
115949 0.000889381 0.000714646 0.00106412
300000 0.000521646 0.000394136 0.000649157
EOD
plot sample [1000:300000] 0.159439*x**(-0.510661) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.56, −0.46]", \
     $panel1_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.348539*x**(-0.490829) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.53, −0.45]", \
     $panel1_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 2.93581*x**(-0.509769) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.54, −0.48]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.642377*x**(-0.505474) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.51 [−0.55, −0.46]", \
     $panel1_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 0.267732*x**(-0.488205) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.49 [−0.54, −0.44]", \
     $panel1_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.0712867*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "tau-wrong" left noenhanced
$panel2_curve1 << EOD
1000 0.00391058 0.00302884 0.00479231
2587 0.00379485 0.00286047 0.00472922
6694 0.00244112 0.00192835 0.00295389
17321 0.00154498 0.00119268 0.00189727
44814 0.00148982 0.00123108 0.00174856
115949 0.00124577 0.00109705 0.00139449
300000 0.00128095 0.00117572 0.00138618
EOD
$panel2_curve2 << EOD
1000 0.199883 0.196329 0.203436
2587 0.197832 0.195654 0.20001
6694 0.198807 0.197388 0.200226
17321 0.197884 0.197139 0.198628
44814 0.198892 0.198358 0.199426
115949 0.198676 0.198366 0.198986
300000 0.198497 0.198285 0.198709
EOD
$panel2_curve3 << EOD
1000 0.0977402 0.0865112 0.108969
2587 0.0731433 0.064651 0.0816356
6694 0.0574122 0.0517193 0.063105
17321 0.0606851 0.056883 0.0644872
44814 0.0564447 0.0541438 0.0587457
115949 0.0555155 0.0540713 0.0569597
300000 0.0545752 0.0537077 0.0554427
EOD
$panel2_curve4 << EOD
1000 0.504271 0.495449 0.513093
2587 0.498898 0.493415 0.504382
6694 0.50128 0.497703 0.504857
17321 0.499118 0.497264 0.500972
44814 0.501514 0.500201 0.502826
115949 0.501032 0.500259 0.501805
300000 0.500579 0.500054 0.501104
EOD
$panel2_curve5 << EOD
1000 0.0904704 0.0888616 0.0920793
2587 0.090729 0.0896932 0.0917649
6694 0.091118 0.0904266 0.0918095
17321 0.0906428 0.0902759 0.0910096
44814 0.09118 0.0909557 0.0914043
115949 0.0911168 0.0909785 0.0912551
300000 0.0910562 0.090968 0.0911444
EOD
plot sample [1000:300000] 0.01862*x**(-0.228037) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.23 [−0.26, −0.19]", \
     $panel2_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.199508*x**(-0.000447879) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.00 [0.00, 0.00]", \
     $panel2_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 0.14897*x**(-0.0870353) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.09 [−0.10, −0.07]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.503355*x**(-0.000490049) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.00 [0.00, 0.00]", \
     $panel2_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 0.0899542*x**(0.00107335) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.00 [0.00, 0.00]", \
     $panel2_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.074198*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "cosine" left noenhanced
$panel3_curve1 << EOD
1000 0.00389948 0.00291491 0.00488405
2587 0.00349723 0.00278953 0.00420494
6694 0.00172185 0.00128613 0.00215756
17321 0.00181631 0.00142817 0.00220446
44814 0.00113679 0.00091332 0.00136026
115949 0.00129852 0.00114894 0.00144811
300000 0.00127227 0.00116331 0.00138124
EOD
$panel3_curve2 << EOD
1000 1.0769 0.603564 1.55023
2587 1.50408 0.545213 2.46294
6694 1.53057 0.82317 2.23798
17321 2.45768 1.29452 3.62084
44814 1.98766 0.929148 3.04617
115949 2.068 0.944513 3.19148
300000 1.69974 0.703038 2.69644
EOD
$panel3_curve3 << EOD
1000 0.101207 0.0873424 0.115071
2587 0.0650226 0.0570645 0.0729807
6694 0.0514271 0.0463036 0.0565507
17321 0.0404074 0.0372807 0.0435341
44814 0.0361115 0.0341744 0.0380486
115949 0.036282 0.0350168 0.0375471
300000 0.036054 0.0351964 0.0369115
EOD
$panel3_curve4 << EOD
1000 1.00049 0.747535 1.25344
2587 1.09398 0.788681 1.39927
6694 1.45516 1.01447 1.89585
17321 1.81682 1.29922 2.33442
44814 1.36463 0.95056 1.77871
115949 1.27413 0.890747 1.65752
300000 1.27428 0.890845 1.65772
EOD
$panel3_curve5 << EOD
1000 0.894284 0.450478 1.33809
2587 1.28212 0.391604 2.17264
6694 1.17282 0.565649 1.77999
17321 2.00165 0.979456 3.02384
44814 1.65485 0.679746 2.62994
115949 1.7885 0.723534 2.85348
300000 1.42346 0.495583 2.35134
EOD
plot sample [1000:300000] 0.0154398*x**(-0.216275) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.22 [−0.25, −0.18]", \
     $panel3_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.744203*x**(0.0851793) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.09 [−0.03, 0.20]", \
     $panel3_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 0.264448*x**(-0.173448) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.17 [−0.19, −0.15]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.914948*x**(0.036305) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.04 [−0.02, 0.10]", \
     $panel3_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 0.585835*x**(0.0903338) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.09 [−0.04, 0.22]", \
     $panel3_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.0739875*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "linear" left noenhanced
$panel4_curve1 << EOD
1000 0.0045999 0.00346488 0.00573491
2587 0.00494724 0.00373592 0.00615857
6694 0.00363409 0.00295714 0.00431104
17321 0.00266912 0.00217879 0.00315945
44814 0.00292386 0.00261318 0.00323453
115949 0.0026778 0.00251876 0.00283684
300000 0.0027091 0.00259616 0.00282204
EOD
$panel4_curve2 << EOD
1000 0.19731 0.196446 0.198173
2587 0.197344 0.196715 0.197974
6694 0.197215 0.196851 0.197579
17321 0.197481 0.197265 0.197697
44814 0.197177 0.197055 0.197299
115949 0.1972 0.197123 0.197277
300000 0.197247 0.1972 0.197295
EOD
$panel4_curve3 << EOD
1000 0.152473 0.135706 0.16924
2587 0.146303 0.137406 0.1552
6694 0.136987 0.130787 0.143187
17321 0.145899 0.141849 0.149949
44814 0.143035 0.140518 0.145552
115949 0.143082 0.141454 0.14471
300000 0.142395 0.14146 0.143329
EOD
$panel4_curve4 << EOD
1000 0.650708 0.648488 0.652927
2587 0.651473 0.650028 0.652918
6694 0.650993 0.650197 0.651789
17321 0.651681 0.651204 0.652159
44814 0.650867 0.650521 0.651214
115949 0.650992 0.650799 0.651185
300000 0.651142 0.651014 0.65127
EOD
$panel4_curve5 << EOD
1000 0.00626289 0.00505987 0.00746591
2587 0.00567718 0.00490257 0.00645178
6694 0.0056349 0.00503805 0.00623176
17321 0.00581497 0.00544514 0.00618481
44814 0.00565683 0.00549414 0.00581951
115949 0.00561707 0.00550299 0.00573115
300000 0.00562236 0.00555003 0.00569469
EOD
plot sample [1000:300000] 0.0101713*x**(-0.113961) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.11 [−0.15, −0.08]", \
     $panel4_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.197471*x**(-9.78586e-05) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.00 [0.00, 0.00]", \
     $panel4_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 0.155589*x**(-0.00775705) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.01 [−0.02, 0.00]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.651043*x**(1.24928e-05) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.00 [0.00, 0.00]", \
     $panel4_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 0.00651739*x**(-0.0128135) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.01 [−0.04, 0.01]", \
     $panel4_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.0872769*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "laplace" left noenhanced
$panel5_curve1 << EOD
1000 0.00505924 0.00366173 0.00645674
2587 0.00526406 0.00391427 0.00661386
6694 0.00326844 0.00256332 0.00397356
17321 0.0024763 0.00190267 0.00304994
44814 0.00309594 0.00267181 0.00352008
115949 0.00279749 0.0025363 0.00305868
300000 0.00292786 0.00276811 0.00308762
EOD
$panel5_curve2 << EOD
1000 0.78695 0.679421 0.89448
2587 0.676458 0.583965 0.768951
6694 0.625104 0.568156 0.682051
17321 0.583782 0.537261 0.630304
44814 0.658924 0.625481 0.692367
115949 0.615753 0.595041 0.636465
300000 0.599161 0.585686 0.612637
EOD
$panel5_curve3 << EOD
1000 0.179321 0.154827 0.203816
2587 0.117835 0.0993563 0.136315
6694 0.093236 0.0831435 0.103328
17321 0.0785797 0.0688518 0.0883077
44814 0.0845052 0.0774647 0.0915457
115949 0.0756923 0.0715408 0.0798438
300000 0.0722739 0.0693462 0.0752015
EOD
$panel5_curve4 << EOD
1000 2.24256 1.86521 2.6199
2587 1.94323 1.59008 2.29638
6694 1.906 1.59899 2.213
17321 1.65347 1.40939 1.89755
44814 2.01139 1.76091 2.26188
115949 1.73811 1.61032 1.86589
300000 1.64763 1.59681 1.69846
EOD
$panel5_curve5 << EOD
1000 0.29444 0.265064 0.323816
2587 0.287235 0.260492 0.313979
6694 0.319636 0.300425 0.338848
17321 0.333741 0.318125 0.349357
44814 0.35979 0.350517 0.369063
115949 0.375385 0.371992 0.378778
300000 0.375377 0.373008 0.377745
EOD
plot sample [1000:300000] 0.0101205*x**(-0.111182) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.11 [−0.15, −0.07]", \
     $panel5_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.917043*x**(-0.0358125) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.04 [−0.06, −0.02]", \
     $panel5_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 0.371504*x**(-0.139368) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.14 [−0.16, −0.12]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 2.78867*x**(-0.0411042) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.04 [−0.07, −0.02]", \
     $panel5_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 0.200817*x**(0.0519277) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.05 [0.04, 0.07]", \
     $panel5_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.0959922*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
