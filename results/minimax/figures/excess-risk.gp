# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,45.1681in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,3252 @look }
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
set label 1 "Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 9,1 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [1.11809e-09:0.0675131]
cut(y) = y < 1.11809e-09 ? 1.11809e-09 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 7.94447e-07 5.50657e-07 1.03824e-06
3162 2.57658e-07 1.47285e-07 3.6803e-07
10000 7.98901e-08 5.99791e-08 9.98011e-08
31623 3.07008e-08 2.09367e-08 4.04648e-08
100000 1.01756e-08 7.1698e-09 1.31813e-08
EOD
$panel1_curve2 << EOD
1000 8.0858e-07 5.33023e-07 1.08414e-06
3162 2.44349e-07 1.34666e-07 3.54032e-07
10000 7.44374e-08 5.76752e-08 9.11995e-08
31623 3.10009e-08 2.15054e-08 4.04964e-08
100000 9.80667e-09 6.65344e-09 1.29599e-08
EOD
$panel1_curve3 << EOD
1000 8.30931e-07 5.17905e-07 1.14396e-06
3162 2.42528e-07 1.39565e-07 3.45491e-07
10000 7.53955e-08 5.83501e-08 9.24408e-08
31623 3.06132e-08 2.14841e-08 3.97423e-08
100000 1.0082e-08 6.70448e-09 1.34596e-08
EOD
plot sample [1000:100000] 0.000511387*x**(-0.941774) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.94 [−1.03, −0.85]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.000516745*x**(-0.9458) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.95 [−1.04, −0.85]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.000523475*x**(-0.946169) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.95 [−1.05, −0.85]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000446624*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel2_curve1 << EOD
1000 6.92084e-07 4.68598e-07 9.15571e-07
3162 3.50048e-07 2.05359e-07 4.94736e-07
10000 7.46848e-08 5.53083e-08 9.40612e-08
31623 3.01671e-08 1.85639e-08 4.17702e-08
100000 1.78319e-05 -1.78149e-05 5.34786e-05
EOD
$panel2_curve2 << EOD
1000 6.86709e-07 4.39834e-07 9.33584e-07
3162 2.69238e-07 1.6853e-07 3.69945e-07
10000 7.20177e-08 5.60168e-08 8.80186e-08
31623 2.96585e-08 1.8675e-08 4.0642e-08
100000 7.92226e-09 5.61103e-09 1.02335e-08
EOD
$panel2_curve3 << EOD
1000 1.24227e-05 -1.09354e-05 3.57809e-05
3162 1.15212e-05 -1.09288e-05 3.39711e-05
10000 8.18557e-08 6.55386e-08 9.81728e-08
31623 3.07064e-08 1.95683e-08 4.18444e-08
100000 7.53363e-09 4.61742e-09 1.04498e-08
EOD
plot sample [1000:100000] 1.55486e-08*x**(0.35149) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.35 [−5.99, 6.69]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.00058358*x**(-0.966759) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.97 [−1.07, −0.86]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 4.9377*x**(-1.80173) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.80 [−5.10, 1.50]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000412025*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel3_curve1 << EOD
1000 8.68934e-07 5.74499e-07 1.16337e-06
3162 0.00861871 -0.00861811 0.0258555
10000 9.27535e-08 7.05534e-08 1.14954e-07
31623 2.8214e-08 2.06431e-08 3.57848e-08
100000 7.63054e-09 5.60552e-09 9.65557e-09
EOD
$panel3_curve2 << EOD
1000 8.39801e-07 5.03964e-07 1.17564e-06
3162 3.07987e-07 2.08646e-07 4.07328e-07
10000 8.72085e-08 6.77461e-08 1.06671e-07
31623 2.88819e-08 1.99611e-08 3.78028e-08
100000 6.93473e-09 4.57214e-09 9.29731e-09
EOD
$panel3_curve3 << EOD
1000 8.54907e-07 5.61061e-07 1.14875e-06
3162 2.85548e-07 2.18278e-07 3.52819e-07
10000 8.60366e-08 6.68821e-08 1.05191e-07
31623 3.02984e-08 2.16411e-08 3.89557e-08
100000 7.50956e-09 5.203e-09 9.81612e-09
EOD
plot sample [1000:100000] 32.6096*x**(-1.9196) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.92 [−4.58, 0.74]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.00121985*x**(-1.03883) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.04 [−1.15, −0.93]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.00101232*x**(-1.01737) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.02 [−1.11, −0.93]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000416084*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel4_curve1 << EOD
1000 7.65784e-07 5.53706e-07 9.77862e-07
3162 2.41261e-07 1.3313e-07 3.49391e-07
10000 1.36267e-07 9.43695e-08 1.78164e-07
31623 3.28251e-08 2.369e-08 4.19601e-08
100000 1.91681e-08 4.52091e-10 3.78842e-08
EOD
$panel4_curve2 << EOD
1000 7.91594e-07 6.47929e-07 9.3526e-07
3162 2.46744e-07 1.44066e-07 3.49422e-07
10000 1.14633e-07 8.07166e-08 1.48548e-07
31623 3.43019e-08 2.42327e-08 4.43712e-08
100000 9.61598e-09 6.09115e-09 1.31408e-08
EOD
$panel4_curve3 << EOD
1000 7.19048e-07 5.82353e-07 8.55743e-07
3162 2.66724e-07 1.27095e-07 4.06352e-07
10000 1.08946e-07 8.36509e-08 1.34241e-07
31623 3.39061e-08 2.51584e-08 4.26539e-08
100000 2.68623e-07 -2.50935e-07 7.88181e-07
EOD
plot sample [1000:100000] 0.000197417*x**(-0.813859) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.81 [−1.16, −0.47]", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.000529651*x**(-0.937581) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.94 [−1.03, −0.85]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 4.53616e-06*x**(-0.3502) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.35 [−3.23, 2.53]", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000431429*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel5_curve1 << EOD
1000 8.95907e-07 6.30977e-07 1.16084e-06
3162 2.52945e-07 1.71154e-07 3.34736e-07
10000 7.88441e-08 5.15806e-08 1.06108e-07
31623 4.14361e-08 2.74231e-08 5.5449e-08
100000 5.00378e-07 1.97266e-08 9.81029e-07
EOD
$panel5_curve2 << EOD
1000 6.57554e-07 5.52452e-07 7.62656e-07
3162 2.83064e-07 2.03099e-07 3.6303e-07
10000 9.7884e-08 6.88797e-08 1.26888e-07
31623 5.02036e-08 1.99559e-08 8.04513e-08
100000 3.87817e-08 8.7844e-09 6.87789e-08
EOD
$panel5_curve3 << EOD
1000 6.41445e-07 5.05163e-07 7.77728e-07
3162 2.65712e-07 1.94783e-07 3.36641e-07
10000 6.88253e-08 4.78201e-08 8.98304e-08
31623 3.66094e-08 2.61824e-08 4.70364e-08
100000 9.81536e-09 6.481e-09 1.31497e-08
EOD
plot sample [1000:100000] 2.2233e-06*x**(-0.258313) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.26 [−0.47, −0.05]", \
     $panel5_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 4.7617e-05*x**(-0.641947) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.64 [−0.80, −0.49]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.000329603*x**(-0.898258) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.90 [−0.98, −0.82]", \
     $panel5_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000384867*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel6_curve1 << EOD
1000 2.26685e-05 -1.17022e-05 5.70392e-05
3162 1.39726e-05 6.0113e-07 2.73441e-05
10000 9.14167e-06 -2.70062e-06 2.0984e-05
31623 9.2808e-06 -2.80981e-06 2.13714e-05
100000 2.69284e-05 -1.76843e-05 7.15412e-05
EOD
$panel6_curve2 << EOD
1000 1.2401e-06 3.67172e-07 2.11304e-06
3162 4.35361e-06 -4.62374e-07 9.16959e-06
10000 8.51793e-07 -1.26898e-07 1.83048e-06
31623 3.08071e-06 -2.17397e-06 8.33539e-06
100000 2.74321e-06 -1.9441e-06 7.43052e-06
EOD
$panel6_curve3 << EOD
1000 8.28499e-07 6.35085e-07 1.02191e-06
3162 4.24285e-05 -1.62067e-05 0.000101064
10000 2.83606e-05 -2.81341e-05 8.48554e-05
31623 4.32967e-08 3.25842e-08 5.40093e-08
100000 2.7474e-05 -2.74324e-05 8.23803e-05
EOD
plot sample [1000:100000] 1.56457e-05*x**(-0.00562276) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.01 [−2.08, 2.07]", \
     $panel6_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 7.69865e-07*x**(0.107874) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.11 [−1.82, 2.04]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 3.75694e-06*x**(0.00999343) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.01 [−3.62, 3.64]", \
     $panel6_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000497099*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel7_curve1 << EOD
1000 1.45701e-06 1.2357e-06 1.67833e-06
3162 3.77284e-07 2.61754e-07 4.92814e-07
10000 1.51272e-07 1.2446e-07 1.78083e-07
31623 4.63772e-08 3.43542e-08 5.84002e-08
100000 1.51929e-08 1.07696e-08 1.96161e-08
EOD
$panel7_curve2 << EOD
1000 1.55779e-06 1.39605e-06 1.71953e-06
3162 3.95966e-07 2.7434e-07 5.17593e-07
10000 1.40437e-07 1.13227e-07 1.67648e-07
31623 5.22271e-08 3.84567e-08 6.59975e-08
100000 1.62515e-08 1.24208e-08 2.00821e-08
EOD
$panel7_curve3 << EOD
1000 1.50105e-06 1.09562e-06 1.90648e-06
3162 3.86126e-07 2.80128e-07 4.92124e-07
10000 1.4596e-07 1.17476e-07 1.74443e-07
31623 4.96182e-08 3.52906e-08 6.39459e-08
100000 1.58615e-08 1.13866e-08 2.03364e-08
EOD
plot sample [1000:100000] 0.0011291*x**(-0.974793) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.97 [−1.04, −0.91]", \
     $panel7_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.00111595*x**(-0.968591) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.97 [−1.03, −0.91]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.00109441*x**(-0.96863) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.97 [−1.05, −0.89]", \
     $panel7_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000715784*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel8_curve1 << EOD
1000 1.19976e-06 7.52557e-07 1.64696e-06
3162 3.4899e-07 2.18744e-07 4.79236e-07
10000 1.08638e-07 8.75816e-08 1.29695e-07
31623 4.47965e-08 3.42355e-08 5.53575e-08
100000 1.08324e-08 8.25824e-09 1.34065e-08
EOD
$panel8_curve2 << EOD
1000 1.03336e-06 6.43299e-07 1.42343e-06
3162 3.47436e-07 2.18638e-07 4.76235e-07
10000 1.06069e-07 8.74899e-08 1.24648e-07
31623 4.33066e-08 3.091e-08 5.57031e-08
100000 1.09733e-08 8.87855e-09 1.30681e-08
EOD
$panel8_curve3 << EOD
1000 1.11502e-06 7.71776e-07 1.45827e-06
3162 4.02159e-07 2.52128e-07 5.52191e-07
10000 1.09193e-07 8.53022e-08 1.33083e-07
31623 4.09481e-08 2.89431e-08 5.29531e-08
100000 1.14138e-08 8.23176e-09 1.45959e-08
EOD
plot sample [1000:100000] 0.00112974*x**(-0.996053) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.00 [−1.09, −0.91]", \
     $panel8_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.000857441*x**(-0.970422) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.97 [−1.07, −0.87]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.00112038*x**(-0.994366) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.99 [−1.08, −0.91]", \
     $panel8_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000620019*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel9_curve1 << EOD
1000 1.27366e-06 1.02678e-06 1.52054e-06
3162 4.54616e-07 3.29719e-07 5.79513e-07
10000 1.12273e-07 9.49546e-08 1.29591e-07
31623 4.21384e-08 2.98132e-08 5.44637e-08
100000 1.06682e-08 8.04816e-09 1.32882e-08
EOD
$panel9_curve2 << EOD
1000 1.26204e-06 9.55726e-07 1.56836e-06
3162 4.86896e-07 3.33447e-07 6.40346e-07
10000 1.2993e-07 1.15091e-07 1.44769e-07
31623 4.48377e-08 3.468e-08 5.49954e-08
100000 1.17106e-08 9.20386e-09 1.42173e-08
EOD
$panel9_curve3 << EOD
1000 1.28767e-06 9.36694e-07 1.63865e-06
3162 4.81263e-07 2.80574e-07 6.81953e-07
10000 1.19387e-07 9.62939e-08 1.4248e-07
31623 4.19459e-08 3.35563e-08 5.03356e-08
100000 1.33054e-08 1.00194e-08 1.65913e-08
EOD
plot sample [1000:100000] 0.00174833*x**(-1.03737) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.04 [−1.10, −0.97]", \
     $panel9_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel9_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.00160353*x**(-1.02015) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.09, −0.95]", \
     $panel9_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel9_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.00140649*x**(-1.00624) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.01 [−1.09, −0.93]", \
     $panel9_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel9_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000640092*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
