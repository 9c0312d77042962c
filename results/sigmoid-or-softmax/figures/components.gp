# Draws components.svg: gnuplot components.gp; or components.pdf: gnuplot -e "pdf=1" components.gp
if (!exists("output")) output = exists("pdf") ? "components.pdf" : "components.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,11.1819in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,805 @look }
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
set label 1 "Marks: median of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [1.55126e-08:34.4802]
cut(y) = y < 1.55126e-08 ? 1.55126e-08 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "softmax, relu, exact" left noenhanced
$panel1_curve1 << EOD
1000 0.0054454 0.00367045 0.00722034
2512 0.00400946 0.00284971 0.00516922
6310 0.00240502 0.00148015 0.00332989
15849 0.00153041 0.00121965 0.00184117
39811 0.000889732 0.000661274 0.00111819
100000 0.000489066 0.000314302 0.000663829
EOD
$panel1_curve2 << EOD
1000 0.000696833 0.000549352 0.000844314
2512 0.000472343 0.000392965 0.000551722
6310 0.000274999 0.000200316 0.000349683
15849 0.000171158 0.00013126 0.000211057
39811 0.000114774 9.65158e-05 0.000133033
100000 7.95671e-05 6.71204e-05 9.20137e-05
EOD
$panel1_curve3 << EOD
1000 0.0202921 0.0149505 0.0256338
2512 0.0137901 0.00985069 0.0177296
6310 0.0079115 0.00568146 0.0101415
15849 0.00501244 0.00403452 0.00599036
39811 0.00295565 0.00238042 0.00353088
100000 0.00203492 0.00168091 0.00238893
EOD
$panel1_curve4 << EOD
1000 0.00116455 0.000851399 0.0014777
2512 0.00108827 0.000829326 0.00134722
6310 0.000483989 0.000277902 0.000690076
15849 0.000302877 0.000210653 0.000395101
39811 0.000207491 0.000151728 0.000263254
100000 0.000113834 6.17708e-05 0.000165897
EOD
$panel1_curve5 << EOD
1000 0.000407355 0.000281126 0.000533584
2512 0.000272505 0.00021754 0.000327469
6310 0.000130837 8.65457e-05 0.000175127
15849 0.000108405 8.60755e-05 0.000130734
39811 7.39744e-05 5.62329e-05 9.1716e-05
100000 4.73201e-05 3.22698e-05 6.23705e-05
EOD
plot sample [1000:100000] 0.233903*x**(-0.527938) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.53 [−0.61, −0.44]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0195084*x**(-0.482942) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.48 [−0.53, −0.44]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.725939*x**(-0.514207) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.57, −0.46]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0530686*x**(-0.529447) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.53 [−0.61, −0.45]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.00928752*x**(-0.461088) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.46 [−0.54, −0.39]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00623584*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "softmax, relu, over" left noenhanced
$panel2_curve1 << EOD
1000 0.0324993 0.0257331 0.0392655
2512 0.0269527 0.0214468 0.0324585
6310 0.0111236 0.00682558 0.0154217
15849 0.0121693 0.0100351 0.0143036
39811 0.00486776 0.00285135 0.00688417
100000 0.00307772 0.00221855 0.00393688
EOD
$panel2_curve2 << EOD
1000 0.000132199 4.16524e-05 0.000222746
2512 9.52077e-05 6.15258e-05 0.00012889
6310 1.4594e-05 6.53955e-06 2.26484e-05
15849 1.56391e-05 7.7566e-06 2.35215e-05
39811 2.97474e-06 -1.14918e-07 6.06439e-06
100000 1.67164e-06 6.99275e-07 2.64401e-06
EOD
$panel2_curve3 << EOD
1000 1.03736 0.978566 1.09616
2512 0.99441 0.944635 1.04418
6310 1.01248 0.96967 1.0553
15849 0.975618 0.938912 1.01232
39811 0.933222 0.886126 0.980318
100000 0.932134 0.892749 0.971519
EOD
$panel2_curve4 << EOD
1000 0.000912364 0.000328792 0.00149594
2512 0.000546372 0.000281294 0.000811449
6310 8.46366e-05 4.20075e-05 0.000127266
15849 9.43269e-05 4.41364e-05 0.000144517
39811 1.71996e-05 -1.7218e-06 3.6121e-05
100000 9.79477e-06 3.57771e-06 1.60118e-05
EOD
$panel2_curve5 << EOD
1000 3.07867e-05 1.20179e-05 4.95556e-05
2512 2.24231e-05 1.20522e-05 3.27941e-05
6310 2.82625e-06 1.55285e-06 4.09965e-06
15849 2.95996e-06 1.46418e-06 4.45575e-06
39811 7.17262e-07 3.33506e-07 1.10102e-06
100000 1.98745e-07 4.91371e-08 3.48353e-07
EOD
plot sample [1000:100000] 1.34866*x**(-0.522076) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.59, −0.46]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.153347*x**(-0.998297) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −1.00 [−1.16, −0.83]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.21864*x**(-0.0236509) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.02 [−0.03, −0.01]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.14329*x**(-1.02177) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −1.02 [−1.19, −0.86]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0776849*x**(-1.1011) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −1.10 [−1.24, −0.96]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 3.77092e-05*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "softmax, gelu, exact" left noenhanced
$panel3_curve1 << EOD
1000 0.00455709 0.00315622 0.00595797
2512 0.00222039 0.00173473 0.00270605
6310 0.000939179 0.000643429 0.00123493
15849 0.00115137 0.000849487 0.00145324
39811 0.000593273 0.000398002 0.000788544
100000 0.000256026 0.000181448 0.000330603
EOD
$panel3_curve2 << EOD
1000 0.000699843 0.000576536 0.000823151
2512 0.000440507 0.000358796 0.000522219
6310 0.00025013 0.000199294 0.000300967
15849 0.000166812 0.000138087 0.000195537
39811 0.000111389 9.32418e-05 0.000129537
100000 6.83737e-05 5.31817e-05 8.35658e-05
EOD
$panel3_curve3 << EOD
1000 0.0174447 0.0136446 0.0212448
2512 0.00980585 0.00798632 0.0116254
6310 0.00516236 0.00393947 0.00638526
15849 0.00413848 0.00335401 0.00492294
39811 0.00257042 0.00205701 0.00308383
100000 0.0013478 0.00099164 0.00170396
EOD
$panel3_curve4 << EOD
1000 0.00088717 0.000374049 0.00140029
2512 0.000934486 0.00075833 0.00111064
6310 0.000478829 0.000286439 0.000671219
15849 0.000262668 0.00012875 0.000396586
39811 0.000219485 0.0001462 0.000292771
100000 0.000120784 7.55164e-05 0.000166052
EOD
$panel3_curve5 << EOD
1000 0.00037392 0.000259621 0.000488219
2512 0.000193296 0.000101084 0.000285508
6310 0.000134072 9.90868e-05 0.000169058
15849 0.000100562 6.87078e-05 0.000132416
39811 6.61556e-05 3.83443e-05 9.39669e-05
100000 4.63773e-05 3.21008e-05 6.06538e-05
EOD
plot sample [1000:100000] 0.194582*x**(-0.563082) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.56 [−0.64, −0.49]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0217248*x**(-0.501276) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.50 [−0.55, −0.45]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.6284*x**(-0.528622) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.59, −0.47]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0265789*x**(-0.462734) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.46 [−0.57, −0.35]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0064428*x**(-0.432449) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.43 [−0.52, −0.34]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00581279*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "softmax, gelu, over" left noenhanced
$panel4_curve1 << EOD
1000 0.00743797 0.0052657 0.00961024
2512 0.00348204 0.00158967 0.00537441
6310 0.00242062 0.00176931 0.00307193
15849 0.0019575 0.00143358 0.00248143
39811 0.00106137 0.000548165 0.00157458
100000 0.000612723 0.000434452 0.000790993
EOD
$panel4_curve2 << EOD
1000 0.000967947 0.000733895 0.001202
2512 0.000474001 0.000278087 0.000669914
6310 0.000274959 0.000177673 0.000372245
15849 0.000188403 0.000124893 0.000251913
39811 0.000125251 9.94986e-05 0.000151003
100000 7.2268e-05 5.48771e-05 8.96589e-05
EOD
$panel4_curve3 << EOD
1000 0.031314 0.0244114 0.0382165
2512 0.0194927 0.014505 0.0244803
6310 0.0120478 0.00931904 0.0147767
15849 0.00619552 0.00499864 0.00739239
39811 0.004853 0.00363413 0.00607187
100000 0.00254301 0.0019593 0.00312672
EOD
$panel4_curve4 << EOD
1000 0.00247723 0.0010707 0.00388375
2512 0.0014759 0.00085255 0.00209925
6310 0.000621359 0.00024511 0.000997608
15849 0.000390128 0.000136084 0.000644173
39811 0.000410255 0.000203269 0.000617241
100000 0.000290187 0.000151694 0.00042868
EOD
$panel4_curve5 << EOD
1000 0.000435538 0.00023458 0.000636496
2512 0.000101146 4.80951e-05 0.000154197
6310 0.00011548 4.25109e-05 0.000188449
15849 7.27626e-05 3.10134e-05 0.000114512
39811 3.89728e-05 2.02521e-05 5.76935e-05
100000 2.22428e-05 8.55475e-06 3.59309e-05
EOD
plot sample [1000:100000] 0.216011*x**(-0.504366) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.60, −0.41]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0347541*x**(-0.538054) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.54 [−0.61, −0.47]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.30665*x**(-0.539457) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.59, −0.48]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0503471*x**(-0.466188) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.47 [−0.59, −0.34]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0149816*x**(-0.564457) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.56 [−0.68, −0.45]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00304165*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "sigmoid, relu, exact" left noenhanced
$panel5_curve1 << EOD
1000 0.0716385 0.052391 0.090886
2512 0.0501371 0.0404151 0.059859
6310 0.0289369 0.0235118 0.0343619
15849 0.023865 0.0191081 0.0286219
39811 0.0156385 0.0115254 0.0197515
100000 0.00820427 0.00643826 0.00997027
EOD
$panel5_curve2 << EOD
1000 0.0083097 0.00658286 0.0100365
2512 0.00587379 0.00510815 0.00663944
6310 0.0033308 0.00275522 0.00390637
15849 0.00257221 0.00215173 0.00299269
39811 0.00146399 0.00103559 0.00189239
100000 0.000852568 0.000712024 0.000993112
EOD
$panel5_curve3 << EOD
1000 0.0848342 0.0673194 0.102349
2512 0.0539162 0.0412455 0.066587
6310 0.0312333 0.0247594 0.0377072
15849 0.0268292 0.0206432 0.0330152
39811 0.0179777 0.0145028 0.0214525
100000 0.00936042 0.00654586 0.012175
EOD
$panel5_curve4 << EOD
1000 0.00495677 0.00364661 0.00626694
2512 0.00358958 0.00276358 0.00441558
6310 0.00191467 0.00152414 0.0023052
15849 0.00118793 0.000955179 0.00142068
39811 0.000729274 0.000564167 0.000894382
100000 0.000496994 0.000376585 0.000617402
EOD
$panel5_curve5 << EOD
1000 0.00770267 0.00600905 0.00939629
2512 0.00560599 0.00493459 0.0062774
6310 0.00324732 0.00253311 0.00396153
15849 0.00253348 0.00210873 0.00295822
39811 0.00140521 0.000995375 0.00181505
100000 0.000777357 0.000618374 0.00093634
EOD
plot sample [1000:100000] 1.65644*x**(-0.450511) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.45 [−0.51, −0.39]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.25993*x**(-0.490479) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.54, −0.44]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.83449*x**(-0.448813) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.45 [−0.51, −0.38]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.187862*x**(-0.51986) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.52 [−0.58, −0.46]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.251335*x**(-0.492191) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.49 [−0.54, −0.44]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0873059*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "sigmoid, relu, over" left noenhanced
$panel6_curve1 << EOD
1000 1.77805 0.986666 2.56944
2512 1.94489 1.53545 2.35433
6310 1.76127 1.45926 2.06327
15849 1.71884 1.49587 1.94182
39811 1.6376 1.45136 1.82383
100000 1.6087 1.53937 1.67803
EOD
$panel6_curve2 << EOD
1000 0.0593493 -0.0148423 0.133541
2512 0.0643671 0.0399553 0.0887789
6310 0.0658594 0.0298003 0.101918
15849 0.0320347 0.0245516 0.0395179
39811 0.0336323 0.0244245 0.0428401
100000 0.0246375 0.0179094 0.0313655
EOD
$panel6_curve3 << EOD
1000 7.20621 3.52703 10.8854
2512 7.91073 6.36417 9.4573
6310 7.01048 5.96874 8.05222
15849 6.85572 5.8938 7.81765
39811 6.80329 6.10754 7.49905
100000 6.28303 5.99076 6.57529
EOD
$panel6_curve4 << EOD
1000 0.0871148 0.0246789 0.149551
2512 0.0316294 0.0109577 0.052301
6310 0.0244273 -0.00592162 0.0547762
15849 0.00401445 0.00116332 0.00686558
39811 0.00185636 0.000632727 0.00308
100000 0.00107353 0.000294713 0.00185235
EOD
$panel6_curve5 << EOD
1000 0.03947 -0.0345275 0.113468
2512 0.0542382 0.0269047 0.0815718
6310 0.0515086 0.0172378 0.0857795
15849 0.0294236 0.0216959 0.0371513
39811 0.0314585 0.0222521 0.0406649
100000 0.0241752 0.0164973 0.0318531
EOD
plot sample [1000:100000] 2.34013*x**(-0.0322858) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.03 [−0.11, 0.05]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.326561*x**(-0.219129) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.22 [−0.40, −0.04]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 9.74393*x**(-0.0359912) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.04 [−0.14, 0.06]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 91.6933*x**(-1.00178) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −1.00 [−1.13, −0.87]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.138601*x**(-0.144097) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.14 [−0.43, 0.14]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.203688*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
