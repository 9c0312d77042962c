# Draws components-6.svg: gnuplot components-6.gp; or components-6.pdf: gnuplot -e "pdf=1" components-6.gp
if (!exists("output")) output = exists("pdf") ? "components-6.pdf" : "components-6.svg"
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
set yrange [1.18787e-06:9.15727]
cut(y) = y < 1.18787e-06 ? 1.18787e-06 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "linear, linear, over, apart" left noenhanced
$panel1_curve1 << EOD
1000 0.402355 0.0474312 0.757278
3162 0.0424869 0.00839544 0.0765783
10000 0.017822 0.005776 0.0298681
31623 0.183779 -0.0195254 0.387084
100000 0.0112856 0.0019778 0.0205935
EOD
$panel1_curve2 << EOD
1000 0.0897606 0.0399843 0.139537
3162 0.0287723 0.0122797 0.0452649
10000 0.0162911 0.0103509 0.0222314
31623 0.0466531 0.0134649 0.0798412
100000 0.0165929 0.0112897 0.0218961
EOD
$panel1_curve3 << EOD
1000 2.53391 1.15202 3.91579
3162 1.98766 0.695064 3.28026
10000 0.846366 0.512346 1.18039
31623 1.04437 0.515888 1.57286
100000 0.524988 0.328855 0.72112
EOD
$panel1_curve4 << EOD
1000 0.178285 0.0963427 0.260226
3162 0.0661871 0.0283363 0.104038
10000 0.0378142 0.0141419 0.0614865
31623 0.117781 0.0249295 0.210633
100000 0.0368314 0.0243391 0.0493237
EOD
$panel1_curve5 << EOD
1000 0.0552227 0.0175835 0.0928619
3162 0.0147586 0.00237946 0.0271378
10000 0.00857262 0.00479162 0.0123536
31623 0.0236453 0.0094628 0.0378277
100000 0.0090139 0.00380872 0.0142191
EOD
plot sample [1000:100000] 5.42726*x**(-0.493614) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.80, −0.18]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.321868*x**(-0.251279) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.25 [−0.39, −0.11]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 24.6119*x**(-0.329352) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.33 [−0.47, −0.19]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.566159*x**(-0.223893) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.22 [−0.37, −0.08]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.21396*x**(-0.273937) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.27 [−0.47, −0.08]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.497941*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "linear, linear, over, near" left noenhanced
$panel2_curve1 << EOD
1000 0.73851 0.494161 0.982859
3162 0.636774 0.366721 0.906826
10000 0.670911 0.35952 0.982302
31623 0.545819 0.237001 0.854638
100000 0.773604 0.370648 1.17656
EOD
$panel2_curve2 << EOD
1000 0.09781 0.0319788 0.163641
3162 0.141119 0.0289631 0.253275
10000 0.179746 0.0705068 0.288985
31623 0.133389 0.0501612 0.216617
100000 0.111037 0.0591954 0.162878
EOD
$panel2_curve3 << EOD
1000 0.270449 0.200917 0.339982
3162 0.302901 0.221867 0.383936
10000 0.27988 0.230806 0.328954
31623 0.322635 0.230762 0.414507
100000 0.293491 0.227812 0.359169
EOD
$panel2_curve4 << EOD
1000 0.160369 0.0772412 0.243497
3162 0.304083 0.0992518 0.508915
10000 0.471448 0.0682276 0.874669
31623 0.206775 0.111401 0.302148
100000 0.23935 0.113371 0.365329
EOD
$panel2_curve5 << EOD
1000 0.0589008 -0.00191598 0.119718
3162 0.0639095 0.00273837 0.125081
10000 0.0897723 0.0518671 0.127678
31623 0.0892281 0.000446567 0.17801
100000 0.0510138 0.0132597 0.0887679
EOD
plot sample [1000:100000] 0.701784*x**(-0.00532216) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.01 [−0.13, 0.12]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.110786*x**(0.0171393) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.02 [−0.18, 0.22]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.244677*x**(0.019685) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: 0.02 [−0.05, 0.09]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.18491*x**(0.0360641) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.04 [−0.13, 0.21]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0662745*x**(0.00401435) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.00 [−0.33, 0.34]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 1.11756*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "linear, polynomial, exact, apart" left noenhanced
$panel3_curve1 << EOD
1000 0.00130348 0.000745687 0.00186128
3162 0.000754407 0.000220438 0.00128837
10000 0.000262474 0.000120516 0.000404432
31623 0.000221975 0.000144138 0.000299812
100000 0.00010797 3.89924e-05 0.000176948
EOD
$panel3_curve2 << EOD
1000 0.000145154 8.7909e-05 0.000202399
3162 6.79087e-05 4.29653e-05 9.2852e-05
10000 4.89754e-05 3.61551e-05 6.17958e-05
31623 2.92288e-05 1.78663e-05 4.05913e-05
100000 9.1829e-06 5.44971e-06 1.29161e-05
EOD
$panel3_curve3 << EOD
1000 0.00133825 0.000808329 0.00186816
3162 0.000755002 0.000342657 0.00116735
10000 0.000332315 0.000228159 0.00043647
31623 0.000243467 0.000170331 0.000316602
100000 0.000104802 4.98438e-05 0.00015976
EOD
$panel3_curve4 << EOD
1000 0.000316922 0.000130707 0.000503136
3162 0.000137997 5.39041e-05 0.00022209
10000 0.000104089 6.5271e-05 0.000142908
31623 7.17527e-05 4.85376e-05 9.49678e-05
100000 1.86344e-05 1.21082e-05 2.51606e-05
EOD
$panel3_curve5 << EOD
1000 9.07965e-05 4.26371e-05 0.000138956
3162 4.91975e-05 3.31196e-05 6.52754e-05
10000 3.43087e-05 2.12879e-05 4.73295e-05
31623 1.79936e-05 7.08394e-06 2.89033e-05
100000 6.66094e-06 2.77789e-06 1.0544e-05
EOD
plot sample [1000:100000] 0.051783*x**(-0.538978) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.54 [−0.71, −0.37]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.00681597*x**(-0.552757) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.55 [−0.67, −0.44]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.0561854*x**(-0.540765) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.54 [−0.69, −0.39]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0142263*x**(-0.549055) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.55 [−0.70, −0.40]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0041448*x**(-0.541173) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.54 [−0.71, −0.37]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.00126382*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "linear, polynomial, exact, near" left noenhanced
$panel4_curve1 << EOD
1000 0.486826 0.290732 0.682921
3162 0.241042 0.0163241 0.465759
10000 0.21153 0.0368673 0.386192
31623 0.0800704 0.0378845 0.122256
100000 0.161085 -0.00616168 0.328331
EOD
$panel4_curve2 << EOD
1000 0.0106626 -0.00408406 0.0254093
3162 0.0495177 0.00998975 0.0890456
10000 0.0283032 -0.00978344 0.0663898
31623 0.000684765 0.000361446 0.00100808
100000 0.0288536 -0.0106718 0.0683791
EOD
$panel4_curve3 << EOD
1000 0.0906726 -0.0212639 0.202609
3162 0.417071 -0.0749219 0.909065
10000 0.100487 -0.0278293 0.228804
31623 0.00711732 0.0036491 0.0105855
100000 0.0970248 -0.0322032 0.226253
EOD
$panel4_curve4 << EOD
1000 0.0283341 -0.0100715 0.0667397
3162 0.122672 0.0292461 0.216098
10000 0.053011 -0.0146793 0.120701
31623 0.00181188 0.000806545 0.00281721
100000 0.0538751 -0.0157886 0.123539
EOD
$panel4_curve5 << EOD
1000 0.00239406 -0.00147345 0.00626157
3162 0.0213077 -0.00562153 0.0482369
10000 0.0169931 -0.0113563 0.0453424
31623 0.000118668 5.86879e-05 0.000178649
100000 0.0174531 -0.0120481 0.0469543
EOD
plot sample [1000:100000] 2.83443*x**(-0.287849) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.29 [−0.68, 0.10]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0775721*x**(-0.198917) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.20 [−1.61, 1.21]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 1.78274*x**(-0.341823) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.34 [−1.24, 0.55]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.29443*x**(-0.254499) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.25 [−1.44, 0.93]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0118537*x**(-0.105756) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.11 [−1.64, 1.43]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0126616*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, polynomial, over, apart" left noenhanced
$panel5_curve1 << EOD
1000 0.00578484 0.00195596 0.00961371
3162 0.00415508 0.000917016 0.00739314
10000 0.00422322 -0.0013824 0.00982885
31623 0.00085359 0.000298056 0.00140912
100000 0.000701413 0.000293938 0.00110889
EOD
$panel5_curve2 << EOD
1000 0.0131985 0.00641136 0.0199855
3162 0.00710725 0.00442102 0.00979347
10000 0.00504002 0.00293455 0.0071455
31623 0.00391115 0.00152004 0.00630226
100000 0.00386423 0.00256742 0.00516104
EOD
$panel5_curve3 << EOD
1000 0.090696 0.030258 0.151134
3162 0.0857937 0.0410732 0.130514
10000 0.0625378 0.0237288 0.101347
31623 0.0618702 0.0188154 0.104925
100000 0.0271912 0.0168389 0.0375435
EOD
$panel5_curve4 << EOD
1000 0.024479 0.0114406 0.0375174
3162 0.0113399 0.00310321 0.0195766
10000 0.00863422 0.00151795 0.0157505
31623 0.0081799 0.00196618 0.0143936
100000 0.00786261 0.0035573 0.0121679
EOD
$panel5_curve5 << EOD
1000 0.00978114 0.00414268 0.0154196
3162 0.00547271 0.0038714 0.00707402
10000 0.00337923 0.00192634 0.00483212
31623 0.00209232 5.03129e-05 0.00413433
100000 0.00214649 0.000728264 0.00356472
EOD
plot sample [1000:100000] 0.235885*x**(-0.503989) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.70, −0.31]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0678961*x**(-0.265261) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.27 [−0.39, −0.14]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.54106*x**(-0.237657) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.24 [−0.43, −0.04]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.0871414*x**(-0.225659) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.23 [−0.39, −0.06]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0932941*x**(-0.346976) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.35 [−0.56, −0.14]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0910756*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "linear, polynomial, over, near" left noenhanced
$panel6_curve1 << EOD
1000 0.589598 0.227204 0.951991
3162 0.639762 0.3206 0.958923
10000 0.510045 0.0450854 0.975004
31623 0.232138 0.0670544 0.397222
100000 0.329713 0.108466 0.55096
EOD
$panel6_curve2 << EOD
1000 0.0353012 0.0209344 0.0496679
3162 0.0524964 0.0261201 0.0788726
10000 0.0507754 0.0267688 0.0747821
31623 0.0854899 0.0505064 0.120473
100000 0.0742669 -0.0114685 0.160002
EOD
$panel6_curve3 << EOD
1000 0.15198 0.106649 0.19731
3162 0.2114 0.10032 0.32248
10000 0.237702 0.152983 0.32242
31623 0.294469 0.190053 0.398886
100000 0.155057 0.115498 0.194616
EOD
$panel6_curve4 << EOD
1000 0.0779056 0.0515255 0.104286
3162 0.118744 0.0565977 0.180891
10000 0.107512 0.0543054 0.160719
31623 0.206782 0.126425 0.287139
100000 0.184813 -0.048128 0.417755
EOD
$panel6_curve5 << EOD
1000 0.0178953 0.00670957 0.029081
3162 0.0207934 0.00837332 0.0332134
10000 0.0294829 0.014971 0.0439948
31623 0.0340817 0.0151305 0.0530329
100000 0.0212766 0.00604984 0.0365033
EOD
plot sample [1000:100000] 2.45301*x**(-0.189022) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.19 [−0.39, 0.02]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0117227*x**(0.171557) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.17 [−0.16, 0.50]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.151153*x**(0.0322688) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: 0.03 [−0.06, 0.12]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.021038*x**(0.198244) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.20 [−0.22, 0.62]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0122517*x**(0.0729842) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.07 [−0.12, 0.26]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.33954*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
