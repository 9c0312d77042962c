# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.6819in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,553 @look }
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
set label 1 "Marks: log-log slope of the mean of 100 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [1165.79:85770.2]
set yrange [-2.06642:1.11301]
cut(y) = y < -2.06642 ? -2.06642 : y

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1467.65 -0.432501 -1.14025 0.275244
3162.1 0.229312 -0.438292 0.896916
6813.22 -0.715505 -1.34365 -0.0873647
14677.9 0.240233 -0.434024 0.914489
31622.6 0.0595687 -0.823544 0.942681
68129.3 -0.00243706 -0.830699 0.825825
EOD
$panel1_curve2 << EOD
1467.65 -1.01199 -1.89609 -0.127892
3162.1 -0.629159 -1.04523 -0.21309
6813.22 -0.553053 -0.922378 -0.183729
14677.9 -0.362829 -0.736958 0.0112999
31622.6 -0.608612 -1.00656 -0.210668
68129.3 -0.431667 -0.82588 -0.0374551
EOD
$panel1_curve3 << EOD
1467.65 -0.602125 -1.02704 -0.177207
3162.1 -0.456786 -1.07275 0.159178
6813.22 -0.621582 -1.22328 -0.019885
14677.9 -0.45733 -0.795607 -0.119052
31622.6 -0.461447 -0.842412 -0.0804827
68129.3 -0.488939 -0.897262 -0.0806159
EOD
plot $panel1_curve1 using ($1*0.9579):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9579):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9579):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.044):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1.044):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.044):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
