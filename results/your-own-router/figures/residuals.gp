# Draws residuals.svg: gnuplot residuals.gp; or residuals.pdf: gnuplot -e "pdf=1" residuals.gp
if (!exists("output")) output = exists("pdf") ? "residuals.pdf" : "residuals.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,6.1958in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,446 @look }
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
set label 1 "Marks: mean of 40 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [758.578:131826]
set yrange [-2.8818:9.52789]
cut(y) = y < -2.8818 ? -2.8818 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: exact" left noenhanced
$panel1_curve1 << EOD
1000 1.02341 0.876856 1.16997
2154 0.952106 0.797657 1.10655
4642 1.02513 0.891526 1.15874
10000 0.997366 0.837799 1.15693
21544 1.01885 0.841719 1.19597
46416 0.978065 0.834448 1.12168
100000 1.00728 0.861231 1.15334
EOD
$panel1_curve2 << EOD
1000 0.965833 0.81169 1.11998
2154 1.02623 0.876851 1.1756
4642 1.01718 0.886473 1.14789
10000 1.0085 0.835075 1.18192
21544 1.00309 0.834994 1.17119
46416 0.979638 0.828667 1.13061
100000 1.00086 0.855939 1.14579
EOD
plot $panel1_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over" left noenhanced
$panel2_curve1 << EOD
1000 0.731178 0.42492 1.03744
2154 1.31092 0.200789 2.42104
4642 0.8507 0.538639 1.16276
10000 0.839035 0.484176 1.19389
21544 3.32304 -2.217 8.86308
46416 0.494789 0.200656 0.788922
100000 0.888976 0.169603 1.60835
EOD
$panel2_curve2 << EOD
1000 0.965844 0.414155 1.51753
2154 0.617741 0.394137 0.841345
4642 1.50791 -0.0656896 3.0815
10000 1.56173 -0.355019 3.47849
21544 0.887408 0.351372 1.42344
46416 0.88316 0.246979 1.51934
100000 0.908119 0.0837755 1.73246
EOD
plot $panel2_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
