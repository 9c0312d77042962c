# Draws single.svg: gnuplot single.gp; or single.pdf: gnuplot -e "pdf=1" single.gp
if (!exists("output")) output = exists("pdf") ? "single.pdf" : "single.svg"
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
set multiplot layout 1,1 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [198.208:454068]
set yrange [2.57323e-06:3.43624]
cut(y) = y < 2.57323e-06 ? 2.57323e-06 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
300 0.0141628 0.011963 0.0163626
646 0.0103449 0.00889742 0.0117924
1392 0.00596033 0.00507242 0.00684824
3000 0.00432263 0.00379321 0.00485205
6463 0.00311062 0.00255494 0.00366629
13925 0.00214122 0.00186493 0.00241751
30000 0.00132408 0.00115698 0.00149118
64633 0.00102117 0.000847885 0.00119446
139248 0.000646134 0.000548366 0.000743902
300000 0.000454886 0.000395771 0.000514
EOD
$panel1_curve2 << EOD
300 0.954526 0.756859 1.15219
646 1.23735 1.03135 1.44335
1392 1.16997 0.985434 1.35451
3000 1.33697 1.1245 1.54943
6463 1.16566 0.986471 1.34485
13925 1.3426 1.16163 1.52357
30000 1.3699 1.21167 1.52812
64633 1.37294 1.23456 1.51132
139248 1.44321 1.27233 1.61408
300000 1.28066 1.15217 1.40914
EOD
$panel1_curve3 << EOD
300 0.0675793 0.0436722 0.0914864
646 0.0438271 0.034579 0.0530752
1392 0.0265693 0.0206186 0.03252
3000 0.0219208 0.0166101 0.0272315
6463 0.0110354 0.00857908 0.0134918
13925 0.00697264 0.0053237 0.00862159
30000 0.00428632 0.00325236 0.00532027
64633 0.00296309 0.00217385 0.00375234
139248 0.00164631 0.00136314 0.00192948
300000 0.000871047 0.000769957 0.000972137
EOD
$panel1_curve4 << EOD
300 0.000490829 0.000394053 0.000587604
646 0.000242064 0.000186621 0.000297506
1392 0.000203203 0.000172683 0.000233723
3000 0.000121837 9.59322e-05 0.000147741
6463 0.000109746 8.21295e-05 0.000137363
13925 6.10875e-05 4.84568e-05 7.37183e-05
30000 3.8913e-05 3.12556e-05 4.65704e-05
64633 2.92915e-05 2.41828e-05 3.44002e-05
139248 2.40951e-05 1.93681e-05 2.88222e-05
300000 1.13805e-05 9.61777e-06 1.31432e-05
EOD
plot sample [300:300000] 0.240726*x**(-0.498244) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "power: −0.50 [−0.52, −0.48]", \
     $panel1_curve1 using ($1*0.8904):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8904):2 with points linetype 1 notitle, \
     [300:300000] 0.894288*x**(0.0373997) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: 0.04 [0.02, 0.06]", \
     $panel1_curve2 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9621):2 with points linetype 2 notitle, \
     [300:300000] 2.52406*x**(-0.61949) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "split-floor: −0.62 [−0.66, −0.58]", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [300:300000] 0.00758649*x**(-0.503147) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "split-wide: −0.50 [−0.53, −0.48]", \
     $panel1_curve4 using ($1*1.123):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.123):2 with points linetype 4 notitle, \
     [*:*] 0.00369145*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
