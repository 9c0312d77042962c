# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,45.1681in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,3252 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 5 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 9,1 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [4.9935e-05:18.9681]
cut(y) = y < 4.9935e-05 ? 4.9935e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 2.23318 1.21033 3.25603
3162 3.48162 1.00166 5.96157
10000 2.67508 1.35683 3.99333
31623 2.34307 1.80136 2.88478
100000 4.29404 1.96262 6.62547
EOD
$panel1_curve2 << EOD
1000 0.0215553 0.0171132 0.0259974
3162 0.012674 0.00691398 0.0184341
10000 0.00458711 0.00375158 0.00542264
31623 0.00382504 0.00271866 0.00493142
100000 0.00232928 0.00167871 0.00297985
EOD
$panel1_curve3 << EOD
1000 0.0197751 0.015653 0.0238971
3162 0.0119431 0.0061053 0.017781
10000 0.00453772 0.00366371 0.00541173
31623 0.0035841 0.00256702 0.00460119
100000 0.00218507 0.00161993 0.00275021
EOD
plot sample [1000:100000] 1.40423*x**(0.0791752) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.08 [−0.09, 0.25]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.591439*x**(-0.490585) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.49 [−0.57, −0.41]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.541502*x**(-0.487205) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.49 [−0.57, −0.41]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.272263*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel2_curve1 << EOD
1000 3.11799 1.01797 5.21802
3162 1.68257 0.241134 3.12401
10000 2.70532 1.59438 3.81627
31623 2.23947 1.8383 2.64063
100000 5.15272 0.774926 9.53051
EOD
$panel2_curve2 << EOD
1000 0.729674 0.406542 1.05281
3162 0.68177 0.267511 1.09603
10000 0.187911 0.0690903 0.306732
31623 0.197588 0.0888469 0.306328
100000 0.132492 0.0810399 0.183944
EOD
$panel2_curve3 << EOD
1000 2.29363 -1.4249 6.01216
3162 1.85242 -1.29442 4.99927
10000 0.160793 0.0930666 0.228519
31623 0.0828778 0.0584477 0.107308
100000 0.013581 0.00416876 0.0229933
EOD
plot sample [1000:100000] 0.987303*x**(0.1121) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.11 [−0.16, 0.39]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 12.4032*x**(-0.40395) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.40 [−0.53, −0.28]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 10489.1*x**(-1.16089) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.16 [−2.30, −0.02]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 2.57682*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel3_curve1 << EOD
1000 3.15161 1.94447 4.35875
3162 2.41277 1.42593 3.39962
10000 3.30457 2.09013 4.51902
31623 2.73224 1.95074 3.51375
100000 4.00986 1.84872 6.171
EOD
$panel3_curve2 << EOD
1000 0.0131776 0.00621725 0.020138
3162 0.0101393 0.00386867 0.0164099
10000 0.00414306 0.00227587 0.00601024
31623 0.00164557 0.000768821 0.00252233
100000 0.000930729 0.000248911 0.00161255
EOD
$panel3_curve3 << EOD
1000 0.00278688 0.00170272 0.00387105
3162 0.00157732 0.000624383 0.00253025
10000 0.000643764 0.00040643 0.000881097
31623 0.00049467 0.000341292 0.000648048
100000 0.000221954 9.93832e-05 0.000344526
EOD
plot sample [1000:100000] 1.89411*x**(0.0526397) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.05 [−0.10, 0.20]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 1.14556*x**(-0.61834) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.62 [−0.83, −0.41]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.114683*x**(-0.540258) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.54 [−0.70, −0.39]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0386258*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel4_curve1 << EOD
1000 4.68873 1.43528 7.94218
3162 5.13708 1.09911 9.17504
10000 3.84125 -0.118669 7.80116
31623 2.26893 -1.13139 5.66925
100000 2.87512 0.227559 5.52267
EOD
$panel4_curve2 << EOD
1000 3.18335 1.71343 4.65328
3162 0.996476 0.573707 1.41925
10000 0.566789 0.383627 0.749951
31623 0.383534 0.263295 0.503774
100000 0.198585 0.114063 0.283108
EOD
$panel4_curve3 << EOD
1000 1.41869 0.897596 1.93977
3162 1.05484 0.527915 1.58177
10000 0.513486 0.223427 0.803544
31623 0.420015 0.311839 0.528191
100000 0.431049 -0.095387 0.957485
EOD
plot sample [1000:100000] 15.1321*x**(-0.155939) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.16 [−0.50, 0.19]", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 122.153*x**(-0.564901) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.56 [−0.70, −0.43]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 9.47072*x**(-0.286927) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.29 [−0.74, 0.17]", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 26.9177*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel5_curve1 << EOD
1000 2.92499 0.926969 4.923
3162 2.2565 0.0785891 4.4344
10000 1.45116 0.626914 2.2754
31623 1.76429 0.0310456 3.49753
100000 4.77033 1.29713 8.24353
EOD
$panel5_curve2 << EOD
1000 1.69872 0.526903 2.87053
3162 0.91211 0.526486 1.29773
10000 1.34483 0.79718 1.89247
31623 1.2212 0.73917 1.70324
100000 1.01462 0.539643 1.48959
EOD
$panel5_curve3 << EOD
1000 1.60963 1.19725 2.02201
3162 1.16673 0.799649 1.53381
10000 1.06951 0.886413 1.25261
31623 0.89849 0.655651 1.14133
100000 0.893417 0.167981 1.61885
EOD
plot sample [1000:100000] 1.33935*x**(0.0635961) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.06 [−0.19, 0.32]", \
     $panel5_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 2.18318*x**(-0.0641763) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.06 [−0.28, 0.15]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 3.47794*x**(-0.124958) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.12 [−0.41, 0.16]", \
     $panel5_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 30.5406*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel6_curve1 << EOD
1000 3.70639 -0.233506 7.64629
3162 2.77057 0.371263 5.16988
10000 1.27715 0.219224 2.33507
31623 2.69533 -0.219944 5.6106
100000 3.14782 0.181145 6.1145
EOD
$panel6_curve2 << EOD
1000 1.52111 1.15497 1.88724
3162 1.38571 0.907046 1.86438
10000 1.11771 0.474604 1.76082
31623 0.942237 0.402793 1.48168
100000 0.793546 0.134919 1.45217
EOD
$panel6_curve3 << EOD
1000 0.588161 0.273155 0.903168
3162 0.707631 0.169553 1.24571
10000 0.34032 0.0068766 0.673764
31623 0.0878725 0.0419364 0.133809
100000 0.286963 -0.0425812 0.616508
EOD
plot sample [1000:100000] 3.40681*x**(-0.0307679) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.03 [−0.41, 0.35]", \
     $panel6_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 4.31843*x**(-0.146537) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.15 [−0.37, 0.08]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 5.42014*x**(-0.30586) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.31 [−0.87, 0.25]", \
     $panel6_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 9.37575*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel7_curve1 << EOD
1000 2.25475 1.299 3.2105
3162 2.34803 1.16328 3.53279
10000 1.29637 0.728584 1.86415
31623 1.66256 0.981063 2.34406
100000 2.77561 1.96467 3.58654
EOD
$panel7_curve2 << EOD
1000 0.362279 0.307834 0.416724
3162 0.162759 0.0964837 0.229035
10000 0.16557 0.135507 0.195632
31623 0.129169 0.099539 0.1588
100000 0.107615 0.0813841 0.133845
EOD
$panel7_curve3 << EOD
1000 0.203608 0.152987 0.254228
3162 0.130419 0.0874083 0.17343
10000 0.0914413 0.0512603 0.131622
31623 0.0926155 0.0666014 0.11863
100000 0.069828 0.0441842 0.0954717
EOD
plot sample [1000:100000] 1.88653*x**(0.00611732) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.01 [−0.10, 0.11]", \
     $panel7_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 1.41347*x**(-0.230942) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.23 [−0.30, −0.16]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.797511*x**(-0.215635) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.22 [−0.31, −0.13]", \
     $panel7_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 3.86318*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel8_curve1 << EOD
1000 2.01298 0.968016 3.05795
3162 2.49821 2.02529 2.97114
10000 2.30781 1.13989 3.47572
31623 1.10657 0.727366 1.48578
100000 2.85101 2.04043 3.66159
EOD
$panel8_curve2 << EOD
1000 1.75748 0.657139 2.85783
3162 1.42125 0.853825 1.98867
10000 1.26055 0.477737 2.04337
31623 0.600881 0.297139 0.904623
100000 0.933696 0.537646 1.32975
EOD
$panel8_curve3 << EOD
1000 3.02602 1.27874 4.77331
3162 2.05892 0.732968 3.38488
10000 0.880479 0.548345 1.21261
31623 1.2748 0.526617 2.02299
100000 0.552866 0.35381 0.751923
EOD
plot sample [1000:100000] 2.2584*x**(-0.010268) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.01 [−0.13, 0.11]", \
     $panel8_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 6.13789*x**(-0.184649) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.18 [−0.36, −0.01]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 29.1882*x**(-0.336938) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.34 [−0.49, −0.19]", \
     $panel8_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 33.3459*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel9_curve1 << EOD
1000 1.54154 0.928393 2.15469
3162 2.19779 1.33052 3.06506
10000 2.98741 2.08922 3.8856
31623 2.18414 1.3658 3.00248
100000 2.79726 1.92176 3.67277
EOD
$panel9_curve2 << EOD
1000 0.2822 0.161799 0.402602
3162 0.354184 0.073072 0.635295
10000 0.312529 0.196879 0.428179
31623 0.182107 0.12854 0.235674
100000 0.130095 0.0815883 0.178602
EOD
$panel9_curve3 << EOD
1000 0.109679 0.050793 0.168566
3162 0.097056 0.0514644 0.142648
10000 0.071801 0.028229 0.115373
31623 0.0666349 0.0250114 0.108258
100000 0.0317569 0.0211642 0.0423496
EOD
plot sample [1000:100000] 0.883842*x**(0.102969) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.10 [0.00, 0.21]", \
     $panel9_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel9_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 1.3901*x**(-0.192299) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.19 [−0.34, −0.05]", \
     $panel9_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel9_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.68182*x**(-0.247977) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.25 [−0.40, −0.10]", \
     $panel9_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel9_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 2.08102*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
