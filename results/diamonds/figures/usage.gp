# Draws usage.svg: gnuplot usage.gp; or usage.pdf: gnuplot -e "pdf=1" usage.gp
if (!exists("output")) output = exists("pdf") ? "usage.pdf" : "usage.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,10.7792in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,776 @look }
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
set label 1 "Marks: mean over replications of exp(entropy) of the experts' shares of the weight (losses.csv.gz), from 1, where one\nexpert does all, to k, where all are used alike; bars: ± 2 standard errors." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Experts in use against the number of training rows" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [227.573:39547.7]
set yrange [1.17316:3.98759]
cut(y) = y < 1.17316 ? 1.17316 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "effective number of experts" noenhanced
set key title "k: 2, expert: linear" left noenhanced
$panel1_curve1 << EOD
300 1.65816 1.43888 1.87743
949 1.82714 1.67147 1.98281
3000 1.96709 1.95016 1.98403
9487 1.96943 1.95009 1.98877
30000 1.97826 1.97311 1.9834
EOD
$panel1_curve2 << EOD
300 1.72206 1.49769 1.94643
949 1.87436 1.78356 1.96515
3000 1.86839 1.72663 2.01014
9487 1.96605 1.91315 2.01896
30000 1.99707 1.99615 1.99799
EOD
$panel1_curve3 << EOD
300 1.5383 1.32394 1.75267
949 1.8213 1.68771 1.95488
3000 1.90833 1.78847 2.0282
9487 1.981 1.96951 1.99248
30000 1.98781 1.98327 1.99234
EOD
plot $panel1_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "k: 2, expert: tanh" left noenhanced
$panel2_curve1 << EOD
300 1.80802 1.70675 1.90929
949 1.82183 1.69646 1.94719
3000 1.83869 1.70039 1.97699
9487 1.89304 1.81422 1.97185
30000 1.93245 1.86636 1.99854
EOD
$panel2_curve2 << EOD
300 1.6392 1.47311 1.80528
949 1.68856 1.56856 1.80856
3000 1.66006 1.55724 1.76288
9487 1.70676 1.61871 1.79482
30000 1.77768 1.73273 1.82263
EOD
$panel2_curve3 << EOD
300 1.71844 1.57208 1.8648
949 1.77385 1.63909 1.90861
3000 1.69953 1.55189 1.84718
9487 1.8011 1.69273 1.90947
30000 1.80899 1.70719 1.91079
EOD
plot $panel2_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel2_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
set ytics @tics autofreq format "%g"
set ylabel "effective number of experts" noenhanced
set key title "k: 4, expert: linear" left noenhanced
$panel3_curve1 << EOD
300 3.39385 3.0759 3.7118
949 2.75461 2.4706 3.03861
3000 3.01945 2.86016 3.17875
9487 2.94772 2.77375 3.1217
30000 2.84287 2.64761 3.03814
EOD
$panel3_curve2 << EOD
300 2.71126 2.44681 2.97571
949 3.21396 2.86541 3.56251
3000 3.50057 3.25098 3.75016
9487 3.59323 3.34964 3.83682
30000 3.47628 3.29365 3.65891
EOD
$panel3_curve3 << EOD
300 3.0593 2.7072 3.4114
949 2.84884 2.43173 3.26594
3000 3.38881 3.13273 3.6449
9487 3.44531 3.16938 3.72123
30000 3.44438 3.21366 3.6751
EOD
plot $panel3_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel3_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
unset ytics
unset ylabel
set key title "k: 4, expert: tanh" left noenhanced
$panel4_curve1 << EOD
300 2.50055 2.17254 2.82855
949 3.20374 2.9638 3.44368
3000 2.87982 2.50957 3.25006
9487 3.05258 2.68196 3.42319
30000 3.15037 2.90784 3.3929
EOD
$panel4_curve2 << EOD
300 2.33782 2.06265 2.61299
949 3.15666 2.84869 3.46463
3000 3.29912 3.06615 3.53209
9487 3.09992 2.95215 3.24768
30000 3.01944 2.89329 3.1456
EOD
$panel4_curve3 << EOD
300 2.26605 1.95128 2.58082
949 2.94409 2.69979 3.18838
3000 3.4294 3.31061 3.54819
9487 3.13109 2.9366 3.32557
30000 3.06677 2.79971 3.33384
EOD
plot $panel4_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel4_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle
unset label 1

unset multiplot
unset output
