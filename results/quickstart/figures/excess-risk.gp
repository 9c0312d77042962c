# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
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
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 5.05 spacing char 2,char 4.35
set logscale xy
set xrange [815.404:36791.6]
set yrange [2.53973e-07:3.2449e-05]
cut(y) = y < 2.53973e-07 ? 2.53973e-07 : y

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 2.21396e-05 1.93556e-05 2.49235e-05
1974 1.22253e-05 1.0524e-05 1.39266e-05
3898 6.23582e-06 5.05747e-06 7.41417e-06
7696 2.97686e-06 2.53925e-06 3.41448e-06
15195 1.33313e-06 1.10226e-06 1.56401e-06
30000 7.80576e-07 6.67656e-07 8.93496e-07
EOD
$panel1_curve2 << EOD
1000 2.20701e-05 1.91161e-05 2.50241e-05
1974 1.20985e-05 1.0494e-05 1.37029e-05
3898 6.12245e-06 5.04349e-06 7.20142e-06
7696 2.91466e-06 2.48636e-06 3.34297e-06
15195 1.32901e-06 1.10694e-06 1.55108e-06
30000 7.71239e-07 6.59325e-07 8.83152e-07
EOD
plot sample [1000:30000] 0.0254681*x**(-1.01276) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.01 [−1.06, −0.96]", \
     $panel1_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.025411*x**(-1.01382) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.01 [−1.06, −0.96]", \
     $panel1_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.0121166*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
