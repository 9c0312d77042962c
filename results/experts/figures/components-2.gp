# Draws components-2.svg: gnuplot components-2.gp; or components-2.pdf: gnuplot -e "pdf=1" components-2.gp
if (!exists("output")) output = exists("pdf") ? "components-2.pdf" : "components-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,12.4319in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,895 @look }
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
set multiplot layout 2,2 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [2.03424e-11:4.07357]
cut(y) = y < 2.03424e-11 ? 2.03424e-11 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "linear, gelu" left noenhanced
$panel1_curve1 << EOD
1000 0.00718846 0.00551515 0.00886177
2512 0.00309707 0.00179881 0.00439533
6310 0.00303205 0.00208677 0.00397733
15849 0.00214912 0.0014133 0.00288495
39811 0.00154845 0.001085 0.00201189
100000 0.000719525 0.000500449 0.0009386
EOD
$panel1_curve2 << EOD
1000 0.000842987 0.00056726 0.00111871
2512 0.0004239 0.000314839 0.000532961
6310 0.000273767 0.000199784 0.000347749
15849 0.00015932 0.000112288 0.000206353
39811 0.000108802 8.13995e-05 0.000136204
100000 5.83711e-05 4.11563e-05 7.5586e-05
EOD
$panel1_curve3 << EOD
1000 0.0348697 0.0281679 0.0415715
2512 0.0268474 0.0207716 0.0329233
6310 0.0157208 0.0113261 0.0201155
15849 0.00785613 0.00608071 0.00963155
39811 0.00641751 0.00520759 0.00762744
100000 0.00388981 0.00299503 0.0047846
EOD
$panel1_curve4 << EOD
1000 0.00285142 0.00162626 0.00407659
2512 0.0022891 0.00133783 0.00324037
6310 0.00127803 0.000622369 0.00193369
15849 0.000874401 0.000414889 0.00133391
39811 0.000481211 0.000293337 0.000669085
100000 0.000231481 0.000145211 0.000317752
EOD
$panel1_curve5 << EOD
1000 0.000513949 0.000300252 0.000727647
2512 0.000189089 0.000130614 0.000247563
6310 0.000145162 8.39226e-05 0.000206401
15849 6.52337e-05 4.04861e-05 8.99814e-05
39811 5.87499e-05 3.46312e-05 8.28685e-05
100000 3.24098e-05 1.6387e-05 4.84326e-05
EOD
plot sample [1000:100000] 0.124981*x**(-0.432188) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.43 [−0.51, −0.36]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0365295*x**(-0.557511) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.56 [−0.64, −0.48]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.13841*x**(-0.494893) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.55, −0.44]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.148106*x**(-0.546399) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.55 [−0.65, −0.44]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0194823*x**(-0.562259) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.56 [−0.68, −0.45]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00492747*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "linear, relu" left noenhanced
$panel2_curve1 << EOD
1000 0.00755186 0.0053555 0.00974822
2512 0.00502472 0.00362566 0.00642378
6310 0.00347481 0.00250633 0.00444329
15849 0.00230498 0.00162799 0.00298197
39811 0.00117672 0.000743389 0.00161005
100000 0.000603222 0.000477361 0.000729084
EOD
$panel2_curve2 << EOD
1000 9.75289e-06 4.64408e-06 1.48617e-05
2512 2.56624e-05 -1.31672e-05 6.44919e-05
6310 1.79728e-06 7.554e-07 2.83917e-06
15849 1.01462e-06 5.41264e-07 1.48798e-06
39811 2.97031e-07 1.02781e-07 4.91281e-07
100000 6.69897e-08 3.46025e-08 9.93769e-08
EOD
$panel2_curve3 << EOD
1000 0.969176 0.929645 1.00871
2512 0.877988 0.773967 0.982008
6310 0.953957 0.909941 0.997973
15849 0.951204 0.915224 0.987185
39811 0.938596 0.902592 0.974601
100000 0.911129 0.845218 0.977039
EOD
$panel2_curve4 << EOD
1000 8.36041e-05 3.19905e-05 0.000135218
2512 0.000135387 -3.0807e-05 0.000301581
6310 1.52291e-05 4.8715e-06 2.55867e-05
15849 8.14543e-06 3.76367e-06 1.25272e-05
39811 2.64731e-06 6.48626e-07 4.64599e-06
100000 3.91038e-07 2.07176e-07 5.749e-07
EOD
$panel2_curve5 << EOD
1000 1.65587e-06 9.61729e-07 2.35001e-06
2512 1.02781e-05 -8.028e-06 2.85842e-05
6310 2.87442e-07 1.2452e-07 4.50364e-07
15849 1.98428e-07 1.04246e-07 2.92609e-07
39811 4.57296e-08 2.63247e-08 6.51344e-08
100000 1.92435e-08 8.51895e-09 2.99681e-08
EOD
plot sample [1000:100000] 0.353408*x**(-0.539821) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.54 [−0.61, −0.47]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0956532*x**(-1.20525) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −1.21 [−1.53, −0.88]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.963357*x**(-0.00345712) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: 0.00 [−0.02, 0.01]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.790662*x**(-1.21773) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −1.22 [−1.45, −0.99]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0206196*x**(-1.20642) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −1.21 [−1.66, −0.75]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 3.6512e-06*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "linear, linear" left noenhanced
$panel3_curve1 << EOD
1000 0.00175266 0.00141309 0.00209224
2512 0.00136165 0.00098342 0.00173987
6310 0.000678891 0.000477938 0.000879845
15849 0.00048629 0.000350423 0.000622157
39811 0.00028683 0.000177287 0.000396373
100000 0.000217482 0.000170974 0.000263989
EOD
$panel3_curve2 << EOD
1000 8.91581e-07 4.43389e-07 1.33977e-06
2512 2.74411e-07 1.44867e-07 4.03955e-07
6310 1.30274e-07 5.81357e-08 2.02412e-07
15849 9.68722e-08 1.12391e-08 1.82505e-07
39811 2.94067e-08 7.93865e-09 5.08747e-08
100000 4.96821e-09 3.08963e-09 6.84679e-09
EOD
$panel3_curve3 << EOD
1000 0.978915 0.947337 1.01049
2512 0.910226 0.873815 0.946637
6310 0.921752 0.893703 0.949801
15849 0.92657 0.89033 0.962809
39811 0.925854 0.892848 0.958859
100000 0.919071 0.886316 0.951826
EOD
$panel3_curve4 << EOD
1000 6.71874e-06 2.38568e-06 1.10518e-05
2512 1.92279e-06 1.0745e-06 2.77108e-06
6310 9.07102e-07 3.26748e-07 1.48746e-06
15849 7.12779e-07 -6.89652e-08 1.49452e-06
39811 2.22986e-07 1.258e-08 4.33392e-07
100000 2.73073e-08 1.62455e-08 3.83691e-08
EOD
$panel3_curve5 << EOD
1000 2.06874e-07 7.84996e-08 3.35248e-07
2512 7.84424e-08 1.94052e-08 1.3748e-07
6310 3.54435e-08 1.32214e-08 5.76655e-08
15849 2.38846e-08 7.49212e-09 4.0277e-08
39811 7.03274e-09 3.07189e-09 1.09936e-08
100000 2.0163e-09 9.75951e-10 3.05664e-09
EOD
plot sample [1000:100000] 0.0498677*x**(-0.478974) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.48 [−0.54, −0.42]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.00107277*x**(-1.02203) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −1.02 [−1.16, −0.88]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.00161*x**(-0.00803852) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.01 [−0.02, 0.00]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0107663*x**(-1.06191) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −1.06 [−1.24, −0.89]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.000159028*x**(-0.954967) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.95 [−1.12, −0.79]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 3.82565e-07*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, polynomial" left noenhanced
$panel4_curve1 << EOD
1000 0.000787407 0.000586637 0.000988177
2512 0.000331567 0.000208916 0.000454219
6310 0.000222209 0.000163072 0.000281346
15849 0.000163903 0.000114215 0.000213592
39811 0.000121189 8.12962e-05 0.000161082
100000 7.34177e-05 5.12154e-05 9.56199e-05
EOD
$panel4_curve2 << EOD
1000 2.67692e-08 1.31506e-08 4.03879e-08
2512 1.095e-08 3.47487e-09 1.84251e-08
6310 4.91352e-09 2.57988e-09 7.24717e-09
15849 2.04275e-09 8.01938e-10 3.28356e-09
39811 9.35535e-10 3.42807e-10 1.52826e-09
100000 4.62539e-10 1.70085e-10 7.54993e-10
EOD
$panel4_curve3 << EOD
1000 0.938833 0.914345 0.963321
2512 0.902382 0.877095 0.92767
6310 0.921666 0.898814 0.944518
15849 0.932203 0.907249 0.957157
39811 0.928717 0.901372 0.956061
100000 0.927022 0.900921 0.953124
EOD
$panel4_curve4 << EOD
1000 1.07035e-07 5.45612e-08 1.59508e-07
2512 5.02572e-08 1.66733e-08 8.38411e-08
6310 2.7901e-08 1.19693e-08 4.38326e-08
15849 8.7205e-09 3.72595e-09 1.3715e-08
39811 3.77478e-09 1.04026e-09 6.50931e-09
100000 1.93816e-09 7.17014e-10 3.1593e-09
EOD
$panel4_curve5 << EOD
1000 1.40285e-08 6.58555e-09 2.14714e-08
2512 5.1997e-09 1.5329e-09 8.86649e-09
6310 1.70773e-09 1.05066e-09 2.3648e-09
15849 9.61688e-10 3.68589e-10 1.55479e-09
39811 4.61784e-10 2.17664e-10 7.05904e-10
100000 2.18253e-10 8.20057e-11 3.545e-10
EOD
plot sample [1000:100000] 0.0160575*x**(-0.47111) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.47 [−0.55, −0.39]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.14812e-05*x**(-0.885625) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.89 [−1.05, −0.72]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.916029*x**(0.00106592) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: 0.00 [−0.01, 0.01]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 5.7586e-05*x**(-0.899195) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.90 [−1.07, −0.73]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 5.44305e-06*x**(-0.888882) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.89 [−1.05, −0.72]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 4.14105e-08*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
