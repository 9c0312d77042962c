# Draws modulus.svg: gnuplot modulus.gp; or modulus.pdf: gnuplot -e "pdf=1" modulus.gp
if (!exists("output")) output = exists("pdf") ? "modulus.pdf" : "modulus.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,6.6681in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,480 @look }
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
set label 1 "Marks: the least change found (modulus.csv); lines: the slope s at the smallest losses, which means the\nexponent −1/(2s). Short lines at the left: noise · sqrt(p/n) at the largest and the smallest n, between which\nthe data look. A curve that is missing does not change f beyond rounding." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [1.5651e-07:0.0310793]
cut(y) = y < 1.5651e-07 ? 1.5651e-07 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact" left noenhanced
$panel1_curve1 << EOD
0.0001 1.78537e-06 NaN NaN
0.000215443 3.84642e-06 NaN NaN
0.000464159 8.28667e-06 NaN NaN
0.001 1.78521e-05 NaN NaN
0.00215443 3.84569e-05 NaN NaN
0.00464159 8.28325e-05 NaN NaN
0.01 0.000178363 NaN NaN
0.0215443 0.000383834 NaN NaN
0.0464159 0.000824916 NaN NaN
0.1 0.00176784 NaN NaN
0.215443 0.00376535 NaN NaN
0.464159 0.00791402 NaN NaN
1 0.0161679 NaN NaN
EOD
$panel1_curve2 << EOD
0.0001 9.09309e-07 NaN NaN
0.000215443 1.95904e-06 NaN NaN
0.000464159 4.22058e-06 NaN NaN
0.001 9.09277e-06 NaN NaN
0.00215443 1.95889e-05 NaN NaN
0.00464159 4.21989e-05 NaN NaN
0.01 9.08956e-05 NaN NaN
0.0215443 0.00019574 NaN NaN
0.0464159 0.000421295 NaN NaN
0.1 0.000905724 NaN NaN
0.215443 0.00194227 NaN NaN
0.464159 0.0041415 NaN NaN
1 0.00871384 NaN NaN
EOD
set arrow from graph 0,first 0.000591608 to graph 0.03,first 0.000591608 nohead linewidth 1.5
set arrow from graph 0,first 0.00724569 to graph 0.03,first 0.00724569 nohead linewidth 1.5
plot sample [0.0001:1] 0.0178475*x**(0.999962) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened: 1.00", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [0.0001:1] 0.00909183*x**(0.999985) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed: 1.00", \
     $panel1_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.0052283*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0052283*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
unset ytics
unset ylabel
set key title "k: over" left noenhanced
set arrow from graph 0,first 0.000591608 to graph 0.03,first 0.000591608 nohead linewidth 1.5
set arrow from graph 0,first 0.00724569 to graph 0.03,first 0.00724569 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "softened: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "heavy-tailed: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
