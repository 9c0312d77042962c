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
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [815.404:36791.6]
set yrange [3.64285e-06:5.83231]
cut(y) = y < 3.64285e-06 ? 3.64285e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "shipped, cosine, exact" left noenhanced
$panel1_curve1 << EOD
1000 0.00354826 0.00256291 0.00453361
2340 0.00224593 0.00141088 0.00308098
5477 0.00227425 0.00143275 0.00311575
12819 0.00140828 0.000957715 0.00185883
30000 0.000862931 0.000645649 0.00108021
EOD
$panel1_curve2 << EOD
1000 1.17777 0.859315 1.49623
2340 1.47921 1.02486 1.93355
5477 1.74886 1.26068 2.23705
12819 1.5769 1.19306 1.96074
30000 2.24741 1.84167 2.65314
EOD
$panel1_curve3 << EOD
1000 0.0911653 0.0771211 0.10521
2340 0.0537631 0.0449179 0.0626082
5477 0.0350866 0.0301386 0.0400346
12819 0.0209086 0.0172817 0.0245354
30000 0.0146985 0.012202 0.0171949
EOD
$panel1_curve4 << EOD
1000 0.0152317 0.0109298 0.0195336
2340 0.0117711 0.00863444 0.0149077
5477 0.00644192 0.00432223 0.00856162
12819 0.00390405 0.0026345 0.00517359
30000 0.00277793 0.00185744 0.00369841
EOD
$panel1_curve5 << EOD
1000 1.17768 0.85921 1.49615
2340 1.47904 1.02466 1.93343
5477 1.74884 1.26064 2.23703
12819 1.57688 1.19303 1.96073
30000 2.24739 1.84165 2.65313
EOD
plot sample [1000:30000] 0.0521263*x**(-0.387443) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.39 [−0.49, −0.28]", \
     $panel1_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.407731*x**(0.159498) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.16 [0.07, 0.25]", \
     $panel1_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.66908*x**(-0.540303) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.60, −0.48]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.632608*x**(-0.530038) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.53 [−0.65, −0.41]", \
     $panel1_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.407614*x**(0.159526) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.16 [0.07, 0.25]", \
     $panel1_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0651862*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "shipped, cosine, over" left noenhanced
$panel2_curve1 << EOD
1000 0.00041706 0.000310122 0.000523998
2340 0.00028854 0.000218889 0.000358192
5477 0.000209608 0.00014474 0.000274475
12819 0.000122498 7.1534e-05 0.000173462
30000 5.91845e-05 3.97509e-05 7.86182e-05
EOD
$panel2_curve2 << EOD
1000 2.03629 1.38094 2.69164
2340 1.82635 1.26912 2.38358
5477 1.7693 1.24159 2.29701
12819 1.79365 1.33365 2.25365
30000 1.83805 0.963016 2.71308
EOD
$panel2_curve3 << EOD
1000 0.0134675 0.0115093 0.0154258
2340 0.00896089 0.00637994 0.0115418
5477 0.00504573 0.00365694 0.00643451
12819 0.00320592 0.00218389 0.00422796
30000 0.00238464 0.00188879 0.00288048
EOD
$panel2_curve4 << EOD
1000 0.00184105 0.00127215 0.00240994
2340 0.00104076 0.000701521 0.00138001
5477 0.000605763 0.000369462 0.000842064
12819 0.000429168 0.000216699 0.000641636
30000 0.000362842 0.000234821 0.000490864
EOD
$panel2_curve5 << EOD
1000 2.03606 1.38069 2.69144
2340 1.82617 1.26896 2.38339
5477 1.76923 1.24154 2.29693
12819 1.7936 1.3336 2.2536
30000 1.77536 0.938704 2.61203
EOD
plot sample [1000:30000] 0.0221852*x**(-0.560013) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.56 [−0.67, −0.45]", \
     $panel2_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 2.31884*x**(-0.0262154) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.03 [−0.17, 0.12]", \
     $panel2_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.510314*x**(-0.52808) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.60, −0.45]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0466691*x**(-0.486183) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.63, −0.34]", \
     $panel2_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 2.46953*x**(-0.0343416) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.03 [−0.18, 0.11]", \
     $panel2_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00615064*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "shipped, perturbed, exact" left noenhanced
$panel3_curve1 << EOD
1000 0.00314398 0.00225017 0.00403779
2340 0.00188754 0.00111298 0.00266209
5477 0.00201039 0.00134645 0.00267432
12819 0.00120847 0.000844824 0.00157212
30000 0.000795992 0.000599759 0.000992225
EOD
$panel3_curve2 << EOD
1000 0.00939907 0.00773386 0.0110643
2340 0.0073108 0.00568136 0.00894023
5477 0.00355105 0.00261943 0.00448268
12819 0.00239527 0.00168197 0.00310857
30000 0.00169736 0.00121517 0.00217954
EOD
$panel3_curve3 << EOD
1000 0.0885299 0.0743376 0.102722
2340 0.0507096 0.042254 0.0591652
5477 0.0345561 0.0286402 0.0404721
12819 0.0210152 0.0172747 0.0247557
30000 0.0142211 0.0116121 0.01683
EOD
$panel3_curve4 << EOD
1000 0.015915 0.0123555 0.0194745
2340 0.0103969 0.00717189 0.0136219
5477 0.0042925 0.00264662 0.00593838
12819 0.00362286 0.00255244 0.00469328
30000 0.00257733 0.00172647 0.00342818
EOD
$panel3_curve5 << EOD
1000 0.00696588 0.00519804 0.00873371
2340 0.00544711 0.00367796 0.00721625
5477 0.00270811 0.00171643 0.0036998
12819 0.00170199 0.000919864 0.00248412
30000 0.00131251 0.000904576 0.00172044
EOD
plot sample [1000:30000] 0.0412952*x**(-0.375531) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.38 [−0.48, −0.27]", \
     $panel3_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.393485*x**(-0.533796) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.53 [−0.62, −0.44]", \
     $panel3_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.37657*x**(-0.533694) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.60, −0.47]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.674022*x**(-0.552179) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.55 [−0.66, −0.44]", \
     $panel3_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.282694*x**(-0.529389) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.53 [−0.65, −0.41]", \
     $panel3_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0547841*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "shipped, perturbed, over" left noenhanced
$panel4_curve1 << EOD
1000 0.000750048 0.00043487 0.00106523
2340 0.000392275 0.000277192 0.000507358
5477 0.000237786 0.000169692 0.00030588
12819 0.000211456 0.000130052 0.000292859
30000 0.000119528 6.77673e-05 0.000171288
EOD
$panel4_curve2 << EOD
1000 0.00539535 0.00423677 0.00655392
2340 0.00320259 0.0023738 0.00403138
5477 0.00153566 0.00107066 0.00200065
12819 0.00142115 0.00097157 0.00187073
30000 0.000766106 0.00057648 0.000955733
EOD
$panel4_curve3 << EOD
1000 0.011388 0.00911158 0.0136645
2340 0.00706613 0.00530435 0.0088279
5477 0.00367159 0.00268261 0.00466057
12819 0.0029484 0.00217553 0.00372127
30000 0.00217774 0.00169782 0.00265765
EOD
$panel4_curve4 << EOD
1000 0.0143927 0.00986896 0.0189164
2340 0.00567994 0.00293783 0.00842205
5477 0.00354446 0.00199131 0.00509761
12819 0.00375969 0.00204823 0.00547115
30000 0.00268073 0.00170689 0.00365456
EOD
$panel4_curve5 << EOD
1000 0.00339891 0.00218821 0.00460962
2340 0.0023059 0.00144392 0.00316789
5477 0.00101095 0.000476444 0.00154546
12819 0.00084188 0.000375398 0.00130836
30000 0.000430397 0.000251654 0.00060914
EOD
plot sample [1000:30000] 0.0216849*x**(-0.504647) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.66, −0.35]", \
     $panel4_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.232163*x**(-0.554666) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.55 [−0.64, −0.46]", \
     $panel4_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.31229*x**(-0.491887) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.57, −0.41]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.22506*x**(-0.443812) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.44 [−0.58, −0.31]", \
     $panel4_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.224775*x**(-0.604551) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.60 [−0.76, −0.45]", \
     $panel4_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0105587*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "shipped, linear, exact" left noenhanced
$panel5_curve1 << EOD
1000 0.00330221 0.00239658 0.00420785
2340 0.00209963 0.00127401 0.00292525
5477 0.00211207 0.00134597 0.00287818
12819 0.001329 0.000908518 0.00174949
30000 0.000867405 0.000640743 0.00109407
EOD
$panel5_curve2 << EOD
1000 0.00310945 0.0024538 0.00376509
2340 0.00232405 0.00182381 0.00282429
5477 0.00123516 0.000919803 0.00155051
12819 0.000819249 0.000616101 0.0010224
30000 0.000604967 0.000472691 0.000737242
EOD
$panel5_curve3 << EOD
1000 0.0892153 0.0754302 0.103
2340 0.0514411 0.0425905 0.0602917
5477 0.0337551 0.0285418 0.0389685
12819 0.021043 0.017535 0.0245511
30000 0.0143533 0.0120148 0.0166918
EOD
$panel5_curve4 << EOD
1000 0.00636086 0.00410811 0.00861362
2340 0.00410695 0.00270902 0.00550489
5477 0.00183702 0.00112048 0.00255357
12819 0.00175318 0.00133302 0.00217335
30000 0.00116717 0.000780346 0.001554
EOD
$panel5_curve5 << EOD
1000 0.00205393 0.00148192 0.00262594
2340 0.00153477 0.000994585 0.00207495
5477 0.000880099 0.000599941 0.00116026
12819 0.000466039 0.000267888 0.00066419
30000 0.000402847 0.000285489 0.000520205
EOD
plot sample [1000:30000] 0.0418864*x**(-0.368216) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.37 [−0.47, −0.26]", \
     $panel5_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.106435*x**(-0.507663) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.59, −0.43]", \
     $panel5_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.41687*x**(-0.53486) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.60, −0.47]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.183509*x**(-0.49892) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.62, −0.38]", \
     $panel5_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.0793896*x**(-0.52331) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.52 [−0.64, −0.41]", \
     $panel5_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0316593*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "shipped, linear, over" left noenhanced
$panel6_curve1 << EOD
1000 0.000464346 0.000317477 0.000611214
2340 0.000297059 0.000212261 0.000381857
5477 0.000157428 0.000111449 0.000203407
12819 0.000146213 0.000107013 0.000185414
30000 7.34977e-05 4.64419e-05 0.000100553
EOD
$panel6_curve2 << EOD
1000 0.00028238 0.000206523 0.000358237
2340 0.000152796 0.000110224 0.000195369
5477 9.43431e-05 5.95048e-05 0.000129181
12819 7.18766e-05 5.11756e-05 9.25775e-05
30000 4.19612e-05 2.90455e-05 5.48769e-05
EOD
$panel6_curve3 << EOD
1000 0.00952339 0.00767059 0.0113762
2340 0.00674996 0.00502987 0.00847004
5477 0.00414311 0.00304217 0.00524405
12819 0.0030865 0.00219917 0.00397384
30000 0.00244137 0.00188004 0.00300271
EOD
$panel6_curve4 << EOD
1000 0.00127941 0.000800331 0.00175849
2340 0.000530758 0.000252694 0.000808823
5477 0.000259476 0.000115175 0.000403777
12819 0.000255797 0.000146742 0.000364852
30000 0.000211976 0.00012739 0.000296562
EOD
$panel6_curve5 << EOD
1000 0.000115736 5.78315e-05 0.000173641
2340 6.00607e-05 2.89426e-05 9.11788e-05
5477 4.92758e-05 2.82204e-05 7.03311e-05
12819 3.46161e-05 1.53579e-05 5.38744e-05
30000 1.47874e-05 7.83104e-06 2.17437e-05
EOD
plot sample [1000:30000] 0.0160767*x**(-0.516937) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.64, −0.39]", \
     $panel6_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.0106129*x**(-0.537111) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.54 [−0.64, −0.43]", \
     $panel6_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.159029*x**(-0.412185) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.41 [−0.49, −0.33]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0314554*x**(-0.508662) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.51 [−0.66, −0.35]", \
     $panel6_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.00501517*x**(-0.548746) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.55 [−0.74, −0.36]", \
     $panel6_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00153675*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
