# Draws modulus.svg: gnuplot modulus.gp
if (!exists("output")) output = "modulus.svg"
set terminal svg size 800,480 font "Arial,12" linewidth 1.4 background rgb "white"
set output output
set encoding utf8
set minussign

set linetype 1 linecolor rgb "#0072B2"
set linetype 2 linecolor rgb "#D55E00"
set linetype 3 linecolor rgb "#009E73"
set linetype 4 linecolor rgb "#CC79A7"
set linetype 5 linecolor rgb "#E69F00"
set linetype 6 linecolor rgb "#56B4E9"
set linetype 7 linecolor rgb "#000000"
set linetype 8 linecolor rgb "#777777" dashtype 2
set border 3 linecolor rgb "#444444"
set errorbars 1.5
set clip two
set samples 2
tics = 'out nomirror scale 0.6,0.3 font ",10.5"'
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 5 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: the least change found (modulus.csv); lines: the slope s at the smallest losses, which means the\nexponent −1/(2s). Short lines at the left: noise · sqrt(p/n) at the largest and the smallest n, between which\nthe data look. A curve that is missing does not change f beyond rounding." at screen 0.015,char 2.70 font ",10.5" noenhanced
set multiplot layout 1,2 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [1.5651e-07:0.0310793]

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact" left noenhanced
$panel1_curve1 << EOD
0.0001 1.78537e-06 1.78537e-06 1.78537e-06
0.000215443 3.84642e-06 3.84642e-06 3.84642e-06
0.000464159 8.28667e-06 8.28667e-06 8.28667e-06
0.001 1.78521e-05 1.78521e-05 1.78521e-05
0.00215443 3.84569e-05 3.84569e-05 3.84569e-05
0.00464159 8.28325e-05 8.28325e-05 8.28325e-05
0.01 0.000178363 0.000178363 0.000178363
0.0215443 0.000383834 0.000383834 0.000383834
0.0464159 0.000824916 0.000824916 0.000824916
0.1 0.00176784 0.00176784 0.00176784
0.215443 0.00376535 0.00376535 0.00376535
0.464159 0.00791402 0.00791402 0.00791402
1 0.0161679 0.0161679 0.0161679
EOD
$panel1_curve2 << EOD
0.0001 9.09309e-07 9.09309e-07 9.09309e-07
0.000215443 1.95904e-06 1.95904e-06 1.95904e-06
0.000464159 4.22058e-06 4.22058e-06 4.22058e-06
0.001 9.09277e-06 9.09277e-06 9.09277e-06
0.00215443 1.95889e-05 1.95889e-05 1.95889e-05
0.00464159 4.21989e-05 4.21989e-05 4.21989e-05
0.01 9.08956e-05 9.08956e-05 9.08956e-05
0.0215443 0.00019574 0.00019574 0.00019574
0.0464159 0.000421295 0.000421295 0.000421295
0.1 0.000905724 0.000905724 0.000905724
0.215443 0.00194227 0.00194227 0.00194227
0.464159 0.0041415 0.0041415 0.0041415
1 0.00871384 0.00871384 0.00871384
EOD
set arrow from graph 0,first 0.000591608 to graph 0.03,first 0.000591608 nohead linewidth 1.5
set arrow from graph 0,first 0.00724569 to graph 0.03,first 0.00724569 nohead linewidth 1.5
plot sample [0.0001:1] 0.0178475*x**(0.999962) with lines linetype 1 title "softened: 1.00", \
     $panel1_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [0.0001:1] 0.00909183*x**(0.999985) with lines linetype 2 title "heavy-tailed: 1.00", \
     $panel1_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
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
plot sample [*:*] NaN with lines linetype 1 title "softened: no exponent", \
     [*:*] NaN with lines linetype 2 title "heavy-tailed: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
