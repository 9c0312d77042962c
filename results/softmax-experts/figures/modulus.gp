# Draws modulus.svg: gnuplot modulus.gp; or modulus.pdf: gnuplot -e "pdf=1" modulus.gp
if (!exists("output")) output = exists("pdf") ? "modulus.pdf" : "modulus.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,10.2236in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,736 @look }
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
set label 1 "Marks: the least change found (modulus.csv); lines: the slope s at the smallest losses, which means the\nexponent −1/(2s). Short lines at the left: noise · sqrt(p/n) at the largest and the smallest n, between which\nthe data look. A curve that is missing does not change f beyond rounding." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [4.66774e-09:0.414544]
cut(y) = y < 4.66774e-09 ? 4.66774e-09 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
0.0001 1.07092e-06 NaN NaN
0.000215443 2.30722e-06 NaN NaN
0.000464159 4.97074e-06 NaN NaN
0.001 1.07091e-05 NaN NaN
0.00215443 2.30717e-05 NaN NaN
0.00464159 4.97052e-05 NaN NaN
0.01 0.000107081 NaN NaN
0.0215443 0.00023067 NaN NaN
0.0464159 0.000496827 NaN NaN
0.1 0.00106968 NaN NaN
0.215443 0.00230069 NaN NaN
0.464159 0.00493223 NaN NaN
1 0.0104418 NaN NaN
EOD
$panel1_curve2 << EOD
0.0001 4.10545e-07 NaN NaN
0.000215443 8.8058e-07 NaN NaN
0.000464159 1.88478e-06 NaN NaN
0.001 4.02151e-06 NaN NaN
0.00215443 8.54051e-06 NaN NaN
0.00464159 1.80102e-05 NaN NaN
0.01 3.75768e-05 NaN NaN
0.0215443 7.71352e-05 NaN NaN
0.0464159 0.000154445 NaN NaN
0.1 0.000297787 NaN NaN
0.215443 0.000543263 NaN NaN
0.464159 0.000890766 NaN NaN
1 0.00134614 NaN NaN
EOD
set arrow from graph 0,first 3.57771e-06 to graph 0.03,first 3.57771e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00154919 to graph 0.03,first 0.00154919 nohead linewidth 1.5
plot sample [0.0001:1] 0.0107088*x**(0.999996) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: 1.00", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [0.0001:1] 0.00378139*x**(0.991073) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: 0.99", \
     $panel1_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.000807683*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.000807683*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: sigmoid" left noenhanced
$panel2_curve1 << EOD
0.0001 3.42863e-07 NaN NaN
0.000215443 7.38673e-07 NaN NaN
0.000464159 1.59141e-06 NaN NaN
0.001 3.4285e-06 NaN NaN
0.00215443 7.38611e-06 NaN NaN
0.00464159 1.59112e-05 NaN NaN
0.01 3.42716e-05 NaN NaN
0.0215443 7.3799e-05 NaN NaN
0.0464159 0.000158825 NaN NaN
0.1 0.000341403 NaN NaN
0.215443 0.00073207 NaN NaN
0.464159 0.00156262 NaN NaN
1 0.00331497 NaN NaN
EOD
$panel2_curve2 << EOD
0.0001 5.59743e-08 NaN NaN
0.000215443 1.20377e-07 NaN NaN
0.000464159 2.58662e-07 NaN NaN
0.001 5.55121e-07 NaN NaN
0.00215443 1.18922e-06 NaN NaN
0.00464159 2.54092e-06 NaN NaN
0.01 5.40821e-06 NaN NaN
0.0215443 1.14467e-05 NaN NaN
0.0464159 2.40281e-05 NaN NaN
0.1 4.98019e-05 NaN NaN
0.215443 0.000101053 NaN NaN
0.464159 0.000197319 NaN NaN
1 0.000360384 NaN NaN
EOD
set arrow from graph 0,first 3.57771e-06 to graph 0.03,first 3.57771e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00154919 to graph 0.03,first 0.00154919 nohead linewidth 1.5
plot sample [0.0001:1] 0.00342811*x**(0.999983) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: 1.00", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [0.0001:1] 0.000541565*x**(0.996415) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: 1.00", \
     $panel2_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.000216231*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.000216231*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel3_curve1 << EOD
0.0001 1.21879e-06 NaN NaN
0.000215443 2.6258e-06 NaN NaN
0.000464159 5.6571e-06 NaN NaN
0.001 1.21878e-05 NaN NaN
0.00215443 2.62575e-05 NaN NaN
0.00464159 5.65684e-05 NaN NaN
0.01 0.000121866 NaN NaN
0.0215443 0.000262518 NaN NaN
0.0464159 0.000565417 NaN NaN
0.1 0.00121739 NaN NaN
0.215443 0.00261898 NaN NaN
0.464159 0.00562258 NaN NaN
1 0.0120022 NaN NaN
EOD
$panel3_curve2 << EOD
0.0001 4.47693e-07 NaN NaN
0.000215443 9.61492e-07 NaN NaN
0.000464159 2.0659e-06 NaN NaN
0.001 4.42956e-06 NaN NaN
0.00215443 9.48176e-06 NaN NaN
0.00464159 2.02233e-05 NaN NaN
0.01 4.28795e-05 NaN NaN
0.0215443 9.00355e-05 NaN NaN
0.0464159 0.00018604 NaN NaN
0.1 0.000374656 NaN NaN
0.215443 0.000710358 NaN NaN
0.464159 0.00121907 NaN NaN
1 0.00190552 NaN NaN
EOD
set arrow from graph 0,first 3.57771e-06 to graph 0.03,first 3.57771e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00154919 to graph 0.03,first 0.00154919 nohead linewidth 1.5
plot sample [0.0001:1] 0.0121874*x**(0.999996) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: 1.00", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [0.0001:1] 0.00429483*x**(0.995491) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: 1.00", \
     $panel3_curve2 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.053):2 with points linetype 2 notitle, \
     [*:*] 0.00114331*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00114331*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
0.0001 1.45828e-07 NaN NaN
0.000215443 3.14174e-07 NaN NaN
0.000464159 6.76865e-07 NaN NaN
0.001 1.45824e-06 NaN NaN
0.00215443 3.14162e-06 NaN NaN
0.00464159 6.76805e-06 NaN NaN
0.01 1.45797e-05 NaN NaN
0.0215443 3.14035e-05 NaN NaN
0.0464159 6.76216e-05 NaN NaN
0.1 0.000145524 NaN NaN
0.215443 0.000312776 NaN NaN
0.464159 0.000670446 NaN NaN
1 0.00142917 NaN NaN
EOD
set arrow from graph 0,first 3.57771e-06 to graph 0.03,first 3.57771e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00154919 to graph 0.03,first 0.00154919 nohead linewidth 1.5
plot sample [0.0001:1] 0.00145815*x**(0.99999) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: 1.00", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "over: no exponent", \
     [*:*] 0.000857503*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.000857503*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
0.0001 1.6238e-05 NaN NaN
0.000215443 3.49833e-05 NaN NaN
0.000464159 7.53674e-05 NaN NaN
0.001 0.000162366 NaN NaN
0.00215443 0.000349767 NaN NaN
0.00464159 0.000753366 NaN NaN
0.01 0.00162223 NaN NaN
0.0215443 0.00349104 NaN NaN
0.0464159 0.0075029 NaN NaN
0.1 0.0160797 NaN NaN
0.215443 0.034253 NaN NaN
0.464159 0.0720805 NaN NaN
1 0.149145 NaN NaN
EOD
set arrow from graph 0,first 3.57771e-06 to graph 0.03,first 3.57771e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00154919 to graph 0.03,first 0.00154919 nohead linewidth 1.5
plot sample [0.0001:1] 0.162324*x**(0.999962) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: 1.00", \
     $panel5_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "over: no exponent", \
     [*:*] 0.089487*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.089487*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
