# Draws total-2.svg: gnuplot total-2.gp; or total-2.pdf: gnuplot -e "pdf=1" total-2.gp
if (!exists("output")) output = exists("pdf") ? "total-2.pdf" : "total-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.11in,16.29in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1173 @look }
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
set label 1 "Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 3,1 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [0.0291598:14.0463]
cut(y) = y < 0.0291598 ? 0.0291598 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 7.40198 4.71513 10.0888
3162 5.42889 2.97145 7.88633
10000 2.25816 1.04742 3.4689
31623 2.60985 0.908451 4.31125
100000 3.60126 1.25882 5.94371
EOD
$panel1_curve2 << EOD
1000 5.1464 2.54515 7.74764
3162 4.76138 1.25155 8.27121
10000 1.45903 1.0234 1.89467
31623 0.783538 0.365205 1.20187
100000 0.902017 0.466533 1.3375
EOD
$panel1_curve3 << EOD
1000 2.31117 1.76261 2.85973
3162 1.63664 1.12274 2.15055
10000 1.18473 0.842592 1.52686
31623 0.960595 0.42264 1.49855
100000 0.497816 0.330641 0.664991
EOD
plot sample [1000:100000] 21.9421*x**(-0.188775) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.19 [−0.35, −0.03]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 131.071*x**(-0.459249) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.46 [−0.61, −0.31]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 20.8037*x**(-0.312985) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.31 [−0.41, −0.22]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 43.8514*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel2_curve1 << EOD
1000 2.87005 0.0607595 5.67934
3162 2.69822 1.4341 3.96235
10000 1.35159 0.853743 1.84943
31623 1.54077 0.894243 2.1873
100000 1.43699 0.672991 2.20099
EOD
$panel2_curve2 << EOD
1000 1.21999 1.01872 1.42126
3162 1.804 1.14465 2.46334
10000 1.2465 0.719017 1.77397
31623 0.98195 0.72459 1.23931
100000 0.792057 0.665227 0.918886
EOD
$panel2_curve3 << EOD
1000 1.10677 0.856039 1.3575
3162 1.08079 0.831352 1.33024
10000 1.13054 0.859522 1.40155
31623 1.00184 0.712148 1.29154
100000 1.17813 0.805481 1.55078
EOD
plot sample [1000:100000] 8.87907*x**(-0.168842) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.17 [−0.52, 0.18]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 3.77837*x**(-0.12787) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.13 [−0.19, −0.07]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 1.05573*x**(0.00426591) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.00 [−0.07, 0.08]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 20.9995*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel3_curve1 << EOD
1000 2.02783 0.426002 3.62967
3162 1.16112 0.4136 1.90863
10000 1.67919 -0.484274 3.84265
31623 0.833766 0.319749 1.34778
100000 2.08101 0.450183 3.71184
EOD
$panel3_curve2 << EOD
1000 1.14542 0.876481 1.41436
3162 1.02898 0.841743 1.21622
10000 0.976882 0.624126 1.32964
31623 0.6058 0.30744 0.90416
100000 0.720483 0.413079 1.02789
EOD
$panel3_curve3 << EOD
1000 0.776879 0.415294 1.13846
3162 0.903658 0.506829 1.30049
10000 0.798522 0.297816 1.29923
31623 0.612097 0.348901 0.875294
100000 0.559037 0.316162 0.801912
EOD
plot sample [1000:100000] 1.83797*x**(-0.0242681) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.02 [−0.29, 0.24]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 2.79537*x**(-0.126552) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.13 [−0.23, −0.02]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 1.66183*x**(-0.0910018) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.09 [−0.23, 0.05]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 14.7402*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
