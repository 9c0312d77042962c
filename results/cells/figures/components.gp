# Redraw components.svg from components.csv, in this folder: gnuplot components.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'components.svg'
set terminal svg size 800,868 fixed enhanced font 'Arial,12' rounded background rgb 'white'
set output output
set datafile separator comma

set border 3 linecolor rgb '#444444'
set tics out nomirror scale 0.6,0.3 font ',10.5'
set grid xtics ytics linetype 1 linecolor rgb '#E4E4E4' linewidth 0.8
set bars 0.6
set samples 100
set logscale x
set xrange [660.693:1.51356e+06]
set logscale y
set yrange [9.7327e-07:0.211443]

set multiplot
set label 101 '{/:Bold=14 Components of the aligned Voronoi loss against sample size}' at screen 0.01750,0.97926 left
set label 102 'component of the loss' at screen 0.02000,0.46083 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.06129 center
set label 104 'Points: mean of 20 replications; bars: ± 2 standard errors. Lines: least squares of log on log; brackets: 95% bootstrap' at screen 0.01750,0.03341 left font ',10.5' textcolor rgb '#444444'
set label 105 'interval of the slope. Dashed: the slope −1/2, up to a constant. Direction and norm are not part of the total.' at screen 0.01750,0.01728 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.81567
set bmargin at screen 0.55069
set xtics ('' 700 1, '' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '' 1e+06 0)
set ytics ('10^{−6}' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1)
set label 1 '{/:Bold perturbed, tanh}' at screen 0.09250,0.95104 left
set key at screen 0.08500,0.93548 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0133427 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.44 [−0.52, −0.36]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.49 [−0.58, −0.40]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.65 [−1.08, −0.21]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.43 [−0.50, −0.36]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.51 [−0.63, −0.40]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.81567
set bmargin at screen 0.55069
set xtics ('' 700 1, '' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '' 1e+06 0)
set ytics ('' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1)
set label 1 '{/:Bold perturbed, gelu}' at screen 0.54750,0.95104 left
set key at screen 0.54000,0.93548 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.169372 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.50 [−0.55, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.51 [−0.58, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.54 [−0.59, −0.49]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.54 [−0.62, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.50 [−0.58, −0.42]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.37097
set bmargin at screen 0.10599
set xtics ('' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1e+06 0)
set ytics ('10^{−6}' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1)
set label 1 '{/:Bold linear, tanh}' at screen 0.09250,0.50634 left
set key at screen 0.08500,0.49078 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.00261321 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.44 [−0.49, −0.39]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.44 [−0.51, −0.38]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.51 [−0.55, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.44 [−0.52, −0.35]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.46 [−0.58, −0.34]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.37097
set bmargin at screen 0.10599
set xtics ('' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0, '' 200000 1, '' 300000 1, '' 400000 1, '' 500000 1, '' 600000 1, '' 700000 1, '' 800000 1, '' 900000 1, '10^{6}' 1e+06 0)
set ytics ('' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1)
set label 1 '{/:Bold linear, gelu}' at screen 0.54750,0.50634 left
set key at screen 0.54000,0.49078 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.00589745 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 9.7327e-07 ? $5 : 9.7327e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.57 [−0.64, −0.50]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.49 [−0.54, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.57 [−0.63, −0.50]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.52 [−0.59, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.46 [−0.55, −0.38]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

unset multiplot
unset output
