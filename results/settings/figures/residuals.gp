# Draws residuals.svg: gnuplot residuals.gp; or residuals.pdf: gnuplot -e "pdf=1" residuals.gp
if (!exists("output")) output = exists("pdf") ? "residuals.pdf" : "residuals.svg"
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
set yrange [0.42743:1.63398]
cut(y) = y < 0.42743 ? 0.42743 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "setting: shipped, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 0.971615 0.728716 1.21451
2340 1.04278 0.737338 1.34822
5477 1.07612 0.784407 1.36783
12819 0.854516 0.650333 1.0587
30000 1.07333 0.880911 1.26575
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
set key title "setting: shipped, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.05376 0.716796 1.39072
2340 0.964063 0.670461 1.25767
5477 0.955978 0.673067 1.23889
12819 0.990444 0.736967 1.24392
30000 1.03962 0.545265 1.53398
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
set key title "setting: tolerance-x10, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 1.01804 0.772954 1.26312
2340 0.991635 0.69463 1.28864
5477 1.03641 0.767906 1.30491
12819 0.888844 0.619486 1.1582
30000 1.0753 0.882883 1.26771
EOD
$panel3_curve2 << EOD
1000 1.03205 0.891539 1.17256
2340 0.971076 0.830781 1.11137
5477 0.992685 0.839162 1.14621
12819 0.976829 0.829304 1.12435
30000 1.029 0.859991 1.19801
EOD
$panel3_curve3 << EOD
1000 1.04713 0.897924 1.19634
2340 0.957451 0.79952 1.11538
5477 0.985917 0.845234 1.1266
12819 0.974916 0.822045 1.12779
30000 1.03771 0.882067 1.19335
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
set key title "setting: tolerance-x10, k: over" left noenhanced
$panel4_curve1 << EOD
1000 0.959059 0.609162 1.30896
2340 1.05639 0.757054 1.35573
5477 1.01452 0.760194 1.26884
12819 0.97413 0.719974 1.22829
30000 0.998739 0.52743 1.47005
EOD
$panel4_curve2 << EOD
1000 1.04774 0.906165 1.18932
2340 1.02036 0.894221 1.1465
5477 0.85783 0.679698 1.03596
12819 1.0615 0.847731 1.27527
30000 1.02724 0.860794 1.19368
EOD
$panel4_curve3 << EOD
1000 1.02833 0.828836 1.22782
2340 1.05554 0.793967 1.31711
5477 0.881563 0.67332 1.08981
12819 0.978462 0.718789 1.23814
30000 1.06806 0.834834 1.30129
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
set key title "setting: tolerance-by-10, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 0.982685 0.73329 1.23208
2340 1.01497 0.697253 1.33269
5477 1.08825 0.79392 1.38258
12819 0.865999 0.658928 1.07307
30000 1.06386 0.854305 1.27342
EOD
$panel5_curve2 << EOD
1000 1.03325 0.893303 1.1732
2340 0.970776 0.830179 1.11137
5477 0.991744 0.839193 1.1443
12819 0.975028 0.827203 1.12285
30000 1.031 0.862232 1.19976
EOD
$panel5_curve3 << EOD
1000 1.04735 0.898774 1.19592
2340 0.956308 0.796846 1.11577
5477 0.987022 0.846809 1.12723
12819 0.975431 0.822553 1.12831
30000 1.03702 0.882918 1.19113
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
set key title "setting: tolerance-by-10, k: over" left noenhanced
$panel6_curve1 << EOD
1000 1.03242 0.70301 1.36182
2340 0.987047 0.70639 1.2677
5477 0.970011 0.690873 1.24915
12819 0.97278 0.724671 1.22089
30000 1.03996 0.559587 1.52033
EOD
$panel6_curve2 << EOD
1000 1.09099 0.928781 1.25321
2340 1.00089 0.837016 1.16477
5477 0.820587 0.646215 0.994959
12819 1.04546 0.836589 1.25433
30000 1.06748 0.897693 1.23727
EOD
$panel6_curve3 << EOD
1000 1.03321 0.84831 1.2181
2340 1.03578 0.786977 1.28457
5477 0.90828 0.683738 1.13282
12819 0.957225 0.702477 1.21197
30000 1.07477 0.848537 1.30099
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
set key title "setting: half-box, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 1.02204 0.767563 1.27651
2340 1.0217 0.781521 1.26188
5477 0.973456 0.76039 1.18652
12819 0.906838 0.728474 1.0852
30000 1.08484 0.951625 1.21805
EOD
$panel7_curve2 << EOD
1000 1.03345 0.893277 1.17362
2340 0.970343 0.829721 1.11096
5477 0.991922 0.839379 1.14447
12819 0.975257 0.827703 1.12281
30000 1.03084 0.861825 1.19985
EOD
$panel7_curve3 << EOD
1000 1.04761 0.899076 1.19614
2340 0.956231 0.796672 1.11579
5477 0.986495 0.846346 1.12664
12819 0.975723 0.822999 1.12845
30000 1.03709 0.882953 1.19123
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
set key title "setting: half-box, k: over" left noenhanced
$panel8_curve1 << EOD
1000 0.917819 0.674299 1.16134
2340 1.04454 0.799228 1.28984
5477 1.06385 0.812974 1.31472
12819 1.09254 0.858946 1.32614
30000 0.897431 0.620679 1.17418
EOD
$panel8_curve2 << EOD
1000 1.07563 0.928149 1.2231
2340 1.00617 0.879501 1.13283
5477 0.835837 0.660421 1.01125
12819 1.0498 0.839668 1.25993
30000 1.05303 0.88418 1.22188
EOD
$panel8_curve3 << EOD
1000 1.03759 0.851798 1.22337
2340 1.05013 0.79682 1.30344
5477 0.882408 0.669521 1.09529
12819 0.956833 0.749603 1.16406
30000 1.087 0.854413 1.31958
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
