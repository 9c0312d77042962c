# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
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
set yrange [1.01867e-09:4.49943e-05]
cut(y) = y < 1.01867e-09 ? 1.01867e-09 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "setting: shipped, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 2.11504e-05 1.78155e-05 2.44852e-05
2340 9.66171e-06 7.89278e-06 1.14306e-05
5477 3.86092e-06 3.26915e-06 4.45269e-06
12819 1.51264e-06 1.2833e-06 1.74199e-06
30000 6.71884e-07 5.49647e-07 7.94122e-07
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
plot sample [1000:30000] 0.0268656*x**(-1.02938) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.03 [−1.09, −0.96]", \
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
     [*:*] 0.0116343*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: shipped, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.17956e-07 1.0546e-07 1.30452e-07
2340 5.44551e-08 4.63646e-08 6.25455e-08
5477 2.16199e-08 1.88331e-08 2.44066e-08
12819 8.69685e-09 7.67183e-09 9.72187e-09
30000 3.8531e-09 3.34249e-09 4.3637e-09
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
5477 2.25953e-08 1.93454e-08 2.58452e-08
12819 9.76451e-09 8.57486e-09 1.09542e-08
30000 4.01902e-09 3.52014e-09 4.51789e-09
EOD
plot sample [1000:30000] 0.000140819*x**(-1.02048) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.02 [−1.07, −0.97]", \
     $panel2_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.000148624*x**(-1.01601) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.06, −0.97]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.00013819*x**(-1.01193) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.01 [−1.06, −0.97]", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 6.68909e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "setting: tolerance-x10, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 2.20962e-05 1.8823e-05 2.53695e-05
2340 9.66488e-06 7.89539e-06 1.14344e-05
5477 3.85859e-06 3.26752e-06 4.44966e-06
12819 1.52532e-06 1.21671e-06 1.83393e-06
30000 6.72169e-07 5.50072e-07 7.94266e-07
EOD
$panel3_curve2 << EOD
1000 2.0694e-05 1.73751e-05 2.4013e-05
2340 9.42799e-06 7.72605e-06 1.11299e-05
5477 3.81908e-06 3.19924e-06 4.43892e-06
12819 1.53951e-06 1.30129e-06 1.77773e-06
30000 6.56582e-07 5.38345e-07 7.74818e-07
EOD
$panel3_curve3 << EOD
1000 2.05574e-05 1.70974e-05 2.40174e-05
2340 9.28787e-06 7.50846e-06 1.10673e-05
5477 3.8169e-06 3.234e-06 4.39981e-06
12819 1.53056e-06 1.29551e-06 1.76561e-06
30000 6.55235e-07 5.50198e-07 7.60271e-07
EOD
plot sample [1000:30000] 0.0293971*x**(-1.03863) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.04 [−1.11, −0.97]", \
     $panel3_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0254876*x**(-1.02472) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.09, −0.96]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.02487*x**(-1.02257) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.02 [−1.08, −0.96]", \
     $panel3_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0117318*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: tolerance-x10, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.18754e-07 1.05437e-07 1.32071e-07
2340 5.33352e-08 4.53509e-08 6.13195e-08
5477 2.14844e-08 1.86996e-08 2.42692e-08
12819 8.65553e-09 7.62608e-09 9.68498e-09
30000 3.83667e-09 3.34519e-09 4.32815e-09
EOD
$panel4_curve2 << EOD
1000 1.2984e-07 1.17566e-07 1.42113e-07
2340 5.93462e-08 5.10641e-08 6.76283e-08
5477 2.23604e-08 1.94721e-08 2.52487e-08
12819 9.77359e-09 8.6123e-09 1.09349e-08
30000 4.23134e-09 3.72917e-09 4.73352e-09
EOD
$panel4_curve3 << EOD
1000 1.23407e-07 1.0931e-07 1.37504e-07
2340 5.4622e-08 4.64815e-08 6.27625e-08
5477 2.24374e-08 1.91125e-08 2.57622e-08
12819 9.74349e-09 8.56948e-09 1.09175e-08
30000 4.00104e-09 3.49942e-09 4.50267e-09
EOD
plot sample [1000:30000] 0.000140848*x**(-1.02118) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.02 [−1.07, −0.97]", \
     $panel4_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.000149357*x**(-1.01742) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.06, −0.98]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.000134026*x**(-1.00924) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.01 [−1.06, −0.96]", \
     $panel4_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 6.65732e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "setting: tolerance-by-10, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 2.11351e-05 1.78221e-05 2.44481e-05
2340 9.64664e-06 7.87347e-06 1.14198e-05
5477 3.85638e-06 3.26659e-06 4.44617e-06
12819 1.51268e-06 1.2828e-06 1.74256e-06
30000 6.67061e-07 5.45159e-07 7.88963e-07
EOD
$panel5_curve2 << EOD
1000 2.07206e-05 1.73946e-05 2.40465e-05
2340 9.42753e-06 7.71516e-06 1.11399e-05
5477 3.82557e-06 3.20284e-06 4.44831e-06
12819 1.54045e-06 1.3017e-06 1.77919e-06
30000 6.57401e-07 5.38804e-07 7.75999e-07
EOD
$panel5_curve3 << EOD
1000 2.05354e-05 1.70674e-05 2.40034e-05
2340 9.28625e-06 7.50518e-06 1.10673e-05
5477 3.81729e-06 3.23551e-06 4.39907e-06
12819 1.53023e-06 1.29501e-06 1.76545e-06
30000 6.55612e-07 5.49637e-07 7.61588e-07
EOD
plot sample [1000:30000] 0.0271191*x**(-1.03072) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.03 [−1.09, −0.97]", \
     $panel5_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0254966*x**(-1.02465) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.09, −0.96]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.0247844*x**(-1.02218) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.02 [−1.08, −0.96]", \
     $panel5_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0116346*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: tolerance-by-10, k: over" left noenhanced
$panel6_curve1 << EOD
1000 1.18166e-07 1.05665e-07 1.30666e-07
2340 5.45599e-08 4.64511e-08 6.26687e-08
5477 2.17291e-08 1.88939e-08 2.45642e-08
12819 8.74163e-09 7.71814e-09 9.76512e-09
30000 3.90906e-09 3.40126e-09 4.41685e-09
EOD
$panel6_curve2 << EOD
1000 1.33237e-07 1.20788e-07 1.45686e-07
2340 5.97462e-08 5.15377e-08 6.79547e-08
5477 2.24301e-08 1.95619e-08 2.52984e-08
12819 9.79295e-09 8.63672e-09 1.09492e-08
30000 4.3146e-09 3.75633e-09 4.87288e-09
EOD
$panel6_curve3 << EOD
1000 1.24742e-07 1.11693e-07 1.37791e-07
2340 5.56032e-08 4.7193e-08 6.40133e-08
5477 2.26107e-08 1.93541e-08 2.58673e-08
12819 9.74954e-09 8.56777e-09 1.09313e-08
30000 4.02393e-09 3.52638e-09 4.52148e-09
EOD
plot sample [1000:30000] 0.00013759*x**(-1.01713) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.02 [−1.06, −0.97]", \
     $panel6_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.000153761*x**(-1.01947) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.06, −0.98]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.00013896*x**(-1.01245) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.01 [−1.06, −0.97]", \
     $panel6_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 6.72353e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "setting: half-box, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 2.11254e-05 1.78157e-05 2.44351e-05
2340 9.64753e-06 7.87979e-06 1.14153e-05
5477 3.86731e-06 3.27896e-06 4.45566e-06
12819 1.51338e-06 1.28396e-06 1.7428e-06
30000 6.72181e-07 5.49803e-07 7.94559e-07
EOD
$panel7_curve2 << EOD
1000 2.07163e-05 1.73906e-05 2.4042e-05
2340 9.42036e-06 7.70704e-06 1.11337e-05
5477 3.82521e-06 3.20265e-06 4.44777e-06
12819 1.54053e-06 1.30204e-06 1.77902e-06
30000 6.56949e-07 5.38508e-07 7.7539e-07
EOD
$panel7_curve3 << EOD
1000 2.05329e-05 1.70645e-05 2.40013e-05
2340 9.2835e-06 7.49687e-06 1.10701e-05
5477 3.81705e-06 3.23529e-06 4.39881e-06
12819 1.53094e-06 1.29599e-06 1.7659e-06
30000 6.55572e-07 5.50633e-07 7.6051e-07
EOD
plot sample [1000:30000] 0.0267242*x**(-1.02877) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.03 [−1.09, −0.97]", \
     $panel7_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0254919*x**(-1.02466) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.09, −0.96]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.024762*x**(-1.02208) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.02 [−1.09, −0.96]", \
     $panel7_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.01164*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "setting: half-box, k: over" left noenhanced
$panel8_curve1 << EOD
1000 1.19862e-07 1.05745e-07 1.33979e-07
2340 5.56409e-08 4.7062e-08 6.42198e-08
5477 2.12879e-08 1.83857e-08 2.41901e-08
12819 8.64218e-09 7.60584e-09 9.67853e-09
30000 3.98933e-09 3.4761e-09 4.50255e-09
EOD
$panel8_curve2 << EOD
1000 1.31445e-07 1.19831e-07 1.4306e-07
2340 5.94428e-08 5.11444e-08 6.77411e-08
5477 2.24079e-08 1.95366e-08 2.52791e-08
12819 9.79294e-09 8.63842e-09 1.09475e-08
30000 4.30868e-09 3.75077e-09 4.86659e-09
EOD
$panel8_curve3 << EOD
1000 1.24718e-07 1.11593e-07 1.37844e-07
2340 5.53296e-08 4.68182e-08 6.38409e-08
5477 2.24838e-08 1.92353e-08 2.57322e-08
12819 9.68588e-09 8.52822e-09 1.08436e-08
30000 3.97701e-09 3.46937e-09 4.48466e-09
EOD
plot sample [1000:30000] 0.000140877*x**(-1.01935) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.02 [−1.07, −0.97]", \
     $panel8_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.000148624*x**(-1.01601) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.02 [−1.06, −0.97]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.000141652*x**(-1.01535) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.02 [−1.06, −0.97]", \
     $panel8_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 6.64705e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
