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
set label 1 "Marks: log-log slope of the mean of 40 to 150 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [304.558:295435]
set yrange [-1.01983:0.752732]
cut(y) = y < -1.01983 ? -1.01983 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
440.227 -0.432931 -0.681823 -0.184038
948.278 -0.680162 -0.919834 -0.440489
2043.53 -0.445203 -0.670977 -0.219429
4403.29 -0.42507 -0.681064 -0.169076
9486.69 -0.493565 -0.753533 -0.233597
20438.9 -0.623196 -0.835008 -0.411385
44034 -0.34787 -0.593843 -0.101897
94868.4 -0.592261 -0.858525 -0.325997
204388 -0.461549 -0.704096 -0.219003
EOD
$panel1_curve2 << EOD
440.227 0.316962 -0.0188091 0.652732
948.278 -0.0716438 -0.363369 0.220081
2043.53 0.17582 -0.11736 0.469
4403.29 -0.187108 -0.478053 0.103837
9486.69 0.197726 -0.0737872 0.46924
20438.9 0.0105655 -0.230225 0.251356
44034 0.00028079 -0.199479 0.20004
94868.4 0.0635427 -0.136544 0.26363
204388 -0.151682 -0.351156 0.0477917
EOD
$panel1_curve3 << EOD
440.227 -0.330721 -0.706857 0.045414
948.278 -0.5002 -0.854717 -0.145682
2043.53 -0.213297 -0.568 0.141406
4403.29 -0.341525 -0.683252 0.00020248
9486.69 -0.378321 -0.655538 -0.101105
20438.9 -0.246555 -0.456225 -0.0368847
44034 -0.0833657 -0.243389 0.0766571
94868.4 -0.0233396 -0.163461 0.116781
204388 -0.175134 -0.26236 -0.0879079
EOD
$panel1_curve4 << EOD
440.227 -0.0350076 -0.0722974 0.00228229
948.278 0.0124194 -0.0263273 0.0511661
2043.53 -0.0265123 -0.0648764 0.0118518
4403.29 0.0186289 -0.0187982 0.056056
9486.69 -0.000909379 -0.0390622 0.0372435
20438.9 -0.0201998 -0.0579915 0.017592
44034 0.0443293 0.00662965 0.0820289
94868.4 -0.000684986 -0.0391275 0.0377575
204388 -0.0110597 -0.0497648 0.0276453
EOD
plot $panel1_curve1 using ($1*0.902):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "power", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*0.9662):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine", \
     $panel1_curve2 using ($1*0.9662):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9662):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.035):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "split-floor", \
     $panel1_curve3 using ($1*1.035):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.035):2 with points linetype 3 notitle, \
     $panel1_curve4 using ($1*1.109):2 with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "split-wide", \
     $panel1_curve4 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.109):2 with points linetype 4 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
