# Draws modulus.svg: gnuplot modulus.gp
if (!exists("output")) output = "modulus.svg"
set terminal svg size 800,736 font "Arial,12" linewidth 1.4 background rgb "white"
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
set multiplot layout 2,3 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [3.01415e-08:0.00483895]

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
0.0001 6.41071e-07 6.41071e-07 6.41071e-07
0.000215443 1.37313e-06 1.37313e-06 1.37313e-06
0.000464159 2.93311e-06 2.93311e-06 2.93311e-06
0.001 6.24016e-06 6.24016e-06 6.24016e-06
0.00215443 1.28448e-05 1.28448e-05 1.28448e-05
0.00464159 2.5348e-05 2.5348e-05 2.5348e-05
0.01 4.80136e-05 4.80136e-05 4.80136e-05
0.0215443 8.61197e-05 8.61197e-05 8.61197e-05
0.0464159 0.000144339 0.000144339 0.000144339
0.1 0.000225623 0.000225623 0.000225623
0.215443 0.000393097 0.000393097 0.000393097
0.464159 0.000890853 0.000890853 0.000890853
1 0.00189371 0.00189371 0.00189371
EOD
$panel1_curve2 << EOD
0.0001 6.50779e-07 6.50779e-07 6.50779e-07
0.000215443 1.39403e-06 1.39403e-06 1.39403e-06
0.000464159 2.97807e-06 2.97807e-06 2.97807e-06
0.001 6.33677e-06 6.33677e-06 6.33677e-06
0.00215443 1.34045e-05 1.34045e-05 1.34045e-05
0.00464159 2.81103e-05 2.81103e-05 2.81103e-05
0.01 5.81992e-05 5.81992e-05 5.81992e-05
0.0215443 0.000118243 0.000118243 0.000118243
0.0464159 0.000233704 0.000233704 0.000233704
0.1 0.000444064 0.000444064 0.000444064
0.215443 0.00079935 0.00079935 0.00079935
0.464159 0.00134249 0.00134249 0.00134249
1 0.0020793 0.0020793 0.0020793
EOD
set arrow from graph 0,first 2.68328e-06 to graph 0.03,first 2.68328e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [0.0001:1] 0.00575823*x**(0.988346) with lines linetype 1 title "perturbed: 0.99", \
     $panel1_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [0.0001:1] 0.00585322*x**(0.98849) with lines linetype 2 title "linear: 0.99", \
     $panel1_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [*:*] 0.00109476*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00113623*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
0.0001 4.21229e-07 4.21229e-07 4.21229e-07
0.000215443 9.03633e-07 9.03633e-07 9.03633e-07
0.000464159 1.93443e-06 1.93443e-06 1.93443e-06
0.001 4.12783e-06 4.12783e-06 4.12783e-06
0.00215443 8.76466e-06 8.76466e-06 8.76466e-06
0.00464159 1.84642e-05 1.84642e-05 1.84642e-05
0.01 3.84004e-05 3.84004e-05 3.84004e-05
0.0215443 7.81287e-05 7.81287e-05 7.81287e-05
0.0464159 0.000152861 0.000152861 0.000152861
0.1 0.000278641 0.000278641 0.000278641
0.215443 0.000457562 0.000457562 0.000457562
0.464159 0.000825615 0.000825615 0.000825615
1 0.00165915 0.00165915 0.00165915
EOD
$panel2_curve2 << EOD
0.0001 5.62229e-07 5.62229e-07 5.62229e-07
0.000215443 1.20747e-06 1.20747e-06 1.20747e-06
0.000464159 2.58928e-06 2.58928e-06 2.58928e-06
0.001 5.53987e-06 5.53987e-06 5.53987e-06
0.00215443 1.18126e-05 1.18126e-05 1.18126e-05
0.00464159 2.50581e-05 2.50581e-05 2.50581e-05
0.01 5.27376e-05 5.27376e-05 5.27376e-05
0.0215443 0.000109646 0.000109646 0.000109646
0.0464159 0.000223696 0.000223696 0.000223696
0.1 0.00044336 0.00044336 0.00044336
0.215443 0.000842359 0.000842359 0.000842359
0.464159 0.00151316 0.00151316 0.00151316
1 0.00254613 0.00254613 0.00254613
EOD
set arrow from graph 0,first 2.68328e-06 to graph 0.03,first 2.68328e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [0.0001:1] 0.00388619*x**(0.991251) with lines linetype 1 title "perturbed: 0.99", \
     $panel2_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [0.0001:1] 0.00530138*x**(0.993619) with lines linetype 2 title "linear: 0.99", \
     $panel2_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
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
plot sample [*:*] NaN with lines linetype 1 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 2 title "linear: no exponent", \
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
plot sample [*:*] NaN with lines linetype 1 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 2 title "linear: no exponent", \
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
plot sample [*:*] NaN with lines linetype 1 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 2 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
