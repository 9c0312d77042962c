# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
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
set label 1 "Marks: mean of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [2.0131e-12:4.84471e-06]
cut(y) = y < 2.0131e-12 ? 2.0131e-12 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 2.02155e-06 1.86789e-06 2.1752e-06
2512 8.56918e-07 7.9332e-07 9.20515e-07
6310 3.29407e-07 2.9951e-07 3.59304e-07
15849 1.26689e-07 1.16705e-07 1.36673e-07
39811 5.5594e-08 5.08794e-08 6.03085e-08
100000 2.05612e-08 1.87905e-08 2.23319e-08
EOD
$panel1_curve2 << EOD
1000 2.99525e-08 2.79004e-08 3.20045e-08
2512 1.23444e-08 1.16198e-08 1.30691e-08
6310 4.7407e-09 4.40505e-09 5.07635e-09
15849 1.88054e-09 1.75739e-09 2.0037e-09
39811 7.83274e-10 7.28209e-10 8.38338e-10
100000 2.91701e-10 2.70212e-10 3.1319e-10
EOD
plot sample [1000:100000] 0.00200891*x**(-0.995856) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −1.00 [−1.02, −0.97]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 3.12092e-05*x**(-1.0037) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −1.00 [−1.02, −0.99]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 1.75021e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: sigmoid" left noenhanced
$panel2_curve1 << EOD
1000 1.98015e-06 1.83399e-06 2.12631e-06
2512 8.40862e-07 7.73487e-07 9.08237e-07
6310 3.31014e-07 3.03543e-07 3.58486e-07
15849 1.2655e-07 1.17029e-07 1.36071e-07
39811 5.36298e-08 4.89929e-08 5.82668e-08
100000 2.10789e-08 1.91974e-08 2.29604e-08
EOD
$panel2_curve2 << EOD
1000 2.88913e-08 2.70226e-08 3.076e-08
2512 1.22452e-08 1.14764e-08 1.30141e-08
6310 4.83689e-09 4.49476e-09 5.17902e-09
15849 1.83096e-09 1.71879e-09 1.94313e-09
39811 7.66658e-10 7.13839e-10 8.19476e-10
100000 2.90961e-10 2.69917e-10 3.12005e-10
EOD
plot sample [1000:100000] 0.0018984*x**(-0.990562) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.99 [−1.01, −0.97]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 3.01201e-05*x**(-1.00119) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −1.00 [−1.02, −0.98]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 1.73348e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel3_curve1 << EOD
1000 1.98406e-06 1.83105e-06 2.13707e-06
2512 8.82304e-07 8.18755e-07 9.45854e-07
6310 3.29312e-07 3.0288e-07 3.55744e-07
15849 1.32421e-07 1.22079e-07 1.42764e-07
39811 5.14878e-08 4.798e-08 5.49955e-08
100000 2.12298e-08 1.95015e-08 2.29581e-08
EOD
$panel3_curve2 << EOD
1000 2.5641e-07 2.37201e-07 2.7562e-07
2512 1.12127e-07 1.06248e-07 1.18006e-07
6310 4.19184e-08 3.89498e-08 4.4887e-08
15849 1.64626e-08 1.5311e-08 1.76141e-08
39811 6.89981e-09 6.50368e-09 7.29594e-09
100000 2.68645e-09 2.51073e-09 2.86217e-09
EOD
plot sample [1000:100000] 0.00202348*x**(-0.996465) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −1.00 [−1.02, −0.98]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.00025687*x**(-0.995528) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −1.00 [−1.01, −0.98]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.000153846*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
1000 2.00406e-06 1.84496e-06 2.16316e-06
2512 8.55679e-07 7.79379e-07 9.31979e-07
6310 3.33401e-07 3.03251e-07 3.63551e-07
15849 1.3102e-07 1.21048e-07 1.40993e-07
39811 4.94758e-08 4.54351e-08 5.35165e-08
100000 2.12404e-08 1.95325e-08 2.29482e-08
EOD
$panel4_curve2 << EOD
1000 9.87917e-10 9.13606e-10 1.06223e-09
2512 4.25837e-10 3.95744e-10 4.55929e-10
6310 1.63678e-10 1.49556e-10 1.77801e-10
15849 6.71866e-11 6.28061e-11 7.15671e-11
39811 2.44102e-11 2.26025e-11 2.62179e-11
100000 1.02997e-11 9.44281e-12 1.11565e-11
EOD
plot sample [1000:100000] 0.002061*x**(-0.999514) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −1.00 [−1.02, −0.98]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 1.03999e-06*x**(-1.00152) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −1.00 [−1.02, −0.98]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 5.83076e-07*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
1000 2.02632e-06 1.84765e-06 2.20499e-06
2512 8.48769e-07 7.77758e-07 9.1978e-07
6310 3.19541e-07 2.91238e-07 3.47844e-07
15849 1.32922e-07 1.23105e-07 1.42739e-07
39811 4.94799e-08 4.49722e-08 5.39877e-08
100000 2.12598e-08 1.94061e-08 2.31135e-08
EOD
$panel5_curve2 << EOD
1000 1.01507e-09 9.37679e-10 1.09245e-09
2512 4.27677e-10 3.95067e-10 4.60288e-10
6310 1.67151e-10 1.54123e-10 1.8018e-10
15849 6.56976e-11 6.16051e-11 6.97902e-11
39811 2.47058e-11 2.29293e-11 2.64823e-11
100000 1.04048e-11 9.54258e-12 1.1267e-11
EOD
plot sample [1000:100000] 0.00203476*x**(-0.998559) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −1.00 [−1.02, −0.98]", \
     $panel5_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 1.08103e-06*x**(-1.00478) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −1.00 [−1.02, −0.99]", \
     $panel5_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 5.90138e-07*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
