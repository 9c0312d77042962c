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
set label 1 "Marks: mean of 60 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [758.578:131826]
set yrange [0.0204711:4.0787]
cut(y) = y < 0.0204711 ? 0.0204711 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 1.0565 0.90949 1.2035
2154 0.904182 0.797977 1.01039
4642 1.08989 0.953201 1.22657
10000 0.929424 0.830256 1.02859
21544 1.00455 0.883907 1.12519
46416 1.04094 0.919106 1.16277
100000 0.988296 0.878655 1.09794
EOD
$panel1_curve2 << EOD
1000 0.924017 0.80211 1.04592
2154 1.15629 1.002 1.31057
4642 0.941929 0.80568 1.07818
10000 0.976239 0.844791 1.10769
21544 1.04769 0.907035 1.18833
46416 0.966871 0.836828 1.09691
100000 1.0048 0.860375 1.14923
EOD
$panel1_curve3 << EOD
1000 1.02026 0.885651 1.15486
2154 0.945771 0.837735 1.05381
4642 0.852626 0.757544 0.947707
10000 0.849777 0.74642 0.953135
21544 2.04959 0.237877 3.8613
46416 0.860057 0.732255 0.987859
100000 0.811424 0.671632 0.951216
EOD
$panel1_curve4 << EOD
1000 0.674023 0.585098 0.762948
2154 1.19086 0.523239 1.85849
4642 1.20339 0.652505 1.75427
10000 1.12503 0.70854 1.54153
21544 1.27229 0.672157 1.87243
46416 0.921167 0.678449 1.16389
100000 0.785177 0.552901 1.01745
EOD
plot $panel1_curve1 using ($1*0.9256):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "fixed", \
     $panel1_curve1 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9256):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*0.9745):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "n^-1/8", \
     $panel1_curve2 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9745):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.026):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "n^-1/4", \
     $panel1_curve3 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.026):2 with points linetype 3 notitle, \
     $panel1_curve4 using ($1*1.08):2 with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "n^-1/2", \
     $panel1_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
