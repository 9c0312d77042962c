# Draws residuals.svg: gnuplot residuals.gp; or residuals.pdf: gnuplot -e "pdf=1" residuals.gp
if (!exists("output")) output = exists("pdf") ? "residuals.pdf" : "residuals.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,44.9458in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,3236 @look }
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
set label 1 "Marks: mean of 8 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 9,1 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [758.578:131826]
set yrange [-1.84325:5.92746]
cut(y) = y < -1.84325 ? -1.84325 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.920365 0.498814 1.34192
3162 1.30988 0.376853 2.24291
10000 0.918751 0.466001 1.3715
31623 0.734612 0.564772 0.904451
100000 1.229 0.561723 1.89628
EOD
$panel1_curve2 << EOD
1000 1.07994 0.857386 1.30249
3162 1.11695 0.609322 1.62458
10000 0.711164 0.581627 0.8407
31623 1.04318 0.741447 1.34492
100000 1.11747 0.805364 1.42958
EOD
$panel1_curve3 << EOD
1000 1.05714 0.836782 1.2775
3162 1.11871 0.57188 1.66554
10000 0.744829 0.601367 0.888292
31623 1.03087 0.738333 1.32341
100000 1.10126 0.816435 1.38609
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
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel2_curve1 << EOD
1000 1.45588 0.475316 2.43644
3162 0.690522 0.0989607 1.28208
10000 0.975818 0.575097 1.37654
31623 0.709976 0.582794 0.837157
100000 1.43577 0.215928 2.65562
EOD
$panel2_curve2 << EOD
1000 0.958181 0.533857 1.38251
3162 1.42533 0.559269 2.2914
10000 0.625492 0.229978 1.02101
31623 1.04714 0.470856 1.62343
100000 1.11791 0.683783 1.55205
EOD
$panel2_curve3 << EOD
1000 0.664445 -0.412783 1.74167
3162 2.04211 -1.42696 5.51118
10000 0.674675 0.390501 0.958849
31623 1.32347 0.93335 1.7136
100000 0.825377 0.253353 1.3974
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
set key title "k: exact, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel3_curve1 << EOD
1000 1.15667 0.713639 1.5997
3162 0.833442 0.492557 1.17433
10000 1.07437 0.679533 1.4692
31623 0.836058 0.596919 1.0752
100000 1.15485 0.532436 1.77727
EOD
$panel3_curve2 << EOD
1000 0.823834 0.388688 1.25898
3162 1.29169 0.492846 2.09053
10000 1.07563 0.590869 1.5604
31623 0.870627 0.406762 1.33449
100000 1.00348 0.268366 1.73858
EOD
$panel3_curve3 << EOD
1000 1.01483 0.620039 1.40963
3162 1.0698 0.423483 1.71612
10000 0.81332 0.513477 1.11316
31623 1.16408 0.803142 1.52501
100000 0.972876 0.435619 1.51013
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
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel4_curve1 << EOD
1000 0.909858 0.278519 1.5412
3162 1.19288 0.255226 2.13054
10000 1.0674 -0.0329758 2.16779
31623 0.75448 -0.376219 1.88518
100000 1.14407 0.0905502 2.19759
EOD
$panel4_curve2 << EOD
1000 1.29028 0.694485 1.88607
3162 0.773916 0.445571 1.10226
10000 0.843569 0.570963 1.11617
31623 1.09384 0.75092 1.43677
100000 1.08529 0.623369 1.54722
EOD
$panel4_curve3 << EOD
1000 1.08713 0.687825 1.48644
3162 1.1247 0.562877 1.68652
10000 0.761819 0.331481 1.19216
31623 0.867067 0.643751 1.09038
100000 1.23816 -0.273993 2.75031
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
set key title "k: exact, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel5_curve1 << EOD
1000 1.40748 0.446049 2.3689
3162 1.00915 0.0351466 1.98316
10000 0.603165 0.260573 0.945758
31623 0.681542 0.0119929 1.35109
100000 1.71267 0.465702 2.95964
EOD
$panel5_curve2 << EOD
1000 1.21216 0.375984 2.04834
3162 0.700764 0.404494 0.997035
10000 1.11245 0.659435 1.56547
31623 1.08766 0.658336 1.51698
100000 0.972959 0.517486 1.42843
EOD
$panel5_curve3 << EOD
1000 1.09718 0.816089 1.37828
3162 0.918326 0.6294 1.20725
10000 0.972067 0.805652 1.13848
31623 0.942984 0.688119 1.19785
100000 1.08274 0.203578 1.9619
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
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel6_curve1 << EOD
1000 1.34557 -0.0847725 2.77592
3162 1.0421 0.139644 1.94455
10000 0.497696 0.0854302 0.909963
31623 1.08823 -0.0888015 2.26525
100000 1.31674 0.0757737 2.55772
EOD
$panel6_curve2 << EOD
1000 0.96927 0.735964 1.20258
3162 1.04525 0.68419 1.40631
10000 0.99805 0.423793 1.57231
31623 0.995981 0.425768 1.56619
100000 0.992958 0.168823 1.81709
EOD
$panel6_curve3 << EOD
1000 0.897563 0.416848 1.37828
3162 1.53565 0.367953 2.70335
10000 1.05031 0.0212228 2.07939
31623 0.385667 0.184056 0.587277
100000 1.79108 -0.26577 3.84792
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

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel7_curve1 << EOD
1000 1.14573 0.660072 1.63139
3162 1.18476 0.586962 1.78255
10000 0.649524 0.365045 0.934003
31623 0.827153 0.488095 1.16621
100000 1.37122 0.970598 1.77184
EOD
$panel7_curve2 << EOD
1000 1.26352 1.07363 1.45341
3162 0.740539 0.438991 1.04209
10000 0.982793 0.804349 1.16124
31623 1.00026 0.770809 1.22971
100000 1.08716 0.822173 1.35215
EOD
$panel7_curve3 << EOD
1000 1.1323 0.850793 1.41381
3162 0.929647 0.623061 1.23623
10000 0.835499 0.468365 1.20263
31623 1.08469 0.780018 1.38936
100000 1.04826 0.663294 1.43322
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

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel8_curve1 << EOD
1000 0.956847 0.460134 1.45356
3162 1.20162 0.974145 1.42909
10000 1.12323 0.554798 1.69167
31623 0.544985 0.358226 0.731744
100000 1.42081 1.01686 1.82477
EOD
$panel8_curve2 << EOD
1000 1.02523 0.383341 1.66711
3162 1.02545 0.616049 1.43486
10000 1.12497 0.426351 1.82358
31623 0.663272 0.327991 0.998553
100000 1.27477 0.734047 1.8155
EOD
$panel8_curve3 << EOD
1000 1.06287 0.449147 1.67658
3162 1.06586 0.379443 1.75228
10000 0.671835 0.418405 0.925264
31623 1.4337 0.592255 2.27514
100000 0.916434 0.586477 1.24639
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

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel9_curve1 << EOD
1000 0.856393 0.515763 1.19702
3162 1.08449 0.656536 1.51243
10000 1.30931 0.915658 1.70297
31623 0.850248 0.531683 1.16881
100000 0.967194 0.664476 1.26991
EOD
$panel9_curve2 << EOD
1000 0.766315 0.439366 1.09327
3162 1.20011 0.247595 2.15262
10000 1.32141 0.83243 1.8104
31623 0.960783 0.678166 1.2434
100000 0.856462 0.537125 1.1758
EOD
$panel9_curve3 << EOD
1000 0.892043 0.41311 1.37098
3162 1.05018 0.556861 1.54349
10000 1.03364 0.406381 1.6609
31623 1.27623 0.479033 2.07343
100000 0.809195 0.539282 1.07911
EOD
plot $panel9_curve1 using ($1*0.9497):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel9_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel9_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     $panel9_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel9_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel9_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel9_curve3 using ($1*1.053):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel9_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel9_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
