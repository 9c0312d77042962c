# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
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
set label 1 "Marks: mean of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [8.77543e-05:1.34254]
cut(y) = y < 8.77543e-05 ? 8.77543e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.0424609 0.039255 0.0456667
2512 0.0301724 0.0276648 0.0326799
6310 0.0179622 0.0165541 0.0193703
15849 0.0117102 0.0106979 0.0127226
39811 0.00697494 0.00638506 0.00756483
100000 0.00449003 0.00415403 0.00482603
EOD
$panel1_curve2 << EOD
1000 0.01364 0.00602287 0.0212572
2512 0.00549621 0.00340576 0.00758667
6310 0.00287758 0.00249205 0.0032631
15849 0.00254365 0.00148141 0.00360589
39811 0.00256216 0.000646014 0.00447831
100000 0.00083644 0.000555969 0.00111691
EOD
plot sample [1000:100000] 1.40152*x**(-0.498052) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.50 [−0.52, −0.48]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.349254*x**(-0.507851) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.51 [−0.66, −0.36]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.137149*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: sigmoid" left noenhanced
$panel2_curve1 << EOD
1000 0.1327 0.121598 0.143802
2512 0.088621 0.0819924 0.0952496
6310 0.0564711 0.0518838 0.0610583
15849 0.0352872 0.0324658 0.0381085
39811 0.0212116 0.0196054 0.0228178
100000 0.0143147 0.0131515 0.0154779
EOD
$panel2_curve2 << EOD
1000 0.0344386 0.0241719 0.0447053
2512 0.0220997 0.0167846 0.0274149
6310 0.012286 0.00906768 0.0155044
15849 0.00835349 0.00613552 0.0105715
39811 0.00631557 0.00416382 0.00846731
100000 0.00308046 0.0025358 0.00362512
EOD
plot sample [1000:100000] 4.11344*x**(-0.493042) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.49 [−0.51, −0.47]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 1.10204*x**(-0.502976) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.50 [−0.57, −0.43]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.584476*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel3_curve1 << EOD
1000 0.0351656 0.0321648 0.0381663
2512 0.0239842 0.0217653 0.0262031
6310 0.0139834 0.0126982 0.0152686
15849 0.00880836 0.00822334 0.00939337
39811 0.00536331 0.00491259 0.00581403
100000 0.00390098 0.00349533 0.00430663
EOD
$panel3_curve2 << EOD
1000 0.0171088 0.0148777 0.0193399
2512 0.0142088 0.0090816 0.019336
6310 0.00731457 0.0060405 0.00858864
15849 0.00541229 0.00326222 0.00756237
39811 0.00269755 0.00241977 0.00297533
100000 0.0018472 0.0016251 0.00206929
EOD
plot sample [1000:100000] 1.08474*x**(-0.494782) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.49 [−0.52, −0.47]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.656204*x**(-0.509224) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.51 [−0.56, −0.46]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.32294*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
1000 0.204805 0.178328 0.231282
2512 0.139609 0.119749 0.159469
6310 0.0840758 0.0718863 0.0962652
15849 0.0566445 0.0482758 0.0650133
39811 0.0297168 0.0254627 0.033971
100000 0.0214271 0.0185245 0.0243297
EOD
$panel4_curve2 << EOD
1000 0.733988 0.691899 0.776076
2512 0.758885 0.718849 0.798921
6310 0.754581 0.718671 0.790491
15849 0.76096 0.720704 0.801217
39811 0.723925 0.688432 0.759417
100000 0.707533 0.66838 0.746685
EOD
plot sample [1000:100000] 7.05487*x**(-0.506369) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.51 [−0.54, −0.47]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.809746*x**(-0.0098216) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.01 [−0.02, 0.00]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 3.55758*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
1000 0.00292964 0.00266893 0.00319036
2512 0.00189255 0.00174068 0.00204443
6310 0.00126928 0.00117916 0.00135939
15849 0.00078353 0.000708534 0.000858527
39811 0.000445958 0.000415646 0.00047627
100000 0.000327796 0.00030178 0.000353812
EOD
$panel5_curve2 << EOD
1000 0.712198 0.675414 0.748981
2512 0.734352 0.698691 0.770013
6310 0.737503 0.70543 0.769576
15849 0.750873 0.712803 0.788942
39811 0.703874 0.668384 0.739364
100000 0.69966 0.661311 0.738009
EOD
plot sample [1000:100000] 0.0873402*x**(-0.489204) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.49 [−0.51, −0.47]", \
     $panel5_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.764901*x**(-0.00614226) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.01 [−0.02, 0.01]", \
     $panel5_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.0533884*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
