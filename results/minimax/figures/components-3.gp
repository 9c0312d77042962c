# Draws components-3.svg: gnuplot components-3.gp; or components-3.pdf: gnuplot -e "pdf=1" components-3.gp
if (!exists("output")) output = exists("pdf") ? "components-3.pdf" : "components-3.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,11.1819in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,805 @look }
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
set label 1 "Marks: mean of 8 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [1.35234e-05:13.6094]
cut(y) = y < 1.35234e-05 ? 1.35234e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, tanh, exact, apart" left noenhanced
$panel1_curve1 << EOD
1000 0.000542639 0.000325195 0.000760084
3162 0.000623426 0.000195532 0.00105132
10000 0.000269506 0.00015522 0.000383793
31623 0.000148905 8.40356e-05 0.000213775
100000 9.5847e-05 5.62273e-05 0.000135467
EOD
$panel1_curve2 << EOD
1000 0.00240934 0.0013359 0.00348278
3162 0.00144079 0.000900038 0.00198155
10000 0.000687102 0.000545898 0.000828306
31623 0.000541927 0.0002948 0.000789054
100000 0.000242655 0.000162915 0.000322394
EOD
$panel1_curve3 << EOD
1000 0.0186033 0.0146561 0.0225505
3162 0.0106098 0.0050449 0.0161747
10000 0.0036305 0.00270149 0.00455951
31623 0.00313421 0.00187899 0.00438942
100000 0.00199078 0.00141934 0.00256221
EOD
$panel1_curve4 << EOD
1000 0.00317489 0.00165852 0.00469125
3162 0.00207442 0.00117421 0.00297464
10000 0.00117863 0.000533804 0.00182346
31623 0.000882048 0.000544801 0.00121929
100000 0.000408183 0.000200588 0.000615778
EOD
$panel1_curve5 << EOD
1000 0.00205833 0.000954079 0.00316257
3162 0.00111867 0.000465124 0.00177222
10000 0.000488404 0.000291106 0.000685701
31623 0.000422802 0.000157588 0.000688016
100000 0.00018649 0.000111356 0.000261623
EOD
plot sample [1000:100000] 0.0133369*x**(-0.425547) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.43 [−0.56, −0.29]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0682424*x**(-0.483692) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.48 [−0.60, −0.37]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.508905*x**(-0.494139) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.58, −0.41]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0648298*x**(-0.430627) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.43 [−0.56, −0.30]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.062541*x**(-0.501653) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.50 [−0.65, −0.35]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0102959*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, tanh, exact, near" left noenhanced
$panel2_curve1 << EOD
1000 1.8223 1.40367 2.24093
3162 0.774889 0.395741 1.15404
10000 0.40192 0.238098 0.565742
31623 0.299266 0.181667 0.416865
100000 0.154691 0.0842155 0.225166
EOD
$panel2_curve2 << EOD
1000 1.123 -0.0616709 2.30768
3162 0.135591 0.0411533 0.230029
10000 0.113271 0.0749159 0.151626
31623 0.0515072 0.0281058 0.0749085
100000 0.0274191 0.0141029 0.0407353
EOD
$panel2_curve3 << EOD
1000 0.238052 0.176548 0.299555
3162 0.0859962 0.0497397 0.122253
10000 0.0515982 0.0395304 0.0636661
31623 0.0327611 0.0224832 0.0430389
100000 0.0164756 0.0103703 0.0225808
EOD
$panel2_curve4 << EOD
1000 1.39653 0.437835 2.35522
3162 0.300359 0.0945317 0.506186
10000 0.273204 0.153371 0.393038
31623 0.124161 0.0575558 0.190766
100000 0.0645431 0.0330247 0.0960616
EOD
$panel2_curve5 << EOD
1000 0.738428 -0.211447 1.6883
3162 0.0772787 0.0121104 0.142447
10000 0.0511197 0.0295984 0.0726411
31623 0.0236648 0.0127166 0.034613
100000 0.0142866 0.00712366 0.0214495
EOD
plot sample [1000:100000] 53.4902*x**(-0.511093) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.61, −0.41]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 98.4686*x**(-0.728993) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.73 [−1.10, −0.35]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 8.75377*x**(-0.547751) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.55 [−0.64, −0.45]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 68.5187*x**(-0.610803) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.61 [−0.80, −0.42]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 89.3964*x**(-0.788132) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.79 [−1.34, −0.24]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 2.52497*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, tanh, over, apart" left noenhanced
$panel3_curve1 << EOD
1000 0.00398366 0.0017446 0.00622271
3162 0.00112552 0.00041188 0.00183916
10000 0.00074148 0.000137915 0.00134504
31623 0.000345929 9.30345e-05 0.000598823
100000 0.000175631 9.59641e-05 0.000255297
EOD
$panel3_curve2 << EOD
1000 0.170808 0.105865 0.23575
3162 0.0584745 0.0397695 0.0771795
10000 0.0719406 0.0587478 0.0851334
31623 0.0593588 0.045165 0.0735526
100000 0.051933 0.03657 0.067296
EOD
$panel3_curve3 << EOD
1000 0.187488 0.138056 0.236919
3162 0.103159 0.0526255 0.153693
10000 0.0928875 0.062671 0.123104
31623 0.0694647 0.0413932 0.0975362
100000 0.0555059 0.0291326 0.0818792
EOD
$panel3_curve4 << EOD
1000 0.189137 0.126809 0.251465
3162 0.114699 0.0500648 0.179332
10000 0.153288 0.114545 0.192032
31623 0.0704656 0.0260559 0.114875
100000 0.0533631 0.0278059 0.0789203
EOD
$panel3_curve5 << EOD
1000 0.144449 0.0746767 0.214221
3162 0.0324092 0.0198135 0.045005
10000 0.0435901 0.0284477 0.0587325
31623 0.0464165 0.02598 0.066853
100000 0.0447446 0.0261445 0.0633446
EOD
plot sample [1000:100000] 0.275432*x**(-0.644739) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.64 [−0.81, −0.48]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.491069*x**(-0.205517) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.21 [−0.31, −0.10]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.893929*x**(-0.245799) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.25 [−0.36, −0.13]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.16928*x**(-0.262127) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.26 [−0.38, −0.14]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.259996*x**(-0.172383) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.17 [−0.30, −0.04]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0333236*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, tanh, over, near" left noenhanced
$panel4_curve1 << EOD
1000 1.21725 0.479663 1.95484
3162 1.07029 0.334705 1.80588
10000 0.706831 0.414916 0.998746
31623 0.364856 0.0784336 0.651279
100000 0.408755 0.211198 0.606312
EOD
$panel4_curve2 << EOD
1000 3.64303 1.24115 6.04491
3162 3.45735 0.424434 6.49026
10000 0.589211 0.294741 0.88368
31623 0.290941 0.100751 0.481131
100000 0.418407 0.10201 0.734804
EOD
$panel4_curve3 << EOD
1000 0.286113 0.233939 0.338287
3162 0.233737 0.150885 0.31659
10000 0.162991 0.112235 0.213747
31623 0.127741 0.0814668 0.174015
100000 0.0748546 0.0478123 0.101897
EOD
$panel4_curve4 << EOD
1000 2.32397 1.74293 2.90502
3162 2.73926 1.72844 3.75009
10000 1.35346 0.332937 2.37398
31623 0.487495 0.169371 0.805619
100000 1.02934 0.289904 1.76877
EOD
$panel4_curve5 << EOD
1000 3.00326 0.655979 5.35054
3162 2.84021 -0.0789765 5.75939
10000 0.326439 0.145881 0.506998
31623 0.214729 0.0413568 0.388101
100000 0.253377 0.0698102 0.436944
EOD
plot sample [1000:100000] 9.1143*x**(-0.283042) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.28 [−0.45, −0.12]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 226.413*x**(-0.590933) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.59 [−0.82, −0.36]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 2.21418*x**(-0.285405) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.29 [−0.37, −0.20]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 19.6234*x**(-0.291402) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.29 [−0.46, −0.13]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 282.724*x**(-0.653821) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.65 [−0.91, −0.40]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 5.42861*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed, linear, exact, apart" left noenhanced
$panel5_curve1 << EOD
1000 0.0833177 0.0547301 0.111905
3162 0.0400248 0.0147453 0.0653044
10000 0.0162804 0.0112554 0.0213055
31623 0.0149681 0.00883837 0.0210979
100000 0.00798467 0.00461006 0.0113593
EOD
$panel5_curve2 << EOD
1000 0.0397155 0.0199662 0.0594649
3162 0.0338428 0.0154777 0.052208
10000 0.0115056 0.00264308 0.0203682
31623 0.0129628 0.00521697 0.0207087
100000 0.00817911 0.00503568 0.0113225
EOD
$panel5_curve3 << EOD
1000 0.60664 0.319309 0.893972
3162 0.607902 0.231735 0.98407
10000 0.160125 0.0521679 0.268082
31623 0.169657 0.0741315 0.265182
100000 0.116328 0.0712509 0.161405
EOD
$panel5_curve4 << EOD
1000 0.114002 0.0598049 0.1682
3162 0.101728 0.0428083 0.160647
10000 0.031455 0.00846904 0.0544411
31623 0.0346211 0.0143586 0.0548835
100000 0.0226801 0.0139073 0.0314529
EOD
$panel5_curve5 << EOD
1000 0.0189461 0.0093434 0.0285489
3162 0.0161143 0.00829042 0.0239382
10000 0.00640085 0.00109319 0.0117085
31623 0.00746391 0.00291455 0.0120133
100000 0.00452748 0.0027894 0.00626556
EOD
plot sample [1000:100000] 2.1563*x**(-0.49282) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.61, −0.37]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.472456*x**(-0.357854) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.36 [−0.50, −0.22]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 10.0994*x**(-0.397751) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.40 [−0.53, −0.26]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.54137*x**(-0.374126) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.37 [−0.50, −0.24]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.168271*x**(-0.315513) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.32 [−0.45, −0.18]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.359478*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed, linear, exact, near" left noenhanced
$panel6_curve1 << EOD
1000 0.877827 0.452814 1.30284
3162 0.621578 0.204189 1.03897
10000 1.05411 0.51004 1.59818
31623 0.961915 0.500203 1.42363
100000 0.664358 0.19065 1.13807
EOD
$panel6_curve2 << EOD
1000 0.507278 -0.396332 1.41089
3162 0.0496339 0.0303668 0.0689009
10000 0.0434945 0.0221577 0.0648314
31623 0.0464258 0.0209963 0.0718553
100000 0.043947 0.0240276 0.0638665
EOD
$panel6_curve3 << EOD
1000 0.313613 0.197465 0.42976
3162 0.240898 0.134555 0.347241
10000 0.247221 0.151374 0.343068
31623 0.212862 0.144057 0.281667
100000 0.306313 0.205829 0.406797
EOD
$panel6_curve4 << EOD
1000 0.446312 -0.246487 1.13911
3162 0.109388 0.077662 0.141114
10000 0.0878087 0.0542233 0.121394
31623 0.101116 0.0655881 0.136643
100000 0.100742 0.0633551 0.138129
EOD
$panel6_curve5 << EOD
1000 0.396227 -0.327869 1.12032
3162 0.0237044 0.00615965 0.0412491
10000 0.0225801 0.000548968 0.0446113
31623 0.020918 -0.00203343 0.0438694
100000 0.0193585 -0.00233582 0.0410529
EOD
plot sample [1000:100000] 0.901478*x**(-0.0104723) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.01 [−0.19, 0.17]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 3.91481*x**(-0.430721) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.43 [−1.69, 0.83]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.299547*x**(-0.0148375) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.01 [−0.12, 0.09]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.54744*x**(-0.265395) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.27 [−1.48, 0.95]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 5.3443*x**(-0.535279) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.54 [−1.44, 0.37]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.799763*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
