# Draws components-4.svg: gnuplot components-4.gp; or components-4.pdf: gnuplot -e "pdf=1" components-4.gp
if (!exists("output")) output = exists("pdf") ? "components-4.pdf" : "components-4.svg"
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
set yrange [1.02958e-06:1.43916]
cut(y) = y < 1.02958e-06 ? 1.02958e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "linear, exact, relu" left noenhanced
$panel1_curve1 << EOD
1000 0.0337471 0.0287383 0.038756
1668 0.0204442 0.0169753 0.0239131
2783 0.0185399 0.0158261 0.0212538
4642 0.0164425 0.0142231 0.0186619
7743 0.0115851 0.00978689 0.0133833
12915 0.00952983 0.00800067 0.011059
21544 0.00656088 0.00566539 0.00745637
35938 0.00537509 0.00469517 0.00605501
59948 0.0043003 0.00367692 0.00492369
100000 0.00290578 0.00248767 0.00332389
EOD
$panel1_curve2 << EOD
1000 0.00386914 0.00346635 0.00427194
1668 0.00281812 0.00250192 0.00313432
2783 0.0022542 0.00202194 0.00248647
4642 0.00190427 0.0017091 0.00209945
7743 0.00126839 0.00111816 0.00141862
12915 0.0011273 0.00100934 0.00124525
21544 0.000787146 0.000707118 0.000867174
35938 0.000632774 0.000565924 0.000699625
59948 0.000525542 0.000469763 0.000581321
100000 0.000415287 0.00037004 0.000460534
EOD
$panel1_curve3 << EOD
1000 0.122492 0.106925 0.138059
1668 0.0743642 0.0639354 0.084793
2783 0.0684904 0.0602155 0.0767654
4642 0.0586181 0.0515511 0.0656852
7743 0.042904 0.0373431 0.0484648
12915 0.0349106 0.0302588 0.0395625
21544 0.02357 0.0207674 0.0263726
35938 0.0195685 0.0174804 0.0216566
59948 0.0155474 0.0135573 0.0175375
100000 0.0109635 0.00970317 0.0122238
EOD
$panel1_curve4 << EOD
1000 0.00816592 0.00683212 0.00949972
1668 0.00629407 0.00536819 0.00721996
2783 0.00492473 0.00419535 0.0056541
4642 0.0042244 0.00362038 0.00482843
7743 0.0026574 0.00225455 0.00306024
12915 0.00237539 0.00203933 0.00271144
21544 0.00171002 0.00144911 0.00197094
35938 0.00135458 0.00113333 0.00157582
59948 0.00105343 0.000889204 0.00121765
100000 0.000808209 0.000680069 0.000936349
EOD
$panel1_curve5 << EOD
1000 0.00243196 0.00207822 0.0027857
1668 0.00169516 0.00140665 0.00198367
2783 0.00141314 0.00120673 0.00161955
4642 0.00115413 0.00097232 0.00133595
7743 0.000837145 0.000699429 0.000974861
12915 0.000747585 0.000638019 0.00085715
21544 0.000488315 0.000417357 0.000559273
35938 0.00039178 0.000333739 0.000449821
59948 0.00034668 0.000292349 0.000401011
100000 0.000286939 0.000244101 0.000329777
EOD
plot sample [1000:100000] 0.992671*x**(-0.498951) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.53, −0.47]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.106393*x**(-0.485182) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.51, −0.46]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 3.52864*x**(-0.496048) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.52, −0.47]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.269849*x**(-0.504674) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.54, −0.47]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0574827*x**(-0.467295) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.47 [−0.50, −0.44]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0415393*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "linear, exact, polynomial" left noenhanced
$panel2_curve1 << EOD
1000 0.00587454 0.00500428 0.00674481
1668 0.0196271 -0.0116986 0.0509529
2783 0.00370643 0.00313665 0.0042762
4642 0.00243943 0.00206147 0.00281738
7743 0.00226026 0.00191548 0.00260505
12915 0.00155461 0.00133943 0.00176978
21544 0.00113572 0.000961007 0.00131044
35938 0.00101803 0.000869814 0.00116624
59948 0.000713261 0.000606965 0.000819557
100000 0.000520151 0.000441375 0.000598926
EOD
$panel2_curve2 << EOD
1000 0.000591859 0.000521613 0.000662106
1668 0.00219611 -0.00133013 0.00572235
2783 0.000380824 0.000343508 0.00041814
4642 0.000292989 0.000263303 0.000322674
7743 0.000229784 0.000204756 0.000254813
12915 0.000165682 0.000147861 0.000183503
21544 0.00013017 0.00011515 0.00014519
35938 0.000106769 9.53012e-05 0.000118237
59948 8.1519e-05 7.25451e-05 9.0493e-05
100000 6.17182e-05 5.58064e-05 6.763e-05
EOD
$panel2_curve3 << EOD
1000 0.00596593 0.00523952 0.00669234
1668 0.0371844 -0.028829 0.103198
2783 0.00393528 0.00347074 0.00439981
4642 0.00263581 0.00232738 0.00294423
7743 0.00228247 0.00199955 0.0025654
12915 0.00162979 0.00144671 0.00181287
21544 0.00123277 0.0010875 0.00137804
35938 0.00107716 0.000945599 0.00120872
59948 0.000754387 0.000663159 0.000845616
100000 0.000540735 0.000478873 0.000602597
EOD
$panel2_curve4 << EOD
1000 0.00124181 0.00102625 0.00145737
1668 0.00520394 -0.00354434 0.0139522
2783 0.000768899 0.000663033 0.000874765
4642 0.000571927 0.000495658 0.000648197
7743 0.000474074 0.000397375 0.000550772
12915 0.000335125 0.000282896 0.000387354
21544 0.000261779 0.000218556 0.000305002
35938 0.000212105 0.000179853 0.000244356
59948 0.000152327 0.000130384 0.000174271
100000 0.000146807 0.000128646 0.000164967
EOD
$panel2_curve5 << EOD
1000 0.00037764 0.000318115 0.000437166
1668 0.000688585 -8.38562e-05 0.00146103
2783 0.000259893 0.000222959 0.000296828
4642 0.000200995 0.000169301 0.000232689
7743 0.000144882 0.000121113 0.00016865
12915 0.000114321 9.86783e-05 0.000129964
21544 8.57261e-05 7.17266e-05 9.97256e-05
35938 7.17486e-05 6.04838e-05 8.30134e-05
59948 5.9627e-05 5.08139e-05 6.84401e-05
100000 3.59109e-05 3.05542e-05 4.12677e-05
EOD
plot sample [1000:100000] 0.767749*x**(-0.641397) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.64 [−1.28, −0.01]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0703116*x**(-0.622089) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.62 [−1.48, 0.23]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.30009*x**(-0.686837) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.69 [−1.84, 0.46]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.154542*x**(-0.628544) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.63 [−1.39, 0.13]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0250668*x**(-0.56298) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.56 [−0.82, −0.31]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00681362*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "linear, over, tanh" left noenhanced
$panel3_curve1 << EOD
1000 0.000537441 0.000419603 0.000655279
1668 0.000405045 0.000292228 0.000517862
2783 0.000270063 0.000199616 0.000340509
4642 0.00026203 0.000202903 0.000321158
7743 0.000146778 9.67594e-05 0.000196796
12915 0.000152815 0.000117541 0.000188089
21544 9.57667e-05 7.61606e-05 0.000115373
35938 0.000101879 7.43257e-05 0.000129432
59948 5.265e-05 3.92078e-05 6.60922e-05
100000 5.40479e-05 4.0678e-05 6.74178e-05
EOD
$panel3_curve2 << EOD
1000 0.000326862 0.000260063 0.000393661
1668 0.000266216 0.000213902 0.000318531
2783 0.000164135 0.000118149 0.000210121
4642 0.000167763 0.000127642 0.000207884
7743 0.000119811 8.80268e-05 0.000151596
12915 0.000100572 7.96607e-05 0.000121484
21544 6.64821e-05 4.80416e-05 8.49226e-05
35938 5.6883e-05 4.18239e-05 7.1942e-05
59948 3.27627e-05 2.47459e-05 4.07794e-05
100000 3.41243e-05 2.59362e-05 4.23125e-05
EOD
$panel3_curve3 << EOD
1000 0.0119189 0.00948567 0.0143521
1668 0.0151397 0.00432358 0.0259557
2783 0.00752747 0.00612552 0.00892942
4642 0.00492304 0.00409668 0.0057494
7743 0.00462388 0.00377016 0.00547759
12915 0.00321344 0.00264768 0.0037792
21544 0.00457424 0.00133078 0.0078177
35938 0.00193621 0.00159101 0.00228142
59948 0.00166757 0.0014134 0.00192173
100000 0.00208263 0.000686526 0.00347873
EOD
$panel3_curve4 << EOD
1000 0.00162583 0.00118285 0.00206881
1668 0.00111525 0.000739262 0.00149123
2783 0.000710141 0.000436862 0.000983421
4642 0.000607744 0.000399128 0.000816361
7743 0.000384803 0.000232016 0.000537591
12915 0.000477594 0.000335686 0.000619502
21544 0.000236584 0.000130258 0.00034291
35938 0.000225414 0.000145787 0.000305041
59948 0.000151848 9.91164e-05 0.000204579
100000 0.000124247 7.67635e-05 0.000171731
EOD
$panel3_curve5 << EOD
1000 0.000153746 8.9134e-05 0.000218358
1668 0.00014114 9.8092e-05 0.000184189
2783 8.2269e-05 4.89291e-05 0.000115609
4642 0.000103844 7.05744e-05 0.000137114
7743 7.79265e-05 4.71913e-05 0.000108662
12915 5.27994e-05 3.41865e-05 7.14122e-05
21544 4.316e-05 2.62051e-05 6.01149e-05
35938 3.24664e-05 1.93618e-05 4.5571e-05
59948 1.6103e-05 9.17671e-06 2.30294e-05
100000 2.13789e-05 1.39856e-05 2.87722e-05
EOD
plot sample [1000:100000] 0.0168418*x**(-0.507047) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.56, −0.45]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0114243*x**(-0.512291) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.56, −0.46]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.297389*x**(-0.456201) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.46 [−0.59, −0.32]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0588221*x**(-0.538372) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.54 [−0.61, −0.46]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.00480005*x**(-0.481166) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.48 [−0.56, −0.40]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00236563*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "linear, over, gelu" left noenhanced
$panel4_curve1 << EOD
1000 0.00865519 0.0065921 0.0107183
1668 0.00569693 0.00446972 0.00692414
2783 0.0043467 0.00304503 0.00564837
4642 0.0030679 0.00240918 0.00372662
7743 0.00278593 0.00210628 0.00346558
12915 0.00200455 0.00152658 0.00248253
21544 0.00128911 0.000977907 0.00160032
35938 0.00137178 0.00104125 0.00170232
59948 0.000905823 0.00072417 0.00108748
100000 0.000766853 0.000593315 0.000940392
EOD
$panel4_curve2 << EOD
1000 0.000964135 0.000761296 0.00116697
1668 0.00067193 0.000511724 0.000832135
2783 0.000414144 0.000303765 0.000524524
4642 0.000383885 0.000294844 0.000472927
7743 0.000241762 0.000180319 0.000303206
12915 0.000203994 0.000158754 0.000249234
21544 0.000192447 0.000152262 0.000232631
35938 0.000135778 0.000106793 0.000164763
59948 0.000102302 7.6631e-05 0.000127972
100000 8.70103e-05 6.30039e-05 0.000111017
EOD
$panel4_curve3 << EOD
1000 0.0421525 0.0291769 0.0551281
1668 0.0318651 0.0174845 0.0462457
2783 0.0252614 0.0157052 0.0348177
4642 0.0171729 0.0135638 0.020782
7743 0.0120692 0.00955431 0.0145842
12915 0.0115527 0.00919061 0.0139148
21544 0.00655995 0.00513123 0.00798867
35938 0.00651476 0.00490872 0.00812081
59948 0.00564987 0.00453997 0.00675978
100000 0.00318403 0.00246579 0.00390227
EOD
$panel4_curve4 << EOD
1000 0.00423563 0.00267253 0.00579874
1668 0.00293609 0.00200326 0.00386892
2783 0.00209446 0.00132849 0.00286043
4642 0.00144481 0.000908417 0.0019812
7743 0.00113873 0.000642763 0.00163469
12915 0.000890881 0.00056872 0.00121304
21544 0.000866172 0.000569292 0.00116305
35938 0.000449995 0.000288577 0.000611413
59948 0.000529518 0.000344968 0.000714068
100000 0.000433006 0.000286319 0.000579693
EOD
$panel4_curve5 << EOD
1000 0.000524651 0.00036801 0.000681291
1668 0.000328486 0.000191381 0.00046559
2783 0.000186825 9.75763e-05 0.000276074
4642 0.000233106 0.000163646 0.000302565
7743 0.000121402 7.92058e-05 0.000163599
12915 0.000104422 6.77801e-05 0.000141064
21544 0.000102736 7.06629e-05 0.00013481
35938 8.77293e-05 5.63732e-05 0.000119085
59948 4.2162e-05 2.77141e-05 5.66099e-05
100000 4.07487e-05 2.32629e-05 5.82346e-05
EOD
plot sample [1000:100000] 0.26348*x**(-0.51383) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.56, −0.47]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0267574*x**(-0.50505) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.56, −0.45]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.63917*x**(-0.533765) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.60, −0.47]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.110267*x**(-0.497285) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.57, −0.42]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0154865*x**(-0.51828) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.52 [−0.60, −0.44]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00591348*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, over, relu" left noenhanced
$panel5_curve1 << EOD
1000 0.0472229 -0.0107404 0.105186
1668 0.0165838 0.0105316 0.0226361
2783 0.022986 -0.00197446 0.0479465
4642 0.0110558 0.00507022 0.0170414
7743 0.00848868 0.0046375 0.0123399
12915 0.00435856 0.00264929 0.00606784
21544 0.0125579 -0.00152705 0.0266429
35938 0.00974676 -0.00185044 0.021344
59948 0.00352564 0.00223945 0.00481182
100000 0.0120739 -0.00716977 0.0313175
EOD
$panel5_curve2 << EOD
1000 0.00723278 -0.0054328 0.0198984
1668 0.00078743 0.000525023 0.00104984
2783 0.00111495 -0.000201992 0.00243188
4642 0.000346984 0.000202088 0.00049188
7743 0.000348658 0.000183936 0.000513381
12915 0.000177868 0.000126324 0.000229412
21544 0.000493622 -0.000209889 0.00119713
35938 0.000390364 -0.000157374 0.000938102
59948 8.09972e-05 4.94399e-05 0.000112555
100000 0.000540035 -0.000402662 0.00148273
EOD
$panel5_curve3 << EOD
1000 0.300708 0.0714872 0.529929
1668 0.181848 0.107757 0.255939
2783 0.273787 0.0426008 0.504973
4642 0.160205 0.0834705 0.236939
7743 0.17356 0.0557301 0.29139
12915 0.101166 0.0453702 0.156963
21544 0.367177 0.06 0.674354
35938 0.135057 0.0601152 0.209999
59948 0.235532 0.0960805 0.374983
100000 0.141749 0.010534 0.272964
EOD
$panel5_curve4 << EOD
1000 0.0201167 -0.0102652 0.0504987
1668 0.00400723 0.00237228 0.00564218
2783 0.00772176 -0.00384342 0.0192869
4642 0.00181771 0.000631808 0.0030036
7743 0.00221789 0.000885898 0.00354989
12915 0.000750561 0.000431947 0.00106918
21544 0.00399281 -0.00228846 0.0102741
35938 0.00310824 -0.00184129 0.00805777
59948 0.000410528 0.000232934 0.000588121
100000 0.00466149 -0.0037559 0.0130789
EOD
$panel5_curve5 << EOD
1000 0.0028491 -0.00214439 0.00784258
1668 0.000328546 0.000218785 0.000438307
2783 0.000253013 0.000137041 0.000368985
4642 0.000148386 8.968e-05 0.000207091
7743 0.000106553 6.93517e-05 0.000143754
12915 9.70534e-05 5.86614e-05 0.000135445
21544 6.56841e-05 3.02684e-05 0.0001011
35938 6.79799e-05 2.69322e-05 0.000109028
59948 3.05416e-05 1.72678e-05 4.38154e-05
100000 4.45675e-05 4.99949e-06 8.41355e-05
EOD
plot sample [1000:100000] 0.234507*x**(-0.32794) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.33 [−0.77, 0.11]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.062694*x**(-0.522772) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.52 [−1.15, 0.11]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.392935*x**(-0.0774954) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.08 [−0.27, 0.12]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.099822*x**(-0.38354) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.38 [−1.02, 0.25]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.133891*x**(-0.748083) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.75 [−1.30, −0.20]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00448673*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, over, polynomial" left noenhanced
$panel6_curve1 << EOD
1000 0.00575695 0.00397787 0.00753603
1668 0.00540092 0.00349664 0.0073052
2783 0.00292441 0.00214512 0.0037037
4642 0.00224399 0.00151413 0.00297386
7743 0.00201431 0.00147678 0.00255183
12915 0.00181402 0.00113193 0.00249611
21544 0.00138689 0.0010036 0.00177018
35938 0.00109165 0.000712081 0.00147122
59948 0.00114349 0.000655799 0.00163118
100000 0.000772944 0.000537646 0.00100824
EOD
$panel6_curve2 << EOD
1000 0.000153188 0.000106355 0.000200022
1668 0.000133261 9.43088e-05 0.000172214
2783 9.81036e-05 6.92932e-05 0.000126914
4642 5.05735e-05 2.81877e-05 7.29592e-05
7743 4.21288e-05 2.78219e-05 5.64358e-05
12915 4.37391e-05 2.94961e-05 5.79821e-05
21544 2.87177e-05 1.93681e-05 3.80674e-05
35938 2.19431e-05 1.44422e-05 2.94439e-05
59948 2.26292e-05 1.21023e-05 3.31562e-05
100000 1.5998e-05 1.14183e-05 2.05777e-05
EOD
$panel6_curve3 << EOD
1000 0.0166573 0.00946981 0.0238449
1668 0.0104511 0.00765712 0.0132451
2783 0.00756434 0.00440601 0.0107227
4642 0.0101067 0.00590165 0.0143118
7743 0.0058951 0.00311718 0.00867302
12915 0.00625477 0.000672612 0.0118369
21544 0.00496131 0.00227224 0.00765037
35938 0.00561574 0.00239738 0.0088341
59948 0.00433731 0.00232495 0.00634968
100000 0.0038112 0.00116844 0.00645396
EOD
$panel6_curve4 << EOD
1000 0.0009135 0.000586549 0.00124045
1668 0.000781688 0.000466575 0.0010968
2783 0.000714172 0.000433231 0.000995112
4642 0.00023402 0.00011001 0.000358029
7743 0.000258878 0.000139135 0.000378621
12915 0.000301836 0.000177262 0.000426409
21544 0.000173813 8.87314e-05 0.000258896
35938 0.000149471 7.53195e-05 0.000223622
59948 0.000133464 6.4316e-05 0.000202611
100000 0.000103577 6.20048e-05 0.00014515
EOD
$panel6_curve5 << EOD
1000 5.67269e-05 3.06869e-05 8.2767e-05
1668 4.77272e-05 2.87729e-05 6.66816e-05
2783 2.60552e-05 1.52145e-05 3.68959e-05
4642 2.61229e-05 1.32083e-05 3.90375e-05
7743 1.51103e-05 8.33577e-06 2.18849e-05
12915 1.38516e-05 7.39284e-06 2.03103e-05
21544 1.12397e-05 6.74794e-06 1.57315e-05
35938 7.11425e-06 4.41202e-06 9.81648e-06
59948 5.97451e-06 3.13538e-06 8.81364e-06
100000 5.17796e-06 2.65587e-06 7.70006e-06
EOD
plot sample [1000:100000] 0.0950112*x**(-0.419468) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.42 [−0.49, −0.35]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.00444332*x**(-0.496197) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.50 [−0.57, −0.42]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.0841168*x**(-0.272367) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.27 [−0.39, −0.15]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0235772*x**(-0.479999) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.48 [−0.57, −0.39]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0021846*x**(-0.535352) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.54 [−0.64, −0.43]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.000797774*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
