# Draws single.svg: gnuplot single.gp; or single.pdf: gnuplot -e "pdf=1" single.gp
if (!exists("output")) output = exists("pdf") ? "single.pdf" : "single.svg"
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
set label 1 "Marks: mean of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [7.54775e-06:0.110898]
cut(y) = y < 7.54775e-06 ? 7.54775e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.00499671 0.00171839 0.00827503
2512 0.00147141 0.00104288 0.00189995
6310 0.00121379 0.0009589 0.00146868
15849 0.00083026 0.000588134 0.00107239
39811 0.000363652 0.000291352 0.000435952
100000 0.000196823 0.000140953 0.000252694
EOD
$panel1_curve2 << EOD
1000 0.00304063 0.00225781 0.00382346
2512 0.00155474 0.00117209 0.00193738
6310 0.000984939 0.000807206 0.00116267
15849 0.000765997 0.000575401 0.000956593
39811 0.000352377 0.000285652 0.000419102
100000 0.000208692 0.000156257 0.000261128
EOD
plot sample [1000:100000] 0.337401*x**(-0.643513) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.64 [−0.81, −0.48]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.140923*x**(-0.561462) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.56 [−0.63, −0.50]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.0373446*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.0114647 0.00844711 0.0144823
2512 0.00685684 0.00487858 0.0088351
6310 0.0050759 0.0037846 0.0063672
15849 0.00311249 0.00224425 0.00398073
39811 0.0022806 0.00176645 0.00279475
100000 0.00128644 0.000941663 0.00163122
EOD
$panel2_curve2 << EOD
1000 0.010624 0.00822813 0.0130198
2512 0.00552869 0.00374608 0.00731131
6310 0.00417064 0.00290363 0.00543766
15849 0.00278984 0.00200981 0.00356987
39811 0.00200956 0.00155762 0.0024615
100000 0.000977983 0.000704534 0.00125143
EOD
plot sample [1000:100000] 0.263739*x**(-0.456895) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.46 [−0.53, −0.39]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.267875*x**(-0.476643) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.48 [−0.55, −0.41]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.166258*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: relu" left noenhanced
$panel3_curve1 << EOD
1000 0.0457198 0.0251134 0.0663261
2512 0.0197233 0.0131157 0.0263309
6310 0.0269041 0.0180745 0.0357337
15849 0.0188037 0.0132619 0.0243455
39811 0.0105947 0.00713689 0.0140526
100000 0.00603243 0.00448299 0.00758186
EOD
$panel3_curve2 << EOD
1000 0.00782808 0.00578448 0.00987169
2512 0.00508282 0.00377721 0.00638842
6310 0.0036418 0.00271257 0.00457103
15849 0.00229485 0.001634 0.0029557
39811 0.00119317 0.000801907 0.00158443
100000 0.000677613 0.000524572 0.000830654
EOD
plot sample [1000:100000] 0.597732*x**(-0.383095) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.38 [−0.48, −0.29]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.331002*x**(-0.528727) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.53 [−0.59, −0.46]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.128568*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
1000 0.0106226 0.00731078 0.0139345
2512 0.00685501 0.00463003 0.00908
6310 0.0102091 0.00403188 0.0163863
15849 0.00594951 0.00185506 0.010044
39811 0.00167858 0.001286 0.00207116
100000 0.00178263 0.000632417 0.00293284
EOD
$panel4_curve2 << EOD
1000 0.0391796 0.0261028 0.0522564
2512 0.0193843 0.0115802 0.0271884
6310 0.0101518 0.00631076 0.0139928
15849 0.00940556 0.00575805 0.0130531
39811 0.00611446 0.00397417 0.00825475
100000 0.00359728 0.00242596 0.0047686
EOD
plot sample [1000:100000] 0.242728*x**(-0.424541) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.42 [−0.59, −0.26]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.900217*x**(-0.480137) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.48 [−0.57, −0.39]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.200953*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
1000 0.00142161 0.00101077 0.00183245
2512 0.000810009 0.000635128 0.00098489
6310 0.000784632 0.000540414 0.00102885
15849 0.000359834 0.000276026 0.000443642
39811 0.000236299 0.000186351 0.000286248
100000 0.000190428 0.000149414 0.000231442
EOD
$panel5_curve2 << EOD
1000 0.000283598 0.000200742 0.000366453
2512 0.000152368 9.39958e-05 0.000210741
6310 0.000108376 7.15113e-05 0.00014524
15849 7.1388e-05 4.58971e-05 9.68789e-05
39811 5.39596e-05 3.38697e-05 7.40495e-05
100000 3.44506e-05 2.24311e-05 4.64701e-05
EOD
plot sample [1000:100000] 0.0313876*x**(-0.450637) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.45 [−0.52, −0.38]", \
     $panel5_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.00514843*x**(-0.436525) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.44 [−0.53, −0.35]", \
     $panel5_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.004582*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
