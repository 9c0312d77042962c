# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,6.4319in fontscale 0.9 @look }
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
set label 1 "Marks: log-log slope of the mean of 20 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [1258.87:794331]
set yrange [-2.65306:0.269224]
cut(y) = y < -2.65306 ? -2.65306 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1778.2 -1.35242 -2.49651 -0.208331
5623.17 -0.529008 -0.732321 -0.325694
17782.9 -0.57817 -0.831564 -0.324775
56234.3 -0.484112 -0.744023 -0.224201
177828 -0.567684 -0.821452 -0.313917
562342 -0.305245 -0.556839 -0.0536518
EOD
$panel1_curve2 << EOD
1778.2 -0.442013 -0.788966 -0.0950593
5623.17 -0.433864 -0.708556 -0.159172
17782.9 -0.730878 -1.02218 -0.439577
56234.3 -0.546484 -0.891753 -0.201215
177828 -0.455024 -0.758818 -0.151229
562342 -0.218731 -0.471105 0.0336426
EOD
plot $panel1_curve1 using ($1*0.9683):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel1_curve1 using ($1*0.9683):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9683):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.033):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel1_curve2 using ($1*1.033):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.033):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel2_curve1 << EOD
1778.2 -0.766606 -0.991578 -0.541634
5623.17 -0.424788 -0.704929 -0.144647
17782.9 -0.540013 -0.817945 -0.262081
56234.3 -0.695739 -0.986808 -0.404669
177828 -0.226283 -0.533417 0.0808504
562342 -0.606173 -0.882463 -0.329883
EOD
$panel2_curve2 << EOD
1778.2 -0.956251 -1.33775 -0.574752
5623.17 -0.276175 -0.56651 0.01416
17782.9 -0.695301 -0.993507 -0.397095
56234.3 -0.793328 -1.08135 -0.505302
177828 -0.243886 -0.600445 0.112673
562342 -0.47944 -0.905215 -0.0536656
EOD
plot $panel2_curve1 using ($1*0.9683):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "perturbed", \
     $panel2_curve1 using ($1*0.9683):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9683):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.033):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "linear", \
     $panel2_curve2 using ($1*1.033):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.033):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
