# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.11in,15.58in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1121 @look }
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
set label 1 "Marks: mean of 12 to 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,2 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [815.404:36791.6]
set yrange [0.0176826:6.17067]
cut(y) = y < 0.0176826 ? 0.0176826 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "fit.start: near-truth, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: near-truth, k: over" left noenhanced
$panel2_curve1 << EOD
1000 0.438086 0.225884 0.650288
3107 0.538866 -0.0251459 1.10288
9655 0.739408 0.181373 1.29744
30000 0.979707 0.449879 1.50954
EOD
$panel2_curve2 << EOD
1000 0.0993239 0.0804773 0.11817
3107 0.0856628 0.0746114 0.0967142
9655 0.0609729 0.0520828 0.0698631
30000 0.0464711 0.0382654 0.0546768
EOD
plot sample [1000:30000] 0.0808594*x**(0.240875) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.24 [0.00, 0.48]", \
     $panel2_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.511747*x**(-0.230975) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.23 [−0.31, −0.16]", \
     $panel2_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.335123*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "fit.start: split, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: split, k: over" left noenhanced
$panel4_curve1 << EOD
1000 0.494933 -0.201456 1.19132
3107 0.283241 -0.0188599 0.585341
9655 0.367241 0.041692 0.69279
30000 0.253427 0.027082 0.479772
EOD
$panel4_curve2 << EOD
1000 0.112109 0.0962457 0.127971
3107 0.0860245 0.0766058 0.0954432
9655 0.0565531 0.0485916 0.0645145
30000 0.0458765 0.03781 0.053943
EOD
plot sample [1000:30000] 1.27461*x**(-0.154205) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.15 [−1.02, 0.71]", \
     $panel4_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.744414*x**(-0.273431) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.27 [−0.34, −0.21]", \
     $panel4_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.336353*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "fit.start: blind, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "fit.start: blind, k: over" left noenhanced
$panel6_curve1 << EOD
1000 3.29786 2.17205 4.42367
3107 2.69017 1.78378 3.59656
9655 3.39487 2.47025 4.31948
30000 3.51559 2.52185 4.50933
EOD
$panel6_curve2 << EOD
1000 0.195427 0.0425468 0.348308
3107 0.420864 0.0957636 0.745965
9655 0.198288 0.0421495 0.354427
30000 0.315037 0.0791006 0.550974
EOD
plot sample [1000:30000] 2.32399*x**(0.0374406) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.04 [−0.08, 0.15]", \
     $panel6_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.159777*x**(0.0599651) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.06 [−0.25, 0.37]", \
     $panel6_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.659381*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
