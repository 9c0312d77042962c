# Draws modulus-2.svg: gnuplot modulus-2.gp; or modulus-2.pdf: gnuplot -e "pdf=1" modulus-2.gp
if (!exists("output")) output = exists("pdf") ? "modulus-2.pdf" : "modulus-2.svg"
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
set multiplot layout 3,1 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [6.30957e-05:0.341455]
set yrange [1.03714e-13:1.29277e-05]
cut(y) = y < 1.03714e-13 ? 1.03714e-13 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve2 << EOD
0.000215443 1.6022e-12 NaN NaN
0.000464159 7.43639e-12 NaN NaN
0.001 3.45128e-11 NaN NaN
0.00215443 1.60155e-10 NaN NaN
0.00464159 7.42973e-10 NaN NaN
0.01 3.44423e-09 NaN NaN
0.0215443 1.59362e-08 NaN NaN
0.0464159 7.33197e-08 NaN NaN
0.1 3.30948e-07 NaN NaN
0.215443 1.39241e-06 NaN NaN
EOD
$panel1_curve3 << EOD
0.0001 1.249e-12 NaN NaN
0.000215443 5.79677e-12 NaN NaN
0.000464159 2.69002e-11 NaN NaN
0.001 1.24799e-10 NaN NaN
0.00215443 5.7866e-10 NaN NaN
0.00464159 2.67985e-09 NaN NaN
0.01 1.23782e-08 NaN NaN
0.0215443 5.68487e-08 NaN NaN
0.0464159 2.57847e-07 NaN NaN
0.1 5.64338e-07 NaN NaN
0.215443 4.76237e-06 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.000215443:0.215443] 3.44681e-05*x**(1.99983) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 2.00", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:0.215443] 0.000124503*x**(1.99965) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 2.00", \
     $panel1_curve3 using ($1*1.09):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.09):2 with points linetype 3 notitle, \
     [*:*] 4.46205e-09*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 1.79991e-05*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
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
