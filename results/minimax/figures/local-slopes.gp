# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,45.1681in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,3252 @look }
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
set label 1 "Marks: log-log slope of the mean of 8 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 9,1 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale x
set xrange [1445.37:69183.5]
set yrange [-3.98889:2.46993]
cut(y) = y < -3.98889 ? -3.98889 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel1_curve1 << EOD
1778.2 0.385743 -0.34988 1.12137
5623.17 -0.22887 -0.981139 0.523399
17782.9 -0.115104 -0.587897 0.35769
56234.3 0.526167 0.0135935 1.03874
EOD
$panel1_curve2 << EOD
1778.2 -0.461314 -0.894787 -0.0278407
5623.17 -0.882683 -1.30793 -0.457438
17782.9 -0.157805 -0.454705 0.139094
56234.3 -0.430831 -0.780079 -0.0815837
EOD
$panel1_curve3 << EOD
1778.2 -0.438032 -0.899629 0.0235647
5623.17 -0.840497 -1.2968 -0.384191
17782.9 -0.204912 -0.50281 0.0929857
56234.3 -0.429832 -0.763334 -0.0963295
EOD
plot $panel1_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel1_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel2_curve1 << EOD
1778.2 -0.535844 -1.48246 0.410767
5623.17 0.41246 -0.412658 1.23758
17782.9 -0.164148 -0.553293 0.224996
56234.3 0.723788 -0.0304015 1.47798
EOD
$panel2_curve2 << EOD
1778.2 -0.0589862 -0.712106 0.594134
5623.17 -1.11929 -1.88094 -0.357636
17782.9 0.0436152 -0.6845 0.77173
56234.3 -0.347144 -0.932195 0.237908
EOD
$panel2_curve3 << EOD
1778.2 -0.185579 -2.22539 1.85424
5623.17 -2.12279 -3.64288 -0.60269
17782.9 -0.575653 -1.0222 -0.129112
56234.3 -1.57102 -2.22518 -0.916857
EOD
plot $panel2_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel2_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel2_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: exact, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel3_curve1 << EOD
1778.2 -0.23205 -0.718803 0.254703
5623.17 0.273177 -0.20439 0.750744
17782.9 -0.165192 -0.569688 0.239304
56234.3 0.333221 -0.196755 0.863198
EOD
$panel3_curve2 << EOD
1778.2 -0.227676 -0.93416 0.478807
5623.17 -0.777314 -1.44194 -0.112688
17782.9 -0.802003 -1.40813 -0.195871
56234.3 -0.494991 -1.28179 0.291804
EOD
$panel3_curve3 << EOD
1778.2 -0.494437 -1.11862 0.129748
5623.17 -0.778326 -1.39302 -0.163629
17782.9 -0.22882 -0.647232 0.189592
56234.3 -0.696108 -1.24621 -0.146005
EOD
plot $panel3_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel3_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel3_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel3_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel4_curve1 << EOD
1778.2 0.0793277 -0.831454 0.990109
5623.17 -0.252469 -1.37841 0.873468
17782.9 -0.4573 -2.03724 1.12263
56234.3 0.205671 -1.32214 1.73349
EOD
$panel4_curve2 << EOD
1778.2 -1.00891 -1.55362 -0.464205
5623.17 -0.490054 -0.953255 -0.0268525
17782.9 -0.339232 -0.730303 0.0518392
56234.3 -0.571718 -1.03087 -0.112561
EOD
$panel4_curve3 << EOD
1778.2 -0.257418 -0.796015 0.281179
5623.17 -0.625269 -1.2802 0.0296582
17782.9 -0.174526 -0.713766 0.364713
56234.3 0.0225238 -1.06161 1.10666
EOD
plot $panel4_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel4_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel4_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel4_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel5_curve1 << EOD
1778.2 -0.225396 -1.25253 0.801737
5623.17 -0.38341 -1.35607 0.589247
17782.9 0.169708 -0.815945 1.15536
56234.3 0.863963 -0.198148 1.92607
EOD
$panel5_curve2 << EOD
1778.2 -0.540189 -1.243 0.162617
5623.17 0.337212 -0.172616 0.847041
17782.9 -0.0837559 -0.576355 0.408843
56234.3 -0.160971 -0.69284 0.370897
EOD
$panel5_curve3 << EOD
1778.2 -0.279534 -0.631981 0.0729131
5623.17 -0.0755635 -0.386655 0.235528
17782.9 -0.151342 -0.429231 0.126546
56234.3 -0.00491879 -0.748244 0.738406
EOD
plot $panel5_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel5_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel5_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel5_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: exact, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel6_curve1 << EOD
1778.2 -0.252783 -1.4438 0.938232
5623.17 -0.672605 -1.71342 0.368215
17782.9 0.648737 -0.534586 1.83206
56234.3 0.134798 -1.11129 1.38088
EOD
$panel6_curve2 << EOD
1778.2 -0.0809793 -0.446703 0.284744
5623.17 -0.186671 -0.769542 0.3962
17782.9 -0.14834 -0.853357 0.556677
56234.3 -0.149177 -1.02497 0.726614
EOD
$panel6_curve3 << EOD
1778.2 0.160633 -0.647283 0.968548
5623.17 -0.635789 -1.71297 0.441387
17782.9 -1.17606 -2.14065 -0.211476
56234.3 1.02795 -0.0680148 2.12392
EOD
plot $panel6_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel6_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel6_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel6_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel6_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: tanh" left noenhanced
$panel7_curve1 << EOD
1778.2 0.0352143 -0.537223 0.607652
5623.17 -0.515912 -1.09621 0.0643888
17782.9 0.216098 -0.304946 0.737142
56234.3 0.445162 0.00793386 0.88239
EOD
$panel7_curve2 << EOD
1778.2 -0.695047 -1.07209 -0.318008
5623.17 0.0148674 -0.372361 0.402096
17782.9 -0.21564 -0.469748 0.0384668
56234.3 -0.158579 -0.449307 0.13215
EOD
$panel7_curve3 << EOD
1778.2 -0.386937 -0.745693 -0.0281804
5623.17 -0.308372 -0.785546 0.168801
17782.9 0.0110823 -0.441903 0.464067
56234.3 -0.24531 -0.6469 0.156279
EOD
plot $panel7_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel7_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel7_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel7_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel7_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: linear" left noenhanced
$panel8_curve1 << EOD
1778.2 0.187593 -0.292386 0.667571
5623.17 -0.0688544 -0.538133 0.400424
17782.9 -0.638435 -1.1693 -0.107574
56234.3 0.822042 0.435281 1.2088
EOD
$panel8_curve2 << EOD
1778.2 -0.184457 -0.82948 0.460565
5623.17 -0.104208 -0.745416 0.537
17782.9 -0.643542 -1.33905 0.0519647
56234.3 0.382836 -0.190337 0.956009
EOD
$panel8_curve3 << EOD
1778.2 -0.33449 -1.08584 0.416861
5623.17 -0.737786 -1.38601 -0.0895652
17782.9 0.321447 -0.284542 0.927436
56234.3 -0.725651 -1.32371 -0.127589
EOD
plot $panel8_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel8_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel8_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel8_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel8_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "k: over, dataset.truth.atoms: apart, expert: polynomial" left noenhanced
$panel9_curve1 << EOD
1778.2 0.308086 -0.178611 0.794783
5623.17 0.266598 -0.164275 0.69747
17782.9 -0.272026 -0.689286 0.145234
56234.3 0.214906 -0.209142 0.638955
EOD
$panel9_curve2 << EOD
1778.2 0.197356 -0.585385 0.980098
5623.17 -0.108669 -0.869247 0.65191
17782.9 -0.469123 -0.879716 -0.0585303
56234.3 -0.292134 -0.704646 0.120377
EOD
$panel9_curve3 << EOD
1778.2 -0.106213 -0.725898 0.513473
5623.17 -0.261764 -0.928278 0.404751
17782.9 -0.0648569 -0.821297 0.691583
56234.3 -0.643732 -1.25881 -0.0286548
EOD
plot $panel9_curve1 using ($1*0.9621):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine", \
     $panel9_curve1 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel9_curve1 using ($1*0.9621):2 with points linetype 1 notitle, \
     $panel9_curve2 using ($1*1):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed", \
     $panel9_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel9_curve2 using ($1*1):2 with points linetype 2 notitle, \
     $panel9_curve3 using ($1*1.039):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear", \
     $panel9_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel9_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
