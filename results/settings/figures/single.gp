# Draws single.svg: gnuplot single.gp; or single.pdf: gnuplot -e "pdf=1" single.gp
if (!exists("output")) output = exists("pdf") ? "single.pdf" : "single.svg"
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
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [815.404:36791.6]
set yrange [0.000105792:3.75911]
cut(y) = y < 0.000105792 ? 0.000105792 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "setting: shipped, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 0.577193 0.417963 0.736424
2340 0.722187 0.496849 0.947524
5477 0.858463 0.615621 1.1013
12819 0.771295 0.580673 0.961917
30000 1.10863 0.907145 1.31012
EOD
$panel1_curve2 << EOD
1000 0.0391094 0.0331864 0.0450324
2340 0.0227915 0.0193819 0.026201
5477 0.0155097 0.0128714 0.0181479
12819 0.00958437 0.0080333 0.0111354
30000 0.00654068 0.00536262 0.00771873
EOD
$panel1_curve3 << EOD
1000 0.0385019 0.0328775 0.0441262
2340 0.0219716 0.0184135 0.0255297
5477 0.0148098 0.0123716 0.0172479
12819 0.00922216 0.00774104 0.0107033
30000 0.00644897 0.00536564 0.00753229
EOD
plot sample [1000:30000] 0.196916*x**(0.161255) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.16 [0.07, 0.25]", \
     $panel1_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 1.38341*x**(-0.522498) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.52 [−0.58, −0.46]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 1.34062*x**(-0.522359) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.52 [−0.58, −0.47]", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.626485*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: shipped, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.27118 0.607547 1.9348
2340 1.52549 0.927724 2.12325
5477 0.973141 0.459775 1.48651
12819 1.0914 0.577684 1.60512
30000 0.775328 0.235076 1.31558
EOD
$panel2_curve2 << EOD
1000 0.0025279 0.00187568 0.00318011
2340 0.00150608 0.00115991 0.00185225
5477 0.000890134 0.000650978 0.00112929
12819 0.000714013 0.000501631 0.000926396
30000 0.000376285 0.000273006 0.000479564
EOD
$panel2_curve3 << EOD
1000 0.00240093 0.00181355 0.0029883
2340 0.0013701 0.00108098 0.00165922
5477 0.000804042 0.000562746 0.00104534
12819 0.000618943 0.000468434 0.000769452
30000 0.000360092 0.000262479 0.000457706
EOD
plot sample [1000:30000] 4.19406*x**(-0.155671) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.16 [−0.36, 0.05]", \
     $panel2_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0988426*x**(-0.535793) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.54 [−0.63, −0.44]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.0937057*x**(-0.539694) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.54 [−0.64, −0.44]", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0357027*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "setting: tolerance-x10, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 0.657611 0.48416 0.831063
2340 0.723379 0.494489 0.952269
5477 0.853474 0.621505 1.08544
12819 0.812334 0.558177 1.06649
30000 1.1008 0.900641 1.30096
EOD
$panel3_curve2 << EOD
1000 0.0390451 0.0331002 0.04499
2340 0.0228107 0.0193595 0.0262619
5477 0.0155304 0.0128764 0.0181845
12819 0.00960075 0.00804784 0.0111537
30000 0.00653449 0.00535511 0.00771388
EOD
$panel3_curve3 << EOD
1000 0.0385733 0.032898 0.0442487
2340 0.0220328 0.0185143 0.0255513
5477 0.0148087 0.0123587 0.0172588
12819 0.00921723 0.00773195 0.0107025
30000 0.00645663 0.0053649 0.00754836
EOD
plot sample [1000:30000] 0.255853*x**(0.134813) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.13 [0.04, 0.23]", \
     $panel3_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 1.38061*x**(-0.522232) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.52 [−0.58, −0.46]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 1.34835*x**(-0.522905) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.52 [−0.58, −0.47]", \
     $panel3_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.62615*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: tolerance-x10, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.26824 0.608323 1.92815
2340 1.54275 0.941131 2.14438
5477 0.957909 0.451541 1.46428
12819 1.09048 0.578308 1.60266
30000 0.774696 0.234779 1.31461
EOD
$panel4_curve2 << EOD
1000 0.00250459 0.00184725 0.00316192
2340 0.00150238 0.00115925 0.00184551
5477 0.000893734 0.000656071 0.0011314
12819 0.000704284 0.000493578 0.000914989
30000 0.000388326 0.000283689 0.000492962
EOD
$panel4_curve3 << EOD
1000 0.002415 0.00183942 0.00299058
2340 0.00134303 0.00105122 0.00163483
5477 0.000801102 0.000557324 0.00104488
12819 0.000617786 0.000467453 0.000768118
30000 0.000350932 0.000255567 0.000446298
EOD
plot sample [1000:30000] 4.22571*x**(-0.156741) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.16 [−0.36, 0.05]", \
     $panel4_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0922424*x**(-0.52753) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.53 [−0.63, −0.43]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.0971998*x**(-0.545002) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.55 [−0.64, −0.45]", \
     $panel4_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0355722*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "setting: tolerance-by-10, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 0.580569 0.418771 0.742368
2340 0.696065 0.463639 0.928491
5477 0.860275 0.61749 1.10306
12819 0.773172 0.581965 0.964378
30000 1.08441 0.867639 1.30118
EOD
$panel5_curve2 << EOD
1000 0.0391172 0.0332176 0.0450168
2340 0.0228096 0.0193998 0.0262195
5477 0.0155078 0.0128691 0.0181466
12819 0.00958183 0.00802888 0.0111348
30000 0.00654087 0.00536426 0.00771748
EOD
$panel5_curve3 << EOD
1000 0.0385 0.0328701 0.0441299
2340 0.0219674 0.0184122 0.0255226
5477 0.014814 0.0123759 0.0172521
12819 0.00921421 0.00773276 0.0106957
30000 0.00644449 0.00536192 0.00752706
EOD
plot sample [1000:30000] 0.198311*x**(0.159306) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.16 [0.06, 0.25]", \
     $panel5_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 1.38555*x**(-0.522663) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.52 [−0.59, −0.46]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 1.34288*x**(-0.522589) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.52 [−0.58, −0.47]", \
     $panel5_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.625946*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: tolerance-by-10, k: over" left noenhanced
$panel6_curve1 << EOD
1000 1.27219 0.608238 1.93615
2340 1.53176 0.932554 2.13097
5477 0.973811 0.460245 1.48738
12819 1.0936 0.576758 1.61044
30000 0.775543 0.235178 1.31591
EOD
$panel6_curve2 << EOD
1000 0.00263867 0.00191785 0.00335948
2340 0.00150821 0.00116201 0.00185441
5477 0.000892782 0.000652528 0.00113304
12819 0.000714654 0.000502634 0.000926674
30000 0.000377078 0.000273527 0.000480629
EOD
$panel6_curve3 << EOD
1000 0.00243365 0.00179624 0.00307106
2340 0.00138717 0.00109144 0.00168291
5477 0.00080526 0.000564509 0.00104601
12819 0.00061943 0.000468897 0.000769963
30000 0.000356564 0.000257978 0.000455149
EOD
plot sample [1000:30000] 4.21407*x**(-0.156041) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.16 [−0.35, 0.04]", \
     $panel6_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.108492*x**(-0.545445) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.55 [−0.65, −0.44]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.0997755*x**(-0.546558) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.55 [−0.65, −0.45]", \
     $panel6_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0357568*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "setting: half-box, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 0.523651 0.37947 0.667832
2340 0.598717 0.451507 0.745927
5477 0.645476 0.495697 0.795256
12819 0.674086 0.537381 0.810792
30000 0.904279 0.792485 1.01607
EOD
$panel7_curve2 << EOD
1000 0.0391094 0.0331864 0.0450324
2340 0.0227915 0.0193819 0.026201
5477 0.0155097 0.0128714 0.0181479
12819 0.00958437 0.0080333 0.0111354
30000 0.00654068 0.00536262 0.00771873
EOD
$panel7_curve3 << EOD
1000 0.0385019 0.0328775 0.0441262
2340 0.0219716 0.0184135 0.0255297
5477 0.0148098 0.0123716 0.0172479
12819 0.00922216 0.00774104 0.0107033
30000 0.00644897 0.00536564 0.00753229
EOD
plot sample [1000:30000] 0.19307*x**(0.14244) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.14 [0.06, 0.22]", \
     $panel7_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 1.38341*x**(-0.522498) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.52 [−0.58, −0.46]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 1.34062*x**(-0.522359) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.52 [−0.58, −0.46]", \
     $panel7_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.626485*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "setting: half-box, k: over" left noenhanced
$panel8_curve1 << EOD
1000 0.919104 0.519824 1.31838
2340 1.01688 0.624578 1.40918
5477 0.851721 0.454164 1.24928
12819 0.890007 0.494288 1.28572
30000 0.688973 0.284642 1.0933
EOD
$panel8_curve2 << EOD
1000 0.0025279 0.00187568 0.00318011
2340 0.00150608 0.00115991 0.00185225
5477 0.000890134 0.000650978 0.00112929
12819 0.000714013 0.000501631 0.000926396
30000 0.000376285 0.000273006 0.000479564
EOD
$panel8_curve3 << EOD
1000 0.00240093 0.00181355 0.0029883
2340 0.0013701 0.00108098 0.00165922
5477 0.000802553 0.000560773 0.00104433
12819 0.000615818 0.000465877 0.000765759
30000 0.000361919 0.000264958 0.00045888
EOD
plot sample [1000:30000] 1.77714*x**(-0.0834595) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.08 [−0.24, 0.07]", \
     $panel8_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0988426*x**(-0.535793) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.54 [−0.64, −0.44]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.0931924*x**(-0.539099) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.54 [−0.63, −0.44]", \
     $panel8_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0356366*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
