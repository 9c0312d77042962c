# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,9.7514in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,702 @look }
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
set label 1 "Marks: log-log slope of the mean of 30 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [1270.6:78704.8]
set yrange [-1.43285:0.324746]
cut(y) = y < -1.43285 ? -1.43285 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1584.93 -0.948001 -1.33285 -0.563149
3981.3 -0.26641 -0.566278 0.0334578
10000.4 -0.504767 -0.78292 -0.226614
25119 -0.503506 -0.713587 -0.293426
63096 -0.620435 -0.806402 -0.434468
EOD
$panel1_curve2 << EOD
1584.93 -0.6057 -0.907128 -0.304273
3981.3 -0.615463 -0.930693 -0.300233
10000.4 -0.310921 -0.614828 -0.00701399
25119 -0.528969 -0.83811 -0.219828
63096 -0.443767 -0.732777 -0.154758
EOD
plot $panel1_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel1_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel1_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1584.93 -0.535827 -0.773314 -0.298341
3981.3 -0.321552 -0.570004 -0.0730996
10000.4 -0.769619 -1.04976 -0.489475
25119 -0.231016 -0.512116 0.0500846
63096 -0.571596 -0.855154 -0.288037
EOD
$panel2_curve2 << EOD
1584.93 -0.375098 -0.675379 -0.0748176
3981.3 -0.50764 -0.861864 -0.153416
10000.4 -0.680728 -1.03989 -0.321568
25119 -0.249897 -0.56184 0.0620452
63096 -0.59507 -0.887874 -0.302265
EOD
plot $panel2_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel2_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel2_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: relu" left noenhanced
$panel3_curve1 << EOD
1584.93 -0.100342 -0.235287 0.0346026
3981.3 0.0500829 -0.0385376 0.138703
10000.4 -0.0584392 -0.155171 0.0382925
25119 0.00647778 -0.0691306 0.0820862
63096 0.00820853 -0.0433682 0.0597853
EOD
$panel3_curve2 << EOD
1584.93 -0.10949 -0.244325 0.0253443
3981.3 0.0878204 -0.0491052 0.224746
10000.4 -0.0044582 -0.068828 0.0599116
25119 -0.0157555 -0.0739097 0.0423988
63096 -0.0328904 -0.121674 0.0558933
EOD
plot $panel3_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel3_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel3_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
1584.93 0.011922 -0.177504 0.201347
3981.3 0.0110403 -0.164391 0.186472
10000.4 -0.0502283 -0.202585 0.102128
25119 0.00791201 -0.151678 0.167502
63096 -0.0605092 -0.198536 0.0775175
EOD
$panel4_curve2 << EOD
1584.93 -0.0793056 -0.135061 -0.0235503
3981.3 0.012838 -0.0415757 0.0672516
10000.4 0.00543044 -0.048272 0.0591329
25119 -0.00107258 -0.0584589 0.0563137
63096 -0.00806246 -0.0627469 0.046622
EOD
plot $panel4_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel4_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel4_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
1584.93 -0.0432008 -0.0828761 -0.00352548
3981.3 0.0193167 -0.0203209 0.0589543
10000.4 0.0161616 -0.0215869 0.0539101
25119 -0.00952927 -0.0498621 0.0308036
63096 0.00227037 -0.0398408 0.0443815
EOD
$panel5_curve2 << EOD
1584.93 -0.0435036 -0.085107 -0.00190015
3981.3 0.0228202 -0.0178204 0.0634609
10000.4 0.0122716 -0.0273408 0.051884
25119 -0.00411721 -0.0473317 0.0390973
63096 -0.00203815 -0.0462844 0.0422081
EOD
plot $panel5_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel5_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel5_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
