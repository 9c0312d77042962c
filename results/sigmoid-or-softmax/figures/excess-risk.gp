# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,11.0014in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,792 @look }
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
set label 1 "Marks: median of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [2.34796e-09:3.32026e-06]
cut(y) = y < 2.34796e-09 ? 2.34796e-09 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: exact, expert: relu" left noenhanced
$panel1_curve1 << EOD
1000 8.57158e-07 7.16174e-07 9.98143e-07
2512 4.10516e-07 3.31838e-07 4.89194e-07
6310 1.24348e-07 9.93685e-08 1.49328e-07
15849 5.13739e-08 4.29392e-08 5.98086e-08
39811 1.99843e-08 1.84128e-08 2.15559e-08
100000 8.69993e-09 7.62628e-09 9.77357e-09
EOD
$panel1_curve2 << EOD
1000 1.14651e-06 9.07797e-07 1.38523e-06
2512 4.81605e-07 4.34603e-07 5.28607e-07
6310 1.90675e-07 1.43526e-07 2.37825e-07
15849 6.86269e-08 5.78459e-08 7.9408e-08
39811 2.83876e-08 2.50677e-08 3.17074e-08
100000 1.20023e-08 1.1035e-08 1.29696e-08
EOD
plot sample [1000:100000] 0.00103456*x**(-1.02069) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −1.02 [−1.06, −0.98]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.00118764*x**(-1.00237) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −1.00 [−1.04, −0.96]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.000470783*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "k: exact, expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 8.44808e-07 7.07118e-07 9.82499e-07
2512 3.74044e-07 3.07742e-07 4.40346e-07
6310 1.20583e-07 9.64659e-08 1.447e-07
15849 4.95823e-08 4.49848e-08 5.41797e-08
39811 2.16219e-08 1.94461e-08 2.37976e-08
100000 8.34922e-09 7.03806e-09 9.66039e-09
EOD
$panel2_curve2 << EOD
1000 1.12901e-06 9.82101e-07 1.27593e-06
2512 4.84187e-07 4.13992e-07 5.54382e-07
6310 1.84832e-07 1.50774e-07 2.1889e-07
15849 6.24431e-08 5.52675e-08 6.96187e-08
39811 2.78711e-08 2.45136e-08 3.12286e-08
100000 1.1368e-08 1.01501e-08 1.25859e-08
EOD
plot sample [1000:100000] 0.000907943*x**(-1.00898) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −1.01 [−1.05, −0.97]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.00126019*x**(-1.01257) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −1.01 [−1.04, −0.98]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.000456527*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: over, expert: relu" left noenhanced
$panel3_curve1 << EOD
1000 1.33475e-06 9.54033e-07 1.71546e-06
2512 5.26195e-07 4.45145e-07 6.07245e-07
6310 1.79908e-07 1.45743e-07 2.14073e-07
15849 7.04086e-08 5.78719e-08 8.29453e-08
39811 2.95228e-08 2.5297e-08 3.37486e-08
100000 1.13195e-08 9.88875e-09 1.27503e-08
EOD
$panel3_curve2 << EOD
1000 1.70525e-06 1.41757e-06 1.99293e-06
2512 7.33417e-07 6.35377e-07 8.31457e-07
6310 2.60169e-07 2.29815e-07 2.90522e-07
15849 1.01591e-07 8.57662e-08 1.17416e-07
39811 4.1086e-08 3.59601e-08 4.62119e-08
100000 1.60112e-08 1.41804e-08 1.7842e-08
EOD
plot sample [1000:100000] 0.00168644*x**(-1.03702) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −1.04 [−1.09, −0.98]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.00203561*x**(-1.02145) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −1.02 [−1.05, −0.99]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.000669543*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over, expert: gelu" left noenhanced
$panel4_curve1 << EOD
1000 1.4076e-06 1.24867e-06 1.56653e-06
2512 5.43941e-07 4.88747e-07 5.99135e-07
6310 2.02157e-07 1.60358e-07 2.43956e-07
15849 7.70933e-08 6.65296e-08 8.7657e-08
39811 3.40887e-08 3.13374e-08 3.684e-08
100000 1.33328e-08 1.16748e-08 1.49908e-08
EOD
$panel4_curve2 << EOD
1000 2.05656e-06 1.86202e-06 2.25111e-06
2512 7.79394e-07 6.8909e-07 8.69698e-07
6310 3.33056e-07 2.88467e-07 3.77645e-07
15849 1.08672e-07 9.76133e-08 1.19731e-07
39811 4.8303e-08 4.34118e-08 5.31942e-08
100000 1.81085e-08 1.65534e-08 1.96637e-08
EOD
plot sample [1000:100000] 0.00145854*x**(-1.01038) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −1.01 [−1.04, −0.98]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.00248062*x**(-1.02758) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −1.03 [−1.05, −1.01]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.000733111*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
