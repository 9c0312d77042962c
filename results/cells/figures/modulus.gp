# Draws modulus.svg: gnuplot modulus.gp
if (!exists("output")) output = "modulus.svg"
set terminal svg size 800,480 font "Arial,12" linewidth 1.4 background rgb "white"
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
set multiplot layout 1,2 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [3.00058e-08:0.00484415]

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
0.0001 6.46915e-07 6.46915e-07 6.46915e-07
0.000215443 1.38564e-06 1.38564e-06 1.38564e-06
0.000464159 2.95979e-06 2.95979e-06 2.95979e-06
0.001 6.29683e-06 6.29683e-06 6.29683e-06
0.00215443 1.32967e-05 1.32967e-05 1.32967e-05
0.00464159 2.63408e-05 2.63408e-05 2.63408e-05
0.01 5.00547e-05 5.00547e-05 5.00547e-05
0.0215443 8.99963e-05 8.99963e-05 8.99963e-05
0.0464159 0.0001511 0.0001511 0.0001511
0.1 0.000236421 0.000236421 0.000236421
0.215443 0.000411864 0.000411864 0.000411864
0.464159 0.000932712 0.000932712 0.000932712
1 0.00186491 0.00186491 0.00186491
EOD
$panel1_curve2 << EOD
0.0001 6.57029e-07 6.57029e-07 6.57029e-07
0.000215443 1.40749e-06 1.40749e-06 1.40749e-06
0.000464159 3.00707e-06 3.00707e-06 3.00707e-06
0.001 6.39918e-06 6.39918e-06 6.39918e-06
0.00215443 1.35386e-05 1.35386e-05 1.35386e-05
0.00464159 2.83972e-05 2.83972e-05 2.83972e-05
0.01 5.88082e-05 5.88082e-05 5.88082e-05
0.0215443 0.000119513 0.000119513 0.000119513
0.0464159 0.000236265 0.000236265 0.000236265
0.1 0.000448898 0.000448898 0.000448898
0.215443 0.000807475 0.000807475 0.000807475
0.464159 0.00135377 0.00135377 0.00135377
1 0.0020907 0.0020907 0.0020907
EOD
set arrow from graph 0,first 1.27279e-05 to graph 0.03,first 1.27279e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [0.0001:1] 0.00580994*x**(0.988331) with lines linetype 1 title "perturbed: 0.99", \
     $panel1_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [0.0001:1] 0.00591514*x**(0.988595) with lines linetype 2 title "linear: 0.99", \
     $panel1_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [*:*] 0.00111895*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00111895*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
0.0001 4.25898e-07 4.25898e-07 4.25898e-07
0.000215443 9.13699e-07 9.13699e-07 9.13699e-07
0.000464159 1.95612e-06 1.95612e-06 1.95612e-06
0.001 4.17453e-06 4.17453e-06 4.17453e-06
0.00215443 8.8649e-06 8.8649e-06 8.8649e-06
0.00464159 1.86777e-05 1.86777e-05 1.86777e-05
0.01 3.88469e-05 3.88469e-05 3.88469e-05
0.0215443 7.90233e-05 7.90233e-05 7.90233e-05
0.0464159 0.000154479 0.000154479 0.000154479
0.1 0.000280922 0.000280922 0.000280922
0.215443 0.0004599 0.0004599 0.0004599
0.464159 0.000828999 0.000828999 0.000828999
1 0.00165217 0.00165217 0.00165217
EOD
$panel2_curve2 << EOD
0.0001 5.66628e-07 5.66628e-07 5.66628e-07
0.000215443 1.21703e-06 1.21703e-06 1.21703e-06
0.000464159 2.61016e-06 2.61016e-06 2.61016e-06
0.001 5.58566e-06 5.58566e-06 5.58566e-06
0.00215443 1.19134e-05 1.19134e-05 1.19134e-05
0.00464159 2.52812e-05 2.52812e-05 2.52812e-05
0.01 5.32311e-05 5.32311e-05 5.32311e-05
0.0215443 0.000110727 0.000110727 0.000110727
0.0464159 0.00022599 0.00022599 0.00022599
0.1 0.000447898 0.000447898 0.000447898
0.215443 0.000850119 0.000850119 0.000850119
0.464159 0.00152037 0.00152037 0.00152037
1 0.0025481 0.0025481 0.0025481
EOD
set arrow from graph 0,first 1.27279e-05 to graph 0.03,first 1.27279e-05 nohead linewidth 1.5
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
plot sample [0.0001:1] 0.00393283*x**(0.99135) with lines linetype 1 title "perturbed: 0.99", \
     $panel2_curve1 using 1:2:3:4:2 with financebars linetype 1 notitle, \
     [0.0001:1] 0.00535217*x**(0.993808) with lines linetype 2 title "linear: 0.99", \
     $panel2_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [*:*] 0.000991301*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.000991301*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
