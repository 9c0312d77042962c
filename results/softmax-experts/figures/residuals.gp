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
set label 1 "Marks: mean of 60 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [758.578:131826]
set yrange [0.258313:2.92302]
cut(y) = y < 0.258313 ? 0.258313 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.94525 0.873882 1.01662
2512 1.06267 0.974354 1.15098
6310 1.00086 0.922402 1.07932
15849 1.03225 0.943017 1.12149
39811 0.972711 0.890446 1.05497
100000 0.990631 0.916499 1.06476
EOD
$panel1_curve2 << EOD
1000 1.30385 0.575724 2.03197
2512 0.838734 0.519726 1.15774
6310 0.701024 0.607104 0.794944
15849 0.989213 0.576114 1.40231
39811 1.59067 0.401065 2.78027
100000 0.828985 0.551015 1.10696
EOD
plot $panel1_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: sigmoid" left noenhanced
$panel2_curve1 << EOD
1000 0.972278 0.890937 1.05362
2512 1.02255 0.946063 1.09903
6310 1.02611 0.942755 1.10946
15849 1.00969 0.928961 1.09042
39811 0.955786 0.883411 1.02816
100000 1.01574 0.933207 1.09828
EOD
$panel2_curve2 << EOD
1000 1.00873 0.708012 1.30945
2512 1.02877 0.78134 1.27619
6310 0.908944 0.670843 1.14704
15849 0.982131 0.721361 1.2429
39811 1.18006 0.778009 1.58211
100000 0.914738 0.753002 1.07647
EOD
plot $panel2_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel3_curve1 << EOD
1000 0.988868 0.904485 1.07325
2512 1.06382 0.9654 1.16224
6310 0.978302 0.888389 1.06822
15849 0.971975 0.90742 1.03653
39811 0.933483 0.855035 1.01193
100000 1.07092 0.959562 1.18229
EOD
$panel3_curve2 << EOD
1000 0.878724 0.764131 0.993318
2512 1.16651 0.745581 1.58744
6310 0.959878 0.792684 1.12707
15849 1.13523 0.684252 1.58621
39811 0.904405 0.811274 0.997535
100000 0.989907 0.870886 1.10893
EOD
plot $panel3_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over", \
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
1000 0.959309 0.835291 1.08333
2512 1.04253 0.894224 1.19084
6310 1.00092 0.855805 1.14604
15849 1.07503 0.916203 1.23386
39811 0.89911 0.770397 1.02782
100000 1.03352 0.893518 1.17353
EOD
$panel4_curve2 << EOD
1000 0.970075 0.914448 1.0257
2512 1.01209 0.9587 1.06549
6310 1.0155 0.967172 1.06383
15849 1.03339 0.978721 1.08806
39811 0.992029 0.943391 1.04067
100000 0.978376 0.924237 1.03252
EOD
plot $panel4_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over", \
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
1000 0.98449 0.896878 1.0721
2512 0.998011 0.917922 1.0781
6310 1.05034 0.975772 1.12491
15849 1.01741 0.920032 1.1148
39811 0.908694 0.84693 0.970459
100000 1.04811 0.964927 1.1313
EOD
$panel5_curve2 << EOD
1000 0.971454 0.92128 1.02163
2512 1.00736 0.958437 1.05627
6310 1.01742 0.973171 1.06166
15849 1.04174 0.988922 1.09455
39811 0.982074 0.932557 1.03159
100000 0.981732 0.927923 1.03554
EOD
plot $panel5_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact", \
     $panel5_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over", \
     $panel5_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
