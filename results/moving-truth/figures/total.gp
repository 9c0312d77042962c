# Draws total.svg: gnuplot total.gp; or total.pdf: gnuplot -e "pdf=1" total.gp
if (!exists("output")) output = exists("pdf") ? "total.pdf" : "total.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.9181in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,570 @look }
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
set label 1 "Marks: mean of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [0.0187536:8.73678]
cut(y) = y < 0.0187536 ? 0.0187536 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "aligned Voronoi loss" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 0.579427 0.498803 0.660051
2154 0.339823 0.299907 0.379739
4642 0.280633 0.245438 0.315828
10000 0.163989 0.146491 0.181486
21544 0.12145 0.106864 0.136035
46416 0.0862321 0.0761397 0.0963246
100000 0.0560991 0.0498755 0.0623227
EOD
$panel1_curve2 << EOD
1000 0.500725 0.434664 0.566787
2154 0.51579 0.446967 0.584613
4642 0.345828 0.295804 0.395851
10000 0.295035 0.255309 0.334761
21544 0.260625 0.225636 0.295613
46416 0.197978 0.17135 0.224606
100000 0.169354 0.145012 0.193696
EOD
$panel1_curve3 << EOD
1000 0.500725 0.434664 0.566787
2154 0.494557 0.438064 0.551051
4642 0.475059 0.422082 0.528035
10000 0.504473 0.443114 0.565831
21544 1.29642 0.150463 2.44238
46416 0.579635 0.493503 0.665767
100000 0.58267 0.482288 0.683053
EOD
$panel1_curve4 << EOD
1000 0.500725 0.434664 0.566787
2154 1.25914 0.553239 1.96504
4642 1.81136 0.982161 2.64055
10000 2.41032 1.51801 3.30263
21544 3.8799 2.04977 5.71004
46416 3.99857 2.94499 5.05215
100000 4.85134 3.41619 6.28649
EOD
plot sample [1000:100000] 16.4712*x**(-0.492531) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "fixed: −0.49 [−0.52, −0.46]", \
     $panel1_curve1 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9256):2 with points linetype 1 notitle, \
     [1000:100000] 3.12411*x**(-0.253602) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "n^-1/8: −0.25 [−0.29, −0.22]", \
     $panel1_curve2 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9745):2 with points linetype 2 notitle, \
     [1000:100000] 0.277309*x**(0.0826421) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "n^-1/4: 0.08 [0.01, 0.16]", \
     $panel1_curve3 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.026):2 with points linetype 3 notitle, \
     [1000:100000] 0.0309721*x**(0.459985) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "n^-1/2: 0.46 [0.37, 0.55]", \
     $panel1_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     [*:*] 9.46296*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
