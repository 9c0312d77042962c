# Draws single-2.svg: gnuplot single-2.gp; or single-2.pdf: gnuplot -e "pdf=1" single-2.gp
if (!exists("output")) output = exists("pdf") ? "single-2.pdf" : "single-2.svg"
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
set multiplot layout 3,1 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [0.00212496:16.9452]
cut(y) = y < 0.00212496 ? 0.00212496 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: tanh" left noenhanced
$panel1_curve1 << EOD
1000 3.02684 -0.580885 6.63457
3162 1.82036 -0.173915 3.81463
10000 0.731852 -0.359087 1.82279
31623 0.662652 -0.247967 1.57327
100000 0.213586 0.0747797 0.352393
EOD
$panel1_curve2 << EOD
1000 4.22105 1.48325 6.95884
3162 5.37377 0.275625 10.4719
10000 0.185051 0.0888802 0.281222
31623 0.128113 0.0639819 0.192244
100000 0.171599 0.03836 0.304837
EOD
$panel1_curve3 << EOD
1000 1.80042 0.0676841 3.53316
3162 0.126195 0.0634056 0.188985
10000 0.153186 0.0604522 0.245919
31623 0.126732 0.00492774 0.248537
100000 0.0388324 0.0119575 0.0657072
EOD
plot sample [1000:100000] 139.517*x**(-0.548336) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.55 [−1.07, −0.03]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 2073.08*x**(-0.880901) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.88 [−1.10, −0.66]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 81.4893*x**(-0.666091) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.67 [−0.94, −0.39]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 4.25771*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: linear" left noenhanced
$panel2_curve1 << EOD
1000 0.693981 -0.121327 1.50929
3162 1.00395 0.0114327 1.99647
10000 0.261955 0.133635 0.390275
31623 0.22125 0.144633 0.297867
100000 0.287398 0.0701794 0.504617
EOD
$panel2_curve2 << EOD
1000 0.243858 0.194157 0.293558
3162 0.331512 0.205989 0.457034
10000 0.224555 0.144713 0.304396
31623 0.214495 0.126094 0.302897
100000 0.116115 0.0823302 0.1499
EOD
$panel2_curve3 << EOD
1000 0.121481 0.0981036 0.144859
3162 0.211786 0.111727 0.311845
10000 0.159605 0.132966 0.186244
31623 0.151393 0.10611 0.196676
100000 0.161812 0.10158 0.222044
EOD
plot sample [1000:100000] 5.63613*x**(-0.284513) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.28 [−0.72, 0.16]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.995207*x**(-0.166715) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.17 [−0.25, −0.08]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.131206*x**(0.0206402) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.02 [−0.07, 0.11]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 2.30494*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "k: over, dataset.truth.atoms: near, expert: polynomial" left noenhanced
$panel3_curve1 << EOD
1000 0.485789 -0.266731 1.23831
3162 0.189147 0.0858459 0.292448
10000 0.686261 -0.499944 1.87247
31623 0.148208 0.0807082 0.215708
100000 0.708994 0.0383958 1.37959
EOD
$panel3_curve2 << EOD
1000 0.144539 0.106616 0.182462
3162 0.0892354 0.0459525 0.132518
10000 0.106222 0.0418696 0.170574
31623 0.0750559 0.0187318 0.13138
100000 0.0375002 0.0213889 0.0536114
EOD
$panel3_curve3 << EOD
1000 0.065799 0.00810124 0.123497
3162 0.102658 0.0239156 0.181401
10000 0.0963345 0.0332268 0.159442
31623 0.139428 0.0688873 0.209969
100000 0.0595848 0.0122856 0.106884
EOD
plot sample [1000:100000] 0.24337*x**(0.0444958) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.04 [−0.64, 0.73]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.821981*x**(-0.249408) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.25 [−0.38, −0.12]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0811238*x**(0.00935706) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: 0.01 [−0.30, 0.31]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 1.24845*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
