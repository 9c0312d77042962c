# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,11.0014in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,792 @look }
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
set label 1 "Marks: median of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.000452361:24.7246]
cut(y) = y < 0.000452361 ? 0.000452361 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: exact, expert: relu" left noenhanced
$panel1_curve1 << EOD
1000 0.0264176 0.0192456 0.0335895
2512 0.0183428 0.0131889 0.0234968
6310 0.00974665 0.00632238 0.0131709
15849 0.00695567 0.00565362 0.00825773
39811 0.00388381 0.00309209 0.00467553
100000 0.00255304 0.00208158 0.00302449
EOD
$panel1_curve2 << EOD
1000 0.163307 0.123803 0.20281
2512 0.111719 0.0858451 0.137593
6310 0.0638821 0.0529291 0.0748351
15849 0.0528243 0.0409272 0.0647213
39811 0.0353278 0.0270487 0.0436068
100000 0.0179647 0.0133182 0.0226111
EOD
plot sample [1000:100000] 0.973528*x**(-0.517383) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −0.52 [−0.57, −0.46]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 3.86279*x**(-0.455396) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −0.46 [−0.52, −0.39]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.464538*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "k: exact, expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.0225858 0.0170732 0.0280985
2512 0.012189 0.00983248 0.0145455
6310 0.00618189 0.00478377 0.00758002
15849 0.00556289 0.00450295 0.00662284
39811 0.00315206 0.00252435 0.00377977
100000 0.00159425 0.00118052 0.00200797
EOD
$panel2_curve2 << EOD
1000 0.0553111 0.0441769 0.0664452
2512 0.0287797 0.0243231 0.0332364
6310 0.0199265 0.0167777 0.0230752
15849 0.0116352 0.00970492 0.0135656
39811 0.00898019 0.00737971 0.0105807
100000 0.00505561 0.00403184 0.00607938
EOD
plot sample [1000:100000] 0.872619*x**(-0.540314) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −0.54 [−0.60, −0.48]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 1.54414*x**(-0.496164) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −0.50 [−0.55, −0.45]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.294637*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: over, expert: relu" left noenhanced
$panel3_curve1 << EOD
1000 1.07472 0.999384 1.15007
2512 1.02099 0.977597 1.06438
6310 1.02415 0.981739 1.06657
15849 0.982698 0.954092 1.0113
39811 0.94431 0.901668 0.986952
100000 0.936016 0.899182 0.972849
EOD
$panel3_curve2 << EOD
1000 9.10637 4.43026 13.7825
2512 9.88605 7.87573 11.8964
6310 8.91826 7.78385 10.0527
15849 8.91591 7.78437 10.0474
39811 8.5452 7.71367 9.37673
100000 7.86851 7.54664 8.19038
EOD
plot sample [1000:100000] 1.31273*x**(-0.0299813) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −0.03 [−0.04, −0.02]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 12.3597*x**(-0.0362343) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −0.04 [−0.13, 0.06]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 20.3915*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over, expert: gelu" left noenhanced
$panel4_curve1 << EOD
1000 0.0410238 0.0311375 0.0509102
2512 0.0254279 0.0180488 0.0328069
6310 0.0157588 0.012174 0.0193436
15849 0.00889468 0.00706084 0.0107285
39811 0.0062113 0.00481616 0.00760644
100000 0.00336739 0.00271543 0.00401936
EOD
$panel4_curve2 << EOD
1000 0.172353 0.105873 0.238832
2512 0.0838464 0.0631457 0.104547
6310 0.0645857 0.0459048 0.0832667
15849 0.0371242 0.0227982 0.0514503
39811 0.0205372 0.0146086 0.0264659
100000 0.0185487 0.00817965 0.0289178
EOD
plot sample [1000:100000] 1.68904*x**(-0.53668) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −0.54 [−0.59, −0.48]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 4.59361*x**(-0.493848) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −0.49 [−0.58, −0.41]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.638918*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
