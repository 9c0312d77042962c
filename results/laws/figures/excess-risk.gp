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
set label 1 "Marks: mean of 40 to 150 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,1 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [198.208:454068]
set yrange [4.95339e-13:5.45205e-05]
cut(y) = y < 4.95339e-13 ? 4.95339e-13 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "" left noenhanced
$panel1_curve1 << EOD
300 3.13044e-06 2.65922e-06 3.60166e-06
646 1.54923e-06 1.28326e-06 1.81519e-06
1392 6.69457e-07 5.85931e-07 7.52983e-07
3000 2.98569e-07 2.61624e-07 3.35514e-07
6463 1.35099e-07 1.1445e-07 1.55748e-07
13925 6.69723e-08 5.90052e-08 7.49395e-08
30000 2.8355e-08 2.46012e-08 3.21087e-08
64633 1.50241e-08 1.29574e-08 1.70907e-08
139248 6.29857e-09 5.47461e-09 7.12253e-09
300000 2.72954e-09 2.25827e-09 3.20081e-09
EOD
$panel1_curve2 << EOD
300 3.1788e-06 2.69865e-06 3.65894e-06
646 1.57705e-06 1.29867e-06 1.85543e-06
1392 6.6063e-07 5.74865e-07 7.46396e-07
3000 3.06536e-07 2.69022e-07 3.44051e-07
6463 1.37481e-07 1.15716e-07 1.59247e-07
13925 6.68842e-08 5.85871e-08 7.51814e-08
30000 2.79841e-08 2.42755e-08 3.16927e-08
64633 1.52693e-08 1.30752e-08 1.74635e-08
139248 6.44426e-09 5.55777e-09 7.33075e-09
300000 2.75281e-09 2.2638e-09 3.24182e-09
EOD
$panel1_curve3 << EOD
300 1.89755e-05 1.77321e-05 2.02189e-05
646 8.39669e-06 7.82256e-06 8.97083e-06
1392 3.83148e-06 3.56913e-06 4.09383e-06
3000 1.80311e-06 1.6772e-06 1.92903e-06
6463 7.87986e-07 7.33992e-07 8.4198e-07
13925 3.60673e-07 3.37394e-07 3.83952e-07
30000 1.58e-07 1.46978e-07 1.69022e-07
64633 7.68597e-08 7.13992e-08 8.23202e-08
139248 3.49826e-08 3.26262e-08 3.73391e-08
300000 1.58531e-08 1.48082e-08 1.6898e-08
EOD
$panel1_curve4 << EOD
300 3.96151e-09 3.38689e-09 4.53612e-09
646 1.7545e-09 1.49942e-09 2.00957e-09
1392 8.62183e-10 7.43366e-10 9.80999e-10
3000 3.48205e-10 3.03089e-10 3.93321e-10
6463 1.73862e-10 1.44472e-10 2.03252e-10
13925 7.26712e-11 6.46702e-11 8.06721e-11
30000 3.36941e-11 2.95583e-11 3.78299e-11
64633 1.71379e-11 1.46636e-11 1.96122e-11
139248 8.15289e-12 7.13479e-12 9.17098e-12
300000 3.42694e-12 2.93625e-12 3.91763e-12
EOD
plot sample [300:300000] 0.0010518*x**(-1.01611) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "power: −1.02 [−1.04, −0.99]", \
     $panel1_curve1 using ($1*0.8904):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8904):2 with points linetype 1 notitle, \
     [300:300000] 0.00106326*x**(-1.01624) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: −1.02 [−1.04, −0.99]", \
     $panel1_curve2 using ($1*0.9621):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9621):2 with points linetype 2 notitle, \
     [300:300000] 0.00642584*x**(-1.02476) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "split-floor: −1.02 [−1.03, −1.02]", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [300:300000] 1.2576e-06*x**(-1.01498) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "split-wide: −1.01 [−1.03, −1.00]", \
     $panel1_curve4 using ($1*1.123):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.123):2 with points linetype 4 notitle, \
     [*:*] 6.06494e-07*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
