# Draws modulus.svg: gnuplot modulus.gp; or modulus.pdf: gnuplot -e "pdf=1" modulus.gp
if (!exists("output")) output = exists("pdf") ? "modulus.pdf" : "modulus.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.9181in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,570 @look }
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
set multiplot layout 1,1 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [3.35848e-07:0.0349738]
cut(y) = y < 3.35848e-07 ? 3.35848e-07 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "" left noenhanced
$panel1_curve2 << EOD
0.0001 1.96736e-06 NaN NaN
0.000215443 4.23855e-06 NaN NaN
0.000464159 9.13162e-06 NaN NaN
0.001 1.96732e-05 NaN NaN
0.00215443 4.23836e-05 NaN NaN
0.00464159 9.13073e-05 NaN NaN
0.01 0.00019669 NaN NaN
0.0215443 0.000423632 NaN NaN
0.0464159 0.000912051 NaN NaN
0.1 0.00196137 NaN NaN
0.215443 0.00420252 NaN NaN
0.464159 0.00909207 NaN NaN
EOD
$panel1_curve3 << EOD
0.0001 1.84557e-06 NaN NaN
0.000215443 3.97614e-06 NaN NaN
0.000464159 8.56633e-06 NaN NaN
0.001 1.84555e-05 NaN NaN
0.00215443 3.9761e-05 NaN NaN
0.00464159 8.56611e-05 NaN NaN
0.01 0.000184545 NaN NaN
0.0215443 0.000397559 NaN NaN
0.0464159 0.000856358 NaN NaN
0.1 0.00184408 NaN NaN
0.215443 0.00396731 NaN NaN
0.464159 0.00850672 NaN NaN
1 0.0180631 NaN NaN
EOD
set arrow from graph 0,first 0.000547723 to graph 0.03,first 0.000547723 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:0.464159] 0.019672*x**(0.999991) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.0184552*x**(0.999997) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel1_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.0108378*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0108378*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
