# Draws residuals.svg: gnuplot residuals.gp; or residuals.pdf: gnuplot -e "pdf=1" residuals.gp
if (!exists("output")) output = exists("pdf") ? "residuals.pdf" : "residuals.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,10.7792in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,776 @look }
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
set label 1 "Marks: median of 60 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [758.578:131826]
set yrange [0.360387:1.9546]
cut(y) = y < 0.360387 ? 0.360387 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: exact, expert: relu" left noenhanced
$panel1_curve1 << EOD
1000 0.967596 0.704909 1.23028
2512 1.08201 0.777986 1.38603
6310 0.925929 0.600625 1.25123
15849 1.06414 0.864944 1.26335
39811 0.956915 0.761846 1.15198
100000 1.01303 0.825964 1.2001
EOD
$panel1_curve2 << EOD
1000 0.982405 0.744764 1.22005
2512 1.02231 0.785542 1.25907
6310 0.889193 0.736735 1.04165
15849 1.1184 0.866513 1.37028
39811 1.13773 0.871101 1.40435
100000 0.880031 0.652415 1.10765
EOD
plot $panel1_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "k: exact, expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 1.08132 0.817398 1.34524
2512 0.959892 0.774315 1.14547
6310 0.800768 0.619663 0.981874
15849 1.18521 0.959385 1.41104
39811 1.10463 0.884653 1.32461
100000 0.918972 0.680489 1.15746
EOD
$panel2_curve2 << EOD
1000 1.1031 0.881049 1.32516
2512 0.906497 0.766122 1.04687
6310 0.991244 0.834609 1.14788
15849 0.914066 0.76242 1.06571
39811 1.11418 0.915603 1.31275
100000 0.990617 0.790015 1.19122
EOD
plot $panel2_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: over, expert: relu" left noenhanced
$panel3_curve1 << EOD
1000 1.00708 0.936484 1.07768
2512 0.983518 0.941719 1.02532
6310 1.01419 0.972188 1.05619
15849 1.00038 0.971262 1.0295
39811 0.988219 0.943594 1.03284
100000 1.00696 0.967339 1.04659
EOD
$panel3_curve2 << EOD
1000 0.946323 0.460387 1.43226
2512 1.06221 0.846212 1.27821
6310 0.990747 0.864723 1.11677
15849 1.0241 0.894126 1.15407
39811 1.01483 0.916073 1.11358
100000 0.966174 0.926652 1.0057
EOD
plot $panel3_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over, expert: gelu" left noenhanced
$panel4_curve1 << EOD
1000 0.989551 0.751079 1.22802
2512 1.00553 0.71373 1.29733
6310 1.02161 0.789218 1.254
15849 0.945257 0.750371 1.14014
39811 1.08212 0.83906 1.32518
100000 0.961738 0.775535 1.14794
EOD
$panel4_curve2 << EOD
1000 1.13712 0.698515 1.57573
2512 0.871811 0.656571 1.08705
6310 1.05832 0.752212 1.36444
15849 0.958661 0.588719 1.3286
39811 0.835774 0.594503 1.07705
100000 1.18959 0.524589 1.8546
EOD
plot $panel4_curve1 using ($1*0.9745):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1.026):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
