# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.11in,7.68in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,553 @look }
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
set multiplot layout 1,1 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [4.8803e-07:0.000254405]
cut(y) = y < 4.8803e-07 ? 4.8803e-07 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 0.00016336 0.000150777 0.000175944
2512 6.60841e-05 6.20198e-05 7.01483e-05
6310 2.57537e-05 2.40441e-05 2.74633e-05
15849 1.03269e-05 9.75356e-06 1.09002e-05
39811 3.90112e-06 3.60293e-06 4.19931e-06
100000 1.51615e-06 1.3962e-06 1.63611e-06
EOD
$panel1_curve2 << EOD
1000 0.000164342 0.000151818 0.000176865
2512 6.54349e-05 6.15743e-05 6.92955e-05
6310 2.58893e-05 2.43683e-05 2.74102e-05
15849 1.02218e-05 9.65932e-06 1.07843e-05
39811 3.89779e-06 3.60672e-06 4.18886e-06
100000 1.51583e-06 1.3992e-06 1.63246e-06
EOD
$panel1_curve3 << EOD
1000 0.000168264 0.000154571 0.000181957
2512 6.78139e-05 6.32412e-05 7.23867e-05
6310 2.56001e-05 2.35005e-05 2.76998e-05
15849 1.04675e-05 9.81376e-06 1.11213e-05
39811 3.93405e-06 3.64677e-06 4.22133e-06
100000 1.49918e-06 1.39407e-06 1.60428e-06
EOD
plot sample [1000:100000] 0.188453*x**(-1.01755) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.02 [−1.04, −1.00]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.189189*x**(-1.01815) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.04, −1.00]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.203685*x**(-1.0249) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.02 [−1.04, −1.01]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0899506*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
