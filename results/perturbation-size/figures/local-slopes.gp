# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,8.3903in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,604 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 7 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: log-log slope of the median of 40 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale x
set xrange [1209.32:248057]
set yrange [-1.29825:0.644531]
cut(y) = y < -1.29825 ? -1.29825 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1608.42 -0.479139 -0.696144 -0.262135
4161.42 -0.629416 -0.788925 -0.469908
10767.9 -0.426991 -0.645521 -0.208461
27860.8 -0.439654 -0.641223 -0.238084
72084.2 -0.430265 -0.572478 -0.288052
186507 -0.546152 -0.751049 -0.341256
EOD
$panel1_curve2 << EOD
1608.42 -0.496253 -0.663985 -0.328521
4161.42 -0.672344 -0.880313 -0.464375
10767.9 -0.488126 -0.722818 -0.253433
27860.8 -0.378631 -0.546878 -0.210385
72084.2 -0.468952 -0.623047 -0.314856
186507 -0.430111 -0.655447 -0.204774
EOD
$panel1_curve3 << EOD
1608.42 -0.598456 -0.919343 -0.277569
4161.42 -0.69653 -1.11366 -0.279404
10767.9 -0.253479 -0.63357 0.126612
27860.8 -0.501303 -0.766783 -0.235823
72084.2 -0.363932 -0.660492 -0.0673718
186507 -0.408738 -0.700853 -0.116623
EOD
$panel1_curve4 << EOD
1608.42 -0.237322 -0.514797 0.0401534
4161.42 -0.321185 -0.730732 0.0883614
10767.9 -0.205448 -0.625942 0.215046
27860.8 -0.446937 -0.840842 -0.0530325
72084.2 -0.271512 -1.0374 0.494377
186507 -0.371145 -1.19418 0.451885
EOD
$panel1_curve5 << EOD
1608.42 -0.00104111 -0.166994 0.164912
4161.42 -0.0731613 -0.243785 0.0974626
10767.9 -0.0646642 -0.220632 0.0913041
27860.8 -0.163231 -0.339321 0.0128586
72084.2 -0.167273 -0.431142 0.0965961
186507 0.090399 -0.247692 0.428491
EOD
$panel1_curve6 << EOD
1608.42 0.245243 -0.0499681 0.540453
4161.42 0.102313 -0.24058 0.445206
10767.9 0.186446 -0.116822 0.489714
27860.8 -0.168213 -0.422678 0.0862512
72084.2 0.160946 -0.0582682 0.38016
186507 -0.00599645 -0.20929 0.197297
EOD
plot $panel1_curve1 using ($1*0.8754):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "tau=1", \
     $panel1_curve1 using ($1*0.8754):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8754):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*0.9233):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "tau=0.1", \
     $panel1_curve2 using ($1*0.9233):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9233):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*0.9737):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "tau=0.01", \
     $panel1_curve3 using ($1*0.9737):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*0.9737):2 with points linetype 3 notitle, \
     $panel1_curve4 using ($1*1.027):2 with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "tau=0.001", \
     $panel1_curve4 using ($1*1.027):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.027):2 with points linetype 4 notitle, \
     $panel1_curve5 using ($1*1.083):2 with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "tau=0.0001", \
     $panel1_curve5 using ($1*1.083):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.083):2 with points linetype 5 notitle, \
     $panel1_curve6 using ($1*1.142):2 with lines linetype 6 notitle, \
     keyentry with linespoints linetype 6 title "cosine", \
     $panel1_curve6 using ($1*1.142):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 6 notitle, \
     $panel1_curve6 using ($1*1.142):2 with points linetype 6 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
