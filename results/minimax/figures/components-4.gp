# Draws components-4.svg: gnuplot components-4.gp; or components-4.pdf: gnuplot -e "pdf=1" components-4.gp
if (!exists("output")) output = exists("pdf") ? "components-4.pdf" : "components-4.svg"
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
set label 1 "Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [7.29654e-06:4.0097]
cut(y) = y < 7.29654e-06 ? 7.29654e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, linear, over, apart" left noenhanced
$panel1_curve1 << EOD
1000 0.295372 -0.0654294 0.656173
3162 0.141368 0.073617 0.209118
10000 0.167983 0.0101997 0.325766
31623 0.0651581 0.0203776 0.109939
100000 0.102694 0.0522191 0.153168
EOD
$panel1_curve2 << EOD
1000 0.20774 -0.00221008 0.417689
3162 0.174229 0.0830343 0.265423
10000 0.0998654 0.0420047 0.157726
31623 0.0876233 0.0429108 0.132336
100000 0.118954 0.06815 0.169757
EOD
$panel1_curve3 << EOD
1000 1.25437 0.533536 1.97521
3162 1.10565 0.57709 1.63421
10000 0.992706 0.39252 1.59289
31623 0.4481 0.226986 0.669213
100000 0.712048 0.382124 1.04197
EOD
$panel1_curve4 << EOD
1000 0.34602 0.087602 0.604438
3162 0.222852 0.143326 0.302377
10000 0.12824 0.0852804 0.171199
31623 0.128461 0.0694003 0.187521
100000 0.126824 0.0271 0.226548
EOD
$panel1_curve5 << EOD
1000 0.141203 -0.00228102 0.284686
3162 0.144657 0.0551482 0.234166
10000 0.0836569 0.0308906 0.136423
31623 0.0715015 0.0294484 0.113555
100000 0.104788 0.0628637 0.146712
EOD
plot sample [1000:100000] 1.37249*x**(-0.250803) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.25 [−0.69, 0.19]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.551358*x**(-0.156556) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.16 [−0.53, 0.22]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 4.32321*x**(-0.176815) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.18 [−0.33, −0.02]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.34973*x**(-0.222207) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.22 [−0.47, 0.03]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.297531*x**(-0.113018) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.11 [−0.49, 0.26]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 2.67913*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, linear, over, near" left noenhanced
$panel2_curve1 << EOD
1000 0.301789 0.0718954 0.531683
3162 0.706395 0.238288 1.1745
10000 0.528068 0.141427 0.914708
31623 0.343702 0.192894 0.494509
100000 0.396694 0.216373 0.577014
EOD
$panel2_curve2 << EOD
1000 0.522212 0.369608 0.674817
3162 0.758684 0.311312 1.20606
10000 0.328678 0.111803 0.545552
31623 0.293972 0.075978 0.511966
100000 0.105544 0.0514261 0.159662
EOD
$panel2_curve3 << EOD
1000 0.395987 0.311863 0.48011
3162 0.33892 0.210348 0.467491
10000 0.389751 0.263565 0.515937
31623 0.344276 0.280579 0.407973
100000 0.289819 0.229183 0.350456
EOD
$panel2_curve4 << EOD
1000 1.05048 0.562368 1.5386
3162 1.03912 0.366628 1.71161
10000 0.630487 0.119885 1.14109
31623 0.769116 -0.013364 1.5516
100000 0.234944 0.092774 0.377115
EOD
$panel2_curve5 << EOD
1000 0.334985 0.189901 0.480068
3162 0.473818 0.128493 0.819142
10000 0.245647 0.0315431 0.459751
31623 0.133324 0.0422392 0.22441
100000 0.0442275 0.0166782 0.0717769
EOD
plot sample [1000:100000] 0.498331*x**(-0.0150757) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.02 [−0.20, 0.17]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 9.1568*x**(-0.360116) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.36 [−0.50, −0.22]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.568791*x**(-0.0528583) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.05 [−0.12, 0.02]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 9.20759*x**(-0.286303) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.29 [−0.48, −0.09]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 13.1763*x**(-0.461872) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.46 [−0.63, −0.30]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 5.72605*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, polynomial, exact, apart" left noenhanced
$panel3_curve1 << EOD
1000 0.0064478 0.00290084 0.00999476
3162 0.00527862 0.00188389 0.00867336
10000 0.00211132 0.00116244 0.00306019
31623 0.000757131 0.000349199 0.00116506
100000 0.000471016 0.000114471 0.000827561
EOD
$panel3_curve2 << EOD
1000 0.000636507 0.000358332 0.000914682
3162 0.000284753 0.000150701 0.000418804
10000 0.00020725 0.000129035 0.000285464
31623 0.000122264 6.09104e-05 0.000183618
100000 4.04803e-05 1.87097e-05 6.22509e-05
EOD
$panel3_curve3 << EOD
1000 0.00609332 0.00287345 0.00931319
3162 0.00457592 0.00176703 0.0073848
10000 0.00182449 0.000967951 0.00268104
31623 0.000766178 0.00035525 0.00117711
100000 0.000419233 0.000110361 0.000728105
EOD
$panel3_curve4 << EOD
1000 0.00109115 0.00045543 0.00172686
3162 0.000448247 0.000268436 0.000628058
10000 0.00020347 6.46012e-05 0.000342339
31623 0.000224895 0.000126941 0.00032285
100000 5.05201e-05 2.97223e-06 9.8068e-05
EOD
$panel3_curve5 << EOD
1000 0.000516395 0.00027344 0.000759351
3162 0.000247242 0.000120275 0.000374209
10000 0.000188223 0.00010866 0.000267787
31623 9.27692e-05 3.01186e-05 0.00015542
100000 3.35068e-05 1.48121e-05 5.22016e-05
EOD
plot sample [1000:100000] 0.595118*x**(-0.623217) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.62 [−0.83, −0.42]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0289777*x**(-0.552051) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.55 [−0.69, −0.42]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.52892*x**(-0.620186) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.62 [−0.82, −0.42]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0610016*x**(-0.593669) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.59 [−0.83, −0.36]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0260477*x**(-0.560278) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.56 [−0.72, −0.40]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00635748*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, polynomial, exact, near" left noenhanced
$panel4_curve1 << EOD
1000 1.34545 0.950848 1.74005
3162 0.920124 0.421737 1.41851
10000 0.992174 0.434172 1.55018
31623 0.608559 0.254737 0.962382
100000 0.540461 0.134439 0.946484
EOD
$panel4_curve2 << EOD
1000 0.0194861 -5.54336e-06 0.0389777
3162 0.0449188 0.0147179 0.0751197
10000 0.00890586 0.0019941 0.0158176
31623 0.0211198 -0.00225349 0.0444931
100000 0.0120242 -0.00125673 0.025305
EOD
$panel4_curve3 << EOD
1000 0.156174 0.0960829 0.216264
3162 0.420671 0.0381757 0.803166
10000 0.116634 0.0341547 0.199113
31623 0.312558 -0.128165 0.75328
100000 0.24106 -0.11057 0.592691
EOD
$panel4_curve4 << EOD
1000 0.0437567 0.00952851 0.0779849
3162 0.0997225 0.0303867 0.169058
10000 0.00992094 0.00415645 0.0156854
31623 0.0530223 -0.00701838 0.113063
100000 0.0288804 -0.00227526 0.0600362
EOD
$panel4_curve5 << EOD
1000 0.00901193 -0.00614948 0.0241733
3162 0.0251399 0.00396451 0.0463154
10000 0.00686276 -0.0005833 0.0143088
31623 0.00727988 -0.005105 0.0196648
100000 0.00534272 -0.0034549 0.0141403
EOD
plot sample [1000:100000] 4.99644*x**(-0.194347) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.19 [−0.37, −0.02]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0719431*x**(-0.149419) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.15 [−0.60, 0.30]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.142523*x**(0.0496001) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: 0.05 [−0.64, 0.74]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.118163*x**(-0.127048) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.13 [−0.54, 0.28]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.056261*x**(-0.198474) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.20 [−1.14, 0.74]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.170989*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed, polynomial, over, apart" left noenhanced
$panel5_curve1 << EOD
1000 0.0265778 0.00665101 0.0465045
3162 0.0804151 -0.0175234 0.178354
10000 0.0641991 0.0277248 0.100674
31623 0.0188897 -0.00219761 0.0399771
100000 0.00664731 0.00221771 0.0110769
EOD
$panel5_curve2 << EOD
1000 0.0521988 0.0240419 0.0803557
3162 0.0550909 0.0263581 0.0838236
10000 0.0425793 0.0246781 0.0604804
31623 0.0179478 0.00588151 0.030014
100000 0.0147524 0.00539211 0.0241128
EOD
$panel5_curve3 << EOD
1000 0.203424 0.0995927 0.307255
3162 0.218678 0.0503882 0.386967
10000 0.20575 0.125873 0.285628
31623 0.14527 0.114041 0.176498
100000 0.108695 0.0570232 0.160367
EOD
$panel5_curve4 << EOD
1000 0.104642 0.036212 0.173071
3162 0.0711729 0.0150625 0.127283
10000 0.0771274 0.0484686 0.105786
31623 0.0395459 0.0113696 0.0677222
100000 0.0234102 0.00641895 0.0404015
EOD
$panel5_curve5 << EOD
1000 0.0315912 0.0145758 0.0486066
3162 0.0472882 0.0234101 0.0711663
10000 0.0323068 0.014582 0.0500317
31623 0.0117008 0.00270078 0.0207009
100000 0.0119119 0.0045727 0.0192512
EOD
plot sample [1000:100000] 0.819482*x**(-0.366573) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.37 [−0.66, −0.07]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.588688*x**(-0.316931) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.32 [−0.49, −0.15]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.645049*x**(-0.144402) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.14 [−0.30, 0.01]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.976745*x**(-0.311159) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.31 [−0.53, −0.10]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.337695*x**(-0.290741) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.29 [−0.45, −0.13]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.504278*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed, polynomial, over, near" left noenhanced
$panel6_curve1 << EOD
1000 0.825051 0.538892 1.11121
3162 0.745423 0.540309 0.950537
10000 0.681562 0.331534 1.03159
31623 0.294092 0.10665 0.481534
100000 0.510695 0.213847 0.807543
EOD
$panel6_curve2 << EOD
1000 0.0927226 0.0566445 0.128801
3162 0.102848 0.0141422 0.191554
10000 0.0878316 0.0513115 0.124352
31623 0.107365 0.0177161 0.197013
100000 0.0321791 0.016003 0.0483552
EOD
$panel6_curve3 << EOD
1000 0.227648 0.169237 0.286059
3162 0.18071 0.11947 0.241951
10000 0.207488 0.115012 0.299965
31623 0.204343 0.12928 0.279406
100000 0.177608 0.126069 0.229147
EOD
$panel6_curve4 << EOD
1000 0.202758 0.129525 0.275991
3162 0.192974 0.033376 0.352572
10000 0.180267 0.0974962 0.263037
31623 0.244801 0.0468167 0.442785
100000 0.0857887 0.0413534 0.130224
EOD
$panel6_curve5 << EOD
1000 0.0474967 0.0208725 0.074121
3162 0.0616544 0.000805313 0.122504
10000 0.050009 0.023697 0.0763209
31623 0.048764 -0.00102947 0.0985575
100000 0.00619025 0.00271637 0.00966412
EOD
plot sample [1000:100000] 2.60765*x**(-0.164111) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.16 [−0.29, −0.03]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.409952*x**(-0.18011) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.18 [−0.35, −0.01]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.26791*x**(-0.032444) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.03 [−0.12, 0.05]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.561235*x**(-0.128755) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.13 [−0.28, 0.03]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.06293*x**(-0.374353) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.37 [−0.59, −0.16]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.901187*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
