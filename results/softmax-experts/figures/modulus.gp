# Draws modulus.svg: gnuplot modulus.gp
if (!exists("output")) output = "modulus.svg"
set terminal svg size 800,736 font "Arial,12" linewidth 1.4 background rgb "white"
set output output
set encoding utf8
set minussign

set linetype 1 linecolor rgb "#0072B2"
set linetype 2 linecolor rgb "#D55E00"
set linetype 3 linecolor rgb "#009E73"
set linetype 4 linecolor rgb "#CC79A7"
set linetype 5 linecolor rgb "#E69F00"
set linetype 6 linecolor rgb "#56B4E9"
set linetype 7 linecolor rgb "#000000"
set linetype 8 linecolor rgb "#777777" dashtype 2
set border 3 linecolor rgb "#444444"
set errorbars 1.5
set clip two
set samples 2
tics = 'out nomirror scale 0.6,0.3 font ",10.5"'
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 5 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: the least change found (modulus.csv); lines: the slope s at the smallest losses, which means the\nexponent −1/(2s). Short lines at the left: noise · sqrt(p/n) at the largest and the smallest n, between which\nthe data look. A curve that is missing does not change f beyond rounding." at screen 0.015,char 2.70 font ",10.5" noenhanced
set multiplot layout 2,3 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [4.66774e-09:0.414544]

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
0.0001 1.07092e-06 1.07092e-06 1.07092e-06
0.000215443 2.30722e-06 2.30722e-06 2.30722e-06
0.000464159 4.97074e-06 4.97074e-06 4.97074e-06
0.001 1.07091e-05 1.07091e-05 1.07091e-05
0.00215443 2.30717e-05 2.30717e-05 2.30717e-05
0.00464159 4.97052e-05 4.97052e-05 4.97052e-05
0.01 0.000107081 0.000107081 0.000107081
0.0215443 0.00023067 0.00023067 0.00023067
0.0464159 0.000496827 0.000496827 0.000496827
0.1 0.00106968 0.00106968 0.00106968
0.215443 0.00230069 0.00230069 0.00230069
0.464159 0.00493223 0.00493223 0.00493223
1 0.0104418 0.0104418 0.0104418
EOD
$panel1_curve2 << EOD
0.0001 4.10545e-07 4.10545e-07 4.10545e-07
0.000215443 8.8058e-07 8.8058e-07 8.8058e-07
0.000464159 1.88478e-06 1.88478e-06 1.88478e-06
0.001 4.02151e-06 4.02151e-06 4.02151e-06
0.00215443 8.54051e-06 8.54051e-06 8.54051e-06
0.00464159 1.80102e-05 1.80102e-05 1.80102e-05
0.01 3.75768e-05 3.75768e-05 3.75768e-05
0.0215443 7.71352e-05 7.71352e-05 7.71352e-05
0.0464159 0.000154445 0.000154445 0.000154445
0.1 0.000297787 0.000297787 0.000297787
0.215443 0.000543263 0.000543263 0.000543263
0.464159 0.000890766 0.000890766 0.000890766
1 0.00134614 0.00134614 0.00134614
EOD
set arrow from graph 0,first 3.57771e-06 to graph 0.03,first 3.57771e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00154919 to graph 0.03,first 0.00154919 nohead linewidth 1.5
plot sample [0.0001:1] 0.0107088*x**(0.999996) with lines linetype 1 title "exact: 1.00", \
     $panel1_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [0.0001:1] 0.00378139*x**(0.991073) with lines linetype 2 title "over: 0.99", \
     $panel1_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [*:*] 0.000807683*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.000807683*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: sigmoid" left noenhanced
$panel2_curve1 << EOD
0.0001 3.42863e-07 3.42863e-07 3.42863e-07
0.000215443 7.38673e-07 7.38673e-07 7.38673e-07
0.000464159 1.59141e-06 1.59141e-06 1.59141e-06
0.001 3.4285e-06 3.4285e-06 3.4285e-06
0.00215443 7.38611e-06 7.38611e-06 7.38611e-06
0.00464159 1.59112e-05 1.59112e-05 1.59112e-05
0.01 3.42716e-05 3.42716e-05 3.42716e-05
0.0215443 7.3799e-05 7.3799e-05 7.3799e-05
0.0464159 0.000158825 0.000158825 0.000158825
0.1 0.000341403 0.000341403 0.000341403
0.215443 0.00073207 0.00073207 0.00073207
0.464159 0.00156262 0.00156262 0.00156262
1 0.00331497 0.00331497 0.00331497
EOD
$panel2_curve2 << EOD
0.0001 5.59743e-08 5.59743e-08 5.59743e-08
0.000215443 1.20377e-07 1.20377e-07 1.20377e-07
0.000464159 2.58662e-07 2.58662e-07 2.58662e-07
0.001 5.55121e-07 5.55121e-07 5.55121e-07
0.00215443 1.18922e-06 1.18922e-06 1.18922e-06
0.00464159 2.54092e-06 2.54092e-06 2.54092e-06
0.01 5.40821e-06 5.40821e-06 5.40821e-06
0.0215443 1.14467e-05 1.14467e-05 1.14467e-05
0.0464159 2.40281e-05 2.40281e-05 2.40281e-05
0.1 4.98019e-05 4.98019e-05 4.98019e-05
0.215443 0.000101053 0.000101053 0.000101053
0.464159 0.000197319 0.000197319 0.000197319
1 0.000360384 0.000360384 0.000360384
EOD
set arrow from graph 0,first 3.57771e-06 to graph 0.03,first 3.57771e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00154919 to graph 0.03,first 0.00154919 nohead linewidth 1.5
plot sample [0.0001:1] 0.00342811*x**(0.999983) with lines linetype 1 title "exact: 1.00", \
     $panel2_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [0.0001:1] 0.000541565*x**(0.996415) with lines linetype 2 title "over: 1.00", \
     $panel2_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
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
0.0001 1.21879e-06 1.21879e-06 1.21879e-06
0.000215443 2.6258e-06 2.6258e-06 2.6258e-06
0.000464159 5.6571e-06 5.6571e-06 5.6571e-06
0.001 1.21878e-05 1.21878e-05 1.21878e-05
0.00215443 2.62575e-05 2.62575e-05 2.62575e-05
0.00464159 5.65684e-05 5.65684e-05 5.65684e-05
0.01 0.000121866 0.000121866 0.000121866
0.0215443 0.000262518 0.000262518 0.000262518
0.0464159 0.000565417 0.000565417 0.000565417
0.1 0.00121739 0.00121739 0.00121739
0.215443 0.00261898 0.00261898 0.00261898
0.464159 0.00562258 0.00562258 0.00562258
1 0.0120022 0.0120022 0.0120022
EOD
$panel3_curve2 << EOD
0.0001 4.47693e-07 4.47693e-07 4.47693e-07
0.000215443 9.61492e-07 9.61492e-07 9.61492e-07
0.000464159 2.0659e-06 2.0659e-06 2.0659e-06
0.001 4.42956e-06 4.42956e-06 4.42956e-06
0.00215443 9.48176e-06 9.48176e-06 9.48176e-06
0.00464159 2.02233e-05 2.02233e-05 2.02233e-05
0.01 4.28795e-05 4.28795e-05 4.28795e-05
0.0215443 9.00355e-05 9.00355e-05 9.00355e-05
0.0464159 0.00018604 0.00018604 0.00018604
0.1 0.000374656 0.000374656 0.000374656
0.215443 0.000710358 0.000710358 0.000710358
0.464159 0.00121907 0.00121907 0.00121907
1 0.00190552 0.00190552 0.00190552
EOD
set arrow from graph 0,first 3.57771e-06 to graph 0.03,first 3.57771e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00154919 to graph 0.03,first 0.00154919 nohead linewidth 1.5
plot sample [0.0001:1] 0.0121874*x**(0.999996) with lines linetype 1 title "exact: 1.00", \
     $panel3_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [0.0001:1] 0.00429483*x**(0.995491) with lines linetype 2 title "over: 1.00", \
     $panel3_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
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
0.0001 1.45828e-07 1.45828e-07 1.45828e-07
0.000215443 3.14174e-07 3.14174e-07 3.14174e-07
0.000464159 6.76865e-07 6.76865e-07 6.76865e-07
0.001 1.45824e-06 1.45824e-06 1.45824e-06
0.00215443 3.14162e-06 3.14162e-06 3.14162e-06
0.00464159 6.76805e-06 6.76805e-06 6.76805e-06
0.01 1.45797e-05 1.45797e-05 1.45797e-05
0.0215443 3.14035e-05 3.14035e-05 3.14035e-05
0.0464159 6.76216e-05 6.76216e-05 6.76216e-05
0.1 0.000145524 0.000145524 0.000145524
0.215443 0.000312776 0.000312776 0.000312776
0.464159 0.000670446 0.000670446 0.000670446
1 0.00142917 0.00142917 0.00142917
EOD
set arrow from graph 0,first 3.57771e-06 to graph 0.03,first 3.57771e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00154919 to graph 0.03,first 0.00154919 nohead linewidth 1.5
plot sample [0.0001:1] 0.00145815*x**(0.99999) with lines linetype 1 title "exact: 1.00", \
     $panel4_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [*:*] NaN with lines linetype 2 title "over: no exponent", \
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
0.0001 1.6238e-05 1.6238e-05 1.6238e-05
0.000215443 3.49833e-05 3.49833e-05 3.49833e-05
0.000464159 7.53674e-05 7.53674e-05 7.53674e-05
0.001 0.000162366 0.000162366 0.000162366
0.00215443 0.000349767 0.000349767 0.000349767
0.00464159 0.000753366 0.000753366 0.000753366
0.01 0.00162223 0.00162223 0.00162223
0.0215443 0.00349104 0.00349104 0.00349104
0.0464159 0.0075029 0.0075029 0.0075029
0.1 0.0160797 0.0160797 0.0160797
0.215443 0.034253 0.034253 0.034253
0.464159 0.0720805 0.0720805 0.0720805
1 0.149145 0.149145 0.149145
EOD
set arrow from graph 0,first 3.57771e-06 to graph 0.03,first 3.57771e-06 nohead linewidth 1.5
set arrow from graph 0,first 0.00154919 to graph 0.03,first 0.00154919 nohead linewidth 1.5
plot sample [0.0001:1] 0.162324*x**(0.999962) with lines linetype 1 title "exact: 1.00", \
     $panel5_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [*:*] NaN with lines linetype 2 title "over: no exponent", \
     [*:*] 0.089487*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.089487*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
