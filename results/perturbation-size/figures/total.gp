# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,8.3903in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,604 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 7 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: median of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [710.187:422424]
set yrange [0.000783218:5.06611]
cut(y) = y < 0.000783218 ? 0.000783218 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 0.0530655 0.0431682 0.0629628
2587 0.0336531 0.030689 0.0366173
6694 0.0184989 0.0162153 0.0207825
17321 0.0123267 0.0102668 0.0143866
44814 0.00811597 0.00735504 0.0088769
115949 0.00539143 0.00486631 0.00591655
300000 0.00320791 0.0026668 0.00374903
EOD
$panel1_curve2 << EOD
1000 0.0503927 0.0438831 0.0569023
2587 0.0314425 0.0285045 0.0343804
6694 0.0165925 0.0137013 0.0194837
17321 0.0104321 0.00897823 0.011886
44814 0.00727876 0.00670763 0.00784988
115949 0.00466068 0.00408415 0.00523721
300000 0.00309654 0.002555 0.00363807
EOD
$panel1_curve3 << EOD
1000 0.0896794 0.0743449 0.105014
2587 0.0507753 0.0379513 0.0635992
6694 0.0261856 0.0181796 0.0341916
17321 0.020578 0.0166144 0.0245417
44814 0.0127775 0.010694 0.014861
115949 0.00904056 0.00696142 0.0111197
300000 0.0061298 0.00517576 0.00708383
EOD
$panel1_curve4 << EOD
1000 0.213787 0.188353 0.239221
2587 0.170615 0.130455 0.210774
6694 0.125719 0.0867267 0.164712
17321 0.103413 0.0773299 0.129496
44814 0.0676178 0.0489043 0.0863314
115949 0.0522356 0.0170588 0.0874124
300000 0.0367061 0.0220859 0.0513262
EOD
$panel1_curve5 << EOD
1000 0.278928 0.250416 0.307439
2587 0.278652 0.245176 0.312128
6694 0.259929 0.231597 0.288261
17321 0.24443 0.219858 0.269003
44814 0.209299 0.181286 0.237312
115949 0.178528 0.140653 0.216404
300000 0.194549 0.147578 0.24152
EOD
$panel1_curve6 << EOD
1000 1.63808 1.35965 1.91652
2587 2.0681 1.60638 2.52981
6694 2.27937 1.73791 2.82083
17321 2.72142 2.27674 3.1661
44814 2.31927 1.9056 2.73294
115949 2.7027 2.41144 2.99396
300000 2.68734 2.25623 3.11844
EOD
plot sample [1000:300000] 1.45538*x**(-0.484793) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "tau=1: −0.48 [−0.51, −0.46]", \
     $panel1_curve1 using ($1*0.8524):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8524):2 with points linetype 1 notitle, \
     [1000:300000] 1.37223*x**(-0.488793) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "tau=0.1: −0.49 [−0.51, −0.46]", \
     $panel1_curve2 using ($1*0.9086):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9086):2 with points linetype 2 notitle, \
     [1000:300000] 1.84314*x**(-0.459018) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "tau=0.01: −0.46 [−0.49, −0.43]", \
     $panel1_curve3 using ($1*0.9686):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*0.9686):2 with points linetype 3 notitle, \
     [1000:300000] 1.93765*x**(-0.310827) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "tau=0.001: −0.31 [−0.38, −0.24]", \
     $panel1_curve4 using ($1*1.032):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.032):2 with points linetype 4 notitle, \
     [1000:300000] 0.516892*x**(-0.0821957) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "tau=0.0001: −0.08 [−0.12, −0.05]", \
     $panel1_curve5 using ($1*1.101):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.101):2 with points linetype 5 notitle, \
     [1000:300000] 1.09565*x**(0.0765524) with lines linetype 6 notitle, \
     keyentry with linespoints linetype 6 title "cosine: 0.08 [0.05, 0.11]", \
     $panel1_curve6 using ($1*1.173):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 6 notitle, \
     $panel1_curve6 using ($1*1.173):2 with points linetype 6 notitle, \
     [*:*] 0.814529*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
