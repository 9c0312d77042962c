# Redraw local-slopes.svg from local-slopes.csv, in this folder: gnuplot local-slopes.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'local-slopes.svg'
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
set yrange [-2.24918:1.42]

set multiplot
set label 101 '{/:Bold=14 Local slopes of the aligned Voronoi loss}' at screen 0.01750,0.98373 left
set label 102 'slope between neighbouring sizes' at screen 0.02000,0.49186 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.04855 center
set label 104 'Points: log-log slope of the mean of 12 to 40 replications from one n to the next, at their geometric mean; bars: ± 2' at screen 0.01750,0.02667 left font ',10.5' textcolor rgb '#444444'
set label 105 'standard errors. Dashed: the theory''s slope −1/2. A law has settled where the points are level.' at screen 0.01750,0.01401 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.90009
set bmargin at screen 0.69213
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y '%g'
set label 1 '{/:Bold k: exact, fit.start: near-truth}' at screen 0.09250,0.96157 left
set key at screen 0.08500,0.94937 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.90009
set bmargin at screen 0.69213
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y ''
set label 1 '{/:Bold k: over, fit.start: near-truth}' at screen 0.54750,0.96157 left
set key at screen 0.54000,0.94937 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.59584
set bmargin at screen 0.38788
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y '%g'
set label 1 '{/:Bold k: exact, fit.start: split}' at screen 0.09250,0.65732 left
set key at screen 0.08500,0.64512 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.59584
set bmargin at screen 0.38788
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y ''
set label 1 '{/:Bold k: over, fit.start: split}' at screen 0.54750,0.65732 left
set key at screen 0.54000,0.64512 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.29159
set bmargin at screen 0.08363
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y '%g'
set label 1 '{/:Bold k: exact, fit.start: blind}' at screen 0.09250,0.35307 left
set key at screen 0.08500,0.34087 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.29159
set bmargin at screen 0.08363
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics autofreq
set format y ''
set label 1 '{/:Bold k: over, fit.start: blind}' at screen 0.54750,0.35307 left
set key at screen 0.54000,0.34087 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -2.24918 ? $5 : -2.24918) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

unset multiplot
unset output
