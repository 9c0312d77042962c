# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
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
set label 1 "Marks: mean of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [6.34285e-08:3.82904e-05]
cut(y) = y < 6.34285e-08 ? 6.34285e-08 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
1000 2.4179e-05 2.11861e-05 2.71718e-05
2154 9.34643e-06 8.30545e-06 1.03874e-05
4642 5.04705e-06 4.49016e-06 5.60395e-06
10000 1.96384e-06 1.74411e-06 2.18356e-06
21544 1.14536e-06 9.9633e-07 1.29438e-06
46416 4.81503e-07 4.27204e-07 5.35802e-07
100000 2.14413e-07 1.91109e-07 2.37717e-07
EOD
$panel1_curve2 << EOD
1000 2.15782e-05 1.86692e-05 2.44872e-05
2154 1.15838e-05 9.95459e-06 1.32131e-05
4642 5.2404e-06 4.54336e-06 5.93743e-06
10000 2.33843e-06 2.08349e-06 2.59337e-06
21544 1.13658e-06 1.00605e-06 1.2671e-06
46416 4.62891e-07 4.07686e-07 5.18096e-07
100000 2.30938e-07 2.03616e-07 2.58261e-07
EOD
$panel1_curve3 << EOD
1000 2.15782e-05 1.86692e-05 2.44872e-05
2154 1.06194e-05 9.58285e-06 1.16559e-05
4642 4.68423e-06 4.10401e-06 5.26444e-06
10000 2.38627e-06 2.09541e-06 2.67714e-06
21544 2.14097e-06 4.24399e-07 3.85755e-06
46416 4.85984e-07 4.24392e-07 5.47575e-07
100000 2.35284e-07 2.02504e-07 2.68064e-07
EOD
$panel1_curve4 << EOD
1000 2.15782e-05 1.86692e-05 2.44872e-05
2154 1.34066e-05 7.38553e-06 1.94277e-05
4642 7.76716e-06 5.13104e-06 1.04033e-05
10000 2.74278e-06 2.10383e-06 3.38174e-06
21544 1.34763e-06 1.14901e-06 1.54625e-06
46416 5.84817e-07 5.2219e-07 6.47443e-07
100000 2.73774e-07 2.4531e-07 3.02238e-07
EOD
plot sample [1000:100000] 0.023157*x**(-1.00464) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "fixed: −1.00 [−1.03, −0.98]", \
     $panel1_curve1 using ($1*0.9256):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9256):2 with points linetype 1 notitle, \
     [1000:100000] 0.0241984*x**(-1.00414) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "n^-1/8: −1.00 [−1.03, −0.97]", \
     $panel1_curve2 using ($1*0.9745):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9745):2 with points linetype 2 notitle, \
     [1000:100000] 0.0164634*x**(-0.954228) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "n^-1/4: −0.95 [−1.02, −0.88]", \
     $panel1_curve3 using ($1*1.026):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.026):2 with points linetype 3 notitle, \
     [1000:100000] 0.0238058*x**(-0.982609) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "n^-1/2: −0.98 [−1.05, −0.91]", \
     $panel1_curve4 using ($1*1.08):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.08):2 with points linetype 4 notitle, \
     [*:*] 0.011783*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
