# Draws components-5.svg: gnuplot components-5.gp; or components-5.pdf: gnuplot -e "pdf=1" components-5.gp
if (!exists("output")) output = exists("pdf") ? "components-5.pdf" : "components-5.svg"
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
set yrange [3.47233e-06:11.0219]
cut(y) = y < 3.47233e-06 ? 3.47233e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "double-box, cosine, exact" left noenhanced
$panel1_curve1 << EOD
1000 0.00354743 0.00256196 0.00453291
2340 0.00224529 0.00141032 0.00308026
5477 0.0022743 0.00143276 0.00311583
12819 0.00140839 0.00095785 0.00185892
30000 0.000862885 0.000645601 0.00108017
EOD
$panel1_curve2 << EOD
1000 1.21757 0.883414 1.55173
2340 1.59808 1.06409 2.13207
5477 1.78276 1.28042 2.2851
12819 1.74839 1.19401 2.30276
30000 2.25661 1.83152 2.6817
EOD
$panel1_curve3 << EOD
1000 0.0911498 0.0771105 0.105189
2340 0.0537443 0.0448916 0.0625971
5477 0.0350879 0.0301393 0.0400365
12819 0.0209091 0.0172829 0.0245353
30000 0.0146987 0.0122023 0.0171952
EOD
$panel1_curve4 << EOD
1000 0.0152314 0.0109303 0.0195325
2340 0.0117713 0.00863193 0.0149107
5477 0.00644325 0.0043171 0.00856939
12819 0.00390972 0.00263912 0.00518033
30000 0.00277763 0.00185699 0.00369827
EOD
$panel1_curve5 << EOD
1000 1.21749 0.883317 1.55167
2340 1.59794 1.06392 2.13196
5477 1.78274 1.28039 2.28508
12819 1.74836 1.19399 2.30274
30000 2.25659 1.8315 2.68168
EOD
plot sample [1000:30000] 0.0520832*x**(-0.387358) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.39 [−0.49, −0.28]", \
     $panel1_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.441766*x**(0.155693) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.16 [0.06, 0.25]", \
     $panel1_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.66598*x**(-0.540215) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.60, −0.48]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.631997*x**(-0.52989) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.53 [−0.65, −0.41]", \
     $panel1_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.441666*x**(0.155714) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.16 [0.06, 0.25]", \
     $panel1_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0651676*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "double-box, cosine, over" left noenhanced
$panel2_curve1 << EOD
1000 0.000439587 0.000331921 0.000547254
2340 0.000285757 0.000211582 0.000359933
5477 0.000210622 0.000146061 0.000275183
12819 0.000122545 7.1565e-05 0.000173526
30000 6.68724e-05 3.97742e-05 9.39706e-05
EOD
$panel2_curve2 << EOD
1000 2.78073 0.618855 4.94261
2340 2.03523 1.34832 2.72213
5477 1.76406 1.23481 2.2933
12819 1.87335 1.35631 2.39039
30000 1.64077 0.751872 2.52968
EOD
$panel2_curve3 << EOD
1000 0.0131066 0.0112469 0.0149664
2340 0.00758033 0.00557519 0.00958547
5477 0.00504387 0.00365962 0.00642813
12819 0.00321283 0.00219493 0.00423074
30000 0.0023834 0.00188624 0.00288057
EOD
$panel2_curve4 << EOD
1000 0.00185695 0.00129293 0.00242097
2340 0.00105924 0.000706667 0.00141182
5477 0.000609234 0.000373388 0.00084508
12819 0.000429312 0.000216954 0.00064167
30000 0.000363529 0.000235471 0.000491586
EOD
$panel2_curve5 << EOD
1000 2.78039 0.618481 4.94231
2340 2.03513 1.34821 2.72204
5477 1.76399 1.23476 2.29322
12819 1.8733 1.35626 2.39033
30000 1.60189 0.719057 2.48473
EOD
plot sample [1000:30000] 0.0197373*x**(-0.542475) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.54 [−0.67, −0.41]", \
     $panel2_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 6.27634*x**(-0.133826) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.13 [−0.40, 0.13]", \
     $panel2_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.391838*x**(-0.50188) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.58, −0.43]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0484717*x**(-0.489792) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.64, −0.34]", \
     $panel2_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 6.55504*x**(-0.139436) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.14 [−0.39, 0.11]", \
     $panel2_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00694958*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "double-box, perturbed, exact" left noenhanced
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
     keyentry with linespoints linetype 2 title "router: −0.53 [−0.63, −0.44]", \
     $panel3_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.37657*x**(-0.533694) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.60, −0.47]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.674022*x**(-0.552179) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.55 [−0.66, −0.45]", \
     $panel3_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.282694*x**(-0.529389) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.53 [−0.64, −0.42]", \
     $panel3_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0547841*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "double-box, perturbed, over" left noenhanced
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
     keyentry with linespoints linetype 2 title "router: −0.55 [−0.64, −0.47]", \
     $panel4_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.31229*x**(-0.491887) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.57, −0.42]", \
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
set key title "double-box, linear, exact" left noenhanced
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
     keyentry with linespoints linetype 1 title "gate-mass: −0.37 [−0.48, −0.26]", \
     $panel5_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.106435*x**(-0.507663) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.59, −0.43]", \
     $panel5_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.41687*x**(-0.53486) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.59, −0.48]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.183509*x**(-0.49892) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.63, −0.37]", \
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
set key title "double-box, linear, over" left noenhanced
$panel6_curve1 << EOD
1000 0.000464346 0.000317477 0.000611214
2340 0.000297059 0.000212261 0.000381857
5477 0.000157992 0.000111779 0.000204204
12819 0.000145864 0.000106688 0.00018504
30000 7.33065e-05 4.62244e-05 0.000100389
EOD
$panel6_curve2 << EOD
1000 0.00028238 0.000206523 0.000358237
2340 0.000152796 0.000110224 0.000195369
5477 9.48248e-05 5.99639e-05 0.000129686
12819 7.18323e-05 5.11271e-05 9.25375e-05
30000 4.18142e-05 2.88714e-05 5.4757e-05
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
5477 0.000258932 0.000114463 0.0004034
12819 0.000255787 0.000146729 0.000364845
30000 0.000211704 0.000127065 0.000296343
EOD
$panel6_curve5 << EOD
1000 0.000115736 5.78315e-05 0.000173641
2340 6.00607e-05 2.89426e-05 9.11788e-05
5477 4.98497e-05 2.86025e-05 7.1097e-05
12819 3.4582e-05 1.53252e-05 5.38389e-05
30000 1.47076e-05 7.74325e-06 2.16719e-05
EOD
plot sample [1000:30000] 0.0161963*x**(-0.517831) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.65, −0.39]", \
     $panel6_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.0106973*x**(-0.538009) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.54 [−0.64, −0.43]", \
     $panel6_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.159029*x**(-0.412185) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.41 [−0.50, −0.33]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0315169*x**(-0.508969) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.51 [−0.66, −0.35]", \
     $panel6_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.00508076*x**(-0.550135) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.55 [−0.73, −0.37]", \
     $panel6_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00152846*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
