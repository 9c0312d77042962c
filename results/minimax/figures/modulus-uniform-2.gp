# Draws modulus-uniform-2.svg: gnuplot modulus-uniform-2.gp; or modulus-uniform-2.pdf: gnuplot -e "pdf=1" modulus-uniform-2.gp
if (!exists("output")) output = exists("pdf") ? "modulus-uniform-2.pdf" : "modulus-uniform-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,17.0014in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1224 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 6 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: the least change found (modulus.csv); lines: the slope s at the smallest losses, which means the\nexponent −1/(2s). Short lines at the left: noise · sqrt(p/n) at the largest and the smallest n, between which\nthe data look. A curve that is missing does not change f beyond rounding." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,1 title "Uniform modulus: the least change of f in a neighbourhood of the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [0.00352101:0.611881]
set yrange [3.27151e-15:1.37284e-12]
cut(y) = y < 3.27151e-15 ? 3.27151e-15 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve3 << EOD
0.00464159 9.71862e-13 NaN NaN
0.464159 9.93364e-13 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [0.00464159:0.464159] NaN with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: no exponent", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 1.28408e-12*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 2.76647e-12*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
