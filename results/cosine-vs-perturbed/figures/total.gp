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
set label 1 "Marks: mean of 40 to 100 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [0.000331711:13.8984]
cut(y) = y < 0.000331711 ? 0.000331711 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "expert: tanh, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 1.80004 1.40154 2.19855
1668 1.71408 1.43963 1.98854
2783 2.11507 1.71561 2.51453
4642 1.89182 1.62133 2.16232
7743 2.24892 1.88261 2.61523
12915 2.02556 1.77585 2.27527
21544 2.43888 2.14453 2.73323
35938 2.45508 2.1989 2.71127
59948 2.22086 1.97286 2.46887
100000 2.50676 2.25603 2.7575
EOD
$panel1_curve2 << EOD
1000 0.102016 0.0942464 0.109785
1668 0.0741 0.0689683 0.0792317
2783 0.059924 0.0556442 0.0642038
4642 0.0455317 0.0418048 0.0492585
7743 0.0350835 0.0323845 0.0377824
12915 0.0278079 0.0257728 0.029843
21544 0.021316 0.0197359 0.0228961
35938 0.0174658 0.0162357 0.0186959
59948 0.0131197 0.0120947 0.0141446
100000 0.0100945 0.00948308 0.010706
EOD
$panel1_curve3 << EOD
1000 0.0947226 0.0870539 0.102391
1668 0.0680969 0.0632074 0.0729865
2783 0.055685 0.0514994 0.0598707
4642 0.0416358 0.0382111 0.0450605
7743 0.0326984 0.029943 0.0354539
12915 0.0255805 0.0237009 0.0274601
21544 0.0198618 0.0183556 0.021368
35938 0.016338 0.015165 0.0175109
59948 0.0122628 0.0112886 0.0132369
100000 0.00946082 0.00888871 0.0100329
EOD
plot sample [1000:100000] 1.08071*x**(0.0733956) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.07 [0.04, 0.11]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 2.95867*x**(-0.492859) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.49 [−0.51, −0.48]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 2.6639*x**(-0.489555) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.49 [−0.50, −0.47]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 1.66869*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: tanh, k: over" left noenhanced
$panel2_curve1 << EOD
1000 2.72184 1.93417 3.50951
1668 3.11197 2.00084 4.22311
2783 3.5943 1.43613 5.75247
4642 2.41762 1.45517 3.38008
7743 3.08629 1.93118 4.24139
12915 3.2178 1.77629 4.65931
21544 2.91254 1.83104 3.99404
35938 4.24149 2.37256 6.11042
59948 2.84633 2.02337 3.66929
100000 5.19424 2.52987 7.85862
EOD
$panel2_curve2 << EOD
1000 0.0208144 0.0180562 0.0235727
1668 0.0267809 0.0135277 0.0400341
2783 0.0121623 0.0106317 0.0136929
4642 0.00788784 0.00692273 0.00885295
7743 0.00714767 0.00599145 0.0083039
12915 0.00488545 0.00426657 0.00550434
21544 0.0039817 0.00341549 0.0045479
35938 0.00287956 0.00248256 0.00327656
59948 0.00236888 0.00208953 0.00264823
100000 0.00190061 0.00161379 0.00218743
EOD
$panel2_curve3 << EOD
1000 0.0127832 0.0103462 0.0152202
1668 0.0158109 0.00495047 0.0266714
2783 0.00796167 0.0065457 0.00937764
4642 0.00535283 0.00450968 0.00619599
7743 0.00489047 0.00403668 0.00574426
12915 0.00346683 0.00290724 0.00402642
21544 0.00473649 0.00149483 0.00797815
35938 0.00209497 0.00173647 0.00245348
59948 0.00175298 0.00150148 0.00200448
100000 0.0021708 0.000769984 0.00357162
EOD
plot sample [1000:100000] 1.58092*x**(0.0784094) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.08 [−0.01, 0.17]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 1.20175*x**(-0.570351) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.57 [−0.63, −0.51]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.323271*x**(-0.458853) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.46 [−0.58, −0.34]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.21882*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "expert: gelu, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 1.89338 1.53793 2.24883
1668 1.87589 1.60254 2.14924
2783 2.14886 1.74417 2.55355
4642 1.84322 1.5972 2.08924
7743 2.13072 1.77867 2.48277
12915 2.07529 1.84228 2.3083
21544 2.38296 2.07872 2.68721
35938 2.42686 2.17324 2.68048
59948 2.28031 2.03791 2.5227
100000 2.47212 2.22969 2.71455
EOD
$panel3_curve2 << EOD
1000 0.207719 0.182888 0.23255
1668 0.122765 0.109013 0.136517
2783 0.100129 0.0885635 0.111695
4642 0.0884682 0.0781014 0.0988349
7743 0.0655631 0.057369 0.0737571
12915 0.0493778 0.0430675 0.0556882
21544 0.0369692 0.0328337 0.0411048
35938 0.0321143 0.0281086 0.03612
59948 0.0233089 0.0209096 0.0257082
100000 0.0168692 0.0147993 0.0189392
EOD
$panel3_curve3 << EOD
1000 0.1329 0.117197 0.148603
1668 0.0806693 0.0718782 0.0894604
2783 0.0666902 0.0584856 0.0748947
4642 0.0598911 0.0521052 0.067677
7743 0.0437127 0.0385452 0.0488802
12915 0.0350542 0.0309531 0.0391552
21544 0.0240601 0.0214009 0.0267193
35938 0.0193363 0.0171467 0.0215259
59948 0.0156145 0.0138249 0.0174041
100000 0.0109399 0.00957452 0.0123053
EOD
plot sample [1000:100000] 1.22505*x**(0.0606375) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.06 [0.03, 0.09]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 6.04978*x**(-0.507103) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.51 [−0.53, −0.48]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 4.11635*x**(-0.510697) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.51 [−0.54, −0.49]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 1.97678*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu, k: over" left noenhanced
$panel4_curve1 << EOD
1000 2.22291 1.48084 2.96499
1668 3.0375 1.28292 4.79209
2783 2.46211 0.782622 4.1416
4642 2.10348 1.3356 2.87137
7743 2.18362 1.49205 2.87518
12915 2.85582 1.73745 3.9742
21544 2.33754 1.58184 3.09324
35938 3.54639 1.94053 5.15225
59948 1.96056 1.54884 2.37228
100000 5.19177 2.62844 7.75509
EOD
$panel4_curve2 << EOD
1000 0.0911103 0.0612822 0.120938
1668 0.0496566 0.0381494 0.0611639
2783 0.0376521 0.0298865 0.0454177
4642 0.0294727 0.0258082 0.0331373
7743 0.0208287 0.0179372 0.0237202
12915 0.0183943 0.0160652 0.0207234
21544 0.0129174 0.0111401 0.0146947
35938 0.010995 0.00898994 0.0130002
59948 0.00858537 0.00716796 0.0100028
100000 0.00595044 0.00509731 0.00680357
EOD
$panel4_curve3 << EOD
1000 0.0517718 0.0380428 0.0655009
1668 0.038234 0.0239245 0.0525435
2783 0.0300223 0.0198747 0.0401698
4642 0.0206247 0.0169291 0.0243202
7743 0.0150969 0.0121748 0.0180191
12915 0.0137613 0.0112931 0.0162294
21544 0.00804151 0.00649086 0.00959216
35938 0.00802233 0.00631907 0.00972558
59948 0.006658 0.0055424 0.00777359
100000 0.0040379 0.00325114 0.00482465
EOD
plot sample [1000:100000] 1.2469*x**(0.0826627) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.08 [−0.02, 0.19]", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 2.98377*x**(-0.540071) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.54 [−0.59, −0.49]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 1.91818*x**(-0.529595) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.53 [−0.59, −0.47]", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.708194*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "expert: relu, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 2.09373 1.65947 2.528
1668 1.84637 1.58131 2.11143
2783 1.97721 1.65818 2.29623
4642 1.83653 1.54266 2.1304
7743 2.16154 1.81297 2.51011
12915 2.02387 1.7865 2.26123
21544 2.3065 1.99928 2.61373
35938 2.50428 2.2283 2.78027
59948 2.34497 2.03208 2.65787
100000 2.38813 2.14334 2.63293
EOD
$panel5_curve2 << EOD
1000 0.390872 0.333434 0.448309
1668 0.251095 0.211323 0.290867
2783 0.216612 0.185047 0.248177
4642 0.18044 0.158722 0.202158
7743 0.140263 0.120179 0.160347
12915 0.110706 0.0955767 0.125836
21544 0.080019 0.0686106 0.0914273
35938 0.0651508 0.0563688 0.0739328
59948 0.0448298 0.0384653 0.0511943
100000 0.0388747 0.033652 0.0440974
EOD
$panel5_curve3 << EOD
1000 0.160108 0.139609 0.180607
1668 0.0976266 0.0837954 0.111458
2783 0.0892846 0.078366 0.100203
4642 0.0769649 0.0676974 0.0862324
7743 0.0557574 0.0484341 0.0630808
12915 0.0455678 0.0394021 0.0517334
21544 0.0309181 0.0272264 0.0346097
35938 0.0255764 0.0228324 0.0283204
59948 0.0203733 0.017765 0.0229815
100000 0.0142846 0.0126147 0.0159544
EOD
plot sample [1000:100000] 1.28582*x**(0.0551569) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.06 [0.02, 0.09]", \
     $panel5_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 10.9721*x**(-0.491738) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.49 [−0.52, −0.46]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 4.62677*x**(-0.496369) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.50 [−0.52, −0.47]", \
     $panel5_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 2.39231*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: relu, k: over" left noenhanced
$panel6_curve1 << EOD
1000 1.96613 1.34644 2.58582
1668 1.93117 1.39415 2.46819
2783 3.0385 1.83925 4.23775
4642 2.1086 1.3554 2.8618
7743 2.73633 1.47184 4.00081
12915 4.91424 2.09669 7.73179
21544 4.30921 2.8027 5.81571
35938 3.47205 2.18015 4.76396
59948 2.76615 2.13833 3.39398
100000 5.25992 3.06386 7.45597
EOD
$panel6_curve2 << EOD
1000 0.364534 0.253357 0.475712
1668 0.330674 0.251241 0.410106
2783 0.204852 0.149021 0.260684
4642 0.225571 0.126801 0.324341
7743 0.206912 0.134646 0.279178
12915 0.139471 0.0931254 0.185817
21544 0.148274 0.0977053 0.198843
35938 0.157876 0.0869191 0.228833
59948 0.252499 0.118353 0.386646
100000 0.100069 0.0667463 0.133392
EOD
$panel6_curve3 << EOD
1000 0.355164 0.0606402 0.649688
1668 0.199219 0.119735 0.278703
2783 0.297888 0.0572862 0.538489
4642 0.171608 0.0902391 0.252976
7743 0.182398 0.0634962 0.301299
12915 0.105703 0.0487805 0.162625
21544 0.380229 0.0708771 0.68958
35938 0.145194 0.0631613 0.227227
59948 0.239138 0.0993286 0.378948
100000 0.154363 0.0121722 0.296553
EOD
plot sample [1000:100000] 0.610318*x**(0.174924) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.17 [0.10, 0.25]", \
     $panel6_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 1.19821*x**(-0.195181) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.20 [−0.27, −0.12]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.493183*x**(-0.0944358) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.09 [−0.29, 0.10]", \
     $panel6_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 4.8818*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "expert: polynomial, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 2.58125 2.16442 2.99807
1668 2.71205 2.288 3.13609
2783 3.13012 2.04002 4.22022
4642 2.67847 2.32874 3.0282
7743 2.89586 2.56076 3.23096
12915 2.59968 2.31664 2.88271
21544 2.75102 2.44961 3.05243
35938 3.00896 2.65766 3.36026
59948 3.06694 1.92181 4.21206
100000 2.63384 2.34448 2.92319
EOD
$panel7_curve2 << EOD
1000 0.0622272 0.0527349 0.0717194
1668 0.0443772 0.0381233 0.0506311
2783 0.0389058 0.0332973 0.0445144
4642 0.0294782 0.0252526 0.0337038
7743 0.0243109 0.0208625 0.0277594
12915 0.017006 0.0145834 0.0194285
21544 0.012848 0.0108923 0.0148038
35938 0.0115627 0.00984916 0.0132762
59948 0.00778024 0.00663031 0.00893016
100000 0.00604486 0.00518398 0.00690573
EOD
$panel7_curve3 << EOD
1000 0.0124323 0.0108553 0.0140094
1668 0.0590076 -0.0418557 0.159871
2783 0.00802253 0.00698839 0.00905667
4642 0.00536822 0.00468519 0.00605126
7743 0.00477252 0.00414969 0.00539535
12915 0.00335008 0.00295627 0.0037439
21544 0.00249867 0.00218119 0.00281614
35938 0.00220195 0.0019237 0.0024802
59948 0.00154917 0.00135129 0.00174704
100000 0.0011226 0.000984271 0.00126094
EOD
plot sample [1000:100000] 2.56049*x**(0.00968091) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.01 [−0.04, 0.06]", \
     $panel7_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 1.95061*x**(-0.498508) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.50 [−0.53, −0.47]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 2.15141*x**(-0.666074) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.67 [−1.60, 0.27]", \
     $panel7_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.212999*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial, k: over" left noenhanced
$panel8_curve1 << EOD
1000 2.81393 1.72358 3.90429
1668 2.08667 1.55336 2.61998
2783 2.73187 1.66876 3.79499
4642 3.77243 2.12787 5.417
7743 2.98831 2.05471 3.9219
12915 4.3826 3.12058 5.64462
21544 3.7981 2.56016 5.03604
35938 4.65016 3.15101 6.14931
59948 4.43743 2.98891 5.88595
100000 5.50745 3.56031 7.4546
EOD
$panel8_curve2 << EOD
1000 0.146373 0.100819 0.191928
1668 0.145447 0.0824802 0.208415
2783 0.0819652 0.0470142 0.116916
4642 0.0815728 0.0523876 0.110758
7743 0.0793217 0.0512416 0.107402
12915 0.0438129 0.0272748 0.0603511
21544 0.0466173 0.0284746 0.0647599
35938 0.0279513 0.0194364 0.0364662
59948 0.0247826 0.0144034 0.0351618
100000 0.0196319 0.0143406 0.0249232
EOD
$panel8_curve3 << EOD
1000 0.0225675 0.014756 0.0303789
1668 0.0159853 0.0117715 0.0201991
2783 0.0105869 0.0071943 0.0139794
4642 0.0124013 0.00784977 0.0169528
7743 0.00795154 0.00492565 0.0109774
12915 0.00811254 0.00249623 0.0137288
21544 0.00637692 0.00362122 0.00913262
35938 0.00672933 0.00348991 0.00996876
59948 0.00550343 0.00320418 0.00780268
100000 0.00460014 0.00197405 0.00722624
EOD
plot sample [1000:100000] 0.74427*x**(0.17042) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.17 [0.10, 0.25]", \
     $panel8_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 3.59502*x**(-0.451515) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.45 [−0.53, −0.38]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.153051*x**(-0.308183) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.31 [−0.41, −0.21]", \
     $panel8_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.3351*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
