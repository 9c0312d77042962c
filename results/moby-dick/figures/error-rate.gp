# Draws error-rate.svg: gnuplot error-rate.gp; or error-rate.pdf: gnuplot -e "pdf=1" error-rate.gp
if (!exists("output")) output = exists("pdf") ? "error-rate.pdf" : "error-rate.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.6958in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,554 @look }
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
set label 1 "Faint marks: single fits. Marks: mean of 2 to 5 replications (curves.csv.gz); bars: ± 2 standard errors over replications, which share rows: they are too short.\nLines: the law c + C n^−a, whose c the legend names, or C n^−a where no floor is seen (laws.csv.gz)." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Error rate against the number of training rows" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [1517.16:263651]
set yrange [0.362368:1.44947]
cut(y) = y < 0.362368 ? 0.362368 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
set ytics @tics format "%h" (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 2, 3, 4, 5, 6, 7, 8, 9)
set ylabel "share of rows held out of which another class has the largest f" noenhanced
set key title "" left noenhanced
$panel1_curve1_fits << EOD
2000 0.726
2000 0.727
2000 0.722
2000 0.728
2000 0.729
20000 0.719
20000 0.722
20000 0.72
20000 0.718
20000 0.721
200000 0.719
200000 0.717
200000 0.717
200000 0.716
200000 0.718
EOD
$panel1_curve2_fits << EOD
2000 0.742
2000 0.762
2000 0.757
2000 0.761
2000 0.76
20000 0.752
20000 0.752
20000 0.756
20000 0.75
20000 0.752
200000 0.751
200000 0.751
200000 0.75
200000 0.749
200000 0.751
EOD
$panel1_curve3_fits << EOD
2000 0.722
2000 0.743
2000 0.729
2000 0.72
2000 0.73
20000 0.695
20000 0.708
20000 0.698
20000 0.712
20000 0.704
200000 0.691
200000 0.698
200000 0.69
200000 0.688
200000 0.691
EOD
$panel1_curve4_fits << EOD
2000 0.735
2000 0.742
20000 0.718
20000 0.719
200000 0.724
200000 0.708
EOD
$panel1_curve5_fits << EOD
2000 0.729
2000 0.741
20000 0.723
20000 0.716
200000 0.723
200000 0.714
EOD
$panel1_curve1 << EOD
2000 0.726415 0.724248 0.728582
20000 0.719861 0.718421 0.7213
200000 0.717524 0.716373 0.718675
EOD
$panel1_curve2 << EOD
2000 0.7564 0.749033 0.763766
20000 0.752269 0.750427 0.754111
200000 0.750172 0.749588 0.750756
EOD
$panel1_curve3 << EOD
2000 0.728921 0.720746 0.737096
20000 0.703381 0.697175 0.709588
200000 0.691363 0.687906 0.694819
EOD
$panel1_curve4 << EOD
2000 0.738832 0.731574 0.746091
20000 0.718445 0.717186 0.719703
200000 0.715907 0.700289 0.731525
EOD
$panel1_curve5 << EOD
2000 0.735302 0.723146 0.747458
20000 0.719339 0.712475 0.726204
200000 0.718356 0.708816 0.727896
EOD
plot sample [*:*] NaN notitle, \
     $panel1_curve1_fits using ($1*0.902):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel1_curve2_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel1_curve3_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     $panel1_curve4_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#EED1E1" notitle, \
     $panel1_curve5_fits using ($1*1.109):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F7DEA6" notitle, \
     [2000:200000] NaN with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "pairs", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [2000:200000] NaN with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "one", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [2000:200000] NaN with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [2000:200000] NaN with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "cosine", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [2000:200000] NaN with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "perturbed", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle
unset label 1

unset multiplot
unset output
