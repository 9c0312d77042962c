# Draws modulus-uniform-2.svg: gnuplot modulus-uniform-2.gp
if (!exists("output")) output = "modulus-uniform-2.svg"
set terminal svg size 800,1224 font "Arial,12" linewidth 1.4 background rgb "white"
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 6 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: the least change found (modulus.csv); lines: the slope s at the smallest losses, which means the\nexponent −1/(2s). Short lines at the left: noise · sqrt(p/n) at the largest and the smallest n, between which\nthe data look. A curve that is missing does not change f beyond rounding." at screen 0.015,char 2.70 font ",10.5" noenhanced
set multiplot layout 3,1 title "Uniform modulus: the least change of f in a neighbourhood of the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [0.0171133:1.25893]
set yrange [1.38598e-13:2.93931e-11]

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve3 << EOD
0.0215443 1.0034e-12 1.0034e-12 1.0034e-12
0.0464159 1.13573e-12 1.13573e-12 1.13573e-12
0.215443 3.87471e-12 3.87471e-12 3.87471e-12
0.464159 1.35311e-11 1.35311e-11 1.35311e-11
1 2.20603e-11 2.20603e-11 2.20603e-11
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 title "perturbed: no exponent", \
     [0.0215443:1] 1.86414e-12*x**(0.161402) with lines linetype 3 title "linear: 0.16", \
     $panel1_curve3 using 1:2:3:4:2 with financebars linetype 3 notitle, \
     [*:*] 1.07909e-11*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 1.32362e-11*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
