# Draws components.svg: gnuplot components.gp; or components.pdf: gnuplot -e "pdf=1" components.gp
if (!exists("output")) output = exists("pdf") ? "components.pdf" : "components.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.1403in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,514 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 7 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [815.404:36791.6]
set yrange [0.000216129:5.36079]
cut(y) = y < 0.000216129 ? 0.000216129 : y

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine" left noenhanced
$panel1_curve1 << EOD
1000 0.00432622 0.00329573 0.00535671
1974 0.00396025 0.00308634 0.00483416
3898 0.00262526 0.0020197 0.00323081
7696 0.00185086 0.00136703 0.00233469
15195 0.00143466 0.00111537 0.00175396
30000 0.000953584 0.000755304 0.00115187
EOD
$panel1_curve2 << EOD
1000 1.95009 1.1583 2.74188
1974 1.64042 1.26146 2.01937
3898 1.95203 1.59803 2.30602
7696 2.46202 1.99203 2.93202
15195 2.57603 2.03455 3.11752
30000 2.39614 1.97195 2.82034
EOD
$panel1_curve3 << EOD
1000 0.0913607 0.0798205 0.102901
1974 0.068108 0.0579844 0.0782315
3898 0.0425147 0.0358773 0.0491521
7696 0.0337141 0.0291495 0.0382787
15195 0.0235704 0.0204248 0.0267161
30000 0.0164383 0.0143272 0.0185493
EOD
$panel1_curve4 << EOD
1000 0.225038 -0.0630697 0.513146
1974 0.0141634 0.0109499 0.017377
3898 0.0109734 0.00849822 0.0134485
7696 0.111425 -0.0952992 0.318149
15195 0.107583 -0.09938 0.314546
30000 0.106824 -0.100225 0.313873
EOD
$panel1_curve5 << EOD
1000 1.88782 1.17597 2.59966
1974 1.64012 1.26112 2.01912
3898 1.95193 1.59792 2.30594
7696 2.43026 1.98204 2.87847
15195 2.54493 2.04864 3.04123
30000 2.36479 1.97597 2.7536
EOD
plot sample [1000:30000] 0.11567*x**(-0.460198) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.46 [−0.54, −0.38]", \
     $panel1_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.829406*x**(0.109875) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.11 [−0.01, 0.23]", \
     $panel1_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 2.96934*x**(-0.503646) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.55, −0.46]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0109892*x**(0.196394) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.20 [−2.62, 3.02]", \
     $panel1_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.805675*x**(0.111873) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.11 [0.00, 0.22]", \
     $panel1_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0820843*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed" left noenhanced
$panel2_curve1 << EOD
1000 0.00375714 0.00288201 0.00463227
1974 0.00341667 0.00263889 0.00419444
3898 0.00230006 0.00176889 0.00283124
7696 0.001561 0.00112691 0.00199509
15195 0.00124144 0.000959644 0.00152324
30000 0.000864081 0.000689655 0.00103851
EOD
$panel2_curve2 << EOD
1000 0.011393 0.00913002 0.0136559
1974 0.00843706 0.00679909 0.010075
3898 0.00594809 0.00471123 0.00718494
7696 0.0043144 0.00353783 0.00509097
15195 0.00247574 0.00199991 0.00295157
30000 0.00198205 0.0016002 0.0023639
EOD
$panel2_curve3 << EOD
1000 0.0884228 0.0765182 0.100327
1974 0.0655634 0.056596 0.0745308
3898 0.0413683 0.0347503 0.0479864
7696 0.0329391 0.0282415 0.0376366
15195 0.022107 0.0194026 0.0248113
30000 0.0161126 0.0139777 0.0182476
EOD
$panel2_curve4 << EOD
1000 0.0183142 0.013829 0.0227994
1974 0.0136532 0.0105179 0.0167884
3898 0.00958398 0.00725543 0.0119125
7696 0.00723931 0.00563088 0.00884774
15195 0.00411692 0.00319716 0.00503668
30000 0.00301162 0.00225603 0.00376722
EOD
$panel2_curve5 << EOD
1000 0.00915292 0.00699348 0.0113124
1974 0.00656768 0.00498796 0.0081474
3898 0.00468737 0.00346284 0.00591191
7696 0.00334311 0.00259688 0.00408935
15195 0.00188427 0.00140217 0.00236636
30000 0.00154586 0.00117888 0.00191284
EOD
plot sample [1000:30000] 0.0941987*x**(-0.452501) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.45 [−0.53, −0.38]", \
     $panel2_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.48034*x**(-0.53525) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.54 [−0.60, −0.47]", \
     $panel2_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 2.8804*x**(-0.504092) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.55, −0.46]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.821987*x**(-0.541947) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.54 [−0.63, −0.46]", \
     $panel2_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.407978*x**(-0.545018) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.55 [−0.63, −0.46]", \
     $panel2_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0712867*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
