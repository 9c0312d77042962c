# Draws total-2.svg: gnuplot total-2.gp; or total-2.pdf: gnuplot -e "pdf=1" total-2.gp
if (!exists("output")) output = exists("pdf") ? "total-2.pdf" : "total-2.svg"
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
set multiplot layout 3,1 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [0.028592:19.8802]
cut(y) = y < 0.028592 ? 0.028592 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve1_fits << EOD
1000 9.99
1000 9.48
1000 7.07
1000 8.72
1000 3.76
1000 1.37
1000 13.3
1000 5.51
3162 3.83
3162 12.8
3162 5.69
3162 4.04
3162 0.805
3162 5.46
3162 6.91
3162 3.91
10000 1.02
10000 1.01
10000 4.03
10000 0.797
10000 1.9
10000 0.607
10000 3.83
10000 4.87
31623 2.34
31623 4.52
31623 4.41
31623 6.89
31623 0.328
31623 0.581
31623 1.12
31623 0.691
100000 1.58
100000 10
100000 0.38
100000 4.89
100000 1.75
100000 6.22
100000 0.629
100000 3.32
EOD
$panel1_curve2_fits << EOD
1000 5.26
1000 1.97
1000 1.68
1000 4.13
1000 11.6
1000 1.08
1000 8.17
1000 7.29
3162 1.79
3162 14
3162 1.04
3162 10.4
3162 0.347
3162 1.88
3162 5.69
3162 2.91
10000 0.857
10000 1.01
10000 2.55
10000 1.77
10000 1.91
10000 0.888
10000 0.996
10000 1.69
31623 0.0608
31623 0.447
31623 0.647
31623 1.41
31623 0.143
31623 0.886
31623 0.906
31623 1.76
100000 1.11
100000 1.17
100000 0.447
100000 2.1
100000 0.612
100000 0.537
100000 1.14
100000 0.106
EOD
$panel1_curve3_fits << EOD
1000 0.953
1000 1.62
1000 3.05
1000 2.53
1000 2.42
1000 2.09
1000 2.4
1000 3.42
3162 0.911
3162 2.34
3162 2.14
3162 2.55
3162 2.11
3162 0.916
3162 1.36
3162 0.765
10000 0.895
10000 1.22
10000 2.16
10000 0.871
10000 1
10000 0.592
10000 1.54
10000 1.2
31623 0.239
31623 1.09
31623 0.635
31623 0.739
31623 2.6
31623 0.464
31623 0.499
31623 1.42
100000 0.874
100000 0.59
100000 0.357
100000 0.602
100000 0.573
100000 0.21
100000 0.609
100000 0.167
EOD
$panel1_curve1 << EOD
1000 7.40198 4.71513 10.0888
3162 5.42889 2.97145 7.88633
10000 2.25816 1.04742 3.4689
31623 2.60985 0.908451 4.31125
100000 3.60126 1.25882 5.94371
EOD
$panel1_curve2 << EOD
1000 5.1464 2.54515 7.74764
3162 4.76138 1.25155 8.27121
10000 1.45903 1.0234 1.89467
31623 0.783538 0.365205 1.20187
100000 0.902017 0.466533 1.3375
EOD
$panel1_curve3 << EOD
1000 2.31117 1.76261 2.85973
3162 1.63664 1.12274 2.15055
10000 1.18473 0.842592 1.52686
31623 0.960595 0.42264 1.49855
100000 0.497816 0.330641 0.664991
EOD
plot sample [*:*] NaN notitle, \
     $panel1_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel1_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel1_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 21.9421*x**(-0.188775) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.19 [−0.35, −0.03]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 131.071*x**(-0.459249) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.46 [−0.61, −0.31]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 20.8037*x**(-0.312985) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.31 [−0.41, −0.22]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 43.8514*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel2_curve1_fits << EOD
1000 1.63
1000 1.28
1000 1.26
1000 1.38
1000 1.38
1000 12.7
1000 1.91
1000 1.42
3162 0.547
3162 1.88
3162 6.36
3162 2.88
3162 2.71
3162 1.61
3162 3.91
3162 1.69
10000 0.966
10000 0.642
10000 1.2
10000 0.917
10000 1.25
10000 2.38
10000 2.52
10000 0.936
31623 0.845
31623 2.37
31623 1.59
31623 3.07
31623 2.13
31623 0.65
31623 0.526
31623 1.14
100000 1.05
100000 1.65
100000 1.1
100000 1.13
100000 3.99
100000 1.24
100000 0.737
100000 0.599
EOD
$panel2_curve2_fits << EOD
1000 1.38
1000 0.803
1000 0.884
1000 1.52
1000 1.47
1000 1.49
1000 1.1
1000 1.11
3162 0.539
3162 2.33
3162 1.22
3162 1.46
3162 3.36
3162 2.5
3162 0.924
3162 2.1
10000 0.468
10000 1.73
10000 1.08
10000 1.59
10000 0.751
10000 2.74
10000 0.953
10000 0.657
31623 0.896
31623 1.04
31623 0.851
31623 0.569
31623 1.71
31623 1.13
31623 0.575
31623 1.08
100000 0.91
100000 0.757
100000 0.819
100000 0.626
100000 0.668
100000 1.11
100000 0.559
100000 0.885
EOD
$panel2_curve3_fits << EOD
1000 1.64
1000 1.55
1000 0.743
1000 1.12
1000 1
1000 1.26
1000 0.695
1000 0.85
3162 1.21
3162 0.664
3162 1
3162 0.989
3162 0.794
3162 0.816
3162 1.61
3162 1.56
10000 0.771
10000 0.635
10000 1.63
10000 1.29
10000 0.723
10000 1.31
10000 1.13
10000 1.55
31623 0.806
31623 1.33
31623 0.531
31623 1.43
31623 1.36
31623 1.37
31623 0.468
31623 0.723
100000 1.89
100000 0.788
100000 1.49
100000 0.682
100000 1.84
100000 1.02
100000 0.491
100000 1.21
EOD
$panel2_curve1 << EOD
1000 2.87005 0.0607595 5.67934
3162 2.69822 1.4341 3.96235
10000 1.35159 0.853743 1.84943
31623 1.54077 0.894243 2.1873
100000 1.43699 0.672991 2.20099
EOD
$panel2_curve2 << EOD
1000 1.21999 1.01872 1.42126
3162 1.804 1.14465 2.46334
10000 1.2465 0.719017 1.77397
31623 0.98195 0.72459 1.23931
100000 0.792057 0.665227 0.918886
EOD
$panel2_curve3 << EOD
1000 1.10677 0.856039 1.3575
3162 1.08079 0.831352 1.33024
10000 1.13054 0.859522 1.40155
31623 1.00184 0.712148 1.29154
100000 1.17813 0.805481 1.55078
EOD
plot sample [*:*] NaN notitle, \
     $panel2_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel2_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel2_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 8.87907*x**(-0.168842) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.17 [−0.52, 0.18]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 3.77837*x**(-0.12787) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.13 [−0.19, −0.07]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 1.05573*x**(0.00426591) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.00 [−0.07, 0.08]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 20.9995*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel3_curve1_fits << EOD
1000 7.47
1000 0.81
1000 1.02
1000 0.995
1000 1.53
1000 1.61
1000 0.535
1000 2.25
3162 0.37
3162 1.66
3162 1.41
3162 0.714
3162 0.827
3162 0.289
3162 3.49
3162 0.526
10000 0.471
10000 0.753
10000 0.874
10000 0.601
10000 0.44
10000 0.493
10000 0.559
10000 9.24
31623 0.57
31623 0.988
31623 0.822
31623 0.738
31623 0.542
31623 0.254
31623 0.242
31623 2.51
100000 0.511
100000 1.04
100000 5.39
100000 0.386
100000 5.54
100000 0.259
100000 0.282
100000 3.24
EOD
$panel3_curve2_fits << EOD
1000 0.964
1000 1.11
1000 1.38
1000 1.05
1000 1.85
1000 1.21
1000 1.1
1000 0.502
3162 0.502
3162 1.37
3162 0.909
3162 0.991
3162 1.01
3162 1.15
3162 1.29
3162 1.02
10000 0.533
10000 0.267
10000 0.762
10000 1.78
10000 0.984
10000 0.805
10000 1.18
10000 1.51
31623 0.539
31623 0.555
31623 0.983
31623 0.473
31623 0.535
31623 0.196
31623 0.134
31623 1.43
100000 0.983
100000 0.452
100000 1.07
100000 0.461
100000 1.2
100000 1.2
100000 0.213
100000 0.192
EOD
$panel3_curve3_fits << EOD
1000 0.575
1000 0.488
1000 0.753
1000 0.371
1000 1.99
1000 0.617
1000 0.846
1000 0.576
3162 1.34
3162 1.28
3162 0.323
3162 1.53
3162 1.06
3162 0.296
3162 1.27
3162 0.124
10000 0.221
10000 0.262
10000 0.259
10000 0.612
10000 0.655
10000 1.23
10000 0.815
10000 2.33
31623 0.553
31623 0.698
31623 0.913
31623 0.589
31623 0.297
31623 0.463
31623 0.0854
31623 1.3
100000 0.676
100000 0.212
100000 0.852
100000 0.295
100000 0.999
100000 0.153
100000 0.356
100000 0.929
EOD
$panel3_curve1 << EOD
1000 2.02783 0.426002 3.62967
3162 1.16112 0.4136 1.90863
10000 1.67919 -0.484274 3.84265
31623 0.833766 0.319749 1.34778
100000 2.08101 0.450183 3.71184
EOD
$panel3_curve2 << EOD
1000 1.14542 0.876481 1.41436
3162 1.02898 0.841743 1.21622
10000 0.976882 0.624126 1.32964
31623 0.6058 0.30744 0.90416
100000 0.720483 0.413079 1.02789
EOD
$panel3_curve3 << EOD
1000 0.776879 0.415294 1.13846
3162 0.903658 0.506829 1.30049
10000 0.798522 0.297816 1.29923
31623 0.612097 0.348901 0.875294
100000 0.559037 0.316162 0.801912
EOD
plot sample [*:*] NaN notitle, \
     $panel3_curve1_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel3_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel3_curve3_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [1000:100000] 1.83797*x**(-0.0242681) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.02 [−0.29, 0.24]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 2.79537*x**(-0.126552) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.13 [−0.23, −0.02]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 1.66183*x**(-0.0910018) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.09 [−0.23, 0.05]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 14.7402*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
