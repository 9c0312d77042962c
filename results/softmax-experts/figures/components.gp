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
set label 1 "Marks: mean of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [4.70816e-06:0.375504]
cut(y) = y < 4.70816e-06 ? 4.70816e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "exact, tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.00531915 0.00462608 0.00601221
2512 0.00363504 0.00316667 0.00410341
6310 0.00198343 0.00173754 0.00222932
15849 0.00137901 0.0011919 0.00156613
39811 0.000820926 0.000707412 0.000934439
100000 0.000514442 0.000458232 0.000570652
EOD
$panel1_curve2 << EOD
1000 0.00371678 0.00339124 0.00404231
2512 0.00248943 0.00225701 0.00272185
6310 0.00142003 0.0012908 0.00154925
15849 0.000968872 0.000888709 0.00104903
39811 0.000623926 0.000561028 0.000686824
100000 0.000372839 0.000341714 0.000403963
EOD
$panel1_curve3 << EOD
1000 0.033425 0.030384 0.036466
2512 0.0240479 0.0218025 0.0262933
6310 0.0145587 0.0132391 0.0158784
15849 0.00936235 0.0084866 0.0102381
39811 0.00553009 0.00497518 0.00608501
100000 0.00360275 0.00328163 0.00392387
EOD
$panel1_curve4 << EOD
1000 0.00660247 0.00586839 0.00733654
2512 0.00431679 0.00381793 0.00481566
6310 0.00253227 0.00225131 0.00281324
15849 0.00173169 0.00153995 0.00192343
39811 0.00111306 0.000973552 0.00125256
100000 0.000686364 0.000619651 0.000753077
EOD
$panel1_curve5 << EOD
1000 0.00204932 0.00180142 0.00229722
2512 0.00143255 0.0012504 0.0016147
6310 0.000781782 0.000676174 0.000887389
15849 0.000529356 0.000472029 0.000586683
39811 0.000336887 0.000290316 0.000383457
100000 0.000195605 0.000174145 0.000217064
EOD
plot sample [1000:100000] 0.187556*x**(-0.512074) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.54, −0.48]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.116892*x**(-0.4973) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.50 [−0.52, −0.48]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.09776*x**(-0.495999) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.52, −0.47]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.193291*x**(-0.489055) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.52, −0.46]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0727659*x**(-0.511172) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.51 [−0.54, −0.48]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0371133*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "exact, sigmoid" left noenhanced
$panel2_curve1 << EOD
1000 0.0227928 0.020138 0.0254476
2512 0.0157232 0.0139414 0.0175051
6310 0.00983136 0.0086228 0.0110399
15849 0.00619829 0.00537813 0.00701846
39811 0.00365201 0.00319143 0.00411258
100000 0.00246951 0.00216274 0.00277627
EOD
$panel2_curve2 << EOD
1000 0.0115592 0.010522 0.0125964
2512 0.00751281 0.00679801 0.00822761
6310 0.00447396 0.00408871 0.00485921
15849 0.00298146 0.00271193 0.00325099
39811 0.00193968 0.00175522 0.00212414
100000 0.00117788 0.00108323 0.00127252
EOD
$panel2_curve3 << EOD
1000 0.0983479 0.0892953 0.107401
2512 0.065385 0.0603776 0.0703923
6310 0.0421657 0.0385847 0.0457468
15849 0.0261074 0.0240378 0.028177
39811 0.0156199 0.0143696 0.0168702
100000 0.0106673 0.00977842 0.0115562
EOD
$panel2_curve4 << EOD
1000 0.0194638 0.0172263 0.0217012
2512 0.0120676 0.0106811 0.013454
6310 0.00723843 0.00650978 0.00796707
15849 0.00506717 0.00451788 0.00561645
39811 0.00341573 0.00303122 0.00380024
100000 0.00207212 0.00187357 0.00227068
EOD
$panel2_curve5 << EOD
1000 0.00693458 0.00613005 0.00773912
2512 0.00472011 0.00411779 0.00532242
6310 0.00278568 0.00242372 0.00314764
15849 0.00174916 0.00151158 0.00198675
39811 0.00109702 0.000971827 0.0012222
100000 0.000671436 0.00060631 0.000736563
EOD
plot sample [1000:100000] 0.727657*x**(-0.494882) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.53, −0.46]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.348165*x**(-0.492833) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.52, −0.47]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 3.03793*x**(-0.492656) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.51, −0.47]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.502751*x**(-0.475956) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.48 [−0.50, −0.45]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.248056*x**(-0.512388) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.51 [−0.54, −0.49]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.127396*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "exact, gelu" left noenhanced
$panel3_curve1 << EOD
1000 0.0066283 0.00575949 0.00749712
2512 0.00475771 0.00410687 0.00540854
6310 0.00263709 0.002246 0.00302818
15849 0.00164812 0.00148217 0.00181407
39811 0.000994563 0.000849878 0.00113925
100000 0.000750534 0.000647728 0.00085334
EOD
$panel3_curve2 << EOD
1000 0.00375524 0.0033571 0.00415338
2512 0.00239708 0.00213855 0.00265561
6310 0.00140526 0.00126843 0.00154209
15849 0.000875478 0.000787121 0.000963836
39811 0.000589755 0.000525931 0.00065358
100000 0.000403244 0.000355346 0.000451141
EOD
$panel3_curve3 << EOD
1000 0.024782 0.0226639 0.0269001
2512 0.0168294 0.0152461 0.0184127
6310 0.00994103 0.00903031 0.0108517
15849 0.00628476 0.00581536 0.00675416
39811 0.00377899 0.0034541 0.00410388
100000 0.0027472 0.00246113 0.00303328
EOD
$panel3_curve4 << EOD
1000 0.00608133 0.00534739 0.00681527
2512 0.00375467 0.00328557 0.00422377
6310 0.00237855 0.00208804 0.00266907
15849 0.00136132 0.00121958 0.00150306
39811 0.00095348 0.0008438 0.00106316
100000 0.000659016 0.000577934 0.000740098
EOD
$panel3_curve5 << EOD
1000 0.00247533 0.00213773 0.00281294
2512 0.00163409 0.00140855 0.00185964
6310 0.000868626 0.000761128 0.000976123
15849 0.000571842 0.000485649 0.000658036
39811 0.000380804 0.000323939 0.00043767
100000 0.000263691 0.000225714 0.000301668
EOD
plot sample [1000:100000] 0.212548*x**(-0.498116) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.53, −0.46]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.108448*x**(-0.491281) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.52, −0.46]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.763728*x**(-0.494392) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.52, −0.47]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.172204*x**(-0.489549) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.52, −0.46]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0737179*x**(-0.495858) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.50 [−0.53, −0.46]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0413998*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "exact, linear" left noenhanced
$panel4_curve1 << EOD
1000 0.0187656 0.0160334 0.0214979
2512 0.0126908 0.0105135 0.0148681
6310 0.00740121 0.00607564 0.00872678
15849 0.00534683 0.00448611 0.00620755
39811 0.00284263 0.00239743 0.00328782
100000 0.00205126 0.00174754 0.00235497
EOD
$panel4_curve2 << EOD
1000 0.00478322 0.00435781 0.00520863
2512 0.0028573 0.00257098 0.00314363
6310 0.00193454 0.00175247 0.00211661
15849 0.00117698 0.00105685 0.00129712
39811 0.000630833 0.000558202 0.000703465
100000 0.000509108 0.000460411 0.000557805
EOD
$panel4_curve3 << EOD
1000 0.181256 0.157386 0.205126
2512 0.124061 0.10637 0.141751
6310 0.07474 0.0638535 0.0856265
15849 0.0501207 0.0426102 0.0576312
39811 0.0262434 0.0224273 0.0300594
100000 0.0188667 0.0162587 0.0214747
EOD
$panel4_curve4 << EOD
1000 0.00911214 0.00812171 0.0101026
2512 0.00567344 0.00500796 0.00633892
6310 0.00390653 0.00349391 0.00431914
15849 0.00233121 0.00202597 0.00263644
39811 0.00123618 0.0010594 0.00141296
100000 0.00100663 0.000884906 0.00112836
EOD
$panel4_curve5 << EOD
1000 0.00259043 0.00222536 0.0029555
2512 0.00141185 0.0012366 0.0015871
6310 0.000942752 0.000815732 0.00106977
15849 0.000569136 0.000494763 0.000643509
39811 0.000312307 0.00027422 0.000350393
100000 0.000241036 0.000205058 0.000277014
EOD
plot sample [1000:100000] 0.576304*x**(-0.492662) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.53, −0.45]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.151528*x**(-0.503466) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.50 [−0.53, −0.48]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 6.3326*x**(-0.507885) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.54, −0.47]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.287996*x**(-0.499521) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.53, −0.47]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0910104*x**(-0.524378) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.52 [−0.56, −0.49]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0373882*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "exact, polynomial" left noenhanced
$panel5_curve1 << EOD
1000 0.000884858 0.000757304 0.00101241
2512 0.000594245 0.000516748 0.000671743
6310 0.000383628 0.000331465 0.00043579
15849 0.000236696 0.000202011 0.00027138
39811 0.000133318 0.000117783 0.000148853
100000 9.86794e-05 8.56535e-05 0.000111705
EOD
$panel5_curve2 << EOD
1000 0.000387694 0.000351719 0.000423669
2512 0.000244509 0.000225674 0.000263344
6310 0.000162729 0.000149986 0.000175472
15849 0.000106118 9.6474e-05 0.000115763
39811 6.12583e-05 5.52793e-05 6.72374e-05
100000 4.04912e-05 3.67942e-05 4.41883e-05
EOD
$panel5_curve3 << EOD
1000 0.00165709 0.00149646 0.00181771
2512 0.0010538 0.000953863 0.00115373
6310 0.000722919 0.000664376 0.000781461
15849 0.000440717 0.000394727 0.000486707
39811 0.000251381 0.000230699 0.000272063
100000 0.000188625 0.000171851 0.000205399
EOD
$panel5_curve4 << EOD
1000 0.000672941 0.000601206 0.000744676
2512 0.000446945 0.000404858 0.000489033
6310 0.000295732 0.000265265 0.000326198
15849 0.000185784 0.000167771 0.000203798
39811 0.000114414 0.000102434 0.000126394
100000 7.07117e-05 6.35132e-05 7.79102e-05
EOD
$panel5_curve5 << EOD
1000 0.000233429 0.000203822 0.000263036
2512 0.00013021 0.000113848 0.000146572
6310 8.81994e-05 7.82874e-05 9.81114e-05
15849 6.05443e-05 5.22868e-05 6.88018e-05
39811 3.23661e-05 2.77809e-05 3.69513e-05
100000 2.24264e-05 1.87275e-05 2.61254e-05
EOD
plot sample [1000:100000] 0.0277685*x**(-0.494301) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.53, −0.46]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0117858*x**(-0.492482) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.52, −0.47]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.0478651*x**(-0.485783) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.51, −0.46]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0207549*x**(-0.490691) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.52, −0.46]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.00730312*x**(-0.504576) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.50 [−0.54, −0.47]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00387474*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "over, tanh" left noenhanced
$panel6_curve1 << EOD
1000 0.000675585 0.00058225 0.00076892
2512 0.000393994 0.00034269 0.000445299
6310 0.000246653 0.00021477 0.000278536
15849 0.000163941 0.000141374 0.000186508
39811 9.23553e-05 7.92265e-05 0.000105484
100000 6.22013e-05 5.41453e-05 7.02573e-05
EOD
$panel6_curve2 << EOD
1000 0.000469442 0.00041391 0.000524974
2512 0.000291348 0.000258094 0.000324601
6310 0.000182638 0.000162915 0.000202361
15849 0.000119257 0.000104725 0.000133789
39811 6.9564e-05 6.151e-05 7.7618e-05
100000 3.9239e-05 3.44513e-05 4.40266e-05
EOD
$panel6_curve3 << EOD
1000 0.012495 0.00486601 0.020124
2512 0.00481087 0.0027222 0.00689954
6310 0.00244829 0.0020743 0.00282227
15849 0.00226045 0.00120964 0.00331127
39811 0.00240024 0.00048244 0.00431804
100000 0.000735 0.000453734 0.00101627
EOD
$panel6_curve4 << EOD
1000 0.00118585 0.00102075 0.00135095
2512 0.000745963 0.000634049 0.000857877
6310 0.000463168 0.000397007 0.000529328
15849 0.000323511 0.000273217 0.000373804
39811 0.000176848 0.000156327 0.00019737
100000 0.000108404 9.20031e-05 0.000124805
EOD
$panel6_curve5 << EOD
1000 0.000228518 0.000180026 0.000277009
2512 0.000145135 0.000118203 0.000172068
6310 9.40131e-05 7.68408e-05 0.000111185
15849 5.5564e-05 4.54723e-05 6.56558e-05
39811 3.38366e-05 2.66136e-05 4.10596e-05
100000 1.64928e-05 1.33084e-05 1.96772e-05
EOD
plot sample [1000:100000] 0.0233932*x**(-0.517638) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.55, −0.49]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0189483*x**(-0.531468) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.53 [−0.56, −0.50]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.307589*x**(-0.506635) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.67, −0.34]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0428672*x**(-0.516154) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.52 [−0.55, −0.48]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0117247*x**(-0.559551) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.56 [−0.61, −0.51]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00312929*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
