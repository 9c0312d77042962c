# Draws residuals.svg: gnuplot residuals.gp; or residuals.pdf: gnuplot -e "pdf=1" residuals.gp
if (!exists("output")) output = exists("pdf") ? "residuals.pdf" : "residuals.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,15.3486in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1105 @look }
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
set label 1 "Marks: mean of 12 to 40 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 3,2 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [815.404:36791.6]
set yrange [-0.489764:3.3221]
cut(y) = y < -0.489764 ? -0.489764 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "fit.start: near-truth, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 0.996177 0.62557 1.36678
3107 1.01003 0.739131 1.28093
9655 0.991562 0.793683 1.18944
30000 1.00232 0.826064 1.17859
EOD
$panel1_curve2 << EOD
1000 1.05101 0.943808 1.15822
3107 0.892663 0.792041 0.993285
9655 1.08094 0.924294 1.23759
30000 0.986055 0.861898 1.11021
EOD
plot $panel1_curve1 using ($1*0.9811):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.019):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: near-truth, k: over" left noenhanced
$panel2_curve1 << EOD
1000 0.977786 0.513753 1.44182
3107 1.11078 0.235106 1.98645
9655 0.866983 0.029659 1.70431
30000 1.06198 0.572696 1.55127
EOD
$panel2_curve2 << EOD
1000 1.19356 -0.086156 2.47327
3107 0.794805 0.617628 0.971981
9655 0.931014 0.692947 1.16908
30000 1.13224 0.803218 1.46127
EOD
plot $panel2_curve1 using ($1*0.9811):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel2_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.019):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel2_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "fit.start: split, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 1.02176 0.578523 1.465
3107 0.935611 0.677319 1.1939
9655 1.07093 0.769921 1.37194
30000 0.976771 0.792202 1.16134
EOD
$panel3_curve2 << EOD
1000 1.05101 0.943999 1.15802
3107 0.892489 0.791745 0.993233
9655 1.08137 0.924842 1.2379
30000 0.985857 0.861691 1.11002
EOD
plot $panel3_curve1 using ($1*0.9811):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel3_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1.019):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel3_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: split, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.07493 -0.285557 2.43542
3107 0.913378 0.432882 1.39387
9655 0.965068 0.195697 1.73444
30000 1.05538 0.362632 1.74814
EOD
$panel4_curve2 << EOD
1000 0.964394 0.800246 1.12854
3107 1.1104 0.899034 1.32177
9655 0.904217 0.684662 1.12377
30000 1.03274 0.748875 1.31661
EOD
plot $panel4_curve1 using ($1*0.9811):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel4_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1.019):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel4_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "fit.start: blind, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 0.995829 0.871704 1.11995
3107 0.977366 0.833998 1.12073
9655 1.06007 0.942595 1.17753
30000 0.969227 0.854062 1.08439
EOD
$panel5_curve2 << EOD
1000 1.05093 0.943694 1.15816
3107 0.892718 0.791939 0.993497
9655 1.08108 0.924382 1.23778
30000 0.985952 0.861998 1.10991
EOD
plot $panel5_curve1 using ($1*0.9811):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel5_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1.019):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel5_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "fit.start: blind, k: over" left noenhanced
$panel6_curve1 << EOD
1000 1.14054 0.703181 1.57789
3107 0.805234 0.480341 1.13013
9655 1.03953 0.665435 1.41362
30000 1.04745 0.757406 1.33749
EOD
$panel6_curve2 << EOD
1000 0.829655 0.104563 1.55475
3107 1.75806 0.398238 3.11789
9655 0.566525 0.0209749 1.11208
30000 1.21018 0.0429397 2.37741
EOD
plot $panel6_curve1 using ($1*0.9811):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel6_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     $panel6_curve2 using ($1*1.019):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel6_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
