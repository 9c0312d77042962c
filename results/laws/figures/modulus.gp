# Draws modulus.svg: gnuplot modulus.gp; or modulus.pdf: gnuplot -e "pdf=1" modulus.gp
if (!exists("output")) output = exists("pdf") ? "modulus.pdf" : "modulus.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,8.1542in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,587 @look }
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
set multiplot layout 1,1 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [3.6338e-07:0.0378409]
cut(y) = y < 3.6338e-07 ? 3.6338e-07 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
0.0001 2.07672e-06 NaN NaN
0.000215443 4.47414e-06 NaN NaN
0.000464159 9.63915e-06 NaN NaN
0.001 2.07666e-05 NaN NaN
0.00215443 4.47385e-05 NaN NaN
0.00464159 9.63782e-05 NaN NaN
0.01 0.000207603 NaN NaN
0.0215443 0.000447092 NaN NaN
0.0464159 0.000962391 NaN NaN
0.1 0.00206926 NaN NaN
0.215443 0.00443636 NaN NaN
0.464159 0.00943341 NaN NaN
1 0.0195439 NaN NaN
EOD
set arrow from graph 0,first 2.32379e-06 to graph 0.03,first 2.32379e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00489898 to graph 0.03,first 0.00489898 nohead linewidth 1.5
plot sample [0.0001:1] 0.0207647*x**(0.999987) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "power: 1.00", \
     $panel1_curve1 using ($1*0.8566):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8566):2 with points linetype 1 notitle, \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "split-floor: no exponent", \
     [*:*] NaN with lines linetype 4 notitle, \
     keyentry with lines linetype 4 title "split-wide: no exponent", \
     [*:*] 0.0117263*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0117263*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
