# Draws shared.svg: gnuplot shared.gp; or shared.pdf: gnuplot -e "pdf=1" shared.gp
if (!exists("output")) output = exists("pdf") ? "shared.pdf" : "shared.svg"
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
set yrange [0.0127055:1.04185]
cut(y) = y < 0.0127055 ? 0.0127055 : y

unset xtics
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "setting: shipped, k: exact" left noenhanced
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
set key title "setting: shipped, k: over" left noenhanced
$panel2_curve1 << EOD
1000 0.342143 0.154417 0.529869
2340 0.175578 0.0873658 0.26379
5477 0.400533 0.196767 0.604299
12819 0.387365 0.179153 0.595578
30000 0.498021 0.20094 0.795103
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
5477 0.0431687 0.0339518 0.0523857
12819 0.039095 0.0323433 0.0458468
30000 0.0349268 0.0280728 0.0417808
EOD
plot sample [1000:30000] 0.0716618*x**(0.181367) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.18 [−0.05, 0.41]", \
     $panel2_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.572157*x**(-0.2507) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−0.29, −0.21]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.266012*x**(-0.201613) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.20 [−0.27, −0.13]", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.222821*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "setting: tolerance-x10, k: exact" left noenhanced
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
set key title "setting: tolerance-x10, k: over" left noenhanced
$panel4_curve1 << EOD
1000 0.273931 0.175884 0.371978
2340 0.198503 0.0792215 0.317785
5477 0.462473 0.224445 0.700502
12819 0.378126 0.17492 0.581333
30000 0.489943 0.214136 0.765751
EOD
$panel4_curve2 << EOD
1000 0.104837 0.0947076 0.114966
2340 0.0819521 0.0752699 0.0886342
5477 0.0594468 0.0513728 0.0675208
12819 0.0539902 0.0479775 0.060003
30000 0.0440121 0.0392717 0.0487524
EOD
$panel4_curve3 << EOD
1000 0.0664325 0.0552835 0.0775815
2340 0.0557509 0.0451524 0.0663495
5477 0.0440837 0.0352128 0.0529546
12819 0.0391558 0.032396 0.0459156
30000 0.0349073 0.0281972 0.0416175
EOD
plot sample [1000:30000] 0.0548343*x**(0.212543) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.21 [0.02, 0.40]", \
     $panel4_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.58011*x**(-0.253225) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−0.29, −0.22]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.245991*x**(-0.192908) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.19 [−0.26, −0.13]", \
     $panel4_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.224146*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset xtics
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "setting: tolerance-by-10, k: exact" left noenhanced
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
set key title "setting: tolerance-by-10, k: over" left noenhanced
$panel6_curve1 << EOD
1000 0.346325 0.159777 0.532873
2340 0.194267 0.0552921 0.333242
5477 0.431667 0.205825 0.65751
12819 0.391331 0.18283 0.599831
30000 0.510081 0.197391 0.822772
EOD
$panel6_curve2 << EOD
1000 0.107958 0.0965461 0.11937
2340 0.0766761 0.0702914 0.0830608
5477 0.0592191 0.0510226 0.0674155
12819 0.0539053 0.0482054 0.0596052
30000 0.0449087 0.0400099 0.0498074
EOD
$panel6_curve3 << EOD
1000 0.0671435 0.0569654 0.0773216
2340 0.055736 0.0455001 0.0659718
5477 0.0440144 0.0351443 0.0528844
12819 0.0384629 0.0316175 0.0453083
30000 0.0350676 0.0283866 0.0417486
EOD
plot sample [1000:30000] 0.0802117*x**(0.173438) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.17 [−0.06, 0.41]", \
     $panel6_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.550872*x**(-0.247739) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−0.29, −0.21]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.253276*x**(-0.196402) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.20 [−0.26, −0.13]", \
     $panel6_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.226545*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics format "%h" (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
set ylabel "distance of atoms that share a cell" noenhanced
set key title "setting: half-box, k: exact" left noenhanced
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
set key title "setting: half-box, k: over" left noenhanced
$panel8_curve1 << EOD
1000 0.284599 0.184159 0.385038
2340 0.251476 0.111592 0.391359
5477 0.356154 0.160596 0.551713
12819 0.350687 0.190185 0.511189
30000 0.381532 0.233616 0.529447
EOD
$panel8_curve2 << EOD
1000 0.108695 0.0987241 0.118667
2340 0.0796244 0.072182 0.0870667
5477 0.0592939 0.0511529 0.0674349
12819 0.0542544 0.0482446 0.0602642
30000 0.0453536 0.0404367 0.0502706
EOD
$panel8_curve3 << EOD
1000 0.0688041 0.0580061 0.079602
2340 0.0559429 0.0456297 0.0662561
5477 0.0432204 0.03404 0.0524008
12819 0.0391965 0.0325213 0.0458717
30000 0.0349527 0.0281169 0.0417885
EOD
plot sample [1000:30000] 0.126649*x**(0.108054) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.11 [−0.05, 0.27]", \
     $panel8_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.572157*x**(-0.2507) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−0.29, −0.21]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.265157*x**(-0.201134) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.20 [−0.26, −0.14]", \
     $panel8_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.223088*x**(-0.25) with lines linetype 8 title "theory: slope −1/4"
unset label 1

unset multiplot
unset output
