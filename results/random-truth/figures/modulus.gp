# Draws modulus.svg: gnuplot modulus.gp
if (!exists("output")) output = "modulus.svg"
set terminal svg size 800,570 font "Arial,12" linewidth 1.4 background rgb "white"
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
set multiplot layout 1,1 title "Modulus: the least change of f at a given loss from the truth" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [5.7544e-05:1.7378]
set yrange [6.95277e-08:0.0167497]

set xtics @tics autofreq format "10^{%T}"
set xlabel "aligned Voronoi loss"
set ytics @tics autofreq format "10^{%T}"
set ylabel "least change of f" noenhanced
set key title "" left noenhanced
$panel1_curve2 << EOD
0.0001 4.26454e-07 4.26454e-07 4.26454e-07
0.000215443 9.18761e-07 9.18761e-07 9.18761e-07
0.000464159 1.97938e-06 1.97938e-06 1.97938e-06
0.001 4.26431e-06 4.26431e-06 4.26431e-06
0.00215443 9.18652e-06 9.18652e-06 9.18652e-06
0.00464159 1.97888e-05 1.97888e-05 1.97888e-05
0.01 4.26197e-05 4.26197e-05 4.26197e-05
0.0215443 9.17563e-05 9.17563e-05 9.17563e-05
0.0464159 0.000197377 0.000197377 0.000197377
0.1 0.000423775 0.000423775 0.000423775
0.215443 0.000905809 0.000905809 0.000905809
0.464159 0.00191415 0.00191415 0.00191415
1 0.00391129 0.00391129 0.00391129
EOD
$panel1_curve3 << EOD
0.0001 8.66329e-07 8.66329e-07 8.66329e-07
0.000215443 1.86645e-06 1.86645e-06 1.86645e-06
0.000464159 4.02114e-06 4.02114e-06 4.02114e-06
0.001 8.66326e-06 8.66326e-06 8.66326e-06
0.00215443 1.86643e-05 1.86643e-05 1.86643e-05
0.00464159 4.02108e-05 4.02108e-05 4.02108e-05
0.01 8.66297e-05 8.66297e-05 8.66297e-05
0.0215443 0.00018663 0.00018663 0.00018663
0.0464159 0.000402045 0.000402045 0.000402045
0.1 0.000866003 0.000866003 0.000866003
0.215443 0.00186489 0.00186489 0.00186489
0.464159 0.00401346 0.00401346 0.00401346
1 0.00862368 0.00862368 0.00862368
EOD
set arrow from graph 0,first 0.00134164 to graph 0.03,first 0.00134164 nohead linewidth 1.5
set arrow from graph 0,first 0.0134164 to graph 0.03,first 0.0134164 nohead linewidth 1.5
plot sample [*:*] NaN with lines linetype 1 title "cosine: no exponent", \
     [0.0001:1] 0.00426362*x**(0.999977) with lines linetype 2 title "perturbed: 1.00", \
     $panel1_curve2 using 1:2:3:4:2 with financebars linetype 2 notitle, \
     [0.0001:1] 0.00866318*x**(0.999999) with lines linetype 3 title "linear: 1.00", \
     $panel1_curve3 using 1:2:3:4:2 with financebars linetype 3 notitle, \
     [*:*] 0.00234677*x**(1) with lines linetype 8 title "slope 1: n^−1/2", \
     [*:*] 0.00234677*x**(2) with lines linetype 8 dashtype 3 title "slope 2: n^−1/4"
unset arrow
unset label 1

unset multiplot
unset output
