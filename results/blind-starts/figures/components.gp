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
set label 1 "Marks: mean of 12 to 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [815.404:36791.6]
set yrange [1.9671e-05:62.9117]
cut(y) = y < 1.9671e-05 ? 1.9671e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine, exact, near-truth" left noenhanced
$panel1_curve1 << EOD
1000 0.00528131 0.00383759 0.00672503
3107 0.00242284 0.00185638 0.0029893
9655 0.00183094 0.00131135 0.00235052
30000 0.000945683 0.000664419 0.00122695
EOD
$panel1_curve2 << EOD
1000 1.54801 0.938205 2.15782
3107 1.82311 1.32193 2.3243
9655 2.03557 1.62329 2.44786
30000 2.33849 1.92493 2.75204
EOD
$panel1_curve3 << EOD
1000 0.0827386 0.0734086 0.0920686
3107 0.0436728 0.0376954 0.0496501
9655 0.0304325 0.0256904 0.0351746
30000 0.0160197 0.0137797 0.0182596
EOD
$panel1_curve4 << EOD
1000 0.0244401 0.0195888 0.0292914
3107 0.0103799 0.00793507 0.0128248
9655 0.00638111 0.00476456 0.00799766
30000 0.0031044 0.00255585 0.00365295
EOD
$panel1_curve5 << EOD
1000 1.54729 0.937354 2.15722
3107 1.82301 1.32181 2.3242
9655 2.03551 1.6232 2.44781
30000 2.33847 1.92492 2.75202
EOD
plot sample [1000:30000] 0.134984*x**(-0.479841) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.48 [−0.59, −0.37]", \
     $panel1_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.688024*x**(0.118883) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.12 [−0.01, 0.25]", \
     $panel1_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 2.01754*x**(-0.466316) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.47 [−0.52, −0.42]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 1.33958*x**(-0.588911) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.59 [−0.66, −0.51]", \
     $panel1_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.687191*x**(0.119007) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.12 [−0.01, 0.25]", \
     $panel1_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0810302*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "cosine, exact, split" left noenhanced
$panel2_curve1 << EOD
1000 0.00528025 0.00383755 0.00672295
3107 0.0024232 0.00185671 0.0029897
9655 0.00183165 0.00131216 0.00235114
30000 0.000948195 0.000667595 0.0012288
EOD
$panel2_curve2 << EOD
1000 0.911621 0.477049 1.34619
3107 0.993315 0.707578 1.27905
9655 1.31883 0.939154 1.69851
30000 1.38231 1.11793 1.64668
EOD
$panel2_curve3 << EOD
1000 0.082662 0.0733569 0.091967
3107 0.04366 0.0376885 0.0496315
9655 0.0304232 0.025683 0.0351635
30000 0.0161524 0.01391 0.0183949
EOD
$panel2_curve4 << EOD
1000 0.023997 0.0190525 0.0289415
3107 0.0101297 0.00762384 0.0126356
9655 0.00628376 0.00463856 0.00792895
30000 0.00305836 0.0025016 0.00361512
EOD
$panel2_curve5 << EOD
1000 0.910208 0.475499 1.34492
3107 0.993043 0.707276 1.27881
9655 1.31872 0.939025 1.69842
30000 1.38227 1.11789 1.64665
EOD
plot sample [1000:30000] 0.134186*x**(-0.479065) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.48 [−0.59, −0.37]", \
     $panel2_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.354109*x**(0.135156) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.14 [−0.01, 0.28]", \
     $panel2_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 1.97914*x**(-0.463887) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.46 [−0.52, −0.41]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 1.29642*x**(-0.587227) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.59 [−0.67, −0.51]", \
     $panel2_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.352659*x**(0.135576) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.14 [0.00, 0.28]", \
     $panel2_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0810422*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "cosine, exact, blind" left noenhanced
$panel3_curve1 << EOD
1000 0.00528055 0.00383659 0.0067245
3107 0.00242282 0.00185624 0.00298939
9655 0.00183162 0.00131216 0.00235107
30000 0.000945452 0.000664125 0.00122678
EOD
$panel3_curve2 << EOD
1000 6.61686 5.77908 7.45464
3107 6.89684 5.87925 7.91442
9655 7.91292 7.03312 8.79272
30000 7.64746 6.73715 8.55778
EOD
$panel3_curve3 << EOD
1000 0.0827196 0.0734116 0.0920276
3107 0.0436881 0.0377073 0.0496688
9655 0.0304315 0.0256888 0.0351741
30000 0.0160182 0.013778 0.0182584
EOD
$panel3_curve4 << EOD
1000 1.56982 0.931628 2.20801
3107 1.14593 0.554673 1.73719
9655 2.07408 1.41133 2.73683
30000 1.65935 1.00974 2.30896
EOD
$panel3_curve5 << EOD
1000 6.1584 5.33005 6.98676
3107 6.55723 5.5802 7.53427
9655 7.28907 6.43743 8.1407
30000 7.14794 6.27692 8.01897
EOD
plot sample [1000:30000] 0.134975*x**(-0.479834) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.48 [−0.59, −0.37]", \
     $panel3_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 4.69645*x**(0.0504256) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.05 [0.00, 0.10]", \
     $panel3_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 2.01748*x**(-0.466312) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.47 [−0.52, −0.41]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.885969*x**(0.0670111) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.07 [−0.08, 0.21]", \
     $panel3_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 4.45105*x**(0.0487616) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.05 [0.00, 0.10]", \
     $panel3_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0810294*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine, over, near-truth" left noenhanced
$panel4_curve1 << EOD
1000 0.000661237 0.000248596 0.00107388
3107 0.000281554 9.7935e-05 0.000465172
9655 0.00025423 0.000142379 0.000366081
30000 0.000132079 7.80541e-05 0.000186104
EOD
$panel4_curve2 << EOD
1000 1.65806 0.864691 2.45142
3107 2.33238 0.486646 4.17812
9655 2.24738 0.0738673 4.42089
30000 3.39491 1.82983 4.95999
EOD
$panel4_curve3 << EOD
1000 0.0133546 0.0100506 0.0166587
3107 0.00780021 0.00600243 0.00959799
9655 0.00329815 0.00233031 0.00426598
30000 0.00229642 0.0013232 0.00326964
EOD
$panel4_curve4 << EOD
1000 0.00246917 0.00137655 0.00356179
3107 0.00102254 0.000567712 0.00147738
9655 0.000939845 0.000474889 0.0014048
30000 0.000438916 0.000184697 0.000693135
EOD
$panel4_curve5 << EOD
1000 1.65781 0.864394 2.45122
3107 2.33228 0.486533 4.17802
9655 2.24732 0.0737931 4.42084
30000 3.39486 1.82977 4.95995
EOD
plot sample [1000:30000] 0.0119141*x**(-0.435213) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.44 [−0.69, −0.18]", \
     $panel4_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.468585*x**(0.186352) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.19 [−0.03, 0.40]", \
     $panel4_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.561987*x**(-0.541777) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.68, −0.40]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0550802*x**(-0.464505) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.46 [−0.67, −0.25]", \
     $panel4_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.468405*x**(0.18639) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.19 [−0.04, 0.41]", \
     $panel4_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00941636*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "cosine, over, split" left noenhanced
$panel5_curve1 << EOD
1000 0.000638814 0.000279131 0.000998498
3107 0.000280217 8.68819e-05 0.000473552
9655 0.000211724 0.000112895 0.000310553
30000 0.000103929 6.23149e-05 0.000145542
EOD
$panel5_curve2 << EOD
1000 2.4216 -0.660086 5.50329
3107 1.60745 0.757446 2.45746
9655 1.32776 0.26692 2.3886
30000 1.13485 0.388808 1.88088
EOD
$panel5_curve3 << EOD
1000 0.0135046 0.010171 0.0168383
3107 0.00758095 0.00583959 0.00932231
9655 0.0040261 0.00258641 0.0054658
30000 0.00190797 0.000989159 0.00282678
EOD
$panel5_curve4 << EOD
1000 0.00257365 0.00159538 0.00355192
3107 0.000969887 0.000530841 0.00140893
9655 0.000758285 0.000416246 0.00110032
30000 0.000419052 0.000249558 0.000588546
EOD
$panel5_curve5 << EOD
1000 2.42134 -0.660356 5.50304
3107 1.60736 0.757351 2.45737
9655 1.32772 0.266878 2.38857
30000 1.13481 0.388772 1.88085
EOD
plot sample [1000:30000] 0.019394*x**(-0.505229) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.74, −0.27]", \
     $panel5_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 10.1134*x**(-0.217416) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.22 [−0.82, 0.39]", \
     $panel5_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.738882*x**(-0.57366) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.57 [−0.74, −0.41]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0710532*x**(-0.501996) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.65, −0.35]", \
     $panel5_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 10.1108*x**(-0.217393) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.22 [−0.82, 0.39]", \
     $panel5_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00937165*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "cosine, over, blind" left noenhanced
$panel6_curve1 << EOD
1000 0.000565203 0.000293494 0.000836913
3107 0.000410678 0.000160987 0.000660369
9655 0.000308897 0.000135424 0.000482371
30000 8.09966e-05 4.95914e-05 0.000112402
EOD
$panel6_curve2 << EOD
1000 20.3556 12.5109 28.2003
3107 14.5344 8.6406 20.4281
9655 19.0746 12.1987 25.9505
30000 19.4441 14.0571 24.8312
EOD
$panel6_curve3 << EOD
1000 0.135117 0.0720624 0.198172
3107 0.0983641 0.0499678 0.14676
9655 0.0326951 0.0211389 0.0442513
30000 0.0299731 0.0142611 0.045685
EOD
$panel6_curve4 << EOD
1000 1.94906 0.287962 3.61016
3107 1.90929 0.280618 3.53796
9655 2.86307 1.13463 4.59152
30000 1.4121 -0.0636535 2.88786
EOD
$panel6_curve5 << EOD
1000 18.2583 11.612 24.9045
3107 13.1659 8.24265 18.0891
9655 16.7735 10.948 22.599
30000 18.4876 13.5271 23.4481
EOD
plot sample [1000:30000] 0.0286304*x**(-0.539201) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.54 [−0.73, −0.35]", \
     $panel6_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 16.4343*x**(0.0118577) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.01 [−0.12, 0.15]", \
     $panel6_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 4.28135*x**(-0.495617) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.69, −0.30]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 3.0168*x**(-0.0495372) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.05 [−0.41, 0.32]", \
     $panel6_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 13.3625*x**(0.0246661) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.02 [−0.10, 0.15]", \
     $panel6_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00841741*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
