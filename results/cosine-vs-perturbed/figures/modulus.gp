# Draws modulus.svg: gnuplot modulus.gp
if (!exists("output")) output = "modulus.svg"
set terminal svg size 800,1588 font "Arial,12" linewidth 1.4 background rgb "white"
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
set multiplot layout 4,2 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [2.43606e-08:0.244622]

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: tanh, k: exact" left noenhanced
$panel1_curve2 << EOD
0.0001 1.99492e-06 1.99492e-06 1.99492e-06
0.000215443 4.29791e-06 4.29791e-06 4.29791e-06
0.000464159 9.25948e-06 9.25948e-06 9.25948e-06
0.001 1.99486e-05 1.99486e-05 1.99486e-05
0.00215443 4.29762e-05 4.29762e-05 4.29762e-05
0.00464159 9.25815e-05 9.25815e-05 9.25815e-05
0.01 0.000199424 0.000199424 0.000199424
0.0215443 0.00042947 0.00042947 0.00042947
0.0464159 0.000924425 0.000924425 0.000924425
0.1 0.00198747 0.00198747 0.00198747
0.215443 0.00426013 0.00426013 0.00426013
0.464159 0.00905375 0.00905375 0.00905375
1 0.0187277 0.0187277 0.0187277
EOD
$panel1_curve3 << EOD
0.0001 2.02979e-06 2.02979e-06 2.02979e-06
0.000215443 4.37303e-06 4.37303e-06 4.37303e-06
0.000464159 9.42134e-06 9.42134e-06 9.42134e-06
0.001 2.02974e-05 2.02974e-05 2.02974e-05
0.00215443 4.37281e-05 4.37281e-05 4.37281e-05
0.00464159 9.42032e-05 9.42032e-05 9.42032e-05
0.01 0.000202926 0.000202926 0.000202926
0.0215443 0.000437055 0.000437055 0.000437055
0.0464159 0.000940948 0.000940948 0.000940948
0.1 0.00202386 0.00202386 0.00202386
0.215443 0.00434188 0.00434188 0.00434188
0.464159 0.00924128 0.00924128 0.00924128
1 0.0191452 0.0191452 0.0191452
EOD
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0199468*x**(0.999987) with lines linetype 2 title "perturbed: 1.00", \
     $panel1_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [0.0001:1] 0.020296*x**(0.99999) with lines linetype 3 title "linear: 1.00", \
     $panel1_curve3 using 1:2:3:4:2 with financebars linetype 3 notitle, \
     [*:*] 0.0112366*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0112366*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: tanh, k: over" left noenhanced
$panel2_curve2 << EOD
0.0001 6.47035e-07 6.47035e-07 6.47035e-07
0.000215443 1.38566e-06 1.38566e-06 1.38566e-06
0.000464159 2.95911e-06 2.95911e-06 2.95911e-06
0.001 6.29309e-06 6.29309e-06 6.29309e-06
0.00215443 1.2845e-05 1.2845e-05 1.2845e-05
0.00464159 2.54841e-05 2.54841e-05 2.54841e-05
0.01 4.8526e-05 4.8526e-05 4.8526e-05
0.0215443 8.74208e-05 8.74208e-05 8.74208e-05
0.0464159 0.000147006 0.000147006 0.000147006
0.1 0.000230209 0.000230209 0.000230209
0.215443 0.000400902 0.000400902 0.000400902
0.464159 0.000906968 0.000906968 0.000906968
1 0.00181024 0.00181024 0.00181024
EOD
$panel2_curve3 << EOD
0.0001 6.57725e-07 6.57725e-07 6.57725e-07
0.000215443 1.40866e-06 1.40866e-06 1.40866e-06
0.000464159 3.00854e-06 3.00854e-06 3.00854e-06
0.001 6.39909e-06 6.39909e-06 6.39909e-06
0.00215443 1.35283e-05 1.35283e-05 1.35283e-05
0.00464159 2.83443e-05 2.83443e-05 2.83443e-05
0.01 5.86024e-05 5.86024e-05 5.86024e-05
0.0215443 0.000118807 0.000118807 0.000118807
0.0464159 0.000234052 0.000234052 0.000234052
0.1 0.000442563 0.000442563 0.000442563
0.215443 0.000791282 0.000791282 0.000791282
0.464159 0.0013179 0.0013179 0.0013179
1 0.0020232 0.0020232 0.0020232
EOD
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.005793*x**(0.987994) with lines linetype 2 title "perturbed: 0.99", \
     $panel2_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [0.0001:1] 0.00589617*x**(0.988131) with lines linetype 3 title "linear: 0.99", \
     $panel2_curve3 using 1:2:3:4:2 with financebars linetype 3 notitle, \
     [*:*] 0.00108615*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00108615*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: gelu, k: exact" left noenhanced
$panel3_curve2 << EOD
0.0001 8.48205e-07 8.48205e-07 8.48205e-07
0.000215443 1.8274e-06 1.8274e-06 1.8274e-06
0.000464159 3.93701e-06 3.93701e-06 3.93701e-06
0.001 8.482e-06 8.482e-06 8.482e-06
0.00215443 1.82738e-05 1.82738e-05 1.82738e-05
0.00464159 3.93691e-05 3.93691e-05 3.93691e-05
0.01 8.48155e-05 8.48155e-05 8.48155e-05
0.0215443 0.000182717 0.000182717 0.000182717
0.0464159 0.000393591 0.000393591 0.000393591
0.1 0.000847673 0.000847673 0.000847673
0.215443 0.00182475 0.00182475 0.00182475
0.464159 0.00392301 0.00392301 0.00392301
1 0.00840099 0.00840099 0.00840099
EOD
$panel3_curve3 << EOD
0.0001 1.26086e-06 1.26086e-06 1.26086e-06
0.000215443 2.71644e-06 2.71644e-06 2.71644e-06
0.000464159 5.85238e-06 5.85238e-06 5.85238e-06
0.001 1.26085e-05 1.26085e-05 1.26085e-05
0.00215443 2.71639e-05 2.71639e-05 2.71639e-05
0.00464159 5.85216e-05 5.85216e-05 5.85216e-05
0.01 0.000126075 0.000126075 0.000126075
0.0215443 0.000271592 0.000271592 0.000271592
0.0464159 0.000584992 0.000584992 0.000584992
0.1 0.00125968 0.00125968 0.00125968
0.215443 0.00271073 0.00271073 0.00271073
0.464159 0.00582346 0.00582346 0.00582346
1 0.0124518 0.0124518 0.0124518
EOD
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.00848187*x**(0.999998) with lines linetype 2 title "perturbed: 1.00", \
     $panel3_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [0.0001:1] 0.0126082*x**(0.999996) with lines linetype 3 title "linear: 1.00", \
     $panel3_curve3 using 1:2:3:4:2 with financebars linetype 3 notitle, \
     [*:*] 0.00504059*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00504059*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu, k: over" left noenhanced
$panel4_curve2 << EOD
0.0001 4.34846e-07 4.34846e-07 4.34846e-07
0.000215443 9.3297e-07 9.3297e-07 9.3297e-07
0.000464159 1.99761e-06 1.99761e-06 1.99761e-06
0.001 4.26372e-06 4.26372e-06 4.26372e-06
0.00215443 9.05616e-06 9.05616e-06 9.05616e-06
0.00464159 1.90855e-05 1.90855e-05 1.90855e-05
0.01 3.97053e-05 3.97053e-05 3.97053e-05
0.0215443 8.07821e-05 8.07821e-05 8.07821e-05
0.0464159 0.000157883 0.000157883 0.000157883
0.1 0.000286831 0.000286831 0.000286831
0.215443 0.000469225 0.000469225 0.000469225
0.464159 0.000847578 0.000847578 0.000847578
1 0.00167353 0.00167353 0.00167353
EOD
$panel4_curve3 << EOD
0.0001 5.7581e-07 5.7581e-07 5.7581e-07
0.000215443 1.23703e-06 1.23703e-06 1.23703e-06
0.000464159 2.65389e-06 2.65389e-06 2.65389e-06
0.001 5.68187e-06 5.68187e-06 5.68187e-06
0.00215443 1.21266e-05 1.21266e-05 1.21266e-05
0.00464159 2.57576e-05 2.57576e-05 2.57576e-05
0.01 5.43041e-05 5.43041e-05 5.43041e-05
0.0215443 0.000113154 0.000113154 0.000113154
0.0464159 0.000231458 0.000231458 0.000231458
0.1 0.000459976 0.000459976 0.000459976
0.215443 0.00087562 0.00087562 0.00087562
0.464159 0.00156656 0.00156656 0.00156656
1 0.00263399 0.00263399 0.00263399
EOD
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.00402105*x**(0.991501) with lines linetype 2 title "perturbed: 0.99", \
     $panel4_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [0.0001:1] 0.00546067*x**(0.994242) with lines linetype 3 title "linear: 0.99", \
     $panel4_curve3 using 1:2:3:4:2 with financebars linetype 3 notitle, \
     [*:*] 0.00100412*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00100412*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: relu, k: exact" left noenhanced
$panel5_curve2 << EOD
0.0001 3.50058e-07 3.50058e-07 3.50058e-07
0.000215443 7.54174e-07 7.54174e-07 7.54174e-07
0.000464159 1.6248e-06 1.6248e-06 1.6248e-06
0.001 3.50044e-06 3.50044e-06 3.50044e-06
0.00215443 7.54108e-06 7.54108e-06 7.54108e-06
0.00464159 1.6245e-05 1.6245e-05 1.6245e-05
0.01 3.49904e-05 3.49904e-05 3.49904e-05
0.0215443 7.53456e-05 7.53456e-05 7.53456e-05
0.0464159 0.000162147 0.000162147 0.000162147
0.1 0.000348499 0.000348499 0.000348499
0.215443 0.000747449 0.000747449 0.000747449
0.464159 0.00159374 0.00159374 0.00159374
1 0.00335523 0.00335523 0.00335523
EOD
$panel5_curve3 << EOD
0.0001 9.34933e-07 9.34933e-07 9.34933e-07
0.000215443 2.01425e-06 2.01425e-06 2.01425e-06
0.000464159 4.33956e-06 4.33956e-06 4.33956e-06
0.001 9.34924e-06 9.34924e-06 9.34924e-06
0.00215443 2.01421e-05 2.01421e-05 2.01421e-05
0.00464159 4.33937e-05 4.33937e-05 4.33937e-05
0.01 9.34836e-05 9.34836e-05 9.34836e-05
0.0215443 0.00020138 0.00020138 0.00020138
0.0464159 0.000433514 0.000433514 0.000433514
0.1 0.000933386 0.000933386 0.000933386
0.215443 0.00200703 0.00200703 0.00200703
0.464159 0.0043158 0.0043158 0.0043158
1 0.00925455 0.00925455 0.00925455
EOD
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.00350003*x**(0.999983) with lines linetype 2 title "perturbed: 1.00", \
     $panel5_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [0.0001:1] 0.00934898*x**(0.999996) with lines linetype 3 title "linear: 1.00", \
     $panel5_curve3 using 1:2:3:4:2 with financebars linetype 3 notitle, \
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
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 title "linear: no exponent", \
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
0.0001 2.00517e-06 2.00517e-06 2.00517e-06
0.000215443 4.31991e-06 4.31991e-06 4.31991e-06
0.000464159 9.30653e-06 9.30653e-06 9.30653e-06
0.001 2.00483e-05 2.00483e-05 2.00483e-05
0.00215443 4.31837e-05 4.31837e-05 4.31837e-05
0.00464159 9.29938e-05 9.29938e-05 9.29938e-05
0.01 0.000200152 0.000200152 0.000200152
0.0215443 0.0004303 0.0004303 0.0004303
0.0464159 0.000922831 0.000922831 0.000922831
0.1 0.00196877 0.00196877 0.00196877
0.215443 0.00415333 0.00415333 0.00415333
0.464159 0.00855806 0.00855806 0.00855806
1 0.0168368 0.0168368 0.0168368
EOD
$panel7_curve3 << EOD
0.0001 1.13474e-05 1.13474e-05 1.13474e-05
0.000215443 2.44468e-05 2.44468e-05 2.44468e-05
0.000464159 5.26676e-05 5.26676e-05 5.26676e-05
0.001 0.000113462 0.000113462 0.000113462
0.00215443 0.000244414 0.000244414 0.000244414
0.00464159 0.000526423 0.000526423 0.000526423
0.01 0.00113345 0.00113345 0.00113345
0.0215443 0.00243871 0.00243871 0.00243871
0.0464159 0.00523918 0.00523918 0.00523918
0.1 0.0112195 0.0112195 0.0112195
0.215443 0.0238662 0.0238662 0.0238662
0.464159 0.0500979 0.0500979 0.0500979
1 0.103133 0.103133 0.103133
EOD
set arrow from graph 0,first 4.02492e-05 to graph 0.03,first 4.02492e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00547723 to graph 0.03,first 0.00547723 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0200386*x**(0.999929) with lines linetype 2 title "perturbed: 1.00", \
     $panel7_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [0.0001:1] 0.113428*x**(0.999956) with lines linetype 3 title "linear: 1.00", \
     $panel7_curve3 using 1:2:3:4:2 with financebars linetype 3 notitle, \
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
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] NaN with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
