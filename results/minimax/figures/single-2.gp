# Draws single-2.svg: gnuplot single-2.gp; or single-2.pdf: gnuplot -e "pdf=1" single-2.gp
if (!exists("output")) output = exists("pdf") ? "single-2.pdf" : "single-2.svg"
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
set label 1 "Faint marks: single fits. Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,1 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [0.00205905:29.5658]
cut(y) = y < 0.00205905 ? 0.00205905 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve1_fits << EOD
1000 0.39
1000 0.116
1000 9.37
1000 0.499
1000 4.76
3162 0.175
3162 0.734
3162 2.1
3162 0.621
3162 0.164
3162 1.35
3162 7.6
10000 0.264
10000 0.278
10000 0.259
10000 0.0831
10000 0.163
10000 0.0763
10000 4
31623 0.768
31623 0.28
31623 3.33
31623 0.0649
31623 0.039
31623 0.111
31623 0.0447
100000 0.0548
100000 0.148
100000 0.551
100000 0.189
100000 0.37
100000 0.0456
100000 0.137
EOD
$panel1_curve2_fits << EOD
1000 3.53
1000 0.331
1000 0.666
1000 8.67
1000 4.13
1000 0.196
1000 10.4
1000 5.85
3162 0.415
3162 13.7
3162 0.268
3162 9.63
3162 0.0978
3162 0.713
3162 17.7
3162 0.461
10000 0.0681
10000 0.11
10000 0.41
10000 0.0634
10000 0.187
10000 0.178
10000 0.0898
10000 0.374
31623 0.0413
31623 0.0279
31623 0.139
31623 0.183
31623 0.0337
31623 0.235
31623 0.11
31623 0.255
100000 0.0587
100000 0.199
100000 0.0113
100000 0.538
100000 0.148
100000 0.0548
100000 0.356
100000 0.00742
EOD
$panel1_curve3_fits << EOD
1000 0.21
1000 0.447
1000 0.251
1000 3.28
1000 0.0803
1000 6.22
1000 2.11
3162 0.0794
3162 0.0501
3162 0.128
3162 0.284
3162 0.121
3162 0.174
3162 0.047
10000 0.084
10000 0.0466
10000 0.357
10000 0.0858
10000 0.1
10000 0.364
10000 0.136
10000 0.0511
31623 0.00263
31623 0.0503
31623 0.0416
31623 0.0356
31623 0.457
31623 0.0124
31623 0.0733
31623 0.342
100000 0.118
100000 0.0694
100000 0.00831
100000 0.0211
100000 0.0268
100000 0.015
100000 0.0438
100000 0.00825
EOD
$panel1_curve1 << EOD
1000 3.02684 -0.580885 6.63457
3162 1.82036 -0.173915 3.81463
10000 0.731852 -0.359087 1.82279
31623 0.662652 -0.247967 1.57327
100000 0.213586 0.0747797 0.352393
EOD
$panel1_curve2 << EOD
1000 4.22105 1.48325 6.95884
3162 5.37377 0.275625 10.4719
10000 0.185051 0.0888802 0.281222
31623 0.128113 0.0639819 0.192244
100000 0.171599 0.03836 0.304837
EOD
$panel1_curve3 << EOD
1000 1.80042 0.0676841 3.53316
3162 0.126195 0.0634056 0.188985
10000 0.153186 0.0604522 0.245919
31623 0.126732 0.00492774 0.248537
100000 0.0388324 0.0119575 0.0657072
EOD
plot sample [*:*] NaN notitle, \
     $panel1_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel1_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel1_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 139.517*x**(-0.548336) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.55 [−1.07, −0.03]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 2073.08*x**(-0.880901) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.88 [−1.10, −0.66]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 81.4893*x**(-0.666091) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.67 [−0.94, −0.39]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 4.25771*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel2_curve1_fits << EOD
1000 0.195
1000 0.195
1000 0.304
1000 0.254
1000 0.319
1000 3.54
1000 0.52
1000 0.229
3162 0.0927
3162 0.173
3162 4.25
3162 0.464
3162 1.02
3162 0.22
3162 1.53
3162 0.273
10000 0.199
10000 0.134
10000 0.168
10000 0.105
10000 0.206
10000 0.533
10000 0.568
10000 0.183
31623 0.166
31623 0.397
31623 0.234
31623 0.203
31623 0.361
31623 0.11
31623 0.0973
31623 0.203
100000 0.171
100000 0.339
100000 0.174
100000 0.25
100000 1.02
100000 0.109
100000 0.145
100000 0.0896
EOD
$panel2_curve2_fits << EOD
1000 0.302
1000 0.169
1000 0.218
1000 0.297
1000 0.153
1000 0.195
1000 0.349
1000 0.268
3162 0.0587
3162 0.603
3162 0.193
3162 0.387
3162 0.542
3162 0.267
3162 0.31
3162 0.291
10000 0.117
10000 0.353
10000 0.339
10000 0.0485
10000 0.195
10000 0.339
10000 0.171
10000 0.233
31623 0.126
31623 0.166
31623 0.217
31623 0.135
31623 0.474
31623 0.289
31623 0.0738
31623 0.235
100000 0.195
100000 0.151
100000 0.0932
100000 0.0692
100000 0.081
100000 0.116
100000 0.159
100000 0.0641
EOD
$panel2_curve3_fits << EOD
1000 0.0905
1000 0.129
1000 0.0758
1000 0.15
1000 0.107
1000 0.181
1000 0.123
1000 0.116
3162 0.26
3162 0.175
3162 0.149
3162 0.0727
3162 0.508
3162 0.0566
3162 0.239
3162 0.235
10000 0.126
10000 0.174
10000 0.199
10000 0.144
10000 0.146
10000 0.193
10000 0.0969
10000 0.199
31623 0.157
31623 0.213
31623 0.182
31623 0.0556
31623 0.239
31623 0.157
31623 0.0681
31623 0.139
100000 0.299
100000 0.241
100000 0.198
100000 0.0532
100000 0.0882
100000 0.0787
100000 0.159
100000 0.177
EOD
$panel2_curve1 << EOD
1000 0.693981 -0.121327 1.50929
3162 1.00395 0.0114327 1.99647
10000 0.261955 0.133635 0.390275
31623 0.22125 0.144633 0.297867
100000 0.287398 0.0701794 0.504617
EOD
$panel2_curve2 << EOD
1000 0.243858 0.194157 0.293558
3162 0.331512 0.205989 0.457034
10000 0.224555 0.144713 0.304396
31623 0.214495 0.126094 0.302897
100000 0.116115 0.0823302 0.1499
EOD
$panel2_curve3 << EOD
1000 0.121481 0.0981036 0.144859
3162 0.211786 0.111727 0.311845
10000 0.159605 0.132966 0.186244
31623 0.151393 0.10611 0.196676
100000 0.161812 0.10158 0.222044
EOD
plot sample [*:*] NaN notitle, \
     $panel2_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel2_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel2_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 5.63613*x**(-0.284513) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.28 [−0.72, 0.16]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.995207*x**(-0.166715) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.17 [−0.25, −0.08]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.131206*x**(0.0206402) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.02 [−0.07, 0.11]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 2.30494*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel3_curve1_fits << EOD
1000 3.11
1000 0.0631
1000 0.0677
1000 0.0502
1000 0.122
1000 0.142
1000 0.0236
1000 0.307
3162 0.0861
3162 0.136
3162 0.186
3162 0.136
3162 0.159
3162 0.0444
3162 0.518
3162 0.248
10000 0.195
10000 0.0723
10000 0.134
10000 0.117
10000 0.0264
10000 0.0411
10000 0.068
10000 4.84
31623 0.129
31623 0.321
31623 0.257
31623 0.0597
31623 0.0558
31623 0.107
31623 0.0894
31623 0.168
100000 0.0237
100000 0.092
100000 1.37
100000 0.0578
100000 2.5
100000 0.0711
100000 0.0839
100000 1.48
EOD
$panel3_curve2_fits << EOD
1000 0.185
1000 0.137
1000 0.162
1000 0.11
1000 0.25
1000 0.131
1000 0.0871
1000 0.0954
3162 0.0364
3162 0.0975
3162 0.187
3162 0.0602
3162 0.0539
3162 0.0683
3162 0.179
3162 0.0319
10000 0.0336
10000 0.0442
10000 0.0326
10000 0.0527
10000 0.0589
10000 0.209
10000 0.266
10000 0.153
31623 0.0242
31623 0.0285
31623 0.173
31623 0.0202
31623 0.12
31623 0.00677
31623 0.0205
31623 0.207
100000 0.0519
100000 0.0456
100000 0.0372
100000 0.026
100000 0.0322
100000 0.0802
100000 0.0239
100000 0.00302
EOD
$panel3_curve3_fits << EOD
1000 0.0221
1000 0.0328
1000 0.0209
1000 0.00204
1000 0.249
1000 0.0396
1000 0.0428
1000 0.117
3162 0.139
3162 0.332
3162 0.00729
3162 0.12
3162 0.0423
3162 0.0144
3162 0.158
3162 0.00779
10000 0.0191
10000 0.0472
10000 0.0717
10000 0.0804
10000 0.198
10000 0.229
10000 0.0287
31623 0.155
31623 0.0521
31623 0.265
31623 0.226
31623 0.0722
31623 0.0927
31623 0.000783
31623 0.252
100000 0.172
100000 0.00927
100000 0.0359
100000 0.00593
100000 0.018
100000 0.000416
100000 0.0978
100000 0.138
EOD
$panel3_curve1 << EOD
1000 0.485789 -0.266731 1.23831
3162 0.189147 0.0858459 0.292448
10000 0.686261 -0.499944 1.87247
31623 0.148208 0.0807082 0.215708
100000 0.708994 0.0383958 1.37959
EOD
$panel3_curve2 << EOD
1000 0.144539 0.106616 0.182462
3162 0.0892354 0.0459525 0.132518
10000 0.106222 0.0418696 0.170574
31623 0.0750559 0.0187318 0.13138
100000 0.0375002 0.0213889 0.0536114
EOD
$panel3_curve3 << EOD
1000 0.065799 0.00810124 0.123497
3162 0.102658 0.0239156 0.181401
10000 0.0963345 0.0332268 0.159442
31623 0.139428 0.0688873 0.209969
100000 0.0595848 0.0122856 0.106884
EOD
plot sample [*:*] NaN notitle, \
     $panel3_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel3_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel3_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 0.24337*x**(0.0444958) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.04 [−0.64, 0.73]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.821981*x**(-0.249408) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−0.38, −0.12]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0811238*x**(0.00935706) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.01 [−0.30, 0.31]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 1.24845*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
