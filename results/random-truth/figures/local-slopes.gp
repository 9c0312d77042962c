# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
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
set label 1 "Marks: log-log slope of the mean of 30 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [1270.6:78704.8]
set yrange [-0.793779:0.146293]
cut(y) = y < -0.793779 ? -0.793779 : y

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1584.93 -0.398593 -0.526164 -0.271022
3981.3 -0.214668 -0.315274 -0.114062
10000.4 -0.0570675 -0.160428 0.0462932
25119 -0.198675 -0.316132 -0.081219
63096 -0.0808221 -0.186963 0.0253187
EOD
$panel1_curve2 << EOD
1584.93 -0.577574 -0.693779 -0.46137
3981.3 -0.471324 -0.561131 -0.381517
10000.4 -0.497031 -0.585576 -0.408485
25119 -0.597899 -0.686714 -0.509084
63096 -0.511305 -0.614288 -0.408322
EOD
$panel1_curve3 << EOD
1584.93 -0.508915 -0.611464 -0.406366
3981.3 -0.499326 -0.603079 -0.395574
10000.4 -0.451996 -0.544515 -0.359476
25119 -0.566048 -0.666473 -0.465622
63096 -0.540827 -0.648486 -0.433167
EOD
plot $panel1_curve1 using ($1*0.9596):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9596):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9596):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.042):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1.042):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.042):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
