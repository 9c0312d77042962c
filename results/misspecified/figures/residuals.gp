# Draws residuals.svg: gnuplot residuals.gp; or residuals.pdf: gnuplot -e "pdf=1" residuals.gp
if (!exists("output")) output = exists("pdf") ? "residuals.pdf" : "residuals.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.9319in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,571 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 6 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 40 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 7.90 spacing char 2,char 7.20
set logscale x
set xrange [710.187:422424]
set yrange [0.234208:2.17276]
cut(y) = y < 0.234208 ? 0.234208 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 1.00257 0.88427 1.12087
2587 0.986553 0.864051 1.10905
6694 0.982054 0.865246 1.09886
17321 1.07318 0.96742 1.17895
44814 0.985897 0.882911 1.08888
115949 0.942945 0.812121 1.07377
300000 1.0319 0.890802 1.173
EOD
$panel1_curve2 << EOD
1000 1.05775 1.01606 1.09943
2587 0.986974 0.953241 1.02071
6694 0.95139 0.931995 0.970784
17321 0.97968 0.965088 0.994271
44814 0.990494 0.981253 0.999736
115949 1.00876 1.0031 1.01441
300000 1.02856 1.0248 1.03233
EOD
$panel1_curve3 << EOD
1000 0.825836 0.495037 1.15664
2587 1.02357 0.398262 1.64888
6694 0.960279 0.531969 1.38859
17321 1.41208 0.755254 2.06891
44814 1.06553 0.508516 1.62253
115949 1.03217 0.481319 1.58302
300000 0.793261 0.33806 1.24846
EOD
$panel1_curve4 << EOD
1000 1.01398 0.963754 1.0642
2587 1.00172 0.975843 1.0276
6694 0.974997 0.957105 0.99289
17321 1.00301 0.991142 1.01488
44814 0.998864 0.991594 1.00613
115949 1.00266 0.997932 1.00739
300000 1.0052 1.00241 1.008
EOD
$panel1_curve5 << EOD
1000 1.12549 0.981964 1.26901
2587 0.971971 0.843672 1.10027
6694 0.920324 0.838708 1.00194
17321 0.889592 0.81755 0.961634
44814 1.04798 0.992528 1.10343
115949 1.02248 0.986773 1.05818
300000 1.042 1.01735 1.06666
EOD
plot $panel1_curve1 using ($1*0.8801):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel1_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*0.9381):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "tau-wrong", \
     $panel1_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "cosine", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     $panel1_curve4 using ($1*1.066):2 with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "linear", \
     $panel1_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     $panel1_curve5 using ($1*1.136):2 with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "laplace", \
     $panel1_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
