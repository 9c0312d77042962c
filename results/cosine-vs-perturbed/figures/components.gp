# Draws components.svg: gnuplot components.gp; or components.pdf: gnuplot -e "pdf=1" components.gp
if (!exists("output")) output = exists("pdf") ? "components.pdf" : "components.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,11.1819in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,805 @look }
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
set label 1 "Marks: mean of 40 to 100 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [1.07238e-05:16.8747]
cut(y) = y < 1.07238e-05 ? 1.07238e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine, exact, tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.004784 0.00404235 0.00552565
1668 0.0035875 0.00311502 0.00405998
2783 0.00323621 0.00272832 0.00374409
4642 0.00264053 0.00221638 0.00306468
7743 0.00197735 0.00168221 0.00227249
12915 0.00131385 0.00111729 0.00151041
21544 0.00106406 0.000891853 0.00123627
35938 0.00099734 0.000872757 0.00112192
59948 0.000548276 0.000464349 0.000632202
100000 0.000501843 0.000428916 0.00057477
EOD
$panel1_curve2 << EOD
1000 1.70769 1.30903 2.10636
1668 1.64681 1.3722 1.92141
2783 2.06026 1.66158 2.45893
4642 1.85036 1.57963 2.1211
7743 2.21671 1.85043 2.58299
12915 1.99998 1.75 2.24996
21544 2.41924 2.12473 2.71375
35938 2.43886 2.18259 2.69513
59948 2.20879 1.9608 2.45678
100000 2.49727 2.24648 2.74806
EOD
$panel1_curve3 << EOD
1000 0.0875652 0.0798412 0.0952891
1668 0.063691 0.0585337 0.0688483
2783 0.0515775 0.0476441 0.0555109
4642 0.0388206 0.035241 0.0424002
7743 0.0302298 0.0273516 0.0331079
12915 0.0242686 0.0222938 0.0262433
21544 0.0185737 0.0170786 0.0200687
35938 0.0152259 0.0140099 0.0164419
59948 0.0115253 0.0106092 0.0124414
100000 0.00899376 0.00834497 0.00964254
EOD
$panel1_curve4 << EOD
1000 0.102855 -0.0132744 0.218984
1668 0.0159467 0.0137207 0.0181727
2783 0.0534429 -0.0292913 0.136177
4642 0.0113414 0.00967639 0.0130065
7743 0.0483096 -0.0344481 0.131067
12915 0.00589098 0.00511032 0.00667164
21544 0.00412859 0.00355556 0.00470162
35938 0.00356185 0.00308608 0.00403762
59948 0.00270514 0.00232988 0.0030804
100000 0.00182838 0.00156217 0.00209459
EOD
$panel1_curve5 << EOD
1000 1.68264 1.30907 2.0562
1668 1.64663 1.372 1.92125
2783 2.04767 1.66248 2.43285
4642 1.85026 1.57952 2.12101
7743 2.20421 1.84806 2.56037
12915 1.99995 1.74997 2.24994
21544 2.41922 2.12471 2.71373
35938 2.43885 2.18258 2.69512
59948 2.20879 1.9608 2.45678
100000 2.49727 2.24647 2.74806
EOD
plot sample [1000:100000] 0.164596*x**(-0.502946) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.53, −0.47]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.968991*x**(0.0831562) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.08 [0.05, 0.12]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 2.39687*x**(-0.485398) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.50, −0.47]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 16.7086*x**(-0.797899) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.80 [−1.16, −0.44]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.948626*x**(0.0851718) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.09 [0.05, 0.12]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0805448*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "cosine, exact, gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.0343777 0.0299151 0.0388402
1668 0.0167837 0.013993 0.0195743
2783 0.0149187 0.0125565 0.0172808
4642 0.0137994 0.0116583 0.0159406
7743 0.00931711 0.00784718 0.010787
12915 0.00761005 0.00635284 0.00886727
21544 0.00547539 0.00462154 0.00632924
35938 0.00491065 0.00422104 0.00560026
59948 0.00343563 0.00301364 0.00385763
100000 0.00236757 0.00196711 0.00276803
EOD
$panel2_curve2 << EOD
1000 1.7359 1.37934 2.09246
1668 1.78786 1.51346 2.06227
2783 2.07399 1.66776 2.48023
4642 1.77695 1.53032 2.02358
7743 2.08346 1.73124 2.43567
12915 2.03845 1.80531 2.27159
21544 2.35545 2.05115 2.65975
35938 2.40359 2.15002 2.65715
59948 2.264 2.02157 2.50642
100000 2.45982 2.21739 2.70224
EOD
$panel2_curve3 << EOD
1000 0.123102 0.109675 0.13653
1668 0.071241 0.0636613 0.0788208
2783 0.0599469 0.053142 0.0667517
4642 0.052471 0.0464156 0.0585264
7743 0.0379477 0.0337889 0.0421066
12915 0.0292322 0.0257901 0.0326742
21544 0.0220392 0.0197167 0.0243616
35938 0.0183636 0.0163304 0.0203968
59948 0.0128741 0.0117276 0.0140205
100000 0.00993533 0.00880879 0.0110619
EOD
$panel2_curve4 << EOD
1000 0.10809 -0.00793685 0.224116
1668 0.0194613 0.0168486 0.0220741
2783 0.0567007 -0.0258344 0.139236
4642 0.0126134 0.0111079 0.0141189
7743 0.0502108 -0.0325136 0.132935
12915 0.0066597 0.00585005 0.00746935
21544 0.00574204 0.00507893 0.00640514
35938 0.00422001 0.00374306 0.00469695
59948 0.00324798 0.00286389 0.00363207
100000 0.00267115 0.0023511 0.00299121
EOD
$panel2_curve5 << EOD
1000 1.71044 1.37609 2.0448
1668 1.78757 1.51314 2.06199
2783 2.06131 1.66739 2.45524
4642 1.77678 1.53016 2.02341
7743 2.07096 1.73392 2.40801
12915 2.0384 1.80527 2.27154
21544 2.35542 2.05111 2.65972
35938 2.40356 2.15 2.65713
59948 2.26399 2.02156 2.50641
100000 2.45981 2.21738 2.70223
EOD
plot sample [1000:100000] 0.994615*x**(-0.517781) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.55, −0.49]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.0414*x**(0.0752237) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.08 [0.04, 0.11]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 3.77152*x**(-0.514134) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.54, −0.49]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 12.5043*x**(-0.748655) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.75 [−1.05, −0.45]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.01939*x**(0.0772478) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.08 [0.05, 0.11]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.411278*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "cosine, exact, relu" left noenhanced
$panel3_curve1 << EOD
1000 0.0456991 0.0388458 0.0525525
1668 0.0291477 0.0246802 0.0336152
2783 0.0242394 0.0206024 0.0278764
4642 0.0205498 0.0178269 0.0232727
7743 0.0148469 0.0124974 0.0171963
12915 0.0128348 0.0110266 0.0146431
21544 0.00877006 0.00740562 0.0101345
35938 0.00729341 0.00622144 0.00836538
59948 0.00498082 0.00420338 0.00575826
100000 0.00423831 0.00363642 0.0048402
EOD
$panel3_curve2 << EOD
1000 1.88802 1.45319 2.32284
1668 1.7123 1.44764 1.97697
2783 1.86498 1.54265 2.18731
4642 1.74362 1.45029 2.03696
7743 2.09229 1.74184 2.44274
12915 1.96671 1.72827 2.20516
21544 2.26604 1.95915 2.57293
35938 2.47074 2.19435 2.74713
59948 2.32169 2.0091 2.63428
100000 2.36872 2.12422 2.61321
EOD
$panel3_curve3 << EOD
1000 0.160019 0.139041 0.180996
1668 0.104919 0.0917401 0.118099
2783 0.0879897 0.0770875 0.098892
4642 0.0723579 0.0641699 0.0805458
7743 0.0544008 0.0471529 0.0616488
12915 0.0443181 0.0387959 0.0498404
21544 0.0316941 0.0275952 0.0357929
35938 0.0262482 0.0231074 0.0293889
59948 0.0182993 0.0160234 0.0205753
100000 0.0151773 0.013339 0.0170155
EOD
$panel3_curve4 << EOD
1000 0.148502 0.00696286 0.29004
1668 0.019858 0.0172104 0.0225056
2783 0.0167394 0.0148634 0.0186155
4642 0.0122287 0.0106107 0.0138466
7743 0.0503309 -0.0324189 0.133081
12915 0.00729441 0.00644131 0.00814752
21544 0.00602596 0.00541744 0.00663448
35938 0.00425485 0.00379258 0.00471712
59948 0.044935 -0.0378461 0.127716
100000 0.0028673 0.00256517 0.00316943
EOD
$panel3_curve5 << EOD
1000 1.85003 1.44461 2.25544
1668 1.7119 1.4472 1.9766
2783 1.86468 1.54232 2.18704
4642 1.74344 1.4501 2.03678
7743 2.07976 1.74195 2.41758
12915 1.96667 1.72823 2.20512
21544 2.266 1.95911 2.57289
35938 2.47073 2.19434 2.74712
59948 2.30929 2.0136 2.60498
100000 2.3687 2.12421 2.6132
EOD
plot sample [1000:100000] 1.36635*x**(-0.503082) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.53, −0.47]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.03232*x**(0.0746587) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.07 [0.04, 0.11]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 4.72746*x**(-0.499285) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.53, −0.47]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.30412*x**(-0.482214) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.48 [−1.03, 0.06]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.01184*x**(0.0764836) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.08 [0.04, 0.11]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.483964*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine, exact, polynomial" left noenhanced
$panel4_curve1 << EOD
1000 0.00835453 0.00704989 0.00965918
1668 0.0119256 0.00383013 0.020021
2783 0.0347269 -0.0193607 0.0888144
4642 0.00323263 0.0027393 0.00372596
7743 0.00512177 0.00118744 0.0090561
12915 0.00238669 0.00207424 0.00269913
21544 0.00179884 0.00149546 0.00210223
35938 0.00370703 -0.00107116 0.00848523
59948 0.0281687 -0.0258023 0.0821397
100000 0.000826993 0.000703509 0.000950476
EOD
$panel4_curve2 << EOD
1000 2.56579 2.14867 2.98292
1668 2.62709 2.25088 3.00329
2783 2.99402 2.07464 3.9134
4642 2.67213 2.3225 3.02177
7743 2.85457 2.52611 3.18303
12915 2.59516 2.31211 2.87822
21544 2.74762 2.4462 3.04905
35938 2.97013 2.64988 3.29037
59948 2.97532 2.00392 3.94672
100000 2.63228 2.34292 2.92164
EOD
$panel4_curve3 << EOD
1000 0.00709945 0.00620254 0.00799636
1668 0.0730373 -0.021643 0.167718
2783 0.10137 -0.0409921 0.243733
4642 0.00310758 0.00277234 0.00344282
7743 0.036171 -0.0307164 0.103058
12915 0.00212366 0.00189514 0.00235219
21544 0.00159723 0.00137602 0.00181844
35938 0.0351254 -0.0327553 0.103006
59948 0.0634472 -0.0613819 0.188276
100000 0.000728355 0.000643118 0.000813591
EOD
$panel4_curve4 << EOD
1000 0.127563 -0.0143666 0.269493
1668 0.149449 0.0038869 0.295012
2783 0.0974564 -0.0147471 0.20966
4642 0.125974 -0.0160444 0.267992
7743 0.156885 0.00265495 0.311115
12915 0.0839202 -0.0326485 0.200489
21544 0.0422511 -0.0406096 0.125112
35938 0.073466 -0.0300828 0.177015
59948 0.0639539 -0.0294389 0.157347
100000 0.124661 -0.0174078 0.266729
EOD
$panel4_curve5 << EOD
1000 2.53309 2.13959 2.92659
1668 2.58617 2.23561 2.93672
2783 2.94133 2.0856 3.79705
4642 2.63881 2.315 2.96262
7743 2.8129 2.50258 3.12321
12915 2.57247 2.30891 2.83603
21544 2.73944 2.44264 3.03623
35938 2.95003 2.65011 3.24995
59948 2.93024 2.02513 3.83536
100000 2.59877 2.32533 2.87221
EOD
plot sample [1000:100000] 0.121136*x**(-0.33764) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.34 [−1.11, 0.43]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 2.46019*x**(0.0124357) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.01 [−0.03, 0.06]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.353824*x**(-0.374389) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.37 [−1.40, 0.65]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.339937*x**(-0.135792) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.14 [−0.79, 0.51]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 2.40636*x**(0.0135328) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.01 [−0.03, 0.06]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.127036*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "cosine, over, tanh" left noenhanced
$panel5_curve1 << EOD
1000 0.000516939 0.000414792 0.000619085
1668 0.000381054 0.000269857 0.000492252
2783 0.00026419 0.000192404 0.000335975
4642 0.000291515 0.000179588 0.000403443
7743 0.000167657 0.00011485 0.000220464
12915 0.000154031 9.95304e-05 0.000208531
21544 0.000108175 8.1558e-05 0.000134792
35938 0.000102294 6.87396e-05 0.000135849
59948 7.46574e-05 5.56962e-05 9.36186e-05
100000 6.81352e-05 4.73149e-05 8.89556e-05
EOD
$panel5_curve2 << EOD
1000 2.69631 1.91348 3.47915
1668 3.09568 1.98612 4.20523
2783 3.58042 1.4227 5.73814
4642 2.41129 1.44875 3.37383
7743 3.0809 1.92555 4.23625
12915 3.21402 1.77241 4.65563
21544 2.90934 1.82801 3.99067
35938 4.23909 2.37021 6.10796
59948 2.8444 2.02152 3.66729
100000 5.19271 2.52836 7.85706
EOD
$panel5_curve3 << EOD
1000 0.0250089 0.00969867 0.0403192
1668 0.0159156 0.00732863 0.0245025
2783 0.0136186 0.00597253 0.0212646
4642 0.00603891 0.0038852 0.00819262
7743 0.00521971 0.00417766 0.00626175
12915 0.00362698 0.00299086 0.0042631
21544 0.00309138 0.00228975 0.00389302
35938 0.0022991 0.00115651 0.00344169
59948 0.00184967 0.00154885 0.00215049
100000 0.00146017 0.00118513 0.00173522
EOD
$panel5_curve4 << EOD
1000 0.00220052 0.00171587 0.00268517
1668 0.00161069 0.00112284 0.00209854
2783 0.149998 -0.147986 0.447983
4642 0.00127054 0.000844097 0.00169698
7743 0.000723788 0.000492545 0.000955032
12915 0.149672 -0.148314 0.447658
21544 0.000499205 0.000363373 0.000635037
35938 0.137559 -0.136912 0.41203
59948 0.000312238 0.000223573 0.000400903
100000 0.435462 -0.0544545 0.925378
EOD
$panel5_curve5 << EOD
1000 2.6961 1.91324 3.47896
1668 3.09552 1.98596 4.20509
2783 3.37893 1.53518 5.22268
4642 2.41115 1.4486 3.37369
7743 3.08085 1.9255 4.2362
12915 3.07263 1.81963 4.32562
21544 2.90928 1.82795 3.99061
35938 4.19972 2.33779 6.06165
59948 2.84437 2.02149 3.66726
100000 4.77938 2.60691 6.95186
EOD
plot sample [1000:100000] 0.0102024*x**(-0.443589) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.44 [−0.50, −0.38]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.55351*x**(0.0800183) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.08 [−0.02, 0.18]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.46705*x**(-0.614725) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.61 [−0.74, −0.49]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.000118439*x**(0.45249) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.45 [−0.29, 1.19]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.6172*x**(0.0735342) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.07 [−0.01, 0.16]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00836226*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "cosine, over, gelu" left noenhanced
$panel6_curve1 << EOD
1000 0.00913916 0.00711757 0.0111608
1668 0.0059124 0.00448108 0.00734372
2783 0.00448536 0.00318839 0.00578234
4642 0.00326074 0.00258119 0.00394028
7743 0.00299744 0.00227645 0.00371843
12915 0.00238873 0.00185707 0.00292039
21544 0.00166036 0.00134666 0.00197407
35938 0.00158194 0.00115267 0.00201121
59948 0.00106649 0.000854552 0.00127843
100000 0.000809522 0.000626847 0.000992197
EOD
$panel6_curve2 << EOD
1000 2.17969 1.43843 2.92094
1668 3.0075 1.25237 4.76264
2783 2.43695 0.756956 4.11694
4642 2.08097 1.313 2.84893
7743 2.17006 1.47848 2.86163
12915 2.84344 1.72469 3.96219
21544 2.32874 1.57343 3.08404
35938 3.53766 1.9331 5.14221
59948 1.95485 1.5432 2.36649
100000 5.18695 2.62353 7.75037
EOD
$panel6_curve3 << EOD
1000 0.034085 0.027616 0.0405539
1668 0.024089 0.0192368 0.0289412
2783 0.0206746 0.0160511 0.0252982
4642 0.0192561 0.00935573 0.0291564
7743 0.0105626 0.00860006 0.0125251
12915 0.00999278 0.00839421 0.0115913
21544 0.00713861 0.00578567 0.00849155
35938 0.00714797 0.00474905 0.0095469
59948 0.00465156 0.00381982 0.0054833
100000 0.00400833 0.00295036 0.0050663
EOD
$panel6_curve4 << EOD
1000 0.0069828 0.00501915 0.00894645
1668 0.00646208 0.00466008 0.00826409
2783 0.154716 -0.142815 0.452247
4642 0.0036277 0.00265459 0.00460081
7743 0.00317646 0.00208639 0.00426652
12915 0.00274906 0.00199365 0.00350447
21544 0.00211574 0.00153022 0.00270126
35938 0.13848 -0.135946 0.412907
59948 0.0012997 0.0010195 0.0015799
100000 0.447876 -0.0548436 0.950595
EOD
$panel6_curve5 << EOD
1000 2.17925 1.43794 2.92056
1668 3.00689 1.25192 4.76185
2783 2.25712 0.908236 3.606
4642 2.08075 1.31277 2.84873
7743 2.16981 1.47825 2.86136
12915 2.84318 1.72442 3.96193
21544 2.32852 1.57327 3.08377
35938 3.48154 1.89679 5.0663
59948 1.95473 1.54308 2.36638
100000 4.74508 2.51157 6.97859
EOD
plot sample [1000:100000] 0.232247*x**(-0.48878) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.54, −0.44]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.20089*x**(0.0859709) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.09 [−0.02, 0.19]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.803528*x**(-0.463344) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.46 [−0.52, −0.41]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.000841261*x**(0.283181) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.28 [−0.30, 0.86]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.24462*x**(0.0801062) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.08 [−0.02, 0.18]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.132489*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
