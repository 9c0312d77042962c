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
set label 1 "Marks: mean of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [0.00179555:6.73169]
cut(y) = y < 0.00179555 ? 0.00179555 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "fixed" left noenhanced
$panel1_curve1 << EOD
1000 0.181443 0.144466 0.218421
2154 0.08129 0.0636918 0.0988883
4642 0.0831513 0.0691608 0.0971418
10000 0.0479793 0.0395013 0.0564573
21544 0.0327489 0.0260517 0.0394462
46416 0.0231301 0.0185691 0.0276911
100000 0.0156768 0.012616 0.0187375
EOD
$panel1_curve2 << EOD
1000 0.222367 0.180479 0.264254
2154 0.158514 0.13252 0.184508
4642 0.114106 0.0930655 0.135146
10000 0.0670342 0.0560981 0.0779702
21544 0.0534356 0.0443413 0.0625299
46416 0.0373597 0.0299127 0.0448066
100000 0.0233848 0.0195387 0.027231
EOD
$panel1_curve3 << EOD
1000 0.175617 0.149148 0.202086
2154 0.100019 0.087385 0.112652
4642 0.083376 0.0715883 0.0951638
10000 0.0489751 0.0431005 0.0548497
21544 0.0352653 0.0305841 0.0399465
46416 0.0257424 0.0227238 0.0287609
100000 0.0170375 0.0149336 0.0191414
EOD
$panel1_curve4 << EOD
1000 0.583938 0.472124 0.695751
2154 0.42304 0.346627 0.499453
4642 0.29417 0.22866 0.359681
10000 0.165131 0.133003 0.19726
21544 0.124423 0.0980484 0.150798
46416 0.0873909 0.0669882 0.107794
100000 0.052135 0.0425397 0.0617303
EOD
$panel1_curve5 << EOD
1000 0.058061 0.0437301 0.0723918
2154 0.0475862 0.0388863 0.0562861
4642 0.0367632 0.0303215 0.043205
10000 0.0304567 0.0251326 0.0357808
21544 0.0293525 0.0249813 0.0337237
46416 0.0203303 0.0165602 0.0241004
100000 0.0132525 0.0107346 0.0157704
EOD
plot sample [1000:100000] 5.01933*x**(-0.50215) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.55, −0.45]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 6.42969*x**(-0.484194) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.48 [−0.53, −0.44]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 4.88318*x**(-0.491996) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.53, −0.46]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 22.8046*x**(-0.524054) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.52 [−0.57, −0.47]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.464979*x**(-0.295839) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.30 [−0.35, −0.24]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 1.10163*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "n^-1/8" left noenhanced
$panel2_curve1 << EOD
1000 0.139894 0.107661 0.172127
2154 0.159469 0.132637 0.186302
4642 0.126867 0.103107 0.150626
10000 0.120094 0.0952776 0.14491
21544 0.112658 0.0912934 0.134022
46416 0.102093 0.0843588 0.119828
100000 0.0885648 0.0718719 0.105258
EOD
$panel2_curve2 << EOD
1000 0.210197 0.167961 0.252433
2154 0.201814 0.159192 0.244436
4642 0.127647 0.101972 0.153321
10000 0.0953247 0.0777072 0.112942
21544 0.0841356 0.0680895 0.100182
46416 0.0491141 0.0390688 0.0591594
100000 0.0438243 0.0367156 0.0509331
EOD
$panel2_curve3 << EOD
1000 0.150634 0.128508 0.17276
2154 0.154507 0.133446 0.175568
4642 0.0913143 0.0765262 0.106103
10000 0.0796164 0.0673172 0.0919156
21544 0.063831 0.0550559 0.0726062
46416 0.0467707 0.0399538 0.0535876
100000 0.0369648 0.0311389 0.0427908
EOD
$panel2_curve4 << EOD
1000 0.552862 0.434966 0.670759
2154 0.53128 0.417214 0.645347
4642 0.323255 0.246571 0.399938
10000 0.23896 0.186637 0.291284
21544 0.209401 0.160934 0.257868
46416 0.116106 0.088071 0.14414
100000 0.0990735 0.0801406 0.118006
EOD
$panel2_curve5 << EOD
1000 0.0533957 0.0416813 0.06511
2154 0.0588567 0.0475465 0.0701668
4642 0.0437154 0.0360327 0.0513982
10000 0.0397322 0.0325574 0.0469069
21544 0.0370681 0.0310253 0.0431109
46416 0.0249792 0.0197783 0.0301801
100000 0.0236272 0.0193074 0.0279471
EOD
plot sample [1000:100000] 0.331462*x**(-0.110846) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.11 [−0.16, −0.06]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 2.98474*x**(-0.369774) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.37 [−0.42, −0.32]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.55531*x**(-0.323983) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.32 [−0.36, −0.29]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 9.95385*x**(-0.401727) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.40 [−0.45, −0.35]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.244027*x**(-0.20125) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.20 [−0.25, −0.15]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 1.01311*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "n^-1/4" left noenhanced
$panel3_curve1 << EOD
1000 0.139894 0.107661 0.172127
2154 0.179037 0.146864 0.211211
4642 0.218069 0.183286 0.252852
10000 0.259937 0.216644 0.303231
21544 0.358492 0.256694 0.46029
46416 0.397079 0.326819 0.467338
100000 0.428994 0.344986 0.513002
EOD
$panel3_curve2 << EOD
1000 0.210197 0.167961 0.252433
2154 0.18653 0.155345 0.217716
4642 0.146219 0.11904 0.173397
10000 0.132658 0.111538 0.153777
21544 0.810061 -0.213817 1.83394
46416 0.0806243 0.0642714 0.0969773
100000 0.0682219 0.0540028 0.082441
EOD
$panel3_curve3 << EOD
1000 0.150634 0.128508 0.17276
2154 0.12899 0.112343 0.145636
4642 0.110771 0.0969844 0.124557
10000 0.111878 0.0969432 0.126813
21544 0.127868 0.0793852 0.17635
46416 0.101932 0.0869723 0.116892
100000 0.0854546 0.0703129 0.100596
EOD
$panel3_curve4 << EOD
1000 0.552862 0.434966 0.670759
2154 0.489523 0.397418 0.581628
4642 0.377379 0.296553 0.458205
10000 0.324834 0.259642 0.390026
21544 0.441268 0.118081 0.764455
46416 0.166889 0.124901 0.208877
100000 0.14436 0.111817 0.176903
EOD
$panel3_curve5 << EOD
1000 0.0533957 0.0416813 0.06511
2154 0.0538058 0.0440002 0.0636114
4642 0.0459282 0.0376175 0.0542388
10000 0.0572615 0.0480377 0.0664854
21544 0.529526 -0.16211 1.22116
46416 0.047318 0.0370654 0.0575707
100000 0.0391997 0.029176 0.0492234
EOD
plot sample [1000:100000] 0.0254097*x**(0.253679) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: 0.25 [0.20, 0.31]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.692623*x**(-0.155481) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.16 [−0.32, 0.01]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.27457*x**(-0.0943614) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.09 [−0.14, −0.05]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 4.24638*x**(-0.280312) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.28 [−0.34, −0.22]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0401785*x**(0.0586615) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.06 [−0.12, 0.23]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 1.01311*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "n^-1/2" left noenhanced
$panel4_curve1 << EOD
1000 0.139894 0.107661 0.172127
2154 0.416778 0.331131 0.502425
4642 0.797199 0.662169 0.93223
10000 1.10538 0.964935 1.24583
21544 1.40583 1.24108 1.57058
46416 1.68986 1.56875 1.81096
100000 1.83456 1.75705 1.91206
EOD
$panel4_curve2 << EOD
1000 0.210197 0.167961 0.252433
2154 0.607635 -0.000188849 1.21546
4642 0.769899 0.0235763 1.51622
10000 1.07877 0.26906 1.88849
21544 2.28122 0.498241 4.0642
46416 2.14583 1.13514 3.15652
100000 2.90396 1.47617 4.33175
EOD
$panel4_curve3 << EOD
1000 0.150634 0.128508 0.17276
2154 0.234728 0.186966 0.282489
4642 0.244259 0.212054 0.276464
10000 0.226166 0.200386 0.251945
21544 0.192856 0.173328 0.212384
46416 0.162881 0.134515 0.191247
100000 0.11282 0.101478 0.124162
EOD
$panel4_curve4 << EOD
1000 0.552862 0.434966 0.670759
2154 0.798142 0.564329 1.03196
4642 0.821904 0.463431 1.18038
10000 0.932628 0.550622 1.31463
21544 1.35995 0.949904 1.76999
46416 1.45254 0.975078 1.93001
100000 1.68515 1.24156 2.12875
EOD
$panel4_curve5 << EOD
1000 0.0533957 0.0416813 0.06511
2154 0.327445 -0.104771 0.759661
4642 0.477526 -0.0278407 0.982894
10000 0.707346 0.153924 1.26077
21544 1.69954 0.239666 3.15942
46416 1.69391 0.906336 2.48149
100000 2.28994 1.10004 3.47984
EOD
plot sample [1000:100000] 0.00697305*x**(0.515934) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: 0.52 [0.48, 0.56]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.00771798*x**(0.534496) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.53 [0.35, 0.72]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.402063*x**(-0.0853502) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.09 [−0.12, −0.05]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.117068*x**(0.234731) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.23 [0.17, 0.30]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.000711076*x**(0.736677) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.74 [0.49, 0.99]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 1.01311*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
