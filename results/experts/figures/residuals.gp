# Draws residuals.svg: gnuplot residuals.gp; or residuals.pdf: gnuplot -e "pdf=1" residuals.gp
if (!exists("output")) output = exists("pdf") ? "residuals.pdf" : "residuals.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,9.5292in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,686 @look }
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
set label 1 "Marks: mean of 30 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [758.578:131826]
set yrange [0.546912:1.61882]
cut(y) = y < 0.546912 ? 0.546912 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 1.16588 0.812946 1.51882
2512 0.793203 0.646912 0.939494
6310 1.01102 0.80316 1.21888
15849 1.03464 0.876526 1.19275
39811 1.06004 0.934239 1.18585
100000 0.975186 0.85475 1.09562
EOD
$panel1_curve2 << EOD
1000 1.08858 0.91893 1.25824
2512 0.979863 0.754718 1.20501
6310 0.874108 0.718956 1.02926
15849 1.03223 0.808848 1.25562
39811 0.997185 0.812669 1.1817
100000 1.04197 0.842585 1.24135
EOD
plot $panel1_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 1.01108 0.852907 1.16925
2512 0.962525 0.815361 1.10969
6310 1.11623 0.926173 1.30628
15849 0.856788 0.690704 1.02287
39811 1.08001 0.894652 1.26537
100000 0.994832 0.798995 1.19067
EOD
$panel2_curve2 << EOD
1000 0.961057 0.794113 1.128
2512 1.06519 0.835931 1.29445
6310 1.04492 0.788709 1.30114
15849 0.874005 0.679965 1.06804
39811 1.0871 0.888847 1.28535
100000 0.983912 0.788439 1.17939
EOD
plot $panel2_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: relu" left noenhanced
$panel3_curve1 << EOD
1000 1.0354 0.917734 1.15307
2512 0.957358 0.909163 1.00555
6310 1.01675 0.951418 1.08207
15849 0.977107 0.916809 1.0374
39811 0.996868 0.9647 1.02904
100000 1.01865 0.983139 1.05416
EOD
$panel3_curve2 << EOD
1000 1.03098 0.989442 1.07251
2512 0.936391 0.826386 1.0464
6310 1.01998 0.97319 1.06677
15849 1.0205 0.982184 1.05882
39811 1.01046 0.971864 1.04905
100000 0.984846 0.913638 1.05605
EOD
plot $panel3_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
1000 0.978547 0.860624 1.09647
2512 1.0036 0.876972 1.13023
6310 1.02846 0.924643 1.13227
15849 0.996106 0.899021 1.09319
39811 1.01784 0.90585 1.12983
100000 0.976531 0.914347 1.03871
EOD
$panel4_curve2 << EOD
1000 1.03326 0.999859 1.06667
2512 0.967934 0.929312 1.00656
6310 0.987052 0.957119 1.01698
15849 0.999701 0.960642 1.03876
39811 1.00647 0.97064 1.04229
100000 1.00678 0.970904 1.04265
EOD
plot $panel4_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
1000 1.01785 0.992406 1.04329
2512 0.977649 0.951584 1.00371
6310 0.994699 0.96989 1.01951
15849 1.00911 0.984669 1.03355
39811 0.999788 0.971626 1.02795
100000 1.00138 0.974679 1.02808
EOD
$panel5_curve2 << EOD
1000 1.01759 0.991013 1.04416
2512 0.976786 0.949392 1.00418
6310 0.996685 0.971975 1.0214
15849 1.00716 0.980201 1.03411
39811 1.00249 0.972956 1.03202
100000 0.999759 0.971609 1.02791
EOD
plot $panel5_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel5_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel5_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
