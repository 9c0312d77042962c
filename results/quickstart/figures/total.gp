# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.11in,7.44in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,536 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 3 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 5.05 spacing char 2,char 4.35
set logscale xy
set xrange [815.404:36791.6]
set yrange [0.00684957:4.44621]
cut(y) = y < 0.00684957 ? 0.00684957 : y

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 2.04578 1.25416 2.83739
1974 1.71249 1.33492 2.09005
3898 1.99717 1.64468 2.34965
7696 2.49759 2.02925 2.96593
15195 2.60104 2.05918 3.1429
30000 2.41354 1.98936 2.83771
EOD
$panel1_curve2 << EOD
1000 0.103573 0.0913517 0.115794
1974 0.0774172 0.0684709 0.0863634
3898 0.0496165 0.0423318 0.0569011
7696 0.0388145 0.0338819 0.043747
15195 0.0258241 0.0230193 0.028629
30000 0.0189588 0.0167077 0.0212098
EOD
plot sample [1000:30000] 0.951117*x**(0.0967763) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.10 [−0.01, 0.21]", \
     $panel1_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 3.43002*x**(-0.505243) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.51 [−0.54, −0.47]", \
     $panel1_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 1.85865*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
