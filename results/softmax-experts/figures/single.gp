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
set label 1 "Marks: mean of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [4.66498e-07:0.139367]
cut(y) = y < 4.66498e-07 ? 4.66498e-07 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.0112927 0.0102832 0.0123022
2512 0.00804209 0.00730245 0.00878173
6310 0.00493165 0.00448193 0.00538136
15849 0.00315083 0.00285852 0.00344313
39811 0.00189088 0.00169947 0.00208229
100000 0.00120069 0.0010943 0.00130707
EOD
$panel1_curve2 << EOD
1000 0.00130025 0.00115933 0.00144117
2512 0.000824627 0.000733278 0.000915976
6310 0.000530777 0.000474998 0.000586557
15849 0.00032366 0.000285951 0.000361368
39811 0.000201314 0.000174786 0.000227842
100000 0.000119987 0.000106256 0.000133719
EOD
plot sample [1000:100000] 0.370939*x**(-0.496255) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.50 [−0.52, −0.47]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.0470716*x**(-0.516176) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.52 [−0.55, −0.49]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.022766*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: sigmoid" left noenhanced
$panel2_curve1 << EOD
1000 0.0337255 0.0306636 0.0367874
2512 0.0219329 0.0202653 0.0236005
6310 0.0143146 0.0131132 0.0155159
15849 0.00885624 0.00815218 0.0095603
39811 0.00532853 0.00488765 0.00576942
100000 0.00361441 0.00331555 0.00391327
EOD
$panel2_curve2 << EOD
1000 0.00418134 0.00371028 0.0046524
2512 0.00266715 0.00241107 0.00292323
6310 0.00168439 0.00155662 0.00181216
15849 0.00101823 0.000930015 0.00110644
39811 0.000641975 0.000584193 0.000699756
100000 0.000411139 0.000371961 0.000450317
EOD
plot sample [1000:100000] 1.0344*x**(-0.492974) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.49 [−0.51, −0.47]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.140887*x**(-0.507918) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.51 [−0.53, −0.48]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.0768548*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel3_curve1 << EOD
1000 0.00861145 0.00786409 0.00935882
2512 0.00579839 0.00523198 0.0063648
6310 0.00338138 0.00305158 0.00371118
15849 0.00213759 0.0019705 0.00230469
39811 0.00130473 0.00119124 0.00141821
100000 0.000956732 0.00085072 0.00106274
EOD
$panel3_curve2 << EOD
1000 0.0030411 0.00268008 0.00340212
2512 0.00215413 0.00190336 0.00240489
6310 0.00124596 0.00109666 0.00139526
15849 0.000782488 0.000689373 0.000875603
39811 0.000484529 0.000426627 0.000542431
100000 0.000326883 0.000282698 0.000371068
EOD
plot sample [1000:100000] 0.261649*x**(-0.493857) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.49 [−0.52, −0.47]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.0994776*x**(-0.499222) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.50 [−0.53, −0.47]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.0577008*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
1000 0.0625389 0.0541463 0.0709316
2512 0.0430852 0.0366874 0.049483
6310 0.0258401 0.0219013 0.0297789
15849 0.0173459 0.0146452 0.0200465
39811 0.00910119 0.00771976 0.0104826
100000 0.00653331 0.00560052 0.0074661
EOD
$panel4_curve2 << EOD
1000 0.00240464 0.00191299 0.00289629
2512 0.00148308 0.00120593 0.00176023
6310 0.000815605 0.000678962 0.000952248
15849 0.000737031 0.000558086 0.000915975
39811 0.000303448 0.000245182 0.000361715
100000 0.000190845 0.00015611 0.00022558
EOD
plot sample [1000:100000] 2.18303*x**(-0.507422) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.51 [−0.54, −0.47]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.105724*x**(-0.543795) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.54 [−0.59, −0.49]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.0362104*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
1000 0.000564625 0.000510949 0.000618301
2512 0.000364483 0.000330046 0.000398919
6310 0.000250166 0.00023023 0.000270103
15849 0.000152404 0.000137057 0.000167751
39811 8.73615e-05 8.02961e-05 9.44269e-05
100000 6.54384e-05 5.96547e-05 7.12222e-05
EOD
$panel5_curve2 << EOD
1000 2.06689e-05 1.80966e-05 2.32411e-05
2512 1.19978e-05 1.05734e-05 1.34222e-05
6310 8.398e-06 7.44571e-06 9.3503e-06
15849 5.22097e-06 4.60484e-06 5.8371e-06
39811 2.77982e-06 2.53323e-06 3.02641e-06
100000 2.08937e-06 1.85673e-06 2.322e-06
EOD
plot sample [1000:100000] 0.016054*x**(-0.482569) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact: −0.48 [−0.51, −0.46]", \
     $panel5_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.000668767*x**(-0.506302) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over: −0.51 [−0.53, −0.48]", \
     $panel5_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.00033279*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
