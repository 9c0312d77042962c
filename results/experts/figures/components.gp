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
set yrange [2.01309e-11:4.89995]

set multiplot
set label 101 '{/:Bold=14 Components of the aligned Voronoi loss against sample size}' at screen 0.01750,0.98784 left
set label 102 'component of the loss' at screen 0.02000,0.47703 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.03595 center
set label 104 'Points: mean of 30 replications; bars: ± 2 standard errors. Lines: least squares of log on log; brackets: 95% bootstrap' at screen 0.01750,0.01959 left font ',10.5' textcolor rgb '#444444'
set label 105 'interval of the slope. Dashed: the slope −1/2, up to a constant. Direction and norm are not part of the total.' at screen 0.01750,0.01014 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.89189
set bmargin at screen 0.76351
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('10^{−10}' 1e-10 0, '' 1e-09 1, '10^{−8}' 1e-08 0, '' 1e-07 1, '10^{−6}' 1e-06 0, '' 1e-05 1, '10^{−4}' 0.0001 0, '' 0.001 1, '10^{−2}' 0.01 0, '' 0.1 1, '10^{0}' 1 0)
set label 1 '{/:Bold perturbed, tanh}' at screen 0.09250,0.97128 left
set key at screen 0.08500,0.96216 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0148613 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 1 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.54 [−0.63, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.55 [−0.68, −0.42]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.56 [−0.76, −0.37]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.57 [−0.66, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.54 [−0.69, −0.39]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.89189
set bmargin at screen 0.76351
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 1e-10 0, '' 1e-09 1, '' 1e-08 0, '' 1e-07 1, '' 1e-06 0, '' 1e-05 1, '' 0.0001 0, '' 0.001 1, '' 0.01 0, '' 0.1 1, '' 1 0)
set label 1 '{/:Bold perturbed, gelu}' at screen 0.39583,0.97128 left
set key at screen 0.38833,0.96216 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.169969 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 2 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.40 [−0.46, −0.33]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.54 [−0.63, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.48 [−0.53, −0.42]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.52 [−0.62, −0.42]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.55 [−0.66, −0.43]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.89189
set bmargin at screen 0.76351
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 1e-10 0, '' 1e-09 1, '' 1e-08 0, '' 1e-07 1, '' 1e-06 0, '' 1e-05 1, '' 0.0001 0, '' 0.001 1, '' 0.01 0, '' 0.1 1, '' 1 0)
set label 1 '{/:Bold perturbed, relu}' at screen 0.69917,0.97128 left
set key at screen 0.69167,0.96216 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.976348 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 3 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.39 [−0.48, −0.31]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.94 [−1.16, −0.71]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.01 [−0.03, 0.02]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.89 [−1.11, −0.68]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.96 [−1.21, −0.71]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.65811
set bmargin at screen 0.52973
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('10^{−10}' 1e-10 0, '' 1e-09 1, '10^{−8}' 1e-08 0, '' 1e-07 1, '10^{−6}' 1e-06 0, '' 1e-05 1, '10^{−4}' 0.0001 0, '' 0.001 1, '10^{−2}' 0.01 0, '' 0.1 1, '10^{0}' 1 0)
set label 1 '{/:Bold perturbed, linear}' at screen 0.09250,0.73750 left
set key at screen 0.08500,0.72838 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.00144047 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 4 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.49 [−0.81, −0.18]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.72 [−1.77, 0.32]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.02 [−0.05, 0.01]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.73 [−1.69, 0.23]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.75 [−1.67, 0.16]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.65811
set bmargin at screen 0.52973
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 1e-10 0, '' 1e-09 1, '' 1e-08 0, '' 1e-07 1, '' 1e-06 0, '' 1e-05 1, '' 0.0001 0, '' 0.001 1, '' 0.01 0, '' 0.1 1, '' 1 0)
set label 1 '{/:Bold perturbed, polynomial}' at screen 0.39583,0.73750 left
set key at screen 0.38833,0.72838 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0616713 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 5 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.50 [−0.58, −0.43]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.96 [−1.10, −0.82]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{0.00 [−0.01, 0.01]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.95 [−1.07, −0.82]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.99 [−1.14, −0.83]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.65811
set bmargin at screen 0.52973
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 1e-10 0, '' 1e-09 1, '' 1e-08 0, '' 1e-07 1, '' 1e-06 0, '' 1e-05 1, '' 0.0001 0, '' 0.001 1, '' 0.01 0, '' 0.1 1, '' 1 0)
set label 1 '{/:Bold linear, tanh}' at screen 0.69917,0.73750 left
set key at screen 0.69167,0.72838 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.00301197 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 6 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.52 [−0.60, −0.43]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.51 [−0.58, −0.45]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.49 [−0.54, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.51 [−0.61, −0.41]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.53 [−0.65, −0.42]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.42432
set bmargin at screen 0.29595
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('10^{−10}' 1e-10 0, '' 1e-09 1, '10^{−8}' 1e-08 0, '' 1e-07 1, '10^{−6}' 1e-06 0, '' 1e-05 1, '10^{−4}' 0.0001 0, '' 0.001 1, '10^{−2}' 0.01 0, '' 0.1 1, '10^{0}' 1 0)
set label 1 '{/:Bold linear, gelu}' at screen 0.09250,0.50372 left
set key at screen 0.08500,0.49459 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.00603902 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 7 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.43 [−0.51, −0.36]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.56 [−0.64, −0.48]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.49 [−0.55, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.55 [−0.65, −0.44]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.56 [−0.68, −0.45]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.42432
set bmargin at screen 0.29595
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics ('' 1e-10 0, '' 1e-09 1, '' 1e-08 0, '' 1e-07 1, '' 1e-06 0, '' 1e-05 1, '' 0.0001 0, '' 0.001 1, '' 0.01 0, '' 0.1 1, '' 1 0)
set label 1 '{/:Bold linear, relu}' at screen 0.39583,0.50372 left
set key at screen 0.38833,0.49459 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.134695 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 8 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.54 [−0.61, −0.47]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−1.21 [−1.53, −0.88]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{0.00 [−0.02, 0.01]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−1.22 [−1.45, −0.99]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−1.21 [−1.66, −0.75]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.42432
set bmargin at screen 0.29595
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics ('' 1e-10 0, '' 1e-09 1, '' 1e-08 0, '' 1e-07 1, '' 1e-06 0, '' 1e-05 1, '' 0.0001 0, '' 0.001 1, '' 0.01 0, '' 0.1 1, '' 1 0)
set label 1 '{/:Bold linear, linear}' at screen 0.69917,0.50372 left
set key at screen 0.69167,0.49459 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0332929 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 9 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.48 [−0.54, −0.41]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−1.02 [−1.16, −0.88]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{−0.01 [−0.02, 0.00]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−1.06 [−1.24, −0.89]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.95 [−1.12, −0.79]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.19054
set bmargin at screen 0.06216
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics ('10^{−10}' 1e-10 0, '' 1e-09 1, '10^{−8}' 1e-08 0, '' 1e-07 1, '10^{−6}' 1e-06 0, '' 1e-05 1, '10^{−4}' 0.0001 0, '' 0.001 1, '10^{−2}' 0.01 0, '' 0.1 1, '10^{0}' 1 0)
set label 1 '{/:Bold linear, polynomial}' at screen 0.09250,0.26993 left
set key at screen 0.08500,0.26081 left top Left reverse samplen 1.6 maxrows 6 font ',11'
plot 0.0115239 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 4 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 5 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#E69F00' notitle, \
     'components.csv' skip 1 using ($1 == 10 && $2 == 5 ? $3 : NaN):4:(valid(5) ? ($5 > 2.01309e-11 ? $5 : 2.01309e-11) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'gate-mass: n^{−0.47 [−0.55, −0.39]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'router: n^{−0.89 [−1.05, −0.72]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'expert: n^{0.00 [−0.01, 0.01]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'direction: n^{−0.90 [−1.07, −0.73]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#E69F00' pointtype 11 pointsize 0.75 title 'norm: n^{−0.89 [−1.05, −0.72]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

unset multiplot
unset output
