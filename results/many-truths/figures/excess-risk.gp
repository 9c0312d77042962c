# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.6819in fontscale 0.9 @look }
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
set label 1 "Marks: mean of 100 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [7.06235e-08:3.68839e-05]
cut(y) = y < 7.06235e-08 ? 7.06235e-08 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 2.38316e-05 2.14384e-05 2.62248e-05
2154 1.08238e-05 9.68058e-06 1.1967e-05
4642 4.8555e-06 4.41612e-06 5.29488e-06
10000 2.36136e-06 2.14359e-06 2.57914e-06
21544 1.0071e-06 8.97246e-07 1.11695e-06
46416 4.85189e-07 4.41346e-07 5.29031e-07
100000 2.43146e-07 2.19035e-07 2.67257e-07
EOD
$panel1_curve2 << EOD
1000 2.39679e-05 2.15581e-05 2.63776e-05
2154 1.08492e-05 9.74959e-06 1.19489e-05
4642 4.75817e-06 4.32957e-06 5.18678e-06
10000 2.38257e-06 2.1632e-06 2.60195e-06
21544 1.02321e-06 9.19893e-07 1.12653e-06
46416 4.88791e-07 4.46288e-07 5.31294e-07
100000 2.45363e-07 2.21242e-07 2.69484e-07
EOD
$panel1_curve3 << EOD
1000 2.34062e-05 2.09884e-05 2.58239e-05
2154 1.10144e-05 9.87913e-06 1.21497e-05
4642 4.7637e-06 4.29854e-06 5.22885e-06
10000 2.41992e-06 2.19384e-06 2.646e-06
21544 1.01749e-06 9.05838e-07 1.12914e-06
46416 4.86619e-07 4.42802e-07 5.30436e-07
100000 2.45653e-07 2.21082e-07 2.70223e-07
EOD
plot sample [1000:100000] 0.0235753*x**(-1.0022) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.00 [−1.03, −0.98]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.0231088*x**(-0.999574) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.00 [−1.02, −0.98]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0228228*x**(-0.998235) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.00 [−1.02, −0.97]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0130182*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
