# Draws usage.svg: gnuplot usage.gp; or usage.pdf: gnuplot -e "pdf=1" usage.gp
if (!exists("output")) output = exists("pdf") ? "usage.pdf" : "usage.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.2097in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,519 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 3 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean over replications of exp(entropy) of the experts' shares of the weight (losses.csv.gz), from 1, where one\nexpert does all, to k, where all are used alike; bars: ± 2 standard errors." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Experts in use against the number of training rows" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 5.05 spacing char 2,char 4.35
set logscale x
set xrange [1517.16:263651]
set yrange [1.66333:3.09022]
cut(y) = y < 1.66333 ? 1.66333 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
set ytics @tics autofreq format "%g"
set ylabel "effective number of experts" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
2000 2.9036 2.83817 2.96903
20000 2.92409 2.88679 2.96138
200000 2.88132 2.77243 2.99022
EOD
$panel1_curve2 << EOD
2000 2.2127 2.08886 2.33653
20000 2.33656 2.3188 2.35432
200000 2.36831 1.76333 2.97329
EOD
$panel1_curve3 << EOD
2000 2.36557 2.22386 2.50728
20000 2.47719 2.42273 2.53164
200000 2.45596 1.97754 2.93439
EOD
plot $panel1_curve1 using ($1*0.9497):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 3 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "cosine", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 4 notitle, \
     $panel1_curve3 using ($1*1.053):2 with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "perturbed", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 5 notitle
unset label 1

unset multiplot
unset output
