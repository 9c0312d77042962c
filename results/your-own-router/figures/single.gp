# Draws single.svg: gnuplot single.gp; or single.pdf: gnuplot -e "pdf=1" single.gp
if (!exists("output")) output = exists("pdf") ? "single.pdf" : "single.svg"
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
set label 1 "Marks: mean of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [758.578:131826]
set yrange [0.000949545:0.900583]
cut(y) = y < 0.000949545 ? 0.000949545 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: exact" left noenhanced
$panel1_curve1 << EOD
1000 0.0305321 0.0264507 0.0346136
2154 0.018263 0.0153902 0.0211358
4642 0.0128475 0.0113172 0.0143779
10000 0.00840563 0.0072323 0.00957896
21544 0.00601727 0.00499482 0.00703971
46416 0.00391451 0.00335511 0.00447391
100000 0.00262329 0.00226008 0.00298651
EOD
$panel1_curve2 << EOD
1000 0.0537507 0.0464243 0.0610771
2154 0.0379252 0.0330015 0.042849
4642 0.0247805 0.0221551 0.0274059
10000 0.0165201 0.0138279 0.0192123
21544 0.0114386 0.00964962 0.0132277
46416 0.00742372 0.00641529 0.00843216
100000 0.00510394 0.00442925 0.00577863
EOD
plot sample [1000:100000] 1.05585*x**(-0.521236) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened: −0.52 [−0.56, −0.49]", \
     $panel1_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 1.94182*x**(-0.516398) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed: −0.52 [−0.55, −0.48]", \
     $panel1_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 0.497735*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "k: over" left noenhanced
$panel2_curve1 << EOD
1000 0.30402 0.185458 0.422581
2154 0.263681 0.109268 0.418094
4642 0.263325 -0.0971447 0.623794
10000 0.115424 0.00993163 0.220917
21544 0.0577065 0.0140591 0.101354
46416 0.0254735 0.0122537 0.0386934
100000 0.0140352 0.00486401 0.0232064
EOD
$panel2_curve2 << EOD
1000 0.197014 0.0489516 0.345075
2154 0.273937 0.12804 0.419834
4642 0.140355 0.07736 0.20335
10000 0.0959959 0.0152456 0.176746
21544 0.176886 -0.0128976 0.366669
46416 0.0659103 -0.0288223 0.160643
100000 0.0159101 0.0121708 0.0196494
EOD
plot sample [1000:100000] 67.1599*x**(-0.717447) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "softened: −0.72 [−0.90, −0.54]", \
     $panel2_curve1 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9745):2 with points linetype 1 notitle, \
     [1000:100000] 8.14446*x**(-0.473075) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "heavy-tailed: −0.47 [−0.78, −0.17]", \
     $panel2_curve2 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1.026):2 with points linetype 2 notitle, \
     [*:*] 2.66299*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
