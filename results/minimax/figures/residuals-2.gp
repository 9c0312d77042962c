# Draws residuals-2.svg: gnuplot residuals-2.gp; or residuals-2.pdf: gnuplot -e "pdf=1" residuals-2.gp
if (!exists("output")) output = exists("pdf") ? "residuals-2.pdf" : "residuals-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,16.0708in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1156 @look }
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
set label 1 "Marks: mean of 8 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 3,1 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [758.578:131826]
set yrange [-0.509476:2.8505]
cut(y) = y < -0.509476 ? -0.509476 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 1.24279 0.791667 1.69391
3162 1.13277 0.620009 1.64553
10000 0.58557 0.271609 0.899531
31623 0.841063 0.292762 1.38936
100000 1.4423 0.504154 2.38044
EOD
$panel1_curve2 << EOD
1000 0.937006 0.463396 1.41062
3162 1.47089 0.386629 2.55514
10000 0.764809 0.536453 0.993166
31623 0.696906 0.324826 1.06899
100000 1.36129 0.704076 2.01851
EOD
$panel1_curve3 << EOD
1000 0.965265 0.736159 1.19437
3162 0.980052 0.672315 1.28779
10000 1.01723 0.723464 1.31099
31623 1.18259 0.520311 1.84486
100000 0.878726 0.583636 1.17382
EOD
plot $panel1_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel2_curve1 << EOD
1000 1.03764 0.0219671 2.05332
3162 1.18482 0.629727 1.73991
10000 0.72085 0.455331 0.986369
31623 0.998068 0.579266 1.41687
100000 1.13057 0.529483 1.73165
EOD
$panel2_curve2 << EOD
1000 0.781018 0.652169 0.909867
3162 1.33805 0.849003 1.82709
10000 1.07119 0.617894 1.52448
31623 0.977687 0.721445 1.23393
100000 0.913696 0.767389 1.06
EOD
$panel2_curve3 << EOD
1000 1.01791 0.787306 1.2485
3162 0.989146 0.760856 1.21744
10000 1.0296 0.782783 1.27642
31623 0.907927 0.645389 1.17047
100000 1.06246 0.726396 1.39852
EOD
plot $panel2_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel2_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel3_curve1 << EOD
1000 1.30467 0.274081 2.33525
3162 0.768203 0.273641 1.26277
10000 1.14244 -0.329478 2.61436
31623 0.583329 0.223706 0.942951
100000 1.49719 0.323886 2.6705
EOD
$panel3_curve2 << EOD
1000 0.982157 0.751551 1.21276
3162 1.02069 0.834961 1.20642
10000 1.12101 0.716209 1.52581
31623 0.804216 0.408135 1.2003
100000 1.10648 0.634383 1.57857
EOD
$panel3_curve3 << EOD
1000 0.876539 0.468569 1.28451
3162 1.13219 0.635004 1.62938
10000 1.11098 0.414351 1.80761
31623 0.945673 0.539042 1.3523
100000 0.959096 0.542414 1.37578
EOD
plot $panel3_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel3_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
