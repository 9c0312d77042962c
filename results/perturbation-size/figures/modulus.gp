# Draws modulus.svg: gnuplot modulus.gp; or modulus.pdf: gnuplot -e "pdf=1" modulus.gp
if (!exists("output")) output = exists("pdf") ? "modulus.pdf" : "modulus.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,8.6264in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,621 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 8 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: the least change found (modulus.csv); lines: the slope s at the smallest losses, which means the\nexponent −1/(2s). Short lines at the left: noise · sqrt(p/n) at the largest and the smallest n, between which\nthe data look. A curve that is missing does not change f beyond rounding." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 9.80 spacing char 2,char 9.10
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [9.74267e-09:0.0188595]
cut(y) = y < 9.74267e-09 ? 9.74267e-09 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
0.0001 9.37885e-07 NaN NaN
0.000215443 2.0206e-06 NaN NaN
0.000464159 4.35319e-06 NaN NaN
0.001 9.3784e-06 NaN NaN
0.00215443 2.02039e-05 NaN NaN
0.00464159 4.35222e-05 NaN NaN
0.01 9.3739e-05 NaN NaN
0.0215443 0.000201829 NaN NaN
0.0464159 0.000434237 NaN NaN
0.1 0.000932714 NaN NaN
0.215443 0.00199554 NaN NaN
0.464159 0.00422616 NaN NaN
1 0.00868428 NaN NaN
EOD
$panel1_curve2 << EOD
0.0001 9.55584e-07 NaN NaN
0.000215443 2.05872e-06 NaN NaN
0.000464159 4.4353e-06 NaN NaN
0.001 9.55514e-06 NaN NaN
0.00215443 2.0584e-05 NaN NaN
0.00464159 4.4338e-05 NaN NaN
0.01 9.54819e-05 NaN NaN
0.0215443 0.000205516 NaN NaN
0.0464159 0.000441863 NaN NaN
0.1 0.000947653 NaN NaN
0.215443 0.00202085 NaN NaN
0.464159 0.00425416 NaN NaN
1 0.00867495 NaN NaN
EOD
$panel1_curve3 << EOD
0.0001 4.49896e-07 NaN NaN
0.000215443 9.69118e-07 NaN NaN
0.000464159 2.08719e-06 NaN NaN
0.001 4.49341e-06 NaN NaN
0.00215443 9.66544e-06 NaN NaN
0.00464159 2.07526e-05 NaN NaN
0.01 4.43819e-05 NaN NaN
0.0215443 9.43103e-05 NaN NaN
0.0464159 0.000198644 NaN NaN
0.1 0.00051217 NaN NaN
0.464159 0.00168883 NaN NaN
1 0.00521264 NaN NaN
EOD
$panel1_curve4 << EOD
0.0001 6.52431e-08 NaN NaN
0.000215443 1.40512e-07 NaN NaN
0.000464159 3.02493e-07 NaN NaN
0.001 6.50629e-07 NaN NaN
0.00215443 1.39679e-06 NaN NaN
0.00464159 2.98657e-06 NaN NaN
0.01 6.33131e-06 NaN NaN
0.0215443 1.32025e-05 NaN NaN
0.0464159 3.52966e-05 NaN NaN
0.1 9.34403e-05 NaN NaN
0.215443 0.000407945 NaN NaN
0.464159 0.00058743 NaN NaN
1 0.00476508 NaN NaN
EOD
$panel1_curve5 << EOD
0.0001 6.93485e-07 NaN NaN
1 0.00468345 NaN NaN
EOD
set arrow from graph 0,first 7.74597e-05 to graph 0.03,first 7.74597e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [0.0001:1] 0.00937708*x**(0.99998) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "tau=1: 1.00", \
     $panel1_curve1 using ($1*0.7727):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.7727):2 with points linetype 1 notitle, \
     [0.0001:1] 0.00955311*x**(0.999969) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "tau=0.1: 1.00", \
     $panel1_curve2 using ($1*0.8566):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.8566):2 with points linetype 2 notitle, \
     [0.0001:1] 0.00447719*x**(0.999473) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "tau=0.01: 1.00", \
     $panel1_curve3 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*0.9497):2 with points linetype 3 notitle, \
     [0.0001:1] 0.000645377*x**(0.99882) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "tau=0.001: 1.00", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [0.0001:1] NaN with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "tau=0.0001: no exponent", \
     $panel1_curve5 using ($1*1.167):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.167):2 with points linetype 5 notitle, \
     [*:*] NaN with lines linetype 6 notitle, \
     keyentry with lines linetype 6 title "cosine: no exponent", \
     [*:*] 0.000367683*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00163597*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
