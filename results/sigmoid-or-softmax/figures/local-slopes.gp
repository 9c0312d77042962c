# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,11.0014in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,792 @look }
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
set label 1 "Marks: log-log slope of the median of 60 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,2 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [1270.6:78704.8]
set yrange [-1.3976:0.806907]
cut(y) = y < -1.3976 ? -1.3976 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: exact, expert: relu" left noenhanced
$panel1_curve1 << EOD
1584.93 -0.396049 -0.820234 0.0281367
3981.3 -0.68651 -1.17493 -0.198085
10000.4 -0.366315 -0.798561 0.0659301
25119 -0.632701 -0.93319 -0.332212
63096 -0.455505 -0.754147 -0.156864
EOD
$panel1_curve2 << EOD
1584.93 -0.412172 -0.775758 -0.0485859
3981.3 -0.606855 -0.919711 -0.293999
10000.4 -0.206379 -0.513724 0.100967
25119 -0.436792 -0.789685 -0.0838987
63096 -0.734248 -1.1132 -0.355299
EOD
plot $panel1_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax", \
     $panel1_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid", \
     $panel1_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "k: exact, expert: gelu" left noenhanced
$panel2_curve1 << EOD
1584.93 -0.669637 -1.00768 -0.331592
3981.3 -0.737099 -1.06014 -0.414061
10000.4 -0.11456 -0.435666 0.206546
25119 -0.616763 -0.916005 -0.317521
63096 -0.740103 -1.09526 -0.384941
EOD
$panel2_curve2 << EOD
1584.93 -0.709279 -0.985011 -0.433546
3981.3 -0.399131 -0.63934 -0.158923
10000.4 -0.584177 -0.832952 -0.335402
25119 -0.281224 -0.545589 -0.0168582
63096 -0.623785 -0.916676 -0.330894
EOD
plot $panel2_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax", \
     $panel2_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid", \
     $panel2_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: over, expert: relu" left noenhanced
$panel3_curve1 << EOD
1584.93 -0.0556873 -0.144691 0.0333161
3981.3 0.00336001 -0.0610679 0.0677879
10000.4 -0.0448664 -0.0998318 0.0100989
25119 -0.0432631 -0.101595 0.0150688
63096 -0.00957922 -0.0746119 0.0554535
EOD
$panel3_curve2 << EOD
1584.93 0.0891892 -0.51043 0.688808
3981.3 -0.111854 -0.372268 0.14856
10000.4 -0.000286642 -0.195391 0.194818
25119 -0.0461079 -0.219744 0.127528
63096 -0.0895749 -0.204184 0.025034
EOD
plot $panel3_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax", \
     $panel3_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid", \
     $panel3_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over, expert: gelu" left noenhanced
$panel4_curve1 << EOD
1584.93 -0.51929 -0.928823 -0.109757
3981.3 -0.519454 -0.919783 -0.119126
10000.4 -0.621025 -0.954375 -0.287675
25119 -0.389868 -0.720898 -0.058838
63096 -0.664727 -0.986695 -0.342758
EOD
$panel4_curve2 << EOD
1584.93 -0.782294 -1.2795 -0.285091
3981.3 -0.283363 -0.69624 0.129514
10000.4 -0.601239 -1.12488 -0.0775952
25119 -0.642787 -1.16603 -0.119547
63096 -0.110572 -0.793674 0.572531
EOD
plot $panel4_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softmax", \
     $panel4_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "sigmoid", \
     $panel4_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
