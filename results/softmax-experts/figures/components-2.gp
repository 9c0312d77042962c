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
set label 1 "Marks: mean of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [6.33536e-08:2.02135]
cut(y) = y < 6.33536e-08 ? 6.33536e-08 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "over, sigmoid" left noenhanced
$panel1_curve1 << EOD
1000 0.00331503 0.00287687 0.00375319
2512 0.00202648 0.00176817 0.0022848
6310 0.00117334 0.00102116 0.00132551
15849 0.000780786 0.00070226 0.000859312
39811 0.000493039 0.00041785 0.000568229
100000 0.000311528 0.000269487 0.000353568
EOD
$panel1_curve2 << EOD
1000 0.00167361 0.00140917 0.00193805
2512 0.000909218 0.00080918 0.00100926
6310 0.000590643 0.000507772 0.000673515
15849 0.000342495 0.000303321 0.000381668
39811 0.000235651 0.000204939 0.000266364
100000 0.000127707 0.000112688 0.000142725
EOD
$panel1_curve3 << EOD
1000 0.0294499 0.0194956 0.0394043
2512 0.019164 0.0139453 0.0243828
6310 0.0105221 0.00731535 0.0137288
15849 0.00723021 0.00500823 0.00945219
39811 0.00558688 0.00345469 0.00771906
100000 0.00264123 0.00211175 0.0031707
EOD
$panel1_curve4 << EOD
1000 0.00365336 0.00308333 0.00422339
2512 0.00213788 0.00177564 0.00250013
6310 0.00146867 0.00119747 0.00173988
15849 0.000809271 0.000705237 0.000913304
39811 0.000577247 0.000490715 0.00066378
100000 0.00035967 0.000305508 0.000413832
EOD
$panel1_curve5 << EOD
1000 0.000906319 0.000704701 0.00110794
2512 0.000499542 0.00040858 0.000590504
6310 0.000306616 0.000245219 0.000368014
15849 0.000183234 0.000147776 0.000218691
39811 0.000113022 8.82615e-05 0.000137783
100000 5.3416e-05 4.3293e-05 6.3539e-05
EOD
plot sample [1000:100000] 0.109593*x**(-0.510962) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.54, −0.48]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0672572*x**(-0.541651) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.54 [−0.58, −0.51]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.93003*x**(-0.500381) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.58, −0.42]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.11146*x**(-0.499905) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.54, −0.46]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0547112*x**(-0.593422) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.59 [−0.65, −0.54]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.010135*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "over, gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.0029813 0.00230958 0.00365303
2512 0.00227185 0.00190058 0.00264312
6310 0.00120964 0.00104757 0.00137171
15849 0.000727069 0.000604141 0.000849996
39811 0.000519387 0.00043622 0.000602555
100000 0.000335392 0.000272163 0.000398622
EOD
$panel2_curve2 << EOD
1000 0.00120657 0.0010292 0.00138395
2512 0.000686521 0.000622172 0.000750869
6310 0.000489207 0.000420849 0.000557566
15849 0.000289556 0.000252275 0.000326838
39811 0.000193743 0.00016903 0.000218455
100000 0.00012833 0.000114164 0.000142495
EOD
$panel2_curve3 << EOD
1000 0.0129209 0.0108589 0.0149829
2512 0.0112504 0.00613192 0.0163689
6310 0.00561572 0.00434996 0.00688148
15849 0.00439567 0.00231468 0.00647666
39811 0.00198442 0.00173434 0.0022345
100000 0.00138347 0.00120342 0.00156353
EOD
$panel2_curve4 << EOD
1000 0.00273196 0.00234053 0.00312339
2512 0.00161939 0.00140889 0.00182988
6310 0.00102645 0.000863716 0.00118918
15849 0.000790564 0.000564497 0.00101663
39811 0.000461891 0.00038389 0.000539892
100000 0.000291098 0.000250185 0.000332011
EOD
$panel2_curve5 << EOD
1000 0.000664273 0.000517805 0.000810742
2512 0.000384351 0.000317357 0.000451345
6310 0.000281852 0.000225874 0.000337829
15849 0.000141274 0.000113745 0.000168803
39811 0.000100954 7.86669e-05 0.000123241
100000 7.26328e-05 6.1209e-05 8.40566e-05
EOD
plot sample [1000:100000] 0.0934749*x**(-0.492003) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.54, −0.44]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0319043*x**(-0.481587) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.48 [−0.51, −0.45]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.53463*x**(-0.515617) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.52 [−0.59, −0.44]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0685282*x**(-0.472146) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.47 [−0.51, −0.43]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0185614*x**(-0.489134) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.49 [−0.54, −0.44]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0106712*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "over, linear" left noenhanced
$panel3_curve1 << EOD
1000 0.000583125 0.00049652 0.00066973
2512 0.000353492 0.000303977 0.000403008
6310 0.00021198 0.000180079 0.00024388
15849 0.000168257 0.000141971 0.000194543
39811 8.65061e-05 7.21645e-05 0.000100848
100000 5.47238e-05 4.65967e-05 6.2851e-05
EOD
$panel3_curve2 << EOD
1000 6.70982e-05 5.8783e-05 7.54134e-05
2512 3.87098e-05 3.41223e-05 4.32974e-05
6310 2.62008e-05 2.3262e-05 2.91396e-05
15849 1.70042e-05 1.50955e-05 1.89129e-05
39811 9.635e-06 8.59317e-06 1.06768e-05
100000 6.8432e-06 6.01418e-06 7.67221e-06
EOD
$panel3_curve3 << EOD
1000 0.733338 0.691263 0.775413
2512 0.758493 0.71845 0.798536
6310 0.754343 0.718432 0.790254
15849 0.760775 0.72052 0.80103
39811 0.723828 0.688332 0.759325
100000 0.707471 0.66832 0.746623
EOD
$panel3_curve4 << EOD
1000 0.000121492 0.000100932 0.000142052
2512 6.43724e-05 5.63352e-05 7.24095e-05
6310 4.62135e-05 3.919e-05 5.3237e-05
15849 2.86055e-05 2.48641e-05 3.2347e-05
39811 1.79169e-05 1.5552e-05 2.02818e-05
100000 1.17568e-05 1.00257e-05 1.34878e-05
EOD
$panel3_curve5 << EOD
1000 3.52837e-05 2.92395e-05 4.13279e-05
2512 2.3211e-05 1.85022e-05 2.79198e-05
6310 1.43908e-05 1.20015e-05 1.678e-05
15849 9.84608e-06 7.87776e-06 1.18144e-05
39811 4.6414e-06 3.67304e-06 5.60976e-06
100000 3.83684e-06 3.05893e-06 4.61474e-06
EOD
plot sample [1000:100000] 0.0189495*x**(-0.505164) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.54, −0.47]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.00200199*x**(-0.496926) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.50 [−0.53, −0.47]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.808245*x**(-0.00965964) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.01 [−0.02, 0.00]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.00347458*x**(-0.496141) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.54, −0.46]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0011896*x**(-0.505714) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.51 [−0.56, −0.45]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.000555651*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "over, polynomial" left noenhanced
$panel4_curve1 << EOD
1000 3.47585e-05 2.93026e-05 4.02144e-05
2512 2.02071e-05 1.64925e-05 2.39216e-05
6310 1.32801e-05 1.1085e-05 1.54752e-05
15849 8.05166e-06 6.68157e-06 9.42175e-06
39811 5.49289e-06 4.55307e-06 6.43272e-06
100000 3.55294e-06 2.97493e-06 4.13096e-06
EOD
$panel4_curve2 << EOD
1000 6.86283e-06 5.84115e-06 7.88451e-06
2512 4.11111e-06 3.5847e-06 4.63752e-06
6310 2.76635e-06 2.40783e-06 3.12487e-06
15849 1.63343e-06 1.39771e-06 1.86916e-06
39811 9.87553e-07 8.67487e-07 1.10762e-06
100000 6.5498e-07 5.68908e-07 7.41053e-07
EOD
$panel4_curve3 << EOD
1000 0.712156 0.675372 0.74894
2512 0.734328 0.698665 0.76999
6310 0.737487 0.705413 0.769561
15849 0.750863 0.712793 0.788933
39811 0.703867 0.668377 0.739358
100000 0.699656 0.661307 0.738005
EOD
$panel4_curve4 << EOD
1000 1.12957e-05 9.54944e-06 1.30419e-05
2512 7.1415e-06 6.16029e-06 8.1227e-06
6310 5.22484e-06 4.4923e-06 5.95739e-06
15849 2.97238e-06 2.52319e-06 3.42156e-06
39811 1.74583e-06 1.51556e-06 1.97609e-06
100000 1.24622e-06 1.0714e-06 1.42104e-06
EOD
$panel4_curve5 << EOD
1000 4.16602e-06 3.21762e-06 5.11442e-06
2512 2.31264e-06 1.82167e-06 2.80361e-06
6310 1.34349e-06 1.06525e-06 1.62174e-06
15849 8.10573e-07 6.0494e-07 1.01621e-06
39811 5.57194e-07 4.48559e-07 6.65828e-07
100000 3.05924e-07 2.32795e-07 3.79052e-07
EOD
plot sample [1000:100000] 0.0009764*x**(-0.490487) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.53, −0.45]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.000236164*x**(-0.513458) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.55, −0.48]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.764808*x**(-0.00613163) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.01 [−0.02, 0.01]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.000342429*x**(-0.490497) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.53, −0.45]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.000179784*x**(-0.553167) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.55 [−0.61, −0.49]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 5.80449e-05*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
