# Redraw total-2.svg from total-2.csv, in this folder: gnuplot total-2.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'total-2.svg'
set terminal svg size 800,1049 fixed enhanced font 'Arial,12' rounded background rgb 'white'
set output output
set datafile separator comma

set border 3 linecolor rgb '#444444'
set tics out nomirror scale 0.6,0.3 font ',10.5'
set grid xtics ytics linetype 1 linecolor rgb '#E4E4E4' linewidth 0.8
set bars 0.6
set samples 100
set logscale x
set xrange [815.404:36791.6]
set logscale y
set yrange [0.000603482:10.8183]

set multiplot
set label 101 '{/:Bold=14 Voronoi loss against sample size}' at screen 0.01750,0.98284 left
set label 102 'aligned Voronoi loss' at screen 0.02000,0.48999 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.06406 center
set label 104 'Points: trimmed mean (without the largest 10%) of 30 replications; bars: ± 2 standard errors. Lines: least squares of log' at screen 0.01750,0.04099 left font ',10.5' textcolor rgb '#444444'
set label 105 'on log; brackets: 95% bootstrap interval of the slope. Dashed: the theory''s slope −1/2 for strongly identifiable experts,' at screen 0.01750,0.02765 left font ',10.5' textcolor rgb '#444444'
set label 106 'up to a constant.' at screen 0.01750,0.01430 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.87893
set bmargin at screen 0.69781
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0)
set label 1 '{/:Bold setting: shipped, k: over}' at screen 0.09250,0.95949 left
set key at screen 0.08500,0.94662 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 0.200451 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'total-2.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'total-2.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'total-2.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'total-2.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−0.04 [−0.18, 0.11]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.51 [−0.57, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−0.42 [−0.50, −0.34]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.87893
set bmargin at screen 0.69781
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold setting: tolerance-x10, k: over}' at screen 0.39583,0.95949 left
set key at screen 0.38833,0.94662 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 0.196809 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'total-2.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'total-2.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'total-2.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'total-2.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−0.03 [−0.17, 0.10]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.51 [−0.57, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−0.41 [−0.49, −0.32]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.87893
set bmargin at screen 0.69781
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold setting: tolerance-by-10, k: over}' at screen 0.69917,0.95949 left
set key at screen 0.69167,0.94662 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 0.202217 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'total-2.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'total-2.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'total-2.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'total-2.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−0.04 [−0.19, 0.10]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.53 [−0.58, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−0.42 [−0.50, −0.34]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.58055
set bmargin at screen 0.39943
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0)
set label 1 '{/:Bold setting: half-box, k: over}' at screen 0.09250,0.66111 left
set key at screen 0.08500,0.64824 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 0.195616 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'total-2.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'total-2.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'total-2.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'total-2.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−0.04 [−0.14, 0.06]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.51 [−0.57, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−0.43 [−0.50, −0.36]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.58055
set bmargin at screen 0.39943
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold setting: double-box, k: over}' at screen 0.39583,0.66111 left
set key at screen 0.38833,0.64824 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 0.200451 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'total-2.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'total-2.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'total-2.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'total-2.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−0.05 [−0.21, 0.11]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.51 [−0.57, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−0.42 [−0.50, −0.34]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.58055
set bmargin at screen 0.39943
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold setting: no-bounds, k: over}' at screen 0.69917,0.66111 left
set key at screen 0.69167,0.64824 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 0.200451 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'total-2.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'total-2.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'total-2.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'total-2.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{0.04 [−0.44, 0.52]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.51 [−0.57, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−0.42 [−0.50, −0.33]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.28217
set bmargin at screen 0.10105
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0)
set label 1 '{/:Bold setting: more-evaluations, k: over}' at screen 0.09250,0.36273 left
set key at screen 0.08500,0.34986 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 0.200451 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'total-2.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'total-2.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'total-2.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'total-2.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−0.04 [−0.18, 0.11]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.51 [−0.57, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−0.42 [−0.49, −0.34]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.28217
set bmargin at screen 0.10105
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold setting: other-seed, k: over}' at screen 0.39583,0.36273 left
set key at screen 0.38833,0.34986 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 0.213886 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'total-2.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'total-2.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'total-2.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'total-2.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'total-2.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 0.000603482 ? $5 : 0.000603482) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{0.10 [−0.06, 0.25]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.50 [−0.56, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−0.53 [−0.62, −0.44]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

unset multiplot
unset output
