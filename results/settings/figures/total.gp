# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
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
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [815.404:36791.6]
set yrange [0.000609696:4.43373]
cut(y) = y < 0.000609696 ? 0.000609696 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "setting: shipped, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 1.2783 0.958729 1.59787
2340 1.54386 1.09165 1.99607
5477 1.79294 1.30692 2.27897
12819 1.6022 1.21936 1.98504
30000 2.26472 1.85872 2.67073
EOD
$panel1_curve2 << EOD
1000 0.102723 0.08879 0.116655
2340 0.0616604 0.0527246 0.0705962
5477 0.0402907 0.0340945 0.0464868
12819 0.0253221 0.0214909 0.0291532
30000 0.0171099 0.0143046 0.0199151
EOD
$panel1_curve3 << EOD
1000 0.0969465 0.0832011 0.110692
2340 0.0565314 0.0470984 0.0659643
5477 0.0372526 0.0319602 0.042545
12819 0.023536 0.019852 0.0272199
30000 0.0159804 0.0136054 0.0183555
EOD
plot sample [1000:30000] 0.504075*x**(0.138881) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.14 [0.05, 0.23]", \
     $panel1_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 3.76791*x**(-0.526241) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.53 [−0.58, −0.47]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 3.52834*x**(-0.527079) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.53 [−0.59, −0.47]", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 1.59886*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: shipped, k: over" left noenhanced
$panel2_curve1 << EOD
1000 2.06124 1.40212 2.72036
2340 1.83938 1.2792 2.39956
5477 1.77905 1.25256 2.30554
12819 1.79781 1.33771 2.25792
30000 1.84063 0.965381 2.71589
EOD
$panel2_curve2 << EOD
1000 0.0187187 0.0161522 0.0212851
2340 0.0113305 0.00990413 0.0127569
5477 0.0060899 0.00481182 0.00736798
12819 0.00494894 0.00395834 0.00593953
30000 0.00321208 0.00269703 0.00372713
EOD
$panel2_curve3 << EOD
1000 0.0103621 0.00850673 0.0122176
2340 0.00727552 0.00552055 0.0090305
5477 0.00444617 0.00331263 0.00557971
12819 0.003345 0.00245732 0.00423269
30000 0.00258324 0.00202636 0.00314012
EOD
plot sample [1000:30000] 2.3951*x**(-0.0293119) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.03 [−0.17, 0.11]", \
     $panel2_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.597831*x**(-0.511988) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.51 [−0.57, −0.46]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.180096*x**(-0.418112) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.42 [−0.50, −0.34]", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.196608*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "setting: tolerance-x10, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 1.44153 1.0945 1.78857
2340 1.54795 1.08432 2.01158
5477 1.78359 1.32151 2.24566
12819 1.68634 1.1753 2.19737
30000 2.24904 1.8466 2.65148
EOD
$panel3_curve2 << EOD
1000 0.102565 0.0886011 0.116529
2340 0.0617024 0.052788 0.0706168
5477 0.0403228 0.0340867 0.0465589
12819 0.0253663 0.0215354 0.0291973
30000 0.0170835 0.0142776 0.0198895
EOD
$panel3_curve3 << EOD
1000 0.0970321 0.0832058 0.110859
2340 0.0566619 0.0473156 0.0660082
5477 0.0372578 0.0319414 0.0425742
12819 0.0235263 0.0198373 0.0272153
30000 0.0159917 0.0135932 0.0183902
EOD
plot sample [1000:30000] 0.641205*x**(0.114688) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.11 [0.03, 0.20]", \
     $panel3_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 3.76398*x**(-0.526116) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.53 [−0.58, −0.47]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 3.54189*x**(-0.52744) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.53 [−0.58, −0.47]", \
     $panel3_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 1.5982*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: tolerance-x10, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.86075 1.18189 2.53962
2340 2.00704 1.43833 2.57575
5477 1.88745 1.41429 2.3606
12819 1.77466 1.31164 2.23768
30000 1.78171 0.940913 2.6225
EOD
$panel4_curve2 << EOD
1000 0.0177453 0.0153474 0.0201431
2340 0.0111947 0.00981079 0.0125786
5477 0.00609586 0.00483003 0.00736169
12819 0.00488581 0.00390188 0.00586974
30000 0.00306261 0.00256638 0.00355884
EOD
$panel4_curve3 << EOD
1000 0.00993031 0.00800388 0.0118567
2340 0.00721305 0.00542559 0.00900051
5477 0.0042625 0.00325561 0.00526939
12819 0.00334756 0.00245915 0.00423597
30000 0.00258566 0.00202104 0.00315029
EOD
plot sample [1000:30000] 2.30086*x**(-0.0246825) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.02 [−0.17, 0.12]", \
     $panel4_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.576778*x**(-0.510727) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.51 [−0.57, −0.46]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.160383*x**(-0.406775) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.41 [−0.49, −0.32]", \
     $panel4_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.188414*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "setting: tolerance-by-10, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 1.28566 0.959373 1.61195
2340 1.49162 1.02469 1.95855
5477 1.79655 1.31065 2.28245
12819 1.60596 1.22195 1.98996
30000 2.21616 1.77962 2.65269
EOD
$panel5_curve2 << EOD
1000 0.102742 0.088826 0.116658
2340 0.0617025 0.0527661 0.0706389
5477 0.0402872 0.0340902 0.0464842
12819 0.0253149 0.0214769 0.0291529
30000 0.0171093 0.0143086 0.0199099
EOD
$panel5_curve3 << EOD
1000 0.0969297 0.0831797 0.11068
2340 0.0565313 0.0471048 0.0659578
5477 0.0372634 0.0319699 0.042557
12819 0.0235194 0.0198333 0.0272056
30000 0.0159704 0.0135971 0.0183437
EOD
plot sample [1000:30000] 0.508684*x**(0.136755) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.14 [0.05, 0.22]", \
     $panel5_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 3.77366*x**(-0.526407) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.53 [−0.58, −0.47]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 3.53325*x**(-0.527269) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.53 [−0.58, −0.47]", \
     $panel5_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 1.59773*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: tolerance-by-10, k: over" left noenhanced
$panel6_curve1 << EOD
1000 2.06043 1.40302 2.71784
2340 1.92268 1.37598 2.46937
5477 1.8442 1.3135 2.3749
12819 1.80513 1.34473 2.26553
30000 1.88353 1.0135 2.75356
EOD
$panel6_curve2 << EOD
1000 0.0199437 0.0169784 0.0229091
2340 0.0116713 0.00976039 0.0135823
5477 0.00610308 0.0048062 0.00739997
12819 0.00495941 0.00396859 0.00595023
30000 0.00323003 0.00271628 0.00374378
EOD
$panel6_curve3 << EOD
1000 0.0104176 0.00855334 0.0122819
2340 0.00733113 0.00557015 0.0090921
5477 0.00451235 0.00339682 0.00562788
12819 0.00333796 0.00244962 0.0042263
30000 0.00263078 0.00207702 0.00318453
EOD
plot sample [1000:30000] 2.43053*x**(-0.0285325) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.03 [−0.17, 0.11]", \
     $panel6_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.705435*x**(-0.528824) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.53 [−0.58, −0.47]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.178751*x**(-0.416222) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.42 [−0.50, −0.34]", \
     $panel6_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.19766*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "setting: half-box, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 1.1719 0.880109 1.46368
2340 1.29456 0.990237 1.59888
5477 1.36303 1.06469 1.66136
12819 1.40315 1.12717 1.67913
30000 1.85491 1.62713 2.08268
EOD
$panel7_curve2 << EOD
1000 0.102723 0.08879 0.116655
2340 0.0616604 0.0527246 0.0705962
5477 0.0402907 0.0340945 0.0464868
12819 0.0253221 0.0214909 0.0291532
30000 0.0171099 0.0143046 0.0199151
EOD
$panel7_curve3 << EOD
1000 0.0969465 0.0832011 0.110692
2340 0.0565314 0.0470984 0.0659643
5477 0.0372526 0.0319602 0.042545
12819 0.023536 0.019852 0.0272199
30000 0.0159804 0.0136054 0.0183555
EOD
plot sample [1000:30000] 0.509304*x**(0.117482) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.12 [0.04, 0.20]", \
     $panel7_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 3.76791*x**(-0.526241) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.53 [−0.58, −0.47]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 3.52834*x**(-0.527079) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.53 [−0.58, −0.47]", \
     $panel7_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 1.59886*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "setting: half-box, k: over" left noenhanced
$panel8_curve1 << EOD
1000 1.27209 0.93457 1.6096
2340 1.41792 1.08492 1.75092
5477 1.41441 1.08087 1.74795
12819 1.42266 1.11848 1.72684
30000 1.14454 0.791584 1.49749
EOD
$panel8_curve2 << EOD
1000 0.0187187 0.0161522 0.0212851
2340 0.0113305 0.00990413 0.0127569
5477 0.0060899 0.00481182 0.00736798
12819 0.00494894 0.00395834 0.00593953
30000 0.00321208 0.00269703 0.00372713
EOD
$panel8_curve3 << EOD
1000 0.0103621 0.00850673 0.0122176
2340 0.00727552 0.00552055 0.0090305
5477 0.00424072 0.00321762 0.00526382
12819 0.00318978 0.00249894 0.00388063
30000 0.00251378 0.00197591 0.00305165
EOD
plot sample [1000:30000] 1.64111*x**(-0.0244592) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.02 [−0.13, 0.08]", \
     $panel8_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.597831*x**(-0.511988) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.51 [−0.57, −0.46]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.194877*x**(-0.430111) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.43 [−0.50, −0.36]", \
     $panel8_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.188305*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
