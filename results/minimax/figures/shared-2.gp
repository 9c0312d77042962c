# Draws shared-2.svg: gnuplot shared-2.gp; or shared-2.pdf: gnuplot -e "pdf=1" shared-2.gp
if (!exists("output")) output = exists("pdf") ? "shared-2.pdf" : "shared-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,16.2931in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1173 @look }
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
set label 1 "Faint marks: single fits. Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,1 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [0.0109596:7.96092]
cut(y) = y < 0.0109596 ? 0.0109596 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve1_fits << EOD
1000 4.82
1000 2.75
1000 2.81
1000 2.74
1000 0.332
1000 0.515
1000 1.23
1000 1.37
3162 0.79
3162 4.54
3162 1.84
3162 1.85
3162 0.202
3162 1.55
3162 2.01
3162 0.402
10000 0.082
10000 0.213
10000 1.15
10000 0.169
10000 0.42
10000 0.265
10000 0.681
10000 0.826
31623 1.09
31623 2.48
31623 0.634
31623 2.19
31623 0.0557
31623 0.0477
31623 0.0599
31623 0.133
100000 0.175
100000 3.32
100000 0.0462
100000 3.21
100000 0.242
100000 3.17
100000 0.0367
100000 1.98
EOD
$panel1_curve2_fits << EOD
1000 0.877
1000 0.945
1000 0.457
1000 0.427
1000 5.59
1000 0.407
1000 1.88
1000 1.93
3162 1.06
3162 4.21
3162 0.346
3162 2.72
3162 0.0409
3162 0.477
3162 1.04
3162 1.34
10000 0.0832
10000 0.283
10000 0.522
10000 0.828
10000 0.175
10000 0.291
10000 0.321
10000 0.61
31623 0.00561
31623 0.17
31623 0.112
31623 0.124
31623 0.0459
31623 0.439
31623 0.216
31623 0.295
100000 0.0769
100000 0.492
100000 0.0574
100000 0.574
100000 0.125
100000 0.25
100000 0.18
100000 0.0326
EOD
$panel1_curve3_fits << EOD
1000 0.0306
1000 0.257
1000 2.3
1000 0.187
1000 0.148
1000 0.721
1000 0.134
1000 0.169
3162 0.392
3162 0.141
3162 0.351
3162 2.22
3162 0.158
3162 0.164
3162 0.2
3162 0.0203
10000 0.227
10000 0.313
10000 0.105
10000 0.0343
10000 0.0945
10000 0.0949
10000 0.144
10000 0.254
31623 0.0944
31623 0.187
31623 0.237
31623 0.132
31623 0.517
31623 0.135
31623 0.0187
31623 0.137
100000 0.262
100000 0.256
100000 0.0924
100000 0.291
100000 0.14
100000 0.0147
100000 0.0543
100000 0.0869
EOD
$panel1_curve1 << EOD
1000 2.07055 1.01349 3.12762
3162 1.64744 0.68556 2.60932
10000 0.475708 0.210351 0.741066
31623 0.835067 0.130917 1.53922
100000 1.52292 0.425922 2.61993
EOD
$panel1_curve2 << EOD
1000 1.56418 0.33414 2.79421
3162 1.40457 0.415259 2.39388
10000 0.389166 0.215069 0.563263
31623 0.175847 0.0766917 0.275002
100000 0.223488 0.078731 0.368246
EOD
$panel1_curve3 << EOD
1000 0.49272 -0.0430291 1.02847
3162 0.45555 -0.0547945 0.965894
10000 0.158487 0.0906635 0.22631
31623 0.182178 0.076608 0.287749
100000 0.149739 0.0748308 0.224648
EOD
plot sample [*:*] NaN notitle, \
     $panel1_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel1_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel1_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 3.25426*x**(-0.112381) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.11 [−0.29, 0.07]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 60.1503*x**(-0.518493) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.52 [−0.76, −0.27]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 3.49496*x**(-0.286513) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.29 [−0.69, 0.11]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.950922*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel2_curve1_fits << EOD
1000 0.469
1000 0.227
1000 0.208
1000 0.77
1000 0.213
1000 5.21
1000 0.466
1000 0.135
3162 0.209
3162 0.127
3162 0.724
3162 1.25
3162 0.383
3162 0.0777
3162 1.46
3162 0.102
10000 0.367
10000 0.23
10000 0.2
10000 0.268
10000 0.232
10000 0.772
10000 0.157
10000 0.212
31623 0.168
31623 0.247
31623 0.208
31623 1.47
31623 0.19
31623 0.0434
31623 0.165
31623 0.317
100000 0.148
100000 0.231
100000 0.291
100000 0.245
100000 1.24
100000 0.111
100000 0.206
100000 0.23
EOD
$panel2_curve2_fits << EOD
1000 0.391
1000 0.368
1000 0.345
1000 0.407
1000 0.518
1000 0.163
1000 0.435
1000 0.267
3162 0.189
3162 0.206
3162 0.535
3162 0.39
3162 1.12
3162 0.572
3162 0.328
3162 1.42
10000 0.144
10000 0.316
10000 0.349
10000 0.255
10000 0.178
10000 0.518
10000 0.223
10000 0.204
31623 0.173
31623 0.156
31623 0.165
31623 0.196
31623 0.388
31623 0.316
31623 0.325
31623 0.202
100000 0.114
100000 0.272
100000 0.194
100000 0.21
100000 0.142
100000 0.11
100000 0.167
100000 0.0885
EOD
$panel2_curve3_fits << EOD
1000 0.316
1000 0.207
1000 0.0181
1000 0.169
1000 0.254
1000 0.0462
1000 0.241
1000 0.185
3162 0.126
3162 0.0864
3162 0.383
3162 0.163
3162 0.0749
3162 0.2
3162 0.141
3162 0.0809
10000 0.119
10000 0.172
10000 0.164
10000 0.0535
10000 0.16
10000 0.161
10000 0.548
10000 0.109
31623 0.377
31623 0.185
31623 0.125
31623 0.13
31623 0.208
31623 0.148
31623 0.219
31623 0.132
100000 0.123
100000 0.218
100000 0.147
100000 0.194
100000 0.0987
100000 0.147
100000 0.146
100000 0.0804
EOD
$panel2_curve1 << EOD
1000 0.962204 -0.259974 2.18438
3162 0.541598 0.154979 0.928217
10000 0.304764 0.16425 0.445278
31623 0.350749 0.027083 0.674416
100000 0.337815 0.0768078 0.598822
EOD
$panel2_curve2 << EOD
1000 0.361946 0.285707 0.438185
3162 0.594196 0.280056 0.908337
10000 0.273356 0.188577 0.358134
31623 0.24003 0.176969 0.30309
100000 0.162091 0.118732 0.20545
EOD
$panel2_curve3 << EOD
1000 0.179427 0.10738 0.251475
3162 0.156822 0.0853159 0.228328
10000 0.185763 0.0786449 0.292882
31623 0.190454 0.13123 0.249678
100000 0.144242 0.111905 0.176579
EOD
plot sample [*:*] NaN notitle, \
     $panel2_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel2_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel2_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 3.41344*x**(-0.219569) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.22 [−0.67, 0.23]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 2.21318*x**(-0.218288) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.22 [−0.30, −0.13]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.20682*x**(-0.0210414) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.02 [−0.12, 0.08]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.605396*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel3_curve1_fits << EOD
1000 2.63
1000 0.184
1000 0.149
1000 0.598
1000 0.0455
1000 0.195
1000 0.127
1000 0.117
3162 0.0698
3162 0.0826
3162 0.0604
3162 0.0775
3162 0.146
3162 0.122
3162 0.527
3162 0.103
10000 0.102
10000 0.215
10000 0.0412
10000 0.19
10000 0.187
10000 0.2
10000 0.124
10000 3.01
31623 0.159
31623 0.282
31623 0.33
31623 0.268
31623 0.101
31623 0.0815
31623 0.0762
31623 0.0944
100000 0.132
100000 0.155
100000 2.72
100000 0.202
100000 1.32
100000 0.0943
100000 0.117
100000 1.16
EOD
$panel3_curve2_fits << EOD
1000 0.128
1000 0.108
1000 0.123
1000 0.161
1000 0.101
1000 0.0784
1000 0.0819
1000 0.145
3162 0.0974
3162 0.112
3162 0.203
3162 0.0712
3162 0.128
3162 0.0486
3162 0.16
3162 0.0939
10000 0.0867
10000 0.0639
10000 0.0477
10000 0.183
10000 0.145
10000 0.17
10000 0.176
10000 0.0881
31623 0.18
31623 0.122
31623 0.275
31623 0.0705
31623 0.162
31623 0.0717
31623 0.0854
31623 0.206
100000 0.0531
100000 0.0991
100000 0.179
100000 0.182
100000 0.078
100000 0.081
100000 0.133
100000 0.0639
EOD
$panel3_curve3_fits << EOD
1000 0.0346
1000 0.198
1000 0.108
1000 0.106
1000 0.0714
1000 0.0319
1000 0.0932
1000 0.0617
3162 0.199
3162 0.157
3162 0.0443
3162 0.0443
3162 0.116
3162 0.0807
3162 0.147
3162 0.0561
10000 0.0456
10000 0.0385
10000 0.0902
10000 0.197
10000 0.128
10000 0.136
10000 0.124
10000 0.136
31623 0.135
31623 0.307
31623 0.145
31623 0.142
31623 0.0666
31623 0.123
31623 0.0725
31623 0.181
100000 0.181
100000 0.0626
100000 0.0702
100000 0.113
100000 0.0755
100000 0.109
100000 0.0788
100000 0.132
EOD
$panel3_curve1 << EOD
1000 0.506333 -0.113089 1.12576
3162 0.148444 0.0384346 0.258454
10000 0.50817 -0.206835 1.22318
31623 0.174059 0.100877 0.247241
100000 0.736197 0.0696558 1.40274
EOD
$panel3_curve2 << EOD
1000 0.115812 0.0952638 0.13636
3162 0.114294 0.079379 0.14921
10000 0.120012 0.0815512 0.158472
31623 0.146509 0.0950148 0.198004
100000 0.108743 0.0729983 0.144488
EOD
$panel3_curve3 << EOD
1000 0.088089 0.0504594 0.125719
3162 0.105606 0.064337 0.146874
10000 0.112004 0.0750886 0.14892
31623 0.146558 0.0934825 0.199633
100000 0.102637 0.0746019 0.130673
EOD
plot sample [*:*] NaN notitle, \
     $panel3_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel3_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel3_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 0.166927*x**(0.0788535) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.08 [−0.38, 0.54]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.10918*x**(0.0106278) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.01 [−0.07, 0.09]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0659118*x**(0.0550173) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.06 [−0.06, 0.17]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.297217*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
