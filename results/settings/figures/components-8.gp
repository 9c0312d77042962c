# Draws components-8.svg: gnuplot components-8.gp; or components-8.pdf: gnuplot -e "pdf=1" components-8.gp
if (!exists("output")) output = exists("pdf") ? "components-8.pdf" : "components-8.svg"
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
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [815.404:36791.6]
set yrange [3.97136e-06:9.50164]
cut(y) = y < 3.97136e-06 ? 3.97136e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "other-seed, cosine, exact" left noenhanced
$panel1_curve1 << EOD
1000 0.00589473 0.00440809 0.00738138
2340 0.0032219 0.00219888 0.00424492
5477 0.00238703 0.0016198 0.00315425
12819 0.00129418 0.000863828 0.00172453
30000 0.000753934 0.000496469 0.0010114
EOD
$panel1_curve2 << EOD
1000 1.58497 1.10059 2.06934
2340 1.50679 1.05243 1.96115
5477 1.35914 0.850494 1.86779
12819 1.7135 1.2698 2.15719
30000 1.92375 1.50474 2.34276
EOD
$panel1_curve3 << EOD
1000 0.071962 0.059294 0.0846301
2340 0.0557871 0.0463619 0.0652124
5477 0.0309094 0.0249504 0.0368684
12819 0.0220257 0.0176495 0.026402
30000 0.0140434 0.0114345 0.0166522
EOD
$panel1_curve4 << EOD
1000 0.0142798 0.00964509 0.0189146
2340 0.0119175 0.00884805 0.014987
5477 0.00743058 0.0054402 0.00942096
12819 0.0049392 0.00363623 0.00624218
30000 0.00319644 0.00234755 0.00404533
EOD
$panel1_curve5 << EOD
1000 1.58456 1.10011 2.069
2340 1.5066 1.0522 1.96101
5477 1.35909 0.850429 1.86774
12819 1.71337 1.26961 2.15714
30000 1.92374 1.50473 2.34275
EOD
plot sample [1000:30000] 0.345553*x**(-0.590968) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.59 [−0.70, −0.48]", \
     $panel1_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.952821*x**(0.0606819) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.06 [−0.04, 0.16]", \
     $panel1_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 2.30272*x**(-0.493618) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.56, −0.43]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.366025*x**(-0.455648) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.46 [−0.56, −0.35]", \
     $panel1_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.952187*x**(0.0607478) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.06 [−0.04, 0.16]", \
     $panel1_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0783511*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "other-seed, cosine, over" left noenhanced
$panel2_curve1 << EOD
1000 0.000428248 0.000265494 0.000591002
2340 0.000291046 0.000177578 0.000404514
5477 0.000273613 0.000185116 0.00036211
12819 0.000124961 9.43745e-05 0.000155548
30000 9.17807e-05 6.81622e-05 0.000115399
EOD
$panel2_curve2 << EOD
1000 1.86562 1.28338 2.44786
2340 2.6304 0.93492 4.32588
5477 1.93695 1.34086 2.53304
12819 2.06585 1.32561 2.8061
30000 2.20057 1.37604 3.0251
EOD
$panel2_curve3 << EOD
1000 0.0147882 0.00942257 0.0201539
2340 0.0087915 0.00747049 0.0101125
5477 0.00564568 0.00379355 0.00749781
12819 0.00333978 0.00249635 0.00418321
30000 0.00212255 0.00160998 0.00263513
EOD
$panel2_curve4 << EOD
1000 0.00174792 0.00115843 0.00233742
2340 0.00105326 0.000674102 0.00143242
5477 0.000998651 0.000642091 0.00135521
12819 0.000516264 0.000353537 0.000678992
30000 0.000348004 0.000244169 0.000451839
EOD
$panel2_curve5 << EOD
1000 1.8654 1.28315 2.44765
2340 2.63029 0.93479 4.32578
5477 1.93683 1.34071 2.53294
12819 2.0658 1.32555 2.80605
30000 2.20052 1.37599 3.02506
EOD
plot sample [1000:30000] 0.0110822*x**(-0.46172) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.46 [−0.58, −0.34]", \
     $panel2_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 1.9416*x**(0.0104211) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.01 [−0.14, 0.16]", \
     $panel2_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.751212*x**(-0.570411) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.57 [−0.69, −0.45]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0432998*x**(-0.463469) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.46 [−0.58, −0.34]", \
     $panel2_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 1.94107*x**(0.0104467) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.01 [−0.13, 0.16]", \
     $panel2_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00812543*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "other-seed, perturbed, exact" left noenhanced
$panel3_curve1 << EOD
1000 0.0049468 0.00378438 0.00610922
2340 0.0027887 0.00187168 0.00370572
5477 0.0020782 0.00146745 0.00268895
12819 0.00110949 0.000732594 0.00148638
30000 0.000635778 0.000401375 0.000870182
EOD
$panel3_curve2 << EOD
1000 0.00879553 0.00677317 0.0108179
2340 0.00685891 0.00529482 0.008423
5477 0.00436622 0.00335616 0.00537629
12819 0.00299636 0.00230389 0.00368884
30000 0.00192151 0.0014916 0.00235141
EOD
$panel3_curve3 << EOD
1000 0.0645515 0.0527531 0.0763498
2340 0.0519125 0.0420694 0.0617556
5477 0.0308754 0.0245725 0.0371783
12819 0.0215887 0.0178089 0.0253684
30000 0.0140089 0.0114239 0.0165939
EOD
$panel3_curve4 << EOD
1000 0.0129507 0.00956967 0.0163317
2340 0.0112698 0.00815716 0.0143824
5477 0.00787118 0.00548019 0.0102622
12819 0.00488535 0.00349362 0.00627708
30000 0.00342448 0.00245957 0.0043894
EOD
$panel3_curve5 << EOD
1000 0.00635913 0.00420085 0.00851741
2340 0.00481409 0.00329695 0.00633123
5477 0.00299832 0.00190931 0.00408732
12819 0.00221402 0.00144323 0.00298481
30000 0.00119928 0.000801724 0.00159684
EOD
plot sample [1000:30000] 0.295438*x**(-0.590951) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.59 [−0.71, −0.47]", \
     $panel3_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.217703*x**(-0.455175) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.46 [−0.54, −0.37]", \
     $panel3_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 1.69147*x**(-0.462527) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.46 [−0.53, −0.39]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.247713*x**(-0.411176) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.41 [−0.51, −0.31]", \
     $panel3_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.193088*x**(-0.483711) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.48 [−0.61, −0.36]", \
     $panel3_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.066072*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "other-seed, perturbed, over" left noenhanced
$panel4_curve1 << EOD
1000 0.000644591 0.000384107 0.000905076
2340 0.000360975 0.000158824 0.000563126
5477 0.000274477 0.00019942 0.000349533
12819 0.000210602 0.000130259 0.000290944
30000 9.84244e-05 6.28523e-05 0.000133997
EOD
$panel4_curve2 << EOD
1000 0.00587199 0.00413625 0.00760774
2340 0.0028434 0.00200467 0.00368214
5477 0.00138427 0.00101516 0.00175339
12819 0.00148338 0.00101623 0.00195053
30000 0.000932744 0.000539342 0.00132615
EOD
$panel4_curve3 << EOD
1000 0.0104626 0.00762514 0.0133001
2340 0.0080267 0.00639707 0.00965633
5477 0.00492971 0.00373168 0.00612774
12819 0.00275041 0.00210348 0.00339734
30000 0.00224312 0.00169304 0.00279321
EOD
$panel4_curve4 << EOD
1000 0.0132822 0.00716817 0.0193963
2340 0.00473921 0.00262997 0.00684846
5477 0.00463833 0.0023767 0.00689997
12819 0.00302843 0.001765 0.00429185
30000 0.00178368 0.00100633 0.00256103
EOD
$panel4_curve5 << EOD
1000 0.00382342 0.00236978 0.00527706
2340 0.0018778 0.00110275 0.00265285
5477 0.000704889 0.000346557 0.00106322
12819 0.00107708 0.000637301 0.00151686
30000 0.000645341 0.000240153 0.00105053
EOD
plot sample [1000:30000] 0.0205974*x**(-0.505396) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.66, −0.35]", \
     $panel4_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.160267*x**(-0.509255) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.65, −0.37]", \
     $panel4_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.320973*x**(-0.488162) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.58, −0.39]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.399866*x**(-0.524894) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.52 [−0.70, −0.35]", \
     $panel4_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.0828046*x**(-0.483825) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.48 [−0.68, −0.29]", \
     $panel4_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0102286*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "other-seed, linear, exact" left noenhanced
$panel5_curve1 << EOD
1000 0.00562259 0.00420115 0.00704403
2340 0.00304681 0.00209834 0.00399529
5477 0.00227128 0.00152624 0.00301633
12819 0.00123471 0.000808698 0.00166071
30000 0.000697157 0.000456095 0.00093822
EOD
$panel5_curve2 << EOD
1000 0.00298587 0.0023903 0.00358144
2340 0.00228305 0.0017644 0.0028017
5477 0.00164944 0.00130243 0.00199646
12819 0.00109106 0.000865475 0.00131665
30000 0.000671724 0.000540415 0.000803033
EOD
$panel5_curve3 << EOD
1000 0.0661406 0.0539804 0.0783009
2340 0.0535884 0.0437049 0.063472
5477 0.0310818 0.0252935 0.03687
12819 0.0215909 0.017535 0.0256468
30000 0.0139049 0.0113158 0.016494
EOD
$panel5_curve4 << EOD
1000 0.00526205 0.00339643 0.00712768
2340 0.00438312 0.00300383 0.00576241
5477 0.003891 0.0026824 0.00509961
12819 0.00241266 0.00177865 0.00304668
30000 0.00137794 0.000987071 0.00176882
EOD
$panel5_curve5 << EOD
1000 0.00200325 0.00144178 0.00256472
2340 0.00149482 0.00101266 0.00197698
5477 0.000822287 0.000523288 0.00112129
12819 0.000609519 0.000401398 0.000817639
30000 0.000386182 0.000256104 0.000516259
EOD
plot sample [1000:30000] 0.344946*x**(-0.597227) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.60 [−0.71, −0.49]", \
     $panel5_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.0660103*x**(-0.437715) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.44 [−0.51, −0.37]", \
     $panel5_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 1.88338*x**(-0.473724) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.47 [−0.54, −0.41]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.086235*x**(-0.385374) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.39 [−0.51, −0.27]", \
     $panel5_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.0623191*x**(-0.492704) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.49 [−0.61, −0.38]", \
     $panel5_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0365129*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "other-seed, linear, over" left noenhanced
$panel6_curve1 << EOD
1000 0.000490494 0.00035959 0.000621397
2340 0.000285321 0.000174484 0.000396159
5477 0.000253869 0.000188429 0.000319309
12819 0.000129306 8.71958e-05 0.000171416
30000 8.65025e-05 6.05226e-05 0.000112482
EOD
$panel6_curve2 << EOD
1000 0.000288078 0.000219041 0.000357116
2340 0.000195115 0.000142054 0.000248176
5477 0.000120452 8.88715e-05 0.000152032
12819 8.59997e-05 6.5797e-05 0.000106202
30000 5.62371e-05 3.89701e-05 7.35042e-05
EOD
$panel6_curve3 << EOD
1000 0.0120454 0.00861525 0.0154756
2340 0.0078902 0.00619044 0.00958996
5477 0.00479103 0.00350122 0.00608084
12819 0.00278364 0.00216597 0.0034013
30000 0.0021279 0.00159313 0.00266267
EOD
$panel6_curve4 << EOD
1000 0.000851504 0.000386811 0.0013162
2340 0.000617203 0.000248 0.000986405
5477 0.000566195 0.000305178 0.000827213
12819 0.000237524 0.000113473 0.000361576
30000 0.000201611 0.000112066 0.000291155
EOD
$panel6_curve5 << EOD
1000 0.000149629 9.46351e-05 0.000204623
2340 9.70864e-05 5.78473e-05 0.000136325
5477 3.76804e-05 1.26137e-05 6.27472e-05
12819 4.89898e-05 2.68321e-05 7.11475e-05
30000 2.63251e-05 1.33026e-05 3.93477e-05
EOD
plot sample [1000:30000] 0.0156191*x**(-0.501214) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.62, −0.39]", \
     $panel6_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.00793856*x**(-0.480592) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.48 [−0.58, −0.38]", \
     $panel6_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.466247*x**(-0.530269) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.63, −0.43]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.02077*x**(-0.451158) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.45 [−0.65, −0.25]", \
     $panel6_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.00396669*x**(-0.48914) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.49 [−0.66, −0.32]", \
     $panel6_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00167316*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
