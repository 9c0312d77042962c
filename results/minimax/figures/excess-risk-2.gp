# Draws excess-risk-2.svg: gnuplot excess-risk-2.gp; or excess-risk-2.pdf: gnuplot -e "pdf=1" excess-risk-2.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk-2.pdf" : "excess-risk-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,16.2931in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1173 @look }
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
set label 1 "Faint marks: single fits. Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,1 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [1.70986e-09:3.26952e-05]
cut(y) = y < 1.70986e-09 ? 1.70986e-09 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve1_fits << EOD
1000 1.01e-06
1000 9.09e-07
1000 9.27e-07
1000 8.08e-07
1000 1.98e-06
1000 1.36e-06
1000 2.25e-06
1000 8.77e-07
3162 3.25e-07
3162 6.25e-07
3162 4.33e-07
3162 8.1e-07
3162 4.21e-07
3162 1.77e-07
3162 3.45e-07
3162 5.82e-07
10000 1.9e-07
10000 2.13e-07
10000 3.03e-07
10000 1.78e-07
10000 1.69e-07
10000 1.82e-07
10000 1.44e-07
10000 1.82e-07
31623 6.65e-08
31623 5.46e-08
31623 1.12e-07
31623 3.72e-08
31623 8.2e-08
31623 6.87e-08
31623 2.1e-08
31623 6.2e-08
100000 1.99e-08
100000 4.89e-08
100000 1.88e-08
100000 8.03e-09
100000 1.52e-08
100000 7.5e-08
100000 2.35e-08
100000 7.51e-09
EOD
$panel1_curve2_fits << EOD
1000 1.1e-06
1000 8.61e-07
1000 1.58e-06
1000 1.03e-06
1000 1.91e-06
1000 1.27e-06
1000 1.62e-06
1000 1.11e-06
3162 2.05e-07
3162 4.92e-07
3162 5.35e-07
3162 8.1e-07
3162 3.78e-07
3162 2.05e-07
3162 6.47e-07
3162 5.86e-07
10000 1.93e-07
10000 2.3e-07
10000 2.56e-07
10000 9.37e-08
10000 1.85e-07
10000 1.03e-07
10000 1.29e-07
10000 1.36e-07
31623 4.94e-08
31623 4.5e-08
31623 8.5e-08
31623 4.66e-08
31623 8.82e-08
31623 5.96e-08
31623 1.93e-08
31623 7.53e-08
100000 1.95e-08
100000 2.63e-08
100000 2.22e-08
100000 1.41e-08
100000 1.77e-08
100000 1.47e-08
100000 2.85e-08
100000 7.49e-09
EOD
$panel1_curve3_fits << EOD
1000 1.12e-06
1000 9.88e-07
1000 1.42e-06
1000 1.85e-06
1000 2.12e-06
1000 1.31e-06
1000 2.38e-06
1000 1.76e-06
3162 2.46e-07
3162 5.18e-07
3162 3.75e-07
3162 8.65e-07
3162 4.31e-07
3162 3.6e-07
3162 4.43e-07
3162 4.57e-07
10000 1.99e-07
10000 2.54e-07
10000 2.44e-07
10000 1.03e-07
10000 1.94e-07
10000 1.93e-07
10000 1.57e-07
10000 1.75e-07
31623 8.24e-08
31623 3.73e-08
31623 8.75e-08
31623 3.33e-08
31623 1.16e-07
31623 8.72e-08
31623 5.32e-08
31623 8.49e-08
100000 2.05e-08
100000 3.39e-08
100000 1.64e-08
100000 1.85e-08
100000 1.62e-08
100000 1.94e-08
100000 2.05e-08
100000 9.73e-09
EOD
$panel1_curve1 << EOD
1000 1.26535e-06 8.71881e-07 1.65883e-06
3162 4.64629e-07 3.23707e-07 6.05551e-07
10000 1.95009e-07 1.61251e-07 2.28767e-07
31623 6.30727e-08 4.35311e-08 8.26143e-08
100000 2.71023e-08 1.06479e-08 4.35568e-08
EOD
$panel1_curve2 << EOD
1000 1.31045e-06 1.0576e-06 1.56331e-06
3162 4.82422e-07 3.32844e-07 6.32001e-07
10000 1.65614e-07 1.23655e-07 2.07572e-07
31623 5.8563e-08 4.20691e-08 7.50568e-08
100000 1.88172e-08 1.39511e-08 2.36834e-08
EOD
$panel1_curve3 << EOD
1000 1.61783e-06 1.27203e-06 1.96363e-06
3162 4.61984e-07 3.33426e-07 5.90542e-07
10000 1.89887e-07 1.56172e-07 2.23602e-07
31623 7.27153e-08 5.25323e-08 9.28984e-08
100000 1.9408e-08 1.45812e-08 2.42348e-08
EOD
plot sample [*:*] NaN notitle, \
     $panel1_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel1_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel1_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 0.000419711*x**(-0.841128) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.84 [−1.01, −0.67]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.00078274*x**(-0.9203) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.92 [−0.99, −0.85]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.000946704*x**(-0.928972) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.93 [−1.00, −0.86]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000759212*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel2_curve1_fits << EOD
1000 7.76e-07
1000 8.51e-07
1000 6.27e-07
1000 9.07e-07
1000 1.06e-06
1000 1.12e-06
1000 1.01e-06
1000 1.29e-06
3162 2.7e-07
3162 5.1e-07
3162 4.51e-07
3162 4.06e-07
3162 3.34e-07
3162 1.05e-07
3162 2.48e-07
3162 2.85e-07
10000 9.18e-08
10000 5.81e-08
10000 6.74e-08
10000 5.39e-08
10000 1.64e-07
10000 1.77e-07
10000 1.31e-07
10000 9.18e-08
31623 6.48e-08
31623 4.27e-08
31623 5.35e-08
31623 9.76e-08
31623 5.89e-08
31623 5.33e-08
31623 1.37e-08
31623 4.88e-08
100000 1.46e-08
100000 1.52e-08
100000 2.5e-08
100000 9.57e-09
100000 1.05e-08
100000 2.9e-09
100000 1.06e-08
100000 7.1e-09
EOD
$panel2_curve2_fits << EOD
1000 7.45e-07
1000 9.22e-07
1000 8.05e-07
1000 7.81e-07
1000 1.13e-06
1000 8.8e-07
1000 8.96e-07
1000 1.24e-06
3162 2.8e-07
3162 5.17e-07
3162 4.68e-07
3162 3.6e-07
3162 2.81e-07
3162 1.43e-07
3162 2.76e-07
3162 2.78e-07
10000 7.22e-08
10000 7.72e-08
10000 1.08e-07
10000 5.7e-08
10000 1.71e-07
10000 1.95e-07
10000 1.16e-07
10000 7.04e-08
31623 5.95e-08
31623 4.07e-08
31623 4.86e-08
31623 8.47e-08
31623 6.27e-08
31623 3.26e-08
31623 1.36e-08
31623 3.64e-08
100000 1.54e-08
100000 1.22e-08
100000 2.05e-08
100000 1.26e-08
100000 7.56e-09
100000 6.61e-09
100000 1.08e-08
100000 4.15e-09
EOD
$panel2_curve3_fits << EOD
1000 7.77e-07
1000 1.39e-06
1000 1.23e-06
1000 6.65e-07
1000 1.97e-06
1000 1.34e-06
1000 7.26e-07
1000 8.44e-07
3162 6.19e-07
3162 7.35e-07
3162 2.32e-07
3162 4.64e-07
3162 4.04e-07
3162 1.58e-07
3162 2.47e-07
3162 7.65e-07
10000 5.72e-08
10000 6.4e-08
10000 9.63e-08
10000 1.03e-07
10000 1.65e-07
10000 1.75e-07
10000 2.2e-07
10000 1e-07
31623 6.37e-08
31623 3.73e-08
31623 2.96e-08
31623 7.3e-08
31623 8.67e-08
31623 3.37e-08
31623 1.58e-08
31623 3.46e-08
100000 1.99e-08
100000 1.15e-08
100000 2.07e-08
100000 1.2e-08
100000 1.29e-08
100000 5.22e-09
100000 8.96e-09
100000 5.65e-09
EOD
$panel2_curve1 << EOD
1000 9.55665e-07 8.07237e-07 1.10409e-06
3162 3.25901e-07 2.35039e-07 4.16763e-07
10000 1.04412e-07 7.0676e-08 1.38149e-07
31623 5.4167e-08 3.76552e-08 7.06788e-08
100000 1.1922e-08 7.27025e-09 1.65737e-08
EOD
$panel2_curve2 << EOD
1000 9.24856e-07 8.02119e-07 1.04759e-06
3162 3.25427e-07 2.4079e-07 4.10064e-07
10000 1.08536e-07 7.27344e-08 1.44338e-07
31623 4.73349e-08 3.19888e-08 6.26811e-08
100000 1.12267e-08 7.52799e-09 1.49254e-08
EOD
$panel2_curve3 << EOD
1000 1.11783e-06 8.00485e-07 1.43518e-06
3162 4.53125e-07 2.87209e-07 6.19042e-07
10000 1.2263e-07 8.18752e-08 1.63384e-07
31623 4.67985e-08 2.94172e-08 6.41797e-08
100000 1.21037e-08 8.00866e-09 1.61988e-08
EOD
plot sample [*:*] NaN notitle, \
     $panel2_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel2_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel2_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 0.000542276*x**(-0.917445) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.92 [−1.00, −0.83]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.000606739*x**(-0.933775) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.93 [−1.01, −0.86]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.00110345*x**(-0.983373) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.98 [−1.07, −0.89]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000554914*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel3_curve1_fits << EOD
1000 8.49e-07
1000 1.08e-06
1000 1.02e-06
1000 6.37e-07
1000 1.88e-06
1000 6.49e-07
1000 7.18e-07
1000 1.81e-06
3162 3.65e-07
3162 4.83e-07
3162 3.76e-07
3162 3.66e-07
3162 3.74e-07
3162 1.79e-07
3162 1.93e-05
3162 3.92e-07
10000 9.41e-08
10000 9.19e-08
10000 1.05e-07
10000 9.29e-08
10000 1.41e-07
10000 1.79e-07
10000 1.58e-07
10000 1.04e-06
31623 7.7e-08
31623 5.19e-08
31623 4.58e-08
31623 1.67e-07
31623 9.31e-08
31623 5e-08
31623 2.04e-08
31623 8e-08
100000 2.32e-08
100000 1.62e-08
100000 1.86e-08
100000 1.16e-08
100000 1.34e-08
100000 5.61e-09
100000 8.64e-09
100000 6.92e-09
EOD
$panel3_curve2_fits << EOD
1000 9.92e-07
1000 9.15e-07
1000 7.17e-07
1000 6.77e-07
1000 1.41e-06
1000 6.13e-07
1000 1.05e-06
1000 1.24e-06
3162 3.95e-07
3162 3.92e-07
3162 3.32e-07
3162 3.6e-07
3162 3.1e-07
3162 1.88e-07
3162 2.54e-07
3162 3.87e-07
10000 1.21e-07
10000 7.67e-08
10000 1.02e-07
10000 9.89e-08
10000 1.58e-07
10000 3.32e-07
10000 1.89e-07
10000 1.01e-07
31623 6.86e-08
31623 4.4e-08
31623 5.41e-08
31623 7.05e-08
31623 8.59e-08
31623 5.39e-08
31623 1.92e-08
31623 7.28e-08
100000 2.53e-08
100000 2.04e-08
100000 2.21e-08
100000 1.57e-08
100000 1.17e-08
100000 8.25e-09
100000 8.7e-09
100000 6.69e-09
EOD
$panel3_curve3_fits << EOD
1000 1.03e-06
1000 9.37e-07
1000 1.01e-06
1000 6.76e-07
1000 1.89e-06
1000 5.35e-07
1000 1.07e-06
1000 1.27e-06
3162 4.77e-07
3162 5.22e-07
3162 4.14e-07
3162 5.48e-07
3162 4.82e-07
3162 1.85e-07
3162 2.88e-07
3162 3.81e-07
10000 1.23e-07
10000 9.53e-08
10000 1.23e-07
10000 1.27e-07
10000 1.58e-07
10000 1.93e-07
10000 1.75e-07
10000 9.7e-08
31623 7.5e-08
31623 5.03e-08
31623 4.72e-08
31623 7.3e-08
31623 9.54e-08
31623 1.03e-07
31623 1.97e-08
31623 6.14e-08
100000 2.07e-08
100000 2.08e-08
100000 2.67e-08
100000 1.33e-08
100000 1.44e-08
100000 5.88e-09
100000 1.08e-08
100000 1.06e-08
EOD
$panel3_curve1 << EOD
1000 1.08009e-06 7.27178e-07 1.43301e-06
3162 2.72692e-06 -2.00302e-06 7.45686e-06
10000 2.37645e-07 7.32653e-09 4.67963e-07
31623 7.32056e-08 4.17376e-08 1.04674e-07
100000 1.30263e-08 8.72656e-09 1.73261e-08
EOD
$panel3_curve2 << EOD
1000 9.51397e-07 7.53409e-07 1.14938e-06
3162 3.27296e-07 2.74833e-07 3.79759e-07
10000 1.47344e-07 8.87565e-08 2.05932e-07
31623 5.86141e-08 4.39911e-08 7.32372e-08
100000 1.48517e-08 9.8499e-09 1.98536e-08
EOD
$panel3_curve3 << EOD
1000 1.05172e-06 7.63121e-07 1.34032e-06
3162 4.12055e-07 3.2432e-07 4.99791e-07
10000 1.36457e-07 1.11309e-07 1.61605e-07
31623 6.5655e-08 4.647e-08 8.48399e-08
100000 1.53888e-08 1.05663e-08 2.02112e-08
EOD
plot sample [*:*] NaN notitle, \
     $panel3_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel3_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel3_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 0.00491586*x**(-1.08168) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.08 [−1.58, −0.58]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.000405817*x**(-0.872013) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.87 [−0.95, −0.79]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.000535666*x**(-0.893409) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.89 [−0.98, −0.81]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000570838*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
