# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
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
set multiplot layout 2,3 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.000351166:1.91654]
cut(y) = y < 0.000351166 ? 0.000351166 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.0240234 0.016751 0.0312957
2512 0.0100326 0.0081823 0.011883
6310 0.00784961 0.00623577 0.00946345
15849 0.00493123 0.00417763 0.00568482
39811 0.00310136 0.00273329 0.00346943
100000 0.00175138 0.00153508 0.00196767
EOD
$panel1_curve2 << EOD
1000 0.0130625 0.0110267 0.0150983
2512 0.00747712 0.00575909 0.00919515
6310 0.00424173 0.00348884 0.00499463
15849 0.00318554 0.00249616 0.00387492
39811 0.00195702 0.0015949 0.00231914
100000 0.00130044 0.00105159 0.00154928
EOD
plot sample [1000:100000] 0.800768*x**(-0.529843) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.53 [−0.60, −0.46]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.357734*x**(-0.491465) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.49 [−0.54, −0.45]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.202166*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.058859 0.0496513 0.0680666
2512 0.0359311 0.0304375 0.0414248
6310 0.0267207 0.022171 0.0312703
15849 0.0131529 0.0106033 0.0157025
39811 0.010632 0.00880726 0.0124567
100000 0.00628026 0.00504397 0.00751656
EOD
$panel2_curve2 << EOD
1000 0.0429011 0.0354488 0.0503534
2512 0.0303684 0.0238323 0.0369045
6310 0.0190266 0.0143613 0.0236919
15849 0.0101646 0.00790792 0.0124212
39811 0.00807476 0.00660218 0.00954734
100000 0.00466771 0.00374038 0.00559504
EOD
plot sample [1000:100000] 1.63016*x**(-0.4824) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.48 [−0.53, −0.44]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 1.28848*x**(-0.486786) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.49 [−0.53, −0.44]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.767788*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: relu" left noenhanced
$panel3_curve1 << EOD
1000 1.07565 0.953408 1.19789
2512 0.98069 0.931321 1.03006
6310 1.02699 0.961002 1.09297
15849 0.973176 0.913121 1.03323
39811 0.978999 0.947408 1.01059
100000 0.986429 0.952041 1.02082
EOD
$panel3_curve2 << EOD
1000 0.976737 0.937387 1.01609
2512 0.883038 0.779301 0.986775
6310 0.957433 0.913512 1.00135
15849 0.95351 0.917706 0.989315
39811 0.939773 0.903878 0.975668
100000 0.911732 0.84581 0.977653
EOD
plot sample [1000:100000] 1.15437*x**(-0.0152606) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.02 [−0.04, 0.01]", \
     $panel3_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.980783*x**(-0.00501481) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.01 [−0.02, 0.01]", \
     $panel3_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 18.5323*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
1000 1.06157 0.93364 1.18949
2512 1.07329 0.937869 1.20871
6310 1.08426 0.974811 1.19371
15849 1.03524 0.934345 1.13614
39811 1.04282 0.928077 1.15756
100000 0.986289 0.923484 1.04909
EOD
$panel4_curve2 << EOD
1000 0.980669 0.948965 1.01237
2512 0.911588 0.875214 0.947962
6310 0.922431 0.894458 0.950404
15849 0.927056 0.890835 0.963276
39811 0.926141 0.893173 0.959108
100000 0.919289 0.886533 0.952044
EOD
plot sample [1000:100000] 1.20764*x**(-0.0155238) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.02 [−0.04, 0.01]", \
     $panel4_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 1.00577*x**(-0.00839629) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.01 [−0.02, 0.00]", \
     $panel4_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 18.6069*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
1000 0.954025 0.930181 0.97787
2512 0.916809 0.892366 0.941252
6310 0.933266 0.909989 0.956543
15849 0.947261 0.92432 0.970203
39811 0.938984 0.912535 0.965433
100000 0.940949 0.915861 0.966037
EOD
$panel5_curve2 << EOD
1000 0.93962 0.915084 0.964157
2512 0.902714 0.877397 0.92803
6310 0.921889 0.899033 0.944745
15849 0.932367 0.907414 0.95732
39811 0.928838 0.901473 0.956202
100000 0.927096 0.900992 0.953199
EOD
plot sample [1000:100000] 0.933775*x**(0.000545182) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: 0.00 [−0.01, 0.01]", \
     $panel5_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 0.917506*x**(0.00092409) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: 0.00 [−0.01, 0.01]", \
     $panel5_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 17.828*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
