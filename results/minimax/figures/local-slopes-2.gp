# Draws local-slopes-2.svg: gnuplot local-slopes-2.gp; or local-slopes-2.pdf: gnuplot -e "pdf=1" local-slopes-2.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes-2.pdf" : "local-slopes-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,16.2931in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1173 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 5 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: log-log slope of the mean of 8 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,1 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [1445.37:69183.5]
set yrange [-2.05926:1.8711]
cut(y) = y < -2.05926 ? -2.05926 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve1 << EOD
1778.2 -0.269294 -0.773311 0.234723
5623.17 -0.761856 -1.37129 -0.15242
17782.9 0.125723 -0.607427 0.858873
56234.3 0.27968 -0.520219 1.07958
EOD
$panel1_curve2 << EOD
1778.2 -0.067546 -0.843943 0.708851
5623.17 -1.02726 -1.71801 -0.336504
17782.9 -0.540007 -1.07134 -0.00867661
56234.3 0.12231 -0.50292 0.747539
EOD
$panel1_curve3 << EOD
1778.2 -0.299779 -0.641694 0.0421352
5623.17 -0.280651 -0.651169 0.0898682
17782.9 -0.182154 -0.729447 0.36514
56234.3 -0.570946 -1.13813 -0.00376078
EOD
plot $panel1_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel2_curve1 << EOD
1778.2 -0.0536267 -0.996269 0.889015
5623.17 -0.600421 -1.11803 -0.0828153
17782.9 0.113786 -0.371184 0.598756
56234.3 -0.060569 -0.648873 0.527735
EOD
$panel2_curve2 << EOD
1778.2 0.339787 -0.00854328 0.688117
5623.17 -0.321066 -0.806706 0.164574
17782.9 -0.207202 -0.639547 0.225144
56234.3 -0.186667 -0.453443 0.0801089
EOD
$panel2_curve3 << EOD
1778.2 -0.02063 -0.301554 0.260294
5623.17 0.0390804 -0.249935 0.328095
17782.9 -0.104969 -0.431216 0.221278
56234.3 0.140789 -0.231457 0.513034
EOD
plot $panel2_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel2_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel2_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel3_curve1 << EOD
1778.2 -0.48435 -1.36955 0.400846
5623.17 0.320421 -0.930504 1.57135
17782.9 -0.608106 -1.8487 0.632493
56234.3 0.794465 -0.0716123 1.66054
EOD
$panel3_curve2 << EOD
1778.2 -0.0931227 -0.351159 0.164913
5623.17 -0.045127 -0.396323 0.306069
17782.9 -0.415024 -0.94547 0.115423
56234.3 0.150589 -0.415401 0.716579
EOD
$panel3_curve3 << EOD
1778.2 0.131312 -0.424538 0.687162
5623.17 -0.107426 -0.772298 0.557445
17782.9 -0.230931 -0.891325 0.429462
56234.3 -0.0787598 -0.609699 0.452179
EOD
plot $panel3_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel3_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel3_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel3_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
