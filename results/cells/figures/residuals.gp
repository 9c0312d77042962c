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
set label 1 "Marks: mean of 20 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [660.693:1.51356e+06]
set yrange [-0.803258:4.2688]
cut(y) = y < -0.803258 ? -0.803258 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 1.73277 -0.53154 3.99708
3162 0.729614 0.609517 0.849711
10000 0.792733 0.660786 0.92468
31623 0.813911 0.618905 1.00892
100000 0.931226 0.764291 1.09816
316228 0.967715 0.744464 1.19097
1e+06 1.36038 1.1221 1.59865
EOD
$panel1_curve2 << EOD
1000 0.990998 0.684135 1.29786
3162 1.06337 0.795099 1.33165
10000 1.1518 0.932111 1.3715
31623 0.88626 0.641782 1.13074
100000 0.843221 0.601887 1.08456
316228 0.891357 0.712161 1.07055
1e+06 1.23683 0.977368 1.49628
EOD
plot $panel1_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel1_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.039):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel1_curve2 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.039):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 1.16688 0.936564 1.39719
3162 0.886758 0.738063 1.03545
10000 0.998822 0.723611 1.27403
31623 0.985269 0.824972 1.14557
100000 0.81238 0.574384 1.05037
316228 1.14998 0.922274 1.37769
1e+06 1.05118 0.789494 1.31287
EOD
$panel2_curve2 << EOD
1000 1.25217 0.769523 1.73482
3162 0.798714 0.630584 0.966844
10000 1.11469 0.825219 1.40415
31623 0.960152 0.744523 1.17578
100000 0.738779 0.558536 0.919022
316228 1.07006 0.716797 1.42333
1e+06 1.18176 0.753548 1.60996
EOD
plot $panel2_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel2_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.039):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel2_curve2 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.039):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
