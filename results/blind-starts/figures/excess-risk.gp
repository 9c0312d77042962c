# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,15.5708in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1121 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 4 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 12 to 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,2 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [815.404:36791.6]
set yrange [9.85741e-10:4.45427e-05]
cut(y) = y < 9.85741e-10 ? 9.85741e-10 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "fit.start: near-truth, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 2.18195e-05 1.90456e-05 2.45934e-05
3107 7.21548e-06 6.13189e-06 8.29907e-06
9655 2.36253e-06 1.99843e-06 2.72664e-06
30000 7.08905e-07 6.00159e-07 8.1765e-07
EOD
$panel1_curve2 << EOD
1000 2.22233e-05 1.93658e-05 2.50807e-05
3107 7.1591e-06 6.08786e-06 8.23034e-06
9655 2.31793e-06 1.96025e-06 2.67561e-06
30000 7.18484e-07 6.12437e-07 8.2453e-07
EOD
plot sample [1000:30000] 0.0230928*x**(-1.00526) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.01 [−1.06, −0.95]", \
     $panel1_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.023581*x**(-1.00755) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.01 [−1.06, −0.95]", \
     $panel1_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.0127603*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: near-truth, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.29658e-07 1.02283e-07 1.57033e-07
3107 3.91204e-08 3.03252e-08 4.79156e-08
9655 1.21615e-08 9.45698e-09 1.4866e-08
30000 3.68114e-09 2.853e-09 4.50928e-09
EOD
$panel2_curve2 << EOD
1000 1.37066e-07 1.14974e-07 1.59157e-07
3107 4.5069e-08 3.57505e-08 5.43874e-08
9655 1.40552e-08 1.08516e-08 1.72588e-08
30000 4.11224e-09 3.12e-09 5.10447e-09
EOD
plot sample [1000:30000] 0.000176909*x**(-1.04551) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.05 [−1.14, −0.95]", \
     $panel2_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.00017428*x**(-1.03063) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.03 [−1.11, −0.95]", \
     $panel2_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 6.62605e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "fit.start: split, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 2.16412e-05 1.8892e-05 2.43904e-05
3107 7.20983e-06 6.12598e-06 8.29368e-06
9655 2.32715e-06 1.96405e-06 2.69025e-06
30000 7.09314e-07 6.00392e-07 8.18235e-07
EOD
$panel3_curve2 << EOD
1000 2.22157e-05 1.93584e-05 2.5073e-05
3107 7.15838e-06 6.0865e-06 8.23026e-06
9655 2.31731e-06 1.95982e-06 2.6748e-06
30000 7.18602e-07 6.12453e-07 8.24751e-07
EOD
plot sample [1000:30000] 0.0227486*x**(-1.0042) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.00 [−1.06, −0.95]", \
     $panel3_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.0235537*x**(-1.00743) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.01 [−1.06, −0.96]", \
     $panel3_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.0127676*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: split, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.29842e-07 1.02164e-07 1.5752e-07
3107 3.8725e-08 2.99805e-08 4.74694e-08
9655 1.2868e-08 1.01094e-08 1.56265e-08
30000 3.57779e-09 2.75309e-09 4.40249e-09
EOD
$panel4_curve2 << EOD
1000 1.3979e-07 1.14056e-07 1.65523e-07
3107 4.4746e-08 3.45854e-08 5.49066e-08
9655 1.35991e-08 1.06142e-08 1.65841e-08
30000 3.99682e-09 2.99569e-09 4.99795e-09
EOD
plot sample [1000:30000] 0.000180899*x**(-1.04755) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.05 [−1.14, −0.96]", \
     $panel4_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.000195915*x**(-1.04565) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.05 [−1.14, −0.95]", \
     $panel4_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 6.44002e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "fit.start: blind, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 2.18214e-05 1.90508e-05 2.45921e-05
3107 7.23172e-06 6.14765e-06 8.31579e-06
9655 2.35062e-06 1.9892e-06 2.71204e-06
30000 7.10957e-07 6.02115e-07 8.198e-07
EOD
$panel5_curve2 << EOD
1000 2.22258e-05 1.93674e-05 2.50843e-05
3107 7.16009e-06 6.08785e-06 8.23233e-06
9655 2.31724e-06 1.95965e-06 2.67483e-06
30000 7.18356e-07 6.1236e-07 8.24353e-07
EOD
plot sample [1000:30000] 0.0230744*x**(-1.00516) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.01 [−1.06, −0.95]", \
     $panel5_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.0236032*x**(-1.00766) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.01 [−1.06, −0.95]", \
     $panel5_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.0127972*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "fit.start: blind, k: over" left noenhanced
$panel6_curve1 << EOD
1000 1.74159e-07 1.49941e-07 1.98377e-07
3107 5.93058e-08 4.75737e-08 7.10379e-08
9655 1.7466e-08 1.43287e-08 2.06032e-08
30000 5.37155e-09 4.44805e-09 6.29505e-09
EOD
$panel6_curve2 << EOD
1000 1.76351e-07 1.53807e-07 1.98896e-07
3107 5.96348e-08 5.00119e-08 6.92577e-08
9655 1.71274e-08 1.46894e-08 1.95654e-08
30000 5.08314e-09 4.26935e-09 5.89692e-09
EOD
plot sample [1000:30000] 0.000219376*x**(-1.02837) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.03 [−1.09, −0.96]", \
     $panel6_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.000257205*x**(-1.04849) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.05 [−1.11, −0.99]", \
     $panel6_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 9.14965e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
