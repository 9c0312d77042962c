# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.11in,7.68in fontscale 0.9 @look }
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
set label 1 "Marks: mean of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.0176551:1.5851]
cut(y) = y < 0.0176551 ? 0.0176551 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "aligned Voronoi loss" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 1.14298 1.04023 1.24572
2512 0.791757 0.731844 0.85167
6310 0.649715 0.614965 0.684464
15849 0.616449 0.567906 0.664992
39811 0.513366 0.475286 0.551446
100000 0.476539 0.446195 0.506882
EOD
$panel1_curve2 << EOD
1000 1.08493 0.988803 1.18106
2512 0.637325 0.599055 0.675595
6310 0.412883 0.389394 0.436372
15849 0.261233 0.24597 0.276496
39811 0.150615 0.141992 0.159238
100000 0.0940476 0.0869355 0.10116
EOD
$panel1_curve3 << EOD
1000 0.4573 0.428115 0.486484
2512 0.286171 0.266243 0.306098
6310 0.180671 0.168847 0.192496
15849 0.119153 0.112651 0.125654
39811 0.0707431 0.0654595 0.0760266
100000 0.0429888 0.0401849 0.0457926
EOD
plot sample [1000:100000] 3.42936*x**(-0.177646) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.18 [−0.20, −0.16]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 41.21*x**(-0.527757) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.53 [−0.55, −0.51]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 15.6424*x**(-0.509706) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.51 [−0.53, −0.49]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 8.15654*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
