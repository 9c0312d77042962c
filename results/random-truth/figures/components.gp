# Draws components.svg: gnuplot components.gp; or components.pdf: gnuplot -e "pdf=1" components.gp
if (!exists("output")) output = exists("pdf") ? "components.pdf" : "components.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,6.5153in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,469 @look }
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
set label 1 "Marks: mean of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [0.00106033:2.02099]
cut(y) = y < 0.00106033 ? 0.00106033 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine" left noenhanced
$panel1_curve1 << EOD
1000 0.0777508 0.0675404 0.0879612
2512 0.0528058 0.0440402 0.0615713
6310 0.0372979 0.0326693 0.0419265
15849 0.0231588 0.0195314 0.0267862
39811 0.0149112 0.012159 0.0176634
100000 0.0083802 0.00692348 0.00983691
EOD
$panel1_curve2 << EOD
1000 0.767729 0.672587 0.862871
2512 0.542057 0.490839 0.593274
6310 0.483854 0.450816 0.516891
15849 0.513863 0.467373 0.560354
39811 0.450835 0.412783 0.488888
100000 0.436934 0.406527 0.46734
EOD
$panel1_curve3 << EOD
1000 0.297496 0.277254 0.317738
2512 0.196895 0.180174 0.213615
6310 0.128563 0.116995 0.140131
15849 0.0794271 0.0737017 0.0851525
39811 0.047619 0.0438414 0.0513966
100000 0.031225 0.0282258 0.0342241
EOD
$panel1_curve4 << EOD
1000 1.16425 0.980017 1.34847
2512 0.810931 0.71623 0.905631
6310 0.620663 0.564107 0.677218
15849 0.709831 0.622685 0.796978
39811 0.622629 0.546131 0.699127
100000 0.537703 0.477937 0.59747
EOD
$panel1_curve5 << EOD
1000 0.400983 0.349079 0.452887
2512 0.297053 0.256361 0.337745
6310 0.324368 0.28941 0.359325
15849 0.314147 0.273448 0.354846
39811 0.266808 0.223849 0.309766
100000 0.306007 0.27209 0.339924
EOD
plot sample [1000:100000] 2.25438*x**(-0.477983) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.48 [−0.52, −0.44]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.346*x**(-0.102709) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.10 [−0.13, −0.08]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 9.51075*x**(-0.496674) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.52, −0.47]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 2.62001*x**(-0.14025) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.14 [−0.18, −0.10]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.514043*x**(-0.0529138) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.05 [−0.09, −0.02]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 1.47522*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed" left noenhanced
$panel2_curve1 << EOD
1000 0.0767281 0.0653371 0.0881191
2512 0.0528925 0.045179 0.060606
6310 0.037483 0.0320082 0.0429578
15849 0.0219533 0.0181205 0.0257862
39811 0.0148795 0.0122645 0.0174945
100000 0.00845561 0.00713287 0.00977835
EOD
$panel2_curve2 << EOD
1000 0.694804 0.607006 0.782603
2512 0.380474 0.350714 0.410235
6310 0.240628 0.222313 0.258943
15849 0.157395 0.146943 0.167847
39811 0.0870134 0.0809547 0.0930721
100000 0.0536542 0.0492164 0.0580921
EOD
$panel2_curve3 << EOD
1000 0.313398 0.293577 0.33322
2512 0.203958 0.187764 0.220153
6310 0.134772 0.122519 0.147025
15849 0.0818848 0.0752897 0.0884799
39811 0.048722 0.044807 0.052637
100000 0.0319377 0.0287384 0.0351371
EOD
$panel2_curve4 << EOD
1000 1.177 1.07646 1.27754
2512 0.66531 0.618947 0.711672
6310 0.442141 0.410132 0.47415
15849 0.273964 0.254624 0.293304
39811 0.160319 0.149026 0.171611
100000 0.0974216 0.0890404 0.105803
EOD
$panel2_curve5 << EOD
1000 0.268297 0.188963 0.347632
2512 0.139484 0.115386 0.163583
6310 0.0749877 0.0632916 0.0866837
15849 0.0626487 0.0549726 0.0703247
39811 0.0274082 0.0236578 0.0311587
100000 0.0179871 0.0154508 0.0205235
EOD
plot sample [1000:100000] 2.20825*x**(-0.476702) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.48 [−0.52, −0.44]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 29.4525*x**(-0.547708) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.55 [−0.58, −0.52]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 10.4332*x**(-0.502917) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.52, −0.48]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 46.0781*x**(-0.53376) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.53 [−0.55, −0.51]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 13.417*x**(-0.576167) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.58 [−0.64, −0.51]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 1.45581*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear" left noenhanced
$panel3_curve1 << EOD
1000 0.0872813 0.0748506 0.0997119
2512 0.0528064 0.0450532 0.0605596
6310 0.0314213 0.0274899 0.0353527
15849 0.0241849 0.0210139 0.0273558
39811 0.0137104 0.0111464 0.0162743
100000 0.00745889 0.00613654 0.00878125
EOD
$panel3_curve2 << EOD
1000 0.10122 0.0935523 0.108887
2512 0.0619014 0.058078 0.0657247
6310 0.0372501 0.0345366 0.0399636
15849 0.0246648 0.022902 0.0264277
39811 0.0152453 0.0143654 0.0161252
100000 0.00888815 0.00844571 0.0093306
EOD
$panel3_curve3 << EOD
1000 0.268799 0.24621 0.291388
2512 0.171463 0.157916 0.185009
6310 0.112 0.101725 0.122275
15849 0.0703029 0.0656896 0.0749162
39811 0.0417874 0.0379683 0.0456066
100000 0.0266417 0.0243526 0.0289308
EOD
$panel3_curve4 << EOD
1000 0.183018 0.17096 0.195076
2512 0.110784 0.103311 0.118257
6310 0.0672247 0.062569 0.0718803
15849 0.0428403 0.0394102 0.0462703
39811 0.0274539 0.025596 0.0293118
100000 0.0159625 0.0151486 0.0167765
EOD
$panel3_curve5 << EOD
1000 0.0351966 0.0272628 0.0431304
2512 0.0216181 0.0179353 0.025301
6310 0.0131113 0.0108489 0.0153737
15849 0.0103596 0.00913708 0.0115821
39811 0.00527653 0.0045829 0.00597017
100000 0.00304095 0.00259909 0.00348282
EOD
plot sample [1000:100000] 3.06354*x**(-0.515134) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.56, −0.47]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 3.6647*x**(-0.520504) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.52 [−0.54, −0.50]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 8.95008*x**(-0.504356) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.53, −0.48]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 6.65791*x**(-0.522164) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.52 [−0.54, −0.51]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.28856*x**(-0.518372) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.52 [−0.57, −0.47]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.57698*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
