# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,45.1681in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,3252 @look }
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
set label 1 "Faint marks: single fits. Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant. Not drawn: 18 zero or absent values." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 9,1 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [0.00517653:15.9202]
cut(y) = y < 0.00517653 ? 0.00517653 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: tanh" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: linear" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel4_curve1_fits << EOD
1000 4.3
3162 1.22
3162 2.9
10000 5.08
10000 3.65
100000 2.58
100000 2.56
EOD
$panel4_curve2_fits << EOD
1000 0.205
EOD
$panel4_curve3_fits << EOD
1000 0.158
EOD
$panel4_curve1 << EOD
1000 4.29777 NaN NaN
3162 2.05965 0.383106 3.7362
10000 4.36699 2.93788 5.7961
31623 NaN NaN NaN
100000 2.5726 2.55026 2.59494
EOD
$panel4_curve2 << EOD
1000 0.204531 NaN NaN
3162 NaN NaN NaN
10000 NaN NaN NaN
31623 NaN NaN NaN
100000 NaN NaN NaN
EOD
$panel4_curve3 << EOD
1000 0.158254 NaN NaN
3162 NaN NaN NaN
10000 NaN NaN NaN
31623 NaN NaN NaN
100000 NaN NaN NaN
EOD
plot sample [*:*] NaN notitle, \
     $panel4_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel4_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel4_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] NaN with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: no exponent", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] NaN with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: no exponent", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] NaN with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: no exponent", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.533958*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel5_curve1_fits << EOD
1000 1.22
1000 2.3
100000 5
100000 2.11
100000 2.61
EOD
$panel5_curve2_fits << EOD
10000 0.114
31623 0.127
EOD
$panel5_curve1 << EOD
1000 1.76015 0.676345 2.84396
3162 NaN NaN NaN
10000 NaN NaN NaN
31623 NaN NaN NaN
100000 3.24094 1.45641 5.02546
EOD
$panel5_curve2 << EOD
1000 NaN NaN NaN
3162 NaN NaN NaN
10000 0.113596 NaN NaN
31623 0.127179 NaN NaN
100000 NaN NaN NaN
EOD
plot sample [*:*] NaN notitle, \
     $panel5_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel5_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     [1000:100000] NaN with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: no exponent", \
     $panel5_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] NaN with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: no exponent", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] 0.681577*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel6_curve1_fits << EOD
1000 6.31
3162 2.49
3162 2.44
3162 0.384
10000 0.768
10000 0.418
31623 0.446
31623 0.545
100000 0.887
100000 3.7
EOD
$panel6_curve2_fits << EOD
3162 0.101
10000 0.122
10000 0.13
EOD
$panel6_curve1 << EOD
1000 6.30903 NaN NaN
3162 1.77268 0.383279 3.16207
10000 0.593018 0.242168 0.943868
31623 0.495597 0.397108 0.594085
100000 2.29251 -0.518424 5.10345
EOD
$panel6_curve2 << EOD
1000 NaN NaN NaN
3162 0.100506 NaN NaN
10000 0.126012 0.11884 0.133184
31623 NaN NaN NaN
100000 NaN NaN NaN
EOD
plot sample [*:*] NaN notitle, \
     $panel6_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel6_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     [1000:100000] 20.9724*x**(-0.286557) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.29", \
     $panel6_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] NaN with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: no exponent", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] 0.452203*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel7_curve1_fits << EOD
1000 0.531
1000 0.151
1000 0.428
1000 0.2
1000 1.85
1000 0.106
1000 4.48
1000 0.166
3162 0.124
3162 0.229
3162 0.234
3162 0.997
3162 0.123
3162 0.659
3162 0.172
3162 0.648
10000 0.397
10000 0.416
10000 0.154
10000 2.33
10000 0.171
10000 0.151
10000 1.87
10000 0.289
31623 2.37
31623 0.346
31623 0.175
31623 2.47
31623 0.167
31623 0.0794
31623 1.1
31623 0.0591
100000 0.132
100000 0.0911
100000 0.74
100000 0.0727
100000 0.205
100000 0.0896
100000 0.122
100000 3.84
EOD
$panel7_curve2_fits << EOD
1000 0.306
1000 0.134
1000 0.256
1000 0.125
1000 0.268
1000 0.238
1000 0.242
1000 0.222
3162 0.0945
3162 0.116
3162 0.183
3162 0.0673
3162 0.046
3162 0.0595
3162 0.113
3162 0.0637
10000 0.141
10000 0.128
10000 0.0935
10000 0.158
10000 0.061
10000 0.0653
10000 0.0798
10000 0.157
31623 0.0749
31623 0.0986
31623 0.0847
31623 0.0624
31623 0.111
31623 0.0593
31623 0.0744
31623 0.098
100000 0.0784
100000 0.0561
100000 0.0616
100000 0.0321
100000 0.0498
100000 0.074
100000 0.0983
100000 0.0619
EOD
$panel7_curve3_fits << EOD
1000 0.225
1000 0.109
1000 0.0538
1000 0.103
1000 0.271
1000 0.109
1000 0.221
1000 0.127
3162 0.128
3162 0.139
3162 0.0417
3162 0.0382
3162 0.0739
3162 0.11
3162 0.127
3162 0.0562
10000 0.0467
10000 0.122
10000 0.0728
10000 0.147
10000 0.0298
10000 0.0248
10000 0.00615
10000 0.135
31623 0.0398
31623 0.0873
31623 0.0526
31623 0.0289
31623 0.0917
31623 0.0582
31623 0.0814
31623 0.0933
100000 0.0648
100000 0.014
100000 0.0196
100000 0.06
100000 0.0474
100000 0.0214
100000 0.0872
100000 0.0638
EOD
$panel7_curve1 << EOD
1000 0.989179 -0.0880937 2.06645
3162 0.39821 0.167308 0.629112
10000 0.721988 0.110728 1.33325
31623 0.846629 0.11938 1.57388
100000 0.66104 -0.259572 1.58165
EOD
$panel7_curve2 << EOD
1000 0.223893 0.178925 0.268861
3162 0.0928622 0.0613417 0.124383
10000 0.110473 0.0819707 0.138976
31623 0.0829228 0.069878 0.0959675
100000 0.0640465 0.0499655 0.0781274
EOD
$panel7_curve3 << EOD
1000 0.152327 0.0986051 0.206049
3162 0.0892912 0.0599663 0.118616
10000 0.0729171 0.0342311 0.111603
31623 0.066655 0.048934 0.0843761
100000 0.0472677 0.028599 0.0659363
EOD
plot sample [*:*] NaN notitle, \
     $panel7_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel7_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel7_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 0.72171*x**(-0.00449878) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.00 [−0.57, 0.56]", \
     $panel7_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.843813*x**(-0.227247) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.23 [−0.29, −0.16]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.651133*x**(-0.228677) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.23 [−0.33, −0.13]", \
     $panel7_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.401745*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel8_curve1_fits << EOD
1000 1.89
1000 0.893
1000 0.436
1000 0.872
1000 0.432
1000 0.638
1000 0.344
1000 0.443
3162 0.21
3162 0.326
3162 0.555
3162 1.86
3162 0.878
3162 2.02
3162 0.377
3162 0.71
10000 1.12
10000 0.597
10000 1.65
10000 0.31
10000 1.3
10000 0.26
10000 0.387
10000 1.96
31623 0.428
31623 0.772
31623 0.302
31623 0.378
31623 0.725
31623 0.325
31623 0.712
31623 0.106
100000 0.125
100000 0.169
100000 1.44
100000 0.221
100000 0.477
100000 0.749
100000 0.544
100000 2.17
EOD
$panel8_curve2_fits << EOD
1000 0.246
1000 0.331
1000 0.194
1000 0.499
1000 10.4
1000 0.997
1000 0.998
1000 0.364
3162 0.308
3162 0.617
3162 0.49
3162 1.52
3162 0.479
3162 0.283
3162 0.959
3162 0.517
10000 0.677
10000 0.789
10000 0.796
10000 0.497
10000 0.282
10000 2.29
10000 0.0947
10000 0.409
31623 0.25
31623 0.276
31623 0.121
31623 0.251
31623 0.127
31623 0.3
31623 0.279
31623 0.5
100000 0.234
100000 0.163
100000 0.481
100000 0.547
100000 0.354
100000 0.665
100000 0.236
100000 0.759
EOD
$panel8_curve3_fits << EOD
1000 1.65
1000 2.33
1000 0.572
1000 1.5
1000 1.21
1000 0.394
1000 0.803
1000 0.289
3162 1.49
3162 0.86
3162 0.285
3162 1.72
3162 0.208
3162 0.521
3162 0.191
3162 2.94
10000 0.311
10000 0.557
10000 1.06
10000 0.479
10000 0.423
10000 0.185
10000 0.656
10000 0.551
31623 0.235
31623 0.716
31623 0.248
31623 1.33
31623 0.323
31623 0.155
31623 1.04
31623 0.49
100000 0.152
100000 0.0988
100000 0.466
100000 0.345
100000 0.457
100000 0.0975
100000 0.261
100000 0.526
EOD
$panel8_curve1 << EOD
1000 0.743925 0.383864 1.10399
3162 0.866511 0.374251 1.35877
10000 0.946964 0.485578 1.40835
31623 0.468564 0.298152 0.638977
100000 0.736116 0.228623 1.24361
EOD
$panel8_curve2 << EOD
1000 1.74784 -0.721107 4.21678
3162 0.646082 0.357043 0.93512
10000 0.729814 0.250493 1.20914
31623 0.262982 0.179725 0.346239
100000 0.429923 0.275642 0.584203
EOD
$panel8_curve3 << EOD
1000 1.09414 0.593157 1.59512
3162 1.02562 0.342114 1.70912
10000 0.52736 0.343367 0.711353
31623 0.56753 0.265166 0.869894
100000 0.300333 0.177848 0.422818
EOD
plot sample [*:*] NaN notitle, \
     $panel8_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel8_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel8_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 1.21789*x**(-0.0552345) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.06 [−0.24, 0.13]", \
     $panel8_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 12.0423*x**(-0.321712) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.32 [−1.02, 0.38]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 8.0296*x**(-0.275986) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.28 [−0.41, −0.14]", \
     $panel8_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 2.10416*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel9_curve1_fits << EOD
1000 0.493
1000 0.259
1000 0.876
1000 0.17
1000 0.158
1000 0.0432
1000 2.69
1000 0.0527
3162 0.0704
3162 0.111
3162 0.184
3162 1.57
3162 0.111
3162 0.652
3162 0.15
3162 0.585
10000 0.338
10000 4.64
10000 0.111
10000 2.91
10000 0.076
10000 0.213
10000 2.97
10000 2.39
31623 2
31623 3.9
31623 3.17
31623 1.07
31623 0.169
31623 0.0584
31623 1.53
31623 0.0514
100000 0.128
100000 0.159
100000 1.73
100000 0.0666
100000 0.202
100000 0.0789
100000 4.1
100000 2.29
EOD
$panel9_curve2_fits << EOD
1000 0.0534
1000 0.197
1000 0.109
1000 0.149
1000 0.0979
1000 0.137
1000 0.459
1000 0.176
3162 0.178
3162 0.0682
3162 0.0637
3162 0.0864
3162 0.128
3162 0.189
3162 0.458
3162 0.114
10000 0.104
10000 0.295
10000 0.188
10000 0.0971
10000 0.233
10000 0.127
10000 0.0897
10000 0.186
31623 0.0936
31623 0.136
31623 0.181
31623 0.104
31623 0.108
31623 0.0975
31623 0.206
31623 0.0816
100000 0.0869
100000 0.163
100000 0.0867
100000 0.06
100000 0.0583
100000 0.0209
100000 0.158
100000 0.0465
EOD
$panel9_curve3_fits << EOD
1000 0.0346
1000 0.212
1000 0.0465
1000 0.0347
1000 0.0358
1000 0.0638
1000 0.112
1000 0.055
3162 0.062
3162 0.0223
3162 0.0813
3162 0.123
3162 0.0404
3162 0.0342
3162 0.155
3162 0.0337
10000 0.0499
10000 0.017
10000 0.0149
10000 0.0792
10000 0.0343
10000 0.0495
10000 0.134
10000 0.0337
31623 0.039
31623 0.0315
31623 0.0775
31623 0.0222
31623 0.111
31623 0.00796
31623 0.157
31623 0.00817
100000 0.00924
100000 0.0178
100000 0.0437
100000 0.0113
100000 0.021
100000 0.038
100000 0.00993
100000 0.0303
EOD
$panel9_curve1 << EOD
1000 0.592335 -0.0370582 1.22173
3162 0.429159 0.0664027 0.791916
10000 1.70612 0.469322 2.94293
31623 1.49309 0.460267 2.52592
100000 1.09378 0.0403861 2.14718
EOD
$panel9_curve2 << EOD
1000 0.172339 0.0842498 0.260428
3162 0.160703 0.0696349 0.25177
10000 0.164925 0.112821 0.217028
31623 0.125907 0.0940749 0.157739
100000 0.0850476 0.0488262 0.121269
EOD
$panel9_curve3 << EOD
1000 0.0744025 0.0309827 0.117822
3162 0.0690594 0.0352384 0.102881
10000 0.0515268 0.0238857 0.0791679
31623 0.0568032 0.0187107 0.0948957
100000 0.0226651 0.0132669 0.0320633
EOD
plot sample [*:*] NaN notitle, \
     $panel9_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel9_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel9_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 0.129027*x**(0.214841) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.21 [−0.14, 0.57]", \
     $panel9_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel9_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.516901*x**(-0.143882) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.14 [−0.30, 0.01]", \
     $panel9_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel9_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.398433*x**(-0.22346) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.22 [−0.39, −0.05]", \
     $panel9_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel9_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.241829*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
