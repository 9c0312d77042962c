# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,8.1542in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,587 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 6 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: log-log slope of the mean of 40 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale x
set xrange [1209.32:248057]
set yrange [-1.15781:1.28908]
cut(y) = y < -1.15781 ? -1.15781 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1608.42 -0.524679 -0.704894 -0.344464
4161.42 -0.512544 -0.693406 -0.331683
10767.9 -0.414397 -0.576872 -0.251921
27860.8 -0.596978 -0.748053 -0.445904
72084.2 -0.554594 -0.737281 -0.371907
186507 -0.412906 -0.617818 -0.207994
EOD
$panel1_curve2 << EOD
1608.42 -0.0977874 -0.15267 -0.0429052
4161.42 -0.0635506 -0.10541 -0.0216915
10767.9 0.00589428 -0.0206614 0.0324499
27860.8 -0.0133777 -0.0318661 0.00511075
72084.2 -0.00570829 -0.0171586 0.00574206
186507 -0.00447283 -0.0115151 0.00256939
EOD
$panel1_curve3 << EOD
1608.42 0.300389 -0.468177 1.06896
4161.42 0.00741378 -0.788206 0.803034
10767.9 0.480141 -0.197712 1.15799
27860.8 -0.221678 -0.957782 0.514425
72084.2 0.0410936 -0.744758 0.826945
186507 -0.202383 -1.02673 0.62196
EOD
$panel1_curve4 << EOD
1608.42 -0.0173272 -0.0760983 0.041444
4161.42 -0.0329734 -0.0663039 0.000357113
10767.9 0.0252649 0.00229604 0.0482337
27860.8 -0.00889243 -0.0235082 0.00572331
72084.2 -0.000539894 -0.00966434 0.00858455
186507 -0.00186992 -0.00762988 0.00389004
EOD
$panel1_curve5 << EOD
1608.42 -0.204744 -0.397838 -0.0116504
4161.42 -0.107894 -0.275161 0.0593735
10767.9 -0.0861865 -0.212508 0.0401349
27860.8 0.121907 0.0201439 0.22367
72084.2 -0.0763783 -0.143065 -0.009692
186507 -0.0305611 -0.0749297 0.0138075
EOD
plot $panel1_curve1 using ($1*0.899):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel1_curve1 using ($1*0.899):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.899):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*0.9482):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "tau-wrong", \
     $panel1_curve2 using ($1*0.9482):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9482):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "cosine", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     $panel1_curve4 using ($1*1.055):2 with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "linear", \
     $panel1_curve4 using ($1*1.055):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.055):2 with points linetype 4 notitle, \
     $panel1_curve5 using ($1*1.112):2 with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "laplace", \
     $panel1_curve5 using ($1*1.112):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.112):2 with points linetype 5 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
