# Redraw excess-risk.svg from excess-risk.csv, in this folder: gnuplot excess-risk.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'excess-risk.svg'
set terminal svg size 800,532 fixed enhanced font 'Arial,12' rounded background rgb 'white'
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
set yrange [4.77015e-07:0.000254734]

set multiplot
set label 101 '{/:Bold=14 Excess risk against sample size}' at screen 0.01750,0.96617 left
set label 102 'excess risk' at screen 0.02000,0.48308 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.10000 center
set label 104 'Points: mean of 30 replications; bars: ± 2 standard errors. Lines: least squares of log on log; brackets: 95% bootstrap' at screen 0.01750,0.05451 left font ',10.5' textcolor rgb '#444444'
set label 105 'interval of the slope. Dashed: the theory''s slope −1, up to a constant.' at screen 0.01750,0.02820 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.98000
set tmargin at screen 0.79323
set bmargin at screen 0.17293
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics ('' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '10^{−6}' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1, '' 5e-05 1, '' 6e-05 1, '' 7e-05 1, '' 8e-05 1, '' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1)
set key at screen 0.08500,0.92669 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 0.0880341 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 4.77015e-07 ? $5 : 4.77015e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 4.77015e-07 ? $5 : 4.77015e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 4.77015e-07 ? $5 : 4.77015e-07) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.02 [−1.04, −1.00]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.02 [−1.04, −1.00]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−1.02 [−1.04, −1.01]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

unset multiplot
unset output
