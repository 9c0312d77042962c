# Draws components-2.svg: gnuplot components-2.gp; or components-2.pdf: gnuplot -e "pdf=1" components-2.gp
if (!exists("output")) output = exists("pdf") ? "components-2.pdf" : "components-2.svg"
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
set yrange [1.98152e-05:12.8836]
cut(y) = y < 1.98152e-05 ? 1.98152e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine, linear, over, apart" left noenhanced
$panel1_curve1 << EOD
1000 0.056035 0.0166658 0.0954043
3162 0.0269558 0.00738885 0.0465228
10000 0.0625584 -0.0289833 0.1541
31623 0.00565422 0.00191856 0.00938988
100000 0.00953513 8.18986e-05 0.0189884
EOD
$panel1_curve2 << EOD
1000 1.24315 0.330336 2.15597
3162 1.93263 1.4383 2.42696
10000 1.33656 0.651479 2.02163
31623 0.758639 0.41659 1.10069
100000 2.43935 1.56948 3.30921
EOD
$panel1_curve3 << EOD
1000 0.713797 0.441043 0.986551
3162 0.538627 0.307224 0.77003
10000 0.908694 0.375729 1.44166
31623 0.342281 0.147171 0.537391
100000 0.402126 0.167775 0.636477
EOD
$panel1_curve4 << EOD
1000 0.11825 0.0677866 0.168713
3162 0.064073 0.0273309 0.100815
10000 0.0512568 0.0114679 0.0910457
31623 0.0629514 0.0265341 0.0993686
100000 0.0241184 0.0119745 0.0362624
EOD
$panel1_curve5 << EOD
1000 1.23178 0.322158 2.1414
3162 1.92886 1.43456 2.42317
10000 1.33111 0.649556 2.01266
31623 0.754811 0.414271 1.09535
100000 2.43727 1.56676 3.30779
EOD
plot sample [1000:100000] 1.30206*x**(-0.443304) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.44 [−0.73, −0.16]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.02636*x**(0.0358741) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.04 [−0.13, 0.20]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.96182*x**(-0.139064) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.14 [−0.29, 0.01]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.732752*x**(-0.277711) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.28 [−0.42, −0.13]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.01099*x**(0.0370531) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.04 [−0.12, 0.19]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.603289*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "cosine, linear, over, near" left noenhanced
$panel2_curve1 << EOD
1000 0.627311 0.413154 0.841468
3162 0.746447 0.374709 1.11818
10000 0.55882 0.14054 0.9771
31623 0.724509 0.356904 1.09211
100000 0.568145 0.318164 0.818125
EOD
$panel2_curve2 << EOD
1000 1.87593 -0.86724 4.61911
3162 1.70043 0.359904 3.04095
10000 0.494725 0.144228 0.845223
31623 0.527453 0.0429279 1.01198
100000 0.551822 -0.0761193 1.17976
EOD
$panel2_curve3 << EOD
1000 0.366802 0.277682 0.455922
3162 0.25135 0.189764 0.312936
10000 0.298043 0.207815 0.388271
31623 0.288807 0.207812 0.369803
100000 0.317023 0.200113 0.433932
EOD
$panel2_curve4 << EOD
1000 0.878038 0.0815588 1.67452
3162 1.30954 0.214287 2.40479
10000 0.904759 -0.166911 1.97643
31623 0.36484 0.0481058 0.681573
100000 0.125976 0.0884227 0.163529
EOD
$panel2_curve5 << EOD
1000 1.66012 -0.832911 4.15314
3162 1.34815 0.193329 2.50297
10000 0.349538 0.170728 0.528348
31623 0.46377 -0.00206117 0.929602
100000 0.541806 -0.087517 1.17113
EOD
plot sample [1000:100000] 0.768521*x**(-0.0198012) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.02 [−0.13, 0.09]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 15.4664*x**(-0.314242) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.31 [−0.91, 0.28]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.341362*x**(-0.0132694) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.01 [−0.11, 0.08]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 33.8125*x**(-0.448292) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.45 [−0.71, −0.19]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 10.1747*x**(-0.287205) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.29 [−0.91, 0.34]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 6.95958*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "cosine, polynomial, exact, apart" left noenhanced
$panel3_curve1 << EOD
1000 0.00217688 0.00143874 0.00291502
3162 0.0261213 -0.0236902 0.0759329
10000 0.000710924 0.000507087 0.000914761
31623 0.000149196 6.94574e-05 0.000228934
100000 0.000211206 0.000113174 0.000309238
EOD
$panel3_curve2 << EOD
1000 3.14767 1.94112 4.35422
3162 1.96132 1.12596 2.79668
10000 3.30326 2.08875 4.51778
31623 2.73189 1.95033 3.51346
100000 4.00948 1.84846 6.17049
EOD
$panel3_curve3 << EOD
1000 0.00176423 0.00110669 0.00242177
3162 0.425336 -0.423465 1.27414
10000 0.000599735 0.00046109 0.000738381
31623 0.000200214 0.000127784 0.000272645
100000 0.000170871 0.000104181 0.000237561
EOD
$panel3_curve4 << EOD
1000 0.000776713 0.000341306 0.00121212
3162 0.400823 -0.399988 1.20164
10000 0.000294999 0.000181537 0.000408462
31623 0.00017348 9.895e-05 0.000248009
100000 0.517993 -0.517908 1.55389
EOD
$panel3_curve5 << EOD
1000 3.14767 1.94112 4.35422
3162 1.8789 0.972006 2.7858
10000 3.30326 2.08875 4.51778
31623 2.73189 1.95033 3.51346
100000 3.85415 1.97577 5.73252
EOD
plot sample [1000:100000] 2.73304*x**(-0.853907) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.85 [−1.46, −0.25]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.53642*x**(0.070824) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.07 [−0.08, 0.22]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 33.2324*x**(-1.07102) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −1.07 [−2.32, 0.17]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 9.03516e-05*x**(0.456847) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.46 [−3.68, 4.59]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.55557*x**(0.0676892) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.07 [−0.07, 0.20]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0147371*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine, polynomial, exact, near" left noenhanced
$panel4_curve1 << EOD
1000 0.772671 0.390183 1.15516
3162 0.942809 0.317795 1.56782
10000 0.601518 -0.0117874 1.21482
31623 0.5907 -0.0267499 1.20815
100000 0.524511 -0.119576 1.1686
EOD
$panel4_curve2 << EOD
1000 2.74354 -0.802524 6.28961
3162 1.7056 -0.0829871 3.49419
10000 0.599234 0.166621 1.03185
31623 2.02823 -0.916888 4.97336
100000 2.46497 -0.0535509 4.9835
EOD
$panel4_curve3 << EOD
1000 0.190177 -0.0422278 0.422583
3162 0.122157 0.0286341 0.21568
10000 0.0763946 -0.0083497 0.161139
31623 0.0763942 -0.0100954 0.162884
100000 0.158338 -0.0873131 0.403989
EOD
$panel4_curve4 << EOD
1000 1.97328 0.445367 3.50119
3162 1.11052 0.038118 2.18292
10000 1.32361 -0.0135604 2.66077
31623 1.32111 -0.0189489 2.66117
100000 1.38053 -0.00645521 2.76751
EOD
$panel4_curve5 << EOD
1000 2.1478 -1.30131 5.5969
3162 1.512 -0.0474399 3.07144
10000 0.345878 0.143144 0.548613
31623 1.62573 -0.948202 4.19966
100000 2.02873 -0.162951 4.22042
EOD
plot sample [1000:100000] 1.81213*x**(-0.107908) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.11 [−0.91, 0.69]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.75206*x**(-0.00355166) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.00 [−0.50, 0.49]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.227384*x**(-0.0726008) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.07 [−1.14, 0.99]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 2.1507*x**(-0.0469723) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.05 [−0.53, 0.43]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.34333*x**(-0.00360866) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.00 [−0.66, 0.65]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 3.60836*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "cosine, polynomial, over, apart" left noenhanced
$panel5_curve1 << EOD
1000 0.00501862 0.0025289 0.00750835
3162 0.00261454 0.00075865 0.00447044
10000 0.000811827 0.000442306 0.00118135
31623 0.000545053 0.000292141 0.000797966
100000 0.000216094 0.000150108 0.00028208
EOD
$panel5_curve2 << EOD
1000 1.41274 0.811834 2.01365
3162 2.09699 1.23281 2.96116
10000 2.8792 2.00565 3.75274
31623 2.12006 1.30215 2.93798
100000 2.67477 1.88959 3.45994
EOD
$panel5_curve3 << EOD
1000 0.12378 0.0517858 0.195773
3162 0.0981853 0.0680319 0.128339
10000 0.107402 0.0653463 0.149458
31623 0.0635334 0.0355287 0.0915381
100000 0.12228 -0.0114634 0.256024
EOD
$panel5_curve4 << EOD
1000 0.0481243 0.0163542 0.0798945
3162 0.0192363 0.0065729 0.0318997
10000 0.522765 -0.511762 1.55729
31623 0.0137645 0.000342978 0.0271861
100000 0.00595608 -0.00157816 0.0134903
EOD
$panel5_curve5 << EOD
1000 1.40869 0.809279 2.00809
3162 2.09578 1.23144 2.96012
10000 2.83175 1.89519 3.76832
31623 2.11905 1.30131 2.93679
100000 2.67475 1.88956 3.45993
EOD
plot sample [1000:100000] 0.56228*x**(-0.682563) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.68 [−0.83, −0.54]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.775462*x**(0.111838) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.11 [0.00, 0.22]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.144849*x**(-0.0399257) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.04 [−0.38, 0.30]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.22404*x**(-0.392024) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.39 [−0.81, 0.02]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.768687*x**(0.112345) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.11 [0.00, 0.23]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.041001*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "cosine, polynomial, over, near" left noenhanced
$panel6_curve1 << EOD
1000 0.782129 0.359548 1.20471
3162 0.645345 0.187669 1.10302
10000 0.372284 0.0960678 0.648501
31623 0.386015 -0.13821 0.91024
100000 0.354968 -0.0712287 0.781165
EOD
$panel6_curve2 << EOD
1000 1.10416 -0.50672 2.71503
3162 0.318561 0.145209 0.491914
10000 1.19791 -0.684073 3.0799
31623 0.295747 0.128433 0.463062
100000 1.59622 0.174631 3.0178
EOD
$panel6_curve3 << EOD
1000 0.14155 0.089424 0.193675
3162 0.197211 0.00968665 0.384735
10000 0.10899 0.0600378 0.157942
31623 0.152003 0.094329 0.209677
100000 0.129825 0.0866175 0.173032
EOD
$panel6_curve4 << EOD
1000 0.646245 -0.505293 1.79778
3162 0.456529 -0.258899 1.17196
10000 0.260471 -0.166957 0.687898
31623 0.0968515 0.0126403 0.181063
100000 1.77915 0.0813706 3.47693
EOD
$panel6_curve5 << EOD
1000 0.89056 -0.310189 2.09131
3162 0.249564 0.165124 0.334005
10000 1.15498 -0.646879 2.95683
31623 0.278091 0.100276 0.455906
100000 0.988051 0.126141 1.84996
EOD
plot sample [1000:100000] 2.56824*x**(-0.181872) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.18 [−0.58, 0.22]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.426026*x**(0.0575741) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.06 [−0.57, 0.69]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.202411*x**(-0.0376371) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.04 [−0.21, 0.14]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.287993*x**(0.0412517) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.04 [−1.12, 1.20]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.456949*x**(0.0274523) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.03 [−0.48, 0.54]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 2.68571*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
