# Draws single.svg: gnuplot single.gp; or single.pdf: gnuplot -e "pdf=1" single.gp
if (!exists("output")) output = exists("pdf") ? "single.pdf" : "single.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,21.0986in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1519 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 5 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 40 to 100 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [4.99435e-05:4.34679]
cut(y) = y < 4.99435e-05 ? 4.99435e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "expert: tanh, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 0.816494 0.64217 0.990819
1668 0.804198 0.67045 0.937945
2783 0.995007 0.815015 1.175
4642 0.904451 0.774083 1.03482
7743 1.07216 0.907961 1.23636
12915 0.980281 0.858866 1.1017
21544 1.1804 1.04607 1.31473
35938 1.1967 1.0745 1.3189
59948 1.08217 0.960859 1.20348
100000 1.22644 1.10536 1.34752
EOD
$panel1_curve2 << EOD
1000 0.0387714 0.0354806 0.0420622
1668 0.0279376 0.0258404 0.0300349
2783 0.0225755 0.0207825 0.0243685
4642 0.0170023 0.0154633 0.0185413
7743 0.0133433 0.0121333 0.0145533
12915 0.0105043 0.00963508 0.0113734
21544 0.0081054 0.00744858 0.00876221
35938 0.00661628 0.00609962 0.00713295
59948 0.00509042 0.00466499 0.00551585
100000 0.00387839 0.00360511 0.00415166
EOD
$panel1_curve3 << EOD
1000 0.0378134 0.0344936 0.0411333
1668 0.0269483 0.0248831 0.0290134
2783 0.0218981 0.020097 0.0236992
4642 0.0163031 0.0148212 0.017785
7743 0.0129663 0.011703 0.0142295
12915 0.0101353 0.0093118 0.0109588
21544 0.00791961 0.00727239 0.00856683
35938 0.0064762 0.00595791 0.00699449
59948 0.0049726 0.00455212 0.00539308
100000 0.00378998 0.00352628 0.00405368
EOD
plot sample [1000:100000] 0.454294*x**(0.087318) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.09 [0.05, 0.12]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 1.07835*x**(-0.488432) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.49 [−0.51, −0.47]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 1.02494*x**(-0.486055) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.49 [−0.50, −0.47]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.660359*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: tanh, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.54902 1.04442 2.05362
1668 1.38926 0.956939 1.82159
2783 1.13943 0.708484 1.57037
4642 1.31216 0.85113 1.77319
7743 1.66079 1.18022 2.14136
12915 1.17871 0.659575 1.69785
21544 1.45433 0.951393 1.95727
35938 1.50978 1.02566 1.9939
59948 1.7767 1.30002 2.25338
100000 1.58599 1.06393 2.10804
EOD
$panel2_curve2 << EOD
1000 0.00262586 0.00200758 0.00324413
1668 0.00400559 -0.000383129 0.00839431
2783 0.00176093 0.00132201 0.00219984
4642 0.00105078 0.000814102 0.00128746
7743 0.00115402 0.000888596 0.00141945
12915 0.000593195 0.00048521 0.00070118
21544 0.00051724 0.000415894 0.000618585
35938 0.000467211 0.000372426 0.000561996
59948 0.000322998 0.000256856 0.000389139
100000 0.00023188 0.000184953 0.000278808
EOD
$panel2_curve3 << EOD
1000 0.00244966 0.00193038 0.00296894
1668 0.0016858 0.00136593 0.00200566
2783 0.00142138 0.00104856 0.00179421
4642 0.00103941 0.000857375 0.00122145
7743 0.00101491 0.000777222 0.0012526
12915 0.000572799 0.000482351 0.000663248
21544 0.000552142 0.000451517 0.000652768
35938 0.000459003 0.000367305 0.0005507
59948 0.000307977 0.000245616 0.000370338
100000 0.000215657 0.000175167 0.000256147
EOD
plot sample [1000:100000] 1.00553*x**(0.0391693) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.04 [−0.03, 0.11]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.17976*x**(-0.579116) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.58 [−0.78, −0.38]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0728339*x**(-0.496183) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.50 [−0.54, −0.45]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0390572*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "expert: gelu, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 0.838253 0.680182 0.996324
1668 0.8726 0.738057 1.00714
2783 0.999613 0.81972 1.1795
4642 0.871487 0.74971 0.993264
7743 1.01329 0.851025 1.17555
12915 1.00366 0.887624 1.11969
21544 1.14813 1.00872 1.28754
35938 1.18161 1.05835 1.30488
59948 1.10792 0.991548 1.22428
100000 1.20899 1.09117 1.32681
EOD
$panel3_curve2 << EOD
1000 0.0628956 0.055451 0.0703403
1668 0.0371761 0.0330166 0.0413356
2783 0.0306 0.0270927 0.0341074
4642 0.0266346 0.0235497 0.0297196
7743 0.02005 0.0176019 0.0224981
12915 0.014974 0.0130857 0.0168623
21544 0.0112454 0.0100037 0.012487
35938 0.00971115 0.0085112 0.0109111
59948 0.00707146 0.00636166 0.00778126
100000 0.00516625 0.00454984 0.00578266
EOD
$panel3_curve3 << EOD
1000 0.0439633 0.0388157 0.0491109
1668 0.027113 0.0242497 0.0299764
2783 0.022438 0.0197494 0.0251266
4642 0.0197993 0.0172724 0.0223263
7743 0.0145747 0.0129006 0.0162488
12915 0.0115868 0.0102536 0.01292
21544 0.00798548 0.00711234 0.00885861
35938 0.00645566 0.00575596 0.00715536
59948 0.00524214 0.00466192 0.00582235
100000 0.00370342 0.00325713 0.00414972
EOD
plot sample [1000:100000] 0.49363*x**(0.0784243) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.08 [0.05, 0.11]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 1.8207*x**(-0.506098) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.51 [−0.53, −0.48]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 1.34954*x**(-0.50875) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.51 [−0.53, −0.48]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.664397*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.11602 0.698909 1.53314
1668 1.16567 0.749363 1.58197
2783 1.00398 0.605814 1.40216
4642 1.15472 0.725384 1.58406
7743 1.37973 0.888363 1.87111
12915 1.18203 0.717137 1.64692
21544 1.19725 0.760352 1.63415
35938 1.62295 1.09068 2.15522
59948 1.73409 1.27288 2.1953
100000 1.23871 0.811358 1.66607
EOD
$panel4_curve2 << EOD
1000 0.0215341 0.0107266 0.0323415
1668 0.0107262 0.00560376 0.0158486
2783 0.00656978 0.00503765 0.00810191
4642 0.00589939 0.00484738 0.0069514
7743 0.00463324 0.00348076 0.00578572
12915 0.0031723 0.00247289 0.00387171
21544 0.00261554 0.00212548 0.00310559
35938 0.00237346 0.00184974 0.00289718
59948 0.00154272 0.00117786 0.00190758
100000 0.00107999 0.00081712 0.00134285
EOD
$panel4_curve3 << EOD
1000 0.0121002 0.00931413 0.0148862
1668 0.00694898 0.00543169 0.00846626
2783 0.00567324 0.00434285 0.00700362
4642 0.00450227 0.00372311 0.00528143
7743 0.00408171 0.00312503 0.00503838
12915 0.00284799 0.00232275 0.00337324
21544 0.0018942 0.00148185 0.00230655
35938 0.00193713 0.00151018 0.00236408
59948 0.001286 0.00104916 0.00152285
100000 0.000934221 0.000733665 0.00113478
EOD
plot sample [1000:100000] 0.650668*x**(0.0719451) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.07 [0.00, 0.14]", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.807856*x**(-0.573487) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.57 [−0.67, −0.48]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.35519*x**(-0.511574) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.51 [−0.56, −0.47]", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.166817*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "expert: relu, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 0.905928 0.72001 1.09185
1668 0.839219 0.709902 0.968536
2783 0.910482 0.762426 1.05854
4642 0.851102 0.714242 0.987961
7743 1.01836 0.857133 1.17959
12915 0.969328 0.850451 1.08821
21544 1.10552 0.964739 1.24631
35938 1.21363 1.07927 1.34798
59948 1.13157 0.98822 1.27492
100000 1.16364 1.04474 1.28255
EOD
$panel5_curve2 << EOD
1000 0.120206 0.102326 0.138086
1668 0.0766594 0.064331 0.0889878
2783 0.0658924 0.056191 0.0755938
4642 0.0547187 0.0480238 0.0614136
7743 0.0426425 0.0365257 0.0487592
12915 0.0335817 0.0289422 0.0382212
21544 0.0243377 0.0208327 0.0278427
35938 0.0197088 0.0170033 0.0224143
59948 0.0136114 0.0116556 0.0155672
100000 0.0118268 0.0102205 0.0134332
EOD
$panel5_curve3 << EOD
1000 0.0528264 0.0461495 0.0595033
1668 0.0320834 0.0276041 0.0365628
2783 0.0294692 0.0259241 0.0330143
4642 0.0252034 0.022176 0.0282309
7743 0.0184001 0.0160414 0.0207588
12915 0.0149529 0.0129642 0.0169417
21544 0.0101844 0.00899567 0.0113732
35938 0.00837117 0.00748019 0.00926215
59948 0.00671354 0.00586439 0.00756269
100000 0.00474322 0.00420266 0.00528378
EOD
plot sample [1000:100000] 0.492473*x**(0.077198) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.08 [0.05, 0.11]", \
     $panel5_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 3.39546*x**(-0.493596) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.49 [−0.52, −0.46]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 1.51567*x**(-0.495819) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.50 [−0.52, −0.47]", \
     $panel5_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.786195*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: relu, k: over" left noenhanced
$panel6_curve1 << EOD
1000 0.985589 0.635066 1.33611
1668 1.18851 0.750713 1.6263
2783 1.09706 0.619537 1.57459
4642 1.00225 0.657133 1.34737
7743 1.36115 0.928743 1.79355
12915 1.03857 0.584632 1.49251
21544 1.18516 0.772334 1.59798
35938 1.47881 0.972436 1.98518
59948 1.87882 1.39421 2.36343
100000 1.52634 1.03117 2.02152
EOD
$panel6_curve2 << EOD
1000 0.0853232 0.0562247 0.114422
1668 0.0759807 0.0554374 0.0965239
2783 0.0508276 0.0357538 0.0659013
4642 0.0390203 0.0267195 0.0513211
7743 0.0382917 0.0296228 0.0469607
12915 0.0265375 0.0202932 0.0327818
21544 0.0248491 0.0177803 0.0319179
35938 0.0215312 0.01571 0.0273525
59948 0.0302007 0.0100708 0.0503306
100000 0.0175281 0.0116377 0.0234186
EOD
$panel6_curve3 << EOD
1000 0.100565 -0.0547672 0.255898
1668 0.0194837 0.0127656 0.0262018
2783 0.0320671 -0.00692842 0.0710626
4642 0.0122072 0.00675067 0.0176638
7743 0.0101839 0.00607299 0.0142948
12915 0.00544252 0.00381545 0.00706958
21544 0.0157815 -0.00334814 0.0349112
35938 0.0124113 -0.00293773 0.0277604
59948 0.00399599 0.00262193 0.00537005
100000 0.0161333 -0.0110103 0.0432769
EOD
plot sample [1000:100000] 0.474266*x**(0.105031) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.11 [0.03, 0.18]", \
     $panel6_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.664723*x**(-0.316453) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.32 [−0.41, −0.22]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.497427*x**(-0.380936) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.38 [−0.90, 0.13]", \
     $panel6_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.371106*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "expert: polynomial, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 1.22635 1.04393 1.40877
1668 1.28349 1.11288 1.45411
2783 1.25287 1.09879 1.40696
4642 1.29058 1.13563 1.44553
7743 1.3884 1.24201 1.53479
12915 1.26144 1.13424 1.38863
21544 1.33481 1.20126 1.46835
35938 1.45245 1.30553 1.59936
59948 1.22317 1.10817 1.33817
100000 1.27891 1.14798 1.40984
EOD
$panel7_curve2 << EOD
1000 0.0125995 0.010704 0.0144951
1668 0.00903269 0.00777712 0.0102883
2783 0.0079354 0.00683233 0.00903847
4642 0.00597426 0.00513804 0.00681049
7743 0.00490678 0.0042135 0.00560005
12915 0.00345998 0.00298586 0.0039341
21544 0.00263603 0.00224563 0.00302643
35938 0.00233719 0.00199667 0.0026777
59948 0.00158411 0.00135457 0.00181365
100000 0.00121577 0.00104554 0.00138599
EOD
$panel7_curve3 << EOD
1000 0.0027157 0.00238689 0.0030445
1668 0.0181809 -0.014387 0.0507488
2783 0.00178567 0.00157463 0.0019967
4642 0.00120154 0.00106192 0.00134116
7743 0.00104114 0.000913361 0.00116891
12915 0.00074064 0.00065776 0.00082352
21544 0.000558877 0.000493095 0.000624659
35938 0.000490319 0.000430463 0.000550175
59948 0.000343019 0.000301485 0.000384554
100000 0.000246359 0.000218282 0.000274437
EOD
plot sample [1000:100000] 1.19097*x**(0.00929775) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.01 [−0.02, 0.04]", \
     $panel7_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.398495*x**(-0.4992) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.50 [−0.53, −0.47]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.629435*x**(-0.692816) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.69 [−1.89, 0.51]", \
     $panel7_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0467434*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial, k: over" left noenhanced
$panel8_curve1 << EOD
1000 1.26892 0.815403 1.72244
1668 1.40618 0.925092 1.88726
2783 1.09987 0.649646 1.55009
4642 1.28142 0.827846 1.735
7743 1.54372 1.02288 2.06456
12915 1.3965 0.850183 1.94281
21544 1.21617 0.750283 1.68206
35938 1.26903 0.786331 1.75172
59948 1.75202 1.27125 2.23278
100000 1.1748 0.738028 1.61157
EOD
$panel8_curve2 << EOD
1000 0.0257554 0.0179271 0.0335836
1668 0.0242532 0.0134129 0.0350935
2783 0.0147531 0.0082306 0.0212756
4642 0.0137156 0.00789205 0.0195391
7743 0.0109376 0.0067344 0.0151409
12915 0.00695829 0.00472707 0.00918951
21544 0.00734132 0.00442231 0.0102603
35938 0.00395851 0.002195 0.00572201
59948 0.00371986 0.00216748 0.00527224
100000 0.00262454 0.00163364 0.00361545
EOD
$panel8_curve3 << EOD
1000 0.00203377 0.00150829 0.00255925
1668 0.00161346 0.00112595 0.00210097
2783 0.00106961 0.000838134 0.00130108
4642 0.000815834 0.000632921 0.000998746
7743 0.000699554 0.000547185 0.000851923
12915 0.000557462 0.000368859 0.000746065
21544 0.000461541 0.000362883 0.0005602
35938 0.000383443 0.00028815 0.000478735
59948 0.000563114 0.00014254 0.000983687
100000 0.000243188 0.000193225 0.000293151
EOD
plot sample [1000:100000] 1.15302*x**(0.0154428) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.02 [−0.06, 0.09]", \
     $panel8_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.914336*x**(-0.504374) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.50 [−0.59, −0.42]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0270827*x**(-0.397363) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.40 [−0.50, −0.30]", \
     $panel8_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0333507*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
