# Redraw excess-risk.svg from excess-risk.csv, in this folder: gnuplot excess-risk.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'excess-risk.svg'
set terminal svg size 800,689 fixed enhanced font 'Arial,12' rounded background rgb 'white'
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
set yrange [8.48754e-13:3.95433e-06]

set multiplot
set label 101 '{/:Bold=14 Excess risk against sample size}' at screen 0.01750,0.97388 left
set label 102 'excess risk' at screen 0.02000,0.48657 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.07721 center
set label 104 'Points: mean of 30 replications; bars: ± 2 standard errors. Lines: least squares of log on log; brackets: 95% bootstrap' at screen 0.01750,0.04209 left font ',10.5' textcolor rgb '#444444'
set label 105 'interval of the slope. Dashed: the theory''s slope −1, up to a constant.' at screen 0.01750,0.02177 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.83962
set bmargin at screen 0.56386
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 9e-13 1, '10^{−12}' 1e-12 0, '' 2e-12 1, '' 3e-12 1, '' 4e-12 1, '' 5e-12 1, '' 6e-12 1, '' 7e-12 1, '' 8e-12 1, '' 9e-12 1, '10^{−11}' 1e-11 0, '' 2e-11 1, '' 3e-11 1, '' 4e-11 1, '' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, '10^{−10}' 1e-10 0, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '10^{−9}' 1e-09 0, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '10^{−7}' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '10^{−6}' 1e-06 0, '' 2e-06 1, '' 3e-06 1)
set label 1 '{/:Bold expert: tanh}' at screen 0.09250,0.93832 left
set key at screen 0.08500,0.91872 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 7.01869e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.48754e-13 ? $5 : 8.48754e-13) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.48754e-13 ? $5 : 8.48754e-13) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'perturbed: n^{−1.04 [−1.08, −1.01]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'linear: n^{−1.04 [−1.08, −1.00]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.83962
set bmargin at screen 0.56386
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics ('' 9e-13 1, '' 1e-12 0, '' 2e-12 1, '' 3e-12 1, '' 4e-12 1, '' 5e-12 1, '' 6e-12 1, '' 7e-12 1, '' 8e-12 1, '' 9e-12 1, '' 1e-11 0, '' 2e-11 1, '' 3e-11 1, '' 4e-11 1, '' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, '' 1e-10 0, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '' 1e-09 0, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 1e-06 0, '' 2e-06 1, '' 3e-06 1)
set label 1 '{/:Bold expert: gelu}' at screen 0.39583,0.93832 left
set key at screen 0.38833,0.91872 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 0.0007584 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.48754e-13 ? $5 : 8.48754e-13) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.48754e-13 ? $5 : 8.48754e-13) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'perturbed: n^{−1.03 [−1.06, −1.00]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'linear: n^{−1.04 [−1.08, −1.01]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.83962
set bmargin at screen 0.56386
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics ('' 9e-13 1, '' 1e-12 0, '' 2e-12 1, '' 3e-12 1, '' 4e-12 1, '' 5e-12 1, '' 6e-12 1, '' 7e-12 1, '' 8e-12 1, '' 9e-12 1, '' 1e-11 0, '' 2e-11 1, '' 3e-11 1, '' 4e-11 1, '' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, '' 1e-10 0, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '' 1e-09 0, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 1e-06 0, '' 2e-06 1, '' 3e-06 1)
set label 1 '{/:Bold expert: relu}' at screen 0.69917,0.93832 left
set key at screen 0.69167,0.91872 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 2.96253e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.48754e-13 ? $5 : 8.48754e-13) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.48754e-13 ? $5 : 8.48754e-13) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'perturbed: n^{−1.12 [−1.16, −1.08]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'linear: n^{−1.09 [−1.14, −1.05]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.40929
set bmargin at screen 0.13353
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics ('' 9e-13 1, '10^{−12}' 1e-12 0, '' 2e-12 1, '' 3e-12 1, '' 4e-12 1, '' 5e-12 1, '' 6e-12 1, '' 7e-12 1, '' 8e-12 1, '' 9e-12 1, '10^{−11}' 1e-11 0, '' 2e-11 1, '' 3e-11 1, '' 4e-11 1, '' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, '10^{−10}' 1e-10 0, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '10^{−9}' 1e-09 0, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '10^{−7}' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '10^{−6}' 1e-06 0, '' 2e-06 1, '' 3e-06 1)
set label 1 '{/:Bold expert: linear}' at screen 0.09250,0.50798 left
set key at screen 0.08500,0.48839 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 2.5469e-07 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.48754e-13 ? $5 : 8.48754e-13) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.48754e-13 ? $5 : 8.48754e-13) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'perturbed: n^{−1.03 [−1.07, −1.00]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'linear: n^{−1.01 [−1.05, −0.97]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.40929
set bmargin at screen 0.13353
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics ('' 9e-13 1, '' 1e-12 0, '' 2e-12 1, '' 3e-12 1, '' 4e-12 1, '' 5e-12 1, '' 6e-12 1, '' 7e-12 1, '' 8e-12 1, '' 9e-12 1, '' 1e-11 0, '' 2e-11 1, '' 3e-11 1, '' 4e-11 1, '' 5e-11 1, '' 6e-11 1, '' 7e-11 1, '' 8e-11 1, '' 9e-11 1, '' 1e-10 0, '' 2e-10 1, '' 3e-10 1, '' 4e-10 1, '' 5e-10 1, '' 6e-10 1, '' 7e-10 1, '' 8e-10 1, '' 9e-10 1, '' 1e-09 0, '' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 1e-06 0, '' 2e-06 1, '' 3e-06 1)
set label 1 '{/:Bold expert: polynomial}' at screen 0.39583,0.50798 left
set key at screen 0.38833,0.48839 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 2.56827e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.48754e-13 ? $5 : 8.48754e-13) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.48754e-13 ? $5 : 8.48754e-13) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'perturbed: n^{−1.01 [−1.04, −0.97]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'linear: n^{−1.02 [−1.06, −0.99]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

unset multiplot
unset output
