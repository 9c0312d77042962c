# Redraw excess-risk-2.svg from excess-risk-2.csv, in this folder: gnuplot excess-risk-2.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'excess-risk-2.svg'
set terminal svg size 800,1035 fixed enhanced font 'Arial,12' rounded background rgb 'white'
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
set yrange [1.27367e-09:1.91249e-07]

set multiplot
set label 101 '{/:Bold=14 Excess risk against sample size}' at screen 0.01750,0.98261 left
set label 102 'excess risk' at screen 0.02000,0.48309 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.05140 center
set label 104 'Points: trimmed mean (without the largest 10%) of 30 replications; bars: ± 2 standard errors. Lines: least squares of log' at screen 0.01750,0.02802 left font ',10.5' textcolor rgb '#444444'
set label 105 'on log; brackets: 95% bootstrap interval of the slope. Dashed: the theory''s slope −1, up to a constant.' at screen 0.01750,0.01449 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.87729
set bmargin at screen 0.69372
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '10^{−7}' 1e-07 0)
set label 1 '{/:Bold setting: shipped, k: over}' at screen 0.09250,0.95894 left
set key at screen 0.08500,0.94589 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 6.5088e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.01 [−1.06, −0.97]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.02 [−1.06, −0.97]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−1.01 [−1.06, −0.97]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.87729
set bmargin at screen 0.69372
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0)
set label 1 '{/:Bold setting: tolerance-x10, k: over}' at screen 0.39583,0.95894 left
set key at screen 0.38833,0.94589 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 6.45619e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.01 [−1.06, −0.96]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.02 [−1.06, −0.98]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−1.01 [−1.05, −0.96]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.87729
set bmargin at screen 0.69372
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0)
set label 1 '{/:Bold setting: tolerance-by-10, k: over}' at screen 0.69917,0.95894 left
set key at screen 0.69167,0.94589 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 6.56206e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.01 [−1.06, −0.96]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.02 [−1.06, −0.98]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−1.01 [−1.06, −0.97]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.57488
set bmargin at screen 0.39130
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '10^{−7}' 1e-07 0)
set label 1 '{/:Bold setting: half-box, k: over}' at screen 0.09250,0.65652 left
set key at screen 0.08500,0.64348 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 6.50368e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.01 [−1.06, −0.97]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.02 [−1.06, −0.97]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−1.02 [−1.06, −0.97]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.57488
set bmargin at screen 0.39130
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0)
set label 1 '{/:Bold setting: double-box, k: over}' at screen 0.39583,0.65652 left
set key at screen 0.38833,0.64348 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 6.53824e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.01 [−1.05, −0.96]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.02 [−1.06, −0.97]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−1.01 [−1.05, −0.97]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.57488
set bmargin at screen 0.39130
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0)
set label 1 '{/:Bold setting: no-bounds, k: over}' at screen 0.69917,0.65652 left
set key at screen 0.69167,0.64348 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 6.54432e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.01 [−1.06, −0.96]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.02 [−1.06, −0.97]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−1.01 [−1.05, −0.96]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.27246
set bmargin at screen 0.08889
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '10^{−8}' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '10^{−7}' 1e-07 0)
set label 1 '{/:Bold setting: more-evaluations, k: over}' at screen 0.09250,0.35411 left
set key at screen 0.08500,0.34106 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 6.50866e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.01 [−1.06, −0.97]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−1.02 [−1.06, −0.97]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−1.01 [−1.06, −0.97]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.27246
set bmargin at screen 0.08889
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 2e-09 1, '' 3e-09 1, '' 4e-09 1, '' 5e-09 1, '' 6e-09 1, '' 7e-09 1, '' 8e-09 1, '' 9e-09 1, '' 1e-08 0, '' 2e-08 1, '' 3e-08 1, '' 4e-08 1, '' 5e-08 1, '' 6e-08 1, '' 7e-08 1, '' 8e-08 1, '' 9e-08 1, '' 1e-07 0)
set label 1 '{/:Bold setting: other-seed, k: over}' at screen 0.39583,0.35411 left
set key at screen 0.38833,0.34106 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot 6.12925e-05 * x**(-1) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'excess-risk-2.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > 1.27367e-09 ? $5 : 1.27367e-09) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−1.01 [−1.06, −0.95]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.99 [−1.04, −0.94]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear: n^{−0.99 [−1.05, −0.94]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1}'
unset label

unset multiplot
unset output
