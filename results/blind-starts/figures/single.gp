# Redraw single.svg from single.csv, in this folder: gnuplot single.gp
reset
set encoding utf8
set decimalsign '.'
set minussign
if (!exists('output')) output = 'single.svg'
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
set yrange [8.70241e-05:8.21494]

set multiplot
set label 101 '{/:Bold=14 Atoms alone in their cell: distance from the true atom}' at screen 0.01750,0.98373 left
set label 102 'distance of atoms alone in their cell' at screen 0.02000,0.49186 center rotate by 90
set label 103 'sample size n' at screen 0.53625,0.04855 center
set label 104 'Points: mean of 12 to 40 replications; bars: ± 2 standard errors. Lines: least squares of log on log; brackets: 95%' at screen 0.01750,0.02667 left font ',10.5' textcolor rgb '#444444'
set label 105 'bootstrap interval of the slope. Dashed: the theory''s slope −1/2 for strongly identifiable experts, up to a constant.' at screen 0.01750,0.01401 left font ',10.5' textcolor rgb '#444444'

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.90009
set bmargin at screen 0.69213
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold k: exact, fit.start: near-truth}' at screen 0.09250,0.96157 left
set key at screen 0.08500,0.94937 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 0.654947 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'single.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'single.csv' skip 1 using ($1 == 1 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'single.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'single.csv' skip 1 using ($1 == 1 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{0.11 [0.00, 0.23]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.48 [−0.53, −0.43]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.90009
set bmargin at screen 0.69213
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold k: over, fit.start: near-truth}' at screen 0.54750,0.96157 left
set key at screen 0.54000,0.94937 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 0.0385815 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'single.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'single.csv' skip 1 using ($1 == 2 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'single.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'single.csv' skip 1 using ($1 == 2 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−0.11 [−0.39, 0.16]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.68 [−0.83, −0.53]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.59584
set bmargin at screen 0.38788
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold k: exact, fit.start: split}' at screen 0.09250,0.65732 left
set key at screen 0.08500,0.64512 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 0.654821 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'single.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'single.csv' skip 1 using ($1 == 3 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'single.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'single.csv' skip 1 using ($1 == 3 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{0.16 [0.03, 0.30]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.48 [−0.53, −0.43]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.59584
set bmargin at screen 0.38788
set xtics ('' 900 1, '' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold k: over, fit.start: split}' at screen 0.54750,0.65732 left
set key at screen 0.54000,0.64512 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 0.0372479 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'single.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'single.csv' skip 1 using ($1 == 4 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'single.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'single.csv' skip 1 using ($1 == 4 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−0.04 [−0.34, 0.26]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.66 [−0.80, −0.51]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.09250
set rmargin at screen 0.52500
set tmargin at screen 0.29159
set bmargin at screen 0.08363
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 9e-05 1, '10^{−4}' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '10^{−3}' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '10^{−2}' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '10^{−1}' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '10^{0}' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold k: exact, fit.start: blind}' at screen 0.09250,0.35307 left
set key at screen 0.08500,0.34087 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 0.654708 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'single.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'single.csv' skip 1 using ($1 == 5 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'single.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'single.csv' skip 1 using ($1 == 5 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{0.05 [0.00, 0.10]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.48 [−0.53, −0.43]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

set lmargin at screen 0.54750
set rmargin at screen 0.98000
set tmargin at screen 0.29159
set bmargin at screen 0.08363
set xtics ('' 900 1, '10^{3}' 1000 0, '' 2000 1, '' 3000 1, '' 4000 1, '' 5000 1, '' 6000 1, '' 7000 1, '' 8000 1, '' 9000 1, '10^{4}' 10000 0, '' 20000 1, '' 30000 1)
set ytics ('' 9e-05 1, '' 0.0001 0, '' 0.0002 1, '' 0.0003 1, '' 0.0004 1, '' 0.0005 1, '' 0.0006 1, '' 0.0007 1, '' 0.0008 1, '' 0.0009 1, '' 0.001 0, '' 0.002 1, '' 0.003 1, '' 0.004 1, '' 0.005 1, '' 0.006 1, '' 0.007 1, '' 0.008 1, '' 0.009 1, '' 0.01 0, '' 0.02 1, '' 0.03 1, '' 0.04 1, '' 0.05 1, '' 0.06 1, '' 0.07 1, '' 0.08 1, '' 0.09 1, '' 0.1 0, '' 0.2 1, '' 0.3 1, '' 0.4 1, '' 0.5 1, '' 0.6 1, '' 0.7 1, '' 0.8 1, '' 0.9 1, '' 1 0, '' 2 1, '' 3 1, '' 4 1, '' 5 1, '' 6 1, '' 7 1, '' 8 1)
set label 1 '{/:Bold k: over, fit.start: blind}' at screen 0.54750,0.35307 left
set key at screen 0.54000,0.34087 left top Left reverse samplen 1.6 maxrows 3 font ',11'
plot 15.5759 * x**(-0.5) with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' notitle, \
     'single.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#0072B2' notitle, \
     'single.csv' skip 1 using ($1 == 6 && $2 == 1 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 notitle, \
     'single.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):7 with lines linetype 1 linewidth 1.6 linecolor rgb '#D55E00' notitle, \
     'single.csv' skip 1 using ($1 == 6 && $2 == 2 ? $3 : NaN):4:(valid(5) ? ($5 > 8.70241e-05 ? $5 : 8.70241e-05) : $4):(valid(6) ? $6 : $4) with yerrorbars linetype 1 linewidth 1.2 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 notitle, \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#0072B2' pointtype 7 pointsize 0.75 title 'cosine: n^{−0.04 [−0.20, 0.12]}', \
     keyentry with linespoints linetype 1 linewidth 1.6 linecolor rgb '#D55E00' pointtype 5 pointsize 0.75 title 'perturbed: n^{−0.17 [−0.61, 0.27]}', \
     keyentry with lines dashtype 2 linewidth 1.4 linecolor rgb '#777777' title 'theory: n^{−1/2}'
unset label

unset multiplot
unset output
