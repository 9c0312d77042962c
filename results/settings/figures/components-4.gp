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
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [815.404:36791.6]
set yrange [3.56827e-06:4.3771]
cut(y) = y < 3.56827e-06 ? 3.56827e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "half-box, cosine, exact" left noenhanced
$panel1_curve1 << EOD
1000 0.00355183 0.00256738 0.00453629
2340 0.00224421 0.00140951 0.00307891
5477 0.00227344 0.00143373 0.00311316
12819 0.00140885 0.000957205 0.00186049
30000 0.000862878 0.000645598 0.00108016
EOD
$panel1_curve2 << EOD
1000 1.06855 0.783735 1.35336
2340 1.22993 0.928888 1.53097
5477 1.32052 1.01898 1.62205
12819 1.37832 1.10162 1.65502
30000 1.83761 1.60982 2.0654
EOD
$panel1_curve3 << EOD
1000 0.0911686 0.0771487 0.105189
2340 0.0537384 0.0448822 0.0625947
5477 0.0350883 0.0301409 0.0400357
12819 0.0209069 0.0172815 0.0245323
30000 0.0146988 0.0122024 0.0171952
EOD
$panel1_curve4 << EOD
1000 0.0151685 0.0108834 0.0194537
2340 0.0117718 0.00863148 0.0149121
5477 0.00637302 0.00424018 0.00850585
12819 0.00390951 0.00263895 0.00518007
30000 0.00278115 0.00186087 0.00370143
EOD
$panel1_curve5 << EOD
1000 1.06844 0.783615 1.35327
2340 1.22977 0.928673 1.53086
5477 1.32049 1.01894 1.62203
12819 1.37829 1.10159 1.655
30000 1.83759 1.6098 2.06539
EOD
plot sample [1000:30000] 0.0521794*x**(-0.387556) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.39 [−0.49, −0.29]", \
     $panel1_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.399744*x**(0.140916) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.14 [0.06, 0.22]", \
     $panel1_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.66747*x**(-0.540262) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.60, −0.48]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.623452*x**(-0.52863) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.53 [−0.65, −0.40]", \
     $panel1_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.399605*x**(0.14095) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.14 [0.06, 0.22]", \
     $panel1_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0651363*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "half-box, cosine, over" left noenhanced
$panel2_curve1 << EOD
1000 0.000423778 0.000317592 0.000529963
2340 0.000291094 0.000218567 0.00036362
5477 0.0002134 0.000148964 0.000277837
12819 0.000123787 7.44213e-05 0.000173153
30000 6.56794e-05 3.85252e-05 9.28336e-05
EOD
$panel2_curve2 << EOD
1000 1.2523 0.915472 1.58912
2340 1.40826 1.07526 1.74126
5477 1.40856 1.07447 1.74264
12819 1.41851 1.11395 1.72308
30000 1.14193 0.788964 1.49489
EOD
$panel2_curve3 << EOD
1000 0.0133977 0.0114618 0.0153336
2340 0.00854188 0.00660621 0.0104776
5477 0.00489671 0.00365048 0.00614294
12819 0.00312857 0.00208788 0.00416926
30000 0.00230465 0.00183666 0.00277263
EOD
$panel2_curve4 << EOD
1000 0.00188294 0.00131947 0.00244641
2340 0.0010413 0.000673726 0.00140887
5477 0.000634119 0.000398532 0.000869706
12819 0.000426814 0.000217302 0.000636326
30000 0.000364618 0.000236892 0.000492344
EOD
$panel2_curve5 << EOD
1000 1.25208 0.91523 1.58893
2340 1.40751 1.07432 1.7407
5477 1.40849 1.07441 1.74257
12819 1.41846 1.1139 1.72303
30000 1.14189 0.788921 1.49485
EOD
plot sample [1000:30000] 0.01912*x**(-0.539085) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.54 [−0.67, −0.41]", \
     $panel2_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 1.58077*x**(-0.0208481) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.02 [−0.12, 0.08]", \
     $panel2_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.513628*x**(-0.532121) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.61, −0.46]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0493267*x**(-0.491033) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.63, −0.35]", \
     $panel2_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 1.57929*x**(-0.020758) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.02 [−0.12, 0.08]", \
     $panel2_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00682561*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "half-box, perturbed, exact" left noenhanced
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
     keyentry with linespoints linetype 4 title "direction: −0.55 [−0.66, −0.44]", \
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
set key title "half-box, perturbed, over" left noenhanced
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
     keyentry with linespoints linetype 2 title "router: −0.55 [−0.65, −0.46]", \
     $panel4_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.31229*x**(-0.491887) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.58, −0.41]", \
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
set key title "half-box, linear, exact" left noenhanced
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
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.59, −0.47]", \
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
set key title "half-box, linear, over" left noenhanced
$panel6_curve1 << EOD
1000 0.000464346 0.000317477 0.000611214
2340 0.000297059 0.000212261 0.000381857
5477 0.00015476 0.000109523 0.000199998
12819 0.000151159 0.000110183 0.000192134
30000 7.13266e-05 4.36607e-05 9.89926e-05
EOD
$panel6_curve2 << EOD
1000 0.00028238 0.000206523 0.000358237
2340 0.000152796 0.000110224 0.000195369
5477 9.28454e-05 5.79075e-05 0.000127783
12819 7.31443e-05 5.2405e-05 9.38837e-05
30000 4.17088e-05 2.87425e-05 5.46751e-05
EOD
$panel6_curve3 << EOD
1000 0.00952339 0.00767059 0.0113762
2340 0.00674996 0.00502987 0.00847004
5477 0.00394429 0.00294299 0.00494559
12819 0.00291856 0.00224711 0.00359002
30000 0.00237261 0.0018476 0.00289762
EOD
$panel6_curve4 << EOD
1000 0.00127941 0.000800331 0.00175849
2340 0.000530758 0.000252694 0.000808823
5477 0.000264309 0.000121143 0.000407476
12819 0.000260059 0.000151903 0.000368215
30000 0.000213806 0.000129489 0.000298122
EOD
$panel6_curve5 << EOD
1000 0.000115736 5.78315e-05 0.000173641
2340 6.00607e-05 2.89426e-05 9.11788e-05
5477 4.7377e-05 2.65144e-05 6.82395e-05
12819 3.55952e-05 1.61954e-05 5.4995e-05
30000 1.45523e-05 7.56206e-06 2.15425e-05
EOD
plot sample [1000:30000] 0.0164717*x**(-0.520077) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.65, −0.39]", \
     $panel6_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.0105453*x**(-0.536474) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.54 [−0.65, −0.43]", \
     $panel6_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.173614*x**(-0.425485) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.43 [−0.51, −0.35]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.030666*x**(-0.504697) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.65, −0.36]", \
     $panel6_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.00500877*x**(-0.549235) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.55 [−0.73, −0.36]", \
     $panel6_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00151232*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
