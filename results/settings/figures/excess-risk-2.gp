# Draws excess-risk-2.svg: gnuplot excess-risk-2.gp; or excess-risk-2.pdf: gnuplot -e "pdf=1" excess-risk-2.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk-2.pdf" : "excess-risk-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,21.0986in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1519 @look }
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
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [815.404:36791.6]
set yrange [9.48354e-10:4.35177e-05]
cut(y) = y < 9.48354e-10 ? 9.48354e-10 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "setting: double-box, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 2.11515e-05 1.78161e-05 2.44868e-05
2340 9.6506e-06 7.88212e-06 1.14191e-05
5477 3.86188e-06 3.26979e-06 4.45397e-06
12819 1.51353e-06 1.28418e-06 1.74287e-06
30000 6.7225e-07 5.49976e-07 7.94524e-07
EOD
$panel1_curve2 << EOD
1000 2.07163e-05 1.73906e-05 2.4042e-05
2340 9.42036e-06 7.70704e-06 1.11337e-05
5477 3.82521e-06 3.20265e-06 4.44777e-06
12819 1.54053e-06 1.30204e-06 1.77902e-06
30000 6.56949e-07 5.38508e-07 7.7539e-07
EOD
$panel1_curve3 << EOD
1000 2.05329e-05 1.70645e-05 2.40013e-05
2340 9.2835e-06 7.49687e-06 1.10701e-05
5477 3.81705e-06 3.23529e-06 4.39881e-06
12819 1.53094e-06 1.29599e-06 1.7659e-06
30000 6.55572e-07 5.50633e-07 7.6051e-07
EOD
plot sample [1000:30000] 0.0267933*x**(-1.02906) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.03 [−1.09, −0.97]", \
     $panel1_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0254919*x**(-1.02466) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.09, −0.96]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.024762*x**(-1.02208) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.02 [−1.08, −0.96]", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0116411*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: double-box, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.18587e-07 1.06094e-07 1.31081e-07
2340 5.2427e-08 4.40049e-08 6.0849e-08
5477 2.17553e-08 1.8973e-08 2.45375e-08
12819 8.67758e-09 7.6466e-09 9.70857e-09
30000 4.01875e-09 3.51981e-09 4.51769e-09
EOD
$panel2_curve2 << EOD
1000 1.31445e-07 1.19831e-07 1.4306e-07
2340 5.94428e-08 5.11444e-08 6.77411e-08
5477 2.24079e-08 1.95366e-08 2.52791e-08
12819 9.79294e-09 8.63842e-09 1.09475e-08
30000 4.30868e-09 3.75077e-09 4.86659e-09
EOD
$panel2_curve3 << EOD
1000 1.24718e-07 1.11593e-07 1.37844e-07
2340 5.53296e-08 4.68182e-08 6.38409e-08
5477 2.26703e-08 1.94108e-08 2.59298e-08
12819 9.77852e-09 8.55939e-09 1.09977e-08
30000 4.04875e-09 3.54759e-09 4.54992e-09
EOD
plot sample [1000:30000] 0.000126414*x**(-1.00763) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.01 [−1.05, −0.96]", \
     $panel2_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.000148624*x**(-1.01601) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.06, −0.97]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.000136275*x**(-1.01003) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.01 [−1.05, −0.97]", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 6.67428e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "setting: no-bounds, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 2.11503e-05 1.78154e-05 2.44852e-05
2340 9.65058e-06 7.88248e-06 1.14187e-05
5477 3.86188e-06 3.26979e-06 4.45397e-06
12819 1.51318e-06 1.28385e-06 1.74251e-06
30000 6.72201e-07 5.49912e-07 7.9449e-07
EOD
$panel3_curve2 << EOD
1000 2.07163e-05 1.73906e-05 2.4042e-05
2340 9.42036e-06 7.70704e-06 1.11337e-05
5477 3.82521e-06 3.20265e-06 4.44777e-06
12819 1.54053e-06 1.30204e-06 1.77902e-06
30000 6.56949e-07 5.38508e-07 7.7539e-07
EOD
$panel3_curve3 << EOD
1000 2.05329e-05 1.70645e-05 2.40013e-05
2340 9.2835e-06 7.49687e-06 1.10701e-05
5477 3.81705e-06 3.23529e-06 4.39881e-06
12819 1.53094e-06 1.29599e-06 1.7659e-06
30000 6.55572e-07 5.50633e-07 7.6051e-07
EOD
plot sample [1000:30000] 0.0267986*x**(-1.02909) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.03 [−1.09, −0.97]", \
     $panel3_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0254919*x**(-1.02466) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.09, −0.96]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.024762*x**(-1.02208) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.02 [−1.08, −0.96]", \
     $panel3_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0116384*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: no-bounds, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.20197e-07 1.06143e-07 1.34251e-07
2340 5.25009e-08 4.40938e-08 6.09079e-08
5477 2.19099e-08 1.90994e-08 2.47204e-08
12819 8.64639e-09 7.61075e-09 9.68202e-09
30000 3.99291e-09 3.42541e-09 4.5604e-09
EOD
$panel4_curve2 << EOD
1000 1.31445e-07 1.19831e-07 1.4306e-07
2340 5.94428e-08 5.11444e-08 6.77411e-08
5477 2.24079e-08 1.95366e-08 2.52791e-08
12819 9.79294e-09 8.63842e-09 1.09475e-08
30000 4.30868e-09 3.75077e-09 4.86659e-09
EOD
$panel4_curve3 << EOD
1000 1.24718e-07 1.11593e-07 1.37844e-07
2340 5.53296e-08 4.68182e-08 6.38409e-08
5477 2.27518e-08 1.94742e-08 2.60294e-08
12819 9.77852e-09 8.55939e-09 1.09977e-08
30000 4.07609e-09 3.56667e-09 4.5855e-09
EOD
plot sample [1000:30000] 0.000132606*x**(-1.01291) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.01 [−1.06, −0.96]", \
     $panel4_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.000148624*x**(-1.01601) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.06, −0.97]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.000134709*x**(-1.00844) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.01 [−1.05, −0.96]", \
     $panel4_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 6.65028e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "setting: more-evaluations, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 2.11504e-05 1.78155e-05 2.44852e-05
2340 9.66171e-06 7.89278e-06 1.14306e-05
5477 3.86092e-06 3.26915e-06 4.45269e-06
12819 1.51264e-06 1.2833e-06 1.74199e-06
30000 6.71884e-07 5.49647e-07 7.94122e-07
EOD
$panel5_curve2 << EOD
1000 2.07163e-05 1.73906e-05 2.4042e-05
2340 9.42036e-06 7.70704e-06 1.11337e-05
5477 3.82521e-06 3.20265e-06 4.44777e-06
12819 1.54053e-06 1.30204e-06 1.77902e-06
30000 6.56949e-07 5.38508e-07 7.7539e-07
EOD
$panel5_curve3 << EOD
1000 2.05329e-05 1.70645e-05 2.40013e-05
2340 9.2835e-06 7.49687e-06 1.10701e-05
5477 3.81705e-06 3.23529e-06 4.39881e-06
12819 1.53094e-06 1.29599e-06 1.7659e-06
30000 6.55572e-07 5.50633e-07 7.6051e-07
EOD
plot sample [1000:30000] 0.0268656*x**(-1.02938) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.03 [−1.09, −0.97]", \
     $panel5_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0254919*x**(-1.02466) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.09, −0.96]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.024762*x**(-1.02208) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.02 [−1.08, −0.96]", \
     $panel5_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0116343*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: more-evaluations, k: over" left noenhanced
$panel6_curve1 << EOD
1000 1.17956e-07 1.0546e-07 1.30452e-07
2340 5.44551e-08 4.63646e-08 6.25455e-08
5477 2.16194e-08 1.88324e-08 2.44064e-08
12819 8.69685e-09 7.67183e-09 9.72187e-09
30000 3.8531e-09 3.34249e-09 4.3637e-09
EOD
$panel6_curve2 << EOD
1000 1.31445e-07 1.19831e-07 1.4306e-07
2340 5.94428e-08 5.11444e-08 6.77411e-08
5477 2.24079e-08 1.95366e-08 2.52791e-08
12819 9.79294e-09 8.63842e-09 1.09475e-08
30000 4.30868e-09 3.75077e-09 4.86659e-09
EOD
$panel6_curve3 << EOD
1000 1.24718e-07 1.11593e-07 1.37844e-07
2340 5.53296e-08 4.68182e-08 6.38409e-08
5477 2.25953e-08 1.93454e-08 2.58452e-08
12819 9.76451e-09 8.57486e-09 1.09542e-08
30000 4.01902e-09 3.52014e-09 4.51789e-09
EOD
plot sample [1000:30000] 0.000140818*x**(-1.02048) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.02 [−1.06, −0.98]", \
     $panel6_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.000148624*x**(-1.01601) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.06, −0.97]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.00013819*x**(-1.01193) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.01 [−1.06, −0.97]", \
     $panel6_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 6.68909e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "setting: other-seed, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 1.80517e-05 1.48826e-05 2.12209e-05
2340 9.32387e-06 7.39815e-06 1.12496e-05
5477 4.0091e-06 3.35479e-06 4.66341e-06
12819 1.58588e-06 1.30667e-06 1.86509e-06
30000 7.09272e-07 5.70453e-07 8.4809e-07
EOD
$panel7_curve2 << EOD
1000 1.77998e-05 1.4827e-05 2.07725e-05
2340 9.25002e-06 7.33291e-06 1.11671e-05
5477 4.01843e-06 3.38785e-06 4.64901e-06
12819 1.59448e-06 1.32162e-06 1.86734e-06
30000 7.1525e-07 5.82535e-07 8.47965e-07
EOD
$panel7_curve3 << EOD
1000 1.77829e-05 1.46061e-05 2.09596e-05
2340 9.1275e-06 7.26733e-06 1.09877e-05
5477 4.0176e-06 3.35672e-06 4.67847e-06
12819 1.62091e-06 1.32725e-06 1.91457e-06
30000 7.12155e-07 5.84649e-07 8.39661e-07
EOD
plot sample [1000:30000] 0.0158882*x**(-0.969635) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.97 [−1.04, −0.90]", \
     $panel7_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0149607*x**(-0.962784) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.96 [−1.03, −0.90]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.0146092*x**(-0.960078) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.96 [−1.03, −0.89]", \
     $panel7_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0106697*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "setting: other-seed, k: over" left noenhanced
$panel8_curve1 << EOD
1000 1.14142e-07 9.84458e-08 1.29839e-07
2340 4.76613e-08 4.01094e-08 5.52133e-08
5477 2.09015e-08 1.80617e-08 2.37413e-08
12819 8.06208e-09 6.75004e-09 9.37413e-09
30000 3.86993e-09 3.27504e-09 4.46482e-09
EOD
$panel8_curve2 << EOD
1000 1.24051e-07 1.08321e-07 1.39782e-07
2340 5.11909e-08 4.20154e-08 6.03665e-08
5477 2.26365e-08 1.94786e-08 2.57944e-08
12819 9.40474e-09 7.93908e-09 1.08704e-08
30000 4.36708e-09 3.86845e-09 4.86571e-09
EOD
$panel8_curve3 << EOD
1000 1.22086e-07 1.04599e-07 1.39573e-07
2340 5.21472e-08 4.31539e-08 6.11404e-08
5477 2.23022e-08 1.89768e-08 2.56276e-08
12819 9.16277e-09 7.74445e-09 1.05811e-08
30000 4.24053e-09 3.74072e-09 4.74034e-09
EOD
plot sample [1000:30000] 0.000116704*x**(-1.00496) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.00 [−1.06, −0.95]", \
     $panel8_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.000110139*x**(-0.986403) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.99 [−1.03, −0.94]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.000116805*x**(-0.994805) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.99 [−1.05, −0.94]", \
     $panel8_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 6.20087e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
