# Draws shared-2.svg: gnuplot shared-2.gp; or shared-2.pdf: gnuplot -e "pdf=1" shared-2.gp
if (!exists("output")) output = exists("pdf") ? "shared-2.pdf" : "shared-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.11in,16.29in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1173 @look }
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
set label 1 "Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,1 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [0.0113487:4.29875]
cut(y) = y < 0.0113487 ? 0.0113487 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 2.07055 1.01349 3.12762
3162 1.64744 0.68556 2.60932
10000 0.475708 0.210351 0.741066
31623 0.835067 0.130917 1.53922
100000 1.52292 0.425922 2.61993
EOD
$panel1_curve2 << EOD
1000 1.56418 0.33414 2.79421
3162 1.40457 0.415259 2.39388
10000 0.389166 0.215069 0.563263
31623 0.175847 0.0766917 0.275002
100000 0.223488 0.078731 0.368246
EOD
$panel1_curve3 << EOD
1000 0.49272 -0.0430291 1.02847
3162 0.45555 -0.0547945 0.965894
10000 0.158487 0.0906635 0.22631
31623 0.182178 0.076608 0.287749
100000 0.149739 0.0748308 0.224648
EOD
plot sample [1000:100000] 3.25426*x**(-0.112381) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.11 [−0.29, 0.07]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 60.1503*x**(-0.518493) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.52 [−0.76, −0.27]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 3.49496*x**(-0.286513) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.29 [−0.69, 0.11]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.950922*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel2_curve1 << EOD
1000 0.962204 -0.259974 2.18438
3162 0.541598 0.154979 0.928217
10000 0.304764 0.16425 0.445278
31623 0.350749 0.027083 0.674416
100000 0.337815 0.0768078 0.598822
EOD
$panel2_curve2 << EOD
1000 0.361946 0.285707 0.438185
3162 0.594196 0.280056 0.908337
10000 0.273356 0.188577 0.358134
31623 0.24003 0.176969 0.30309
100000 0.162091 0.118732 0.20545
EOD
$panel2_curve3 << EOD
1000 0.179427 0.10738 0.251475
3162 0.156822 0.0853159 0.228328
10000 0.185763 0.0786449 0.292882
31623 0.190454 0.13123 0.249678
100000 0.144242 0.111905 0.176579
EOD
plot sample [1000:100000] 3.41344*x**(-0.219569) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.22 [−0.67, 0.23]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 2.21318*x**(-0.218288) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.22 [−0.30, −0.13]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.20682*x**(-0.0210414) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.02 [−0.12, 0.08]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.605396*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel3_curve1 << EOD
1000 0.506333 -0.113089 1.12576
3162 0.148444 0.0384346 0.258454
10000 0.50817 -0.206835 1.22318
31623 0.174059 0.100877 0.247241
100000 0.736197 0.0696558 1.40274
EOD
$panel3_curve2 << EOD
1000 0.115812 0.0952638 0.13636
3162 0.114294 0.079379 0.14921
10000 0.120012 0.0815512 0.158472
31623 0.146509 0.0950148 0.198004
100000 0.108743 0.0729983 0.144488
EOD
$panel3_curve3 << EOD
1000 0.088089 0.0504594 0.125719
3162 0.105606 0.064337 0.146874
10000 0.112004 0.0750886 0.14892
31623 0.146558 0.0934825 0.199633
100000 0.102637 0.0746019 0.130673
EOD
plot sample [1000:100000] 0.166927*x**(0.0788535) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.08 [−0.38, 0.54]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.10918*x**(0.0106278) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: 0.01 [−0.07, 0.09]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0659118*x**(0.0550173) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.06 [−0.06, 0.17]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.297217*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
