# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.9181in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,570 @look }
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
set label 1 "Marks: mean of 40 to 150 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [198.208:454068]
set yrange [0.0243645:1.12986]
cut(y) = y < 0.0243645 ? 0.0243645 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "" left noenhanced
$panel1_curve3 << EOD
300 0.311079 0.286625 0.335533
646 0.276648 0.254038 0.299259
1392 0.264775 0.247238 0.282313
3000 0.244085 0.229189 0.258981
6463 0.25266 0.237702 0.267618
13925 0.230418 0.220368 0.240469
30000 0.224692 0.217203 0.23218
64633 0.223642 0.216305 0.230979
139248 0.232139 0.226265 0.238014
300000 0.225554 0.223367 0.227741
EOD
$panel1_curve4 << EOD
300 0.887607 0.875656 0.899558
646 0.902724 0.890493 0.914956
1392 0.896866 0.884748 0.908984
3000 0.908158 0.896377 0.919938
6463 0.901196 0.888716 0.913676
13925 0.900786 0.888614 0.912957
30000 0.907492 0.895599 0.919385
64633 0.888984 0.877261 0.900707
139248 0.892153 0.880092 0.904213
300000 0.89506 0.882931 0.907189
EOD
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "power: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "cosine: no exponent", \
     [300:300000] 0.362796*x**(-0.0418953) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "split-floor: −0.04 [−0.05, −0.03]", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [300:300000] 0.90159*x**(-0.000426424) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "split-wide: 0.00 [0.00, 0.00]", \
     $panel1_curve4 using ($1*1.123):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.123):2 with points linetype 4 notitle, \
     [*:*] 0.776788*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
