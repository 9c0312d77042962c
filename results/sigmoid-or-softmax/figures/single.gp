# Draws single.svg: gnuplot single.gp; or single.pdf: gnuplot -e "pdf=1" single.gp
if (!exists("output")) output = exists("pdf") ? "single.pdf" : "single.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,11.0014in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,792 @look }
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
set label 1 "Marks: median of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.000217088:0.0684458]
cut(y) = y < 0.000217088 ? 0.000217088 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: exact, expert: relu" left noenhanced
$panel1_curve1 << EOD
1000 0.0087201 0.00638542 0.0110548
2512 0.00576501 0.00397716 0.00755285
6310 0.00355447 0.00259924 0.00450969
15849 0.00210288 0.00169732 0.00250844
39811 0.00131125 0.00108453 0.00153796
100000 0.000906321 0.000741183 0.00107146
EOD
$panel1_curve2 << EOD
1000 0.0411557 0.0320207 0.0502906
2512 0.0242728 0.0177561 0.0307896
6310 0.0145011 0.0106876 0.0183146
15849 0.0124681 0.00956981 0.0153663
39811 0.00834338 0.00668617 0.0100006
100000 0.00435907 0.00299286 0.00572528
EOD
plot sample [1000:100000] 0.290177*x**(-0.505253) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −0.51 [−0.56, −0.45]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.881945*x**(-0.452297) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −0.45 [−0.52, −0.39]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.156977*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "k: exact, expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.00765658 0.00593759 0.00937557
2512 0.00415892 0.00338678 0.00493106
6310 0.00225076 0.00167591 0.0028256
15849 0.00175839 0.00150139 0.00201539
39811 0.00116621 0.000940426 0.00139199
100000 0.000588767 0.00045621 0.000721324
EOD
$panel2_curve2 << EOD
1000 0.011666 0.00991185 0.0134202
2512 0.00613563 0.00486767 0.00740358
6310 0.00464685 0.00405095 0.00524275
15849 0.00239591 0.00191497 0.00287685
39811 0.00182941 0.00154087 0.00211796
100000 0.00107224 0.00078293 0.00136155
EOD
plot sample [1000:100000] 0.262055*x**(-0.523881) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −0.52 [−0.58, −0.47]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.351495*x**(-0.503395) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −0.50 [−0.56, −0.45]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.107274*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: over, expert: relu" left noenhanced
$panel3_curve1 << EOD
1000 0.0340681 0.0222678 0.0458685
2512 0.0308319 0.0256363 0.0360275
6310 0.012274 0.00736409 0.0171839
15849 0.0127575 0.0093956 0.0161194
39811 0.00564687 0.00382667 0.00746708
100000 0.00343291 0.00272155 0.00414427
EOD
$panel3_curve2 << EOD
1000 0.0266775 0.0154011 0.0379538
2512 0.0201666 0.0146463 0.0256868
6310 0.0176838 0.00942129 0.0259463
15849 0.00688642 0.00380119 0.00997165
39811 0.00581484 0.00303504 0.00859464
100000 0.00303448 0.00153225 0.0045367
EOD
plot sample [1000:100000] 1.36416*x**(-0.512734) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −0.51 [−0.58, −0.45]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.869207*x**(-0.482156) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −0.48 [−0.59, −0.37]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.506169*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over, expert: gelu" left noenhanced
$panel4_curve1 << EOD
1000 0.00925369 0.0067884 0.011719
2512 0.0053191 0.00351535 0.00712286
6310 0.00339921 0.00280665 0.00399176
15849 0.00251615 0.00185821 0.0031741
39811 0.00146873 0.00108156 0.0018559
100000 0.000838234 0.000610935 0.00106553
EOD
$panel4_curve2 << EOD
1000 0.0104894 0.00678559 0.0141932
2512 0.00662019 0.00426942 0.00897096
6310 0.00409823 0.00307243 0.00512404
15849 0.00219752 0.00158891 0.00280614
39811 0.00169273 0.00118847 0.00219698
100000 0.000998247 0.000761316 0.00123518
EOD
plot sample [1000:100000] 0.287577*x**(-0.50158) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax: −0.50 [−0.58, −0.43]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.353442*x**(-0.511079) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid: −0.51 [−0.59, −0.43]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.159044*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
