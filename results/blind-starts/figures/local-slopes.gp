# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,15.5708in fontscale 0.9 @look }
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
set label 1 "Marks: log-log slope of the mean of 12 to 40 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,2 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [1538.45:19499.5]
set yrange [-2.38372:2.05128]
cut(y) = y < -2.38372 ? -2.38372 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "fit.start: near-truth, k: exact" left noenhanced
$panel1_curve1 << EOD
1762.67 0.117531 -0.287028 0.52209
5477.05 0.089069 -0.205783 0.383921
17019.1 0.114869 -0.119746 0.349483
EOD
$panel1_curve2 << EOD
1762.67 -0.633062 -0.76716 -0.498964
5477.05 -0.320222 -0.482149 -0.158295
17019.1 -0.570054 -0.739388 -0.40072
EOD
plot $panel1_curve1 using ($1*0.9874):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9874):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9874):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.013):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1.013):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.013):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: near-truth, k: over" left noenhanced
$panel2_curve1 << EOD
1762.67 0.296637 -0.515041 1.10832
5477.05 -0.034401 -1.13395 1.06515
17019.1 0.363094 -0.580751 1.30694
EOD
$panel2_curve2 << EOD
1762.67 -1.08473 -2.05072 -0.118726
5477.05 -0.586557 -0.885752 -0.287363
17019.1 -0.553464 -0.89489 -0.212038
EOD
plot $panel2_curve1 using ($1*0.9874):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel2_curve1 using ($1*0.9874):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9874):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.013):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel2_curve2 using ($1*1.013):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.013):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "fit.start: split, k: exact" left noenhanced
$panel3_curve1 << EOD
1762.67 0.0344718 -0.419098 0.488042
5477.05 0.231314 -0.116162 0.57879
17019.1 0.0309937 -0.267744 0.329732
EOD
$panel3_curve2 << EOD
1762.67 -0.633089 -0.767183 -0.498996
5477.05 -0.319556 -0.481454 -0.157659
17019.1 -0.570439 -0.739684 -0.401195
EOD
plot $panel3_curve1 using ($1*0.9874):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel3_curve1 using ($1*0.9874):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9874):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1.013):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel3_curve2 using ($1*1.013):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.013):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: split, k: over" left noenhanced
$panel4_curve1 << EOD
1762.67 -0.3623 -1.57133 0.846731
5477.05 -0.170087 -1.0125 0.672329
17019.1 -0.139728 -1.0506 0.771143
EOD
$panel4_curve2 << EOD
1762.67 -0.437632 -0.662879 -0.212385
5477.05 -0.743154 -1.01527 -0.471036
17019.1 -0.44476 -0.768258 -0.121262
EOD
plot $panel4_curve1 using ($1*0.9874):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel4_curve1 using ($1*0.9874):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9874):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1.013):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel4_curve2 using ($1*1.013):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.013):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "fit.start: blind, k: exact" left noenhanced
$panel5_curve1 << EOD
1762.67 0.0307798 -0.139018 0.200578
5477.05 0.118925 -0.0432172 0.281067
17019.1 -0.0317329 -0.175045 0.111579
EOD
$panel5_curve2 << EOD
1762.67 -0.632857 -0.767086 -0.498628
5477.05 -0.320087 -0.482124 -0.158049
17019.1 -0.570181 -0.739421 -0.40094
EOD
plot $panel5_curve1 using ($1*0.9874):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel5_curve1 using ($1*0.9874):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9874):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1.013):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel5_curve2 using ($1*1.013):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.013):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "fit.start: blind, k: over" left noenhanced
$panel6_curve1 << EOD
1762.67 -0.297013 -0.788017 0.193991
5477.05 0.235309 -0.241527 0.712145
17019.1 0.0167617 -0.383752 0.417276
EOD
$panel6_curve2 << EOD
1762.67 0.604449 -0.425038 1.63394
5477.05 -1.05676 -2.14613 0.0326096
17019.1 0.611505 -0.590682 1.81369
EOD
plot $panel6_curve1 using ($1*0.9874):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel6_curve1 using ($1*0.9874):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9874):2 with points linetype 1 notitle, \
     $panel6_curve2 using ($1*1.013):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel6_curve2 using ($1*1.013):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1.013):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
