# Draws residuals.svg: gnuplot residuals.gp; or residuals.pdf: gnuplot -e "pdf=1" residuals.gp
if (!exists("output")) output = exists("pdf") ? "residuals.pdf" : "residuals.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,20.8764in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1503 @look }
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
set label 1 "Marks: mean of 40 to 100 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [758.578:131826]
set yrange [-3.51206:11.1933]
cut(y) = y < -3.51206 ? -3.51206 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "expert: tanh, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 1.0032 0.781104 1.22529
1668 0.920083 0.772763 1.0674
2783 1.09346 0.886944 1.29997
4642 0.941999 0.807311 1.07669
7743 1.07854 0.90286 1.25421
12915 0.935618 0.820275 1.05096
21544 1.08501 0.95406 1.21596
35938 1.05196 0.942186 1.16173
59948 0.916525 0.814176 1.01887
100000 0.996381 0.896718 1.09604
EOD
$panel1_curve2 << EOD
1000 1.03788 0.958837 1.11692
1668 0.970085 0.902903 1.03727
2783 1.00963 0.937525 1.08174
4642 0.987155 0.906355 1.06796
7743 0.97879 0.903492 1.05409
12915 0.9983 0.925242 1.07136
21544 0.984752 0.911755 1.05775
35938 1.03833 0.965207 1.11146
59948 1.00368 0.925269 1.08209
100000 0.993767 0.933571 1.05396
EOD
$panel1_curve3 << EOD
1000 1.04616 0.961467 1.13086
1668 0.966164 0.89679 1.03554
2783 1.01508 0.938776 1.09137
4642 0.974993 0.894796 1.05519
7743 0.983654 0.900763 1.06655
12915 0.988545 0.915909 1.06118
21544 0.986055 0.911278 1.06083
35938 1.04201 0.967203 1.11682
59948 1.00474 0.924924 1.08455
100000 0.995828 0.935609 1.05605
EOD
plot $panel1_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: tanh, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.00167 0.711795 1.29154
1668 1.10021 0.707376 1.49304
2783 1.22073 0.487755 1.95371
4642 0.788811 0.474786 1.10284
7743 0.967382 0.60532 1.32944
12915 0.968946 0.534877 1.40301
21544 0.842533 0.529679 1.15539
35938 1.17871 0.659337 1.69809
59948 0.759891 0.540184 0.979598
100000 1.33218 0.648843 2.01552
EOD
$panel2_curve2 << EOD
1000 0.890436 0.772438 1.00843
1668 1.53389 0.774806 2.29297
2783 0.932786 0.815398 1.05017
4642 0.809939 0.71084 0.909038
7743 0.982637 0.823683 1.14159
12915 0.899202 0.785292 1.01311
21544 0.981229 0.841697 1.12076
35938 0.950116 0.819125 1.08111
59948 1.0465 0.923088 1.1699
100000 1.12418 0.954528 1.29382
EOD
$panel2_curve3 << EOD
1000 0.941093 0.761683 1.1205
1668 1.47199 0.460888 2.4831
2783 0.937484 0.770754 1.10421
4642 0.797071 0.67152 0.922622
7743 0.920922 0.760145 1.0817
12915 0.825573 0.692315 0.958831
21544 1.42643 0.45018 2.40268
35938 0.79789 0.661352 0.934429
59948 0.844322 0.723188 0.965455
100000 1.32227 0.46901 2.17553
EOD
plot $panel2_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel2_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "expert: gelu, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 1.01665 0.825789 1.20751
1668 0.976485 0.834195 1.11877
2783 1.08439 0.880169 1.28861
4642 0.90174 0.781382 1.0221
7743 1.01055 0.843579 1.17752
12915 0.954195 0.847058 1.06133
21544 1.06218 0.926569 1.1978
35938 1.0487 0.939107 1.1583
59948 0.955268 0.853723 1.05681
100000 1.00398 0.905528 1.10244
EOD
$panel3_curve2 << EOD
1000 1.14037 1.00405 1.27669
1668 0.873614 0.775755 0.971472
2783 0.923729 0.817029 1.03043
4642 1.0579 0.933933 1.18186
7743 1.01624 0.889231 1.14325
12915 0.992064 0.865282 1.11885
21544 0.962815 0.85511 1.07052
35938 1.08416 0.948928 1.21939
59948 1.02001 0.915016 1.12501
100000 0.956907 0.839488 1.07433
EOD
$panel3_curve3 << EOD
1000 1.09926 0.969377 1.22915
1668 0.866485 0.772058 0.960912
2783 0.93036 0.815902 1.04482
4642 1.08499 0.943937 1.22604
7743 1.02837 0.9068 1.14994
12915 1.0709 0.945617 1.19619
21544 0.954554 0.849053 1.06005
35938 0.996249 0.883436 1.10906
59948 1.04474 0.925007 1.16448
100000 0.95057 0.831933 1.06921
EOD
plot $panel3_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel3_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.00717 0.670946 1.34339
1668 1.31926 0.557202 2.08131
2783 1.02504 0.325827 1.72426
4642 0.839474 0.533021 1.14593
7743 0.835365 0.570801 1.09993
12915 1.04729 0.637157 1.45741
21544 0.821716 0.556064 1.08737
35938 1.19503 0.653903 1.73616
59948 0.633294 0.500302 0.766285
100000 1.60757 0.813867 2.40127
EOD
$panel4_curve2 << EOD
1000 1.27355 0.856607 1.69049
1668 0.91501 0.702969 1.12705
2783 0.914755 0.72609 1.10342
4642 0.943921 0.826558 1.06129
7743 0.879393 0.757313 1.00147
12915 1.02376 0.894136 1.15339
21544 0.947791 0.817384 1.0782
35938 1.06354 0.869587 1.25749
59948 1.09479 0.914044 1.27554
100000 1.00032 0.8569 1.14374
EOD
$panel4_curve3 << EOD
1000 1.0471 0.769428 1.32478
1668 1.01396 0.634471 1.39344
2783 1.04412 0.691207 1.39704
4642 0.940516 0.771993 1.10904
7743 0.902705 0.72798 1.07743
12915 1.07891 0.8854 1.27241
21544 0.826715 0.667299 0.986131
35938 1.08146 0.851848 1.31107
59948 1.1769 0.979702 1.3741
100000 0.935924 0.753566 1.11828
EOD
plot $panel4_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel4_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "expert: relu, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 1.11243 0.881695 1.34316
1668 0.953705 0.816794 1.09061
2783 0.992851 0.832651 1.15305
4642 0.896552 0.75309 1.04001
7743 1.02585 0.860421 1.19128
12915 0.933787 0.824268 1.04331
21544 1.03458 0.896773 1.17238
35938 1.09203 0.971683 1.21238
59948 0.994104 0.861458 1.12675
100000 0.984226 0.883338 1.08511
EOD
$panel5_curve2 << EOD
1000 1.06404 0.907683 1.2204
1668 0.879072 0.739832 1.01831
2783 0.975416 0.833276 1.11756
4642 1.04496 0.919191 1.17074
7743 1.04467 0.895083 1.19425
12915 1.06038 0.915467 1.2053
21544 0.985742 0.845205 1.12628
35938 1.03221 0.893073 1.17135
59948 0.913459 0.783776 1.04314
100000 1.01875 0.88188 1.15561
EOD
$panel5_curve3 << EOD
1000 1.06719 0.930555 1.20382
1668 0.838857 0.720012 0.957701
2783 0.989117 0.868158 1.11008
4642 1.09914 0.96679 1.23149
7743 1.0265 0.891674 1.16132
12915 1.08143 0.935107 1.22776
21544 0.945938 0.832992 1.05888
35938 1.00878 0.90055 1.11701
59948 1.03591 0.903286 1.16853
100000 0.936339 0.826879 1.0458
EOD
plot $panel5_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel5_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel5_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel5_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: relu, k: over" left noenhanced
$panel6_curve1 << EOD
1000 0.962239 0.658956 1.26552
1668 0.864217 0.623895 1.10454
2783 1.2433 0.752586 1.734
4642 0.788937 0.507125 1.07075
7743 0.936153 0.503547 1.36876
12915 1.53734 0.655916 2.41876
21544 1.23264 0.801709 1.66357
35938 0.908139 0.570233 1.24605
59948 0.661562 0.511409 0.811715
100000 1.15027 0.670025 1.63052
EOD
$panel6_curve2 << EOD
1000 1.17152 0.814222 1.52881
1668 1.1743 0.892214 1.45638
2783 0.803918 0.584814 1.02302
4642 0.978186 0.549871 1.4065
7743 0.991503 0.645213 1.33779
12915 0.738516 0.493109 0.983922
21544 0.867593 0.5717 1.16349
35938 1.0208 0.562004 1.4796
59948 1.80409 0.845621 2.76256
100000 0.790081 0.526986 1.05318
EOD
$panel6_curve3 << EOD
1000 1.3827 0.236081 2.52932
1668 0.81398 0.489218 1.13874
2783 1.27741 0.245656 2.30916
4642 0.772319 0.406121 1.13852
7743 0.861516 0.299911 1.42312
12915 0.523978 0.241809 0.806147
21544 1.97814 0.368739 3.58755
35938 0.792773 0.344866 1.24068
59948 1.37036 0.569193 2.17153
100000 0.928354 0.0732052 1.7835
EOD
plot $panel6_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel6_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel6_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel6_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel6_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "expert: polynomial, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 0.942894 0.790633 1.09516
1668 0.985779 0.831647 1.13991
2783 1.13212 0.737844 1.52639
4642 0.963975 0.838109 1.08984
7743 1.03707 0.917059 1.15707
12915 0.926395 0.825536 1.02725
21544 0.975482 0.868605 1.08236
35938 1.06167 0.937722 1.18562
59948 1.07678 0.674737 1.47883
100000 0.920154 0.819064 1.02124
EOD
$panel7_curve2 << EOD
1000 0.99847 0.846161 1.15078
1668 0.918928 0.789427 1.04843
2783 1.03983 0.889933 1.18973
4642 1.01675 0.871 1.16249
7743 1.08214 0.928646 1.23564
12915 0.97689 0.837727 1.11605
21544 0.952502 0.807512 1.09749
35938 1.10629 0.942346 1.27024
59948 0.96069 0.818699 1.10268
100000 0.963291 0.826104 1.10048
EOD
$panel7_curve3 << EOD
1000 0.575505 0.502503 0.648508
1668 3.84064 -2.72427 10.4056
2783 0.734322 0.639665 0.828979
4642 0.690879 0.602974 0.778785
7743 0.863622 0.750917 0.976327
12915 0.85236 0.752162 0.952557
21544 0.89392 0.78034 1.0075
35938 1.10769 0.967716 1.24766
59948 1.09578 0.955816 1.23575
100000 1.11653 0.978946 1.25411
EOD
plot $panel7_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel7_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel7_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel7_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel7_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial, k: over" left noenhanced
$panel8_curve1 << EOD
1000 1.16499 0.713577 1.61641
1668 0.791764 0.589405 0.994123
2783 0.949983 0.580296 1.31967
4642 1.20229 0.678162 1.72643
7743 0.872863 0.600167 1.14556
12915 1.17324 0.835393 1.51109
21544 0.931857 0.628131 1.23558
35938 1.04563 0.708536 1.38273
59948 0.914475 0.615962 1.21299
100000 1.04021 0.672444 1.40797
EOD
$panel8_curve2 << EOD
1000 0.921094 0.634431 1.20776
1668 1.15312 0.653909 1.65233
2783 0.818797 0.469652 1.16794
4642 1.02663 0.659323 1.39394
7743 1.25774 0.812495 1.70298
12915 0.875227 0.544854 1.2056
21544 1.17329 0.716666 1.62992
35938 0.886339 0.616329 1.15635
59948 0.990104 0.575438 1.40477
100000 0.988176 0.721837 1.25452
EOD
$panel8_curve3 << EOD
1000 1.23935 0.810367 1.66834
1668 1.0278 0.756871 1.29873
2783 0.797022 0.541616 1.05243
4642 1.09306 0.691888 1.49424
7743 0.820558 0.508302 1.13281
12915 0.980141 0.301589 1.65869
21544 0.90205 0.512241 1.29186
35938 1.1145 0.577991 1.651
59948 1.06715 0.62131 1.51299
100000 1.04436 0.448161 1.64055
EOD
plot $panel8_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel8_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel8_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel8_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel8_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
