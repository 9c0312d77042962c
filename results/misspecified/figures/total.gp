# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
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
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 7.90 spacing char 2,char 7.20
set logscale xy
set xrange [710.187:422424]
set yrange [0.0017798:5.64102]
cut(y) = y < 0.0017798 ? 0.0017798 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 0.103573 0.0913517 0.115794
2587 0.0629015 0.0550909 0.070712
6694 0.03864 0.034044 0.0432359
17321 0.0260578 0.0234897 0.0286258
44814 0.0147734 0.0132302 0.0163166
115949 0.00871996 0.00751016 0.00992976
300000 0.00588904 0.00508379 0.00669428
EOD
$panel1_curve2 << EOD
1000 0.301533 0.28965 0.313417
2587 0.27477 0.265379 0.284161
6694 0.25866 0.253387 0.263933
17321 0.260114 0.25624 0.263988
44814 0.256827 0.254431 0.259223
115949 0.255437 0.254005 0.256869
300000 0.254353 0.253423 0.255284
EOD
$panel1_curve3 << EOD
1000 1.182 0.708536 1.65547
2587 1.5726 0.611883 2.53331
6694 1.58372 0.87734 2.2901
17321 2.4999 1.33708 3.66273
44814 2.02491 0.966377 3.08344
115949 2.10558 0.98187 3.22928
300000 1.73707 0.740276 2.73386
EOD
$panel1_curve4 << EOD
1000 0.354383 0.336831 0.371936
2587 0.348594 0.339589 0.3576
6694 0.337836 0.331636 0.344036
17321 0.346049 0.341954 0.350144
44814 0.343136 0.340639 0.345634
115949 0.34296 0.341342 0.344578
300000 0.342351 0.3414 0.343302
EOD
$panel1_curve5 << EOD
1000 0.971331 0.847467 1.09519
2587 0.799557 0.694016 0.905098
6694 0.721608 0.657614 0.785602
17321 0.664838 0.610998 0.718679
44814 0.746525 0.707025 0.786024
115949 0.694242 0.670001 0.718484
300000 0.674363 0.658408 0.690319
EOD
plot sample [1000:300000] 3.44621*x**(-0.507737) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.51 [−0.53, −0.48]", \
     $panel1_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.338636*x**(-0.0249266) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "tau-wrong: −0.02 [−0.03, −0.02]", \
     $panel1_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 0.855198*x**(0.0745526) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "cosine: 0.07 [−0.04, 0.19]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.360614*x**(-0.00453262) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "linear: 0.00 [−0.01, 0.00]", \
     $panel1_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 1.22297*x**(-0.0504628) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "laplace: −0.05 [−0.07, −0.03]", \
     $panel1_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 1.78156*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
