# Redraw components-4.svg from components-4.csv, in this folder: gnuplot components-4.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'components-4.svg'
set terminal svg size 800,1494 fixed enhanced font 'Arial,12' rounded background rgb 'white'
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
set yrange [3.57413e-06:8.14051]

set multiplot
set label 101 '{/:Bold=14 Components of the aligned Voronoi loss against sample size}' at screen 0.01750,0.98795 left
set label 102 'component of the loss' at screen 0.02000,0.48193 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.04498 center
set label 104 'Points: trimmed mean (without the largest 10%) of 30 replications; bars: ± 2 standard errors. Lines: least squares of log' at screen 0.01750,0.02878 left font ',10.5' textcolor rgb '#444444'
set label 105 'on log; brackets: 95% bootstrap interval of the slope. Dashed: the slope −1/2, up to a constant. Direction and norm are' at screen 0.01750,0.01941 left font ',10.5' textcolor rgb '#444444'
set label 106 'not part of the total.' at screen 0.01750,0.01004 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.89290
set bmargin at screen 0.76573
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold more-evaluations, cosine, exact}' at screen 0.09250,0.97155 left
set key at screen 0.08500,0.96252 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0755395 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 1 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 1 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.39 [−0.50, −0.28]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.15 [0.06, 0.23]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.54 [−0.60, −0.48]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.53 [−0.65, −0.41]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.15 [0.06, 0.23]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.89290
set bmargin at screen 0.76573
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold more-evaluations, cosine, over}' at screen 0.39583,0.97155 left
set key at screen 0.38833,0.96252 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.00716865 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 2 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 2 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 2 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 2 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.56 [−0.67, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.03 [−0.18, 0.11]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.52 [−0.60, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.49 [−0.63, −0.35]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.04 [−0.19, 0.11]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.89290
set bmargin at screen 0.76573
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold more-evaluations, perturbed, exact}' at screen 0.69917,0.97155 left
set key at screen 0.69167,0.96252 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0663126 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 3 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 3 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 3 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 3 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.38 [−0.48, −0.27]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.53 [−0.62, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.53 [−0.60, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.55 [−0.66, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.53 [−0.65, −0.41]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.66131
set bmargin at screen 0.53414
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold more-evaluations, perturbed, over}' at screen 0.09250,0.73996 left
set key at screen 0.08500,0.73092 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.011459 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 4 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 4 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 4 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 4 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.50 [−0.66, −0.35]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.55 [−0.65, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.49 [−0.57, −0.41]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.44 [−0.58, −0.31]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.60 [−0.76, −0.45]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.66131
set bmargin at screen 0.53414
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold more-evaluations, linear, exact}' at screen 0.39583,0.73996 left
set key at screen 0.38833,0.73092 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0357257 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 5 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 5 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 5 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 5 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.37 [−0.47, −0.26]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.51 [−0.59, −0.42]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.53 [−0.60, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.50 [−0.62, −0.38]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.52 [−0.64, −0.41]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.66131
set bmargin at screen 0.53414
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold more-evaluations, linear, over}' at screen 0.69917,0.73996 left
set key at screen 0.69167,0.73092 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.00181102 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 6 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 6 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 6 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 6 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.52 [−0.64, −0.40]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.54 [−0.64, −0.43]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.41 [−0.50, −0.33]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.51 [−0.66, −0.36]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.55 [−0.73, −0.37]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.42972
set bmargin at screen 0.30254
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold other-seed, cosine, exact}' at screen 0.09250,0.50837 left
set key at screen 0.08500,0.49933 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0868533 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 7 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 7 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 7 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 7 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.59 [−0.70, −0.48]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.06 [−0.04, 0.15]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.49 [−0.56, −0.43]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.45 [−0.56, −0.35]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.06 [−0.04, 0.16]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.42972
set bmargin at screen 0.30254
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold other-seed, cosine, over}' at screen 0.39583,0.50837 left
set key at screen 0.38833,0.49933 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.00862253 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 8 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 8 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 8 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 8 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.46 [−0.58, −0.33]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.10 [−0.06, 0.26]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.57 [−0.68, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.47 [−0.59, −0.35]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.10 [−0.05, 0.25]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.42972
set bmargin at screen 0.30254
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold other-seed, perturbed, exact}' at screen 0.69917,0.50837 left
set key at screen 0.69167,0.49933 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0742685 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 9 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 9 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 9 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 9 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 9 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 9 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 9 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 9 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 9 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 9 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.59 [−0.71, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.46 [−0.54, −0.37]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.46 [−0.53, −0.39]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.41 [−0.51, −0.31]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.48 [−0.61, −0.36]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.19813
set bmargin at screen 0.07095
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold other-seed, perturbed, over}' at screen 0.09250,0.27677 left
set key at screen 0.08500,0.26774 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0108158 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 10 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 10 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 10 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 10 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 10 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 10 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 10 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 10 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 10 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 10 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.51 [−0.66, −0.35]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.51 [−0.65, −0.37]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.49 [−0.58, −0.39]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.52 [−0.70, −0.35]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.48 [−0.68, −0.29]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.19813
set bmargin at screen 0.07095
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold other-seed, linear, exact}' at screen 0.39583,0.27677 left
set key at screen 0.38833,0.26774 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0364974 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 11 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 11 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 11 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 11 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 11 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 11 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 11 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 11 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 11 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 11 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.60 [−0.71, −0.49]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.44 [−0.51, −0.37]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.47 [−0.54, −0.41]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.39 [−0.51, −0.27]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.49 [−0.61, −0.38]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.19813
set bmargin at screen 0.07095
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold other-seed, linear, over}' at screen 0.69917,0.27677 left
set key at screen 0.69167,0.26774 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0023955 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components-4.csv' skip 1 using ($1 == 12 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components-4.csv' skip 1 using ($1 == 12 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 12 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components-4.csv' skip 1 using ($1 == 12 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 12 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components-4.csv' skip 1 using ($1 == 12 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 12 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components-4.csv' skip 1 using ($1 == 12 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components-4.csv' skip 1 using ($1 == 12 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components-4.csv' skip 1 using ($1 == 12 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 3.57413e-06 ? $5 : 3.57413e-06) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.50 [−0.62, −0.39]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.48 [−0.58, −0.38]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.53 [−0.63, −0.43]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.45 [−0.65, −0.25]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.49 [−0.66, −0.31]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

unset multiplot
unset output
