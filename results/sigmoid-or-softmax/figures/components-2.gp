# Draws components-2.svg: gnuplot components-2.gp; or components-2.pdf: gnuplot -e "pdf=1" components-2.gp
if (!exists("output")) output = exists("pdf") ? "components-2.pdf" : "components-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,7.1403in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,514 @look }
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
set label 1 "Marks: median of 60 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 1,2 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [0.000100426:0.256699]
cut(y) = y < 0.000100426 ? 0.000100426 : y

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "sigmoid, gelu, exact" left noenhanced
$panel1_curve1 << EOD
1000 0.0232414 0.0161462 0.0303365
2512 0.013064 0.0101835 0.0159446
6310 0.00831507 0.00662098 0.0100092
15849 0.00519361 0.0037819 0.00660533
39811 0.00389044 0.00319681 0.00458407
100000 0.00221037 0.00181896 0.00260178
EOD
$panel1_curve2 << EOD
1000 0.00391117 0.00328756 0.00453479
2512 0.00255969 0.00210619 0.00301319
6310 0.00155748 0.00134952 0.00176544
15849 0.000870405 0.000759614 0.000981195
39811 0.000624788 0.000548442 0.000701135
100000 0.000415891 0.000361035 0.000470748
EOD
$panel1_curve3 << EOD
1000 0.027376 0.0227218 0.0320301
2512 0.0131918 0.0103978 0.0159858
6310 0.0103394 0.00891845 0.0117603
15849 0.00540989 0.00434992 0.00646986
39811 0.00424465 0.00352452 0.00496478
100000 0.00233083 0.00169701 0.00296465
EOD
$panel1_curve4 << EOD
1000 0.00548619 0.00424629 0.0067261
2512 0.00360156 0.00287744 0.00432567
6310 0.00201343 0.00171191 0.00231496
15849 0.00111885 0.000928549 0.00130915
39811 0.000680178 0.000507044 0.000853311
100000 0.000625656 0.000454651 0.000796661
EOD
$panel1_curve5 << EOD
1000 0.002927 0.00228795 0.00356605
2512 0.0020469 0.00155609 0.00253771
6310 0.00138175 0.00110632 0.00165717
15849 0.000734922 0.000576203 0.000893641
39811 0.000533755 0.000439878 0.000627631
100000 0.000335627 0.000294392 0.000376862
EOD
plot sample [1000:100000] 0.647253*x**(-0.492262) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.56, −0.43]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.119914*x**(-0.49691) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.50 [−0.53, −0.46]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.820961*x**(-0.507717) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.57, −0.45]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.179199*x**(-0.510106) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.51 [−0.58, −0.45]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0848419*x**(-0.480594) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.48 [−0.53, −0.44]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0555128*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "sigmoid, gelu, over" left noenhanced
$panel2_curve1 << EOD
1000 0.0555269 0.0418535 0.0692003
2512 0.0272863 0.0182608 0.0363119
6310 0.0192156 0.0142328 0.0241984
15849 0.0148083 0.0105907 0.0190259
39811 0.00698633 0.00489697 0.00907569
100000 0.00584532 0.00441358 0.00727707
EOD
$panel2_curve2 << EOD
1000 0.00585998 0.000104846 0.0116151
2512 0.0054848 -0.000995104 0.0119647
6310 0.00174878 0.000898548 0.00259902
15849 0.00121988 0.000419846 0.00201991
39811 0.000699791 0.00045214 0.000947443
100000 0.000550595 -0.000321359 0.00142255
EOD
$panel2_curve3 << EOD
1000 0.0948141 0.021021 0.168607
2512 0.0373491 0.0249887 0.0497094
6310 0.029815 0.0110625 0.0485676
15849 0.0149294 0.00139917 0.0284596
39811 0.00851666 0.00490912 0.0121242
100000 0.012317 5.10912e-05 0.0245829
EOD
$panel2_curve4 << EOD
1000 0.0100691 0.00655988 0.0135784
2512 0.00687501 0.00382034 0.00992969
6310 0.00369685 0.00237398 0.00501971
15849 0.00314096 0.00170773 0.00457419
39811 0.00119917 0.000999944 0.0013984
100000 0.00103264 0.000450907 0.00161438
EOD
$panel2_curve5 << EOD
1000 0.00476903 -0.000321281 0.00985933
2512 0.00324744 -0.00156709 0.00806196
6310 0.00134956 0.000588139 0.00211098
15849 0.000743891 7.43712e-05 0.00141341
39811 0.000546006 0.000324753 0.000767259
100000 0.000448347 -0.000277646 0.00117434
EOD
plot sample [1000:100000] 1.39262*x**(-0.484054) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.48 [−0.54, −0.42]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.327626*x**(-0.569597) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.57 [−0.73, −0.40]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.87117*x**(-0.475594) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.48 [−0.66, −0.29]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.382708*x**(-0.520799) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.52 [−0.61, −0.43]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.200114*x**(-0.551131) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.55 [−0.72, −0.38]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0561903*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
