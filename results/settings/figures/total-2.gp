# Draws total-2.svg: gnuplot total-2.gp; or total-2.pdf: gnuplot -e "pdf=1" total-2.gp
if (!exists("output")) output = exists("pdf") ? "total-2.pdf" : "total-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,21.0986in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1519 @look }
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
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [815.404:36791.6]
set yrange [0.000609341:10.0236]
cut(y) = y < 0.000609341 ? 0.000609341 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "setting: double-box, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 1.31546 0.980291 1.65063
2340 1.66082 1.13143 2.19021
5477 1.82667 1.32614 2.32721
12819 1.77419 1.22053 2.32785
30000 2.27385 1.8486 2.69911
EOD
$panel1_curve2 << EOD
1000 0.102723 0.08879 0.116655
2340 0.0616604 0.0527246 0.0705962
5477 0.0402907 0.0340945 0.0464868
12819 0.0253221 0.0214909 0.0291532
30000 0.0171099 0.0143046 0.0199151
EOD
$panel1_curve3 << EOD
1000 0.0969465 0.0832011 0.110692
2340 0.0565314 0.0470984 0.0659643
5477 0.0372526 0.0319602 0.042545
12819 0.023536 0.019852 0.0272199
30000 0.0159804 0.0136054 0.0183555
EOD
plot sample [1000:30000] 0.538387*x**(0.136489) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.14 [0.05, 0.22]", \
     $panel1_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 3.76791*x**(-0.526241) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.53 [−0.58, −0.47]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 3.52834*x**(-0.527079) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.53 [−0.58, −0.47]", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 1.59886*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: double-box, k: over" left noenhanced
$panel2_curve1 << EOD
1000 2.8604 0.69427 5.02654
2340 2.04369 1.35653 2.73085
5477 1.78874 1.26309 2.31439
12819 1.87735 1.3604 2.3943
30000 1.64337 0.754662 2.53209
EOD
$panel2_curve2 << EOD
1000 0.0187187 0.0161522 0.0212851
2340 0.0113305 0.00990413 0.0127569
5477 0.0060899 0.00481182 0.00736798
12819 0.00494894 0.00395834 0.00593953
30000 0.00321208 0.00269703 0.00372713
EOD
$panel2_curve3 << EOD
1000 0.0103621 0.00850673 0.0122176
2340 0.00727552 0.00552055 0.0090305
5477 0.00444617 0.00331263 0.00557971
12819 0.003345 0.00245732 0.00423269
30000 0.00258324 0.00202636 0.00314012
EOD
plot sample [1000:30000] 6.70475*x**(-0.140335) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.14 [−0.39, 0.11]", \
     $panel2_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.597831*x**(-0.511988) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.51 [−0.57, −0.46]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.180096*x**(-0.418112) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.42 [−0.50, −0.34]", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.196608*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "setting: no-bounds, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 1.31546 0.980291 1.65063
2340 1.71655 1.18432 2.24879
5477 1.82667 1.32614 2.32721
12819 1.77417 1.22051 2.32784
30000 2.27385 1.8486 2.69911
EOD
$panel3_curve2 << EOD
1000 0.102723 0.08879 0.116655
2340 0.0616604 0.0527246 0.0705962
5477 0.0402907 0.0340945 0.0464868
12819 0.0253221 0.0214909 0.0291532
30000 0.0171099 0.0143046 0.0199151
EOD
$panel3_curve3 << EOD
1000 0.0969465 0.0832011 0.110692
2340 0.0565314 0.0470984 0.0659643
5477 0.0372526 0.0319602 0.042545
12819 0.023536 0.019852 0.0272199
30000 0.0159804 0.0136054 0.0183555
EOD
plot sample [1000:30000] 0.560373*x**(0.132606) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.13 [0.04, 0.22]", \
     $panel3_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 3.76791*x**(-0.526241) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.53 [−0.58, −0.47]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 3.52834*x**(-0.527079) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.53 [−0.58, −0.47]", \
     $panel3_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 1.59886*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: no-bounds, k: over" left noenhanced
$panel4_curve1 << EOD
1000 2.94046 -0.0778744 5.9588
2340 2.50193 0.927164 4.0767
5477 1.88238 1.33179 2.43297
12819 1.93202 1.36944 2.49461
30000 2.65453 0.0989617 5.21011
EOD
$panel4_curve2 << EOD
1000 0.0187187 0.0161522 0.0212851
2340 0.0113305 0.00990413 0.0127569
5477 0.0060899 0.00481182 0.00736798
12819 0.00494894 0.00395834 0.00593953
30000 0.00321208 0.00269703 0.00372713
EOD
$panel4_curve3 << EOD
1000 0.0103621 0.00850673 0.0122176
2340 0.00727552 0.00552055 0.0090305
5477 0.00444617 0.00331263 0.00557971
12819 0.003345 0.00245732 0.00423269
30000 0.00258324 0.00202636 0.00314012
EOD
plot sample [1000:30000] 3.74873*x**(-0.0544608) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.05 [−0.51, 0.40]", \
     $panel4_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.597831*x**(-0.511988) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.51 [−0.57, −0.46]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.180096*x**(-0.418112) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.42 [−0.50, −0.33]", \
     $panel4_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.196608*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "setting: more-evaluations, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 1.2783 0.958729 1.59787
2340 1.54386 1.09165 1.99607
5477 1.79294 1.30692 2.27897
12819 1.6022 1.21936 1.98504
30000 2.26472 1.85872 2.67073
EOD
$panel5_curve2 << EOD
1000 0.102723 0.08879 0.116655
2340 0.0616604 0.0527246 0.0705962
5477 0.0402907 0.0340945 0.0464868
12819 0.0253221 0.0214909 0.0291532
30000 0.0171099 0.0143046 0.0199151
EOD
$panel5_curve3 << EOD
1000 0.0969465 0.0832011 0.110692
2340 0.0565314 0.0470984 0.0659643
5477 0.0372526 0.0319602 0.042545
12819 0.023536 0.019852 0.0272199
30000 0.0159804 0.0136054 0.0183555
EOD
plot sample [1000:30000] 0.504075*x**(0.138881) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.14 [0.05, 0.22]", \
     $panel5_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 3.76791*x**(-0.526241) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.53 [−0.58, −0.47]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 3.52834*x**(-0.527079) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.53 [−0.58, −0.47]", \
     $panel5_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 1.59886*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: more-evaluations, k: over" left noenhanced
$panel6_curve1 << EOD
1000 2.06124 1.40212 2.72036
2340 1.83938 1.2792 2.39956
5477 1.77905 1.25256 2.30554
12819 1.79781 1.33771 2.25792
30000 1.84063 0.965381 2.71589
EOD
$panel6_curve2 << EOD
1000 0.0187187 0.0161522 0.0212851
2340 0.0113305 0.00990413 0.0127569
5477 0.0060899 0.00481182 0.00736798
12819 0.00494894 0.00395834 0.00593953
30000 0.00321208 0.00269703 0.00372713
EOD
$panel6_curve3 << EOD
1000 0.0103621 0.00850673 0.0122176
2340 0.00727552 0.00552055 0.0090305
5477 0.00444617 0.00331263 0.00557971
12819 0.003345 0.00245732 0.00423269
30000 0.00258324 0.00202636 0.00314012
EOD
plot sample [1000:30000] 2.3951*x**(-0.0293119) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.03 [−0.17, 0.12]", \
     $panel6_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.597831*x**(-0.511988) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.51 [−0.57, −0.45]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.180096*x**(-0.418112) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.42 [−0.49, −0.34]", \
     $panel6_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.196608*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "setting: other-seed, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 1.66968 1.18361 2.15575
2340 1.57088 1.1127 2.02906
5477 1.39738 0.889075 1.90568
12819 1.74098 1.29928 2.18268
30000 1.94032 1.52238 2.35825
EOD
$panel7_curve2 << EOD
1000 0.0806117 0.0690059 0.0922174
2340 0.0625568 0.0514238 0.0736898
5477 0.0384311 0.0319898 0.0448723
12819 0.0259338 0.0220993 0.0297684
30000 0.0170297 0.0140918 0.0199676
EOD
$panel7_curve3 << EOD
1000 0.0755374 0.0634808 0.087594
2340 0.0595154 0.0483055 0.0707253
5477 0.0354847 0.0297994 0.0411701
12819 0.0241554 0.0202493 0.0280614
30000 0.0155995 0.0129336 0.0182654
EOD
plot sample [1000:30000] 1.09965*x**(0.0474244) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.05 [−0.05, 0.14]", \
     $panel7_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 2.19133*x**(-0.469226) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.47 [−0.53, −0.41]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 2.18425*x**(-0.47706) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.48 [−0.54, −0.42]", \
     $panel7_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 1.43322*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "setting: other-seed, k: over" left noenhanced
$panel8_curve1 << EOD
1000 1.90544 1.32315 2.48773
2340 2.64034 0.945558 4.33512
5477 1.944 1.34718 2.54082
12819 2.06956 1.32915 2.80997
30000 2.20443 1.37997 3.02888
EOD
$panel8_curve2 << EOD
1000 0.018502 0.015444 0.0215601
2340 0.0120207 0.00978394 0.0142574
5477 0.00695156 0.00578204 0.00812108
12819 0.00490271 0.00419214 0.00561328
30000 0.00348472 0.00299699 0.00397244
EOD
$panel8_curve3 << EOD
1000 0.0129552 0.00957573 0.0163347
2340 0.00845118 0.00677144 0.0101309
5477 0.00522759 0.00386409 0.00659109
12819 0.00303448 0.0024193 0.00364966
30000 0.00230638 0.00177171 0.00284104
EOD
plot sample [1000:30000] 2.03631*x**(0.00563357) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.01 [−0.14, 0.15]", \
     $panel8_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.5581*x**(-0.498147) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.50 [−0.56, −0.44]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.488019*x**(-0.526381) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.53 [−0.62, −0.44]", \
     $panel8_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.20614*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
