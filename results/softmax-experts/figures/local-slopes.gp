# Draws local-slopes.svg: gnuplot local-slopes.gp; or local-slopes.pdf: gnuplot -e "pdf=1" local-slopes.gp
if (!exists("output")) output = exists("pdf") ? "local-slopes.pdf" : "local-slopes.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,9.7514in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,702 @look }
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
set label 1 "Marks: log-log slope of the mean of 60 replications from one n to the next\n(curves.csv.gz), at their geometric mean; bars: ± 2 standard errors.\nDashed: the theory's slope −1/2. A law has settled where the marks are level." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Local slopes of the aligned Voronoi loss" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale x
set xrange [1270.6:78704.8]
set yrange [-2.2879:1.12046]
cut(y) = y < -2.2879 ? -2.2879 : y

unset xtics
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "expert: tanh" left noenhanced
$panel1_curve1 << EOD
1584.93 -0.370931 -0.492833 -0.24903
3981.3 -0.56311 -0.687147 -0.439074
10000.4 -0.464517 -0.59123 -0.337804
25119 -0.56256 -0.693866 -0.431254
63096 -0.478232 -0.600841 -0.355622
EOD
$panel1_curve2 << EOD
1584.93 -0.986832 -1.72039 -0.253277
3981.3 -0.702574 -1.14039 -0.26476
10000.4 -0.133933 -0.610136 0.34227
25119 0.0078719 -0.922122 0.937866
63096 -1.21544 -2.10531 -0.325568
EOD
plot $panel1_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact", \
     $panel1_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel1_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over", \
     $panel1_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: sigmoid" left noenhanced
$panel2_curve1 << EOD
1584.93 -0.438314 -0.560151 -0.316476
3981.3 -0.489265 -0.609153 -0.369378
10000.4 -0.510557 -0.634317 -0.386797
25119 -0.552609 -0.672171 -0.433046
63096 -0.426981 -0.547577 -0.306385
EOD
$panel2_curve2 << EOD
1584.93 -0.481621 -0.897478 -0.0657646
3981.3 -0.637422 -1.02352 -0.251325
10000.4 -0.418889 -0.823879 -0.013899
25119 -0.303638 -0.772617 0.16534
63096 -0.779497 -1.19626 -0.362732
EOD
plot $panel2_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact", \
     $panel2_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel2_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over", \
     $panel2_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: gelu" left noenhanced
$panel3_curve1 << EOD
1584.93 -0.415461 -0.552105 -0.278816
3981.3 -0.585769 -0.727354 -0.444183
10000.4 -0.501828 -0.624951 -0.378704
25119 -0.538654 -0.654952 -0.422357
63096 -0.34565 -0.490814 -0.200486
EOD
$panel3_curve2 << EOD
1584.93 -0.201647 -0.61821 0.214916
3981.3 -0.720902 -1.15593 -0.285873
10000.4 -0.327041 -0.798029 0.143948
25119 -0.756027 -1.2016 -0.310457
63096 -0.411145 -0.583022 -0.239268
EOD
plot $panel3_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact", \
     $panel3_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel3_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over", \
     $panel3_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "%g"
set ylabel "slope between neighbouring sizes" noenhanced
set key title "expert: linear" left noenhanced
$panel4_curve1 << EOD
1584.93 -0.416048 -0.624741 -0.207354
3981.3 -0.550592 -0.771118 -0.330065
10000.4 -0.428812 -0.65357 -0.204053
25119 -0.700387 -0.923745 -0.477029
63096 -0.355101 -0.569088 -0.141114
EOD
$panel4_curve2 << EOD
1584.93 0.0362158 -0.0483795 0.120811
3981.3 -0.00617514 -0.0833142 0.0709639
10000.4 0.00914113 -0.0681229 0.0864052
25119 -0.0541715 -0.132483 0.0241402
63096 -0.0248672 -0.105138 0.0554037
EOD
plot $panel4_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact", \
     $panel4_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel4_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over", \
     $panel4_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

set xtics @tics format "%h" (1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial" left noenhanced
$panel5_curve1 << EOD
1584.93 -0.474394 -0.604492 -0.344295
3981.3 -0.433719 -0.550047 -0.31739
10000.4 -0.523786 -0.653183 -0.394389
25119 -0.611903 -0.739363 -0.484444
63096 -0.334228 -0.447682 -0.220774
EOD
$panel5_curve2 << EOD
1584.93 0.0332577 -0.0437087 0.110224
3981.3 0.00464887 -0.0661267 0.0754245
10000.4 0.0195075 -0.0530213 0.0920363
25119 -0.0701782 -0.147812 0.0074555
63096 -0.00651966 -0.0873798 0.0743405
EOD
plot $panel5_curve1 using ($1*0.9796):2 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "exact", \
     $panel5_curve1 using ($1*0.9796):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9796):2 with points linetype 1 notitle, \
     $panel5_curve2 using ($1*1.021):2 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "over", \
     $panel5_curve2 using ($1*1.021):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1.021):2 with points linetype 2 notitle, \
     -0.5 with lines linetype 8 title "theory: −1/2"
unset label 1

unset multiplot
unset output
