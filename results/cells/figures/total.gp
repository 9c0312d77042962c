# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
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
set label 1 "Marks: mean of 20 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [660.693:1.51356e+06]
set yrange [0.000116842:0.179315]
cut(y) = y < 0.000116842 ? 0.000116842 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.0524728 -0.0160964 0.121042
3162 0.0110605 0.00923991 0.0128811
10000 0.00601521 0.005014 0.00701642
31623 0.00309147 0.00235078 0.00383215
100000 0.00177056 0.00145316 0.00208796
316228 0.000921017 0.000708539 0.00113349
1e+06 0.000648104 0.000534585 0.000761624
EOD
$panel1_curve2 << EOD
1000 0.013389 0.00924309 0.0175349
3162 0.00804931 0.00601857 0.01008
10000 0.00488438 0.00395274 0.00581603
31623 0.00210556 0.00152474 0.00268639
100000 0.00112235 0.000801128 0.00144357
316228 0.000664686 0.000531059 0.000798313
1e+06 0.000516715 0.00040832 0.00062511
EOD
plot sample [1000:1e+06] 1.92487*x**(-0.601069) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.60 [−1.05, −0.15]", \
     $panel1_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     [1000:1e+06] 0.436927*x**(-0.503244) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.50 [−0.55, −0.46]", \
     $panel1_curve2 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.039):2 with points linetype 2 notitle, \
     [*:*] 0.212951*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.079912 0.0641393 0.0956848
3162 0.0330627 0.0275187 0.0386068
10000 0.0202735 0.0146874 0.0258595
31623 0.0108873 0.00911601 0.0126586
100000 0.00488712 0.00345539 0.00631886
316228 0.00376627 0.00302051 0.00451202
1e+06 0.00187424 0.00140766 0.00234082
EOD
$panel2_curve2 << EOD
1000 0.0785307 0.0482611 0.1088
3162 0.0261186 0.0206206 0.0316166
10000 0.0190043 0.0140692 0.0239395
31623 0.00853492 0.00661817 0.0104517
100000 0.00342403 0.00258866 0.00425941
316228 0.0025858 0.00173213 0.00343947
1e+06 0.00148893 0.000949419 0.00202845
EOD
plot sample [1000:1e+06] 2.63042*x**(-0.528146) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.53 [−0.56, −0.49]", \
     $panel2_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     [1000:1e+06] 3.12179*x**(-0.565676) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.57 [−0.63, −0.50]", \
     $panel2_curve2 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.039):2 with points linetype 2 notitle, \
     [*:*] 0.649665*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
