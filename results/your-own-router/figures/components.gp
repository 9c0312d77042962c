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
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [0.000217975:17.0135]
cut(y) = y < 0.000217975 ? 0.000217975 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "softened, exact" left noenhanced
$panel1_curve1 << EOD
1000 0.0263796 0.0196485 0.0331107
2154 0.0175462 0.0135822 0.0215103
4642 0.0120147 0.00951423 0.0145151
10000 0.00785574 0.00584533 0.00986616
21544 0.00526832 0.00379246 0.00674417
46416 0.00273745 0.00191376 0.00356114
100000 0.00212532 0.00156992 0.00268072
EOD
$panel1_curve2 << EOD
1000 0.0176911 0.0146386 0.0207435
2154 0.0109142 0.00870041 0.0131279
4642 0.00864394 0.00725794 0.0100299
10000 0.00546006 0.00444984 0.00647028
21544 0.0032994 0.0025505 0.0040483
46416 0.00277055 0.00234797 0.00319312
100000 0.00185395 0.0014552 0.00225269
EOD
$panel1_curve3 << EOD
1000 0.0633037 0.0539984 0.072609
2154 0.0381123 0.0317698 0.0444549
4642 0.0270988 0.0237614 0.0304361
10000 0.0176477 0.0150862 0.0202091
21544 0.0125099 0.010211 0.0148089
46416 0.00797518 0.00667684 0.00927352
100000 0.00527394 0.0044588 0.00608908
EOD
$panel1_curve4 << EOD
1000 0.0345207 0.0290091 0.0400324
2154 0.0206318 0.0166225 0.0246412
4642 0.0165912 0.0140989 0.0190836
10000 0.0106102 0.00874387 0.0124766
21544 0.00625978 0.00498929 0.00753026
46416 0.00523746 0.00449892 0.005976
100000 0.00345004 0.00279612 0.00410397
EOD
$panel1_curve5 << EOD
1000 0.00884893 0.00698178 0.0107161
2154 0.00519666 0.00375648 0.00663685
4642 0.00462676 0.00370566 0.00554786
10000 0.00251785 0.00183266 0.00320303
21544 0.00176616 0.00128816 0.00224417
46416 0.00144137 0.00114438 0.00173837
100000 0.000891381 0.000613599 0.00116916
EOD
plot sample [1000:100000] 1.33847*x**(-0.562839) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.56 [−0.63, −0.50]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.490228*x**(-0.487288) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.54, −0.44]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 2.33629*x**(-0.528445) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.57, −0.49]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.998756*x**(-0.494447) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.54, −0.45]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.239283*x**(-0.484558) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.48 [−0.55, −0.42]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.14471*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "softened, over" left noenhanced
$panel2_curve1 << EOD
1000 0.236741 0.108548 0.364935
2154 0.165119 0.0827973 0.24744
4642 0.103933 0.0191645 0.188701
10000 0.0906618 0.0198337 0.16149
21544 0.0491281 0.011907 0.0863491
46416 0.0163291 0.0119284 0.0207298
100000 0.0157818 0.0052128 0.0263509
EOD
$panel2_curve2 << EOD
1000 0.30821 0.161215 0.455205
2154 0.113356 0.0594218 0.167291
4642 0.0758074 0.0262423 0.125372
10000 0.0549643 0.0235296 0.0863991
21544 0.0329845 0.0112932 0.0546758
46416 0.0313932 0.00581512 0.0569713
100000 0.00928968 0.00204954 0.0165298
EOD
$panel2_curve3 << EOD
1000 1.68015 0.824016 2.53628
2154 2.78938 0.187361 5.3914
4642 1.35098 0.821022 1.88094
10000 1.01533 0.573507 1.45716
21544 3.45361 -2.39749 9.30471
46416 0.357098 0.114907 0.59929
100000 0.534218 0.0884915 0.979945
EOD
$panel2_curve4 << EOD
1000 0.586303 0.28617 0.886435
2154 0.300328 0.143854 0.456803
4642 0.116995 0.00909622 0.224894
10000 0.132785 0.0312632 0.234306
21544 0.0646936 0.0100808 0.119306
46416 0.034536 0.00474235 0.0643296
100000 0.0177713 0.00234049 0.033202
EOD
$panel2_curve5 << EOD
1000 0.21422 0.092914 0.335525
2154 0.0596704 0.0242222 0.0951186
4642 0.0553276 0.0146508 0.0960043
10000 0.0283896 0.0104781 0.0463012
21544 0.0188794 0.00479074 0.0329681
46416 0.0238093 0.00472317 0.0428955
100000 0.00557615 0.00049902 0.0106533
EOD
plot sample [1000:100000] 21.0221*x**(-0.628217) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.63 [−0.79, −0.47]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 21.0541*x**(-0.647042) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.65 [−0.84, −0.46]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 20.8864*x**(-0.307577) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.31 [−0.55, −0.06]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 74.5987*x**(-0.716903) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.72 [−0.92, −0.51]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 12.8275*x**(-0.64483) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.64 [−0.88, −0.41]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 1.058*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "heavy-tailed, exact" left noenhanced
$panel3_curve1 << EOD
1000 0.0435984 0.0314498 0.055747
2154 0.0310947 0.0238698 0.0383196
4642 0.0213842 0.0170081 0.0257604
10000 0.0145477 0.0109052 0.0181902
21544 0.00926114 0.00656584 0.0119564
46416 0.00597912 0.00443314 0.0075251
100000 0.00401848 0.00309016 0.00494681
EOD
$panel3_curve2 << EOD
1000 0.0747183 0.0625628 0.0868738
2154 0.0547648 0.0455566 0.0639731
4642 0.0380992 0.0327536 0.0434448
10000 0.0247073 0.0201383 0.0292763
21544 0.0165096 0.0139448 0.0190744
46416 0.0114626 0.00979798 0.0131272
100000 0.0083565 0.00708473 0.00962827
EOD
$panel3_curve3 << EOD
1000 0.0851519 0.0667197 0.103584
2154 0.0601404 0.0488844 0.0713965
4642 0.0382208 0.0314869 0.0449548
10000 0.0261602 0.0208631 0.0314573
21544 0.0181649 0.0139548 0.0223749
46416 0.0115322 0.00932814 0.0137362
100000 0.00761375 0.00619362 0.00903388
EOD
$panel3_curve4 << EOD
1000 0.118703 0.0933379 0.144068
2154 0.0887631 0.0712047 0.106322
4642 0.0627658 0.052423 0.0731085
10000 0.0392717 0.0291714 0.049372
21544 0.0264111 0.0213351 0.0314871
46416 0.0201838 0.0169857 0.0233818
100000 0.0140051 0.0114878 0.0165225
EOD
$panel3_curve5 << EOD
1000 0.0478692 0.0397479 0.0559904
2154 0.0333446 0.0276349 0.0390543
4642 0.0230853 0.0188719 0.0272987
10000 0.016845 0.0141631 0.019527
21544 0.0102997 0.0084236 0.0121757
46416 0.00642585 0.00533955 0.00751215
100000 0.00503358 0.00412473 0.00594243
EOD
plot sample [1000:100000] 1.73633*x**(-0.52518) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.53 [−0.59, −0.46]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 2.28483*x**(-0.49026) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.53, −0.45]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 3.29167*x**(-0.525354) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.53 [−0.57, −0.48]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 3.29839*x**(-0.476449) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.48 [−0.52, −0.43]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.61702*x**(-0.505197) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.51 [−0.55, −0.46]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.762454*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "heavy-tailed, over" left noenhanced
$panel4_curve1 << EOD
1000 0.137479 0.0982473 0.176711
2154 0.169852 0.0973374 0.242367
4642 0.125389 0.0657932 0.184984
10000 0.0842453 0.0232729 0.145218
21544 0.100485 0.00604869 0.194921
46416 0.0431515 -0.012279 0.0985819
100000 0.0168933 0.0120788 0.0217078
EOD
$panel4_curve2 << EOD
1000 0.129739 0.0977859 0.161693
2154 0.107619 0.0843839 0.130853
4642 0.0778404 0.0558412 0.0998396
10000 0.0446598 0.0286673 0.0606524
21544 0.0476904 0.0236042 0.0717767
46416 0.0217793 0.00774319 0.0358154
100000 0.0107596 0.00837482 0.0131444
EOD
$panel4_curve3 << EOD
1000 2.60981 0.967272 4.25235
2154 1.13068 0.645872 1.61549
4642 2.42673 -0.318463 5.17193
10000 1.95545 -0.599837 4.51073
21544 0.758112 0.267663 1.24856
46416 0.625237 0.166629 1.08385
100000 0.51539 0.0251896 1.00559
EOD
$panel4_curve4 << EOD
1000 0.199499 0.128603 0.270395
2154 0.266475 0.149439 0.383511
4642 0.186733 0.0876714 0.285795
10000 0.117908 0.0323179 0.203499
21544 0.155929 0.0152904 0.296567
46416 0.0604173 -0.0130841 0.133919
100000 0.0218784 0.0164594 0.0272974
EOD
$panel4_curve5 << EOD
1000 0.0851632 0.0599879 0.110338
2154 0.0636831 0.0464315 0.0809347
4642 0.0395593 0.025676 0.0534425
10000 0.0250887 0.0178273 0.0323502
21544 0.0199607 0.0150659 0.0248555
46416 0.00951304 0.00674382 0.0122823
100000 0.00556 0.00386078 0.00725921
EOD
plot sample [1000:100000] 4.12829*x**(-0.430482) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.43 [−0.69, −0.17]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 5.6549*x**(-0.519023) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.52 [−0.62, −0.42]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 26.2475*x**(-0.335696) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.34 [−0.58, −0.09]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 7.49523*x**(-0.455038) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.46 [−0.68, −0.23]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 5.65377*x**(-0.589708) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.59 [−0.66, −0.52]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 1.05494*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
