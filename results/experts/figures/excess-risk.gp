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
set label 1 "Marks: mean of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [8.49566e-13:3.95412e-06]
cut(y) = y < 8.49566e-13 ? 8.49566e-13 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 1.47886e-07 1.28785e-07 1.66987e-07
2512 5.59669e-08 4.55004e-08 6.64334e-08
6310 2.06016e-08 1.77739e-08 2.34293e-08
15849 9.10143e-09 7.93521e-09 1.02676e-08
39811 3.03138e-09 2.69666e-09 3.36611e-09
100000 1.21729e-09 1.05933e-09 1.37525e-09
EOD
$panel1_curve2 << EOD
1000 1.42607e-07 1.25473e-07 1.5974e-07
2512 5.54567e-08 4.49955e-08 6.59179e-08
6310 1.82341e-08 1.57076e-08 2.07605e-08
15849 8.70242e-09 7.36917e-09 1.00357e-08
39811 2.87595e-09 2.47265e-09 3.27926e-09
100000 1.19649e-09 1.04686e-09 1.34612e-09
EOD
plot sample [1000:100000] 0.000195441*x**(-1.04117) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −1.04 [−1.08, −1.01]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.000184215*x**(-1.03986) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −1.04 [−1.08, −1.00]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 6.86967e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 1.55478e-06 1.37239e-06 1.73717e-06
2512 5.62355e-07 4.89128e-07 6.35581e-07
6310 2.20074e-07 1.85039e-07 2.55109e-07
15849 8.80899e-08 7.29231e-08 1.03257e-07
39811 3.30971e-08 2.97675e-08 3.64268e-08
100000 1.30805e-08 1.14738e-08 1.46873e-08
EOD
$panel2_curve2 << EOD
1000 1.52458e-06 1.32996e-06 1.71921e-06
2512 5.62909e-07 4.85086e-07 6.40731e-07
6310 2.27858e-07 1.91941e-07 2.63774e-07
15849 8.87666e-08 7.47147e-08 1.02819e-07
39811 3.18185e-08 2.83383e-08 3.52986e-08
100000 1.24445e-08 1.0773e-08 1.41161e-08
EOD
plot sample [1000:100000] 0.00189118*x**(-1.03311) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −1.03 [−1.06, −1.00]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.00203772*x**(-1.0424) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −1.04 [−1.08, −1.01]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.000746672*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: relu" left noenhanced
$panel3_curve1 << EOD
1000 7.98297e-08 6.46368e-08 9.50226e-08
2512 2.23205e-08 1.82782e-08 2.63627e-08
6310 8.55736e-09 6.80382e-09 1.03109e-08
15849 3.33449e-09 2.76828e-09 3.90071e-09
39811 1.13297e-09 1.00799e-09 1.25795e-09
100000 4.23929e-10 3.65645e-10 4.82213e-10
EOD
$panel3_curve2 << EOD
1000 6.98405e-08 5.72806e-08 8.24003e-08
2512 2.27333e-08 1.90088e-08 2.64579e-08
6310 9.07446e-09 7.50968e-09 1.06392e-08
15849 3.32485e-09 2.81405e-09 3.83565e-09
39811 1.18713e-09 1.01195e-09 1.3623e-09
100000 4.35644e-10 3.70291e-10 5.00997e-10
EOD
plot sample [1000:100000] 0.000161305*x**(-1.11909) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −1.12 [−1.16, −1.08]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.000127619*x**(-1.09339) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −1.09 [−1.14, −1.05]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 2.54357e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
1000 4.8462e-10 4.16729e-10 5.52512e-10
2512 1.9666e-10 1.70552e-10 2.22767e-10
6310 7.96652e-11 6.53609e-11 9.39695e-11
15849 2.90187e-11 2.35126e-11 3.45248e-11
39811 1.11292e-11 9.59703e-12 1.26613e-11
100000 4.24866e-12 3.64053e-12 4.85679e-12
EOD
$panel4_curve2 << EOD
1000 4.58322e-10 3.84224e-10 5.32421e-10
2512 1.96835e-10 1.70065e-10 2.23606e-10
6310 7.25422e-11 5.78546e-11 8.72299e-11
15849 3.05458e-11 2.57137e-11 3.53778e-11
39811 1.12311e-11 9.52158e-12 1.29407e-11
100000 4.38981e-12 3.79985e-12 4.97978e-12
EOD
plot sample [1000:100000] 6.35083e-07*x**(-1.0333) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −1.03 [−1.07, −1.00]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 5.28293e-07*x**(-1.01431) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −1.01 [−1.05, −0.98]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 2.5492e-07*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
1000 4.61678e-08 4.0508e-08 5.18275e-08
2512 1.86923e-08 1.59673e-08 2.14173e-08
6310 8.30351e-09 6.6559e-09 9.95112e-09
15849 3.01854e-09 2.5417e-09 3.49537e-09
39811 1.12492e-09 9.7711e-10 1.27274e-09
100000 4.5679e-10 3.93322e-10 5.20257e-10
EOD
$panel5_curve2 << EOD
1000 4.64301e-08 4.01068e-08 5.27535e-08
2512 2.01792e-08 1.68064e-08 2.3552e-08
6310 7.7889e-09 6.21653e-09 9.36126e-09
15849 2.88496e-09 2.43497e-09 3.33495e-09
39811 1.09554e-09 9.61144e-10 1.22994e-09
100000 4.49435e-10 3.93709e-10 5.05162e-10
EOD
plot sample [1000:100000] 5.12661e-05*x**(-1.00888) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −1.01 [−1.04, −0.97]", \
     $panel5_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 5.68058e-05*x**(-1.02128) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −1.02 [−1.06, −0.99]", \
     $panel5_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 2.61688e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
