# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,6.4319in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,463 @look }
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
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.00304567:14.8635]
cut(y) = y < 0.00304567 ? 0.00304567 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: exact" left noenhanced
$panel1_curve1 << EOD
1000 0.107374 0.0919979 0.122751
2154 0.0665727 0.0557734 0.077372
4642 0.0477574 0.041533 0.0539818
10000 0.0309635 0.0260097 0.0359173
21544 0.0210777 0.0174133 0.024742
46416 0.0134832 0.0115033 0.015463
100000 0.0092532 0.00791152 0.0105949
EOD
$panel1_curve2 << EOD
1000 0.203469 0.170996 0.235941
2154 0.146 0.124749 0.167251
4642 0.0977042 0.0851491 0.110259
10000 0.0654152 0.0541662 0.0766641
21544 0.0439356 0.0365729 0.0512982
46416 0.0289739 0.0245088 0.033439
100000 0.0199887 0.0170944 0.0228831
EOD
plot sample [1000:100000] 4.04961*x**(-0.528855) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened: −0.53 [−0.57, −0.49]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 7.21725*x**(-0.511592) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed: −0.51 [−0.55, −0.47]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 1.74292*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over" left noenhanced
$panel2_curve1 << EOD
1000 2.2251 1.2931 3.1571
2154 3.06786 0.469895 5.66582
4642 1.53072 0.96921 2.09223
10000 1.16096 0.669946 1.65197
21544 3.53572 -2.35889 9.43033
46416 0.404821 0.16417 0.645471
100000 0.55929 0.106704 1.01188
EOD
$panel2_curve2 << EOD
1000 2.87703 1.23367 4.52039
2154 1.40815 0.898443 1.91786
4642 2.62996 -0.11457 5.3745
10000 2.08435 -0.473823 4.64253
21544 0.906287 0.358847 1.45373
46416 0.690168 0.193008 1.18733
100000 0.543043 0.0500966 1.03599
EOD
plot sample [1000:100000] 32.374*x**(-0.34229) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened: −0.34 [−0.57, −0.11]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 33.1174*x**(-0.348673) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed: −0.35 [−0.58, −0.12]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 39.2125*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
