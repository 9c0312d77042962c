# Draws local-slopes-2.svg: gnuplot local-slopes-2.gp; or local-slopes-2.pdf: gnuplot -e "pdf=1" local-slopes-2.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes-2.pdf" : "local-slopes-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,21.0986in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1519 @look }
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
set label 1 "Marks: log-log slope of the trimmed mean (without the largest 10%) of 30 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [1312.61:22853.9]
set yrange [-1.79607:1.74633]
cut(y) = y < -1.79607 ? -1.79607 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "setting: double-box, k: exact" left noenhanced
$panel1_curve1 << EOD
1529.71 0.274216 -0.205783 0.754215
3579.97 0.111928 -0.382355 0.60621
8379.12 -0.034283 -0.522647 0.454081
19610.5 0.291828 -0.136048 0.719705
EOD
$panel1_curve2 << EOD
1529.71 -0.600352 -0.833827 -0.366876
3579.97 -0.500376 -0.748856 -0.251896
8379.12 -0.546166 -0.799859 -0.292472
19610.5 -0.461056 -0.723441 -0.19867
EOD
$panel1_curve3 << EOD
1529.71 -0.634432 -0.891992 -0.376873
3579.97 -0.49044 -0.748139 -0.23274
8379.12 -0.539992 -0.788569 -0.291414
19610.5 -0.455343 -0.709197 -0.201489
EOD
plot $panel1_curve1 using ($1*0.9718):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9718):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9718):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.029):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1.029):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.029):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: double-box, k: over" left noenhanced
$panel2_curve1 << EOD
1529.71 -0.395467 -1.37008 0.57915
3579.97 -0.156683 -0.68179 0.368424
8379.12 0.0568575 -0.41672 0.530435
19610.5 -0.15655 -0.870271 0.55717
EOD
$panel2_curve2 << EOD
1529.71 -0.590508 -0.809452 -0.371563
3579.97 -0.730084 -1.01786 -0.442303
8379.12 -0.243963 -0.585011 0.0970854
19610.5 -0.508374 -0.810007 -0.20674
EOD
$panel2_curve3 << EOD
1529.71 -0.415977 -0.76934 -0.062615
3579.97 -0.579103 -0.991818 -0.166388
8379.12 -0.334648 -0.7674 0.0981038
19610.5 -0.303931 -0.706044 0.0981813
EOD
plot $panel2_curve1 using ($1*0.9718):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel2_curve1 using ($1*0.9718):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9718):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel2_curve3 using ($1*1.029):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel2_curve3 using ($1*1.029):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.029):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "setting: no-bounds, k: exact" left noenhanced
$panel3_curve1 << EOD
1529.71 0.313039 -0.159018 0.785095
3579.97 0.0731169 -0.413461 0.559695
8379.12 -0.0342952 -0.522666 0.454076
19610.5 0.29184 -0.136045 0.719725
EOD
$panel3_curve2 << EOD
1529.71 -0.600352 -0.833827 -0.366876
3579.97 -0.500376 -0.748856 -0.251896
8379.12 -0.546166 -0.799859 -0.292472
19610.5 -0.461056 -0.723441 -0.19867
EOD
$panel3_curve3 << EOD
1529.71 -0.634432 -0.891992 -0.376873
3579.97 -0.49044 -0.748139 -0.23274
8379.12 -0.539992 -0.788569 -0.291414
19610.5 -0.455343 -0.709197 -0.201489
EOD
plot $panel3_curve1 using ($1*0.9718):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel3_curve1 using ($1*0.9718):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9718):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel3_curve3 using ($1*1.029):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel3_curve3 using ($1*1.029):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.029):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: no-bounds, k: over" left noenhanced
$panel4_curve1 << EOD
1529.71 -0.189972 -1.6063 1.22636
3579.97 -0.334574 -1.15073 0.481581
8379.12 0.0306094 -0.454743 0.515962
19610.5 0.373648 -0.809265 1.55656
EOD
$panel4_curve2 << EOD
1529.71 -0.590508 -0.809452 -0.371563
3579.97 -0.730084 -1.01786 -0.442303
8379.12 -0.243963 -0.585011 0.0970854
19610.5 -0.508374 -0.810007 -0.20674
EOD
$panel4_curve3 << EOD
1529.71 -0.415977 -0.76934 -0.062615
3579.97 -0.579103 -0.991818 -0.166388
8379.12 -0.334648 -0.7674 0.0981038
19610.5 -0.303931 -0.706044 0.0981813
EOD
plot $panel4_curve1 using ($1*0.9718):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel4_curve1 using ($1*0.9718):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9718):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel4_curve3 using ($1*1.029):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel4_curve3 using ($1*1.029):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.029):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "setting: more-evaluations, k: exact" left noenhanced
$panel5_curve1 << EOD
1529.71 0.222023 -0.230943 0.674989
3579.97 0.175888 -0.293414 0.645189
8379.12 -0.132271 -0.557209 0.292668
19610.5 0.407016 0.0556904 0.758341
EOD
$panel5_curve2 << EOD
1529.71 -0.600352 -0.833827 -0.366876
3579.97 -0.500376 -0.748856 -0.251896
8379.12 -0.546166 -0.799859 -0.292472
19610.5 -0.461056 -0.723441 -0.19867
EOD
$panel5_curve3 << EOD
1529.71 -0.634432 -0.891992 -0.376873
3579.97 -0.49044 -0.748139 -0.23274
8379.12 -0.539992 -0.788569 -0.291414
19610.5 -0.455343 -0.709197 -0.201489
EOD
plot $panel5_curve1 using ($1*0.9718):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel5_curve1 using ($1*0.9718):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9718):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel5_curve3 using ($1*1.029):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel5_curve3 using ($1*1.029):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.029):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: more-evaluations, k: over" left noenhanced
$panel6_curve1 << EOD
1529.71 -0.133953 -0.653379 0.385473
3579.97 -0.0392152 -0.538566 0.460136
8379.12 0.0123392 -0.447753 0.472432
19610.5 0.027683 -0.607424 0.66279
EOD
$panel6_curve2 << EOD
1529.71 -0.590508 -0.809452 -0.371563
3579.97 -0.730084 -1.01786 -0.442303
8379.12 -0.243963 -0.585011 0.0970854
19610.5 -0.508374 -0.810007 -0.20674
EOD
$panel6_curve3 << EOD
1529.71 -0.415977 -0.76934 -0.062615
3579.97 -0.579103 -0.991818 -0.166388
8379.12 -0.334648 -0.7674 0.0981038
19610.5 -0.303931 -0.706044 0.0981813
EOD
plot $panel6_curve1 using ($1*0.9718):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel6_curve1 using ($1*0.9718):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9718):2 with points linetype 1 notitle, \
     $panel6_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel6_curve3 using ($1*1.029):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel6_curve3 using ($1*1.029):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.029):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "setting: other-seed, k: exact" left noenhanced
$panel7_curve1 << EOD
1529.71 -0.0717515 -0.55648 0.412977
3579.97 -0.137626 -0.685892 0.410641
8379.12 0.258534 -0.262993 0.780061
19610.5 0.127495 -0.263924 0.518915
EOD
$panel7_curve2 << EOD
1529.71 -0.298263 -0.567521 -0.0290053
3579.97 -0.572913 -0.860382 -0.285443
8379.12 -0.462525 -0.725356 -0.199693
19610.5 -0.494654 -0.761874 -0.227434
EOD
$panel7_curve3 << EOD
1529.71 -0.280413 -0.570816 0.00998971
3579.97 -0.6081 -0.898878 -0.317322
8379.12 -0.452269 -0.719959 -0.184579
19610.5 -0.514267 -0.790972 -0.237563
EOD
plot $panel7_curve1 using ($1*0.9718):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel7_curve1 using ($1*0.9718):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9718):2 with points linetype 1 notitle, \
     $panel7_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel7_curve3 using ($1*1.029):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel7_curve3 using ($1*1.029):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.029):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "setting: other-seed, k: over" left noenhanced
$panel8_curve1 << EOD
1529.71 0.383689 -0.45253 1.21991
3579.97 -0.360015 -1.1967 0.47667
8379.12 0.0736014 -0.480782 0.627985
19610.5 0.0742478 -0.534455 0.68295
EOD
$panel8_curve2 << EOD
1529.71 -0.507268 -0.800015 -0.214522
3579.97 -0.643999 -0.938979 -0.349019
8379.12 -0.410618 -0.67175 -0.149486
19610.5 -0.401521 -0.638484 -0.164558
EOD
$panel8_curve3 << EOD
1529.71 -0.502489 -0.888244 -0.116734
3579.97 -0.564854 -0.950466 -0.179243
8379.12 -0.639614 -1.02809 -0.251137
19610.5 -0.322677 -0.684871 0.0395168
EOD
plot $panel8_curve1 using ($1*0.9718):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel8_curve1 using ($1*0.9718):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9718):2 with points linetype 1 notitle, \
     $panel8_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel8_curve3 using ($1*1.029):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel8_curve3 using ($1*1.029):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.029):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
