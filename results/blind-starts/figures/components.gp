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
set xrange [815.404:36791.6]
set logscale y
set yrange [2.23837e-05:66.5492]

set multiplot
set label 101 '{/:Bold=14 Components of the aligned Voronoi loss against sample size}' at screen 0.01750,0.98784 left
set label 102 'component of the loss' at screen 0.02000,0.47703 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.03595 center
set label 104 'Points: mean of 12 to 40 replications; bars: ± 2 standard errors. Lines: least squares of log on log; brackets: 95%' at screen 0.01750,0.01959 left font ',10.5' textcolor rgb '#444444'
set label 105 'bootstrap interval of the slope. Dashed: the slope −1/2, up to a constant. Direction and norm are not part of the total.' at screen 0.01750,0.01014 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.89189
set bmargin at screen 0.76351
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold cosine, exact, near-truth}' at screen 0.09250,0.97128 left
set key at screen 0.08500,0.96216 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.088312 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.48 [−0.59, −0.37]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.11 [−0.02, 0.23]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.47 [−0.52, −0.42]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.59 [−0.66, −0.51]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.11 [−0.02, 0.23]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.89189
set bmargin at screen 0.76351
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold cosine, exact, split}' at screen 0.39583,0.97128 left
set key at screen 0.38833,0.96216 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0883717 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.48 [−0.59, −0.37]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.17 [0.03, 0.31]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.46 [−0.52, −0.41]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.59 [−0.67, −0.51]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.17 [0.04, 0.30]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.89189
set bmargin at screen 0.76351
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold cosine, exact, blind}' at screen 0.69917,0.97128 left
set key at screen 0.69167,0.96216 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0883094 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.48 [−0.59, −0.37]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.05 [0.00, 0.10]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.47 [−0.52, −0.41]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.02 [−0.14, 0.11]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.06 [0.00, 0.11]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.65811
set bmargin at screen 0.52973
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold cosine, over, near-truth}' at screen 0.09250,0.73750 left
set key at screen 0.08500,0.72838 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0114523 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.44 [−0.69, −0.18]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.10 [−0.12, 0.32]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.54 [−0.68, −0.40]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.46 [−0.67, −0.25]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.10 [−0.12, 0.32]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.65811
set bmargin at screen 0.52973
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold cosine, over, split}' at screen 0.39583,0.73750 left
set key at screen 0.38833,0.72838 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0106123 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.53 [−0.78, −0.28]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.02 [−0.24, 0.20]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.58 [−0.74, −0.42]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.52 [−0.67, −0.37]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.02 [−0.25, 0.21]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.65811
set bmargin at screen 0.52973
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold cosine, over, blind}' at screen 0.69917,0.73750 left
set key at screen 0.69167,0.72838 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0121447 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.62 [−0.78, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{0.01 [−0.16, 0.19]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.66 [−0.89, −0.42]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.09 [−0.31, 0.12]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{0.03 [−0.12, 0.19]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.42432
set bmargin at screen 0.29595
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold perturbed, exact, near-truth}' at screen 0.09250,0.50372 left
set key at screen 0.08500,0.49459 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0767865 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.47 [−0.58, −0.36]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.58 [−0.64, −0.51]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.48 [−0.53, −0.43]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.56 [−0.66, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.59 [−0.68, −0.50]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.42432
set bmargin at screen 0.29595
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold perturbed, exact, split}' at screen 0.39583,0.50372 left
set key at screen 0.38833,0.49459 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0767889 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.47 [−0.58, −0.36]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.58 [−0.65, −0.51]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.48 [−0.53, −0.43]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.56 [−0.66, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.59 [−0.68, −0.51]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.42432
set bmargin at screen 0.29595
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold perturbed, exact, blind}' at screen 0.69917,0.50372 left
set key at screen 0.69167,0.49459 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0767767 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.47 [−0.58, −0.36]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.58 [−0.64, −0.51]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.48 [−0.53, −0.43]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.55 [−0.66, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.59 [−0.68, −0.51]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.19054
set bmargin at screen 0.06216
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '10^{1}' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold perturbed, over, near-truth}' at screen 0.09250,0.26993 left
set key at screen 0.08500,0.26081 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0148506 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.46 [−0.71, −0.21]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.56 [−0.72, −0.40]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.78 [−1.83, 0.27]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.38 [−0.57, −0.20]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.64 [−0.89, −0.38]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.19054
set bmargin at screen 0.06216
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold perturbed, over, split}' at screen 0.39583,0.26993 left
set key at screen 0.38833,0.26081 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0133983 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 11 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.52 [−0.76, −0.28]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.61 [−0.79, −0.42]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.54 [−0.68, −0.41]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.50 [−0.68, −0.32]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.65 [−0.93, −0.38]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.19054
set bmargin at screen 0.06216
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1, '' 9 1, '' 10 0, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1)
set label 1 '{/:Bold perturbed, over, blind}' at screen 0.69917,0.26993 left
set key at screen 0.69167,0.26081 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.00954083 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 12 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.23837e-05 ? $5 : 2.23837e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.57 [−0.84, −0.29]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.39 [−0.99, 0.21]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.56 [−0.77, −0.34]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.19 [−0.81, 0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.43 [−1.05, 0.19]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

unset multiplot
unset output
