# Draws components-2.svg: gnuplot components-2.gp; or components-2.pdf: gnuplot -e "pdf=1" components-2.gp
if (!exists("output")) output = exists("pdf") ? "components-2.pdf" : "components-2.svg"
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
set yrange [3.89703e-06:5.63276]
cut(y) = y < 3.89703e-06 ? 3.89703e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "tolerance-x10, cosine, exact" left noenhanced
$panel1_curve1 << EOD
1000 0.00354715 0.00256209 0.00453221
2340 0.00224617 0.00140965 0.00308268
5477 0.00227407 0.00143255 0.00311559
12819 0.00140832 0.000957803 0.00185884
30000 0.000862323 0.000644851 0.00107979
EOD
$panel1_curve2 << EOD
1000 1.33778 0.998944 1.67661
2340 1.48334 1.01741 1.94926
5477 1.73898 1.2743 2.20365
12819 1.66044 1.14897 2.17192
30000 2.23175 1.82885 2.63464
EOD
$panel1_curve3 << EOD
1000 0.0912 0.0771573 0.105243
2340 0.0537265 0.0448821 0.062571
5477 0.035182 0.0300295 0.0403344
12819 0.0209075 0.01728 0.024535
30000 0.0146972 0.0122005 0.0171938
EOD
$panel1_curve4 << EOD
1000 0.0137291 0.00989254 0.0175657
2340 0.0117881 0.00865094 0.0149252
5477 0.00618819 0.00422824 0.00814814
12819 0.00368421 0.00252653 0.0048419
30000 0.0028025 0.00187357 0.00373142
EOD
$panel1_curve5 << EOD
1000 1.33769 0.998865 1.67652
2340 1.48317 1.01721 1.94914
5477 1.73895 1.27426 2.20363
12819 1.66042 1.14894 2.1719
30000 2.23173 1.82883 2.63463
EOD
plot sample [1000:30000] 0.0521614*x**(-0.387543) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.39 [−0.49, −0.28]", \
     $panel1_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.526927*x**(0.133637) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.13 [0.04, 0.22]", \
     $panel1_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.67191*x**(-0.540339) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.60, −0.48]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.51467*x**(-0.510525) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.51 [−0.63, −0.39]", \
     $panel1_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.526795*x**(0.133661) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.13 [0.05, 0.22]", \
     $panel1_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.065193*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "tolerance-x10, cosine, over" left noenhanced
$panel2_curve1 << EOD
1000 0.000436539 0.000329187 0.000543891
2340 0.00028579 0.000207329 0.000364252
5477 0.000226316 0.000158672 0.000293961
12819 0.000125347 7.43596e-05 0.000176335
30000 5.83602e-05 3.9017e-05 7.77033e-05
EOD
$panel2_curve2 << EOD
1000 1.82707 1.14919 2.50496
2340 1.9953 1.42803 2.56258
5477 1.8781 1.40367 2.35253
12819 1.77061 1.30771 2.23351
30000 1.77918 0.938405 2.61995
EOD
$panel2_curve3 << EOD
1000 0.0132231 0.0112791 0.015167
2340 0.00916034 0.0050154 0.0133053
5477 0.00487435 0.0035551 0.00619359
12819 0.00309243 0.00205038 0.00413449
30000 0.00233025 0.00184947 0.00281103
EOD
$panel2_curve4 << EOD
1000 0.00211494 0.00152982 0.00270006
2340 0.000980525 0.000619303 0.00134175
5477 0.000616092 0.00037762 0.000854564
12819 0.000440204 0.000227315 0.000653093
30000 0.000360921 0.00023141 0.000490432
EOD
$panel2_curve5 << EOD
1000 1.82235 1.14272 2.50198
2340 1.99509 1.42782 2.56235
5477 1.87804 1.40361 2.35248
12819 1.77056 1.30767 2.23346
30000 1.71833 1.01815 2.41851
EOD
plot sample [1000:30000] 0.0248192*x**(-0.570217) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.57 [−0.69, −0.45]", \
     $panel2_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 2.20117*x**(-0.020299) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.02 [−0.17, 0.13]", \
     $panel2_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.536697*x**(-0.536025) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.63, −0.44]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0586609*x**(-0.510052) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.51 [−0.65, −0.37]", \
     $panel2_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 2.33176*x**(-0.0278666) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.03 [−0.16, 0.11]", \
     $panel2_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00606497*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "tolerance-x10, perturbed, exact" left noenhanced
$panel3_curve1 << EOD
1000 0.00313799 0.0022454 0.00403059
2340 0.00188587 0.00110998 0.00266176
5477 0.00201128 0.00134754 0.00267502
12819 0.00121169 0.000849552 0.00157382
30000 0.000796459 0.000600446 0.000992472
EOD
$panel3_curve2 << EOD
1000 0.00939836 0.00774088 0.0110558
2340 0.00730771 0.00567843 0.00893699
5477 0.00355101 0.00262242 0.00447961
12819 0.00239277 0.00168003 0.00310552
30000 0.00169736 0.00121509 0.00217964
EOD
$panel3_curve3 << EOD
1000 0.0883806 0.0741557 0.102605
2340 0.0507566 0.042348 0.0591652
5477 0.0345871 0.0286307 0.0405434
12819 0.0210588 0.0173223 0.0247953
30000 0.0141943 0.0116033 0.0167852
EOD
$panel3_curve4 << EOD
1000 0.0159443 0.0123966 0.0194921
2340 0.0103858 0.00716272 0.0136089
5477 0.00430609 0.00266048 0.00595169
12819 0.00365159 0.00258291 0.00472027
30000 0.00257736 0.00172626 0.00342846
EOD
$panel3_curve5 << EOD
1000 0.00696096 0.00519334 0.00872858
2340 0.00544914 0.00367942 0.00721886
5477 0.00270563 0.00171406 0.00369719
12819 0.0016902 0.000907683 0.00247271
30000 0.00131226 0.000904125 0.0017204
EOD
plot sample [1000:30000] 0.0409478*x**(-0.374529) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.37 [−0.48, −0.27]", \
     $panel3_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.393545*x**(-0.53385) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.53 [−0.62, −0.44]", \
     $panel3_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.37422*x**(-0.533606) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.60, −0.47]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.671999*x**(-0.551554) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.55 [−0.65, −0.45]", \
     $panel3_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.284023*x**(-0.530128) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.53 [−0.64, −0.42]", \
     $panel3_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0547357*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "tolerance-x10, perturbed, over" left noenhanced
$panel4_curve1 << EOD
1000 0.000701797 0.000402947 0.00100065
2340 0.000388893 0.000275049 0.000502737
5477 0.000235813 0.000169713 0.000301912
12819 0.000206931 0.000126997 0.000286866
30000 0.000106998 6.1611e-05 0.000152386
EOD
$panel4_curve2 << EOD
1000 0.00525517 0.0040724 0.00643795
2340 0.00310559 0.0022151 0.00399609
5477 0.00155831 0.00108921 0.00202742
12819 0.00139546 0.000939073 0.00185185
30000 0.000715294 0.00053389 0.000896697
EOD
$panel4_curve3 << EOD
1000 0.0106683 0.00846799 0.0128686
2340 0.00696429 0.00524082 0.00868777
5477 0.00366222 0.0026668 0.00465765
12819 0.00291682 0.00213443 0.00369922
30000 0.0020589 0.00161161 0.00250618
EOD
$panel4_curve4 << EOD
1000 0.0142936 0.00973778 0.0188494
2340 0.00555322 0.00281962 0.00828683
5477 0.00352761 0.00201467 0.00504055
12819 0.0037005 0.00198517 0.00541583
30000 0.00238326 0.00148142 0.0032851
EOD
$panel4_curve5 << EOD
1000 0.00328507 0.00203352 0.00453663
2340 0.0021891 0.00135458 0.00302362
5477 0.00103961 0.00049762 0.0015816
12819 0.000821366 0.000346499 0.00129623
30000 0.000409665 0.000233553 0.000585777
EOD
plot sample [1000:30000] 0.0230152*x**(-0.516578) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.68, −0.36]", \
     $panel4_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.243366*x**(-0.563145) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.56 [−0.66, −0.47]", \
     $panel4_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.296403*x**(-0.489289) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.57, −0.41]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.270481*x**(-0.469064) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.47 [−0.61, −0.33]", \
     $panel4_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.219643*x**(-0.604938) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.60 [−0.76, −0.45]", \
     $panel4_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.010471*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "tolerance-x10, linear, exact" left noenhanced
$panel5_curve1 << EOD
1000 0.00328623 0.00237744 0.00419503
2340 0.00210006 0.00127456 0.00292555
5477 0.00211056 0.0013438 0.00287732
12819 0.00133116 0.00091145 0.00175086
30000 0.000866897 0.000640601 0.00109319
EOD
$panel5_curve2 << EOD
1000 0.00311498 0.00246244 0.00376752
2340 0.00232185 0.00182163 0.00282207
5477 0.0012361 0.000920715 0.00155149
12819 0.000817761 0.000614654 0.00102087
30000 0.000604296 0.00047202 0.000736571
EOD
$panel5_curve3 << EOD
1000 0.0893115 0.0754474 0.103176
2340 0.0515797 0.0428181 0.0603413
5477 0.0337603 0.0285212 0.0389993
12819 0.0210327 0.0175174 0.024548
30000 0.0143658 0.0120045 0.016727
EOD
$panel5_curve4 << EOD
1000 0.00639839 0.00415661 0.00864017
2340 0.00410034 0.00270124 0.00549945
5477 0.00183705 0.00112 0.00255411
12819 0.00174996 0.00133025 0.00216968
30000 0.0011675 0.000782037 0.00155295
EOD
$panel5_curve5 << EOD
1000 0.00205445 0.00148267 0.00262623
2340 0.00153241 0.000992112 0.00207271
5477 0.000881039 0.000600454 0.00116162
12819 0.00046471 0.000266497 0.000662924
30000 0.000402758 0.000285575 0.000519941
EOD
plot sample [1000:30000] 0.0414308*x**(-0.367046) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.37 [−0.48, −0.26]", \
     $panel5_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.107125*x**(-0.508446) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.59, −0.43]", \
     $panel5_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.4323*x**(-0.535283) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.60, −0.47]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.185748*x**(-0.500265) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.63, −0.37]", \
     $panel5_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.0795196*x**(-0.523577) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.52 [−0.64, −0.41]", \
     $panel5_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.031569*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "tolerance-x10, linear, over" left noenhanced
$panel6_curve1 << EOD
1000 0.000454069 0.000314973 0.000593164
2340 0.00029028 0.000204273 0.000376286
5477 0.000161792 0.000107809 0.000215775
12819 0.000144763 0.000104878 0.000184647
30000 6.85115e-05 4.33161e-05 9.37069e-05
EOD
$panel6_curve2 << EOD
1000 0.00027976 0.000203153 0.000356367
2340 0.000163604 0.000115354 0.000211853
5477 9.12004e-05 5.87188e-05 0.000123682
12819 7.16771e-05 5.09871e-05 9.23672e-05
30000 4.07816e-05 2.78744e-05 5.36889e-05
EOD
$panel6_curve3 << EOD
1000 0.00910843 0.00717971 0.0110371
2340 0.00668474 0.00493018 0.00843931
5477 0.00396091 0.00297481 0.004947
12819 0.00309184 0.002205 0.00397868
30000 0.00245027 0.00188373 0.00301681
EOD
$panel6_curve4 << EOD
1000 0.00129011 0.000783373 0.00179684
2340 0.000540217 0.000256547 0.000823887
5477 0.000261822 0.000117459 0.000406185
12819 0.000255009 0.000145516 0.000364502
30000 0.000200813 0.000116272 0.000285355
EOD
$panel6_curve5 << EOD
1000 0.000113251 5.06189e-05 0.000175883
2340 6.92125e-05 2.76548e-05 0.00011077
5477 4.85588e-05 2.77982e-05 6.93194e-05
12819 3.43821e-05 1.54686e-05 5.32955e-05
30000 1.53778e-05 8.8612e-06 2.18945e-05
EOD
plot sample [1000:30000] 0.0171389*x**(-0.526654) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.53 [−0.65, −0.40]", \
     $panel6_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.0118426*x**(-0.54999) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.55 [−0.66, −0.44]", \
     $panel6_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.139934*x**(-0.399506) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.40 [−0.49, −0.31]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0362894*x**(-0.525785) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.53 [−0.69, −0.37]", \
     $panel6_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.00529768*x**(-0.55191) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.55 [−0.74, −0.37]", \
     $panel6_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00159811*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
