# Draws components.svg: gnuplot components.gp; or components.pdf: gnuplot -e "pdf=1" components.gp
if (!exists("output")) output = exists("pdf") ? "components.pdf" : "components.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,12.4319in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,895 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 7 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 20 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [660.693:1.51356e+06]
set yrange [7.35714e-07:0.21617]
cut(y) = y < 7.35714e-07 ? 7.35714e-07 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.000627847 0.00031008 0.000945614
3162 0.000384065 0.000214025 0.000554105
10000 0.000273928 0.000174675 0.00037318
31623 9.23978e-05 4.77592e-05 0.000137036
100000 8.23138e-05 4.58386e-05 0.000118789
316228 6.31604e-05 3.67606e-05 8.95602e-05
1e+06 2.77627e-05 1.61047e-05 3.94208e-05
EOD
$panel1_curve2 << EOD
1000 0.00667273 0.00252472 0.0108207
3162 0.00246584 0.00144509 0.00348658
10000 0.00160765 0.000952475 0.00226283
31623 0.00122817 0.000639965 0.00181637
100000 0.000605847 0.000402084 0.000809611
316228 0.000375395 0.000235131 0.000515659
1e+06 0.000168205 0.000100415 0.000235996
EOD
$panel1_curve3 << EOD
1000 0.0451723 -0.0197747 0.110119
3162 0.0082106 0.00613799 0.0102832
10000 0.00413363 0.00300733 0.00525993
31623 0.0017709 0.00128044 0.00226136
100000 0.0010824 0.000774716 0.00139008
316228 0.000482462 0.000333254 0.00063167
1e+06 0.000452136 0.000334613 0.00056966
EOD
$panel1_curve4 << EOD
1000 0.0109855 0.00614348 0.0158275
3162 0.00749026 0.00422184 0.0107587
10000 0.0044887 0.00279754 0.00617986
31623 0.00187811 0.000785743 0.00297048
100000 0.00162914 0.000958185 0.00230009
316228 0.00120318 0.000624876 0.00178149
1e+06 0.000504395 0.00033113 0.000677659
EOD
$panel1_curve5 << EOD
1000 0.00531929 0.00150801 0.00913057
3162 0.00164821 0.000677004 0.00261942
10000 0.00116827 0.000519557 0.00181697
31623 0.00102303 0.000459354 0.0015867
100000 0.0004233 0.000208357 0.000638244
316228 0.000236692 8.73364e-05 0.000386047
1e+06 0.000110265 4.81166e-05 0.000172414
EOD
plot sample [1000:1e+06] 0.0129662*x**(-0.439516) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.44 [−0.52, −0.36]", \
     $panel1_curve1 using ($1*0.8566):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8566):2 with points linetype 1 notitle, \
     [1000:1e+06] 0.164663*x**(-0.48958) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.58, −0.40]", \
     $panel1_curve2 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9256):2 with points linetype 2 notitle, \
     [1000:1e+06] 2.03004*x**(-0.645894) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.65 [−1.08, −0.21]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:1e+06] 0.222557*x**(-0.431615) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.43 [−0.50, −0.36]", \
     $panel1_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     [1000:1e+06] 0.148947*x**(-0.512625) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.51 [−0.62, −0.40]", \
     $panel1_curve5 using ($1*1.167):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.167):2 with points linetype 5 notitle, \
     [*:*] 0.00985859*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.0111288 0.00755457 0.014703
3162 0.00534174 0.00392065 0.00676283
10000 0.00318829 0.0021152 0.00426139
31623 0.00206064 0.00146465 0.00265663
100000 0.000864413 0.000502924 0.0012259
316228 0.000646756 0.000443207 0.000850306
1e+06 0.000326907 0.00022712 0.000426694
EOD
$panel2_curve2 << EOD
1000 0.0140511 0.0082636 0.0198386
3162 0.00972993 0.00634177 0.0131181
10000 0.00368708 0.00233419 0.00503997
31623 0.00290959 0.00214314 0.00367604
100000 0.00163379 0.000961817 0.00230577
316228 0.000830859 0.000515591 0.00114613
1e+06 0.00038333 0.000244462 0.000522199
EOD
$panel2_curve3 << EOD
1000 0.0547322 0.0415999 0.0678644
3162 0.017991 0.0141596 0.0218225
10000 0.0133981 0.00824218 0.018554
31623 0.00591707 0.00458895 0.00724518
100000 0.00238892 0.00150057 0.00327726
316228 0.00228865 0.0016732 0.00290411
1e+06 0.001164 0.000760129 0.00156788
EOD
$panel2_curve4 << EOD
1000 0.0685617 0.0367811 0.100342
3162 0.0222224 0.0136654 0.0307794
10000 0.0107975 0.00345869 0.0181364
31623 0.00619478 0.00337967 0.00900988
100000 0.00481064 0.00296257 0.00665871
316228 0.00193025 0.000909421 0.00295108
1e+06 0.00136955 0.000580856 0.00215824
EOD
$panel2_curve5 << EOD
1000 0.00677123 0.00325215 0.0102903
3162 0.00735272 0.00435499 0.0103504
10000 0.00269973 0.0014968 0.00390265
31623 0.00222021 0.00134049 0.00309993
100000 0.00112081 0.000495604 0.00174601
316228 0.00061588 0.00031445 0.00091731
1e+06 0.000226736 0.000139579 0.000313893
EOD
plot sample [1000:1e+06] 0.3264*x**(-0.499768) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.55, −0.45]", \
     $panel2_curve1 using ($1*0.8566):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.8566):2 with points linetype 1 notitle, \
     [1000:1e+06] 0.525572*x**(-0.513073) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.51 [−0.58, −0.45]", \
     $panel2_curve2 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9256):2 with points linetype 2 notitle, \
     [1000:1e+06] 1.74843*x**(-0.539758) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.59, −0.49]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:1e+06] 2.028*x**(-0.540853) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.54 [−0.62, −0.46]", \
     $panel2_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     [1000:1e+06] 0.299211*x**(-0.497222) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.50 [−0.58, −0.42]", \
     $panel2_curve5 using ($1*1.167):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.167):2 with points linetype 5 notitle, \
     [*:*] 0.128475*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "linear, tanh" left noenhanced
$panel3_curve1 << EOD
1000 0.000366707 0.000259032 0.000474381
3162 0.00024243 0.000131308 0.000353552
10000 0.00015875 0.000109876 0.000207624
31623 5.91646e-05 3.68981e-05 8.14311e-05
100000 5.09802e-05 3.67943e-05 6.5166e-05
316228 3.21123e-05 2.15225e-05 4.27022e-05
1e+06 1.84147e-05 1.34776e-05 2.33519e-05
EOD
$panel3_curve2 << EOD
1000 0.000206039 0.000113068 0.00029901
3162 0.000162085 0.000109728 0.000214443
10000 8.27055e-05 4.90207e-05 0.00011639
31623 7.06962e-05 4.32399e-05 9.81525e-05
100000 3.10818e-05 2.38884e-05 3.82752e-05
316228 2.0124e-05 1.21072e-05 2.81408e-05
1e+06 9.84672e-06 6.10246e-06 1.3591e-05
EOD
$panel3_curve3 << EOD
1000 0.0128163 0.00869537 0.0169371
3162 0.00764479 0.00556005 0.00972954
10000 0.00464293 0.00369352 0.00559234
31623 0.0019757 0.00139653 0.00255487
100000 0.00104029 0.000720537 0.00136004
316228 0.00061245 0.000484516 0.000740383
1e+06 0.000488453 0.000379903 0.000597004
EOD
$panel3_curve4 << EOD
1000 0.00102843 0.000361304 0.00169555
3162 0.000689228 0.000423061 0.000955395
10000 0.00044873 0.000200833 0.000696627
31623 0.000214374 0.000109964 0.000318783
100000 0.000155454 9.06201e-05 0.000220287
316228 0.000109181 5.32936e-05 0.000165068
1e+06 4.61298e-05 2.83943e-05 6.38652e-05
EOD
$panel3_curve5 << EOD
1000 9.36464e-05 2.53668e-05 0.000161926
3162 9.09325e-05 4.74078e-05 0.000134457
10000 4.04386e-05 1.12635e-05 6.96138e-05
31623 4.92347e-05 2.47667e-05 7.37027e-05
100000 1.53971e-05 8.83482e-06 2.19595e-05
316228 8.43405e-06 1.33197e-06 1.55361e-05
1e+06 4.43549e-06 1.87993e-06 6.99105e-06
EOD
plot sample [1000:1e+06] 0.00776424*x**(-0.439041) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.44 [−0.49, −0.39]", \
     $panel3_curve1 using ($1*0.8566):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.8566):2 with points linetype 1 notitle, \
     [1000:1e+06] 0.0052273*x**(-0.442788) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.44 [−0.51, −0.37]", \
     $panel3_curve2 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9256):2 with points linetype 2 notitle, \
     [1000:1e+06] 0.427906*x**(-0.507072) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.55, −0.46]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:1e+06] 0.022494*x**(-0.436097) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.44 [−0.52, −0.35]", \
     $panel3_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     [1000:1e+06] 0.00318414*x**(-0.46131) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.46 [−0.58, −0.34]", \
     $panel3_curve5 using ($1*1.167):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.167):2 with points linetype 5 notitle, \
     [*:*] 0.00177682*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, gelu" left noenhanced
$panel4_curve1 << EOD
1000 0.011592 0.00672579 0.0164582
3162 0.00423241 0.00275297 0.00571184
10000 0.00294307 0.00195723 0.00392891
31623 0.00147805 0.00105577 0.00190033
100000 0.000736792 0.000425443 0.00104814
316228 0.000437707 0.000249262 0.000626151
1e+06 0.000183843 0.000114334 0.000253353
EOD
$panel4_curve2 << EOD
1000 0.000718157 0.000476269 0.000960045
3162 0.000416858 0.000273893 0.000559822
10000 0.000247536 0.000175614 0.000319458
31623 0.000134834 9.89034e-05 0.000170764
100000 7.33564e-05 5.24628e-05 9.425e-05
316228 3.93926e-05 2.77553e-05 5.10299e-05
1e+06 2.61182e-05 1.89972e-05 3.32392e-05
EOD
$panel4_curve3 << EOD
1000 0.0662205 0.0383189 0.0941222
3162 0.0214694 0.0160557 0.026883
10000 0.0158137 0.0111815 0.020446
31623 0.00692204 0.00512053 0.00872355
100000 0.00261388 0.00199155 0.00323621
316228 0.0021087 0.00133637 0.00288103
1e+06 0.00127897 0.000785604 0.00177234
EOD
$panel4_curve4 << EOD
1000 0.00484773 0.00285303 0.00684242
3162 0.00186909 0.000922428 0.00281575
10000 0.00115833 0.000489932 0.00182672
31623 0.00064813 0.000388922 0.000907338
100000 0.000458083 0.000251861 0.000664305
316228 0.000201192 0.000106777 0.000295607
1e+06 0.000115246 6.35438e-05 0.000166949
EOD
$panel4_curve5 << EOD
1000 0.000233334 0.000102268 0.000364399
3162 0.000200979 0.00012573 0.000276228
10000 0.000131911 7.06007e-05 0.000193222
31623 7.00016e-05 3.41189e-05 0.000105884
100000 2.71899e-05 1.35701e-05 4.08096e-05
316228 1.89273e-05 1.19121e-05 2.59426e-05
1e+06 1.30051e-05 7.14347e-06 1.88666e-05
EOD
plot sample [1000:1e+06] 0.524412*x**(-0.569382) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.57 [−0.64, −0.50]", \
     $panel4_curve1 using ($1*0.8566):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.8566):2 with points linetype 1 notitle, \
     [1000:1e+06] 0.0219604*x**(-0.49251) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.54, −0.44]", \
     $panel4_curve2 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9256):2 with points linetype 2 notitle, \
     [1000:1e+06] 2.59977*x**(-0.567121) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.57 [−0.63, −0.50]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:1e+06] 0.142782*x**(-0.515044) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.52 [−0.59, −0.44]", \
     $panel4_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     [1000:1e+06] 0.00740367*x**(-0.464255) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.46 [−0.55, −0.38]", \
     $panel4_curve5 using ($1*1.167):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.167):2 with points linetype 5 notitle, \
     [*:*] 0.00442719*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
