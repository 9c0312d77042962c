# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
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
set label 1 "Marks: log-log slope of the mean of 40 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [1165.79:85770.2]
set yrange [-5.65889:4.22128]
cut(y) = y < -5.65889 ? -5.65889 : y

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: exact" left noenhanced
$panel1_curve1 << EOD
1467.65 -0.622977 -0.904975 -0.340979
3162.1 -0.432604 -0.703619 -0.161589
6813.22 -0.564638 -0.833528 -0.295747
14677.9 -0.501093 -0.808923 -0.193263
31622.6 -0.582076 -0.878557 -0.285594
68129.3 -0.490502 -0.759369 -0.221636
EOD
$panel1_curve2 << EOD
1467.65 -0.432548 -0.71405 -0.151045
3162.1 -0.52312 -0.775998 -0.270242
6813.22 -0.522765 -0.802489 -0.243041
14677.9 -0.518598 -0.831443 -0.205754
31622.6 -0.542415 -0.839031 -0.245799
68129.3 -0.483666 -0.759176 -0.208155
EOD
plot $panel1_curve1 using ($1*0.9787):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened", \
     $panel1_curve1 using ($1*0.9787):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9787):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.022):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed", \
     $panel1_curve2 using ($1*1.022):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.022):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over" left noenhanced
$panel2_curve1 << EOD
1467.65 0.418566 -0.812666 1.6498
3162.1 -0.905473 -2.10741 0.296464
6813.22 -0.360281 -1.08979 0.36923
14677.9 1.45102 -0.789951 3.69198
31622.6 -2.82358 -5.12959 -0.517567
68129.3 0.421123 -0.887104 1.72935
EOD
$panel2_curve2 << EOD
1467.65 -0.931127 -1.81241 -0.0498428
3162.1 0.813591 -0.624974 2.25216
6813.22 -0.30297 -2.40217 1.79623
14677.9 -1.08514 -2.86741 0.697134
31622.6 -0.354924 -1.57972 0.869876
68129.3 -0.312363 -1.8222 1.19747
EOD
plot $panel2_curve1 using ($1*0.9787):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened", \
     $panel2_curve1 using ($1*0.9787):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9787):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.022):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed", \
     $panel2_curve2 using ($1*1.022):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.022):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
