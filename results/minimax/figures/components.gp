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
set label 1 "Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [1.67012e-05:16.1328]
cut(y) = y < 1.67012e-05 ? 1.67012e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine, tanh, exact, apart" left noenhanced
$panel1_curve1 << EOD
1000 0.000668681 0.000454943 0.00088242
3162 0.000746104 0.000257102 0.00123511
10000 0.000298881 0.000151751 0.000446011
31623 0.000180988 9.84356e-05 0.00026354
100000 9.66472e-05 5.44217e-05 0.000138873
EOD
$panel1_curve2 << EOD
1000 2.21463 1.19056 3.2387
3162 3.46931 0.987762 5.95085
10000 2.67082 1.35234 3.9893
31623 2.33952 1.79864 2.88041
100000 4.29181 1.96056 6.62307
EOD
$panel1_curve3 << EOD
1000 0.0178865 0.0137831 0.0219898
3162 0.0115613 0.00619108 0.0169316
10000 0.00396344 0.00298635 0.00494053
31623 0.00336213 0.00220154 0.00452273
100000 0.00213132 0.00163071 0.00263193
EOD
$panel1_curve4 << EOD
1000 0.0043239 0.00225507 0.00639272
3162 0.52 -0.515313 1.55531
10000 0.00109291 0.000822344 0.00136349
31623 0.000903529 0.000385092 0.00142197
100000 0.000424973 0.000266233 0.000583712
EOD
$panel1_curve5 << EOD
1000 2.21462 1.19055 3.23869
3162 3.31415 1.13284 5.49545
10000 2.67082 1.35233 3.9893
31623 2.33952 1.79864 2.88041
100000 4.29181 1.96056 6.62307
EOD
plot sample [1000:100000] 0.0208656*x**(-0.459041) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.46 [−0.57, −0.35]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.38022*x**(0.0807106) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.08 [−0.09, 0.25]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.458222*x**(-0.476826) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.48 [−0.56, −0.40]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 26.0069*x**(-0.955035) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.96 [−2.00, 0.09]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.31849*x**(0.0846854) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.08 [−0.08, 0.25]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0126873*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "cosine, tanh, exact, near" left noenhanced
$panel2_curve1 << EOD
1000 1.32163 0.70226 1.94101
3162 1.00402 0.481087 1.52696
10000 0.905766 0.24361 1.56792
31623 0.271672 0.166617 0.376727
100000 0.685421 -0.0546396 1.42548
EOD
$panel2_curve2 << EOD
1000 3.22152 0.441863 6.00118
3162 4.0247 0.33884 7.71056
10000 2.84157 -0.458445 6.14159
31623 1.96739 -1.39619 5.33097
100000 2.12489 0.21493 4.03485
EOD
$panel2_curve3 << EOD
1000 0.145575 0.0958867 0.195264
3162 0.108357 0.051987 0.164726
10000 0.0939054 0.0307322 0.157079
31623 0.0298638 0.0210309 0.0386967
100000 0.0648049 -0.006051 0.135661
EOD
$panel2_curve4 << EOD
1000 2.09665 0.626892 3.56641
3162 1.60976 0.217487 3.00202
10000 1.00691 -0.0668751 2.08069
31623 0.110385 0.031458 0.189312
100000 1.1827 -0.273928 2.63933
EOD
$panel2_curve5 << EOD
1000 2.57292 -0.0648949 5.21073
3162 3.55486 0.269633 6.8401
10000 2.59662 -0.462158 5.65541
31623 1.95521 -1.41213 5.32256
100000 1.73168 0.0831116 3.38026
EOD
plot sample [1000:100000] 6.03079*x**(-0.2276) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.23 [−0.77, 0.32]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 9.44823*x**(-0.134459) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.13 [−0.51, 0.24]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.797268*x**(-0.252532) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.25 [−0.85, 0.34]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 18.1273*x**(-0.332231) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.33 [−1.05, 0.38]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 7.30973*x**(-0.120709) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.12 [−0.57, 0.32]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 2.7621*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "cosine, tanh, over, apart" left noenhanced
$panel3_curve1 << EOD
1000 0.00137619 0.000793549 0.00195883
3162 0.0011745 0.000644552 0.00170445
10000 0.000704346 0.000259158 0.00114953
31623 0.00026171 4.12478e-05 0.000482173
100000 0.000225446 0.000116362 0.000334529
EOD
$panel3_curve2 << EOD
1000 2.05837 1.10955 3.00719
3162 2.21087 1.05569 3.36606
10000 1.16895 0.59351 1.74439
31623 1.59597 0.905872 2.28606
100000 2.70831 1.89605 3.52057
EOD
$panel3_curve3 << EOD
1000 0.195003 0.160023 0.229983
3162 0.135985 0.0831803 0.188789
10000 0.126715 0.0867951 0.166636
31623 0.0663352 0.046131 0.0865393
100000 0.0670728 0.0409207 0.0932249
EOD
$panel3_curve4 << EOD
1000 0.029329 0.0098755 0.0487825
3162 0.0489161 0.0274094 0.0704227
10000 0.0328895 0.0126011 0.0531779
31623 0.0231997 0.00759469 0.0388047
100000 0.0199369 0.00838764 0.0314862
EOD
$panel3_curve5 << EOD
1000 2.05712 1.10851 3.00573
3162 2.20767 1.05495 3.36039
10000 1.16801 0.592447 1.74357
31623 1.59479 0.904702 2.28489
100000 2.70694 1.89485 3.51903
EOD
plot sample [1000:100000] 0.0350001*x**(-0.444659) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.44 [−0.60, −0.29]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.56632*x**(0.0193602) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.02 [−0.10, 0.14]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.06147*x**(-0.247745) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.25 [−0.34, −0.16]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0988988*x**(-0.131851) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.13 [−0.33, 0.06]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.56388*x**(0.0194404) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.02 [−0.10, 0.13]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0261114*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine, tanh, over, near" left noenhanced
$panel4_curve1 << EOD
1000 1.86876 1.26468 2.47284
3162 1.63519 1.12507 2.14531
10000 1.07771 0.458486 1.69694
31623 0.74894 0.151081 1.3468
100000 0.808857 0.372923 1.24479
EOD
$panel4_curve2 << EOD
1000 5.26372 2.84464 7.68279
3162 3.55402 1.27232 5.83572
10000 1.04522 0.446251 1.64418
31623 1.73718 0.229047 3.2453
100000 2.67452 0.628206 4.72083
EOD
$panel4_curve3 << EOD
1000 0.269497 0.205548 0.333446
3162 0.239677 0.17583 0.303524
10000 0.135225 0.082551 0.187899
31623 0.123736 0.064779 0.182693
100000 0.117891 0.0675539 0.168228
EOD
$panel4_curve4 << EOD
1000 2.18532 1.50447 2.86617
3162 2.15289 1.31219 2.99358
10000 1.36837 0.228802 2.50794
31623 0.664491 0.0742804 1.2547
100000 0.789046 -0.0742283 1.65232
EOD
$panel4_curve5 << EOD
1000 4.79893 2.37624 7.22161
3162 3.17548 0.877725 5.47323
10000 0.713858 0.220237 1.20748
31623 1.62019 0.164763 3.07561
100000 2.55661 0.593133 4.52009
EOD
plot sample [1000:100000] 8.18789*x**(-0.213296) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.21 [−0.36, −0.06]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 12.9073*x**(-0.179794) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.18 [−0.37, 0.01]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.05989*x**(-0.201055) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.20 [−0.31, −0.10]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 16.6705*x**(-0.279071) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.28 [−0.60, 0.05]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 10.0489*x**(-0.167841) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.17 [−0.36, 0.03]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 5.11335*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "cosine, linear, exact, apart" left noenhanced
$panel5_curve1 << EOD
1000 0.00595421 0.00312101 0.00878742
3162 0.0040737 0.00219148 0.00595593
10000 0.00162036 0.000860427 0.00238029
31623 0.000885158 0.000410119 0.0013602
100000 0.0541638 -0.0535978 0.161925
EOD
$panel5_curve2 << EOD
1000 3.07758 0.977661 5.1775
3162 1.63167 0.216358 3.04698
10000 2.69525 1.58475 3.80576
31623 2.23036 1.8293 2.63142
100000 4.2454 1.6594 6.8314
EOD
$panel5_curve3 << EOD
1000 0.0344603 0.0199547 0.0489659
3162 0.0468285 0.016801 0.0768559
10000 0.00845228 0.00528075 0.0116238
31623 0.0082206 0.00268498 0.0137562
100000 0.853158 -0.843162 2.54948
EOD
$panel5_curve4 << EOD
1000 0.00971575 0.00528408 0.0141474
3162 0.0134762 0.00470102 0.0222514
10000 0.0021101 0.000927361 0.00329283
31623 0.00231626 0.00070246 0.00393006
100000 0.0651147 -0.0621645 0.192394
EOD
$panel5_curve5 << EOD
1000 3.07745 0.977509 5.17739
3162 1.63159 0.216289 3.04688
10000 2.69525 1.58474 3.80576
31623 2.23036 1.8293 2.63142
100000 4.24073 1.66396 6.81749
EOD
plot sample [1000:100000] 0.000447929*x**(0.250956) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: 0.25 [−2.68, 3.18]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.2286*x**(0.083034) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.08 [−0.14, 0.31]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.000934833*x**(0.406354) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: 0.41 [−2.61, 3.42]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.00163641*x**(0.177518) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.18 [−1.96, 2.32]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.23034*x**(0.0828545) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.08 [−0.13, 0.30]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0944438*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "cosine, linear, exact, near" left noenhanced
$panel6_curve1 << EOD
1000 1.30639 0.620785 1.992
3162 0.725113 0.434305 1.01592
10000 0.723561 0.33378 1.11334
31623 0.408347 0.224392 0.592301
100000 0.876389 0.210184 1.54259
EOD
$panel6_curve2 << EOD
1000 1.36878 0.00602915 2.73153
3162 1.33338 -0.736791 3.40356
10000 0.529854 0.0403774 1.01933
31623 1.02038 -0.45702 2.49778
100000 3.57166 0.639109 6.5042
EOD
$panel6_curve3 << EOD
1000 0.249816 0.160074 0.339558
3162 0.198001 0.09649 0.299511
10000 0.197744 0.0993172 0.29617
31623 0.335562 0.0764093 0.594715
100000 0.322286 0.195361 0.449211
EOD
$panel6_curve4 << EOD
1000 1.10865 -0.106385 2.32369
3162 0.683343 -0.461602 1.82829
10000 0.673003 -0.473296 1.8193
31623 0.769304 -0.364561 1.90317
100000 1.23967 0.16025 2.31909
EOD
$panel6_curve5 << EOD
1000 1.01339 0.0509035 1.97588
3162 1.12177 -0.532751 2.77629
10000 0.317198 0.194028 0.440369
31623 0.775102 -0.298997 1.8492
100000 3.2541 0.541373 5.96682
EOD
plot sample [1000:100000] 2.26377*x**(-0.119224) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.12 [−0.30, 0.06]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.343497*x**(0.143373) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.14 [−0.24, 0.53]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.110816*x**(0.09007) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: 0.09 [−0.04, 0.22]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.65854*x**(0.0296973) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.03 [−0.49, 0.55]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.20397*x**(0.170549) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.17 [−0.18, 0.52]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 4.73993*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
