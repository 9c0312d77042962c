# Draws residuals.svg: gnuplot residuals.gp; or residuals.pdf: gnuplot -e "pdf=1" residuals.gp
if (!exists("output")) output = exists("pdf") ? "residuals.pdf" : "residuals.svg"
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
set label 1 "Marks: mean of 40 to 150 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [198.208:454068]
set yrange [0.595761:1.52753]
cut(y) = y < 0.595761 ? 0.595761 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
300 1.01069 0.868445 1.15293
646 1.06435 0.927065 1.20163
1392 0.927132 0.805477 1.04879
3000 0.967253 0.857659 1.07685
6463 1.0248 0.860313 1.18929
13925 1.03017 0.908031 1.15231
30000 0.937497 0.833224 1.04177
64633 1.05391 0.893139 1.21469
139248 0.982145 0.848579 1.11571
300000 1.01185 0.883217 1.14049
EOD
$panel1_curve2 << EOD
300 0.869494 0.695761 1.04323
646 1.07949 0.904078 1.2549
1392 0.994691 0.841391 1.14799
3000 1.10835 0.926467 1.29022
6463 0.934695 0.793151 1.07624
13925 1.05911 0.907461 1.21077
30000 1.0395 0.918047 1.16095
64633 1.01223 0.911736 1.11272
139248 1.03471 0.913474 1.15595
300000 0.896639 0.808279 0.985
EOD
$panel1_curve3 << EOD
300 1.1854 0.943258 1.42753
646 1.12193 0.893351 1.3505
1392 0.932267 0.764035 1.1005
3000 0.965549 0.768568 1.16253
6463 0.906275 0.756903 1.05565
13925 0.826944 0.715649 0.938239
30000 0.834866 0.761212 0.90852
64633 0.955332 0.873697 1.03697
139248 1.14472 1.06997 1.21948
300000 1.22081 1.2028 1.23882
EOD
$panel1_curve4 << EOD
300 1.02156 1.00138 1.04173
646 0.994089 0.973526 1.01465
1392 1.00321 0.981762 1.02465
3000 0.982592 0.962675 1.00251
6463 0.996339 0.976061 1.01662
13925 0.995242 0.974284 1.0162
30000 0.979535 0.959996 0.999074
64633 1.01303 0.991793 1.03426
139248 1.01209 0.991069 1.0331
300000 1.00313 0.981815 1.02444
EOD
plot $panel1_curve1 using ($1*0.8904):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "power", \
     $panel1_curve1 using ($1*0.8904):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8904):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*0.9621):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine", \
     $panel1_curve2 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9621):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "split-floor", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     $panel1_curve4 using ($1*1.123):2 with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "split-wide", \
     $panel1_curve4 using ($1*1.123):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.123):2 with points linetype 4 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
