# Draws components.svg: gnuplot components.gp; or components.pdf: gnuplot -e "pdf=1" components.gp
if (!exists("output")) output = exists("pdf") ? "components.pdf" : "components.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,6.5153in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,469 @look }
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
set label 1 "Marks: mean of 100 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [0.000357824:1.91847]
cut(y) = y < 0.000357824 ? 0.000357824 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine" left noenhanced
$panel1_curve1 << EOD
1000 0.0167052 0.011118 0.0222924
2154 0.00899287 0.00620826 0.0117775
4642 0.00637428 0.00459927 0.00814929
10000 0.00441266 0.00288419 0.00594113
21544 0.0030781 0.00209974 0.00405645
46416 0.00215294 0.00132143 0.00298446
100000 0.00136218 0.000665176 0.00205918
EOD
$panel1_curve2 << EOD
1000 0.836865 0.462654 1.21108
2154 0.614676 0.36931 0.860043
4642 0.763976 0.476434 1.05152
10000 0.435582 0.286051 0.585113
21544 0.538866 0.313125 0.764607
46416 0.570828 0.253692 0.887964
100000 0.573164 0.38136 0.764967
EOD
$panel1_curve3 << EOD
1000 0.0848696 0.0736441 0.0960951
2154 0.0497374 0.0442977 0.0551771
4642 0.0327012 0.0287309 0.0366715
10000 0.0237402 0.0205872 0.0268932
21544 0.0156847 0.0140013 0.017368
46416 0.0107352 0.00950947 0.011961
100000 0.00809984 0.00701178 0.00918791
EOD
$panel1_curve4 << EOD
1000 0.240176 0.104343 0.376009
2154 0.16286 0.0871926 0.238527
4642 0.159475 0.0597557 0.259195
10000 0.0989308 0.0128851 0.184976
21544 0.100315 0.00550427 0.195127
46416 0.0358055 0.0210313 0.0505796
100000 0.108098 0.00711214 0.209084
EOD
$panel1_curve5 << EOD
1000 0.780365 0.436743 1.12399
2154 0.586653 0.354202 0.819103
4642 0.732753 0.462522 1.00298
10000 0.415435 0.282577 0.548293
21544 0.515426 0.311679 0.719173
46416 0.567862 0.25061 0.885113
100000 0.543208 0.354286 0.73213
EOD
plot sample [1000:100000] 0.526947*x**(-0.51682) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.52 [−0.63, −0.40]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.22086*x**(-0.0759622) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.08 [−0.19, 0.04]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 2.49952*x**(-0.504813) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.54, −0.47]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.41296*x**(-0.273979) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.27 [−0.48, −0.06]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 1.10539*x**(-0.0699679) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.07 [−0.18, 0.04]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.250422*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed" left noenhanced
$panel2_curve1 << EOD
1000 0.0136585 0.00912354 0.0181934
2154 0.00783698 0.00468943 0.0109845
4642 0.00580811 0.00380798 0.00780823
10000 0.00387023 0.00200524 0.00573521
21544 0.00295372 0.00188501 0.00402244
46416 0.00193861 0.00125428 0.00262294
100000 0.00142721 0.000566829 0.0022876
EOD
$panel2_curve2 << EOD
1000 0.158796 -0.00576612 0.323358
2154 0.0557007 0.0329162 0.0784852
4642 0.0338733 0.0218448 0.0459018
10000 0.0194432 0.0124495 0.0264369
21544 0.0164485 0.0102738 0.0226233
46416 0.0100185 0.00609285 0.0139442
100000 0.00623584 0.00386086 0.00861082
EOD
$panel2_curve3 << EOD
1000 0.0910636 0.0798203 0.102307
2154 0.0576806 0.0508083 0.0645529
4642 0.0350958 0.0308428 0.0393487
10000 0.0256012 0.0215644 0.0296381
21544 0.0176231 0.0155548 0.0196913
46416 0.0112501 0.0101325 0.0123677
100000 0.00899922 0.00778536 0.0102131
EOD
$panel2_curve4 << EOD
1000 0.138867 0.0815022 0.196232
2154 0.0920033 0.0467042 0.137302
4642 0.0621622 0.0338182 0.0905063
10000 0.0326532 0.0208827 0.0444237
21544 0.0284419 0.0155539 0.04133
46416 0.013578 0.0088676 0.0182883
100000 0.00908928 0.00575523 0.0124233
EOD
$panel2_curve5 << EOD
1000 0.129833 -0.0337175 0.293384
2154 0.0382735 0.0204686 0.0560784
4642 0.0204014 0.0113271 0.0294757
10000 0.0116472 0.006481 0.0168134
21544 0.00893816 0.00535115 0.0125252
46416 0.00700034 0.00346917 0.0105315
100000 0.00433175 0.00231314 0.00635036
EOD
plot sample [1000:100000] 0.331415*x**(-0.476748) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.48 [−0.60, −0.35]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 9.49312*x**(-0.64517) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.65 [−0.91, −0.38]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 2.79819*x**(-0.507244) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.54, −0.48]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 8.82516*x**(-0.595033) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.60 [−0.70, −0.49]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 7.93618*x**(-0.671147) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.67 [−1.03, −0.31]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.218234*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear" left noenhanced
$panel3_curve1 << EOD
1000 0.0186341 0.0116751 0.025593
2154 0.0105021 0.00516177 0.0158424
4642 0.00623072 0.00375886 0.00870257
10000 0.00432528 0.00272954 0.00592102
21544 0.00294973 0.00208792 0.00381154
46416 0.00189948 0.00133248 0.00246648
100000 0.00155693 0.000772807 0.00234105
EOD
$panel3_curve2 << EOD
1000 0.0320168 0.0106246 0.053409
2154 0.0195669 0.011355 0.0277787
4642 0.0177545 0.00141364 0.0340954
10000 0.00748026 0.00438717 0.0105733
21544 0.00658818 0.00364124 0.00953512
46416 0.00466591 0.0021257 0.00720612
100000 0.00250372 0.00122523 0.0037822
EOD
$panel3_curve3 << EOD
1000 0.0874105 0.0757775 0.0990434
2154 0.0569104 0.0496626 0.0641582
4642 0.0372635 0.0291584 0.0453685
10000 0.026207 0.0221878 0.0302262
21544 0.0172221 0.0150089 0.0194353
46416 0.0122134 0.0104864 0.0139404
100000 0.00884227 0.00769518 0.00998936
EOD
$panel3_curve4 << EOD
1000 0.0648376 0.0166228 0.113052
2154 0.0313077 0.0158588 0.0467566
4642 0.0183204 0.00889709 0.0277438
10000 0.0124644 0.00657091 0.0183578
21544 0.00982251 0.00527868 0.0143663
46416 0.00751539 0.00268596 0.0123448
100000 0.00349475 0.0013379 0.00565159
EOD
$panel3_curve5 << EOD
1000 0.012053 0.00762482 0.0164813
2154 0.01122 0.00523806 0.017202
4642 0.013096 -0.00284678 0.0290388
10000 0.00447224 0.00233115 0.00661332
21544 0.00406638 0.00164199 0.00649077
46416 0.00254796 0.000817146 0.00427877
100000 0.00176489 0.000753848 0.00277593
EOD
plot sample [1000:100000] 0.672765*x**(-0.540438) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.54 [−0.66, −0.42]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 1.29862*x**(-0.535286) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.54 [−0.70, −0.37]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 2.61856*x**(-0.498947) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.53, −0.47]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 2.70347*x**(-0.569493) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.57 [−0.75, −0.39]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.379764*x**(-0.460563) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.46 [−0.62, −0.30]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.22869*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
