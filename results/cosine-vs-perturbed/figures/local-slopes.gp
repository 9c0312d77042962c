# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
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
set label 1 "Marks: log-log slope of the mean of 40 to 100 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [1010.25:98981.7]
set yrange [-8.0651:7.21257]
cut(y) = y < -8.0651 ? -8.0651 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "expert: tanh, k: exact" left noenhanced
$panel1_curve1 << EOD
1291.51 -0.0956399 -0.629661 0.438381
2154.54 0.410641 -0.0730473 0.894329
3594.26 -0.218029 -0.681036 0.244978
5995.25 0.337947 -0.0856596 0.761553
10000 -0.204462 -0.603752 0.194828
16680.6 0.362889 0.0257384 0.700039
27825.3 0.0129394 -0.298857 0.324736
46415.6 -0.19595 -0.494645 0.102745
77426.1 0.236659 -0.0563243 0.529642
EOD
$panel1_curve2 << EOD
1291.51 -0.624893 -0.82609 -0.423697
2154.54 -0.4148 -0.609139 -0.220461
3594.26 -0.536867 -0.749195 -0.324539
5995.25 -0.509491 -0.729036 -0.289945
10000 -0.454281 -0.661823 -0.246739
16680.6 -0.519562 -0.723127 -0.315996
27825.3 -0.389313 -0.589137 -0.18949
46415.6 -0.559201 -0.764762 -0.35364
77426.1 -0.512255 -0.705447 -0.319064
EOD
$panel1_curve3 << EOD
1291.51 -0.645043 -0.856552 -0.433534
2154.54 -0.393082 -0.596148 -0.190016
3594.26 -0.568301 -0.786093 -0.350509
5995.25 -0.472269 -0.702425 -0.242113
10000 -0.479859 -0.698397 -0.261321
16680.6 -0.494484 -0.700837 -0.288132
27825.3 -0.381684 -0.585764 -0.177603
46415.6 -0.560748 -0.770004 -0.351491
77426.1 -0.506961 -0.702068 -0.311854
EOD
plot $panel1_curve1 using ($1*0.9552):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9552):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9552):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.047):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1.047):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.047):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: tanh, k: over" left noenhanced
$panel2_curve1 << EOD
1291.51 0.261812 -0.636503 1.16013
2154.54 0.281484 -1.08319 1.64616
3594.26 -0.775124 -2.18326 0.633014
5995.25 0.477254 -0.59069 1.5452
10000 0.0815662 -1.05946 1.22259
16680.6 -0.194785 -1.33189 0.942321
27825.3 0.734592 -0.391517 1.8607
46415.6 -0.779554 -1.80953 0.250423
77426.1 1.17555 0.0248171 2.32628
EOD
$panel2_curve2 << EOD
1291.51 0.492632 -0.508706 1.49397
2154.54 -1.54199 -2.53949 -0.544484
3594.26 -0.846373 -1.18945 -0.503299
5995.25 -0.192587 -0.589003 0.20383
10000 -0.743793 -1.1454 -0.342186
16680.6 -0.399748 -0.77192 -0.0275765
27825.3 -0.633322 -1.02039 -0.246252
46415.6 -0.381526 -0.736087 -0.0269653
77426.1 -0.430417 -0.804704 -0.0561302
EOD
$panel2_curve3 << EOD
1291.51 0.415479 -0.977845 1.8088
2154.54 -1.34022 -2.72631 0.0458753
3594.26 -0.775999 -1.24036 -0.311639
5995.25 -0.176564 -0.636139 0.283011
10000 -0.672492 -1.13724 -0.20774
16680.6 0.609831 -0.764347 1.98401
27825.3 -1.59421 -2.9729 -0.215526
46415.6 -0.348311 -0.784732 0.0881092
77426.1 0.417789 -0.874111 1.70969
EOD
plot $panel2_curve1 using ($1*0.9552):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel2_curve1 using ($1*0.9552):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9552):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel2_curve3 using ($1*1.047):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel2_curve3 using ($1*1.047):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.047):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "expert: gelu, k: exact" left noenhanced
$panel3_curve1 << EOD
1291.51 -0.0181429 -0.48264 0.446355
2154.54 0.265389 -0.199774 0.730552
3594.26 -0.299881 -0.751059 0.151297
5995.25 0.283299 -0.13184 0.698438
10000 -0.0515228 -0.441997 0.338951
16680.6 0.27016 -0.0621044 0.602424
27825.3 0.0356723 -0.286767 0.358112
46415.6 -0.121732 -0.41306 0.169596
77426.1 0.15784 -0.124801 0.440482
EOD
$panel3_curve2 << EOD
1291.51 -1.02793 -1.34813 -0.707732
2154.54 -0.398136 -0.712461 -0.0838118
3594.26 -0.242021 -0.563632 0.0795903
5995.25 -0.585622 -0.920469 -0.250776
10000 -0.554165 -0.903562 -0.204769
16680.6 -0.565587 -0.897496 -0.233678
27825.3 -0.275135 -0.602568 0.0522979
46415.6 -0.626297 -0.942356 -0.310238
77426.1 -0.631911 -0.944919 -0.318902
EOD
$panel3_curve3 << EOD
1291.51 -0.975787 -1.28996 -0.661611
2154.54 -0.371751 -0.692808 -0.050693
3594.26 -0.210176 -0.560017 0.139666
5995.25 -0.615447 -0.958874 -0.272019
10000 -0.431478 -0.75657 -0.106385
16680.6 -0.735459 -1.04998 -0.42094
27825.3 -0.427145 -0.736381 -0.117909
46415.6 -0.417808 -0.732682 -0.102934
77426.1 -0.69531 -1.02646 -0.364162
EOD
plot $panel3_curve1 using ($1*0.9552):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel3_curve1 using ($1*0.9552):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9552):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel3_curve3 using ($1*1.047):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel3_curve3 using ($1*1.047):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.047):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu, k: over" left noenhanced
$panel4_curve1 << EOD
1291.51 0.610246 -0.693766 1.91426
2154.54 -0.410267 -2.1564 1.33587
3594.26 -0.3077 -1.81992 1.20452
5995.25 0.0730732 -0.871503 1.01765
10000 0.524586 -0.45987 1.50904
16680.6 -0.391362 -1.38375 0.601029
27825.3 0.814606 -0.272715 1.90193
46415.6 -1.15833 -2.13382 -0.18284
77426.1 1.90318 0.854633 2.95172
EOD
$panel4_curve2 << EOD
1291.51 -1.1863 -1.97027 -0.402321
2154.54 -0.540617 -1.14664 0.0654041
3594.26 -0.478722 -0.949439 -0.00800554
5995.25 -0.678469 -1.04271 -0.314225
10000 -0.242945 -0.610213 0.124323
16680.6 -0.690757 -1.05617 -0.325342
27825.3 -0.314893 -0.761342 0.131557
46415.6 -0.483474 -0.964231 -0.00271617
77426.1 -0.716435 -1.14376 -0.289107
EOD
$panel4_curve3 << EOD
1291.51 -0.592467 -1.489 0.304063
2154.54 -0.472326 -1.45747 0.512816
3594.26 -0.733854 -1.4816 0.0138907
5995.25 -0.609793 -1.12531 -0.094274
10000 -0.181064 -0.696858 0.33473
16680.6 -1.0499 -1.56454 -0.535255
27825.3 -0.00466761 -0.565178 0.555843
46415.6 -0.364307 -0.892892 0.164278
77426.1 -0.977334 -1.47955 -0.475118
EOD
plot $panel4_curve1 using ($1*0.9552):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel4_curve1 using ($1*0.9552):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9552):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel4_curve3 using ($1*1.047):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel4_curve3 using ($1*1.047):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.047):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "expert: relu, k: exact" left noenhanced
$panel5_curve1 << EOD
1291.51 -0.24574 -0.738771 0.247292
2154.54 0.133739 -0.288157 0.555636
3594.26 -0.14426 -0.588428 0.299908
5995.25 0.318466 -0.125548 0.762481
10000 -0.128636 -0.518394 0.261122
16680.6 0.255465 -0.0913637 0.602293
27825.3 0.160777 -0.177074 0.498629
46415.6 -0.128457 -0.466671 0.209757
77426.1 0.0356413 -0.293188 0.364471
EOD
$panel5_curve2 << EOD
1291.51 -0.864983 -1.28729 -0.442681
2154.54 -0.28858 -0.709029 0.131869
3594.26 -0.357117 -0.726538 0.012304
5995.25 -0.492297 -0.857891 -0.126703
10000 -0.462547 -0.849447 -0.0756476
16680.6 -0.634378 -1.02033 -0.248431
27825.3 -0.40172 -0.785157 -0.0182839
46415.6 -0.730592 -1.11319 -0.347996
77426.1 -0.278546 -0.660533 0.103441
EOD
$panel5_curve3 << EOD
1291.51 -0.966916 -1.34015 -0.593684
2154.54 -0.174488 -0.54009 0.191115
3594.26 -0.290218 -0.625667 0.0452316
5995.25 -0.630004 -0.978266 -0.281743
10000 -0.394469 -0.76306 -0.0258779
16680.6 -0.757971 -1.11063 -0.405316
27825.3 -0.37067 -0.684374 -0.0569663
46415.6 -0.444507 -0.770951 -0.118064
77426.1 -0.693862 -1.03267 -0.355051
EOD
plot $panel5_curve1 using ($1*0.9552):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel5_curve1 using ($1*0.9552):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9552):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel5_curve3 using ($1*1.047):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel5_curve3 using ($1*1.047):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.047):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: relu, k: over" left noenhanced
$panel6_curve1 << EOD
1291.51 -0.0350719 -0.856614 0.78647
2154.54 0.885403 -0.0577608 1.82857
3594.26 -0.714091 -1.75457 0.326388
5995.25 0.509322 -0.632239 1.65088
10000 1.14449 -0.294894 2.58387
16680.6 -0.256755 -1.56907 1.05556
27825.3 -0.42214 -1.41991 0.575632
46415.6 -0.444198 -1.29599 0.407595
77426.1 1.25595 0.327239 2.18465
EOD
$panel6_curve2 << EOD
1291.51 -0.190547 -0.949355 0.568261
2154.54 -0.935413 -1.64511 -0.225717
3594.26 0.188315 -0.819786 1.19642
5995.25 -0.168751 -1.26345 0.925949
10000 -0.770983 -1.71328 0.171319
16680.6 0.119608 -0.810941 1.05016
27825.3 0.122626 -0.979973 1.22523
46415.6 0.91775 -0.442246 2.27775
77426.1 -1.8088 -3.03416 -0.583435
EOD
$panel6_curve3 << EOD
1291.51 -1.13007 -2.92875 0.668604
2154.54 0.785912 -0.973912 2.54574
3594.26 -1.07797 -2.90861 0.752669
5995.25 0.11918 -1.4563 1.69466
10000 -1.06637 -2.71912 0.586369
16680.6 2.5017 0.595011 4.40839
27825.3 -1.88138 -3.81715 0.0543845
46415.6 0.975154 -0.613778 2.56409
77426.1 -0.855468 -2.98764 1.2767
EOD
plot $panel6_curve1 using ($1*0.9552):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel6_curve1 using ($1*0.9552):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9552):2 with points linetype 1 notitle, \
     $panel6_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel6_curve3 using ($1*1.047):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel6_curve3 using ($1*1.047):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.047):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "expert: polynomial, k: exact" left noenhanced
$panel7_curve1 << EOD
1291.51 0.0966167 -0.342719 0.535952
2154.54 0.280065 -0.46568 1.02581
3594.26 -0.304574 -1.03155 0.422404
5995.25 0.152523 -0.188471 0.493518
10000 -0.210901 -0.52146 0.0996578
16680.6 0.110581 -0.191266 0.412428
27825.3 0.175148 -0.137748 0.488045
46415.6 0.0372983 -0.727247 0.801844
77426.1 -0.297519 -1.05814 0.463101
EOD
$panel7_curve2 << EOD
1291.51 -0.660768 -1.06668 -0.254855
2154.54 -0.257045 -0.650863 0.136773
3594.26 -0.542388 -0.93975 -0.145027
5995.25 -0.376674 -0.770825 0.0174761
10000 -0.69852 -1.09147 -0.305572
16680.6 -0.547914 -0.955338 -0.14049
27825.3 -0.205997 -0.621174 0.20918
46415.6 -0.774302 -1.18335 -0.365258
77426.1 -0.493225 -0.894341 -0.0921083
EOD
$panel7_curve3 << EOD
1291.51 3.04396 -0.306204 6.39412
2154.54 -3.89802 -7.24666 -0.549384
3594.26 -0.785271 -1.13929 -0.431249
5995.25 -0.229891 -0.586123 0.126341
10000 -0.691731 -1.03505 -0.348415
16680.6 -0.573037 -0.911311 -0.234763
27825.3 -0.247046 -0.597249 0.103158
46415.6 -0.687198 -1.03834 -0.33605
77426.1 -0.629415 -0.976267 -0.282563
EOD
plot $panel7_curve1 using ($1*0.9552):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel7_curve1 using ($1*0.9552):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9552):2 with points linetype 1 notitle, \
     $panel7_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel7_curve3 using ($1*1.047):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel7_curve3 using ($1*1.047):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.047):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial, k: over" left noenhanced
$panel8_curve1 << EOD
1291.51 -0.584443 -1.49171 0.322826
2154.54 0.52631 -0.383186 1.43581
3594.26 0.630809 -0.511391 1.77301
5995.25 -0.45542 -1.50367 0.592829
10000 0.748504 -0.0819947 1.579
16680.6 -0.279734 -1.12968 0.570208
27825.3 0.395551 -0.50037 1.29147
46415.6 -0.0915154 -0.98815 0.805119
77426.1 0.422181 -0.518227 1.36259
EOD
$panel8_curve2 << EOD
1291.51 -0.0124006 -1.05453 1.02973
2154.54 -1.12037 -2.30742 0.0666877
3594.26 -0.00938156 -1.09736 1.0786
5995.25 -0.0546927 -1.03841 0.929027
10000 -1.16025 -2.17177 -0.148722
16680.6 0.121244 -0.938286 1.18077
27825.3 -0.999629 -1.9655 -0.0337613
46415.6 -0.235149 -1.24727 0.776973
77426.1 -0.455323 -1.42865 0.518001
EOD
$panel8_curve3 << EOD
1291.51 -0.674008 -1.5244 0.176385
2154.54 -0.804949 -1.61553 0.00563041
3594.26 0.309188 -0.643144 1.26152
5995.25 -0.868639 -1.90196 0.16468
10000 0.0391819 -1.50498 1.58334
16680.6 -0.470435 -2.06529 1.12442
27825.3 0.105123 -1.15909 1.36934
46415.6 -0.393026 -1.63872 0.852668
77426.1 -0.350375 -1.73288 1.03213
EOD
plot $panel8_curve1 using ($1*0.9552):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel8_curve1 using ($1*0.9552):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9552):2 with points linetype 1 notitle, \
     $panel8_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel8_curve3 using ($1*1.047):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel8_curve3 using ($1*1.047):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.047):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
