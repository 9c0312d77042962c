# Draws components.svg: gnuplot components.gp; or components.pdf: gnuplot -e "pdf=1" components.gp
if (!exists("output")) output = exists("pdf") ? "components.pdf" : "components.svg"
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
set label 1 "Marks: mean of 40 to 150 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [198.208:454068]
set yrange [5.18157e-12:15.2057]
cut(y) = y < 5.18157e-12 ? 5.18157e-12 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "power" left noenhanced
$panel1_curve1 << EOD
300 0.00172147 0.00131596 0.00212699
646 0.00113597 0.000900585 0.00137135
1392 0.000875115 0.000700943 0.00104929
3000 0.000418438 0.000302856 0.00053402
6463 0.000320896 0.000250637 0.000391155
13925 0.000216648 0.000157813 0.000275482
30000 0.000153178 0.000121116 0.000185239
64633 0.000132674 0.000100946 0.000164403
139248 7.18778e-05 5.25512e-05 9.12044e-05
300000 4.54278e-05 3.54659e-05 5.53896e-05
EOD
$panel1_curve2 << EOD
300 0.00469338 0.00391249 0.00547426
646 0.00313843 0.00256927 0.00370759
1392 0.00201668 0.00154863 0.00248474
3000 0.0012437 0.00101997 0.00146743
6463 0.00102019 0.000854395 0.00118599
13925 0.000634447 0.000516011 0.000752882
30000 0.000401248 0.000318101 0.000484395
64633 0.00030767 0.000241235 0.000374104
139248 0.000202077 0.000163915 0.000240239
300000 0.00013137 0.000101382 0.000161359
EOD
$panel1_curve3 << EOD
300 0.0311405 0.026053 0.0362281
646 0.0226694 0.0193195 0.0260192
1392 0.0130923 0.0111059 0.0150787
3000 0.00969374 0.00837743 0.01101
6463 0.00685372 0.00556366 0.00814379
13925 0.00475944 0.00410828 0.00541059
30000 0.00292315 0.00253592 0.00331038
64633 0.00222234 0.00184144 0.00260324
139248 0.00141609 0.00118957 0.00164261
300000 0.00100911 0.000876094 0.00114212
EOD
$panel1_curve4 << EOD
300 0.00740203 0.00599577 0.00880829
646 0.00533051 0.00415151 0.0065095
1392 0.0032908 0.00253445 0.00404715
3000 0.00196613 0.00151243 0.00241983
6463 0.00140909 0.00109825 0.00171992
13925 0.00098173 0.000748986 0.00121447
30000 0.000798929 0.00061009 0.000987769
64633 0.000537035 0.000431845 0.000642226
139248 0.000340347 0.000275781 0.000404913
300000 0.000223847 0.000164283 0.000283412
EOD
$panel1_curve5 << EOD
300 0.00368932 0.00281114 0.0045675
646 0.0023201 0.00170736 0.00293283
1392 0.0015487 0.00106517 0.00203224
3000 0.00096342 0.000722725 0.00120411
6463 0.00085971 0.000685779 0.00103364
13925 0.000503195 0.000382307 0.000624083
30000 0.000278115 0.000201927 0.000354303
64633 0.000235818 0.000168314 0.000303323
139248 0.000157822 0.000118222 0.000197423
300000 9.90146e-05 7.01565e-05 0.000127873
EOD
plot sample [300:300000] 0.0308433*x**(-0.512251) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.55, −0.48]", \
     $panel1_curve1 using ($1*0.8566):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8566):2 with points linetype 1 notitle, \
     [300:300000] 0.0831155*x**(-0.510492) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.54, −0.48]", \
     $panel1_curve2 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9256):2 with points linetype 2 notitle, \
     [300:300000] 0.530913*x**(-0.498275) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.52, −0.48]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [300:300000] 0.120397*x**(-0.496439) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.53, −0.47]", \
     $panel1_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     [300:300000] 0.0657739*x**(-0.513631) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.51 [−0.55, −0.47]", \
     $panel1_curve5 using ($1*1.167):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.167):2 with points linetype 5 notitle, \
     [*:*] 0.0137513*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "cosine" left noenhanced
$panel2_curve1 << EOD
300 0.00197123 0.00151574 0.00242671
646 0.00133929 0.00107117 0.00160741
1392 0.000997173 0.000792711 0.00120163
3000 0.000471168 0.000338285 0.000604051
6463 0.000364767 0.000284546 0.000444989
13925 0.00025202 0.000185004 0.000319036
30000 0.000169657 0.000132659 0.000206654
64633 0.000155152 0.000119243 0.00019106
139248 8.33145e-05 6.15005e-05 0.000105128
300000 5.43226e-05 4.28503e-05 6.57949e-05
EOD
$panel2_curve2 << EOD
300 1.94944 1.55241 2.34646
646 2.50566 2.09391 2.91741
1392 2.38012 2.01112 2.74911
3000 2.72969 2.27982 3.17956
6463 2.36644 2.0069 2.72598
13925 2.75792 2.36216 3.15369
30000 2.78252 2.45704 3.108
64633 2.78375 2.5072 3.0603
139248 2.92391 2.58117 3.26665
300000 2.60285 2.34625 2.85946
EOD
$panel2_curve3 << EOD
300 0.0325228 0.0273445 0.037701
646 0.0229404 0.0196069 0.0262739
1392 0.0134314 0.01136 0.0155029
3000 0.0105047 0.00905195 0.0119575
6463 0.00724742 0.00590801 0.00858684
13925 0.00497748 0.00432226 0.0056327
30000 0.00295597 0.00254268 0.00336926
64633 0.00234447 0.00196241 0.00272653
139248 0.00151435 0.00128622 0.00174249
300000 0.00108728 0.000945907 0.00122866
EOD
$panel2_curve4 << EOD
300 0.00837405 0.00684707 0.00990104
646 0.00529413 0.00416323 0.00642504
1392 0.00346136 0.00257229 0.00435044
3000 0.00217495 0.00170842 0.00264149
6463 0.00190054 0.00152619 0.00227488
13925 0.104654 -0.102496 0.311805
30000 0.000697995 0.000539688 0.000856302
64633 0.000564894 0.000432871 0.000696917
139248 0.000343199 0.000262708 0.000423689
300000 0.000224555 0.000166612 0.000282498
EOD
$panel2_curve5 << EOD
300 1.94938 1.55235 2.3464
646 2.5056 2.09385 2.91736
1392 2.38011 2.01111 2.74911
3000 2.72969 2.27982 3.17955
6463 2.36644 2.00689 2.72598
13925 2.73112 2.3586 3.10364
30000 2.78252 2.45704 3.108
64633 2.78375 2.5072 3.0603
139248 2.92391 2.58117 3.26665
300000 2.60285 2.34625 2.85946
EOD
plot sample [300:300000] 0.0345791*x**(-0.509295) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.54, −0.48]", \
     $panel2_curve1 using ($1*0.8566):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.8566):2 with points linetype 1 notitle, \
     [300:300000] 1.82739*x**(0.0369211) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.04 [0.02, 0.06]", \
     $panel2_curve2 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9256):2 with points linetype 2 notitle, \
     [300:300000] 0.533199*x**(-0.49363) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.52, −0.47]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [300:300000] 0.166133*x**(-0.475218) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.48 [−0.53, −0.42]", \
     $panel2_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     [300:300000] 1.82683*x**(0.0368474) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.04 [0.02, 0.06]", \
     $panel2_curve5 using ($1*1.167):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.167):2 with points linetype 5 notitle, \
     [*:*] 0.0154842*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "split-floor" left noenhanced
$panel3_curve1 << EOD
300 0.133562 0.0989465 0.168178
646 0.103923 0.0796934 0.128153
1392 0.0597863 0.0436599 0.0759127
3000 0.056571 0.0387692 0.0743728
6463 0.0261509 0.0185889 0.033713
13925 0.0178399 0.0115293 0.0241505
30000 0.0113335 0.00740857 0.0152584
64633 0.00719454 0.00438775 0.0100013
139248 0.00434126 0.00300831 0.00567421
300000 0.00193945 0.00167706 0.00220184
EOD
$panel3_curve2 << EOD
300 0.0205376 0.0100928 0.0309824
646 0.0155821 0.0056255 0.0255388
1392 0.00579684 -7.30214e-05 0.0116667
3000 0.00243121 0.00155669 0.00330572
6463 0.00101002 0.000529103 0.00149094
13925 0.000423899 0.000178017 0.000669782
30000 0.000204473 9.05354e-05 0.000318411
64633 0.000126101 3.12215e-05 0.000220981
139248 2.16592e-05 5.02477e-06 3.82937e-05
300000 3.25649e-06 1.78817e-06 4.72481e-06
EOD
$panel3_curve3 << EOD
300 0.206038 0.167362 0.244714
646 0.159944 0.124329 0.195558
1392 0.124758 0.105283 0.144232
3000 0.102583 0.0868141 0.118352
6463 0.0971665 0.0804033 0.11393
13925 0.074729 0.0674084 0.0820496
30000 0.0654223 0.0614544 0.0693901
64633 0.0648695 0.0601435 0.0695955
139248 0.0665455 0.0623029 0.0707881
300000 0.0600471 0.0591938 0.0609004
EOD
$panel3_curve4 << EOD
300 0.0474588 0.0233496 0.071568
646 0.0500647 0.0131726 0.0869568
1392 0.0182649 0.00342961 0.0331002
3000 0.00973872 0.00674639 0.012731
6463 0.00428836 0.00256027 0.00601644
13925 0.00202822 0.000896471 0.00315997
30000 0.00105985 0.000512089 0.0016076
64633 0.000536733 0.000146515 0.000926952
139248 0.000125495 -3.84642e-06 0.000254837
300000 1.62288e-05 6.41792e-06 2.60397e-05
EOD
$panel3_curve5 << EOD
300 0.0131651 0.00669943 0.0196307
646 0.0106294 0.00351576 0.017743
1392 0.00324223 -6.78426e-06 0.00649125
3000 0.00136349 0.000744908 0.00198206
6463 0.000552932 0.000196238 0.000909625
13925 0.000203165 7.68905e-05 0.00032944
30000 0.000102916 2.15198e-05 0.000184313
64633 6.63303e-05 5.47737e-06 0.000127183
139248 9.8906e-06 4.33758e-06 1.54436e-05
300000 1.63684e-06 9.2578e-07 2.34791e-06
EOD
plot sample [300:300000] 5.10271*x**(-0.600965) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.60 [−0.64, −0.56]", \
     $panel3_curve1 using ($1*0.8566):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.8566):2 with points linetype 1 notitle, \
     [300:300000] 34.2735*x**(-1.20199) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −1.20 [−1.30, −1.10]", \
     $panel3_curve2 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9256):2 with points linetype 2 notitle, \
     [300:300000] 0.46353*x**(-0.174634) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.17 [−0.20, −0.15]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [300:300000] 52.6331*x**(-1.09586) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −1.10 [−1.22, −0.97]", \
     $panel3_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     [300:300000] 28.1777*x**(-1.24749) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −1.25 [−1.34, −1.15]", \
     $panel3_curve5 using ($1*1.167):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.167):2 with points linetype 5 notitle, \
     [*:*] 0.000537922*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "split-wide" left noenhanced
$panel4_curve1 << EOD
300 0.000805654 0.000611621 0.000999687
646 0.000510645 0.000372716 0.000648573
1392 0.00041951 0.000315439 0.000523582
3000 0.000297594 0.000210811 0.000384376
6463 0.000203171 0.000121386 0.000284957
13925 0.00019588 0.000130162 0.000261598
30000 0.00010078 7.12085e-05 0.000130352
64633 5.9658e-05 4.55306e-05 7.37854e-05
139248 6.17048e-05 4.64746e-05 7.69351e-05
300000 3.20684e-05 2.11597e-05 4.29772e-05
EOD
$panel4_curve2 << EOD
300 8.49529e-08 5.09429e-08 1.18963e-07
646 2.6422e-08 1.54756e-08 3.73683e-08
1392 1.69777e-08 1.18412e-08 2.21142e-08
3000 6.81091e-09 4.00714e-09 9.61468e-09
6463 5.95451e-09 2.86429e-09 9.04472e-09
13925 2.21233e-09 1.23864e-09 3.18603e-09
30000 7.13509e-10 4.70185e-10 9.56833e-10
64633 3.00683e-10 2.11318e-10 3.90047e-10
139248 2.70376e-10 1.76816e-10 3.63935e-10
300000 9.64023e-11 5.00158e-11 1.42789e-10
EOD
$panel4_curve3 << EOD
300 0.951213 0.932417 0.97001
646 0.926286 0.907156 0.945415
1392 0.935255 0.915209 0.955301
3000 0.916521 0.897948 0.935095
6463 0.929818 0.910904 0.948732
13925 0.929176 0.909593 0.94876
30000 0.914974 0.89672 0.933228
64633 0.946685 0.926839 0.966531
139248 0.946186 0.926539 0.965833
300000 0.938217 0.918282 0.958152
EOD
$panel4_curve4 << EOD
300 3.04275e-07 1.98196e-07 4.10354e-07
646 9.8803e-08 6.32551e-08 1.34351e-07
1392 8.10889e-08 5.69113e-08 1.05267e-07
3000 3.66002e-08 1.6024e-08 5.71763e-08
6463 2.53661e-08 1.26438e-08 3.80884e-08
13925 8.4376e-09 5.33975e-09 1.15355e-08
30000 3.72266e-09 2.17062e-09 5.27469e-09
64633 1.44687e-09 8.37276e-10 2.05646e-09
139248 8.83827e-10 3.69718e-10 1.39794e-09
300000 3.25278e-10 1.96575e-10 4.53981e-10
EOD
$panel4_curve5 << EOD
300 4.96586e-08 2.51217e-08 7.41955e-08
646 1.54099e-08 7.01912e-09 2.38007e-08
1392 8.62537e-09 4.71318e-09 1.25376e-08
3000 3.35715e-09 1.31371e-09 5.40058e-09
6463 3.24369e-09 1.30528e-09 5.1821e-09
13925 1.3514e-09 5.57159e-10 2.14565e-09
30000 3.49783e-10 2.04067e-10 4.95498e-10
64633 1.45189e-10 9.37969e-11 1.96582e-10
139248 1.72581e-10 1.04304e-10 2.40857e-10
300000 6.333e-11 2.41194e-11 1.02541e-10
EOD
plot sample [300:300000] 0.0105599*x**(-0.448838) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.45 [−0.49, −0.41]", \
     $panel4_curve1 using ($1*0.8566):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.8566):2 with points linetype 1 notitle, \
     [300:300000] 1.69401e-05*x**(-0.955667) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.96 [−1.01, −0.90]", \
     $panel4_curve2 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9256):2 with points linetype 2 notitle, \
     [300:300000] 0.927978*x**(0.000631356) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: 0.00 [0.00, 0.00]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [300:300000] 7.93171e-05*x**(-0.96862) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.97 [−1.03, −0.91]", \
     $panel4_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     [300:300000] 8.4334e-06*x**(-0.943614) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.94 [−1.02, −0.87]", \
     $panel4_curve5 using ($1*1.167):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.167):2 with points linetype 5 notitle, \
     [*:*] 2.08124e-08*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
