# Draws modulus-uniform.svg: gnuplot modulus-uniform.gp; or modulus-uniform.pdf: gnuplot -e "pdf=1" modulus-uniform.gp
if (!exists("output")) output = exists("pdf") ? "modulus-uniform.pdf" : "modulus-uniform.svg"
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
set multiplot layout 9,1 title "Uniform modulus: the least change of f in a neighbourhood of the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [2.05894e-17:0.117552]
cut(y) = y < 2.05894e-17 ? 2.05894e-17 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel1_curve2 << EOD
0.0001 1.74705e-06 NaN NaN
0.000215443 3.76389e-06 NaN NaN
0.000464159 8.10898e-06 NaN NaN
0.001 1.747e-05 NaN NaN
0.00215443 3.76364e-05 NaN NaN
0.00464159 8.10783e-05 NaN NaN
0.01 0.000174646 NaN NaN
0.0215443 0.000376112 NaN NaN
0.0464159 0.000809595 NaN NaN
0.1 0.00174074 NaN NaN
0.215443 0.00373261 NaN NaN
0.464159 0.00792418 NaN NaN
1 0.0161426 NaN NaN
EOD
$panel1_curve3 << EOD
0.0001 1.77975e-06 NaN NaN
0.000215443 3.83435e-06 NaN NaN
0.000464159 8.26101e-06 NaN NaN
0.001 1.7798e-05 NaN NaN
0.00215443 3.83459e-05 NaN NaN
0.00464159 8.26191e-05 NaN NaN
0.01 0.000178022 NaN NaN
0.0215443 0.00038365 NaN NaN
0.0464159 0.000827049 NaN NaN
0.1 0.00178394 NaN NaN
0.215443 0.00384359 NaN NaN
0.464159 0.00812864 NaN NaN
1 0.0165236 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.0174684*x**(0.999987) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.0177998*x**(1.00001) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel1_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.00968558*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00968558*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel2_curve2 << EOD
0.000215443 2.83989e-12 NaN NaN
0.000464159 6.11777e-12 NaN NaN
0.001 1.31684e-11 NaN NaN
0.00215443 2.89404e-11 NaN NaN
0.00464159 5.93813e-11 NaN NaN
0.01 1.34809e-10 NaN NaN
0.0215443 2.78876e-10 NaN NaN
0.0464159 6.04854e-10 NaN NaN
0.1 1.49422e-09 NaN NaN
0.215443 3.0212e-09 NaN NaN
0.464159 7.37849e-09 NaN NaN
1 2.31885e-08 NaN NaN
EOD
$panel2_curve3 << EOD
0.000215443 3.91974e-12 NaN NaN
0.000464159 8.4518e-12 NaN NaN
0.001 1.83707e-11 NaN NaN
0.00215443 2.66982e-11 NaN NaN
0.00464159 5.72513e-11 NaN NaN
0.01 1.22939e-10 NaN NaN
0.0215443 2.64836e-10 NaN NaN
0.0464159 5.67257e-10 NaN NaN
0.1 1.21923e-09 NaN NaN
0.215443 2.27742e-09 NaN NaN
0.464159 4.84911e-09 NaN NaN
1 1.0346e-08 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.000215443:1] 1.40154e-08*x**(1.00726) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.01", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.000215443:1] 5.17357e-09*x**(0.851054) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.85", \
     $panel2_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 6.20759e-09*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 6.20759e-09*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel3_curve2 << EOD
0.0001 1.96307e-08 NaN NaN
0.000215443 4.22917e-08 NaN NaN
0.000464159 9.11124e-08 NaN NaN
0.001 1.96285e-07 NaN NaN
0.00215443 4.22834e-07 NaN NaN
0.00464159 9.10739e-07 NaN NaN
0.01 1.96107e-06 NaN NaN
0.0215443 4.22011e-06 NaN NaN
0.0464159 9.06958e-06 NaN NaN
0.1 1.94387e-05 NaN NaN
0.215443 4.14378e-05 NaN NaN
0.464159 8.74824e-05 NaN NaN
1 0.000182479 NaN NaN
EOD
$panel3_curve3 << EOD
0.0001 3.30423e-08 NaN NaN
0.000215443 7.1185e-08 NaN NaN
0.000464159 1.53359e-07 NaN NaN
0.001 3.30382e-07 NaN NaN
0.00215443 7.11695e-07 NaN NaN
0.00464159 1.53287e-06 NaN NaN
0.01 3.30049e-06 NaN NaN
0.0215443 7.10157e-06 NaN NaN
0.0464159 1.5258e-05 NaN NaN
0.1 3.26832e-05 NaN NaN
0.215443 6.9586e-05 NaN NaN
0.464159 0.000146542 NaN NaN
1 0.000304175 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.000196222*x**(0.999953) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 1.00", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.000330265*x**(0.999948) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 1.00", \
     $panel3_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 0.000109487*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.000109487*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel4_curve2 << EOD
0.464159 1.93313e-12 NaN NaN
1 6.62711e-07 NaN NaN
EOD
$panel4_curve3 << EOD
1 7.83878e-07 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.464159:1] 6.62711e-07*x**(16.6052) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 16.61", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1:1] NaN with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: no exponent", \
     $panel4_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 2.49888e-12*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 5.38368e-12*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel5_curve3 << EOD
0.464159 8.01448e-12 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [0.464159:0.464159] NaN with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: no exponent", \
     $panel5_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 1.036e-11*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 2.23199e-11*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel6_curve3 << EOD
0.00464159 2.50877e-11 NaN NaN
0.01 2.85449e-11 NaN NaN
0.0215443 2.95212e-11 NaN NaN
0.0464159 2.22303e-11 NaN NaN
0.215443 1.22406e-10 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [0.00464159:0.215443] NaN with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: no exponent", \
     $panel6_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 2.87363e-10*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 1.58229e-09*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel7_curve2 << EOD
0.0001 1.85531e-11 NaN NaN
0.000215443 8.61153e-11 NaN NaN
0.000464159 3.99707e-10 NaN NaN
0.001 1.85523e-09 NaN NaN
0.00215443 8.61073e-09 NaN NaN
0.00464159 3.99625e-08 NaN NaN
0.01 1.85437e-07 NaN NaN
0.0215443 8.60117e-07 NaN NaN
0.0464159 3.98463e-06 NaN NaN
0.1 1.83833e-05 NaN NaN
0.215443 8.34418e-05 NaN NaN
0.464159 0.00029201 NaN NaN
1 0.00151619 NaN NaN
EOD
$panel7_curve3 << EOD
0.0001 3.60219e-11 NaN NaN
0.000215443 1.67191e-10 NaN NaN
0.000464159 7.76017e-10 NaN NaN
0.001 3.60179e-09 NaN NaN
0.00215443 1.67164e-08 NaN NaN
0.00464159 7.75734e-08 NaN NaN
0.01 3.59886e-07 NaN NaN
0.0215443 1.6685e-06 NaN NaN
0.0464159 7.72158e-06 NaN NaN
0.1 3.55398e-05 NaN NaN
0.215443 0.000160619 NaN NaN
0.464159 0.000682795 NaN NaN
1 0.00251622 NaN NaN
EOD
set arrow from graph 0,first 0.000109545 to graph 0.03,first 0.000109545 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.001855*x**(1.99998) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 2.00", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [0.0001:1] 0.00360065*x**(1.99995) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 2.00", \
     $panel7_curve3 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.109):2 with points linetype 3 notitle, \
     [*:*] 1.11318e-07*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.000813233*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
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
