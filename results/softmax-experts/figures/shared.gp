# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,9.7514in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,702 @look }
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
set label 1 "Marks: mean of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.00587361:1.12997]
cut(y) = y < 0.00587361 ? 0.00587361 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve2 << EOD
1000 0.0504944 0.0445671 0.0564217
2512 0.0378898 0.0334377 0.0423418
6310 0.0305559 0.0265472 0.0345646
15849 0.0229372 0.0199678 0.0259066
39811 0.0175033 0.0149939 0.0200126
100000 0.0155461 0.0137046 0.0173876
EOD
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "exact: no exponent", \
     [1000:100000] 0.302688*x**(-0.263492) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.26 [−0.29, −0.23]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.148344*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: sigmoid" left noenhanced
$panel2_curve2 << EOD
1000 0.0978672 0.0843731 0.111361
2512 0.0837518 0.0718752 0.0956284
6310 0.0586724 0.0497687 0.0675761
15849 0.0554169 0.0489878 0.0618461
39811 0.0459379 0.0388179 0.0530579
100000 0.0356505 0.0302178 0.0410833
EOD
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "exact: no exponent", \
     [1000:100000] 0.427079*x**(-0.214296) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.21 [−0.25, −0.18]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.313756*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel3_curve2 << EOD
1000 0.0737727 0.0640019 0.0835434
2512 0.0581643 0.051312 0.0650166
6310 0.0453344 0.0395588 0.0511099
15849 0.0333861 0.0286709 0.0381012
39811 0.0269395 0.023671 0.030208
100000 0.0227426 0.0195896 0.0258955
EOD
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "exact: no exponent", \
     [1000:100000] 0.451363*x**(-0.26364) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.26 [−0.30, −0.23]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.224759*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms that share a cell" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve2 << EOD
1000 0.833535 0.82059 0.84648
2512 0.83436 0.820681 0.848039
6310 0.833629 0.819846 0.847413
15849 0.824792 0.814636 0.834949
39811 0.837634 0.822756 0.852513
100000 0.825377 0.815269 0.835484
EOD
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "exact: no exponent", \
     [1000:100000] 0.843045*x**(-0.00149174) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: 0.00 [−0.01, 0.00]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 2.81239*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve2 << EOD
1000 0.82484 0.817296 0.832383
2512 0.822586 0.814259 0.830913
6310 0.825289 0.815908 0.834669
15849 0.820425 0.812835 0.828015
39811 0.824722 0.817105 0.83234
100000 0.820721 0.813501 0.827941
EOD
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "exact: no exponent", \
     [1000:100000] 0.828559*x**(-0.00071839) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: 0.00 [0.00, 0.00]", \
     $panel5_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 2.78305*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
