# Draws shared-2.svg: gnuplot shared-2.gp; or shared-2.pdf: gnuplot -e "pdf=1" shared-2.gp
if (!exists("output")) output = exists("pdf") ? "shared-2.pdf" : "shared-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,21.0986in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1519 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 5 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/4 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Atoms that share a cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [815.404:36791.6]
set yrange [0.0125698:1.23662]
cut(y) = y < 0.0125698 ? 0.0125698 : y

unset xtics
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "setting: double-box, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: double-box, k: over" left noenhanced
$panel2_curve1 << EOD
1000 0.438705 -0.0896913 0.9671
2340 0.23624 0.0882028 0.384278
5477 0.397695 0.194248 0.601141
12819 0.387347 0.169496 0.605197
30000 0.431334 0.273823 0.588845
EOD
$panel2_curve2 << EOD
1000 0.108695 0.0987241 0.118667
2340 0.0796244 0.072182 0.0870667
5477 0.0592939 0.0511529 0.0674349
12819 0.0542544 0.0482446 0.0602642
30000 0.0453536 0.0404367 0.0502706
EOD
$panel2_curve3 << EOD
1000 0.0688041 0.0580061 0.079602
2340 0.0559429 0.0456297 0.0662561
5477 0.0432189 0.0340376 0.0524003
12819 0.0392985 0.0326949 0.0459021
30000 0.0352282 0.0285642 0.0418922
EOD
plot sample [1000:30000] 0.231775*x**(0.0541739) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.05 [−0.35, 0.46]", \
     $panel2_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.572157*x**(-0.2507) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−0.29, −0.21]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.260832*x**(-0.198981) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.20 [−0.26, −0.13]", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.22308*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "setting: no-bounds, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: no-bounds, k: over" left noenhanced
$panel4_curve1 << EOD
1000 0.342509 0.168745 0.516272
2340 0.359628 -0.110774 0.83003
5477 0.437369 0.163198 0.711541
12819 0.389185 0.113981 0.664388
30000 0.450142 0.289732 0.610551
EOD
$panel4_curve2 << EOD
1000 0.108695 0.0987241 0.118667
2340 0.0796244 0.072182 0.0870667
5477 0.0592939 0.0511529 0.0674349
12819 0.0542544 0.0482446 0.0602642
30000 0.0453536 0.0404367 0.0502706
EOD
$panel4_curve3 << EOD
1000 0.0688041 0.0580061 0.079602
2340 0.0559429 0.0456297 0.0662561
5477 0.0431261 0.0338782 0.0523739
12819 0.0401199 0.0338758 0.0463639
30000 0.0370256 0.0303435 0.0437078
EOD
plot sample [1000:30000] 0.20891*x**(0.0735624) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.07 [−0.19, 0.34]", \
     $panel4_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.572157*x**(-0.2507) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−0.29, −0.21]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.234121*x**(-0.184844) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.18 [−0.25, −0.12]", \
     $panel4_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.222601*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "setting: more-evaluations, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: more-evaluations, k: over" left noenhanced
$panel6_curve1 << EOD
1000 0.342143 0.154417 0.529869
2340 0.175578 0.0873658 0.26379
5477 0.400533 0.196767 0.604299
12819 0.387365 0.179153 0.595578
30000 0.498021 0.20094 0.795103
EOD
$panel6_curve2 << EOD
1000 0.108695 0.0987241 0.118667
2340 0.0796244 0.072182 0.0870667
5477 0.0592939 0.0511529 0.0674349
12819 0.0542544 0.0482446 0.0602642
30000 0.0453536 0.0404367 0.0502706
EOD
$panel6_curve3 << EOD
1000 0.0688041 0.0580061 0.079602
2340 0.0559429 0.0456297 0.0662561
5477 0.0431687 0.0339518 0.0523857
12819 0.039095 0.0323433 0.0458468
30000 0.0349268 0.0280728 0.0417808
EOD
plot sample [1000:30000] 0.0716618*x**(0.181367) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.18 [−0.04, 0.40]", \
     $panel6_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.572157*x**(-0.2507) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−0.29, −0.21]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.266012*x**(-0.201613) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.20 [−0.26, −0.14]", \
     $panel6_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.222821*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "setting: other-seed, k: exact" left noenhanced
plot sample [*:*] NaN with lines linetype 1 notitle, \
     keyentry with lines linetype 1 title "cosine: no exponent", \
     [*:*] NaN with lines linetype 2 notitle, \
     keyentry with lines linetype 2 title "perturbed: no exponent", \
     [*:*] NaN with lines linetype 3 notitle, \
     keyentry with lines linetype 3 title "linear: no exponent", \
     [*:*] NaN with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "setting: other-seed, k: over" left noenhanced
$panel8_curve1 << EOD
1000 0.229355 0.108773 0.349938
2340 0.494746 0.0244414 0.96505
5477 0.352784 0.175766 0.529802
12819 0.470902 0.139674 0.802131
30000 0.406719 0.0717673 0.741671
EOD
$panel8_curve2 << EOD
1000 0.105666 0.0951191 0.116214
2340 0.0874113 0.0793837 0.0954388
5477 0.0651706 0.0582332 0.072108
12819 0.0540173 0.0487359 0.0592987
30000 0.0449566 0.0397168 0.0501964
EOD
$panel8_curve3 << EOD
1000 0.0713617 0.0538909 0.0888325
2340 0.0666486 0.0567617 0.0765356
5477 0.0519201 0.0424224 0.0614178
12819 0.0394198 0.0334556 0.045384
30000 0.0299944 0.0234908 0.0364979
EOD
plot sample [1000:30000] 0.124435*x**(0.128922) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.13 [−0.18, 0.44]", \
     $panel8_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.625264*x**(-0.25761) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.26 [−0.30, −0.22]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.485438*x**(-0.265628) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.27 [−0.35, −0.19]", \
     $panel8_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.236849*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
