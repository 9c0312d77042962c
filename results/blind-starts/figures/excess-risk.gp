# Redraw excess-risk.svg from excess-risk.csv, in this folder: gnuplot excess-risk.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'excess-risk.svg'
set terminal svg size 800,1106 fixed enhanced font 'Arial,12' rounded background rgb 'white'
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
set yrange [1.00756e-09:4.44885e-05]

set multiplot
set label 101 '{/:Bold=14 Excess risk against sample size}' at screen 0.01750,0.98373 left
set label 102 'excess risk' at screen 0.02000,0.49186 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.04855 center
set label 104 'Points: mean of 12 to 40 replications; bars: ± 2 standard errors. Lines: least squares of log on log; brackets: 95%' at screen 0.01750,0.02667 left font ',10.5' textcolor rgb '#444444'
set label 105 'bootstrap interval of the slope. Dashed: the theory''s slope −1, up to a constant.' at screen 0.01750,0.01401 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.90009
set bmargin at screen 0.69213
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '10^{−7}' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '10^{−6}' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1)
set label 1 '{/:Bold k: exact, fit.start: near-truth}' at screen 0.09250,0.96157 left
set key at screen 0.08500,0.94937 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 0.0121514 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.00 [−1.06, −0.95]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.01 [−1.06, −0.95]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.90009
set bmargin at screen 0.69213
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1)
set label 1 '{/:Bold k: over, fit.start: near-truth}' at screen 0.54750,0.96157 left
set key at screen 0.54000,0.94937 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 6.57442e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.05 [−1.14, −0.95]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.03 [−1.11, −0.95]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.59584
set bmargin at screen 0.38788
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '10^{−7}' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '10^{−6}' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1)
set label 1 '{/:Bold k: exact, fit.start: split}' at screen 0.09250,0.65732 left
set key at screen 0.08500,0.64512 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 0.0120957 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.00 [−1.06, −0.95]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.01 [−1.06, −0.96]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.59584
set bmargin at screen 0.38788
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1)
set label 1 '{/:Bold k: over, fit.start: split}' at screen 0.54750,0.65732 left
set key at screen 0.54000,0.64512 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 6.60287e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.05 [−1.13, −0.96]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.05 [−1.14, −0.95]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.29159
set bmargin at screen 0.08363
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '10^{−7}' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '10^{−6}' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '10^{−5}' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1)
set label 1 '{/:Bold k: exact, fit.start: blind}' at screen 0.09250,0.35307 left
set key at screen 0.08500,0.34087 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 0.0121398 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.01 [−1.06, −0.95]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.01 [−1.06, −0.95]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.29159
set bmargin at screen 0.08363
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0, '' 2e-07 1, '' 3e-07 1, '' 4e-07 1, '' 5e-07 1, '' 6e-07 1, '' 7e-07 1, '' 8e-07 1, '' 9e-07 1, '' 1e-06 0, '' 2e-06 1, '' 3e-06 1, '' 4e-06 1, '' 5e-06 1, '' 6e-06 1, '' 7e-06 1, '' 8e-06 1, '' 9e-06 1, '' 1e-05 0, '' 2e-05 1, '' 3e-05 1, '' 4e-05 1)
set label 1 '{/:Bold k: over, fit.start: blind}' at screen 0.54750,0.35307 left
set key at screen 0.54000,0.34087 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 9.24812e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.00756e-09 ? $5 : 1.00756e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.03 [−1.09, −0.97]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.02 [−1.09, −0.95]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

unset multiplot
unset output
