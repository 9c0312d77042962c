# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,9.7514in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,702 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 4 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.00991985:1.33276]
cut(y) = y < 0.00991985 ? 0.00991985 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.108085 0.0983081 0.117863
2512 0.0788985 0.0688381 0.0889589
6310 0.0641233 0.0579979 0.0702487
15849 0.0526745 0.0476248 0.0577241
39811 0.0445559 0.0410126 0.0480993
100000 0.0335606 0.0306473 0.0364739
EOD
$panel1_curve2 << EOD
1000 0.0813876 0.0723396 0.0904356
2512 0.062428 0.0511994 0.0736565
6310 0.0459578 0.0390626 0.0528531
15849 0.0382195 0.0322673 0.0441718
39811 0.0324199 0.0274926 0.0373471
100000 0.0272333 0.0235979 0.0308688
EOD
plot sample [1000:100000] 0.543391*x**(-0.240687) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.24 [−0.26, −0.22]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.393952*x**(-0.236506) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.24 [−0.27, −0.20]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.245764*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.168245 0.151111 0.185378
2512 0.139495 0.124734 0.154256
6310 0.11378 0.100292 0.127269
15849 0.0732586 0.065864 0.0806533
39811 0.0667921 0.0575343 0.07605
100000 0.0520066 0.0437473 0.060266
EOD
$panel2_curve2 << EOD
1000 0.12447 0.108147 0.140792
2512 0.12641 0.1076 0.145221
6310 0.0879654 0.0717641 0.104167
15849 0.0597081 0.0503793 0.0690369
39811 0.054011 0.0457949 0.0622272
100000 0.045002 0.037396 0.0526079
EOD
plot sample [1000:100000] 1.06959*x**(-0.264295) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.26 [−0.30, −0.23]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.757938*x**(-0.248954) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.25 [−0.29, −0.21]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.401962*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: relu" left noenhanced
$panel3_curve1 << EOD
1000 0.903162 0.866085 0.940238
2512 0.910668 0.877808 0.943529
6310 0.91492 0.892522 0.937318
15849 0.881311 0.84428 0.918342
39811 0.900897 0.887105 0.914688
100000 0.900354 0.884108 0.9166
EOD
$panel3_curve2 << EOD
1000 0.898222 0.880884 0.91556
2512 0.865695 0.798772 0.932618
6310 0.906951 0.88551 0.928392
15849 0.893387 0.872005 0.91477
39811 0.892076 0.875708 0.908444
100000 0.8674 0.83513 0.899671
EOD
plot sample [1000:100000] 0.924086*x**(-0.00264777) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: 0.00 [−0.01, 0.01]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.912761*x**(-0.00308947) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: 0.00 [−0.01, 0.01]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 3.03064*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
1000 0.92652 0.884867 0.968174
2512 0.963499 0.90196 1.02504
6310 0.953899 0.900892 1.00691
15849 0.921194 0.874465 0.967923
39811 0.937089 0.882053 0.992124
100000 0.903955 0.873256 0.934654
EOD
$panel4_curve2 << EOD
1000 0.887113 0.872453 0.901772
2512 0.890895 0.872333 0.909458
6310 0.889211 0.873592 0.904829
15849 0.877209 0.863136 0.891282
39811 0.88342 0.869838 0.897001
100000 0.873165 0.857895 0.888435
EOD
plot sample [1000:100000] 1.00089*x**(-0.00749295) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.01 [−0.02, 0.00]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.9138*x**(-0.00366379) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: 0.00 [−0.01, 0.00]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 2.99316*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
1000 0.894522 0.878853 0.910191
2512 0.904249 0.889797 0.918701
6310 0.899171 0.882631 0.915711
15849 0.893369 0.877117 0.909621
39811 0.893558 0.879558 0.907557
100000 0.885852 0.871559 0.900145
EOD
$panel5_curve2 << EOD
1000 0.889559 0.874147 0.904972
2512 0.898601 0.883457 0.913746
6310 0.895156 0.878409 0.911903
15849 0.88662 0.870507 0.902733
39811 0.888899 0.875095 0.902703
100000 0.879511 0.864549 0.894473
EOD
plot sample [1000:100000] 0.918642*x**(-0.00281835) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: 0.00 [−0.01, 0.00]", \
     $panel5_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.915216*x**(-0.00306957) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: 0.00 [−0.01, 0.00]", \
     $panel5_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 3.00142*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
