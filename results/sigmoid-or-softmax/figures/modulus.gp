# Draws modulus.svg: gnuplot modulus.gp; or modulus.pdf: gnuplot -e "pdf=1" modulus.gp
if (!exists("output")) output = exists("pdf") ? "modulus.pdf" : "modulus.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,11.4736in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,826 @look }
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
set multiplot layout 2,2 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [9.40905e-16:0.348714]
cut(y) = y < 9.40905e-16 ? 9.40905e-16 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, expert: relu" left noenhanced
$panel1_curve1 << EOD
0.0001 9.34933e-07 NaN NaN
0.000215443 2.01425e-06 NaN NaN
0.000464159 4.33956e-06 NaN NaN
0.001 9.34924e-06 NaN NaN
0.00215443 2.01421e-05 NaN NaN
0.00464159 4.33937e-05 NaN NaN
0.01 9.34836e-05 NaN NaN
0.0215443 0.00020138 NaN NaN
0.0464159 0.000433514 NaN NaN
0.1 0.000933386 NaN NaN
0.215443 0.00200703 NaN NaN
0.464159 0.0043158 NaN NaN
1 0.00925455 NaN NaN
EOD
$panel1_curve2 << EOD
0.0001 1.66701e-07 NaN NaN
0.000215443 3.59144e-07 NaN NaN
0.000464159 7.73738e-07 NaN NaN
0.001 1.66691e-06 NaN NaN
0.00215443 3.59095e-06 NaN NaN
0.00464159 7.73512e-06 NaN NaN
0.01 1.66585e-05 NaN NaN
0.0215443 3.58607e-05 NaN NaN
0.0464159 7.71248e-05 NaN NaN
0.1 0.000165536 NaN NaN
0.215443 0.000353752 NaN NaN
0.464159 0.000748768 NaN NaN
1 0.00155336 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [0.0001:1] 0.00934898*x**(0.999996) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: 1.00", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [0.0001:1] 0.0016666*x**(0.999973) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: 1.00", \
     $panel1_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.000932019*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.000932019*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "k: exact, expert: gelu" left noenhanced
$panel2_curve1 << EOD
0.0001 1.26086e-06 NaN NaN
0.000215443 2.71644e-06 NaN NaN
0.000464159 5.85238e-06 NaN NaN
0.001 1.26085e-05 NaN NaN
0.00215443 2.71639e-05 NaN NaN
0.00464159 5.85216e-05 NaN NaN
0.01 0.000126075 NaN NaN
0.0215443 0.000271592 NaN NaN
0.0464159 0.000584992 NaN NaN
0.1 0.00125968 NaN NaN
0.215443 0.00271073 NaN NaN
0.464159 0.00582346 NaN NaN
1 0.0124518 NaN NaN
EOD
$panel2_curve2 << EOD
0.0001 6.0705e-07 NaN NaN
0.000215443 1.30784e-06 NaN NaN
0.000464159 2.81764e-06 NaN NaN
0.001 6.07028e-06 NaN NaN
0.00215443 1.30774e-05 NaN NaN
0.00464159 2.81716e-05 NaN NaN
0.01 6.06807e-05 NaN NaN
0.0215443 0.000130671 NaN NaN
0.0464159 0.00028123 NaN NaN
0.1 0.00060448 NaN NaN
0.215443 0.00129524 NaN NaN
0.464159 0.0027528 NaN NaN
1 0.00571693 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [0.0001:1] 0.0126082*x**(0.999996) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: 1.00", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [0.0001:1] 0.00606964*x**(0.999985) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: 1.00", \
     $panel2_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.00343016*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00343016*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, expert: relu" left noenhanced
$panel3_curve2 << EOD
0.0001 0.0578084 NaN NaN
0.000215443 0.0510953 NaN NaN
0.000464159 0.0423458 NaN NaN
0.001 0.0334755 NaN NaN
0.00215443 0.0250835 NaN NaN
0.00464159 0.0180829 NaN NaN
0.01 0.0106895 NaN NaN
0.0215443 0.00426621 NaN NaN
0.0464159 0.00149628 NaN NaN
0.1 0.000676855 NaN NaN
0.215443 0.000438779 NaN NaN
0.464159 4.89649e-05 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "softmax: no exponent", \
     [0.0001:0.464159] NaN with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: no exponent", \
     $panel3_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 6.3295e-05*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.000136365*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
unset ytics
unset ylabel
set key title "k: over, expert: gelu" left noenhanced
$panel4_curve1 << EOD
0.0001 5.7581e-07 NaN NaN
0.000215443 1.23703e-06 NaN NaN
0.000464159 2.65389e-06 NaN NaN
0.001 5.68187e-06 NaN NaN
0.00215443 1.21266e-05 NaN NaN
0.00464159 2.57576e-05 NaN NaN
0.01 5.43041e-05 NaN NaN
0.0215443 0.000113154 NaN NaN
0.0464159 0.000231458 NaN NaN
0.1 0.000459976 NaN NaN
0.215443 0.00087562 NaN NaN
0.464159 0.00156656 NaN NaN
1 0.00263399 NaN NaN
EOD
$panel4_curve2 << EOD
0.0001 0.0570672 NaN NaN
0.000215443 0.0503152 NaN NaN
0.000464159 0.0415279 NaN NaN
0.001 0.0317897 NaN NaN
0.00215443 0.0241366 NaN NaN
0.00464159 0.0172909 NaN NaN
0.01 0.0105955 NaN NaN
0.0215443 0.00576006 NaN NaN
0.0464159 0.00423058 NaN NaN
0.1 0.00259065 NaN NaN
0.215443 0.000912754 NaN NaN
0.464159 0.000545823 NaN NaN
1 1.64389e-10 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [0.0001:1] 0.00546067*x**(0.994242) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: 0.99", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [0.0001:1] NaN with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: no exponent", \
     $panel4_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 9.86334e-11*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 9.86334e-11*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
