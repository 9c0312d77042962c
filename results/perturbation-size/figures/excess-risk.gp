# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,8.3903in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,604 @look }
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
set label 1 "Marks: median of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [710.187:422424]
set yrange [1.17219e-09:2.84808e-06]
cut(y) = y < 1.17219e-09 ? 1.17219e-09 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 1.43703e-06 1.23666e-06 1.6374e-06
2587 5.23813e-07 4.21213e-07 6.26412e-07
6694 2.02882e-07 1.68265e-07 2.37499e-07
17321 8.47243e-08 7.5656e-08 9.37926e-08
44814 3.24341e-08 2.6433e-08 3.84351e-08
115949 1.22112e-08 1.05252e-08 1.38971e-08
300000 5.39653e-09 4.16232e-09 6.63073e-09
EOD
$panel1_curve2 << EOD
1000 1.50991e-06 1.29778e-06 1.72203e-06
2587 5.34014e-07 4.48513e-07 6.19516e-07
6694 1.95987e-07 1.69252e-07 2.22723e-07
17321 8.07502e-08 6.81636e-08 9.33368e-08
44814 3.1158e-08 2.68415e-08 3.54745e-08
115949 1.27712e-08 1.11822e-08 1.43603e-08
300000 4.98341e-09 3.55935e-09 6.40747e-09
EOD
$panel1_curve3 << EOD
1000 1.60377e-06 1.33176e-06 1.87579e-06
2587 5.4576e-07 4.3505e-07 6.5647e-07
6694 2.0182e-07 1.6575e-07 2.3789e-07
17321 8.72161e-08 7.18635e-08 1.02569e-07
44814 3.38366e-08 2.71121e-08 4.05612e-08
115949 1.43514e-08 1.19177e-08 1.67851e-08
300000 5.68067e-09 4.20495e-09 7.15639e-09
EOD
$panel1_curve4 << EOD
1000 1.51017e-06 1.26759e-06 1.75275e-06
2587 5.45501e-07 4.43365e-07 6.47637e-07
6694 2.14618e-07 1.89288e-07 2.39949e-07
17321 8.371e-08 6.72153e-08 1.00205e-07
44814 3.55457e-08 2.79305e-08 4.31609e-08
115949 1.48283e-08 1.10849e-08 1.85716e-08
300000 6.24662e-09 4.91782e-09 7.57541e-09
EOD
$panel1_curve5 << EOD
1000 1.50094e-06 1.27186e-06 1.73001e-06
2587 5.10448e-07 4.30526e-07 5.90371e-07
6694 1.92732e-07 1.66153e-07 2.19311e-07
17321 8.24498e-08 6.67599e-08 9.81397e-08
44814 3.14499e-08 2.62388e-08 3.6661e-08
115949 1.26163e-08 1.0759e-08 1.44737e-08
300000 5.71693e-09 4.36482e-09 7.06905e-09
EOD
$panel1_curve6 << EOD
1000 1.46102e-06 1.19561e-06 1.72642e-06
2587 4.90437e-07 4.22051e-07 5.58823e-07
6694 1.87188e-07 1.62887e-07 2.11489e-07
17321 7.5174e-08 5.66422e-08 9.37059e-08
44814 2.92707e-08 2.27907e-08 3.57506e-08
115949 1.18921e-08 1.01864e-08 1.35977e-08
300000 4.2424e-09 3.27936e-09 5.20544e-09
EOD
plot sample [1000:300000] 0.0011942*x**(-0.980718) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "tau=1: −0.98 [−1.02, −0.94]", \
     $panel1_curve1 using ($1*0.8524):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8524):2 with points linetype 1 notitle, \
     [1000:300000] 0.00133657*x**(-0.993558) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "tau=0.1: −0.99 [−1.04, −0.95]", \
     $panel1_curve2 using ($1*0.9086):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9086):2 with points linetype 2 notitle, \
     [1000:300000] 0.00121823*x**(-0.976469) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "tau=0.01: −0.98 [−1.02, −0.94]", \
     $panel1_curve3 using ($1*0.9686):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*0.9686):2 with points linetype 3 notitle, \
     [1000:300000] 0.00102684*x**(-0.956955) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "tau=0.001: −0.96 [−0.99, −0.92]", \
     $panel1_curve4 using ($1*1.032):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.032):2 with points linetype 4 notitle, \
     [1000:300000] 0.00111771*x**(-0.973956) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "tau=0.0001: −0.97 [−1.01, −0.94]", \
     $panel1_curve5 using ($1*1.101):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.101):2 with points linetype 5 notitle, \
     [1000:300000] 0.00142072*x**(-1.00758) with lines linetype 6 notitle, \
     keyentry with linespoints linetype 6 title "cosine: −1.01 [−1.04, −0.97]", \
     $panel1_curve6 using ($1*1.173):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 6 notitle, \
     $panel1_curve6 using ($1*1.173):2 with points linetype 6 notitle, \
     [*:*] 0.000751823*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
