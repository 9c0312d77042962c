# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
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
set label 1 "Marks: mean of 40 to 100 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant. Not drawn: 8 zero or absent values." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [0.00928803:6.88299]
cut(y) = y < 0.00928803 ? 0.00928803 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "expert: tanh, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: tanh, k: over" left noenhanced
$panel2_curve1 << EOD
1000 0.603344 0.347625 0.859062
1668 0.683701 0.341141 1.02626
2783 0.807279 0.427771 1.18679
4642 0.535166 0.276064 0.794267
7743 0.642119 0.338244 0.945994
12915 0.831047 0.518249 1.14385
21544 0.6561 0.366264 0.945936
35938 0.922983 0.505837 1.34013
59948 0.541243 0.267089 0.815397
100000 1.04658 0.61729 1.47587
EOD
$panel2_curve2 << EOD
1000 0.11557 0.105772 0.125368
1668 0.0954741 0.084786 0.106162
2783 0.0880813 0.0816631 0.0944996
4642 0.0704727 0.0645922 0.0763533
7743 0.0640909 0.0567472 0.0714345
12915 0.056978 0.0521516 0.0618044
21544 0.0504654 0.0456832 0.0552475
35938 0.0416509 0.0380076 0.0452943
59948 0.0371724 0.0341215 0.0402233
100000 0.0348817 0.0314778 0.0382855
EOD
$panel2_curve3 << EOD
1000 0.0813316 0.070027 0.0926361
1668 0.0664102 0.0554609 0.0773595
2783 0.0661613 0.0587808 0.0735418
4642 0.0528624 0.0461923 0.0595325
7743 0.0499642 0.0430318 0.0568965
12915 0.0443435 0.0391652 0.0495218
21544 0.0346979 0.0297363 0.0396596
35938 0.0305229 0.0262867 0.0347592
59948 0.0295284 0.0258882 0.0331687
100000 0.0243772 0.0207294 0.0280249
EOD
plot sample [1000:100000] 0.417901*x**(0.0575694) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.06 [−0.04, 0.16]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.687772*x**(-0.263521) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.26 [−0.28, −0.24]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.480519*x**(-0.25783) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.26 [−0.29, −0.23]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.252154*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "expert: gelu, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu, k: over" left noenhanced
$panel4_curve1 << EOD
1000 0.606285 0.37884 0.83373
1668 0.66134 0.295587 1.02709
2783 0.575156 0.288942 0.86137
4642 0.52201 0.283627 0.760394
7743 0.481344 0.250828 0.711859
12915 0.733164 0.424249 1.04208
21544 0.591362 0.342372 0.840351
35938 0.69652 0.343762 1.04928
59948 0.291813 0.203866 0.37976
100000 1.05924 0.569357 1.54911
EOD
$panel4_curve2 << EOD
1000 0.175246 0.151597 0.198896
1668 0.146463 0.132632 0.160294
2783 0.127106 0.113126 0.141085
4642 0.117079 0.106099 0.128058
7743 0.0942222 0.0850073 0.103437
12915 0.0963779 0.0864406 0.106315
21544 0.0776846 0.0701646 0.0852046
35938 0.0684792 0.0596628 0.0772956
59948 0.063409 0.0560835 0.0707346
100000 0.0538279 0.0478558 0.0598
EOD
$panel4_curve3 << EOD
1000 0.124056 0.10136 0.146752
1668 0.100909 0.0842741 0.117544
2783 0.0990902 0.0843926 0.113788
4642 0.0884242 0.0761423 0.100706
7743 0.0699466 0.0587798 0.0811134
12915 0.0757454 0.0633671 0.0881236
21544 0.0529065 0.0440744 0.0617387
35938 0.0499102 0.0404839 0.0593366
59948 0.051427 0.043769 0.0590849
100000 0.0364199 0.0304305 0.0424093
EOD
plot sample [1000:100000] 0.529326*x**(0.0123969) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.01 [−0.09, 0.11]", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.921798*x**(-0.246178) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−0.27, −0.22]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.66634*x**(-0.244461) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.24 [−0.28, −0.21]", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.384585*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "expert: relu, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: relu, k: over" left noenhanced
$panel6_curve1 << EOD
1000 0.643017 0.450382 0.835652
1668 0.531198 0.375328 0.687068
2783 0.861707 0.536649 1.18677
4642 0.610408 0.384043 0.836773
7743 0.630746 0.329684 0.931809
12915 1.13184 0.700671 1.563
21544 1.12033 0.704509 1.53615
35938 0.841211 0.515414 1.16701
59948 0.549238 0.333011 0.765465
100000 1.21987 0.77 1.66975
EOD
$panel6_curve2 << EOD
1000 0.320168 0.263412 0.376924
1668 0.287982 0.249139 0.326825
2783 0.236375 0.199349 0.273401
4642 0.238641 0.189991 0.287291
7743 0.228392 0.180587 0.276196
12915 0.192652 0.150747 0.234557
21544 0.206974 0.158579 0.255369
35938 0.2165 0.159928 0.273073
59948 0.227492 0.159237 0.295747
100000 0.174921 0.136964 0.212877
EOD
$panel6_curve3 << EOD
1000 0.246203 0.161722 0.330684
1668 0.237455 0.172559 0.302351
2783 0.236653 0.148946 0.324359
4642 0.217723 0.147803 0.287643
7743 0.219202 0.148344 0.29006
12915 0.177919 0.117413 0.238425
21544 0.312277 0.186483 0.43807
35938 0.189813 0.121854 0.257771
59948 0.256619 0.156776 0.356462
100000 0.172341 0.0943247 0.250357
EOD
plot sample [1000:100000] 0.315076*x**(0.0981067) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.10 [0.02, 0.18]", \
     $panel6_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.557369*x**(-0.0962674) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.10 [−0.14, −0.05]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.306245*x**(-0.0343049) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.03 [−0.12, 0.05]", \
     $panel6_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.8307*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "expert: polynomial, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 NaN NaN NaN
1668 NaN NaN NaN
2783 4.63271 NaN NaN
4642 NaN NaN NaN
7743 NaN NaN NaN
12915 NaN NaN NaN
21544 NaN NaN NaN
35938 NaN NaN NaN
59948 4.83098 NaN NaN
100000 NaN NaN NaN
EOD
plot sample [1000:100000] NaN with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: no exponent", \
     $panel7_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] 20.189*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial, k: over" left noenhanced
$panel8_curve1 << EOD
1000 0.67147 0.408894 0.934045
1668 0.458109 0.277361 0.638856
2783 0.67713 0.375649 0.978611
4642 0.885204 0.498839 1.27157
7743 0.719822 0.445087 0.994557
12915 1.09578 0.722309 1.46925
21544 0.986356 0.607596 1.36511
35938 1.20588 0.788293 1.62346
59948 0.928279 0.52454 1.33202
100000 1.34147 0.892173 1.79078
EOD
$panel8_curve2 << EOD
1000 0.180513 0.148914 0.212112
1668 0.182625 0.149787 0.215463
2783 0.127743 0.104334 0.151152
4642 0.136616 0.109103 0.164129
7743 0.145594 0.118773 0.172416
12915 0.0995325 0.0801956 0.118869
21544 0.105052 0.0871363 0.122967
35938 0.0955411 0.0793888 0.111693
59948 0.0761011 0.0618649 0.0903373
100000 0.0787972 0.0656872 0.0919073
EOD
$panel8_curve3 << EOD
1000 0.0870592 0.0669236 0.107195
1668 0.0714749 0.0594345 0.0835154
2783 0.0595958 0.0474826 0.071709
4642 0.0671817 0.054543 0.0798204
7743 0.0506003 0.0384457 0.0627549
12915 0.045463 0.0326855 0.0582404
21544 0.0443638 0.0323011 0.0564266
35938 0.0491749 0.0347428 0.063607
59948 0.0382452 0.0279699 0.0485204
100000 0.0370962 0.0236123 0.0505801
EOD
plot sample [1000:100000] 0.170613*x**(0.175328) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.18 [0.09, 0.26]", \
     $panel8_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.688645*x**(-0.191986) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.19 [−0.23, −0.15]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.254461*x**(-0.170182) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.17 [−0.23, −0.11]", \
     $panel8_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.259714*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
