# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.11in,6.42in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,463 @look }
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
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.0888646:1.18908]
cut(y) = y < 0.0888646 ? 0.0888646 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "softened: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "heavy-tailed: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over" left noenhanced
$panel2_curve1 << EOD
1000 0.782883 0.612689 0.953077
2154 0.66375 0.419452 0.908048
4642 0.72435 0.534975 0.913725
10000 0.617475 0.463968 0.770983
21544 0.51325 0.298807 0.727693
46416 0.33721 0.235934 0.438487
100000 0.362662 0.212685 0.512639
EOD
$panel2_curve2 << EOD
1000 0.754737 0.474654 1.03482
2154 0.476007 0.319913 0.632101
4642 0.723166 0.419324 1.02701
10000 0.545213 0.348767 0.741659
21544 0.411124 0.246564 0.575684
46416 0.355513 0.218643 0.492384
100000 0.333394 0.19585 0.470937
EOD
plot sample [1000:100000] 3.04499*x**(-0.186468) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened: −0.19 [−0.27, −0.10]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 2.29741*x**(-0.167489) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed: −0.17 [−0.26, −0.07]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 1.9457*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
