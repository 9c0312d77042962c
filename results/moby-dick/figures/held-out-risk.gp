# Draws held-out-risk.svg: gnuplot held-out-risk.gp; or held-out-risk.pdf: gnuplot -e "pdf=1" held-out-risk.gp
if (!exists("output")) output = exists("pdf") ? "held-out-risk.pdf" : "held-out-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.6958in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,554 @look }
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
set label 1 "Faint marks: single fits. Marks: mean of 2 to 5 replications (curves.csv.gz); bars: ± 2 standard errors over replications, which share rows: they are too short.\nLines: the law c + C n^−a, whose c the legend names, or C n^−a where no floor is seen (laws.csv.gz)." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Held-out risk against the number of training rows" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [1517.16:263651]
set yrange [0.424136:1.69654]
cut(y) = y < 0.424136 ? 0.424136 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
set ytics @tics format "%h" (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 2, 3, 4, 5, 6, 7, 8, 9)
set ylabel "held-out risk (mean squared error)" noenhanced
set key title "" left noenhanced
$panel1_curve1_fits << EOD
2000 0.851
2000 0.851
2000 0.847
2000 0.851
2000 0.85
20000 0.841
20000 0.842
20000 0.841
20000 0.84
20000 0.842
200000 0.841
200000 0.84
200000 0.839
200000 0.839
200000 0.84
EOD
$panel1_curve2_fits << EOD
2000 0.879
2000 0.882
2000 0.875
2000 0.882
2000 0.881
20000 0.872
20000 0.871
20000 0.872
20000 0.87
20000 0.871
200000 0.871
200000 0.87
200000 0.87
200000 0.87
200000 0.871
EOD
$panel1_curve3_fits << EOD
2000 0.869
2000 0.883
2000 0.874
2000 0.87
2000 0.879
20000 0.828
20000 0.833
20000 0.824
20000 0.831
20000 0.832
200000 0.817
200000 0.826
200000 0.822
200000 0.815
200000 0.818
EOD
$panel1_curve4_fits << EOD
2000 0.875
2000 0.874
20000 0.846
20000 0.844
200000 0.846
200000 0.839
EOD
$panel1_curve5_fits << EOD
2000 0.877
2000 0.872
20000 0.848
20000 0.843
200000 0.851
200000 0.84
EOD
$panel1_curve1 << EOD
2000 0.849805 0.848249 0.851361
20000 0.841137 0.840313 0.84196
200000 0.839789 0.838881 0.840697
EOD
$panel1_curve2 << EOD
2000 0.879845 0.877207 0.882483
20000 0.871328 0.870873 0.871783
200000 0.870237 0.869664 0.87081
EOD
$panel1_curve3 << EOD
2000 0.87516 0.869768 0.880551
20000 0.829537 0.826125 0.832948
200000 0.819426 0.815577 0.823275
EOD
$panel1_curve4 << EOD
2000 0.874246 0.87366 0.874831
20000 0.844759 0.84246 0.847058
200000 0.842782 0.835584 0.849981
EOD
$panel1_curve5 << EOD
2000 0.874273 0.869666 0.87888
20000 0.845244 0.840065 0.850422
200000 0.845272 0.834432 0.856113
EOD
plot sample [*:*] NaN notitle, \
     $panel1_curve1_fits using ($1*0.902):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel1_curve2_fits using ($1*0.9497):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel1_curve3_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     $panel1_curve4_fits using ($1*1.053):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#EED1E1" notitle, \
     $panel1_curve5_fits using ($1*1.109):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F7DEA6" notitle, \
     [2000:200000] NaN with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "pairs", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [2000:200000] NaN with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "one", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [2000:200000] NaN with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [2000:200000] NaN with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "cosine", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [2000:200000] NaN with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "perturbed", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle
unset label 1

unset multiplot
unset output
