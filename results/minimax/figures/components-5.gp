# Draws components-5.svg: gnuplot components-5.gp; or components-5.pdf: gnuplot -e "pdf=1" components-5.gp
if (!exists("output")) output = exists("pdf") ? "components-5.pdf" : "components-5.svg"
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
set label 1 "Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [7.30431e-06:12.5866]
cut(y) = y < 7.30431e-06 ? 7.30431e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "linear, tanh, exact, apart" left noenhanced
$panel1_curve1 << EOD
1000 0.000616697 0.000419857 0.000813536
3162 0.000664252 0.000217948 0.00111056
10000 0.000288717 0.000148047 0.000429388
31623 0.000168551 9.1786e-05 0.000245316
100000 9.72124e-05 5.41124e-05 0.000140312
EOD
$panel1_curve2 << EOD
1000 0.000801356 0.00035729 0.00124542
3162 0.000476752 0.000289295 0.000664209
10000 0.000241723 0.000183956 0.000299491
31623 0.000176592 0.000112667 0.000240516
100000 8.68475e-05 5.75157e-05 0.000116179
EOD
$panel1_curve3 << EOD
1000 0.018357 0.014375 0.022339
3162 0.0108021 0.00533145 0.0162728
10000 0.00400728 0.00301287 0.00500168
31623 0.00323896 0.00216893 0.00430899
100000 0.00200101 0.00148517 0.00251686
EOD
$panel1_curve4 << EOD
1000 0.00111786 -1.98481e-05 0.00225557
3162 0.000861939 0.000230191 0.00149369
10000 0.000556201 0.000306095 0.000806307
31623 0.000347995 0.000173937 0.000522053
100000 0.000197395 0.000105734 0.000289056
EOD
$panel1_curve5 << EOD
1000 0.000680997 0.000338093 0.0010239
3162 0.00035289 0.000212116 0.000493665
10000 0.000129882 5.54105e-05 0.000204354
31623 0.000132202 7.77996e-05 0.000186605
100000 5.38851e-05 2.64875e-05 8.12827e-05
EOD
plot sample [1000:100000] 0.0165082*x**(-0.440059) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.44 [−0.57, −0.32]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0208632*x**(-0.472288) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.47 [−0.62, −0.32]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.50224*x**(-0.489638) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.57, −0.41]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0171078*x**(-0.379999) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.38 [−0.81, 0.05]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0236151*x**(-0.525946) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.53 [−0.68, −0.37]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00779294*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "linear, tanh, exact, near" left noenhanced
$panel2_curve1 << EOD
1000 1.11559 0.61964 1.61153
3162 0.850563 0.358878 1.34225
10000 0.407378 0.141151 0.673605
31623 0.342578 0.24828 0.436876
100000 0.16641 0.0688784 0.263942
EOD
$panel2_curve2 << EOD
1000 0.140839 0.0638577 0.217821
3162 0.102847 0.0500386 0.155655
10000 0.0514747 0.00656423 0.0963852
31623 0.0392025 0.0270553 0.0513497
100000 0.200377 -0.169191 0.569945
EOD
$panel2_curve3 << EOD
1000 0.16226 0.111036 0.213485
3162 0.10143 0.0617032 0.141157
10000 0.0546328 0.0309728 0.0782929
31623 0.0382341 0.0306642 0.045804
100000 0.0642614 -0.033122 0.161645
EOD
$panel2_curve4 << EOD
1000 0.292588 0.109614 0.475561
3162 0.28383 0.136058 0.431601
10000 0.138899 0.00878955 0.269008
31623 0.105575 0.0702919 0.140857
100000 0.210724 -0.12851 0.549957
EOD
$panel2_curve5 << EOD
1000 0.0641873 0.0286567 0.099718
3162 0.0181138 0.00920566 0.027022
10000 0.012187 0.00605362 0.0183203
31623 0.012181 0.00829039 0.0160717
100000 0.136194 -0.125806 0.398193
EOD
plot sample [1000:100000] 20.2624*x**(-0.409516) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.41 [−0.56, −0.26]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.110571*x**(-0.0225265) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.02 [−1.26, 1.22]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.710282*x**(-0.245646) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.25 [−1.16, 0.67]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.713717*x**(-0.142917) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.14 [−0.87, 0.59]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0122847*x**(0.0962191) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.10 [−1.51, 1.70]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.611143*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "linear, tanh, over, apart" left noenhanced
$panel3_curve1 << EOD
1000 0.00202116 0.000964428 0.00307789
3162 0.000635525 0.000302233 0.000968817
10000 0.000368812 0.000182686 0.000554938
31623 0.000253208 0.000130754 0.000375662
100000 0.000135111 9.35154e-05 0.000176706
EOD
$panel3_curve2 << EOD
1000 0.0240745 0.0184277 0.0297213
3162 0.0145758 0.00862007 0.0205315
10000 0.0126416 0.00670339 0.0185798
31623 0.0146692 0.0119559 0.0173826
100000 0.010596 0.00771474 0.0134772
EOD
$panel3_curve3 << EOD
1000 0.177512 0.130025 0.224999
3162 0.115208 0.0731174 0.157298
10000 0.0784309 0.0403838 0.116478
31623 0.0776931 0.0520466 0.10334
100000 0.0590969 0.032895 0.0852987
EOD
$panel3_curve4 << EOD
1000 0.0384338 0.0224528 0.0544147
3162 0.0273508 0.0132809 0.0414206
10000 0.0272068 0.011831 0.0425827
31623 0.0258954 0.014347 0.0374438
100000 0.0120983 0.00434817 0.0198485
EOD
$panel3_curve5 << EOD
1000 0.0179964 0.00983985 0.0261529
3162 0.00848932 0.00186579 0.0151128
10000 0.00821737 0.00415472 0.01228
31623 0.00941798 0.00424772 0.0145882
100000 0.00877611 0.00550323 0.012049
EOD
plot sample [1000:100000] 0.0694212*x**(-0.549889) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.55 [−0.68, −0.42]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.054418*x**(-0.142009) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.14 [−0.22, −0.07]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.749132*x**(-0.225283) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.23 [−0.32, −0.13]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.163166*x**(-0.205542) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.21 [−0.36, −0.05]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0292511*x**(-0.115733) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.12 [−0.25, 0.02]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.021442*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "linear, tanh, over, near" left noenhanced
$panel4_curve1 << EOD
1000 1.27073 0.783382 1.75808
3162 1.09273 0.626458 1.559
10000 0.777051 0.394752 1.15935
31623 0.544869 0.273393 0.816345
100000 0.229064 0.141905 0.316223
EOD
$panel4_curve2 << EOD
1000 0.642322 0.149062 1.13558
3162 0.278956 0.0185512 0.539361
10000 0.219438 0.114325 0.324551
31623 0.288978 0.0555576 0.522398
100000 0.179139 0.0809673 0.277311
EOD
$panel4_curve3 << EOD
1000 0.398121 0.235787 0.560454
3162 0.264956 0.178867 0.351044
10000 0.188237 0.143412 0.233061
31623 0.126748 0.0615852 0.191911
100000 0.0896135 0.0516074 0.127619
EOD
$panel4_curve4 << EOD
1000 0.532965 0.225432 0.840499
3162 0.330824 0.0824953 0.579154
10000 0.388454 0.157363 0.619546
31623 0.433263 0.228327 0.6382
100000 0.427766 0.174245 0.681287
EOD
$panel4_curve5 << EOD
1000 0.505899 0.0817608 0.930037
3162 0.194059 -0.0137257 0.401844
10000 0.12078 0.0549133 0.186647
31623 0.181693 -0.0221951 0.385582
100000 0.0577723 0.0243327 0.0912119
EOD
plot sample [1000:100000] 18.1205*x**(-0.35808) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.36 [−0.47, −0.25]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 2.17145*x**(-0.218755) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.22 [−0.45, 0.02]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 3.65628*x**(-0.3231) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.32 [−0.44, −0.20]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.478384*x**(-0.0147644) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.01 [−0.19, 0.16]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 5.61841*x**(-0.382651) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.38 [−0.65, −0.11]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 6.54736*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, linear, exact, apart" left noenhanced
$panel5_curve1 << EOD
1000 0.0528261 -0.0330519 0.138704
3162 0.0426853 -0.0288119 0.114182
10000 0.00392569 0.00194554 0.00590583
31623 0.00186531 0.00132665 0.00240396
100000 0.000372399 0.000116096 0.000628702
EOD
$panel5_curve2 << EOD
1000 0.014536 -0.0124129 0.041485
3162 0.0149985 -0.0129743 0.0429713
10000 0.000463268 0.000174412 0.000752124
31623 0.000300875 0.000121776 0.000479974
100000 0.000137307 4.07209e-05 0.000233893
EOD
$panel5_curve3 << EOD
1000 2.22626 -1.37951 5.83204
3162 1.79474 -1.25268 4.84217
10000 0.156404 0.0906369 0.222171
31623 0.0807116 0.0567403 0.104683
100000 0.0130713 0.00389909 0.0222436
EOD
$panel5_curve4 << EOD
1000 0.0264196 -0.0198682 0.0727073
3162 0.0277915 -0.0212928 0.0768758
10000 0.00145225 0.000556847 0.00234766
31623 0.000918694 0.000330435 0.00150695
100000 0.000400797 0.000109972 0.000691622
EOD
$panel5_curve5 << EOD
1000 0.0111838 -0.0104198 0.0327873
3162 0.0113317 -0.0108527 0.0335161
10000 0.000143795 2.66168e-05 0.000260973
31623 0.000101823 4.45116e-05 0.000159134
100000 6.13067e-05 1.57641e-05 0.000106849
EOD
plot sample [1000:100000] 194.223*x**(-1.13264) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −1.13 [−2.24, −0.02]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 52.6987*x**(-1.14943) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −1.15 [−2.86, 0.56]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 10267.2*x**(-1.16191) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −1.16 [−2.26, −0.07]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 41.0936*x**(-1.02375) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −1.02 [−2.26, 0.22]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 116.431*x**(-1.31372) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −1.31 [−3.73, 1.10]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00862769*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, linear, exact, near" left noenhanced
$panel6_curve1 << EOD
1000 1.07689 0.727459 1.42633
3162 0.770878 0.340738 1.20102
10000 0.660382 0.51189 0.808874
31623 0.550274 0.30774 0.792807
100000 0.44237 -0.0810044 0.965745
EOD
$panel6_curve2 << EOD
1000 0.0990426 -0.0370346 0.23512
3162 0.124789 0.00379219 0.245786
10000 0.0958022 0.0160819 0.175523
31623 0.0948624 0.0252457 0.164479
100000 0.063828 0.00872282 0.118933
EOD
$panel6_curve3 << EOD
1000 0.433693 -0.0740033 0.941389
3162 0.271061 0.193691 0.348431
10000 0.313326 0.174985 0.451667
31623 0.253354 0.178972 0.327737
100000 0.387218 0.162492 0.611945
EOD
$panel6_curve4 << EOD
1000 0.333816 -0.169938 0.83757
3162 0.260027 0.0404307 0.479622
10000 0.143892 0.0690879 0.218696
31623 0.21303 0.0504414 0.37562
100000 0.109855 0.0485566 0.171153
EOD
$panel6_curve5 << EOD
1000 0.0294457 -0.0147571 0.0736486
3162 0.0616208 -0.00469982 0.127941
10000 0.0598394 -0.024628 0.144307
31623 0.0421478 0.00753297 0.0767626
100000 0.0414421 -0.0153849 0.098269
EOD
plot sample [1000:100000] 3.63412*x**(-0.183834) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.18 [−0.60, 0.23]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.235321*x**(-0.100141) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.10 [−0.61, 0.41]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.410972*x**(-0.0255567) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.03 [−0.50, 0.45]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.3637*x**(-0.210389) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.21 [−0.84, 0.42]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0354889*x**(0.0263746) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.03 [−0.76, 0.81]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.558694*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
