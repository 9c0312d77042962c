# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,11.0014in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,792 @look }
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
set label 1 "Marks: median of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.0020632:2.22615]
cut(y) = y < 0.0020632 ? 0.0020632 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: exact, expert: relu" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "softmax: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "sigmoid: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "k: exact, expert: gelu" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "softmax: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "sigmoid: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: over, expert: relu" left noenhanced
$panel3_curve1 << EOD
1000 0.919245 0.871891 0.966598
2512 0.87479 0.845599 0.90398
6310 0.893419 0.874174 0.912665
15849 0.890673 0.866561 0.914784
39811 0.889687 0.875095 0.904279
100000 0.892787 0.865582 0.919993
EOD
$panel3_curve2 << EOD
1000 1.38594 1.24053 1.53134
2512 1.42084 1.35298 1.4887
6310 1.35684 1.28545 1.42823
15849 1.3814 1.34031 1.42248
39811 1.33926 1.29901 1.37951
100000 1.32241 1.22967 1.41515
EOD
plot sample [1000:100000] 0.918821*x**(-0.00305377) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: 0.00 [−0.01, 0.01]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 1.53036*x**(-0.0122244) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −0.01 [−0.03, 0.01]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 3.10158*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over, expert: gelu" left noenhanced
$panel4_curve1 << EOD
1000 0.109598 0.092443 0.126753
2512 0.0956453 0.0697429 0.121548
6310 0.0723478 0.0637217 0.0809739
15849 0.0530666 0.0445083 0.0616249
39811 0.0493253 0.0399077 0.058743
100000 0.0306796 0.0230422 0.038317
EOD
$panel4_curve2 << EOD
1000 0.0698011 0.0491712 0.090431
2512 0.0319002 0.0262446 0.0375557
6310 0.0198827 0.0145547 0.0252106
15849 0.0126453 0.00938337 0.0159072
39811 0.00674329 0.00490888 0.0085777
100000 0.0060282 0.00435264 0.00770377
EOD
plot sample [1000:100000] 0.745323*x**(-0.268726) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −0.27 [−0.32, −0.21]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 2.40105*x**(-0.538552) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −0.54 [−0.60, −0.48]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.057151*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
