# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,8.1542in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,587 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 6 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [710.187:422424]
set yrange [1.5923e-08:0.000881937]
cut(y) = y < 1.5923e-08 ? 1.5923e-08 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 2.20701e-05 1.91161e-05 2.50241e-05
2587 8.15098e-06 6.60923e-06 9.69273e-06
6694 3.27097e-06 2.87374e-06 3.6682e-06
17321 1.2707e-06 1.06575e-06 1.47565e-06
44814 4.49077e-07 3.83542e-07 5.14612e-07
115949 1.77291e-07 1.45196e-07 2.09386e-07
300000 7.56299e-08 6.50652e-08 8.61945e-08
EOD
$panel1_curve2 << EOD
1000 9.70535e-05 9.36305e-05 0.000100477
2587 8.26537e-05 8.0907e-05 8.44004e-05
6694 7.76817e-05 7.71106e-05 7.82529e-05
17321 7.54102e-05 7.4906e-05 7.59143e-05
44814 7.49703e-05 7.46359e-05 7.53047e-05
115949 7.46187e-05 7.42216e-05 7.50158e-05
300000 7.43407e-05 7.38866e-05 7.47948e-05
EOD
$panel1_curve3 << EOD
1000 8.23172e-05 7.94911e-05 8.51434e-05
2587 6.76137e-05 6.59516e-05 6.92758e-05
6694 6.25523e-05 6.19281e-05 6.31766e-05
17321 6.05487e-05 6.00127e-05 6.10847e-05
44814 6.01102e-05 5.97184e-05 6.05019e-05
115949 5.97393e-05 5.92729e-05 6.02058e-05
300000 5.96071e-05 5.91619e-05 6.00523e-05
EOD
$panel1_curve4 << EOD
1000 0.000486364 0.000481452 0.000491277
2587 0.000469733 0.000466734 0.000472732
6694 0.000463904 0.000461856 0.000465953
17321 0.000460975 0.000458515 0.000463435
44814 0.000461754 0.000459614 0.000463895
115949 0.000460859 0.000458681 0.000463036
300000 0.00045925 0.000456739 0.000461762
EOD
$panel1_curve5 << EOD
1000 8.63154e-05 8.29584e-05 8.96725e-05
2587 6.77407e-05 6.56243e-05 6.98572e-05
6694 6.04632e-05 5.97166e-05 6.12098e-05
17321 5.78361e-05 5.7065e-05 5.86072e-05
44814 5.6349e-05 5.59778e-05 5.67203e-05
115949 5.57881e-05 5.53839e-05 5.61923e-05
300000 5.55791e-05 5.51856e-05 5.59725e-05
EOD
plot sample [1000:300000] 0.0218888*x**(-1.00196) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −1.00 [−1.03, −0.97]", \
     $panel1_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.000115957*x**(-0.0390665) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "tau-wrong: −0.04 [−0.04, −0.03]", \
     $panel1_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 0.0001018*x**(-0.0471815) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "cosine: −0.05 [−0.05, −0.04]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.00050424*x**(-0.00807267) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "linear: −0.01 [−0.01, −0.01]", \
     $panel1_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 0.000119293*x**(-0.0668467) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "laplace: −0.07 [−0.07, −0.06]", \
     $panel1_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.012075*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
