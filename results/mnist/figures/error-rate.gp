# Draws error-rate.svg: gnuplot error-rate.gp; or error-rate.pdf: gnuplot -e "pdf=1" error-rate.gp
if (!exists("output")) output = exists("pdf") ? "error-rate.pdf" : "error-rate.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,6.1958in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,446 @look }
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
set label 1 "Faint marks: single fits. Marks: mean of 2 replications (curves.csv.gz); bars: ± 2 standard errors over replications, which share rows: they are too short.\nLines: the law c + C n^−a, whose c the legend names, or C n^−a where no floor is seen (laws.csv.gz)." at screen 0.015,char 1.80 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Error rate against the number of training rows" font ",14" noenhanced \
    margins char 10,char 2,char 5.80,char 6.00 spacing char 2,char 5.30
set logscale xy
set xrange [380.219:63121.5]
set yrange [0.0642461:0.269463]
cut(y) = y < 0.0642461 ? 0.0642461 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
set ytics @tics format "%h" (0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
set ylabel "share of rows held out of which another class has the largest f" noenhanced
set key title "k: 1" left noenhanced
$panel1_curve1_fits << EOD
500 0.248
500 0.245
2000 0.242
2000 0.237
8000 0.233
8000 0.228
48000 0.238
48000 0.229
EOD
$panel1_curve1 << EOD
500 0.246583 0.24375 0.249417
2000 0.239458 0.235042 0.243875
8000 0.230583 0.22575 0.235417
48000 0.233083 0.223917 0.24225
EOD
plot sample [*:*] NaN notitle, \
     $panel1_curve1_fits using 1:2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     [500:48000] 0.75732*x**(-0.616876)+0.230569 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear: towards 0.231", \
     $panel1_curve1 using 1:(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using 1:2 with points linetype 1 notitle
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "training rows n"
unset ytics
unset ylabel
set key title "k: 8" left noenhanced
$panel2_curve1_fits << EOD
500 0.243
500 0.247
2000 0.127
2000 0.117
8000 0.0924
8000 0.102
48000 0.0992
48000 0.0874
EOD
$panel2_curve2_fits << EOD
500 0.127
500 0.141
2000 0.0902
2000 0.0932
8000 0.0795
8000 0.0802
48000 0.0855
48000 0.0747
EOD
$panel2_curve3_fits << EOD
500 0.13
500 0.136
2000 0.0929
2000 0.0967
8000 0.0837
8000 0.082
48000 0.0831
48000 0.0812
EOD
$panel2_curve1 << EOD
500 0.245292 0.241042 0.249542
2000 0.122333 0.112 0.132667
8000 0.097125 0.0877083 0.106542
48000 0.0933333 0.0815 0.105167
EOD
$panel2_curve2 << EOD
500 0.134292 0.119875 0.148708
2000 0.0916667 0.0886667 0.0946667
8000 0.0798333 0.0791667 0.0805
48000 0.080125 0.069375 0.090875
EOD
$panel2_curve3 << EOD
500 0.133083 0.12625 0.139917
2000 0.0947917 0.0910417 0.0985417
8000 0.0828333 0.0811667 0.0845
48000 0.082125 0.0802083 0.0840417
EOD
plot sample [*:*] NaN notitle, \
     $panel2_curve1_fits using ($1*0.9502):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6CEE5" notitle, \
     $panel2_curve2_fits using ($1*1):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#F1C7A6" notitle, \
     $panel2_curve3_fits using ($1*1.052):2 with points pointtype 7 pointsize 0.25 linecolor rgb "#A6DECE" notitle, \
     [500:48000] 235.576*x**(-1.18049)+0.0919553 with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "linear: towards 0.092", \
     $panel2_curve1 using ($1*0.9502):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9502):2 with points linetype 1 notitle, \
     [500:48000] 46.8736*x**(-1.08373)+0.0785482 with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "cosine: towards 0.0785", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [500:48000] 24.5481*x**(-0.989394)+0.0807646 with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "perturbed: towards 0.0808", \
     $panel2_curve3 using ($1*1.052):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.052):2 with points linetype 3 notitle
unset label 1

unset multiplot
unset output
