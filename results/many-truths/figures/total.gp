# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.6819in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,553 @look }
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
set label 1 "Marks: mean of 100 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.00455865:1.81136]
cut(y) = y < 0.00455865 ? 0.00455865 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 0.93844 0.562368 1.31451
2154 0.673407 0.426593 0.92022
4642 0.803052 0.515267 1.09084
10000 0.463734 0.314215 0.613253
21544 0.557629 0.33191 0.783348
46416 0.583717 0.266353 0.90108
100000 0.582626 0.39069 0.774562
EOD
$panel1_curve2 << EOD
1000 0.263518 0.0961294 0.430907
2154 0.121218 0.0923463 0.15009
4642 0.0747772 0.0588568 0.0906975
10000 0.0489147 0.0397627 0.0580667
21544 0.0370253 0.0289603 0.0450903
46416 0.0232072 0.0182381 0.0281763
100000 0.0166623 0.0131003 0.0202243
EOD
$panel1_curve3 << EOD
1000 0.138061 0.102692 0.17343
2154 0.0869794 0.0694365 0.104522
4642 0.0612487 0.0350473 0.08745
10000 0.0380125 0.0314037 0.0446213
21544 0.02676 0.0216 0.0319201
46416 0.0187788 0.0146508 0.0229067
100000 0.0129029 0.0100207 0.0157852
EOD
plot sample [1000:100000] 1.56435*x**(-0.0968108) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.10 [−0.20, 0.01]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 10.8155*x**(-0.571962) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.57 [−0.73, −0.42]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 4.53478*x**(-0.512056) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.51 [−0.58, −0.45]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 2.28075*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
