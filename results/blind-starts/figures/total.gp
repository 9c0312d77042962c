# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,15.5708in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1121 @look }
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
set label 1 "Marks: mean of 12 to 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,2 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [815.404:36791.6]
set yrange [0.000873447:51.038]
cut(y) = y < 0.000873447 ? 0.000873447 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "fit.start: near-truth, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 1.63603 1.02738 2.24469
3107 1.86921 1.36787 2.37055
9655 2.06784 1.65517 2.4805
30000 2.35545 1.94124 2.76966
EOD
$panel1_curve2 << EOD
1000 0.101835 0.0914479 0.112223
3107 0.0496839 0.0440835 0.0552844
9655 0.034557 0.029549 0.0395649
30000 0.0181075 0.0158275 0.0203875
EOD
plot sample [1000:30000] 0.793262*x**(0.105347) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.11 [−0.02, 0.23]", \
     $panel1_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 2.84008*x**(-0.489014) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.49 [−0.54, −0.44]", \
     $panel1_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 1.66164*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: near-truth, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.67207 0.878548 2.4656
3107 2.34046 0.49538 4.18555
9655 2.25093 0.0770031 4.42486
30000 3.39734 1.83208 4.9626
EOD
$panel2_curve2 << EOD
1000 0.0387502 -0.00279715 0.0802976
3107 0.0113297 0.00880411 0.0138553
9655 0.00582628 0.00433646 0.0073161
30000 0.00311088 0.00220687 0.00401489
EOD
plot sample [1000:30000] 0.479255*x**(0.184148) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.18 [−0.03, 0.40]", \
     $panel2_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 4.89362*x**(-0.726066) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.73 [−1.55, 0.10]", \
     $panel2_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.323292*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "fit.start: split, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 0.999563 0.565954 1.43317
3107 1.0394 0.752455 1.32634
9655 1.35109 0.971332 1.73084
30000 1.39941 1.13498 1.66384
EOD
$panel3_curve2 << EOD
1000 0.101797 0.0914324 0.112162
3107 0.0496638 0.0440578 0.0552698
9655 0.034569 0.0295651 0.039573
30000 0.0181059 0.0158255 0.0203863
EOD
plot sample [1000:30000] 0.45076*x**(0.112172) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.11 [−0.02, 0.25]", \
     $panel3_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 2.83624*x**(-0.488872) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.49 [−0.54, −0.44]", \
     $panel3_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 1.66097*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: split, k: over" left noenhanced
$panel4_curve1 << EOD
1000 2.43574 -0.647059 5.51855
3107 1.61531 0.765553 2.46507
9655 1.332 0.270103 2.3939
30000 1.13686 0.390627 1.88309
EOD
$panel4_curve2 << EOD
1000 0.0195138 0.0161924 0.0228352
3107 0.0118817 0.00961996 0.0141434
9655 0.00511612 0.00387386 0.00635837
30000 0.00308997 0.00224064 0.00393931
EOD
plot sample [1000:30000] 10.2604*x**(-0.218638) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.22 [−0.83, 0.39]", \
     $panel4_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.981872*x**(-0.561989) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.56 [−0.66, −0.47]", \
     $panel4_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.301625*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "fit.start: blind, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 6.70486 5.86914 7.54058
3107 6.94295 5.9245 7.9614
9655 7.94518 7.06475 8.82562
30000 7.66443 6.75372 8.57513
EOD
$panel5_curve2 << EOD
1000 0.101784 0.0913987 0.11217
3107 0.0496706 0.0440633 0.0552779
9655 0.034553 0.0295447 0.0395613
30000 0.0181028 0.0158269 0.0203787
EOD
plot sample [1000:30000] 4.85673*x**(0.0472872) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.05 [0.00, 0.09]", \
     $panel5_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 2.83738*x**(-0.488936) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.49 [−0.53, −0.45]", \
     $panel5_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 1.6612*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "fit.start: blind, k: over" left noenhanced
$panel6_curve1 << EOD
1000 20.4913 12.6336 28.349
3107 14.6331 8.72902 20.5373
9655 19.1076 12.2314 25.9838
30000 19.4742 14.0817 24.8667
EOD
$panel6_curve2 << EOD
1000 0.845216 0.106524 1.58391
3107 1.67712 0.379902 2.97433
9655 0.50606 0.0187362 0.993383
30000 1.01225 0.0359168 1.98858
EOD
plot sample [1000:30000] 16.7599*x**(0.0100635) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.01 [−0.12, 0.14]", \
     $panel6_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 1.52049*x**(-0.0579713) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.06 [−0.54, 0.42]", \
     $panel6_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 16.0368*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
