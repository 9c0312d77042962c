# Redraw components.svg from components.csv, in this folder: gnuplot components.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'components.svg'
set terminal svg size 800,1480 fixed enhanced font 'Arial,12' rounded background rgb 'white'
set output output
set datafile separator comma

set border 3 linecolor rgb '#444444'
set tics out nomirror scale 0.6,0.3 font ',10.5'
set grid xtics ytics linetype 1 linecolor rgb '#E4E4E4' linewidth 0.8
set bars 0.6
set samples 100
set logscale x
set xrange [758.578:131826]
set logscale y
set yrange [1.20556e-05:17.7301]

set multiplot
set label 101 '{/:Bold=14 Components of the aligned Voronoi loss against sample size}' at screen 0.01750,0.98784 left
set label 102 'component of the loss' at screen 0.02000,0.47703 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.03595 center
set label 104 'Points: mean of 40 to 100 replications; bars: ± 2 standard errors. Lines: least squares of log on log; brackets: 95%' at screen 0.01750,0.01959 left font ',10.5' textcolor rgb '#444444'
set label 105 'bootstrap interval of the slope. Dashed: the slope −1/2, up to a constant. Direction and norm are not part of the total.' at screen 0.01750,0.01014 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.89189
set bmargin at screen 0.76351
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0)
set label 1 '{/:Bold cosine, exact, tanh}' at screen 0.09250,0.97128 left
set key at screen 0.08500,0.96216 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0881033 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.50 [−0.53, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.08 [0.04, 0.11]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.49 [−0.50, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.80 [−1.16, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.08 [0.05, 0.11]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.89189
set bmargin at screen 0.76351
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold cosine, exact, gelu}' at screen 0.39583,0.97128 left
set key at screen 0.38833,0.96216 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.464407 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.52 [−0.55, −0.49]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.07 [0.04, 0.11]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.51 [−0.54, −0.49]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.75 [−1.05, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.08 [0.05, 0.11]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.89189
set bmargin at screen 0.76351
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold cosine, exact, relu}' at screen 0.69917,0.97128 left
set key at screen 0.69167,0.96216 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.730498 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.50 [−0.53, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.07 [0.04, 0.11]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.50 [−0.53, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.48 [−1.03, 0.06]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.08 [0.04, 0.11]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.65811
set bmargin at screen 0.52973
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0)
set label 1 '{/:Bold cosine, exact, polynomial}' at screen 0.09250,0.73750 left
set key at screen 0.08500,0.72838 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.297276 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.34 [−1.11, 0.43]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.01 [−0.03, 0.06]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.37 [−1.40, 0.65]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.14 [−0.79, 0.51]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.01 [−0.03, 0.06]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.65811
set bmargin at screen 0.52973
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold cosine, over, tanh}' at screen 0.39583,0.73750 left
set key at screen 0.38833,0.72838 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.00936684 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.45 [−0.51, −0.39]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.10 [0.00, 0.19]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.61 [−0.72, −0.49]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{0.45 [−0.30, 1.20]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.09 [0.00, 0.18]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.65811
set bmargin at screen 0.52973
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold cosine, over, gelu}' at screen 0.69917,0.73750 left
set key at screen 0.69167,0.72838 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.141736 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.49 [−0.54, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.12 [0.01, 0.23]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.48 [−0.53, −0.42]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{0.28 [−0.30, 0.86]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.11 [0.01, 0.22]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.42432
set bmargin at screen 0.29595
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0)
set label 1 '{/:Bold cosine, over, relu}' at screen 0.09250,0.50372 left
set key at screen 0.08500,0.49459 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.452118 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.35 [−0.63, −0.07]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.19 [0.12, 0.27]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{0.05 [−0.18, 0.27]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{0.36 [−1.58, 2.30]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.19 [0.11, 0.27]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.42432
set bmargin at screen 0.29595
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold cosine, over, polynomial}' at screen 0.39583,0.50372 left
set key at screen 0.38833,0.49459 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.118072 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.75 [−1.67, 0.17]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.19 [0.11, 0.26]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.13 [−0.74, 0.48]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{0.05 [−1.07, 1.18]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.19 [0.11, 0.26]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.42432
set bmargin at screen 0.29595
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold perturbed, exact, tanh}' at screen 0.69917,0.50372 left
set key at screen 0.69167,0.49459 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0758351 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.50 [−0.53, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.52 [−0.55, −0.50]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.49 [−0.51, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.50 [−0.53, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.54 [−0.57, −0.50]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.19054
set bmargin at screen 0.06216
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0)
set label 1 '{/:Bold perturbed, exact, gelu}' at screen 0.09250,0.26993 left
set key at screen 0.08500,0.26081 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.221565 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.51 [−0.55, −0.48]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.49 [−0.51, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.51 [−0.53, −0.48]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.52 [−0.55, −0.48]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.47 [−0.51, −0.44]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.19054
set bmargin at screen 0.06216
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold perturbed, exact, relu}' at screen 0.39583,0.26993 left
set key at screen 0.38833,0.26081 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.22376 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.49 [−0.53, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.48 [−0.50, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.49 [−0.52, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.49 [−0.52, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.47 [−0.50, −0.43]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.19054
set bmargin at screen 0.06216
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics ('' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0)
set label 1 '{/:Bold perturbed, exact, polynomial}' at screen 0.69917,0.26993 left
set key at screen 0.69167,0.26081 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0375384 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 1.20556e-05 ? $5 : 1.20556e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.50 [−0.53, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.49 [−0.52, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.50 [−0.53, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.49 [−0.52, −0.46]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.50 [−0.53, −0.46]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

unset multiplot
unset output
