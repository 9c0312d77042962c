# Draws modulus.svg: gnuplot modulus.gp; or modulus.pdf: gnuplot -e "pdf=1" modulus.gp
if (!exists("output")) output = exists("pdf") ? "modulus.pdf" : "modulus.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,10.2236in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,736 @look }
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
set multiplot layout 2,3 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [3.01415e-08:0.00483895]
cut(y) = y < 3.01415e-08 ? 3.01415e-08 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
0.0001 6.41071e-07 NaN NaN
0.000215443 1.37313e-06 NaN NaN
0.000464159 2.93311e-06 NaN NaN
0.001 6.24016e-06 NaN NaN
0.00215443 1.28448e-05 NaN NaN
0.00464159 2.5348e-05 NaN NaN
0.01 4.80136e-05 NaN NaN
0.0215443 8.61197e-05 NaN NaN
0.0464159 0.000144339 NaN NaN
0.1 0.000225623 NaN NaN
0.215443 0.000393097 NaN NaN
0.464159 0.000890853 NaN NaN
1 0.00189371 NaN NaN
EOD
$panel1_curve2 << EOD
0.0001 6.50779e-07 NaN NaN
0.000215443 1.39403e-06 NaN NaN
0.000464159 2.97807e-06 NaN NaN
0.001 6.33677e-06 NaN NaN
0.00215443 1.34045e-05 NaN NaN
0.00464159 2.81103e-05 NaN NaN
0.01 5.81992e-05 NaN NaN
0.0215443 0.000118243 NaN NaN
0.0464159 0.000233704 NaN NaN
0.1 0.000444064 NaN NaN
0.215443 0.00079935 NaN NaN
0.464159 0.00134249 NaN NaN
1 0.0020793 NaN NaN
EOD
set arrow from graph 0,first 2.68328e-06 to graph 0.03,first 2.68328e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [0.0001:1] 0.00575823*x**(0.988346) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: 0.99", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [0.0001:1] 0.00585322*x**(0.98849) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: 0.99", \
     $panel1_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.00109476*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00113623*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
0.0001 4.21229e-07 NaN NaN
0.000215443 9.03633e-07 NaN NaN
0.000464159 1.93443e-06 NaN NaN
0.001 4.12783e-06 NaN NaN
0.00215443 8.76466e-06 NaN NaN
0.00464159 1.84642e-05 NaN NaN
0.01 3.84004e-05 NaN NaN
0.0215443 7.81287e-05 NaN NaN
0.0464159 0.000152861 NaN NaN
0.1 0.000278641 NaN NaN
0.215443 0.000457562 NaN NaN
0.464159 0.000825615 NaN NaN
1 0.00165915 NaN NaN
EOD
$panel2_curve2 << EOD
0.0001 5.62229e-07 NaN NaN
0.000215443 1.20747e-06 NaN NaN
0.000464159 2.58928e-06 NaN NaN
0.001 5.53987e-06 NaN NaN
0.00215443 1.18126e-05 NaN NaN
0.00464159 2.50581e-05 NaN NaN
0.01 5.27376e-05 NaN NaN
0.0215443 0.000109646 NaN NaN
0.0464159 0.000223696 NaN NaN
0.1 0.00044336 NaN NaN
0.215443 0.000842359 NaN NaN
0.464159 0.00151316 NaN NaN
1 0.00254613 NaN NaN
EOD
set arrow from graph 0,first 2.68328e-06 to graph 0.03,first 2.68328e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [0.0001:1] 0.00388619*x**(0.991251) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: 0.99", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [0.0001:1] 0.00530138*x**(0.993619) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: 0.99", \
     $panel2_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.000995488*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.000995488*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
unset ytics
unset ylabel
set key title "expert: relu" left noenhanced
set arrow from graph 0,first 2.68328e-06 to graph 0.03,first 2.68328e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: linear" left noenhanced
set arrow from graph 0,first 2.68328e-06 to graph 0.03,first 2.68328e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
set arrow from graph 0,first 2.68328e-06 to graph 0.03,first 2.68328e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
