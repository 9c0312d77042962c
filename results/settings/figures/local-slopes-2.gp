# Redraw local-slopes-2.svg from local-slopes-2.csv, in this folder: gnuplot local-slopes-2.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'local-slopes-2.svg'
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
set yrange [-1.2625:2.18451]

set multiplot
set label 101 '{/:Bold=14 Local slopes of the aligned Voronoi loss}' at screen 0.01750,0.98261 left
set label 102 'slope between neighbouring sizes' at screen 0.02000,0.48309 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.05140 center
set label 104 'Points: log-log slope of the trimmed mean (without the largest 10%) of 30 replications from one n to the next, at their' at screen 0.01750,0.02802 left font ',10.5' textcolor rgb '#444444'
set label 105 'geometric mean; bars: ± 2 standard errors. Dashed: the theory''s slope −1/2. A law has settled where the points are level.' at screen 0.01750,0.01449 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.87729
set bmargin at screen 0.69372
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y '%g'
set label 1 '{/:Bold setting: shipped, k: over}' at screen 0.09250,0.95894 left
set key at screen 0.08500,0.94589 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.87729
set bmargin at screen 0.69372
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y ''
set label 1 '{/:Bold setting: tolerance-x10, k: over}' at screen 0.39583,0.95894 left
set key at screen 0.38833,0.94589 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 2 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.87729
set bmargin at screen 0.69372
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y ''
set label 1 '{/:Bold setting: tolerance-by-10, k: over}' at screen 0.69917,0.95894 left
set key at screen 0.69167,0.94589 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 3 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.57488
set bmargin at screen 0.39130
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y '%g'
set label 1 '{/:Bold setting: half-box, k: over}' at screen 0.09250,0.65652 left
set key at screen 0.08500,0.64348 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 4 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.57488
set bmargin at screen 0.39130
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y ''
set label 1 '{/:Bold setting: double-box, k: over}' at screen 0.39583,0.65652 left
set key at screen 0.38833,0.64348 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 5 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.57488
set bmargin at screen 0.39130
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y ''
set label 1 '{/:Bold setting: no-bounds, k: over}' at screen 0.69917,0.65652 left
set key at screen 0.69167,0.64348 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 6 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.27246
set bmargin at screen 0.08889
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y '%g'
set label 1 '{/:Bold setting: more-evaluations, k: over}' at screen 0.09250,0.35411 left
set key at screen 0.08500,0.34106 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 7 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 7 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 7 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.27246
set bmargin at screen 0.08889
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y ''
set label 1 '{/:Bold setting: other-seed, k: over}' at screen 0.39583,0.35411 left
set key at screen 0.38833,0.34106 left top Left reverse samplen 1.6 maxrows 4 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 8 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 8 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'local-slopes-2.csv' skip 1 using ($1 == 8 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > -1.2625 ? $5 : -1.2625) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

unset multiplot
unset output
