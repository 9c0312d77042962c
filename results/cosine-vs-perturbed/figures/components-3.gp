# Draws components-3.svg: gnuplot components-3.gp; or components-3.pdf: gnuplot -e "pdf=1" components-3.gp
if (!exists("output")) output = exists("pdf") ? "components-3.pdf" : "components-3.svg"
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
set label 1 "Marks: mean of 40 to 100 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [2.06009e-05:0.604046]
cut(y) = y < 2.06009e-05 ? 2.06009e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, over, tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.000857097 0.000581016 0.00113318
1668 0.000775089 0.000544972 0.00100521
2783 0.000552255 0.00040835 0.00069616
4642 0.000404165 0.000295769 0.000512562
7743 0.000260556 0.000154597 0.000366515
12915 0.000190327 0.000134372 0.000246283
21544 0.000162643 0.00011492 0.000210366
35938 0.000121489 8.90376e-05 0.000153941
59948 9.11117e-05 6.69677e-05 0.000115256
100000 8.95903e-05 6.00485e-05 0.000119132
EOD
$panel1_curve2 << EOD
1000 0.00593191 0.00451901 0.00734481
1668 0.00938491 0.000265373 0.0185044
2783 0.00370192 0.00285869 0.00454515
4642 0.00303174 0.00239132 0.00367216
7743 0.00246134 0.00181064 0.00311205
12915 0.00138924 0.00104652 0.00173196
21544 0.00134065 0.000964761 0.00171654
35938 0.00100177 0.000716723 0.00128683
59948 0.000630485 0.000468174 0.000792796
100000 0.000691979 0.000540272 0.000843686
EOD
$panel1_curve3 << EOD
1000 0.0140254 0.0113453 0.0167056
1668 0.0166209 0.00723984 0.026002
2783 0.00790811 0.00657868 0.00923755
4642 0.00445194 0.00367019 0.00523369
7743 0.00442577 0.00351907 0.00533247
12915 0.00330589 0.00271508 0.0038967
21544 0.0024784 0.00198733 0.00296947
35938 0.0017563 0.00139249 0.00212011
59948 0.00164729 0.00138017 0.0019144
100000 0.00111904 0.000855186 0.0013829
EOD
$panel1_curve4 << EOD
1000 0.0168516 0.0123017 0.0214014
1668 0.0217068 0.00515959 0.038254
2783 0.00949942 0.00682075 0.0121781
4642 0.00713741 0.00493223 0.00934259
7743 0.00448095 0.00261204 0.00634985
12915 0.00393535 0.00282938 0.00504133
21544 0.00253797 0.00172646 0.00334949
35938 0.00212548 0.00153162 0.00271935
59948 0.00179675 0.0012236 0.00236991
100000 0.00149183 0.000964745 0.00201892
EOD
$panel1_curve5 << EOD
1000 0.00406522 0.00258982 0.00554062
1668 0.00597281 0.000325036 0.0116206
2783 0.00264083 0.00176415 0.00351752
4642 0.00223155 0.00158994 0.00287316
7743 0.0019621 0.00130953 0.00261467
12915 0.000977116 0.000610637 0.00134359
21544 0.00108948 0.000705426 0.00147353
35938 0.000760088 0.000473005 0.00104717
59948 0.000426213 0.000255554 0.000596873
100000 0.000522775 0.000367455 0.000678095
EOD
plot sample [1000:100000] 0.0383118*x**(-0.54398) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.54 [−0.61, −0.48]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.375137*x**(-0.566108) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.57 [−0.72, −0.41]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.788215*x**(-0.574564) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.57 [−0.65, −0.50]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.11696*x**(-0.591984) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.59 [−0.70, −0.49]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.224153*x**(-0.545028) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.55 [−0.68, −0.41]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0129778*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, over, gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.0117564 0.00937805 0.0141348
1668 0.00729238 0.00572321 0.00886156
2783 0.00541225 0.00382345 0.00700105
4642 0.00485095 0.00391599 0.00578592
7743 0.0038724 0.00290235 0.00484245
12915 0.00300697 0.0023196 0.00369433
21544 0.00210205 0.00166522 0.00253889
35938 0.0018364 0.00137949 0.00229331
59948 0.00132131 0.00102129 0.00162133
100000 0.000940113 0.000715462 0.00116476
EOD
$panel2_curve2 << EOD
1000 0.0392017 0.014656 0.0637473
1668 0.0185577 0.00715172 0.0299636
2783 0.00935488 0.00613814 0.0125716
4642 0.00820747 0.00591096 0.010504
7743 0.00620941 0.00475123 0.00766759
12915 0.00426578 0.00339651 0.00513506
21544 0.0039512 0.00288378 0.00501862
35938 0.00287647 0.00211371 0.00363923
59948 0.00189569 0.00146733 0.00232406
100000 0.00156657 0.00115467 0.00197848
EOD
$panel2_curve3 << EOD
1000 0.0401522 0.0302331 0.0500713
1668 0.0238066 0.0202449 0.0273683
2783 0.0228849 0.0159878 0.0297821
4642 0.0164143 0.0131751 0.0196535
7743 0.0107469 0.00893168 0.0125621
12915 0.0111216 0.00891766 0.0133254
21544 0.00686414 0.00568217 0.00804611
35938 0.00628217 0.00471077 0.00785357
59948 0.00536837 0.00410845 0.00662828
100000 0.00344376 0.00276769 0.00411983
EOD
$panel2_curve4 << EOD
1000 0.0668936 0.0257622 0.108025
1668 0.0480868 0.0278682 0.0683055
2783 0.0175012 0.0109982 0.0240042
4642 0.0138299 0.00931361 0.0183461
7743 0.0156762 0.00957666 0.0217758
12915 0.00975956 0.00677867 0.0127404
21544 0.00889976 0.0053838 0.0124157
35938 0.00423086 0.00250902 0.00595269
59948 0.00545543 0.00372859 0.00718227
100000 0.0036803 0.00211952 0.00524107
EOD
$panel2_curve5 << EOD
1000 0.030183 0.0108365 0.0495295
1668 0.012238 0.00389423 0.0205817
2783 0.00744275 0.00431188 0.0105736
4642 0.00671235 0.00444375 0.00898096
7743 0.00441479 0.003304 0.00552558
12915 0.00317913 0.00220522 0.00415305
21544 0.00295499 0.00206761 0.00384237
35938 0.00243456 0.00166904 0.00320008
59948 0.00124817 0.000860758 0.00163558
100000 0.0011491 0.000766081 0.00153212
EOD
plot sample [1000:100000] 0.347136*x**(-0.507643) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.56, −0.46]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.99734*x**(-0.632651) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.63 [−0.75, −0.51]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.05492*x**(-0.492449) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.54, −0.44]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 2.98772*x**(-0.594972) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.59 [−0.70, −0.49]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.54992*x**(-0.636903) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.64 [−0.76, −0.51]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.171311*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, over, relu" left noenhanced
$panel3_curve1 << EOD
1000 0.0757744 0.0480073 0.103541
1668 0.074223 0.0525406 0.0959053
2783 0.0471162 0.0321385 0.062094
4642 0.0375629 0.0263726 0.0487532
7743 0.0378867 0.0285593 0.0472141
12915 0.026352 0.0192876 0.0334163
21544 0.0256334 0.0176366 0.0336301
35938 0.0219093 0.0159014 0.0279172
59948 0.0263826 0.0110253 0.0417399
100000 0.0183278 0.0111817 0.0254738
EOD
$panel3_curve2 << EOD
1000 0.0669587 0.0359327 0.0979847
1668 0.0403778 0.0239008 0.0568548
2783 0.0273787 0.0110653 0.0436922
4642 0.00965528 0.00587831 0.0134323
7743 0.00838783 0.00575241 0.0110232
12915 0.0073906 0.00505429 0.00972691
21544 0.00510821 0.00365912 0.0065573
35938 0.00302457 0.00206219 0.00398694
59948 0.00310814 0.0019638 0.00425248
100000 0.00250191 0.00166245 0.00334137
EOD
$panel3_curve3 << EOD
1000 0.221801 0.146006 0.297597
1668 0.216073 0.157681 0.274465
2783 0.130357 0.0922388 0.168476
4642 0.178353 0.0868887 0.269817
7743 0.160638 0.0924093 0.228866
12915 0.105729 0.0612849 0.150173
21544 0.117533 0.0712181 0.163847
35938 0.132942 0.0647898 0.201095
59948 0.223009 0.0978748 0.348142
100000 0.0792393 0.0505556 0.107923
EOD
$panel3_curve4 << EOD
1000 0.143283 0.0605503 0.226017
1668 0.0992798 0.0592302 0.139329
2783 0.0541745 0.0195361 0.0888129
4642 0.0243128 0.0139598 0.0346659
7743 0.0271127 0.0167433 0.0374821
12915 0.0187121 0.0123788 0.0250455
21544 0.0137802 0.00929528 0.0182651
35938 0.010862 0.00663601 0.0150881
59948 0.0104668 0.00377603 0.0171576
100000 0.00816202 0.00515058 0.0111735
EOD
$panel3_curve5 << EOD
1000 0.0463539 0.026673 0.0660348
1668 0.0253936 0.0156174 0.0351698
2783 0.0194004 0.00956518 0.0292357
4642 0.00714106 0.00377813 0.010504
7743 0.00532553 0.00329006 0.00736099
12915 0.00539338 0.00311359 0.00767317
21544 0.00361932 0.00230704 0.0049316
35938 0.00182436 0.00108329 0.00256543
59948 0.00192757 0.00103667 0.00281846
100000 0.00160141 0.000882156 0.00232066
EOD
plot sample [1000:100000] 0.554986*x**(-0.300291) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.30 [−0.39, −0.21]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 6.96635*x**(-0.717596) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.72 [−0.81, −0.62]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.472805*x**(-0.125718) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.13 [−0.21, −0.04]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 7.16687*x**(-0.611712) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.61 [−0.73, −0.50]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 5.54754*x**(-0.736527) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.74 [−0.83, −0.64]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.207509*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, over, polynomial" left noenhanced
$panel4_curve1 << EOD
1000 0.0651002 0.0395019 0.0906986
1668 0.0626779 0.0310659 0.0942899
2783 0.0363628 0.0177034 0.0550223
4642 0.0342999 0.0192737 0.0493261
7743 0.0317987 0.0172635 0.046334
12915 0.0195759 0.0109189 0.028233
21544 0.0207621 0.0111324 0.0303918
35938 0.00966802 0.0044091 0.0149269
59948 0.0108823 0.00520268 0.0165619
100000 0.00719811 0.00416451 0.0102317
EOD
$panel4_curve2 << EOD
1000 0.00539833 0.00333816 0.0074585
1668 0.00348303 0.00140071 0.00556535
2783 0.00565597 -0.00113046 0.0124424
4642 0.00351526 0.00107903 0.00595149
7743 0.00180556 0.000877807 0.00273331
12915 0.00120595 0.0005868 0.0018251
21544 0.00103324 0.000573287 0.0014932
35938 0.000683711 0.000158134 0.00120929
59948 0.000380671 0.000235257 0.000526085
100000 0.00047042 0.000120087 0.000820752
EOD
$panel4_curve3 << EOD
1000 0.0758746 0.0527502 0.0989991
1668 0.0792866 0.0479719 0.110601
2783 0.0399464 0.025764 0.0541289
4642 0.0437576 0.0271992 0.060316
7743 0.0457174 0.0306379 0.060797
12915 0.0230311 0.0146295 0.0314326
21544 0.0248219 0.0159568 0.033687
35938 0.0175995 0.0129774 0.0222217
59948 0.0135197 0.00858824 0.0184511
100000 0.0119634 0.00873239 0.0151943
EOD
$panel4_curve4 << EOD
1000 0.0151586 0.00935257 0.0209647
1668 0.010747 0.0062644 0.0152296
2783 0.00888357 0.00391524 0.0138519
4642 0.0039404 0.00196721 0.0059136
7743 0.00529181 0.00329172 0.0072919
12915 0.00400123 0.00250748 0.00549498
21544 0.00297062 0.00173484 0.00420639
35938 0.00137631 0.000568075 0.00218454
59948 0.00163351 0.000855898 0.00241112
100000 0.000967903 0.000558414 0.00137739
EOD
$panel4_curve5 << EOD
1000 0.00384174 0.00194568 0.0057378
1668 0.00207556 0.000589067 0.00356206
2783 0.00456584 -0.0014488 0.0105805
4642 0.00309317 0.00074654 0.0054398
7743 0.00120506 0.000378675 0.00203144
12915 0.00078059 0.000210963 0.00135022
21544 0.000711741 0.000300982 0.0011225
35938 0.00055541 7.31213e-05 0.0010377
59948 0.00019053 0.000110138 0.000270922
100000 0.000370495 4.25941e-05 0.000698396
EOD
plot sample [1000:100000] 1.98403*x**(-0.481953) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.48 [−0.59, −0.38]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.467334*x**(-0.617087) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.62 [−0.77, −0.46]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.4822*x**(-0.420391) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.42 [−0.49, −0.35]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.762612*x**(-0.573265) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.57 [−0.67, −0.47]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.367118*x**(-0.629433) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.63 [−0.83, −0.43]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0279899*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, exact, tanh" left noenhanced
$panel5_curve1 << EOD
1000 0.00442451 0.00374016 0.00510886
1668 0.00335631 0.00289939 0.00381324
2783 0.00309581 0.00261866 0.00357297
4642 0.00255994 0.00216331 0.00295657
7743 0.00187183 0.00158932 0.00215434
12915 0.00122923 0.00103858 0.00141989
21544 0.000994744 0.000834316 0.00115517
35938 0.000945232 0.000825174 0.00106529
59948 0.000532355 0.000451027 0.000613682
100000 0.000485035 0.000415687 0.000554382
EOD
$panel5_curve2 << EOD
1000 0.00405175 0.00359069 0.0045128
1668 0.00313545 0.00277802 0.00349287
2783 0.00238365 0.00211006 0.00265725
4642 0.00212332 0.00185431 0.00239232
7743 0.00142819 0.00127346 0.00158292
12915 0.00120363 0.00107291 0.00133436
21544 0.00082475 0.000734112 0.000915388
35938 0.00069282 0.000619892 0.000765748
59948 0.000545866 0.000486887 0.000604845
100000 0.00037499 0.000331947 0.000418033
EOD
$panel5_curve3 << EOD
1000 0.0862463 0.0786652 0.0938274
1668 0.0616052 0.0567974 0.0664129
2783 0.0502056 0.0460958 0.0543153
4642 0.0369525 0.0336011 0.040304
7743 0.0293984 0.0266705 0.0321263
12915 0.0231476 0.0212972 0.024998
21544 0.0180423 0.0165757 0.0195089
35938 0.0146999 0.0135539 0.0158459
59948 0.0111845 0.0102339 0.0121352
100000 0.00860079 0.00802525 0.00917634
EOD
$panel5_curve4 << EOD
1000 0.00880515 0.0074411 0.0101692
1668 0.00689643 0.00588211 0.00791075
2783 0.00497858 0.0042394 0.00571776
4642 0.00462095 0.00392433 0.00531756
7743 0.00316483 0.00270478 0.00362489
12915 0.00255279 0.00215201 0.00295357
21544 0.00180233 0.00153533 0.00206934
35938 0.00157232 0.00136408 0.00178056
59948 0.00129632 0.00112188 0.00147077
100000 0.000876512 0.00074216 0.00101086
EOD
$panel5_curve5 << EOD
1000 0.00266459 0.002293 0.00303618
1668 0.00202674 0.0017203 0.00233319
2783 0.00160817 0.00136258 0.00185376
4642 0.00140584 0.00117516 0.00163653
7743 0.000893247 0.000756788 0.00102971
12915 0.000789552 0.000678593 0.00090051
21544 0.000519329 0.000438252 0.000600407
35938 0.000427838 0.000361309 0.000494367
59948 0.000329866 0.000282189 0.000377543
100000 0.000226286 0.000193913 0.00025866
EOD
plot sample [1000:100000] 0.148048*x**(-0.497153) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.53, −0.47]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.138352*x**(-0.507457) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.53, −0.48]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 2.37902*x**(-0.488265) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.50, −0.47]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.257748*x**(-0.488788) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.52, −0.46]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.107189*x**(-0.528668) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.53 [−0.56, −0.50]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0429348*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, exact, gelu" left noenhanced
$panel6_curve1 << EOD
1000 0.027411 0.0235553 0.0312668
1668 0.0154212 0.0130012 0.0178412
2783 0.0127 0.0106227 0.0147773
4642 0.0122115 0.0103027 0.0141203
7743 0.00857076 0.00730891 0.00983261
12915 0.00721692 0.00619567 0.00823817
21544 0.00482058 0.00415132 0.00548985
35938 0.00378596 0.00322717 0.00434475
59948 0.00308965 0.00261988 0.00355943
100000 0.00200189 0.00165958 0.00234419
EOD
$panel6_curve2 << EOD
1000 0.00364802 0.00325882 0.00403721
1668 0.00263878 0.00233729 0.00294027
2783 0.00209749 0.00186711 0.00232788
4642 0.00180151 0.00161705 0.00198598
7743 0.00127832 0.00114554 0.0014111
12915 0.00102711 0.0009221 0.00113213
21544 0.000759713 0.000678728 0.000840699
35938 0.000608869 0.000543421 0.000674316
59948 0.000477336 0.000421077 0.000533595
100000 0.000383571 0.000342366 0.000424776
EOD
$panel6_curve3 << EOD
1000 0.101841 0.0898287 0.113853
1668 0.0626093 0.0560834 0.0691352
2783 0.0518927 0.0456409 0.0581445
4642 0.0458781 0.0399712 0.0517849
7743 0.0338636 0.0298932 0.037834
12915 0.0268101 0.0236847 0.0299356
21544 0.0184798 0.0164539 0.0205057
35938 0.0149415 0.0132748 0.0166081
59948 0.0120475 0.0107062 0.0133888
100000 0.00855442 0.00751163 0.00959722
EOD
$panel6_curve4 << EOD
1000 0.00733276 0.00601882 0.0086467
1668 0.00565852 0.00488539 0.00643164
2783 0.00450374 0.00380241 0.00520507
4642 0.00389627 0.00333072 0.00446181
7743 0.0025413 0.00215853 0.00292408
12915 0.00213721 0.00184471 0.00242971
21544 0.00153793 0.00128416 0.00179171
35938 0.00125185 0.00104839 0.00145531
59948 0.000924946 0.000777573 0.00107232
100000 0.000717206 0.000600798 0.000833613
EOD
$panel6_curve5 << EOD
1000 0.00235686 0.00202043 0.0026933
1668 0.00171113 0.00142209 0.00200017
2783 0.00131748 0.00111065 0.00152431
4642 0.00113831 0.000968634 0.00130799
7743 0.000876206 0.000749838 0.00100257
12915 0.000695828 0.000596903 0.000794753
21544 0.000507136 0.000435881 0.000578391
35938 0.000393328 0.000333422 0.000453234
59948 0.000331412 0.000277858 0.000384965
100000 0.000275543 0.000237025 0.000314061
EOD
plot sample [1000:100000] 0.875079*x**(-0.518996) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.55, −0.49]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.103346*x**(-0.4884) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.51, −0.46]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 3.14305*x**(-0.5095) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.53, −0.48]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.254626*x**(-0.508891) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.51 [−0.54, −0.47]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.056825*x**(-0.467955) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.47 [−0.50, −0.44]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0417016*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
