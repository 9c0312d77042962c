# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.11in,6.42in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,463 @look }
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
set label 1 "Marks: mean of 20 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [660.693:1.51356e+06]
set yrange [2.67184e-11:3.4083e-06]
cut(y) = y < 2.67184e-11 ? 2.67184e-11 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 1.40477e-07 1.13375e-07 1.6758e-07
3162 4.39072e-08 3.80176e-08 4.97968e-08
10000 1.44543e-08 1.21032e-08 1.68054e-08
31623 4.22697e-09 3.52529e-09 4.92865e-09
100000 1.4963e-09 1.30517e-09 1.68743e-09
316228 4.44853e-10 3.721e-10 5.17606e-10
1e+06 1.35595e-10 1.08703e-10 1.62487e-10
EOD
$panel1_curve2 << EOD
1000 1.26526e-07 1.01531e-07 1.51521e-07
3162 4.2056e-08 3.59732e-08 4.81389e-08
10000 1.39739e-08 1.15892e-08 1.63586e-08
31623 4.12547e-09 3.41023e-09 4.8407e-09
100000 1.43158e-09 1.26079e-09 1.60237e-09
316228 4.35472e-10 3.63638e-10 5.07306e-10
1e+06 1.32402e-10 1.07224e-10 1.5758e-10
EOD
plot sample [1000:1e+06] 0.000142456*x**(-1.0014) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −1.00 [−1.03, −0.97]", \
     $panel1_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     [1000:1e+06] 0.000125004*x**(-0.992858) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.99 [−1.02, −0.96]", \
     $panel1_curve2 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.039):2 with points linetype 2 notitle, \
     [*:*] 7.59156e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 1.49577e-06 1.26831e-06 1.72323e-06
3162 4.45817e-07 3.68478e-07 5.23156e-07
10000 1.52846e-07 1.22345e-07 1.83346e-07
31623 4.57244e-08 3.70569e-08 5.4392e-08
100000 1.47186e-08 1.19429e-08 1.74943e-08
316228 4.63444e-09 3.82228e-09 5.4466e-09
1e+06 1.31018e-09 1.10025e-09 1.52012e-09
EOD
$panel2_curve2 << EOD
1000 1.55858e-06 1.30158e-06 1.81559e-06
3162 4.44549e-07 3.63757e-07 5.25342e-07
10000 1.60273e-07 1.30149e-07 1.90397e-07
31623 4.58343e-08 3.76753e-08 5.39934e-08
100000 1.43196e-08 1.17985e-08 1.68407e-08
316228 4.58241e-09 3.67433e-09 5.49049e-09
1e+06 1.356e-09 1.11895e-09 1.59304e-09
EOD
plot sample [1000:1e+06] 0.00162119*x**(-1.01109) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −1.01 [−1.04, −0.98]", \
     $panel2_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     [1000:1e+06] 0.00170091*x**(-1.01457) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −1.01 [−1.04, −0.98]", \
     $panel2_curve2 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.039):2 with points linetype 2 notitle, \
     [*:*] 0.00078611*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
