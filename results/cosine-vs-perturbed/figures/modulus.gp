# Draws modulus.svg: gnuplot modulus.gp; or modulus.pdf: gnuplot -e "pdf=1" modulus.gp
if (!exists("output")) output = exists("pdf") ? "modulus.pdf" : "modulus.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,22.0569in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1588 @look }
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
set multiplot layout 4,2 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [2.43606e-08:0.244622]
cut(y) = y < 2.43606e-08 ? 2.43606e-08 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: tanh, k: exact" left noenhanced
$panel1_curve2 << EOD
0.0001 1.99492e-06 NaN NaN
0.000215443 4.29791e-06 NaN NaN
0.000464159 9.25948e-06 NaN NaN
0.001 1.99486e-05 NaN NaN
0.00215443 4.29762e-05 NaN NaN
0.00464159 9.25815e-05 NaN NaN
0.01 0.000199424 NaN NaN
0.0215443 0.00042947 NaN NaN
0.0464159 0.000924425 NaN NaN
0.1 0.00198747 NaN NaN
0.215443 0.00426013 NaN NaN
0.464159 0.00905375 NaN NaN
1 0.0187277 NaN NaN
EOD
$panel1_curve3 << EOD
0.0001 2.02979e-06 NaN NaN
0.000215443 4.37303e-06 NaN NaN
0.000464159 9.42134e-06 NaN NaN
0.001 2.02974e-05 NaN NaN
0.00215443 4.37281e-05 NaN NaN
0.00464159 9.42032e-05 NaN NaN
0.01 0.000202926 NaN NaN
0.0215443 0.000437055 NaN NaN
0.0464159 0.000940948 NaN NaN
0.1 0.00202386 NaN NaN
0.215443 0.00434188 NaN NaN
0.464159 0.00924128 NaN NaN
1 0.0191452 NaN NaN
EOD
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0199468*x**(0.999987) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.020296*x**(0.99999) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel1_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.0112366*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0112366*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: tanh, k: over" left noenhanced
$panel2_curve2 << EOD
0.0001 6.47035e-07 NaN NaN
0.000215443 1.38566e-06 NaN NaN
0.000464159 2.95911e-06 NaN NaN
0.001 6.29309e-06 NaN NaN
0.00215443 1.2845e-05 NaN NaN
0.00464159 2.54841e-05 NaN NaN
0.01 4.8526e-05 NaN NaN
0.0215443 8.74208e-05 NaN NaN
0.0464159 0.000147006 NaN NaN
0.1 0.000230209 NaN NaN
0.215443 0.000400902 NaN NaN
0.464159 0.000906968 NaN NaN
1 0.00181024 NaN NaN
EOD
$panel2_curve3 << EOD
0.0001 6.57725e-07 NaN NaN
0.000215443 1.40866e-06 NaN NaN
0.000464159 3.00854e-06 NaN NaN
0.001 6.39909e-06 NaN NaN
0.00215443 1.35283e-05 NaN NaN
0.00464159 2.83443e-05 NaN NaN
0.01 5.86024e-05 NaN NaN
0.0215443 0.000118807 NaN NaN
0.0464159 0.000234052 NaN NaN
0.1 0.000442563 NaN NaN
0.215443 0.000791282 NaN NaN
0.464159 0.0013179 NaN NaN
1 0.0020232 NaN NaN
EOD
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.005793*x**(0.987994) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.99", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.00589617*x**(0.988131) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.99", \
     $panel2_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.00108615*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00108615*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: gelu, k: exact" left noenhanced
$panel3_curve2 << EOD
0.0001 8.48205e-07 NaN NaN
0.000215443 1.8274e-06 NaN NaN
0.000464159 3.93701e-06 NaN NaN
0.001 8.482e-06 NaN NaN
0.00215443 1.82738e-05 NaN NaN
0.00464159 3.93691e-05 NaN NaN
0.01 8.48155e-05 NaN NaN
0.0215443 0.000182717 NaN NaN
0.0464159 0.000393591 NaN NaN
0.1 0.000847673 NaN NaN
0.215443 0.00182475 NaN NaN
0.464159 0.00392301 NaN NaN
1 0.00840099 NaN NaN
EOD
$panel3_curve3 << EOD
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
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.00848187*x**(0.999998) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.0126082*x**(0.999996) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel3_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.00504059*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00504059*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu, k: over" left noenhanced
$panel4_curve2 << EOD
0.0001 4.34846e-07 NaN NaN
0.000215443 9.3297e-07 NaN NaN
0.000464159 1.99761e-06 NaN NaN
0.001 4.26372e-06 NaN NaN
0.00215443 9.05616e-06 NaN NaN
0.00464159 1.90855e-05 NaN NaN
0.01 3.97053e-05 NaN NaN
0.0215443 8.07821e-05 NaN NaN
0.0464159 0.000157883 NaN NaN
0.1 0.000286831 NaN NaN
0.215443 0.000469225 NaN NaN
0.464159 0.000847578 NaN NaN
1 0.00167353 NaN NaN
EOD
$panel4_curve3 << EOD
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
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.00402105*x**(0.991501) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.99", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.00546067*x**(0.994242) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.99", \
     $panel4_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.00100412*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00100412*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: relu, k: exact" left noenhanced
$panel5_curve2 << EOD
0.0001 3.50058e-07 NaN NaN
0.000215443 7.54174e-07 NaN NaN
0.000464159 1.6248e-06 NaN NaN
0.001 3.50044e-06 NaN NaN
0.00215443 7.54108e-06 NaN NaN
0.00464159 1.6245e-05 NaN NaN
0.01 3.49904e-05 NaN NaN
0.0215443 7.53456e-05 NaN NaN
0.0464159 0.000162147 NaN NaN
0.1 0.000348499 NaN NaN
0.215443 0.000747449 NaN NaN
0.464159 0.00159374 NaN NaN
1 0.00335523 NaN NaN
EOD
$panel5_curve3 << EOD
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
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.00350003*x**(0.999983) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.00934898*x**(0.999996) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel5_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.00201314*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00201314*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: relu, k: over" left noenhanced
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
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
set key title "expert: polynomial, k: exact" left noenhanced
$panel7_curve2 << EOD
0.0001 2.00517e-06 NaN NaN
0.000215443 4.31991e-06 NaN NaN
0.000464159 9.30653e-06 NaN NaN
0.001 2.00483e-05 NaN NaN
0.00215443 4.31837e-05 NaN NaN
0.00464159 9.29938e-05 NaN NaN
0.01 0.000200152 NaN NaN
0.0215443 0.0004303 NaN NaN
0.0464159 0.000922831 NaN NaN
0.1 0.00196877 NaN NaN
0.215443 0.00415333 NaN NaN
0.464159 0.00855806 NaN NaN
1 0.0168368 NaN NaN
EOD
$panel7_curve3 << EOD
0.0001 1.13474e-05 NaN NaN
0.000215443 2.44468e-05 NaN NaN
0.000464159 5.26676e-05 NaN NaN
0.001 0.000113462 NaN NaN
0.00215443 0.000244414 NaN NaN
0.00464159 0.000526423 NaN NaN
0.01 0.00113345 NaN NaN
0.0215443 0.00243871 NaN NaN
0.0464159 0.00523918 NaN NaN
0.1 0.0112195 NaN NaN
0.215443 0.0238662 NaN NaN
0.464159 0.0500979 NaN NaN
1 0.103133 NaN NaN
EOD
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0200386*x**(0.999929) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.113428*x**(0.999956) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel7_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.0101021*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0101021*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
unset ytics
unset ylabel
set key title "expert: polynomial, k: over" left noenhanced
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
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
