# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
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
set label 1 "Marks: log-log slope of the mean of 60 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [1165.79:85770.2]
set yrange [-2.49308:2.66883]
cut(y) = y < -2.49308 ? -2.49308 : y

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1467.65 -0.695419 -0.932728 -0.45811
3162.1 -0.249247 -0.473035 -0.0254589
6813.22 -0.700057 -0.914614 -0.4855
14677.9 -0.391258 -0.600566 -0.18195
31622.6 -0.446172 -0.664651 -0.227693
68129.3 -0.560142 -0.770249 -0.350035
EOD
$panel1_curve2 << EOD
1467.65 0.0386307 -0.205911 0.283172
3162.1 -0.520643 -0.776944 -0.264343
6813.22 -0.206983 -0.464487 0.0505218
14677.9 -0.161577 -0.409311 0.0861562
31622.6 -0.358187 -0.605771 -0.110603
68129.3 -0.203465 -0.459939 0.0530095
EOD
$panel1_curve3 << EOD
1467.65 -0.0161526 -0.243582 0.211277
3162.1 -0.0523888 -0.260301 0.155523
6813.22 0.0782813 -0.136737 0.2933
14677.9 1.22975 0.0672049 2.3923
31622.6 -1.04875 -2.21655 0.119053
68129.3 0.00680401 -0.289617 0.303225
EOD
$panel1_curve4 << EOD
1467.65 1.20174 0.451165 1.95232
3162.1 0.47361 -0.469033 1.41625
6813.22 0.372255 -0.394889 1.1394
14677.9 0.620251 -0.161005 1.40151
31622.6 0.0392502 -0.66468 0.743181
68129.3 0.251872 -0.264276 0.76802
EOD
plot $panel1_curve1 using ($1*0.9376):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "fixed", \
     $panel1_curve1 using ($1*0.9376):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9376):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*0.9787):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "n^-1/8", \
     $panel1_curve2 using ($1*0.9787):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9787):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.022):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "n^-1/4", \
     $panel1_curve3 using ($1*1.022):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.022):2 with points linetype 3 notitle, \
     $panel1_curve4 using ($1*1.067):2 with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "n^-1/2", \
     $panel1_curve4 using ($1*1.067):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.067):2 with points linetype 4 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
