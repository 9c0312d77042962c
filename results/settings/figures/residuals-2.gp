# Draws residuals-2.svg: gnuplot residuals-2.gp; or residuals-2.pdf: gnuplot -e "pdf=1" residuals-2.gp
if (!exists("output")) output = exists("pdf") ? "residuals-2.pdf" : "residuals-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,20.8764in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1503 @look }
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
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [815.404:36791.6]
set yrange [-0.178275:2.58465]
cut(y) = y < -0.178275 ? -0.178275 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "setting: double-box, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 0.951737 0.70924 1.19423
2340 1.06996 0.728909 1.41101
5477 1.04784 0.760719 1.33497
12819 0.906209 0.623417 1.189
30000 1.03417 0.840758 1.22757
EOD
$panel1_curve2 << EOD
1000 1.03345 0.893277 1.17362
2340 0.970343 0.829721 1.11096
5477 0.991922 0.839379 1.14447
12819 0.975257 0.827703 1.12281
30000 1.03084 0.861825 1.19985
EOD
$panel1_curve3 << EOD
1000 1.04761 0.899076 1.19614
2340 0.956231 0.796672 1.11579
5477 0.986495 0.846346 1.12664
12819 0.975723 0.822999 1.12845
30000 1.03709 0.882953 1.19123
EOD
plot $panel1_curve1 using ($1*0.9626):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: double-box, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.12473 0.272992 1.97647
2340 0.905421 0.600987 1.20985
5477 0.89292 0.630521 1.15532
12819 1.05594 0.765173 1.3467
30000 1.04148 0.478262 1.60469
EOD
$panel2_curve2 << EOD
1000 1.07563 0.928149 1.2231
2340 1.00617 0.879501 1.13283
5477 0.835837 0.660421 1.01125
12819 1.0498 0.839668 1.25993
30000 1.05303 0.88418 1.22188
EOD
$panel2_curve3 << EOD
1000 1.03343 0.848389 1.21848
2340 1.03531 0.785576 1.28504
5477 0.902843 0.672665 1.13302
12819 0.969251 0.712033 1.22647
30000 1.06807 0.83782 1.29832
EOD
plot $panel2_curve1 using ($1*0.9626):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel2_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel2_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "setting: no-bounds, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 0.939254 0.699938 1.17857
2340 1.09497 0.755462 1.43448
5477 1.04095 0.755716 1.32619
12819 0.903217 0.621351 1.18508
30000 1.03417 0.840762 1.22758
EOD
$panel3_curve2 << EOD
1000 1.03345 0.893277 1.17362
2340 0.970343 0.829721 1.11096
5477 0.991922 0.839379 1.14447
12819 0.975257 0.827703 1.12281
30000 1.03084 0.861825 1.19985
EOD
$panel3_curve3 << EOD
1000 1.04761 0.899076 1.19614
2340 0.956231 0.796672 1.11579
5477 0.986495 0.846346 1.12664
12819 0.975723 0.822999 1.12845
30000 1.03709 0.882953 1.19123
EOD
plot $panel3_curve1 using ($1*0.9626):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel3_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel3_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel3_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: no-bounds, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.14265 -0.0302616 2.31557
2340 1.01831 0.377366 1.65926
5477 0.802468 0.567749 1.03719
12819 0.862671 0.61147 1.11387
30000 1.24146 0.0462818 2.43663
EOD
$panel4_curve2 << EOD
1000 1.07563 0.928149 1.2231
2340 1.00617 0.879501 1.13283
5477 0.835837 0.660421 1.01125
12819 1.0498 0.839668 1.25993
30000 1.05303 0.88418 1.22188
EOD
$panel4_curve3 << EOD
1000 1.03343 0.848389 1.21848
2340 1.03531 0.785576 1.28504
5477 0.902843 0.672665 1.13302
12819 0.969251 0.712033 1.22647
30000 1.06807 0.83782 1.29832
EOD
plot $panel4_curve1 using ($1*0.9626):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel4_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel4_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel4_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "setting: more-evaluations, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 0.971615 0.728716 1.21451
2340 1.04278 0.737338 1.34822
5477 1.07612 0.784407 1.36783
12819 0.854516 0.650333 1.0587
30000 1.07333 0.880911 1.26575
EOD
$panel5_curve2 << EOD
1000 1.03345 0.893277 1.17362
2340 0.970343 0.829721 1.11096
5477 0.991922 0.839379 1.14447
12819 0.975257 0.827703 1.12281
30000 1.03084 0.861825 1.19985
EOD
$panel5_curve3 << EOD
1000 1.04761 0.899076 1.19614
2340 0.956231 0.796672 1.11579
5477 0.986495 0.846346 1.12664
12819 0.975723 0.822999 1.12845
30000 1.03709 0.882953 1.19123
EOD
plot $panel5_curve1 using ($1*0.9626):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel5_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel5_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel5_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: more-evaluations, k: over" left noenhanced
$panel6_curve1 << EOD
1000 1.05376 0.716796 1.39072
2340 0.964063 0.670461 1.25767
5477 0.955978 0.673067 1.23889
12819 0.990444 0.736967 1.24392
30000 1.03962 0.545265 1.53398
EOD
$panel6_curve2 << EOD
1000 1.07563 0.928149 1.2231
2340 1.00617 0.879501 1.13283
5477 0.835837 0.660421 1.01125
12819 1.0498 0.839668 1.25993
30000 1.05303 0.88418 1.22188
EOD
$panel6_curve3 << EOD
1000 1.03343 0.848389 1.21848
2340 1.03531 0.785576 1.28504
5477 0.902843 0.672665 1.13302
12819 0.969251 0.712033 1.22647
30000 1.06807 0.83782 1.29832
EOD
plot $panel6_curve1 using ($1*0.9626):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel6_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     $panel6_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel6_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel6_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "setting: other-seed, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 1.09423 0.775681 1.41278
2340 0.988795 0.700393 1.2772
5477 0.844817 0.537511 1.15212
12819 1.01095 0.75446 1.26743
30000 1.08217 0.849073 1.31527
EOD
$panel7_curve2 << EOD
1000 0.940517 0.805111 1.07592
2340 1.08765 0.894085 1.28122
5477 0.995852 0.828942 1.16276
12819 1.00154 0.853455 1.14963
30000 0.980121 0.811036 1.14921
EOD
$panel7_curve3 << EOD
1000 0.93334 0.784369 1.08231
2340 1.10318 0.895389 1.31096
5477 0.986843 0.828733 1.14495
12819 1.00787 0.844891 1.17084
30000 0.976481 0.809605 1.14336
EOD
plot $panel7_curve1 using ($1*0.9626):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel7_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     $panel7_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel7_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel7_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "setting: other-seed, k: over" left noenhanced
$panel8_curve1 << EOD
1000 0.900018 0.624979 1.17506
2340 1.24118 0.444492 2.03787
5477 0.909476 0.63026 1.18869
12819 0.963591 0.618854 1.30833
30000 1.02148 0.639448 1.40351
EOD
$panel8_curve2 << EOD
1000 1.03502 0.863951 1.20609
2340 1.02702 0.835923 1.21812
5477 0.907221 0.754592 1.05985
12819 0.977324 0.835676 1.11897
30000 1.06101 0.91251 1.20951
EOD
$panel8_curve3 << EOD
1000 1.00728 0.744525 1.27004
2340 1.02795 0.823639 1.23226
5477 0.994864 0.735375 1.25435
12819 0.903536 0.720361 1.08671
30000 1.0744 0.825333 1.32347
EOD
plot $panel8_curve1 using ($1*0.9626):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel8_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     $panel8_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel8_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel8_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
