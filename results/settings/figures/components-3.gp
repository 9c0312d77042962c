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
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [815.404:36791.6]
set yrange [3.5252e-06:5.92915]
cut(y) = y < 3.5252e-06 ? 3.5252e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "tolerance-by-10, cosine, exact" left noenhanced
$panel1_curve1 << EOD
1000 0.00354766 0.00256266 0.00453266
2340 0.0022455 0.00141077 0.00308024
5477 0.00227416 0.00143464 0.00311368
12819 0.00140852 0.000957033 0.00186
30000 0.000862014 0.000644859 0.00107917
EOD
$panel1_curve2 << EOD
1000 1.18513 0.859972 1.51028
2340 1.42699 0.958293 1.89569
5477 1.75249 1.26442 2.24056
12819 1.58065 1.19564 1.96566
30000 2.19885 1.76233 2.63538
EOD
$panel1_curve3 << EOD
1000 0.0911698 0.0771259 0.105214
2340 0.05373 0.0448822 0.0625778
5477 0.0350705 0.0301588 0.0399823
12819 0.0209099 0.0172819 0.0245378
30000 0.0146848 0.012188 0.0171815
EOD
$panel1_curve4 << EOD
1000 0.0151932 0.0108601 0.0195263
2340 0.0117967 0.0086916 0.0149017
5477 0.0064244 0.00430374 0.00854505
12819 0.00389853 0.00263058 0.00516647
30000 0.0028129 0.0018934 0.00373241
EOD
$panel1_curve5 << EOD
1000 1.18504 0.859868 1.5102
2340 1.42683 0.958094 1.89557
5477 1.75246 1.26438 2.24054
12819 1.58063 1.19561 1.96565
30000 2.19883 1.76231 2.63536
EOD
plot sample [1000:30000] 0.0521882*x**(-0.387611) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.39 [−0.50, −0.28]", \
     $panel1_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.41126*x**(0.157403) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.16 [0.06, 0.25]", \
     $panel1_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.67247*x**(-0.540454) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.60, −0.48]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.61685*x**(-0.526921) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.53 [−0.65, −0.41]", \
     $panel1_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.411142*x**(0.157431) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.16 [0.07, 0.25]", \
     $panel1_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0651738*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "tolerance-by-10, cosine, over" left noenhanced
$panel2_curve1 << EOD
1000 0.000420668 0.000314204 0.000527132
2340 0.000282378 0.000212157 0.000352599
5477 0.000210293 0.000145748 0.000274837
12819 0.000122099 7.0941e-05 0.000173257
30000 5.83853e-05 3.8405e-05 7.83655e-05
EOD
$panel2_curve2 << EOD
1000 2.03535 1.38177 2.68892
2340 1.90944 1.36567 2.45321
5477 1.83438 1.30243 2.36633
12819 1.80092 1.34065 2.26119
30000 1.88089 1.01093 2.75085
EOD
$panel2_curve3 << EOD
1000 0.0136422 0.0115158 0.0157687
2340 0.00922383 0.00656514 0.0118825
5477 0.0051103 0.00377407 0.00644653
12819 0.00332254 0.00233595 0.00430913
30000 0.00243038 0.0019515 0.00290925
EOD
$panel2_curve4 << EOD
1000 0.00183778 0.00126952 0.00240603
2340 0.0010322 0.000708224 0.00135617
5477 0.000602538 0.00037019 0.000834886
12819 0.000419751 0.000209492 0.000630009
30000 0.000385187 0.000252632 0.000517742
EOD
$panel2_curve5 << EOD
1000 2.03512 1.38152 2.68872
2340 1.90925 1.3655 2.45301
5477 1.83432 1.30238 2.36625
12819 1.80087 1.3406 2.26114
30000 1.82003 0.989668 2.65038
EOD
plot sample [1000:30000] 0.0226584*x**(-0.563082) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.56 [−0.68, −0.44]", \
     $panel2_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 2.35341*x**(-0.025443) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.03 [−0.17, 0.12]", \
     $panel2_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.511635*x**(-0.525842) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.60, −0.45]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.0419724*x**(-0.473345) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.47 [−0.61, −0.33]", \
     $panel2_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 2.49813*x**(-0.0331457) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.03 [−0.17, 0.11]", \
     $panel2_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00606757*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "tolerance-by-10, perturbed, exact" left noenhanced
$panel3_curve1 << EOD
1000 0.00314218 0.00224855 0.00403582
2340 0.00188693 0.00111149 0.00266237
5477 0.00201109 0.0013472 0.00267498
12819 0.00120842 0.000844643 0.00157219
30000 0.000795871 0.000599553 0.000992189
EOD
$panel3_curve2 << EOD
1000 0.0094014 0.00773545 0.0110674
2340 0.00731265 0.00568364 0.00894167
5477 0.00355096 0.00261928 0.00448263
12819 0.00239442 0.00168015 0.00310869
30000 0.00169656 0.00121441 0.00217871
EOD
$panel3_curve3 << EOD
1000 0.0885488 0.0743947 0.102703
2340 0.0507471 0.0422911 0.0592031
5477 0.0345521 0.0286349 0.0404692
12819 0.0210087 0.0172645 0.0247528
30000 0.0142215 0.0116168 0.0168263
EOD
$panel3_curve4 << EOD
1000 0.0159211 0.0123585 0.0194837
2340 0.0104124 0.00717905 0.0136458
5477 0.00428886 0.00264259 0.00593513
12819 0.00362886 0.0025613 0.00469642
30000 0.00257517 0.00172492 0.00342541
EOD
$panel3_curve5 << EOD
1000 0.00696739 0.00519923 0.00873555
2340 0.00544641 0.00367837 0.00721445
5477 0.00270961 0.00171824 0.00370099
12819 0.00170019 0.000916846 0.00248353
30000 0.00131201 0.000904099 0.00171993
EOD
plot sample [1000:30000] 0.0412427*x**(-0.3754) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.38 [−0.48, −0.27]", \
     $panel3_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.394273*x**(-0.534037) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.53 [−0.63, −0.44]", \
     $panel3_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.38176*x**(-0.53386) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.60, −0.47]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.675828*x**(-0.552447) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.55 [−0.66, −0.45]", \
     $panel3_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.283256*x**(-0.529637) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.53 [−0.65, −0.41]", \
     $panel3_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0547666*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "tolerance-by-10, perturbed, over" left noenhanced
$panel4_curve1 << EOD
1000 0.000753909 0.000437944 0.00106987
2340 0.000398869 0.000284924 0.000512814
5477 0.000238494 0.000168884 0.000308105
12819 0.000213018 0.000130904 0.000295133
30000 0.000119357 6.72311e-05 0.000171483
EOD
$panel4_curve2 << EOD
1000 0.00592656 0.00438655 0.00746656
2340 0.00329952 0.00238485 0.00421418
5477 0.00152907 0.00106384 0.00199429
12819 0.00143754 0.000987163 0.00188792
30000 0.000774267 0.000580277 0.000968256
EOD
$panel4_curve3 << EOD
1000 0.011908 0.00938225 0.0144338
2340 0.00711053 0.00526739 0.00895367
5477 0.00368337 0.00269089 0.00467585
12819 0.00295099 0.00218389 0.0037181
30000 0.00219463 0.00170339 0.00268587
EOD
$panel4_curve4 << EOD
1000 0.0167533 0.0111389 0.0223677
2340 0.00555694 0.00280888 0.008305
5477 0.0035637 0.00198687 0.00514053
12819 0.00375314 0.00204872 0.00545757
30000 0.00268719 0.00171003 0.00366435
EOD
$panel4_curve5 << EOD
1000 0.00392304 0.00227161 0.00557448
2340 0.00240836 0.00149264 0.00332409
5477 0.00100086 0.000466992 0.00153473
12819 0.000855139 0.000387536 0.00132274
30000 0.000436976 0.000253782 0.000620171
EOD
plot sample [1000:30000] 0.0223196*x**(-0.507285) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.67, −0.35]", \
     $panel4_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.28801*x**(-0.576419) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.58 [−0.68, −0.48]", \
     $panel4_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.34264*x**(-0.501204) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.59, −0.42]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.306678*x**(-0.476596) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.48 [−0.62, −0.34]", \
     $panel4_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.312458*x**(-0.637988) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.64 [−0.80, −0.48]", \
     $panel4_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0105901*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "tolerance-by-10, linear, exact" left noenhanced
$panel5_curve1 << EOD
1000 0.00329722 0.00239084 0.00420361
2340 0.00210502 0.00127686 0.00293317
5477 0.00211133 0.0013455 0.00287715
12819 0.00132874 0.000908287 0.00174919
30000 0.000867645 0.000641045 0.00109425
EOD
$panel5_curve2 << EOD
1000 0.00311025 0.00245438 0.00376612
2340 0.00232478 0.00182349 0.00282607
5477 0.0012357 0.000920394 0.00155101
12819 0.000819127 0.000615933 0.00102232
30000 0.000605117 0.000472859 0.000737375
EOD
$panel5_curve3 << EOD
1000 0.0892037 0.0754144 0.102993
2340 0.0514354 0.0425897 0.0602811
5477 0.0337659 0.0285522 0.0389795
12819 0.0210269 0.0175171 0.0245367
30000 0.014343 0.0120064 0.0166797
EOD
$panel5_curve4 << EOD
1000 0.00636307 0.00410995 0.0086162
2340 0.0041031 0.00269716 0.00550903
5477 0.00183828 0.00112203 0.00255453
12819 0.00175301 0.0013328 0.00217322
30000 0.00116764 0.000780382 0.0015549
EOD
$panel5_curve5 << EOD
1000 0.00205465 0.00148261 0.00262669
2340 0.00153714 0.000997311 0.00207697
5477 0.000880513 0.000600288 0.00116074
12819 0.000465961 0.000267799 0.000664123
30000 0.000402854 0.000285494 0.000520215
EOD
plot sample [1000:30000] 0.0418581*x**(-0.368119) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.37 [−0.47, −0.26]", \
     $panel5_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.106511*x**(-0.50772) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.59, −0.43]", \
     $panel5_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 3.42225*x**(-0.535075) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.59, −0.48]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.183347*x**(-0.498808) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.63, −0.37]", \
     $panel5_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.0796165*x**(-0.52359) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.52 [−0.64, −0.41]", \
     $panel5_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0316539*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "tolerance-by-10, linear, over" left noenhanced
$panel6_curve1 << EOD
1000 0.000454157 0.000307584 0.00060073
2340 0.00030733 0.000221911 0.000392749
5477 0.000160455 0.000113289 0.000207621
12819 0.000145803 0.000106573 0.000185032
30000 7.61754e-05 4.81047e-05 0.000104246
EOD
$panel6_curve2 << EOD
1000 0.000282571 0.000206538 0.000358604
2340 0.000156511 0.00011494 0.000198082
5477 9.42871e-05 5.93216e-05 0.000129253
12819 7.20432e-05 5.09369e-05 9.31495e-05
30000 4.2286e-05 2.93956e-05 5.51764e-05
EOD
$panel6_curve3 << EOD
1000 0.00957533 0.00771194 0.0114387
2340 0.0067912 0.00507518 0.00850723
5477 0.00420582 0.00312303 0.00528861
12819 0.00307842 0.00219004 0.00396679
30000 0.00248593 0.00192782 0.00304403
EOD
$panel6_curve4 << EOD
1000 0.0012471 0.000758163 0.00173604
2340 0.00053972 0.000263021 0.00081642
5477 0.000251571 0.000105186 0.000397956
12819 0.000256673 0.000147726 0.000365621
30000 0.000214624 0.000129882 0.000299365
EOD
$panel6_curve5 << EOD
1000 0.000118825 5.99422e-05 0.000177708
2340 6.31109e-05 3.14048e-05 9.48171e-05
5477 5.02491e-05 2.90186e-05 7.14796e-05
12819 3.44518e-05 1.50883e-05 5.38153e-05
30000 1.46714e-05 7.59818e-06 2.17446e-05
EOD
plot sample [1000:30000] 0.0150297*x**(-0.507631) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.63, −0.38]", \
     $panel6_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.0107685*x**(-0.53801) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.54 [−0.64, −0.43]", \
     $panel6_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.157703*x**(-0.410236) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.41 [−0.50, −0.33]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.029381*x**(-0.501294) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.65, −0.35]", \
     $panel6_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.00577348*x**(-0.563179) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.56 [−0.75, −0.38]", \
     $panel6_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0015247*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
