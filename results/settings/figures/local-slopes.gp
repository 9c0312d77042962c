# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
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
set yrange [-1.18801:0.868512]
cut(y) = y < -1.18801 ? -1.18801 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "setting: shipped, k: exact" left noenhanced
$panel1_curve1 << EOD
1529.71 0.222023 -0.230943 0.674989
3579.97 0.175888 -0.293414 0.645189
8379.12 -0.132271 -0.557209 0.292668
19610.5 0.407016 0.0556904 0.758341
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
set key title "setting: shipped, k: over" left noenhanced
$panel2_curve1 << EOD
1529.71 -0.133953 -0.653379 0.385473
3579.97 -0.0392152 -0.538566 0.460136
8379.12 0.0123392 -0.447753 0.472432
19610.5 0.027683 -0.607424 0.66279
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
set key title "setting: tolerance-x10, k: exact" left noenhanced
$panel3_curve1 << EOD
1529.71 0.0837805 -0.368221 0.535782
3579.97 0.166619 -0.299053 0.632291
8379.12 -0.0659342 -0.534774 0.402906
19610.5 0.338652 -0.075251 0.752555
EOD
$panel3_curve2 << EOD
1529.71 -0.597746 -0.831253 -0.364239
3579.97 -0.500237 -0.749104 -0.25137
8379.12 -0.545051 -0.799249 -0.290853
19610.5 -0.46492 -0.72734 -0.2025
EOD
$panel3_curve3 << EOD
1529.71 -0.632759 -0.889152 -0.376366
3579.97 -0.492989 -0.749459 -0.236519
8379.12 -0.540636 -0.789951 -0.29132
19610.5 -0.454031 -0.709228 -0.198835
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
set key title "setting: tolerance-x10, k: over" left noenhanced
$panel4_curve1 << EOD
1529.71 0.0890179 -0.454354 0.632389
3579.97 -0.0722424 -0.517127 0.372642
8379.12 -0.0724554 -0.497943 0.353032
19610.5 0.00465893 -0.629525 0.638842
EOD
$panel4_curve2 << EOD
1529.71 -0.541879 -0.757304 -0.326454
3579.97 -0.714752 -0.998929 -0.430575
8379.12 -0.260209 -0.600376 0.0799574
19610.5 -0.549317 -0.853309 -0.245325
EOD
$panel4_curve3 << EOD
1529.71 -0.37605 -0.746234 -0.00586661
3579.97 -0.61857 -1.02115 -0.215987
8379.12 -0.28414 -0.701947 0.133667
19610.5 -0.303726 -0.707927 0.100474
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
set key title "setting: tolerance-by-10, k: exact" left noenhanced
$panel5_curve1 << EOD
1529.71 0.174781 -0.299237 0.6488
3579.97 0.218727 -0.267735 0.705188
8379.12 -0.131884 -0.55641 0.292642
19610.5 0.378769 0.014416 0.743122
EOD
$panel5_curve2 << EOD
1529.71 -0.599773 -0.833021 -0.366524
3579.97 -0.501279 -0.749718 -0.252841
8379.12 -0.546398 -0.800379 -0.292416
19610.5 -0.460764 -0.723169 -0.198359
EOD
$panel5_curve3 << EOD
1529.71 -0.634231 -0.891743 -0.376718
3579.97 -0.490097 -0.747686 -0.232508
8379.12 -0.54116 -0.789908 -0.292413
19610.5 -0.455254 -0.709267 -0.201242
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
set key title "setting: tolerance-by-10, k: over" left noenhanced
$panel6_curve1 << EOD
1529.71 -0.0813943 -0.584101 0.421313
3579.97 -0.0490047 -0.524717 0.426707
8379.12 -0.0251804 -0.477369 0.427008
19610.5 0.0500047 -0.570565 0.670574
EOD
$panel6_curve2 << EOD
1529.71 -0.630217 -0.890366 -0.370069
3579.97 -0.76239 -1.07784 -0.446944
8379.12 -0.244019 -0.587006 0.098968
19610.5 -0.504306 -0.804644 -0.203967
EOD
$panel6_curve3 << EOD
1529.71 -0.413302 -0.765637 -0.0609665
3579.97 -0.570681 -0.976011 -0.16535
8379.12 -0.354502 -0.781656 0.0726516
19610.5 -0.280008 -0.679072 0.119057
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
set key title "setting: half-box, k: exact" left noenhanced
$panel7_curve1 << EOD
1529.71 0.117091 -0.285692 0.519874
3579.97 0.0606044 -0.317094 0.438302
8379.12 0.0341195 -0.311925 0.380164
19610.5 0.328264 0.0555604 0.600968
EOD
$panel7_curve2 << EOD
1529.71 -0.600352 -0.833827 -0.366876
3579.97 -0.500376 -0.748856 -0.251896
8379.12 -0.546166 -0.799859 -0.292472
19610.5 -0.461056 -0.723441 -0.19867
EOD
$panel7_curve3 << EOD
1529.71 -0.634432 -0.891992 -0.376873
3579.97 -0.49044 -0.748139 -0.23274
8379.12 -0.539992 -0.788569 -0.291414
19610.5 -0.455343 -0.709197 -0.201489
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
set key title "setting: half-box, k: over" left noenhanced
$panel8_curve1 << EOD
1529.71 0.127663 -0.289124 0.54445
3579.97 -0.00291553 -0.394272 0.388441
8379.12 0.00684028 -0.367486 0.381166
19610.5 -0.255831 -0.697165 0.185503
EOD
$panel8_curve2 << EOD
1529.71 -0.590508 -0.809452 -0.371563
3579.97 -0.730084 -1.01786 -0.442303
8379.12 -0.243963 -0.585011 0.0970854
19610.5 -0.508374 -0.810007 -0.20674
EOD
$panel8_curve3 << EOD
1529.71 -0.415977 -0.76934 -0.062615
3579.97 -0.634735 -1.03591 -0.233562
8379.12 -0.334889 -0.716145 0.0463668
19610.5 -0.280106 -0.638169 0.0779557
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
