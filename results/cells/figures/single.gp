# Draws single.svg: gnuplot single.gp; or single.pdf: gnuplot -e "pdf=1" single.gp
if (!exists("output")) output = exists("pdf") ? "single.pdf" : "single.svg"
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
set multiplot layout 1,2 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [660.693:1.51356e+06]
set yrange [1.99345e-05:0.026959]
cut(y) = y < 1.99345e-05 ? 1.99345e-05 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.00264924 0.00144661 0.00385186
3162 0.00162848 0.00126321 0.00199375
10000 0.000726329 0.000490474 0.000962184
31623 0.000405784 0.000288021 0.000523546
100000 0.000245677 0.000202821 0.000288533
316228 0.000152221 9.25685e-05 0.000211873
1e+06 8.79015e-05 6.0072e-05 0.000115731
EOD
$panel1_curve2 << EOD
1000 0.0023223 0.00149295 0.00315164
3162 0.00140396 0.00103538 0.00177253
10000 0.000700469 0.000482277 0.000918661
31623 0.000338212 0.000222248 0.000454177
100000 0.000236194 0.000188983 0.000283406
316228 0.000120069 8.81219e-05 0.000152017
1e+06 8.3497e-05 6.26285e-05 0.000104366
EOD
plot sample [1000:1e+06] 0.0793355*x**(-0.497623) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.50 [−0.56, −0.43]", \
     $panel1_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     [1000:1e+06] 0.0691538*x**(-0.495762) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.50 [−0.54, −0.45]", \
     $panel1_curve2 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.039):2 with points linetype 2 notitle, \
     [*:*] 0.0360863*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.0130054 0.00974609 0.0162648
3162 0.00651426 0.00462578 0.00840273
10000 0.0036812 0.00261141 0.00475098
31623 0.00242654 0.00174536 0.00310771
100000 0.00092697 0.000540564 0.00131338
316228 0.000751759 0.000542998 0.000960519
1e+06 0.000375129 0.000261879 0.000488379
EOD
$panel2_curve2 << EOD
1000 0.013919 0.00951619 0.0183217
3162 0.00567147 0.0038343 0.00750863
10000 0.00373572 0.00278636 0.00468508
31623 0.00206787 0.00156825 0.00256748
100000 0.00105983 0.000696522 0.00142315
316228 0.000599741 0.000392044 0.000807437
1e+06 0.000295397 0.000182528 0.000408266
EOD
plot sample [1000:1e+06] 0.405832*x**(-0.506735) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.51 [−0.56, −0.46]", \
     $panel2_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     [1000:1e+06] 0.513644*x**(-0.537011) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.54 [−0.60, −0.48]", \
     $panel2_curve2 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.039):2 with points linetype 2 notitle, \
     [*:*] 0.17588*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
