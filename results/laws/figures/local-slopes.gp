# Redraw local-slopes.svg from local-slopes.csv, in this folder: gnuplot local-slopes.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'local-slopes.svg'
set terminal svg size 800,549 fixed enhanced font 'Arial,12' rounded background rgb 'white'
set output output
set datafile separator comma

set border 3 linecolor rgb '#444444'
set tics out nomirror scale 0.6,0.3 font ',10.5'
set grid xtics ytics linetype 1 linecolor rgb '#E4E4E4' linewidth 0.8
set bars 0.6
set samples 100
set logscale x
set xrange [198.208:454068]
set yrange [-1.00954:0.664898]

set multiplot
set label 101 '{/:Bold=14 Local slopes of the aligned Voronoi loss}' at screen 0.01750,0.96721 left
set label 102 'slope between neighbouring sizes' at screen 0.02000,0.46903 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.09781 center
set label 104 'Points: log-log slope of the mean of 40 to 150 replications from one n to the next, at their geometric mean; bars: ± 2' at screen 0.01750,0.05373 left font ',10.5' textcolor rgb '#444444'
set label 105 'standard errors. Dashed: the theory''s slope −1/2. A law has settled where the points are level.' at screen 0.01750,0.02823 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.98000
set tmargin at screen 0.76958
set bmargin at screen 0.16849
set xtics ('' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1, '' 40000 1, '' 50000 1, '' 60000 1, '' 70000 1, '' 80000 1, '' 90000 1, '10^{5}' 100000 0, '' 200000 1, '' 300000 1, '' 400000 1)
set ytics autofreq
set format y '%g'
set key at screen 0.08500,0.92896 left top Left reverse samplen 1.6 maxrows 5 font ',11'
plot -0.5 with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > -1.00954 ? $5 : -1.00954) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > -1.00954 ? $5 : -1.00954) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#009E73' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 3 ? $3 : NaN):4:(valid(5) ? ($5 > -1.00954 ? $5 : -1.00954) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):4 with lines linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' notitle, \
     'local-slopes.csv' skip 1 using ($1 == 1 && $2 == 4 ? $3 : NaN):4:(valid(5) ? ($5 > -1.00954 ? $5 : -1.00954) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'power', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'cosine', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#009E73' pointtype 9 pointsize 0.75 title 'split-floor', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#CC79A7' pointtype 13 pointsize 0.75 title 'split-wide', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: −1/2'
unset label

unset multiplot
unset output
