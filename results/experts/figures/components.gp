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
set label 1 "Marks: mean of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [1.22894e-09:3.88255]
cut(y) = y < 1.22894e-09 ? 1.22894e-09 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.00104487 0.000734256 0.00135549
2512 0.000446797 0.000298189 0.000595405
6310 0.000380172 0.000238136 0.000522208
15849 0.000260041 0.000191168 0.000328915
39811 0.000102268 6.76378e-05 0.000136898
100000 8.29061e-05 5.0572e-05 0.00011524
EOD
$panel1_curve2 << EOD
1000 0.0105912 0.0033448 0.0178375
2512 0.00254075 0.00194716 0.00313435
6310 0.00278767 0.0017442 0.00383114
15849 0.00158829 0.00119481 0.00198176
39811 0.00107847 0.00076451 0.00139244
100000 0.000522129 0.000399712 0.000644546
EOD
$panel1_curve3 << EOD
1000 0.0123873 0.0103533 0.0144213
2512 0.00704508 0.00517502 0.00891514
6310 0.00468177 0.00377061 0.00559293
15849 0.0030829 0.0023741 0.00379171
39811 0.00192062 0.00160495 0.00223628
100000 0.00114634 0.00092324 0.00136945
EOD
$panel1_curve4 << EOD
1000 0.0268222 0.0150661 0.0385782
2512 0.00734404 0.00436021 0.0103279
6310 0.00721558 0.004175 0.0102562
15849 0.00418396 0.00278562 0.00558231
39811 0.00170929 0.00114638 0.0022722
100000 0.00173964 0.00113191 0.00234736
EOD
$panel1_curve5 << EOD
1000 0.00673383 0.00192385 0.0115438
2512 0.00174036 0.00110647 0.00237426
6310 0.00195324 0.000913522 0.00299295
15849 0.00110212 0.0006738 0.00153044
39811 0.000892979 0.000563228 0.00122273
100000 0.000320533 0.000190661 0.000450404
EOD
plot sample [1000:100000] 0.0398319*x**(-0.542035) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.54 [−0.63, −0.45]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.363612*x**(-0.564047) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.56 [−0.74, −0.39]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.385622*x**(-0.503082) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.55, −0.45]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.03619*x**(-0.576877) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.58 [−0.68, −0.47]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.224727*x**(-0.552138) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.55 [−0.72, −0.39]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0122431*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.00857426 0.006544 0.0106045
2512 0.00421077 0.00281361 0.00560793
6310 0.00389161 0.00295603 0.00482719
15849 0.00274807 0.00191839 0.00357774
39811 0.00203896 0.00149771 0.00258021
100000 0.00110636 0.000797946 0.00141478
EOD
$panel2_curve2 << EOD
1000 0.0189497 0.0123112 0.0255881
2512 0.00632861 0.00430438 0.00835284
6310 0.00664069 0.0043958 0.00888558
15849 0.00292574 0.00195363 0.00389784
39811 0.00221747 0.00164002 0.00279491
100000 0.001276 0.000790941 0.00176106
EOD
$panel2_curve3 << EOD
1000 0.031335 0.0250764 0.0375937
2512 0.0253918 0.0202203 0.0305633
6310 0.0161884 0.0122362 0.0201405
15849 0.00747908 0.00556787 0.00939028
39811 0.00637556 0.00494188 0.00780923
100000 0.0038979 0.00288743 0.00490837
EOD
$panel2_curve4 << EOD
1000 0.0323651 0.0211607 0.0435696
2512 0.0204411 0.0110479 0.0298343
6310 0.011513 0.00538412 0.0176419
15849 0.00829341 0.00401851 0.0125683
39811 0.00523654 0.00310735 0.00736574
100000 0.00275325 0.00163335 0.00387316
EOD
$panel2_curve5 << EOD
1000 0.0151256 0.00908733 0.0211638
2512 0.0041114 0.00231284 0.00590996
6310 0.00535143 0.00320379 0.00749906
15849 0.00198238 0.00114217 0.00282259
39811 0.00165464 0.00101648 0.0022928
100000 0.00094825 0.000477035 0.00141947
EOD
plot sample [1000:100000] 0.118462*x**(-0.395893) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.40 [−0.46, −0.33]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.634679*x**(-0.541509) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.54 [−0.63, −0.45]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.925958*x**(-0.47585) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.48 [−0.53, −0.42]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.17441*x**(-0.519145) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.52 [−0.62, −0.42]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.481755*x**(-0.545081) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.55 [−0.66, −0.43]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.123638*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, relu" left noenhanced
$panel3_curve1 << EOD
1000 0.0438213 0.0260474 0.0615952
2512 0.0225556 0.0139734 0.0311379
6310 0.0274629 0.0187998 0.036126
15849 0.0186491 0.0133188 0.0239794
39811 0.0104556 0.00732586 0.0135853
100000 0.00591197 0.00430877 0.00751518
EOD
$panel3_curve2 << EOD
1000 0.00112161 0.000201049 0.00204218
2512 0.000290602 -3.59948e-05 0.000617199
6310 0.000239152 7.23244e-05 0.000405979
15849 0.000144809 2.9616e-05 0.000260001
39811 3.5022e-05 1.22222e-05 5.78218e-05
100000 1.05749e-05 6.15366e-06 1.49961e-05
EOD
$panel3_curve3 << EOD
1000 1.03071 0.915252 1.14616
2512 0.957844 0.904693 1.01099
6310 0.999286 0.938708 1.05986
15849 0.954382 0.894514 1.01425
39811 0.968509 0.938248 0.99877
100000 0.980506 0.946251 1.01476
EOD
$panel3_curve4 << EOD
1000 0.00437594 0.000798951 0.00795294
2512 0.00165373 -1.97758e-05 0.00332724
6310 0.00123144 0.000555822 0.00190707
15849 0.000707141 0.000219165 0.00119512
39811 0.000182628 7.34476e-05 0.000291809
100000 5.72616e-05 2.49563e-05 8.95668e-05
EOD
$panel3_curve5 << EOD
1000 0.000587185 9.40115e-05 0.00108036
2512 0.000119536 -2.50008e-05 0.000264072
6310 0.000104165 1.276e-05 0.00019557
15849 6.74694e-05 2.68453e-06 0.000132254
39811 1.49713e-05 4.05095e-06 2.58917e-05
100000 4.53347e-06 2.76359e-06 6.30334e-06
EOD
plot sample [1000:100000] 0.670302*x**(-0.394257) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.39 [−0.48, −0.31]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.703338*x**(-0.935905) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.94 [−1.16, −0.71]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.05794*x**(-0.00814034) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.01 [−0.03, 0.02]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 2.41269*x**(-0.894836) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.89 [−1.11, −0.68]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.397225*x**(-0.961224) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.96 [−1.21, −0.71]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.000860165*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, linear" left noenhanced
$panel4_curve1 << EOD
1000 0.0108472 0.0061228 0.0155716
2512 0.00740139 0.00396787 0.0108349
6310 0.0126317 0.0021399 0.0231236
15849 0.0108463 0.000927913 0.0207647
39811 0.00147398 0.000151968 0.002796
100000 0.0012341 -0.000107969 0.00257618
EOD
$panel4_curve2 << EOD
1000 4.57219e-05 1.29542e-05 7.84895e-05
2512 4.57118e-05 -2.21311e-05 0.000113555
6310 0.000173823 -2.3226e-05 0.000370872
15849 0.000155719 -3.79552e-05 0.000349393
39811 1.95447e-06 -1.13272e-06 5.04166e-06
100000 2.88616e-06 -2.46721e-06 8.23952e-06
EOD
$panel4_curve3 << EOD
1000 1.05067 0.921907 1.17944
2512 1.06584 0.928837 1.20285
6310 1.07145 0.961216 1.18169
15849 1.02424 0.923336 1.12515
39811 1.04134 0.926387 1.15629
100000 0.985052 0.922216 1.04789
EOD
$panel4_curve4 << EOD
1000 0.000284494 9.6406e-05 0.000472582
2512 0.000307957 -0.000123281 0.000739195
6310 0.0012164 -0.000266726 0.00269952
15849 0.000561626 -5.73569e-05 0.00118061
39811 1.67355e-05 -1.06548e-05 4.41257e-05
100000 1.73043e-05 -1.45365e-05 4.91452e-05
EOD
$panel4_curve5 << EOD
1000 1.59333e-05 2.05303e-06 2.98136e-05
2512 9.43358e-06 -3.35268e-06 2.22198e-05
6310 5.56089e-05 -5.59795e-06 0.000116816
15849 8.46915e-05 -2.83779e-05 0.000197761
39811 4.34065e-07 -1.97776e-07 1.06591e-06
100000 7.02772e-07 -5.57366e-07 1.96291e-06
EOD
plot sample [1000:100000] 0.484186*x**(-0.492034) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.81, −0.18]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0208164*x**(-0.725269) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.73 [−1.77, 0.32]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.17768*x**(-0.0135653) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.01 [−0.04, 0.02]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.132909*x**(-0.729267) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.73 [−1.69, 0.23]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.00830582*x**(-0.75758) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.76 [−1.69, 0.17]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 5.19646e-05*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed, polynomial" left noenhanced
$panel5_curve1 << EOD
1000 0.00326647 0.00232192 0.00421102
2512 0.00197966 0.00148111 0.0024782
6310 0.0020925 0.00141105 0.00277396
15849 0.000845559 0.000590154 0.00110096
39811 0.000484738 0.000344047 0.000625428
100000 0.000358641 0.000252006 0.000465276
EOD
$panel5_curve2 << EOD
1000 9.42652e-07 3.90005e-07 1.4953e-06
2512 3.33264e-07 1.91421e-07 4.75107e-07
6310 3.74481e-07 1.4083e-07 6.08133e-07
15849 5.48986e-08 3.27201e-08 7.70771e-08
39811 2.39552e-08 1.20687e-08 3.58417e-08
100000 1.35166e-08 9.05056e-09 1.79827e-08
EOD
$panel5_curve3 << EOD
1000 0.950758 0.926846 0.97467
2512 0.914829 0.890356 0.939302
6310 0.931173 0.907996 0.954351
15849 0.946416 0.923442 0.969389
39811 0.938499 0.912037 0.964961
100000 0.940591 0.915533 0.965648
EOD
$panel5_curve4 << EOD
1000 3.57562e-06 1.73315e-06 5.41808e-06
2512 1.09915e-06 6.07634e-07 1.59066e-06
6310 1.36372e-06 5.28736e-07 2.19871e-06
15849 1.89663e-07 9.94405e-08 2.79886e-07
39811 9.7805e-08 4.35355e-08 1.52074e-07
100000 5.04201e-08 3.37046e-08 6.71356e-08
EOD
$panel5_curve5 << EOD
1000 5.50992e-07 1.93006e-07 9.08979e-07
2512 2.22768e-07 1.03687e-07 3.41849e-07
6310 2.23596e-07 7.90319e-08 3.6816e-07
15849 3.34944e-08 1.84292e-08 4.85596e-08
39811 1.34121e-08 5.26828e-09 2.15559e-08
100000 7.59076e-09 4.8544e-09 1.03271e-08
EOD
plot sample [1000:100000] 0.11392*x**(-0.501706) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.58, −0.43]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.000804013*x**(-0.962964) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.96 [−1.10, −0.82]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.926559*x**(0.00121326) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: 0.00 [−0.01, 0.01]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.00254685*x**(-0.947329) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.95 [−1.07, −0.82]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.000586837*x**(-0.984993) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.98 [−1.14, −0.83]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 1.44025e-06*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, tanh" left noenhanced
$panel6_curve1 << EOD
1000 0.000534425 0.000380161 0.000688688
2512 0.000313423 0.000231989 0.000394857
6310 0.000190321 0.000132819 0.000247823
15849 0.000151546 0.000116302 0.000186791
39811 5.86206e-05 4.39036e-05 7.33376e-05
100000 5.48721e-05 3.14842e-05 7.82601e-05
EOD
$panel6_curve2 << EOD
1000 0.000366356 0.000280847 0.000451866
2512 0.000161967 0.000121947 0.000201988
6310 0.000128384 8.58626e-05 0.000170906
15849 8.75436e-05 6.86736e-05 0.000106414
39811 4.60752e-05 3.28629e-05 5.92875e-05
100000 3.11557e-05 2.35898e-05 3.87215e-05
EOD
$panel6_curve3 << EOD
1000 0.0121617 0.0101826 0.0141409
2512 0.00700173 0.0052899 0.00871356
6310 0.00392303 0.00314897 0.00469709
15849 0.00294645 0.00226876 0.00362415
39811 0.00185232 0.00149207 0.00221258
100000 0.00121441 0.000968587 0.00146023
EOD
$panel6_curve4 << EOD
1000 0.00160745 0.00106221 0.00215269
2512 0.000749319 0.000425927 0.00107271
6310 0.000490846 0.000277416 0.000704275
15849 0.000294929 0.000167514 0.000422345
39811 0.000165805 9.41224e-05 0.000237488
100000 0.000165017 0.000104363 0.000225672
EOD
$panel6_curve5 << EOD
1000 0.000193714 0.000107584 0.000279844
2512 8.82078e-05 5.22723e-05 0.000124143
6310 7.64239e-05 3.71863e-05 0.000115661
15849 5.49243e-05 3.55567e-05 7.42918e-05
39811 2.91997e-05 1.82128e-05 4.01866e-05
100000 1.28782e-05 6.95397e-06 1.88025e-05
EOD
plot sample [1000:100000] 0.0183284*x**(-0.516136) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.60, −0.43]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0110011*x**(-0.511146) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.58, −0.45]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.329256*x**(-0.489999) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.54, −0.44]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0446796*x**(-0.509251) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.51 [−0.61, −0.41]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.00746266*x**(-0.533602) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.53 [−0.65, −0.42]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00244347*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
