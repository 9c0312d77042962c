# Draws held-out-risk.svg: gnuplot held-out-risk.gp; or held-out-risk.pdf: gnuplot -e "pdf=1" held-out-risk.gp
if (!exists("output")) output = exists("pdf") ? "held-out-risk.pdf" : "held-out-risk.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,15.3486in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1105 @look }
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
set samples 100
tics = 'out nomirror scale 0.6,0.3 font ",10.5"'
set key at graph 0,1.02 left bottom Left reverse vertical maxrows 4 samplen 1.5 spacing 0.95 font ",11" noenhanced
set label 1 "Marks: mean of 10 replications (curves.csv.gz); bars: ± 2 standard errors over replications, which share rows: they are too short.\nLines: the law c + C n^−a, whose c the legend names, or C n^−a where no floor is seen (laws.csv.gz)." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 3,2 title "Held-out risk against the number of training rows" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [227.573:39547.7]
set yrange [0.00163062:0.0065225]
cut(y) = y < 0.00163062 ? 0.00163062 : y

unset xtics
set ytics @tics format "%h" (0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.007, 0.008, 0.009)
set ylabel "held-out risk (mean squared error)" noenhanced
set key title "k: 1, expert: linear" left noenhanced
$panel1_curve1 << EOD
300 0.00350402 0.00345183 0.00355621
949 0.00348002 0.00343625 0.00352379
3000 0.00341457 0.00337124 0.0034579
9487 0.00341714 0.00339125 0.00344302
30000 0.00341778 0.00338177 0.00345379
EOD
$panel1_curve2 << EOD
300 0.00350402 0.00345183 0.00355621
949 0.00348002 0.00343625 0.00352379
3000 0.00341457 0.00337124 0.0034579
9487 0.00341714 0.00339125 0.00344302
30000 0.00341778 0.00338177 0.00345379
EOD
$panel1_curve3 << EOD
300 0.00350402 0.00345183 0.00355621
949 0.00348002 0.00343625 0.00352379
3000 0.00341457 0.00337124 0.0034579
9487 0.00341714 0.00339125 0.00344302
30000 0.00341778 0.00338177 0.00345379
EOD
plot sample [300:30000] 0.00184795*x**(-0.497)+0.00339969 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear: towards 0.0034", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [300:30000] 0.00184795*x**(-0.497)+0.00339969 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: towards 0.0034", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [300:30000] 0.00184795*x**(-0.496999)+0.00339969 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed: towards 0.0034", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "k: 1, expert: tanh" left noenhanced
$panel2_curve1 << EOD
300 0.0033907 0.00333668 0.00344473
949 0.00334568 0.00331936 0.00337199
3000 0.00328403 0.00325256 0.0033155
9487 0.00330047 0.00327468 0.00332627
30000 0.00330329 0.00326985 0.00333673
EOD
$panel2_curve2 << EOD
300 0.0033907 0.00333668 0.00344473
949 0.00334568 0.00331936 0.00337199
3000 0.00328403 0.00325256 0.0033155
9487 0.00330047 0.00327468 0.00332627
30000 0.00330329 0.00326985 0.00333673
EOD
$panel2_curve3 << EOD
300 0.0033907 0.00333668 0.00344473
949 0.00334568 0.00331936 0.00337199
3000 0.00328403 0.00325256 0.0033155
9487 0.00330047 0.00327468 0.00332627
30000 0.00330329 0.00326985 0.00333673
EOD
plot sample [300:30000] 0.0121787*x**(-0.8404)+0.00329251 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear: towards 0.00329", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [300:30000] 0.0121787*x**(-0.8404)+0.00329251 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: towards 0.00329", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [300:30000] 0.0121787*x**(-0.8404)+0.00329251 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed: towards 0.00329", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle
unset label 1

unset xtics
set ytics @tics format "%h" (0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.007, 0.008, 0.009)
set ylabel "held-out risk (mean squared error)" noenhanced
set key title "k: 2, expert: linear" left noenhanced
$panel3_curve1 << EOD
300 0.00359142 0.0028971 0.00428573
949 0.00294245 0.00287588 0.00300901
3000 0.00279757 0.00275598 0.00283916
9487 0.00279618 0.00276559 0.00282676
30000 0.00276407 0.00273798 0.00279015
EOD
$panel3_curve2 << EOD
300 0.00309878 0.00300785 0.00318971
949 0.00291773 0.00287149 0.00296398
3000 0.00281464 0.00277057 0.00285871
9487 0.00280278 0.00276903 0.00283652
30000 0.00278236 0.00275327 0.00281145
EOD
$panel3_curve3 << EOD
300 0.00311609 0.0030162 0.00321599
949 0.00291701 0.0028715 0.00296251
3000 0.00280592 0.00276715 0.0028447
9487 0.0027927 0.0027637 0.00282169
30000 0.00277526 0.0027464 0.00280413
EOD
plot sample [300:30000] 0.181479*x**(-1.03839)+0.00277481 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear: towards 0.00277", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [300:30000] 0.0239524*x**(-0.753724)+0.00277132 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: towards 0.00277", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [300:30000] 0.0264426*x**(-0.765481)+0.00276521 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed: towards 0.00277", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "k: 2, expert: tanh" left noenhanced
$panel4_curve1 << EOD
300 0.00307197 0.00291687 0.00322708
949 0.00273693 0.00268719 0.00278667
3000 0.00261786 0.00257315 0.00266256
9487 0.00261166 0.00258622 0.00263711
30000 0.00259134 0.00255474 0.00262794
EOD
$panel4_curve2 << EOD
300 0.00319024 0.00302891 0.00335156
949 0.00283368 0.00279316 0.0028742
3000 0.00274541 0.00270377 0.00278705
9487 0.00274621 0.00271071 0.00278172
30000 0.00273361 0.00269634 0.00277088
EOD
$panel4_curve3 << EOD
300 0.00316672 0.00304496 0.00328849
949 0.00285242 0.00282861 0.00287623
3000 0.00276173 0.0027281 0.00279536
9487 0.00275889 0.0027237 0.00279408
30000 0.00275353 0.00271113 0.00279592
EOD
plot sample [300:30000] 0.692347*x**(-1.2577)+0.00259554 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear: towards 0.0026", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [300:30000] 0.115964*x**(-1.02249)+0.00272459 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: towards 0.00272", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [300:30000] 0.675102*x**(-1.28157)+0.00274209 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed: towards 0.00274", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
set ytics @tics format "%h" (0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.007, 0.008, 0.009)
set ylabel "held-out risk (mean squared error)" noenhanced
set key title "k: 4, expert: linear" left noenhanced
$panel5_curve1 << EOD
300 0.00389634 0.00333291 0.00445978
949 0.00281262 0.00223345 0.00339179
3000 0.00246393 0.00212403 0.00280383
9487 0.00223411 0.00219985 0.00226836
30000 0.00219645 0.00217568 0.00221722
EOD
$panel5_curve2 << EOD
300 0.00315188 0.00300965 0.00329412
949 0.0026116 0.00255853 0.00266466
3000 0.00238882 0.00235981 0.00241783
9487 0.00236554 0.00234187 0.00238921
30000 0.00236292 0.00233676 0.00238907
EOD
$panel5_curve3 << EOD
300 0.00298605 0.00285596 0.00311615
949 0.00257658 0.00253191 0.00262124
3000 0.00239822 0.00236786 0.00242859
9487 0.00236521 0.00233369 0.00239674
30000 0.00235388 0.0023285 0.00237925
EOD
plot sample [300:30000] 1.37466*x**(-1.21713)+0.00219363 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear: towards 0.00219", \
     $panel5_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [300:30000] 1.31017*x**(-1.26753)+0.00235666 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: towards 0.00236", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [300:30000] 0.122976*x**(-0.932036)+0.00234412 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed: towards 0.00234", \
     $panel5_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.053):2 with points linetype 3 notitle
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
unset ytics
unset ylabel
set key title "k: 4, expert: tanh" left noenhanced
$panel6_curve1 << EOD
300 0.00420439 0.00340145 0.00500733
949 0.00286518 0.0025041 0.00322626
3000 0.00236832 0.00231376 0.00242289
9487 0.002231 0.00220116 0.00226084
30000 0.00222052 0.00219247 0.00224856
EOD
$panel6_curve2 << EOD
300 0.00347944 0.00327635 0.00368254
949 0.00260277 0.00252644 0.0026791
3000 0.00236836 0.00233183 0.00240488
9487 0.002302 0.00226682 0.00233718
30000 0.00227237 0.00223964 0.0023051
EOD
$panel6_curve3 << EOD
300 0.00334149 0.00320974 0.00347324
949 0.00262492 0.00257011 0.00267974
3000 0.0023618 0.00232971 0.00239389
9487 0.00232564 0.00228142 0.00236986
30000 0.00227775 0.00224311 0.00231239
EOD
plot sample [300:30000] 0.200719*x**(-0.895027)+0.00218974 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear: towards 0.00219", \
     $panel6_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [300:30000] 0.795779*x**(-1.12914)+0.00226952 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: towards 0.00227", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [300:30000] 0.323214*x**(-1.00183)+0.00227227 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed: towards 0.00227", \
     $panel6_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.053):2 with points linetype 3 notitle
unset label 1

unset multiplot
unset output
