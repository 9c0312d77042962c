# Draws modulus.svg: gnuplot modulus.gp; or modulus.pdf: gnuplot -e "pdf=1" modulus.gp
if (!exists("output")) output = exists("pdf") ? "modulus.pdf" : "modulus.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,47.3069in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,3406 @look }
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
set multiplot layout 9,1 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [1.56649e-12:0.41512]
cut(y) = y < 1.56649e-12 ? 1.56649e-12 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel1_curve2 << EOD
0.0001 1.98341e-06 NaN NaN
0.000215443 4.2731e-06 NaN NaN
0.000464159 9.20599e-06 NaN NaN
0.001 1.98331e-05 NaN NaN
0.00215443 4.27265e-05 NaN NaN
0.00464159 9.20391e-05 NaN NaN
0.01 0.000198235 NaN NaN
0.0215443 0.000426813 NaN NaN
0.0464159 0.000918258 NaN NaN
0.1 0.00197211 NaN NaN
0.215443 0.00421739 NaN NaN
0.464159 0.00891642 NaN NaN
1 0.0182291 NaN NaN
EOD
$panel1_curve3 << EOD
0.0001 2.02483e-06 NaN NaN
0.000215443 4.36235e-06 NaN NaN
0.000464159 9.39829e-06 NaN NaN
0.001 2.02475e-05 NaN NaN
0.00215443 4.36196e-05 NaN NaN
0.00464159 9.39651e-05 NaN NaN
0.01 0.000202392 NaN NaN
0.0215443 0.000435807 NaN NaN
0.0464159 0.000937805 NaN NaN
0.1 0.00201495 NaN NaN
0.215443 0.00431248 NaN NaN
0.464159 0.00912848 NaN NaN
1 0.0186689 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0198303*x**(0.999979) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.0202451*x**(0.999983) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel1_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.0109374*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0109374*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel2_curve2 << EOD
0.0001 2.09321e-08 NaN NaN
0.000215443 4.50931e-08 NaN NaN
0.000464159 9.71439e-08 NaN NaN
0.001 2.09261e-07 NaN NaN
0.00215443 4.50706e-07 NaN NaN
0.00464159 9.70393e-07 NaN NaN
0.01 2.08776e-06 NaN NaN
0.0215443 4.48461e-06 NaN NaN
0.0464159 9.60034e-06 NaN NaN
0.1 2.04027e-05 NaN NaN
0.215443 4.26981e-05 NaN NaN
0.464159 8.65666e-05 NaN NaN
1 0.000164916 NaN NaN
EOD
$panel2_curve3 << EOD
0.0001 6.94874e-08 NaN NaN
0.000215443 1.49706e-07 NaN NaN
0.000464159 3.22531e-07 NaN NaN
0.001 6.94869e-07 NaN NaN
0.00215443 1.49704e-06 NaN NaN
0.00464159 3.22522e-06 NaN NaN
0.01 6.94828e-06 NaN NaN
0.0215443 1.49685e-05 NaN NaN
0.0464159 3.22433e-05 NaN NaN
0.1 6.94413e-05 NaN NaN
0.215443 0.000149489 NaN NaN
0.464159 0.000321496 NaN NaN
1 0.000689775 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.000209091*x**(0.999881) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.000694855*x**(0.999997) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel2_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 9.89497e-05*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 9.89497e-05*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel3_curve2 << EOD
0.0001 2.04645e-06 NaN NaN
0.000215443 4.40884e-06 NaN NaN
0.000464159 9.49813e-06 NaN NaN
0.001 2.04611e-05 NaN NaN
0.00215443 4.40727e-05 NaN NaN
0.00464159 9.49085e-05 NaN NaN
0.01 0.000204273 NaN NaN
0.0215443 0.000439162 NaN NaN
0.0464159 0.000941845 NaN NaN
0.1 0.00200937 NaN NaN
0.215443 0.00423915 NaN NaN
0.464159 0.0087356 NaN NaN
1 0.0171911 NaN NaN
EOD
$panel3_curve3 << EOD
0.0001 1.13203e-05 NaN NaN
0.000215443 2.43885e-05 NaN NaN
0.000464159 5.25417e-05 NaN NaN
0.001 0.00011319 NaN NaN
0.00215443 0.000243824 NaN NaN
0.00464159 0.000525135 NaN NaN
0.01 0.00113059 NaN NaN
0.0215443 0.00243218 NaN NaN
0.0464159 0.00522335 NaN NaN
0.1 0.0111773 NaN NaN
0.215443 0.0237382 NaN NaN
0.464159 0.0496543 NaN NaN
1 0.101441 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0204512*x**(0.999929) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.113152*x**(0.999951) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel3_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.0103147*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.0103147*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel4_curve2 << EOD
0.0001 1.40319e-08 NaN NaN
0.000215443 3.02305e-08 NaN NaN
0.000464159 6.51286e-08 NaN NaN
0.001 1.40311e-07 NaN NaN
0.00215443 3.02267e-07 NaN NaN
0.00464159 6.51112e-07 NaN NaN
0.01 1.4023e-06 NaN NaN
0.0215443 3.01898e-06 NaN NaN
0.0464159 6.49446e-06 NaN NaN
0.1 1.39503e-05 NaN NaN
0.215443 2.98978e-05 NaN NaN
0.464159 6.40184e-05 NaN NaN
1 0.000140883 NaN NaN
EOD
$panel4_curve3 << EOD
0.0001 1.54848e-08 NaN NaN
0.000215443 3.33608e-08 NaN NaN
0.000464159 7.18722e-08 NaN NaN
0.001 1.54838e-07 NaN NaN
0.00215443 3.33558e-07 NaN NaN
0.00464159 7.18495e-07 NaN NaN
0.01 1.54733e-06 NaN NaN
0.0215443 3.33076e-06 NaN NaN
0.0464159 7.16307e-06 NaN NaN
0.1 1.53767e-05 NaN NaN
0.215443 3.29073e-05 NaN NaN
0.464159 7.0377e-05 NaN NaN
1 0.000155242 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.000140287*x**(0.999975) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.000154807*x**(0.999971) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel4_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 8.2754e-05*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 8.45298e-05*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel5_curve2 << EOD
0.0001 6.85431e-11 NaN NaN
0.000215443 1.4757e-10 NaN NaN
0.000464159 3.17757e-10 NaN NaN
0.001 6.83787e-10 NaN NaN
0.00215443 1.46947e-09 NaN NaN
0.00464159 3.14881e-09 NaN NaN
0.01 6.70572e-09 NaN NaN
0.0215443 1.40946e-08 NaN NaN
0.0464159 2.88282e-08 NaN NaN
0.1 5.5839e-08 NaN NaN
0.215443 9.78943e-08 NaN NaN
0.464159 1.47192e-07 NaN NaN
1 1.85667e-07 NaN NaN
EOD
$panel5_curve3 << EOD
0.0001 1.31429e-09 NaN NaN
0.000215443 2.82968e-09 NaN NaN
0.000464159 6.09317e-09 NaN NaN
0.001 1.31125e-08 NaN NaN
0.00215443 2.81817e-08 NaN NaN
0.00464159 6.04003e-08 NaN NaN
0.01 1.28685e-07 NaN NaN
0.0215443 2.70746e-07 NaN NaN
0.0464159 5.55022e-07 NaN NaN
0.1 1.08092e-06 NaN NaN
0.215443 1.9205e-06 NaN NaN
0.464159 2.97559e-06 NaN NaN
1 3.95427e-06 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 6.79089e-07*x**(0.998991) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 1.30257e-05*x**(0.999027) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel5_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 1.114e-07*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 1.114e-07*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel6_curve2 << EOD
0.0001 9.80932e-09 NaN NaN
0.000215443 2.11333e-08 NaN NaN
0.000464159 4.55293e-08 NaN NaN
0.001 9.80852e-08 NaN NaN
0.00215443 2.11296e-07 NaN NaN
0.00464159 4.55122e-07 NaN NaN
0.01 9.8006e-07 NaN NaN
0.0215443 2.10933e-06 NaN NaN
0.0464159 4.53482e-06 NaN NaN
0.1 9.72893e-06 NaN NaN
0.215443 2.08038e-05 NaN NaN
0.464159 4.4418e-05 NaN NaN
1 9.69391e-05 NaN NaN
EOD
$panel6_curve3 << EOD
0.0001 8.07784e-08 NaN NaN
0.000215443 1.7403e-07 NaN NaN
0.000464159 3.74925e-07 NaN NaN
0.001 8.07702e-07 NaN NaN
0.00215443 1.73992e-06 NaN NaN
0.00464159 3.74749e-06 NaN NaN
0.01 8.0689e-06 NaN NaN
0.0215443 1.73618e-05 NaN NaN
0.0464159 3.73055e-05 NaN NaN
0.1 7.99407e-05 NaN NaN
0.215443 0.00017051 NaN NaN
0.464159 0.000362166 NaN NaN
1 0.000305897 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 9.80618e-05*x**(0.999965) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.000807462*x**(0.999957) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel6_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 5.74174e-05*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 5.81634e-05*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel7_curve2 << EOD
0.0001 3.13769e-11 NaN NaN
0.000215443 1.45608e-10 NaN NaN
0.000464159 6.7584e-10 NaN NaN
0.001 3.13687e-09 NaN NaN
0.00215443 1.45591e-08 NaN NaN
0.00464159 6.75671e-08 NaN NaN
0.01 3.13515e-07 NaN NaN
0.0215443 1.45411e-06 NaN NaN
0.0464159 6.73724e-06 NaN NaN
0.1 3.11243e-05 NaN NaN
0.215443 0.000142433 NaN NaN
0.464159 0.000611984 NaN NaN
EOD
$panel7_curve3 << EOD
0.0001 5.01413e-11 NaN NaN
0.000215443 2.32724e-10 NaN NaN
0.000464159 1.08018e-09 NaN NaN
0.001 5.01348e-09 NaN NaN
0.00215443 2.32676e-08 NaN NaN
0.00464159 1.07969e-07 NaN NaN
0.01 5.00836e-07 NaN NaN
0.0215443 2.32121e-06 NaN NaN
0.0464159 1.0732e-05 NaN NaN
0.1 4.92438e-05 NaN NaN
0.215443 0.000220239 NaN NaN
0.464159 0.000906972 NaN NaN
1 0.00318244 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:0.464159] 0.00313468*x**(1.9999) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 2.00", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.00501162*x**(1.99995) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 2.00", \
     $panel7_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 1.88262e-07*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00170435*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: linear" left noenhanced
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
set key title "k: over, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
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
