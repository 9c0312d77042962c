# Draws single.svg: gnuplot single.gp; or single.pdf: gnuplot -e "pdf=1" single.gp
if (!exists("output")) output = exists("pdf") ? "single.pdf" : "single.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,15.5708in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1121 @look }
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
set label 1 "Marks: mean of 12 to 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,2 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [815.404:36791.6]
set yrange [7.30414e-05:7.77818]
cut(y) = y < 7.30414e-05 ? 7.30414e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "fit.start: near-truth, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 0.747616 0.473874 1.02136
3107 0.882925 0.654413 1.11144
9655 1.00224 0.797268 1.20721
30000 1.15591 0.949388 1.36243
EOD
$panel1_curve2 << EOD
1000 0.0383467 0.0339731 0.0427202
3107 0.0188867 0.0165716 0.0212018
9655 0.0132523 0.0111453 0.0153594
30000 0.00698379 0.00601173 0.00795585
EOD
plot sample [1000:30000] 0.314777*x**(0.126485) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.13 [0.01, 0.24]", \
     $panel1_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 1.019*x**(-0.4819) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.48 [−0.53, −0.43]", \
     $panel1_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.631652*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: near-truth, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.30488 0.392148 2.21761
3107 1.11638 0.541477 1.69128
9655 0.597213 0.0585517 1.13587
30000 1.03157 0.235922 1.82721
EOD
$panel2_curve2 << EOD
1000 0.00281668 0.00187857 0.0037548
3107 0.00132368 0.000919346 0.00172802
9655 0.000863728 0.000479435 0.00124802
30000 0.000250641 0.000160752 0.00034053
EOD
plot sample [1000:30000] 2.67332*x**(-0.117371) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.12 [−0.40, 0.16]", \
     $panel2_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.32421*x**(-0.677826) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.68 [−0.83, −0.53]", \
     $panel2_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.0260473*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "fit.start: split, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 0.46756 0.2505 0.68462
3107 0.498387 0.355523 0.641252
9655 0.659146 0.469592 0.8487
30000 0.689974 0.557869 0.822078
EOD
$panel3_curve2 << EOD
1000 0.0383275 0.0339628 0.0426922
3107 0.0188787 0.0165605 0.0211968
9655 0.0132561 0.0111509 0.0153612
30000 0.0069829 0.00601043 0.00795537
EOD
plot sample [1000:30000] 0.190181*x**(0.127627) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.13 [−0.01, 0.27]", \
     $panel3_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 1.01739*x**(-0.481739) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.48 [−0.53, −0.43]", \
     $panel3_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.631383*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "fit.start: split, k: over" left noenhanced
$panel4_curve1 << EOD
1000 0.781559 0.157151 1.40597
3107 1.26587 0.445095 2.08665
9655 0.710042 0.11335 1.30673
30000 0.828242 0.126348 1.53014
EOD
$panel4_curve2 << EOD
1000 0.00263262 0.00171742 0.00354782
3107 0.00130837 0.000897326 0.00171941
9655 0.000775311 0.000470284 0.00108034
30000 0.000262575 0.000167417 0.000357733
EOD
plot sample [1000:30000] 1.18709*x**(-0.0356518) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.04 [−0.37, 0.29]", \
     $panel4_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.259688*x**(-0.656133) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.66 [−0.80, −0.51]", \
     $panel4_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.0272876*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "fit.start: blind, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 2.78252 2.43226 3.13277
3107 2.97363 2.55776 3.3895
9655 3.35175 2.98009 3.72341
30000 3.30421 2.93298 3.67544
EOD
$panel5_curve2 << EOD
1000 0.038321 0.0339467 0.0426954
3107 0.0188825 0.0165638 0.0212012
9655 0.0132494 0.0111429 0.015356
30000 0.0069815 0.00601082 0.00795219
EOD
plot sample [1000:30000] 1.91007*x**(0.0560291) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.06 [0.01, 0.10]", \
     $panel5_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 1.01784*x**(-0.481809) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.48 [−0.53, −0.43]", \
     $panel5_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 0.631513*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "fit.start: blind, k: over" left noenhanced
$panel6_curve1 << EOD
1000 2.74009 1.79328 3.6869
3107 2.95934 1.73501 4.18367
9655 2.87714 1.94551 3.80878
30000 2.51855 1.54795 3.48916
EOD
$panel6_curve2 << EOD
1000 0.39362 -0.0413863 0.828626
3107 0.680618 0.106323 1.25491
9655 0.269635 -0.0055014 0.544772
30000 0.508062 0.0544897 0.961634
EOD
plot sample [1000:30000] 3.42737*x**(-0.0247937) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.02 [−0.17, 0.12]", \
     $panel6_curve1 using ($1*0.9811):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9811):2 with points linetype 1 notitle, \
     [1000:30000] 0.494359*x**(-0.0141429) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.01 [−0.59, 0.56]", \
     $panel6_curve2 using ($1*1.019):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1.019):2 with points linetype 2 notitle, \
     [*:*] 7.46841*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
