# Draws residuals.svg: gnuplot residuals.gp; or residuals.pdf: gnuplot -e "pdf=1" residuals.gp
if (!exists("output")) output = exists("pdf") ? "residuals.pdf" : "residuals.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,8.1681in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,588 @look }
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
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 7 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: median of 40 replications (curves.csv.gz), divided by the fitted line (rates.csv); bars: ± 2 standard errors.\nMarks that bend away from 1 say that the loss is no power of n over this range." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "What the power law leaves of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 8.85 spacing char 2,char 8.15
set logscale x
set xrange [710.187:422424]
set yrange [0.230204:1.79203]
cut(y) = y < 0.230204 ? 0.230204 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "loss / fitted line" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 1.03804 0.844436 1.23165
2587 1.04364 0.951713 1.13556
6694 0.909568 0.797286 1.02185
17321 0.96095 0.800369 1.12153
44814 1.00308 0.909035 1.09713
115949 1.05645 0.953552 1.15934
300000 0.996588 0.828482 1.16469
EOD
$panel1_curve2 << EOD
1000 1.07479 0.935948 1.21362
2587 1.06719 0.967475 1.16691
6694 0.896307 0.740128 1.05248
17321 0.896876 0.771883 1.02187
44814 0.995891 0.917749 1.07403
115949 1.01485 0.889315 1.14039
300000 1.07308 0.885412 1.26074
EOD
$panel1_curve3 << EOD
1000 1.15928 0.961055 1.35751
2587 1.01538 0.758935 1.27183
6694 0.810148 0.562452 1.05784
17321 0.984983 0.795261 1.1747
44814 0.946176 0.791894 1.10046
115949 1.03569 0.797501 1.27387
300000 1.08639 0.917308 1.25548
EOD
$panel1_curve4 << EOD
1000 0.944466 0.832104 1.05683
2587 1.01281 0.774414 1.25121
6694 1.00289 0.691835 1.31394
17321 1.10857 0.828961 1.38817
44814 0.974025 0.704459 1.24359
115949 1.01112 0.330204 1.69203
300000 0.95477 0.574482 1.33506
EOD
$panel1_curve5 << EOD
1000 0.952091 0.85477 1.04941
2587 1.02844 0.904887 1.15199
6694 1.03731 0.924245 1.15038
17321 1.05475 0.948712 1.16078
44814 0.976546 0.845844 1.10725
115949 0.900676 0.709596 1.09175
300000 1.06127 0.805042 1.31749
EOD
$panel1_curve6 << EOD
1000 0.881066 0.731305 1.03083
2587 1.03429 0.803381 1.2652
6694 1.05994 0.808151 1.31172
17321 1.17667 0.9844 1.36893
44814 0.932404 0.766097 1.09871
115949 1.01029 0.901415 1.11917
300000 0.93404 0.784201 1.08388
EOD
plot $panel1_curve1 using ($1*0.8524):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "tau=1", \
     $panel1_curve1 using ($1*0.8524):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8524):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*0.9086):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "tau=0.1", \
     $panel1_curve2 using ($1*0.9086):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9086):2 with points linetype 2 notitle, \
     $panel1_curve3 using ($1*0.9686):2 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "tau=0.01", \
     $panel1_curve3 using ($1*0.9686):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*0.9686):2 with points linetype 3 notitle, \
     $panel1_curve4 using ($1*1.032):2 with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "tau=0.001", \
     $panel1_curve4 using ($1*1.032):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.032):2 with points linetype 4 notitle, \
     $panel1_curve5 using ($1*1.101):2 with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "tau=0.0001", \
     $panel1_curve5 using ($1*1.101):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.101):2 with points linetype 5 notitle, \
     $panel1_curve6 using ($1*1.173):2 with lines linetype 6 notitle, \
     keyentry with linespoints linetype 6 title "cosine", \
     $panel1_curve6 using ($1*1.173):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 6 notitle, \
     $panel1_curve6 using ($1*1.173):2 with points linetype 6 notitle, \
     1 with lines linetype 8 title "the line of the main figure"
unset label 1

unset multiplot
unset output
