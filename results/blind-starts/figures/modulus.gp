# Draws modulus.svg: gnuplot modulus.gp; or modulus.pdf: gnuplot -e "pdf=1" modulus.gp
if (!exists("output")) output = exists("pdf") ? "modulus.pdf" : "modulus.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,16.2931in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1173 @look }
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
set multiplot layout 3,2 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [2.96145e-08:0.0428738]
cut(y) = y < 2.96145e-08 ? 2.96145e-08 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "fit.start: near-truth, k: exact" left noenhanced
$panel1_curve2 << EOD
0.0001 2.05591e-06 NaN NaN
0.000215443 4.4293e-06 NaN NaN
0.000464159 9.54255e-06 NaN NaN
0.001 2.05584e-05 NaN NaN
0.00215443 4.42899e-05 NaN NaN
0.00464159 9.5411e-05 NaN NaN
0.01 0.000205516 NaN NaN
0.0215443 0.000442581 NaN NaN
0.0464159 0.000952598 NaN NaN
0.1 0.0020478 NaN NaN
0.215443 0.00438818 NaN NaN
0.464159 0.00931853 NaN NaN
1 0.0192311 NaN NaN
EOD
set arrow from graph 0,first 7.34847e-05 to graph 0.03,first 7.34847e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0205564*x**(0.999986) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel1_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.0115387*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0115387*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: near-truth, k: over" left noenhanced
$panel2_curve2 << EOD
0.0001 6.27589e-07 NaN NaN
0.000215443 1.3442e-06 NaN NaN
0.000464159 2.87117e-06 NaN NaN
0.001 6.10794e-06 NaN NaN
0.00215443 1.29164e-05 NaN NaN
0.00464159 2.55616e-05 NaN NaN
0.01 4.85295e-05 NaN NaN
0.0215443 8.72401e-05 NaN NaN
0.0464159 0.000146515 NaN NaN
0.1 0.000229401 NaN NaN
0.215443 0.000400215 NaN NaN
0.464159 0.000906525 NaN NaN
1 0.00183396 NaN NaN
EOD
set arrow from graph 0,first 7.34847e-05 to graph 0.03,first 7.34847e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0056335*x**(0.988276) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.99", \
     $panel2_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.00110038*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00110038*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "fit.start: split, k: exact" left noenhanced
$panel3_curve2 << EOD
0.0001 2.05591e-06 NaN NaN
0.000215443 4.4293e-06 NaN NaN
0.000464159 9.54255e-06 NaN NaN
0.001 2.05584e-05 NaN NaN
0.00215443 4.42899e-05 NaN NaN
0.00464159 9.5411e-05 NaN NaN
0.01 0.000205516 NaN NaN
0.0215443 0.000442581 NaN NaN
0.0464159 0.000952598 NaN NaN
0.1 0.0020478 NaN NaN
0.215443 0.00438818 NaN NaN
0.464159 0.00931853 NaN NaN
1 0.0192311 NaN NaN
EOD
set arrow from graph 0,first 7.34847e-05 to graph 0.03,first 7.34847e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0205564*x**(0.999986) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel3_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.0115387*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0115387*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: split, k: over" left noenhanced
$panel4_curve2 << EOD
0.0001 6.27589e-07 NaN NaN
0.000215443 1.3442e-06 NaN NaN
0.000464159 2.87117e-06 NaN NaN
0.001 6.10794e-06 NaN NaN
0.00215443 1.29164e-05 NaN NaN
0.00464159 2.55616e-05 NaN NaN
0.01 4.85295e-05 NaN NaN
0.0215443 8.72401e-05 NaN NaN
0.0464159 0.000146515 NaN NaN
0.1 0.000229401 NaN NaN
0.215443 0.000400215 NaN NaN
0.464159 0.000906525 NaN NaN
1 0.00183396 NaN NaN
EOD
set arrow from graph 0,first 7.34847e-05 to graph 0.03,first 7.34847e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0056335*x**(0.988276) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.99", \
     $panel4_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.00110038*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00110038*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "fit.start: blind, k: exact" left noenhanced
$panel5_curve2 << EOD
0.0001 2.05591e-06 NaN NaN
0.000215443 4.4293e-06 NaN NaN
0.000464159 9.54255e-06 NaN NaN
0.001 2.05584e-05 NaN NaN
0.00215443 4.42899e-05 NaN NaN
0.00464159 9.5411e-05 NaN NaN
0.01 0.000205516 NaN NaN
0.0215443 0.000442581 NaN NaN
0.0464159 0.000952598 NaN NaN
0.1 0.0020478 NaN NaN
0.215443 0.00438818 NaN NaN
0.464159 0.00931853 NaN NaN
1 0.0192311 NaN NaN
EOD
set arrow from graph 0,first 7.34847e-05 to graph 0.03,first 7.34847e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0205564*x**(0.999986) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel5_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.0115387*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0115387*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
unset ytics
unset ylabel
set key title "fit.start: blind, k: over" left noenhanced
$panel6_curve2 << EOD
0.0001 6.27589e-07 NaN NaN
0.000215443 1.3442e-06 NaN NaN
0.000464159 2.87117e-06 NaN NaN
0.001 6.10794e-06 NaN NaN
0.00215443 1.29164e-05 NaN NaN
0.00464159 2.55616e-05 NaN NaN
0.01 4.85295e-05 NaN NaN
0.0215443 8.72401e-05 NaN NaN
0.0464159 0.000146515 NaN NaN
0.1 0.000229401 NaN NaN
0.215443 0.000400215 NaN NaN
0.464159 0.000906525 NaN NaN
1 0.00183396 NaN NaN
EOD
set arrow from graph 0,first 7.34847e-05 to graph 0.03,first 7.34847e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0056335*x**(0.988276) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.99", \
     $panel6_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.00110038*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00110038*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
