# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.11in,6.42in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,463 @look }
set encoding utf8
set minussign

set linetype 1 linecolor rgb "#0072B2" pointtype 7 pointsize 0.45
set linetype 2 linecolor rgb "#D55E00" pointtype 5 pointsize 0.45
set linetype 3 linecolor rgb "#009E73" pointtype 9 pointsize 0.45
set linetype 4 linecolor rgb "#CC79A7" pointtype 11 pointsize 0.45
set linetype 5 linecolor rgb "#E69F00" pointtype 13 pointsize 0.45
set linetype 6 linecolor rgb "#56B4E9" pointtype 15 pointsize 0.45
set linetype 7 linecolor rgb "#000000" pointtype 2 pointsize 0.45
set linetype 8 linecolor rgb "#777777" dashtype 2
set border 3 linecolor rgb "#444444"
set clip two
set samples 2
tics = 'out nomirror scale 0.6,0.3 font ",10.5"'
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 4 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 20 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [660.693:1.51356e+06]
set yrange [0.00583276:0.27622]
cut(y) = y < 0.00583276 ? 0.00583276 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics format "%h" (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 0.103739 0.0880813 0.119397
3162 0.0843168 0.0745101 0.0941235
10000 0.0640943 0.0562798 0.0719089
31623 0.0437146 0.0366211 0.0508081
100000 0.0324898 0.0283525 0.036627
316228 0.0227498 0.019919 0.0255806
1e+06 0.0198921 0.0177584 0.0220259
EOD
$panel1_curve2 << EOD
1000 0.0805141 0.0618532 0.0991751
3162 0.0662143 0.0525137 0.0799149
10000 0.0531803 0.0445806 0.06178
31623 0.0336471 0.026731 0.0405632
100000 0.0235763 0.01865 0.0285026
316228 0.0193495 0.016689 0.0220101
1e+06 0.0166314 0.0141213 0.0191415
EOD
plot sample [1000:1e+06] 0.635602*x**(-0.256051) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.26 [−0.28, −0.24]", \
     $panel1_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     [1000:1e+06] 0.466514*x**(-0.248332) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.25 [−0.28, −0.22]", \
     $panel1_curve2 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.039):2 with points linetype 2 notitle, \
     [*:*] 0.251551*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1000 0.189518 0.154389 0.224648
3162 0.129052 0.115775 0.142329
10000 0.100008 0.0815495 0.118467
31623 0.0700467 0.0607621 0.0793313
100000 0.0464305 0.0395503 0.0533107
316228 0.0417718 0.0364911 0.0470525
1e+06 0.0287486 0.0243542 0.0331429
EOD
$panel2_curve2 << EOD
1000 0.155329 0.118914 0.191744
3162 0.104873 0.0818581 0.127888
10000 0.092881 0.0738769 0.111885
31623 0.0579323 0.0450039 0.0708607
100000 0.0301031 0.0241117 0.0360946
316228 0.0298163 0.0217527 0.0378799
1e+06 0.0232614 0.0169401 0.0295827
EOD
plot sample [1000:1e+06] 1.16444*x**(-0.269291) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed: −0.27 [−0.29, −0.24]", \
     $panel2_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     [1000:1e+06] 1.13593*x**(-0.289683) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear: −0.29 [−0.33, −0.25]", \
     $panel2_curve2 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.039):2 with points linetype 2 notitle, \
     [*:*] 0.321191*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
