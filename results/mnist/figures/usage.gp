# Draws usage.svg: gnuplot usage.gp; or usage.pdf: gnuplot -e "pdf=1" usage.gp
if (!exists("output")) output = exists("pdf") ? "usage.pdf" : "usage.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.4458in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,536 @look }
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
set multiplot layout 1,1 title "Experts in use against the number of training rows" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [380.219:63121.5]
set yrange [6.61156:8.18317]
cut(y) = y < 6.61156 ? 6.61156 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
set ytics @tics autofreq format "%g"
set ylabel "effective number of experts" noenhanced
set key title "k: 8" left noenhanced
$panel1_curve1 << EOD
500 7.23742 6.72182 7.75302
2000 7.42827 7.07786 7.77869
8000 7.0522 6.71156 7.39283
48000 7.26795 7.17561 7.36029
EOD
$panel1_curve2 << EOD
500 7.64208 7.20099 8.08317
2000 7.50493 6.95067 8.0592
8000 7.52393 7.0835 7.96437
48000 7.30548 7.01486 7.59609
EOD
$panel1_curve3 << EOD
500 7.67093 7.48694 7.85492
2000 7.57073 7.4748 7.66666
8000 7.60485 7.59223 7.61747
48000 7.71894 7.48071 7.95717
EOD
plot $panel1_curve1 using ($1*0.9502):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear", \
     $panel1_curve1 using ($1*0.9502):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9502):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.052):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed", \
     $panel1_curve3 using ($1*1.052):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.052):2 with points linetype 3 notitle
unset label 1

unset multiplot
unset output
