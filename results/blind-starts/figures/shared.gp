# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,15.5708in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1121 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 4 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Faint marks: single fits. Marks: mean of 12 to 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,2 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [815.404:36791.6]
set yrange [0.0141829:7.27992]
cut(y) = y < 0.0141829 ? 0.0141829 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "fit.start: near-truth, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: near-truth, k: over" left noenhanced
$panel2_curve1_fits << EOD
1000 0.82
1000 0.618
1000 0.107
1000 0.121
1000 0.822
1000 0.162
1000 0.418
1000 0.171
1000 0.244
1000 0.347
1000 0.164
1000 1.26
3107 3.47
3107 0.0977
3107 0.121
3107 0.344
3107 1.16
3107 0.162
3107 0.0941
3107 0.111
3107 0.629
3107 0.0828
3107 0.108
3107 0.0864
9655 0.128
9655 3.49
9655 1.12
9655 1.11
9655 0.163
9655 0.152
9655 0.118
9655 0.445
9655 1.22
9655 0.587
9655 0.22
9655 0.124
30000 0.945
30000 0.0355
30000 0.822
30000 1.91
30000 0.092
30000 2.32
30000 0.0512
30000 2.04
30000 0.131
30000 2.3
30000 0.342
30000 0.77
EOD
$panel2_curve2_fits << EOD
1000 0.0867
1000 0.111
1000 0.0712
1000 0.126
1000 0.033
1000 0.106
1000 0.137
1000 0.0563
1000 0.0971
1000 0.122
1000 0.106
1000 0.14
3107 0.0513
3107 0.0832
3107 0.114
3107 0.11
3107 0.0954
3107 0.0748
3107 0.106
3107 0.0691
3107 0.083
3107 0.0795
3107 0.0951
3107 0.0661
9655 0.0473
9655 0.0731
9655 0.0397
9655 0.0761
9655 0.0748
9655 0.0593
9655 0.0333
9655 0.0767
9655 0.0627
9655 0.0471
9655 0.07
9655 0.0714
30000 0.0422
30000 0.0419
30000 0.0689
30000 0.0578
30000 0.0288
30000 0.0497
30000 0.0381
30000 0.0492
30000 0.0694
30000 0.0524
30000 0.0327
30000 0.0264
EOD
$panel2_curve1 << EOD
1000 0.438086 0.225884 0.650288
3107 0.538866 -0.0251459 1.10288
9655 0.739408 0.181373 1.29744
30000 0.979707 0.449879 1.50954
EOD
$panel2_curve2 << EOD
1000 0.0993239 0.0804773 0.11817
3107 0.0856628 0.0746114 0.0967142
9655 0.0609729 0.0520828 0.0698631
30000 0.0464711 0.0382654 0.0546768
EOD
plot sample [*:*] NaN notitle, \
     $panel2_curve1_fits using ($1*0.9811):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel2_curve2_fits using ($1*1.019):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     [1000:30000] 0.0808594*x**(0.240875) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.24 [0.00, 0.48]", \
     $panel2_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.511747*x**(-0.230975) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.23 [−0.31, −0.16]", \
     $panel2_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.335123*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "fit.start: split, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: split, k: over" left noenhanced
$panel4_curve1_fits << EOD
1000 0.136
1000 0.142
1000 0.0504
1000 0.0742
1000 0.181
1000 0.0626
1000 0.197
1000 0.531
1000 0.0142
1000 0.14
1000 0.109
1000 4.3
3107 1.9
3107 0.0763
3107 0.0911
3107 0.322
3107 0.418
3107 0.0695
3107 0.0372
3107 0.07
3107 0.0911
3107 0.0585
3107 0.0645
3107 0.2
9655 0.0453
9655 2.02
9655 0.312
9655 0.738
9655 0.0759
9655 0.186
9655 0.0315
9655 0.175
9655 0.544
9655 0.137
9655 0.0941
9655 0.0493
30000 0.104
30000 0.0599
30000 0.0872
30000 0.403
30000 0.0344
30000 0.356
30000 0.0296
30000 0.0739
30000 0.0732
30000 1.43
30000 0.139
30000 0.247
EOD
$panel4_curve2_fits << EOD
1000 0.137
1000 0.124
1000 0.0658
1000 0.121
1000 0.132
1000 0.106
1000 0.134
1000 0.0567
1000 0.0977
1000 0.122
1000 0.106
1000 0.144
3107 0.106
3107 0.0805
3107 0.109
3107 0.108
3107 0.0735
3107 0.0731
3107 0.0996
3107 0.0678
3107 0.0803
3107 0.0765
3107 0.0933
3107 0.0645
9655 0.0455
9655 0.0566
9655 0.0381
9655 0.0746
9655 0.0743
9655 0.0585
9655 0.0322
9655 0.0555
9655 0.061
9655 0.0463
9655 0.0687
9655 0.0674
30000 0.042
30000 0.0238
30000 0.0671
30000 0.0591
30000 0.0427
30000 0.0484
30000 0.0389
30000 0.0491
30000 0.0676
30000 0.0482
30000 0.0377
30000 0.0259
EOD
$panel4_curve1 << EOD
1000 0.494933 -0.201456 1.19132
3107 0.283241 -0.0188599 0.585341
9655 0.367241 0.041692 0.69279
30000 0.253427 0.027082 0.479772
EOD
$panel4_curve2 << EOD
1000 0.112109 0.0962457 0.127971
3107 0.0860245 0.0766058 0.0954432
9655 0.0565531 0.0485916 0.0645145
30000 0.0458765 0.03781 0.053943
EOD
plot sample [*:*] NaN notitle, \
     $panel4_curve1_fits using ($1*0.9811):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel4_curve2_fits using ($1*1.019):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     [1000:30000] 1.27461*x**(-0.154205) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.15 [−1.02, 0.71]", \
     $panel4_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.744414*x**(-0.273431) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.27 [−0.34, −0.21]", \
     $panel4_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.336353*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "fit.start: blind, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "fit.start: blind, k: over" left noenhanced
$panel6_curve1_fits << EOD
1000 0.0715
1000 1.31
1000 5.11
1000 0.801
1000 2.82
1000 4.31
1000 5.19
1000 4.66
1000 4.71
1000 4.7
1000 1.07
1000 4.83
3107 2.27
3107 0.267
3107 4.71
3107 3.92
3107 3.97
3107 3.06
3107 2.55
3107 5.13
3107 0.74
3107 2.03
3107 2.81
3107 0.828
9655 4.66
9655 4.69
9655 1.19
9655 3.32
9655 5.21
9655 5.19
9655 0.915
9655 2.28
9655 1.23
9655 3.81
9655 4.5
9655 3.73
30000 5.15
30000 2.27
30000 4.68
30000 3.16
30000 4.7
30000 4.7
30000 4.64
30000 0.303
30000 0.248
30000 4.13
30000 4.71
30000 3.49
EOD
$panel6_curve2_fits << EOD
1000 0.0315
1000 0.217
1000 0.253
1000 0.0145
1000 0.0325
1000 0.0198
1000 0.308
1000 0.691
1000 0.0095
1000 0.737
1000 0.0161
1000 0.0151
3107 1.27
3107 0.372
3107 0.0365
3107 1.74
3107 0.0385
3107 0.0132
3107 0.486
3107 0.0162
3107 0.211
3107 0.13
3107 0.0134
3107 0.718
9655 0.605
9655 0.00531
9655 0.00356
9655 0.0645
9655 0.0354
9655 0.0128
9655 0.226
9655 0.382
9655 0.0412
9655 0.823
9655 0.0113
9655 0.169
30000 0.115
30000 0.0314
30000 0.00253
30000 0.00304
30000 0.504
30000 0.686
30000 0.362
30000 1.29
30000 0.0133
30000 0.699
30000 0.00652
30000 0.0672
EOD
$panel6_curve1 << EOD
1000 3.29786 2.17205 4.42367
3107 2.69017 1.78378 3.59656
9655 3.39487 2.47025 4.31948
30000 3.51559 2.52185 4.50933
EOD
$panel6_curve2 << EOD
1000 0.195427 0.0425468 0.348308
3107 0.420864 0.0957636 0.745965
9655 0.198288 0.0421495 0.354427
30000 0.315037 0.0791006 0.550974
EOD
plot sample [*:*] NaN notitle, \
     $panel6_curve1_fits using ($1*0.9811):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel6_curve2_fits using ($1*1.019):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     [1000:30000] 2.32399*x**(0.0374406) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.04 [−0.08, 0.15]", \
     $panel6_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.159777*x**(0.0599651) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.06 [−0.25, 0.37]", \
     $panel6_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.659381*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
