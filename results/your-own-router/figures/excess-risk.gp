# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,6.4319in fontscale 0.9 @look }
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
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [8.14724e-08:9.3042e-05]
cut(y) = y < 8.14724e-08 ? 8.14724e-08 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "k: exact" left noenhanced
$panel1_curve1 << EOD
1000 2.9384e-05 2.66489e-05 3.2119e-05
2154 1.34069e-05 1.14668e-05 1.53469e-05
4642 5.62286e-06 4.96939e-06 6.27633e-06
10000 2.79386e-06 2.42349e-06 3.16423e-06
21544 1.2157e-06 1.02895e-06 1.40245e-06
46416 5.77827e-07 5.11333e-07 6.44321e-07
100000 2.72568e-07 2.36041e-07 3.09095e-07
EOD
$panel1_curve2 << EOD
1000 3.31083e-05 3.02737e-05 3.59428e-05
2154 1.60256e-05 1.39464e-05 1.81048e-05
4642 6.55277e-06 5.78784e-06 7.31769e-06
10000 3.32363e-06 2.84059e-06 3.80666e-06
21544 1.41838e-06 1.21521e-06 1.62155e-06
46416 6.89495e-07 6.18762e-07 7.60229e-07
100000 3.2276e-07 2.81408e-07 3.64112e-07
EOD
plot sample [1000:100000] 0.0322059*x**(-1.01721) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened: −1.02 [−1.05, −0.99]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.0355124*x**(-1.01038) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed: −1.01 [−1.04, −0.98]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.0156608*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over" left noenhanced
$panel2_curve1 << EOD
1000 5.27352e-05 4.77304e-05 5.77399e-05
2154 2.29468e-05 2.04852e-05 2.54083e-05
4642 9.6172e-06 8.53132e-06 1.07031e-05
10000 4.90146e-06 4.36985e-06 5.43307e-06
21544 1.97628e-06 1.76972e-06 2.18285e-06
46416 9.951e-07 8.99314e-07 1.09089e-06
100000 4.57668e-07 4.02322e-07 5.13014e-07
EOD
$panel2_curve2 << EOD
1000 5.85581e-05 5.33082e-05 6.3808e-05
2154 2.72203e-05 2.48287e-05 2.96119e-05
4642 1.13297e-05 1.03347e-05 1.23247e-05
10000 5.49114e-06 4.8792e-06 6.10307e-06
21544 2.32928e-06 2.1145e-06 2.54405e-06
46416 1.10928e-06 9.95198e-07 1.22335e-06
100000 4.90577e-07 4.32059e-07 5.49095e-07
EOD
plot sample [1000:100000] 0.061108*x**(-1.0283) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened: −1.03 [−1.05, −1.00]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.076633*x**(-1.03899) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed: −1.04 [−1.06, −1.01]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.0255462*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
