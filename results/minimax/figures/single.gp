# Draws single.svg: gnuplot single.gp; or single.pdf: gnuplot -e "pdf=1" single.gp
if (!exists("output")) output = exists("pdf") ? "single.pdf" : "single.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,45.1681in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,3252 @look }
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
set label 1 "Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 9,1 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [1.10139e-05:7.37765]
cut(y) = y < 1.10139e-05 ? 1.10139e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 1.09263 0.575329 1.60992
3162 1.60725 0.580621 2.63387
10000 1.31331 0.66618 1.96044
31623 1.14721 0.871433 1.423
100000 2.00862 1.07077 2.94646
EOD
$panel1_curve2 << EOD
1000 0.00820748 0.00668637 0.00972859
3162 0.00492628 0.00249931 0.00735326
10000 0.00164966 0.00126024 0.00203907
31623 0.00146574 0.00095669 0.00197479
100000 0.000874838 0.000613941 0.00113574
EOD
$panel1_curve3 << EOD
1000 0.00790469 0.00640086 0.00940852
3162 0.00483518 0.00240754 0.00726282
10000 0.00174973 0.00130031 0.00219914
31623 0.0013911 0.000914484 0.00186771
100000 0.000863208 0.000628543 0.00109787
EOD
plot sample [1000:100000] 0.690513*x**(0.0764803) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.08 [−0.07, 0.23]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.230795*x**(-0.494202) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.49 [−0.58, −0.41]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.22522*x**(-0.492916) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.49 [−0.58, −0.41]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0989795*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel2_curve1 << EOD
1000 1.44641 0.533102 2.35971
3162 0.783571 0.12157 1.44557
10000 1.32481 0.767234 1.88238
31623 1.09431 0.884569 1.30406
100000 2.10965 0.810946 3.40836
EOD
$panel2_curve2 << EOD
1000 0.279472 0.148996 0.409947
3162 0.273432 0.102694 0.444169
10000 0.0713139 0.0233262 0.119302
31623 0.0759336 0.0335769 0.11829
100000 0.0519054 0.031714 0.0720969
EOD
$panel2_curve3 << EOD
1000 1.02818 -0.659257 2.71562
3162 0.819002 -0.583371 2.22137
10000 0.0679832 0.039412 0.0965545
31623 0.0351124 0.0246644 0.0455603
100000 0.00569208 0.00169988 0.00968428
EOD
plot sample [1000:100000] 0.536593*x**(0.0945825) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.09 [−0.11, 0.30]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 4.80096*x**(-0.403732) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.40 [−0.53, −0.28]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 5209.62*x**(-1.17628) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.18 [−2.37, 0.02]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 1.08*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel3_curve1 << EOD
1000 1.55694 0.944373 2.1695
3162 1.10653 0.694366 1.5187
10000 1.62902 1.03118 2.22686
31623 1.343 0.961294 1.72471
100000 1.87606 0.996554 2.75556
EOD
$panel3_curve2 << EOD
1000 0.00272325 0.00130747 0.00413904
3162 0.00203025 0.000797583 0.00326293
10000 0.000819957 0.000441051 0.00119886
31623 0.00034527 0.000160599 0.000529941
100000 0.000187316 5.12605e-05 0.000323371
EOD
$panel3_curve3 << EOD
1000 0.000608623 0.00037271 0.000844535
3162 0.000341145 0.000155064 0.000527226
10000 0.000153518 0.000107236 0.000199801
31623 0.000110034 7.65926e-05 0.000143475
100000 4.74687e-05 2.25968e-05 7.23406e-05
EOD
plot sample [1000:100000] 0.939815*x**(0.0492137) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.05 [−0.08, 0.18]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.233857*x**(-0.618881) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.62 [−0.82, −0.42]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0257094*x**(-0.541455) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.54 [−0.68, −0.40]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.00900655*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel4_curve1 << EOD
1000 0.971687 -0.0146461 1.95802
3162 1.54745 -0.501027 3.59594
10000 0.165884 0.110098 0.221669
31623 0.851642 -0.600874 2.30416
100000 0.329725 -0.122301 0.781751
EOD
$panel4_curve2 << EOD
1000 1.10535 -0.115491 2.32619
3162 0.105511 0.0574027 0.153618
10000 0.0743356 0.0518804 0.0967907
31623 0.0358985 0.0254375 0.0463594
100000 0.0182578 0.0110908 0.0254249
EOD
$panel4_curve3 << EOD
1000 0.147398 0.075369 0.219427
3162 0.108408 0.0546546 0.162161
10000 0.0445298 0.01683 0.0722296
31623 0.0320652 0.0227524 0.041378
100000 0.136218 -0.110592 0.383028
EOD
plot sample [1000:100000] 5.34031*x**(-0.239624) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.24 [−0.86, 0.39]", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 150.213*x**(-0.806453) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.81 [−1.19, −0.43]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.237975*x**(-0.119509) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.12 [−1.51, 1.27]", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 2.67179*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel5_curve1 << EOD
1000 0.235735 0.0192531 0.452218
3162 0.603416 -0.273122 1.47995
10000 0.306702 0.0731767 0.540226
31623 0.485403 -0.131905 1.10271
100000 0.553265 -0.128275 1.2348
EOD
$panel5_curve2 << EOD
1000 0.866761 -0.463293 2.19682
3162 0.144727 0.0800469 0.209407
10000 0.150184 0.094905 0.205463
31623 0.106643 0.0699047 0.143382
100000 0.240727 0.0519834 0.42947
EOD
$panel5_curve3 << EOD
1000 0.252012 0.0466035 0.457421
3162 0.167179 0.125316 0.209042
10000 0.167529 0.114574 0.220484
31623 0.138007 0.109335 0.166679
100000 0.294128 -0.0214046 0.609661
EOD
plot sample [1000:100000] 0.124904*x**(0.129296) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.13 [−0.41, 0.67]", \
     $panel5_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 2.15363*x**(-0.249067) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−1.03, 0.53]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.1781*x**(0.0101907) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.01 [−0.35, 0.37]", \
     $panel5_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 4.47276*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel6_curve1 << EOD
1000 0.59047 0.0556984 1.12524
3162 0.10578 0.0687837 0.142777
10000 0.151911 0.0180352 0.285788
31623 0.991552 -0.700661 2.68376
100000 0.629983 -0.356655 1.61662
EOD
$panel6_curve2 << EOD
1000 0.133246 0.0819664 0.184526
3162 0.200334 0.0111627 0.389505
10000 0.0286449 0.00826438 0.0490255
31623 0.138744 -0.0506007 0.328089
100000 0.157507 -0.0840619 0.399076
EOD
$panel6_curve3 << EOD
1000 0.0420279 -0.00995848 0.0940143
3162 0.193551 -0.0320117 0.419115
10000 0.0474037 -0.0118863 0.106694
31623 0.00310975 0.00160498 0.00461451
100000 0.0458728 -0.0137796 0.105525
EOD
plot sample [1000:100000] 0.0539523*x**(0.20564) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.21 [−0.71, 1.13]", \
     $panel6_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.113765*x**(-0.00285369) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.00 [−0.84, 0.83]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.83664*x**(-0.343614) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.34 [−1.24, 0.55]", \
     $panel6_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.331801*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel7_curve1 << EOD
1000 1.09659 0.230664 1.96251
3162 1.81911 0.495353 3.14286
10000 0.445597 0.03532 0.855873
31623 0.738357 -0.0103859 1.4871
100000 2.02697 1.07522 2.97871
EOD
$panel7_curve2 << EOD
1000 0.014453 0.00134501 0.027561
3162 0.00573604 0.00207992 0.00939216
10000 0.00178788 0.00107854 0.00249722
31623 0.00207246 0.00158172 0.0025632
100000 0.000842676 0.000418281 0.00126707
EOD
$panel7_curve3 << EOD
1000 0.00807583 0.00497309 0.0111786
3162 0.00498631 0.00171804 0.00825458
10000 0.00166483 0.000728902 0.00260075
31623 0.0018371 0.00119251 0.00248169
100000 0.000839297 0.000387781 0.00129081
EOD
plot sample [1000:100000] 0.815073*x**(0.0283987) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.03 [−0.17, 0.23]", \
     $panel7_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.647388*x**(-0.582139) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.58 [−0.87, −0.30]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.210384*x**(-0.480035) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.48 [−0.62, −0.34]", \
     $panel7_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0998896*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel8_curve1 << EOD
1000 0.850806 -0.00104922 1.70266
3162 1.30292 0.515204 2.09064
10000 0.914179 0.0837269 1.74463
31623 0.436928 0.00915188 0.864704
100000 1.86673 0.77819 2.95527
EOD
$panel8_curve2 << EOD
1000 0.391866 0.140913 0.642819
3162 0.335072 0.144492 0.525652
10000 0.187886 0.051526 0.324247
31623 0.142071 0.0236672 0.260475
100000 0.217069 0.0235425 0.410595
EOD
$panel8_curve3 << EOD
1000 1.1247 0.25263 1.99677
3162 0.691659 0.155063 1.22826
10000 0.191642 0.0754325 0.307851
31623 0.308889 0.176457 0.441321
100000 0.147104 0.0785853 0.215622
EOD
plot sample [1000:100000] 0.656254*x**(0.0415957) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.04 [−0.25, 0.34]", \
     $panel8_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 1.21569*x**(-0.177142) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.18 [−0.45, 0.09]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 18.184*x**(-0.423381) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.42 [−0.65, −0.19]", \
     $panel8_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 7.43513*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel9_curve1 << EOD
1000 0.830919 0.193502 1.46834
3162 1.66696 0.587747 2.74617
10000 1.14146 0.0710222 2.2119
31623 0.605333 -0.0274323 1.2381
100000 1.56638 0.559364 2.5734
EOD
$panel9_curve2 << EOD
1000 0.0168037 0.00426153 0.0293459
3162 0.0250537 -0.00279383 0.0529013
10000 0.0196212 0.0111973 0.028045
31623 0.00636107 0.000890279 0.0118319
100000 0.00236301 0.000734411 0.0039916
EOD
$panel9_curve3 << EOD
1000 0.00246084 0.000678838 0.00424284
3162 0.00136191 0.000302622 0.00242121
10000 0.00116434 -0.000197143 0.00252583
31623 0.000219154 9.43665e-05 0.000343942
100000 0.000348866 0.000159889 0.000537844
EOD
plot sample [1000:100000] 0.884268*x**(0.0221457) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.02 [−0.19, 0.24]", \
     $panel9_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel9_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.721389*x**(-0.459843) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.46 [−0.73, −0.19]", \
     $panel9_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel9_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0771124*x**(-0.498046) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.50 [−0.70, −0.30]", \
     $panel9_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel9_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0233831*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
