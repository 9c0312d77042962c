# Draws held-out-risk.svg: gnuplot held-out-risk.gp; or held-out-risk.pdf: gnuplot -e "pdf=1" held-out-risk.gp
if (!exists("output")) output = exists("pdf") ? "held-out-risk.pdf" : "held-out-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,6.1958in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,446 @look }
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
set samples 100
tics = 'out nomirror scale 0.6,0.3 font ",10.5"'
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 4 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Faint marks: single fits. Marks: mean of 2 replications (curves.csv.gz); bars: ± 2 standard errors over replications, which share rows: they are too short.\nLines: the law c + C n^−a, whose c the legend names, or C n^−a where no floor is seen (laws.csv.gz)." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Held-out risk against the number of training rows" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [380.219:63121.5]
set yrange [0.165016:0.660064]
cut(y) = y < 0.165016 ? 0.165016 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
set ytics @tics format "%h" (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
set ylabel "held-out risk (mean squared error)" noenhanced
set key title "k: 1" left noenhanced
$panel1_curve1_fits << EOD
500 0.531
500 0.533
2000 0.521
2000 0.513
8000 0.52
8000 0.519
48000 0.523
48000 0.515
EOD
$panel1_curve1 << EOD
500 0.532032 0.530966 0.533099
2000 0.516858 0.508858 0.524859
8000 0.519177 0.518411 0.519944
48000 0.518963 0.510498 0.527427
EOD
plot sample [*:*] NaN notitle, \
     $panel1_curve1_fits using 1:2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     [500:48000] 7.2909e+50*x**(-19.5357)+0.518335 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear: towards 0.518", \
     $panel1_curve1 using 1:(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using 1:2 with points linetype 1 notitle
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
unset ytics
unset ylabel
set key title "k: 8" left noenhanced
$panel2_curve1_fits << EOD
500 0.55
500 0.558
2000 0.252
2000 0.25
8000 0.208
8000 0.21
48000 0.212
48000 0.2
EOD
$panel2_curve2_fits << EOD
500 0.343
500 0.356
2000 0.256
2000 0.253
8000 0.235
8000 0.235
48000 0.234
48000 0.229
EOD
$panel2_curve3_fits << EOD
500 0.344
500 0.349
2000 0.263
2000 0.262
8000 0.236
8000 0.238
48000 0.239
48000 0.237
EOD
$panel2_curve1 << EOD
500 0.553775 0.546069 0.561481
2000 0.250621 0.248586 0.252655
8000 0.208949 0.206577 0.21132
48000 0.205814 0.193989 0.217639
EOD
$panel2_curve2 << EOD
500 0.349242 0.335823 0.362662
2000 0.254262 0.251303 0.257221
8000 0.234858 0.234718 0.234998
48000 0.231213 0.225962 0.236464
EOD
$panel2_curve3 << EOD
500 0.346386 0.341015 0.351758
2000 0.262654 0.261962 0.263347
8000 0.237245 0.235688 0.238803
48000 0.237945 0.235818 0.240072
EOD
plot sample [*:*] NaN notitle, \
     $panel2_curve1_fits using ($1*0.9502):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel2_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel2_curve3_fits using ($1*1.052):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [500:48000] 2223.58*x**(-1.40782)+0.200788 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear: towards 0.201", \
     $panel2_curve1 using ($1*0.9502):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9502):2 with points linetype 1 notitle, \
     [500:48000] 162.29*x**(-1.16174)+0.230407 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: towards 0.23", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [500:48000] 74.4577*x**(-1.04588)+0.234724 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed: towards 0.235", \
     $panel2_curve3 using ($1*1.052):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.052):2 with points linetype 3 notitle
unset label 1

unset multiplot
unset output
