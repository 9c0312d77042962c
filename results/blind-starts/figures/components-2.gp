# Draws components-2.svg: gnuplot components-2.gp; or components-2.pdf: gnuplot -e "pdf=1" components-2.gp
if (!exists("output")) output = exists("pdf") ? "components-2.pdf" : "components-2.svg"
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
set label 1 "Marks: mean of 12 to 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [815.404:36791.6]
set yrange [1.98804e-05:7.12049]
cut(y) = y < 1.98804e-05 ? 1.98804e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, exact, near-truth" left noenhanced
$panel1_curve1 << EOD
1000 0.00443537 0.00321355 0.00565719
3107 0.00216206 0.00166515 0.00265897
9655 0.00157743 0.00113574 0.00201911
30000 0.000837213 0.00059092 0.00108351
EOD
$panel1_curve2 << EOD
1000 0.0138506 0.0113937 0.0163075
3107 0.0062418 0.00490922 0.00757438
9655 0.00385907 0.00302084 0.00469731
30000 0.00184043 0.00153963 0.00214124
EOD
$panel1_curve3 << EOD
1000 0.0835494 0.0736257 0.0934731
3107 0.0412801 0.0359858 0.0465743
9655 0.0291205 0.0244227 0.0338182
30000 0.0154299 0.0133386 0.0175211
EOD
$panel1_curve4 << EOD
1000 0.0233846 0.0174215 0.0293477
3107 0.00987931 0.0075862 0.0121724
9655 0.00611667 0.00478625 0.00744709
30000 0.00336741 0.00253137 0.00420344
EOD
$panel1_curve5 << EOD
1000 0.0108179 0.00853613 0.0130996
3107 0.0049041 0.00358267 0.00622553
9655 0.00294877 0.00207007 0.00382747
30000 0.00135886 0.00107626 0.00164146
EOD
plot sample [1000:30000] 0.106901*x**(-0.468988) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.47 [−0.58, −0.36]", \
     $panel1_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.711625*x**(-0.576481) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.58 [−0.64, −0.51]", \
     $panel1_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 2.15583*x**(-0.477739) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.48 [−0.53, −0.43]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.98759*x**(-0.555084) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.56 [−0.66, −0.45]", \
     $panel1_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.633714*x**(-0.593816) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.59 [−0.68, −0.50]", \
     $panel1_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0723085*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, exact, split" left noenhanced
$panel2_curve1 << EOD
1000 0.0044372 0.00321637 0.00565802
3107 0.00216214 0.00166514 0.00265915
9655 0.00157711 0.00113511 0.00201912
30000 0.000837107 0.000590709 0.0010835
EOD
$panel2_curve2 << EOD
1000 0.0138497 0.0113908 0.0163086
3107 0.00624067 0.00490767 0.00757367
9655 0.0038591 0.00302083 0.00469737
30000 0.00184048 0.00153979 0.00214116
EOD
$panel2_curve3 << EOD
1000 0.0835104 0.0736097 0.0934111
3107 0.041261 0.0359627 0.0465593
9655 0.0291328 0.0244397 0.0338259
30000 0.0154283 0.0133367 0.0175199
EOD
$panel2_curve4 << EOD
1000 0.0233815 0.0174152 0.0293478
3107 0.00987552 0.00758072 0.0121703
9655 0.00611621 0.00478545 0.00744697
30000 0.00336696 0.00253128 0.00420264
EOD
$panel2_curve5 << EOD
1000 0.0108191 0.00853682 0.0131015
3107 0.00490296 0.00358129 0.00622463
9655 0.00294877 0.00207006 0.00382749
30000 0.00135914 0.00107664 0.00164165
EOD
plot sample [1000:30000] 0.107055*x**(-0.469152) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.47 [−0.58, −0.36]", \
     $panel2_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.711343*x**(-0.576441) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.58 [−0.65, −0.51]", \
     $panel2_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 2.15225*x**(-0.477564) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.48 [−0.53, −0.43]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.987181*x**(-0.555056) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.56 [−0.66, −0.45]", \
     $panel2_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.633481*x**(-0.593771) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.59 [−0.68, −0.51]", \
     $panel2_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0723114*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, exact, blind" left noenhanced
$panel3_curve1 << EOD
1000 0.00443624 0.00321533 0.00565715
3107 0.00216201 0.00166505 0.00265898
9655 0.00157716 0.0011353 0.00201901
30000 0.000836764 0.000590536 0.00108299
EOD
$panel3_curve2 << EOD
1000 0.0138521 0.0113939 0.0163102
3107 0.00624006 0.00490672 0.0075734
9655 0.00385931 0.00302106 0.00469756
30000 0.00184076 0.00154008 0.00214143
EOD
$panel3_curve3 << EOD
1000 0.0834961 0.0735717 0.0934205
3107 0.0412685 0.0359701 0.046567
9655 0.0291165 0.0244193 0.0338137
30000 0.0154253 0.013338 0.0175126
EOD
$panel3_curve4 << EOD
1000 0.023381 0.0174158 0.0293462
3107 0.00987651 0.00757937 0.0121737
9655 0.00611966 0.00478799 0.00745133
30000 0.0033674 0.00253137 0.00420343
EOD
$panel3_curve5 << EOD
1000 0.010823 0.00854163 0.0131044
3107 0.00490164 0.0035796 0.00622367
9655 0.00294841 0.00206966 0.00382716
30000 0.00135928 0.00107681 0.00164175
EOD
plot sample [1000:30000] 0.107078*x**(-0.469195) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.47 [−0.58, −0.36]", \
     $panel3_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.711341*x**(-0.576433) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.58 [−0.64, −0.51]", \
     $panel3_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 2.15319*x**(-0.477636) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.48 [−0.53, −0.43]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.98668*x**(-0.554975) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.55 [−0.66, −0.45]", \
     $panel3_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.633794*x**(-0.593826) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.59 [−0.68, −0.51]", \
     $panel3_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.072307*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, over, near-truth" left noenhanced
$panel4_curve1 << EOD
1000 0.000834349 0.000353453 0.00131525
3107 0.000397788 0.000143534 0.000652041
9655 0.000353054 0.000219572 0.000486537
30000 0.000151228 7.64693e-05 0.000225987
EOD
$panel4_curve2 << EOD
1000 0.00550892 0.00348958 0.00752827
3107 0.0046047 0.00236731 0.0068421
9655 0.00206622 0.00107965 0.0030528
30000 0.000862747 0.000542947 0.00118255
EOD
$panel4_curve3 << EOD
1000 0.0324069 -0.00969584 0.0745097
3107 0.00632722 0.00424578 0.00840866
9655 0.003407 0.00218991 0.0046241
30000 0.0020969 0.00127076 0.00292305
EOD
$panel4_curve4 << EOD
1000 0.0140282 0.00726629 0.02079
3107 0.0071314 0.0027797 0.0114831
9655 0.00584657 0.0038286 0.00786455
30000 0.00350779 0.00214061 0.00487497
EOD
$panel4_curve5 << EOD
1000 0.00392947 0.00142903 0.0064299
3107 0.00382192 0.00152992 0.00611393
9655 0.00148596 0.000413641 0.00255827
30000 0.00048647 0.000219413 0.000753527
EOD
plot sample [1000:30000] 0.019542*x**(-0.462438) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.46 [−0.71, −0.21]", \
     $panel4_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.325227*x**(-0.561274) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.56 [−0.72, −0.40]", \
     $panel4_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 5.05905*x**(-0.779076) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.78 [−1.82, 0.27]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.183959*x**(-0.384291) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.38 [−0.57, −0.20]", \
     $panel4_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.433612*x**(-0.636123) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.64 [−0.89, −0.38]", \
     $panel4_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.0133037*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed, over, split" left noenhanced
$panel5_curve1 << EOD
1000 0.0008242 0.000373483 0.00127492
3107 0.00039316 0.000134219 0.000652101
9655 0.000284038 0.000175396 0.00039268
30000 0.000127545 6.25231e-05 0.000192566
EOD
$panel5_curve2 << EOD
1000 0.00566589 0.00323841 0.00809337
3107 0.00492905 0.0027537 0.00710439
9655 0.00177955 0.000950428 0.00260867
30000 0.000806978 0.00046714 0.00114682
EOD
$panel5_curve3 << EOD
1000 0.0130237 0.010011 0.0160364
3107 0.00655947 0.00452043 0.0085985
9655 0.00305253 0.001937 0.00416806
30000 0.00215545 0.00137022 0.00294067
EOD
$panel5_curve4 << EOD
1000 0.0170414 0.00939972 0.024683
3107 0.00765528 0.00375755 0.011553
9655 0.00510729 0.00315115 0.00706343
30000 0.00294555 0.00172151 0.0041696
EOD
$panel5_curve5 << EOD
1000 0.00390583 0.000957162 0.0068545
3107 0.00407806 0.00182243 0.00633369
9655 0.00126539 0.000327302 0.00220348
30000 0.000487253 0.00020517 0.000769336
EOD
plot sample [1000:30000] 0.0295474*x**(-0.522423) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.76, −0.28]", \
     $panel5_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.462123*x**(-0.60557) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.61 [−0.79, −0.42]", \
     $panel5_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 0.523781*x**(-0.543445) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.68, −0.41]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.493351*x**(-0.50018) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.68, −0.32]", \
     $panel5_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 0.493216*x**(-0.653996) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.65 [−0.93, −0.38]", \
     $panel5_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.013149*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed, over, blind" left noenhanced
$panel6_curve1 << EOD
1000 0.000694667 0.000271567 0.00111777
3107 0.000377755 0.000166398 0.000589112
9655 0.000202605 0.000122707 0.000282502
30000 8.86626e-05 3.94426e-05 0.000137883
EOD
$panel6_curve2 << EOD
1000 0.679225 -0.0657021 1.42415
3107 1.59138 0.283407 2.89936
9655 0.48961 0.00526795 0.973952
30000 0.98741 0.010598 1.96422
EOD
$panel6_curve3 << EOD
1000 0.165296 0.0935426 0.23705
3107 0.0853545 0.0405017 0.130207
9655 0.0162472 0.00983143 0.0226629
30000 0.0247509 0.0149292 0.0345727
EOD
$panel6_curve4 << EOD
1000 1.17408 0.0275559 2.3206
3107 1.52865 0.283801 2.77349
9655 0.947423 0.00742986 1.88742
30000 2.01349 0.438007 3.58897
EOD
$panel6_curve5 << EOD
1000 0.495148 -0.0610878 1.05138
3107 1.22468 0.241828 2.20753
9655 0.336884 -0.0598473 0.733615
30000 0.550246 -0.0503266 1.15082
EOD
plot sample [1000:30000] 0.0457368*x**(-0.599676) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.60 [−0.87, −0.33]", \
     $panel6_curve1 using ($1*0.9266):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9266):2 with points linetype 1 notitle, \
     [1000:30000] 0.887454*x**(-0.00497835) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.00 [−0.54, 0.53]", \
     $panel6_curve2 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9626):2 with points linetype 2 notitle, \
     [1000:30000] 13.0014*x**(-0.648787) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.65 [−0.82, −0.48]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:30000] 0.572524*x**(0.100528) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.10 [−0.28, 0.48]", \
     $panel6_curve4 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.039):2 with points linetype 4 notitle, \
     [1000:30000] 1.2133*x**(-0.0859339) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.09 [−0.69, 0.52]", \
     $panel6_curve5 using ($1*1.079):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.079):2 with points linetype 5 notitle, \
     [*:*] 0.00921409*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
