# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.9181in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,570 @look }
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
set label 1 "Marks: mean of 40 to 150 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [198.208:454068]
set yrange [0.00031459:5.51662]
cut(y) = y < 0.00031459 ? 0.00031459 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
300 0.0375554 0.0322698 0.0428409
646 0.0269438 0.0234685 0.0304191
1392 0.0159841 0.0138867 0.0180815
3000 0.0113559 0.0100692 0.0126425
6463 0.00819481 0.00687948 0.00951014
13925 0.00561053 0.00494533 0.00627573
30000 0.00347757 0.00309078 0.00386436
64633 0.00266268 0.00225649 0.00306887
139248 0.00169005 0.00146021 0.00191988
300000 0.0011859 0.00103514 0.00133667
EOD
$panel1_curve2 << EOD
300 1.98393 1.58752 2.38034
646 2.52994 2.11884 2.94104
1392 2.39455 2.0255 2.76359
3000 2.74067 2.29092 3.19041
6463 2.37405 2.01454 2.73356
13925 2.76315 2.3675 3.15881
30000 2.78565 2.46018 3.11112
64633 2.78625 2.50964 3.06286
139248 2.92551 2.58273 3.26829
300000 2.604 2.34738 2.86061
EOD
$panel1_curve3 << EOD
300 0.360138 0.286574 0.433703
646 0.279449 0.222515 0.336382
1392 0.190341 0.155993 0.224689
3000 0.161585 0.12862 0.19455
6463 0.124327 0.103836 0.144819
13925 0.0929928 0.0804773 0.105508
30000 0.0769602 0.0701706 0.0837498
64633 0.0721901 0.0660213 0.0783589
139248 0.0709084 0.0662779 0.0755389
300000 0.0619898 0.0610753 0.0629043
EOD
$panel1_curve4 << EOD
300 0.952019 0.933213 0.970825
646 0.926796 0.907625 0.945967
1392 0.935675 0.915674 0.955676
3000 0.916819 0.898235 0.935403
6463 0.930021 0.911093 0.94895
13925 0.929372 0.909802 0.948943
30000 0.915075 0.896822 0.933328
64633 0.946745 0.9269 0.96659
139248 0.946247 0.926598 0.965897
300000 0.938249 0.918317 0.958181
EOD
plot sample [300:300000] 0.644973*x**(-0.500374) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "power: −0.50 [−0.52, −0.48]", \
     $panel1_curve1 using ($1*0.8904):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8904):2 with points linetype 1 notitle, \
     [300:300000] 1.86963*x**(0.034921) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: 0.03 [0.01, 0.06]", \
     $panel1_curve2 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9621):2 with points linetype 2 notitle, \
     [300:300000] 1.33084*x**(-0.258978) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "split-floor: −0.26 [−0.28, −0.24]", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [300:300000] 0.929137*x**(0.000526397) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "split-wide: 0.00 [0.00, 0.00]", \
     $panel1_curve4 using ($1*1.123):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.123):2 with points linetype 4 notitle, \
     [*:*] 0.357815*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
