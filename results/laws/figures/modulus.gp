# Draws modulus.svg: gnuplot modulus.gp
if (!exists("output")) output = "modulus.svg"
set terminal svg size 800,587 font "Arial,12" linewidth 1.4 background rgb "white"
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
set multiplot layout 1,1 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [3.6338e-07:0.0378409]

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
0.0001 2.07672e-06 2.07672e-06 2.07672e-06
0.000215443 4.47414e-06 4.47414e-06 4.47414e-06
0.000464159 9.63915e-06 9.63915e-06 9.63915e-06
0.001 2.07666e-05 2.07666e-05 2.07666e-05
0.00215443 4.47385e-05 4.47385e-05 4.47385e-05
0.00464159 9.63782e-05 9.63782e-05 9.63782e-05
0.01 0.000207603 0.000207603 0.000207603
0.0215443 0.000447092 0.000447092 0.000447092
0.0464159 0.000962391 0.000962391 0.000962391
0.1 0.00206926 0.00206926 0.00206926
0.215443 0.00443636 0.00443636 0.00443636
0.464159 0.00943341 0.00943341 0.00943341
1 0.0195439 0.0195439 0.0195439
EOD
set arrow from graph 0,first 2.32379e-06 to graph 0.03,first 2.32379e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00489898 to graph 0.03,first 0.00489898 nohead linewidth 1.5
plot sample [0.0001:1] 0.0207647*x**(0.999987) with lines linetype 1 title "power: 1.00", \
     $panel1_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [*:*] NaN with lines linetype 2 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 3 title "split-floor: no exponent", \
     [*:*] NaN with lines linetype 4 title "split-wide: no exponent", \
     [*:*] 0.0117263*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0117263*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
