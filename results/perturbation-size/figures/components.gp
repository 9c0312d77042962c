# Draws components.svg: gnuplot components.gp; or components.pdf: gnuplot -e "pdf=1" components.gp
if (!exists("output")) output = exists("pdf") ? "components.pdf" : "components.svg"
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
set label 1 "Marks: median of 40 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [710.187:422424]
set yrange [4.00631e-05:5.97896]
cut(y) = y < 4.00631e-05 ? 4.00631e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "tau=1" left noenhanced
$panel1_curve1 << EOD
1000 0.00292476 0.00225359 0.00359592
2587 0.00200812 0.0014186 0.00259763
6694 0.00100415 0.000747706 0.00126059
17321 0.000712626 0.000539978 0.000885274
44814 0.000437746 0.000318724 0.000556768
115949 0.000291282 0.000237397 0.000345167
300000 0.000164769 0.0001185 0.000211037
EOD
$panel1_curve2 << EOD
1000 0.0159552 0.0119371 0.0199732
2587 0.00957993 0.00707933 0.0120805
6694 0.00490647 0.00369963 0.00611331
17321 0.00307666 0.00218066 0.00397265
44814 0.00278772 0.00200435 0.00357109
115949 0.00160361 0.00120827 0.00199894
300000 0.000957722 0.000707304 0.00120814
EOD
$panel1_curve3 << EOD
1000 0.0304112 0.0255196 0.0353027
2587 0.0200401 0.0175817 0.0224984
6694 0.0112078 0.0101649 0.0122506
17321 0.00730788 0.00612965 0.00848612
44814 0.00451196 0.00387383 0.0051501
115949 0.00285429 0.00228383 0.00342474
300000 0.00184462 0.0016161 0.00207314
EOD
$panel1_curve4 << EOD
1000 0.0275888 0.0184646 0.036713
2587 0.0187177 0.0150915 0.0223439
6694 0.0109496 0.00868503 0.0132143
17321 0.00584614 0.00474194 0.00695033
44814 0.00479524 0.00324328 0.00634719
115949 0.00311145 0.00222181 0.00400108
300000 0.00184683 0.00146262 0.00223104
EOD
$panel1_curve5 << EOD
1000 0.0131148 0.0097976 0.016432
2587 0.00689487 0.00522289 0.00856684
6694 0.00343124 0.00257027 0.00429221
17321 0.00220547 0.00160841 0.00280253
44814 0.00172263 0.00112819 0.00231708
115949 0.00111803 0.000869461 0.00136661
300000 0.000639913 0.00049733 0.000782496
EOD
plot sample [1000:300000] 0.0934519*x**(-0.500446) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.54, −0.46]", \
     $panel1_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.374734*x**(-0.472579) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.47 [−0.52, −0.42]", \
     $panel1_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 0.937726*x**(-0.496481) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.52, −0.47]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.70144*x**(-0.470595) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.47 [−0.53, −0.42]", \
     $panel1_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 0.354694*x**(-0.502967) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.50 [−0.54, −0.46]", \
     $panel1_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.0492937*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "tau=0.1" left noenhanced
$panel2_curve1 << EOD
1000 0.00352292 0.00267317 0.00437267
2587 0.00224806 0.00174174 0.00275438
6694 0.00124957 0.000914847 0.0015843
17321 0.000939542 0.000710412 0.00116867
44814 0.000614803 0.000533254 0.000696352
115949 0.000373609 0.000284401 0.000462817
300000 0.000251722 0.000198677 0.000304768
EOD
$panel2_curve2 << EOD
1000 0.00873761 0.00631583 0.0111594
2587 0.00546462 0.00358604 0.0073432
6694 0.00317918 0.00271452 0.00364385
17321 0.00204479 0.00166329 0.00242628
44814 0.00124569 0.000902254 0.00158912
115949 0.000802122 0.000628153 0.000976091
300000 0.000537528 0.000387357 0.000687699
EOD
$panel2_curve3 << EOD
1000 0.0359835 0.0299294 0.0420375
2587 0.0222796 0.0196505 0.0249087
6694 0.0118809 0.010271 0.0134909
17321 0.0076198 0.00609857 0.00914103
44814 0.00513771 0.00469142 0.00558399
115949 0.00310751 0.00262561 0.00358942
300000 0.0019975 0.00159159 0.00240341
EOD
$panel2_curve4 << EOD
1000 0.00957944 0.00681003 0.0123489
2587 0.00640496 0.00304595 0.00976396
6694 0.00438834 0.00332318 0.0054535
17321 0.00222487 0.00160019 0.00284955
44814 0.00157657 0.000963417 0.00218972
115949 0.00107211 0.000642282 0.00150194
300000 0.000736573 0.000540649 0.000932497
EOD
$panel2_curve5 << EOD
1000 0.00534457 0.00291858 0.00777055
2587 0.00393646 0.00267178 0.00520114
6694 0.00189862 0.00121834 0.00257889
17321 0.00154804 0.00112245 0.00197363
44814 0.00074353 0.000356666 0.00113039
115949 0.000543893 0.000383584 0.000704203
300000 0.000389093 0.000310713 0.000467474
EOD
plot sample [1000:300000] 0.0806326*x**(-0.458887) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.46 [−0.50, −0.42]", \
     $panel2_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.256893*x**(-0.493642) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.55, −0.44]", \
     $panel2_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 1.12508*x**(-0.505355) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.54, −0.47]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.233421*x**(-0.461895) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.46 [−0.52, −0.40]", \
     $panel2_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 0.148728*x**(-0.479229) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.48 [−0.54, −0.42]", \
     $panel2_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.0613417*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "tau=0.01" left noenhanced
$panel3_curve1 << EOD
1000 0.00437676 0.00362028 0.00513323
2587 0.00294253 0.00239869 0.00348638
6694 0.00137001 0.000995247 0.00174477
17321 0.00129775 0.00107918 0.00151633
44814 0.000738233 0.000573816 0.000902649
115949 0.000540518 0.000372512 0.000708524
300000 0.000283782 0.00020063 0.000366935
EOD
$panel3_curve2 << EOD
1000 0.0399075 0.0257392 0.0540758
2587 0.0234465 0.00933086 0.0375621
6694 0.0107357 0.00439679 0.0170747
17321 0.0104521 0.00784532 0.0130589
44814 0.00676028 0.00463819 0.00888236
115949 0.00494148 0.00270242 0.00718054
300000 0.00305775 0.00230371 0.00381179
EOD
$panel3_curve3 << EOD
1000 0.0377042 0.0316721 0.0437363
2587 0.0229285 0.0193105 0.0265465
6694 0.011311 0.0089613 0.0136607
17321 0.00840267 0.00711656 0.00968878
44814 0.00586166 0.00516818 0.00655513
115949 0.00304914 0.00252381 0.00357447
300000 0.00229784 0.00173152 0.00286416
EOD
$panel3_curve4 << EOD
1000 0.0113073 0.00722485 0.0153897
2587 0.00786598 0.00524165 0.0104903
6694 0.00431521 0.00283341 0.00579701
17321 0.00341574 0.00206732 0.00476416
44814 0.00261005 0.00167873 0.00354136
115949 0.00149333 0.000889399 0.00209727
300000 0.00118617 0.000865596 0.00150675
EOD
$panel3_curve5 << EOD
1000 0.0391267 0.0247155 0.0535378
2587 0.0226289 0.00941143 0.0358463
6694 0.0104149 0.00424859 0.0165812
17321 0.0102204 0.00738884 0.0130519
44814 0.00644706 0.00433651 0.00855762
115949 0.00471781 0.00261626 0.00681936
300000 0.00297727 0.00224151 0.00371303
EOD
plot sample [1000:300000] 0.100963*x**(-0.458896) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.46 [−0.50, −0.42]", \
     $panel3_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.632484*x**(-0.423897) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.42 [−0.49, −0.35]", \
     $panel3_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 1.03833*x**(-0.491615) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.53, −0.46]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.16853*x**(-0.397852) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.40 [−0.45, −0.34]", \
     $panel3_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 0.625675*x**(-0.426132) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.43 [−0.50, −0.36]", \
     $panel3_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.0672538*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "tau=0.001" left noenhanced
$panel4_curve1 << EOD
1000 0.00442276 0.00351292 0.00533259
2587 0.00290095 0.00236046 0.00344145
6694 0.0016001 0.00120512 0.00199509
17321 0.00131285 0.0010339 0.0015918
44814 0.000778443 0.000591076 0.000965809
115949 0.000571163 0.000360015 0.000782311
300000 0.000349785 0.000272839 0.000426732
EOD
$panel4_curve2 << EOD
1000 0.178596 0.152902 0.20429
2587 0.150065 0.113476 0.186654
6694 0.115758 0.0820809 0.149434
17321 0.0913543 0.0654173 0.117291
44814 0.0629629 0.0429403 0.0829854
115949 0.0496244 0.0146603 0.0845885
300000 0.0332228 0.0191387 0.047307
EOD
$panel4_curve3 << EOD
1000 0.0343922 0.0279135 0.040871
2587 0.0252235 0.0213633 0.0290837
6694 0.0125777 0.0091719 0.0159835
17321 0.0089125 0.00724608 0.0105789
44814 0.00589666 0.00517766 0.00661565
115949 0.00305698 0.00185389 0.00426007
300000 0.00261216 0.00202637 0.00319795
EOD
$panel4_curve4 << EOD
1000 0.0112467 0.00752586 0.0149674
2587 0.00766218 0.00612468 0.00919968
6694 0.00372557 0.00255578 0.00489536
17321 0.00251358 0.00148269 0.00354447
44814 0.00247375 0.00179856 0.00314893
115949 0.00142012 0.000780736 0.00205951
300000 0.00116686 0.000713224 0.00162049
EOD
$panel4_curve5 << EOD
1000 0.175956 0.152031 0.199881
2587 0.149422 0.113485 0.18536
6694 0.115549 0.0822548 0.148843
17321 0.0912891 0.0655779 0.117
44814 0.0624893 0.0424173 0.0825614
115949 0.0492401 0.0143527 0.0841276
300000 0.0331244 0.0191013 0.0471475
EOD
plot sample [1000:300000] 0.0857526*x**(-0.435133) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.44 [−0.48, −0.39]", \
     $panel4_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 1.5029*x**(-0.295582) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.30 [−0.37, −0.22]", \
     $panel4_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 0.945426*x**(-0.477543) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.48 [−0.52, −0.43]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.153878*x**(-0.397396) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.40 [−0.46, −0.33]", \
     $panel4_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 1.48176*x**(-0.294716) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.29 [−0.37, −0.22]", \
     $panel4_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.0785492*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "tau=0.0001" left noenhanced
$panel5_curve1 << EOD
1000 0.00340028 0.0021022 0.00469835
2587 0.00270565 0.0019306 0.00348071
6694 0.00135091 0.000830213 0.00187161
17321 0.00126827 0.00095642 0.00158012
44814 0.000687541 0.000488488 0.000886594
115949 0.000394153 0.000264734 0.000523572
300000 0.000297528 0.000211697 0.000383359
EOD
$panel5_curve2 << EOD
1000 0.249297 0.226006 0.272587
2587 0.250187 0.217548 0.282825
6694 0.240311 0.21854 0.262082
17321 0.234149 0.210955 0.257343
44814 0.205865 0.176321 0.235409
115949 0.174901 0.137182 0.212621
300000 0.191018 0.145791 0.236245
EOD
$panel5_curve3 << EOD
1000 0.0346599 0.028597 0.0407228
2587 0.022643 0.0187226 0.0265633
6694 0.0113333 0.00934614 0.0133205
17321 0.0089334 0.00755851 0.0103083
44814 0.00543681 0.00485541 0.00601821
115949 0.00292215 0.00261498 0.00322932
300000 0.00245365 0.00182642 0.00308089
EOD
$panel5_curve4 << EOD
1000 0.0113419 0.00736303 0.0153207
2587 0.00608609 0.00513625 0.00703592
6694 0.00389066 0.00307961 0.00470171
17321 0.00203097 0.00174717 0.00231477
44814 0.00140978 0.000946661 0.0018729
115949 0.000853406 0.000506718 0.00120009
300000 0.000816741 0.000580486 0.001053
EOD
$panel5_curve5 << EOD
1000 0.247805 0.224581 0.27103
2587 0.248269 0.214763 0.281774
6694 0.239228 0.217391 0.261066
17321 0.233688 0.210746 0.25663
44814 0.205482 0.175988 0.234975
115949 0.17472 0.137034 0.212406
300000 0.190749 0.145611 0.235887
EOD
plot sample [1000:300000] 0.0793722*x**(-0.444679) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.44 [−0.52, −0.37]", \
     $panel5_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 0.403862*x**(-0.0627214) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.06 [−0.09, −0.03]", \
     $panel5_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 0.914774*x**(-0.479888) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.48 [−0.52, −0.44]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.271642*x**(-0.482268) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.48 [−0.55, −0.42]", \
     $panel5_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 0.398086*x**(-0.0616038) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.06 [−0.09, −0.03]", \
     $panel5_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.0645157*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "cosine" left noenhanced
$panel6_curve1 << EOD
1000 0.00279166 0.00184542 0.0037379
2587 0.00232679 0.00172318 0.00293039
6694 0.00118924 0.000834758 0.00154372
17321 0.00111615 0.000784042 0.00144827
44814 0.000504139 0.000371878 0.000636401
115949 0.000345335 0.000246296 0.000444374
300000 0.000203274 0.000142499 0.000264049
EOD
$panel6_curve2 << EOD
1000 1.58942 1.32042 1.85842
2587 2.03834 1.58076 2.49591
6694 2.26428 1.72748 2.80108
17321 2.71385 2.26939 3.1583
44814 2.31187 1.89838 2.72535
115949 2.69972 2.40909 2.99034
300000 2.68455 2.25374 3.11537
EOD
$panel6_curve3 << EOD
1000 0.0346324 0.0283928 0.0408719
2587 0.0211984 0.0174102 0.0249866
6694 0.0108941 0.00958441 0.0122039
17321 0.00779367 0.00672314 0.0088642
44814 0.00535799 0.00454217 0.0061738
115949 0.00271635 0.0023832 0.00304949
300000 0.00185936 0.00137226 0.00234647
EOD
$panel6_curve4 << EOD
1000 0.0105459 0.0064635 0.0146283
2587 0.00586252 0.00495589 0.00676915
6694 0.00377568 0.0028388 0.00471256
17321 0.00174694 0.0013757 0.00211819
44814 0.001176 0.000977769 0.00137424
115949 0.000843586 0.000545787 0.00114139
300000 0.000581361 0.000394758 0.000767963
EOD
$panel6_curve5 << EOD
1000 1.58934 1.32034 1.85834
2587 2.03831 1.58074 2.49588
6694 2.26427 1.72746 2.80108
17321 2.71384 2.26939 3.1583
44814 2.31186 1.89838 2.72535
115949 2.69972 2.40909 2.99034
300000 2.68455 2.25374 3.11537
EOD
plot sample [1000:300000] 0.0835786*x**(-0.470854) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.47 [−0.53, −0.42]", \
     $panel6_curve1 using ($1*0.8801):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.8801):2 with points linetype 1 notitle, \
     [1000:300000] 1.04054*x**(0.08097) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.08 [0.05, 0.11]", \
     $panel6_curve2 using ($1*0.9381):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9381):2 with points linetype 2 notitle, \
     [1000:300000] 1.13244*x**(-0.510654) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.55, −0.47]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:300000] 0.336042*x**(-0.516124) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.52 [−0.58, −0.45]", \
     $panel6_curve4 using ($1*1.066):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.066):2 with points linetype 4 notitle, \
     [1000:300000] 1.04046*x**(0.0809768) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.08 [0.05, 0.11]", \
     $panel6_curve5 using ($1*1.136):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.136):2 with points linetype 5 notitle, \
     [*:*] 0.052968*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
