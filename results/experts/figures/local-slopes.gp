# Redraw local-slopes.svg from local-slopes.csv, in this folder: gnuplot local-slopes.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'local-slopes.svg'
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
set yrange [-1.93218:0.346836]

set multiplot
set label 101 '{/:Bold=14 Local slopes of the aligned Voronoi loss}' at screen 0.01750,0.97388 left
set label 102 'slope between neighbouring sizes' at screen 0.02000,0.48657 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.07721 center
set label 104 'Points: log-log slope of the mean of 30 replications from one n to the next, at their geometric mean; bars: ± 2 standard' at screen 0.01750,0.04209 left font ',10.5' textcolor rgb '#444444'
set label 105 'errors. Dashed: the theory''s slope −1/2. A law has settled where the points are level.' at screen 0.01750,0.02177 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.83962
set bmargin at screen 0.56386
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics autofreq
set format y '%g'
set label 1 '{/:Bold expert: tanh}' at screen 0.09250,0.93832 left
set key at screen 0.08500,0.91872 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.93218 ? $5 : -1.93218) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.93218 ? $5 : -1.93218) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.83962
set bmargin at screen 0.56386
set xtics ('' 800 1, '' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '' 100000 0)
set ytics autofreq
set format y ''
set label 1 '{/:Bold expert: gelu}' at screen 0.39583,0.93832 left
set key at screen 0.38833,0.91872 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.93218 ? $5 : -1.93218) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.93218 ? $5 : -1.93218) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.69917
set rmargin at screen 0.98000
set tmargin at screen 0.83962
set bmargin at screen 0.56386
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics autofreq
set format y ''
set label 1 '{/:Bold expert: relu}' at screen 0.69917,0.93832 left
set key at screen 0.69167,0.91872 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.93218 ? $5 : -1.93218) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.93218 ? $5 : -1.93218) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.37333
set tmargin at screen 0.40929
set bmargin at screen 0.13353
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics autofreq
set format y '%g'
set label 1 '{/:Bold expert: linear}' at screen 0.09250,0.50798 left
set key at screen 0.08500,0.48839 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.93218 ? $5 : -1.93218) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.93218 ? $5 : -1.93218) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.39583
set rmargin at screen 0.67667
set tmargin at screen 0.40929
set bmargin at screen 0.13353
set xtics ('' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0)
set ytics autofreq
set format y ''
set label 1 '{/:Bold expert: polynomial}' at screen 0.39583,0.50798 left
set key at screen 0.38833,0.48839 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.93218 ? $5 : -1.93218) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.93218 ? $5 : -1.93218) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'perturbed', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'linear', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

unset multiplot
unset output
