# Draws components-2.svg: gnuplot components-2.gp; or components-2.pdf: gnuplot -e "pdf=1" components-2.gp
if (!exists("output")) output = exists("pdf") ? "components-2.pdf" : "components-2.svg"
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
set label 1 "Marks: mean of 40 to 100 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2, up to a constant. Direction and norm are not part of the total." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 2,3 title "Components of the aligned Voronoi loss against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 8.85 spacing char 2,char 8.15
set logscale xy
set xrange [758.578:131826]
set yrange [2.98081e-05:14.9547]
cut(y) = y < 2.98081e-05 ? 2.98081e-05 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "cosine, over, relu" left noenhanced
$panel1_curve1 << EOD
1000 0.0248314 0.0033561 0.0463067
1668 0.0161608 0.00627248 0.0260491
2783 0.0130397 0.00817302 0.0179064
4642 0.00728636 0.00522038 0.00935234
7743 0.00688131 0.00427883 0.00948379
12915 0.00502274 0.00342645 0.00661902
21544 0.019225 -0.00985286 0.0483029
35938 0.00313205 0.00217588 0.00408821
59948 0.00677518 -0.00280767 0.016358
100000 0.00293032 0.00179875 0.00406189
EOD
$panel1_curve2 << EOD
1000 1.59628 1.07871 2.11386
1668 1.56039 1.10875 2.01203
2783 2.86085 1.66657 4.05514
4642 1.8965 1.14812 2.64488
7743 2.60751 1.33736 3.87766
12915 4.56011 2.04058 7.07963
21544 3.9927 2.52167 5.46374
35938 3.32566 2.07044 4.58088
59948 2.46873 1.98608 2.95137
100000 4.76232 2.89443 6.63021
EOD
$panel1_curve3 << EOD
1000 0.345016 0.0627653 0.627266
1668 0.354618 0.185523 0.523712
2783 0.164611 0.100776 0.228446
4642 0.204815 0.0445809 0.365049
7743 0.121934 0.0586636 0.185205
12915 0.349111 -0.0691521 0.767375
21544 0.297277 0.114147 0.480406
35938 0.14326 0.0529077 0.233613
59948 0.290651 0.073134 0.508169
100000 0.494663 -0.0119325 1.00126
EOD
$panel1_curve4 << EOD
1000 0.018246 0.00680414 0.0296878
1668 0.0124271 0.00613275 0.0187215
2783 0.0099602 0.00596304 0.0139574
4642 0.00407492 0.00299789 0.00515194
7743 0.00307428 0.00156412 0.00458445
12915 0.300434 -0.1151 0.715969
21544 0.00863676 -0.00434037 0.0216139
35938 0.138368 -0.136049 0.412784
59948 0.00317901 -0.0010921 0.00745013
100000 0.150569 -0.147909 0.449047
EOD
$panel1_curve5 << EOD
1000 1.59252 1.07578 2.10926
1668 1.55907 1.10752 2.01062
2783 2.85985 1.66587 4.05382
4642 1.89621 1.14782 2.64461
7743 2.60729 1.33717 3.87741
12915 4.16917 2.14483 6.1935
21544 3.99208 2.52094 5.46322
35938 3.2849 2.04333 4.52646
59948 2.46715 1.98516 2.94914
100000 4.66651 2.81493 6.51809
EOD
plot sample [1000:100000] 0.215862*x**(-0.353609) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.35 [−0.63, −0.08]", \
     $panel1_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.450555*x**(0.196548) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.20 [0.12, 0.27]", \
     $panel1_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.17605*x**(0.0393778) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: 0.04 [−0.18, 0.26]", \
     $panel1_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.000747768*x**(0.348728) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.35 [−1.59, 2.29]", \
     $panel1_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel1_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.460161*x**(0.19288) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.19 [0.12, 0.27]", \
     $panel1_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel1_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.162312*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "cosine, over, polynomial" left noenhanced
$panel2_curve1 << EOD
1000 0.0489004 -0.0419495 0.13975
1668 0.00332073 0.00251055 0.00413091
2783 0.00127094 0.000955986 0.0015859
4642 0.00163625 0.00101715 0.00225535
7743 0.00294795 -0.000424659 0.00632056
12915 0.0276934 -0.0259067 0.0812935
21544 0.00067359 0.000469557 0.000877623
35938 0.000724191 0.000279635 0.00116875
59948 0.000297703 0.000215834 0.000379572
100000 0.00040023 0.000261725 0.000538735
EOD
$panel2_curve2 << EOD
1000 2.36802 1.5746 3.16144
1668 2.06545 1.53457 2.59633
2783 2.69821 1.63554 3.76088
4642 3.75551 2.11515 5.39587
7743 2.92029 2.00168 3.83889
12915 4.13639 2.89345 5.37933
21544 3.782 2.54627 5.01773
35938 4.61764 3.13427 6.101
59948 4.37152 2.94394 5.7991
100000 5.47507 3.54734 7.40279
EOD
$panel2_curve3 << EOD
1000 0.397014 -0.356895 1.15092
1668 0.0178978 0.0105963 0.0251992
2783 0.0323943 0.00972379 0.0550648
4642 0.0152836 0.00504714 0.02552
7743 0.0650727 -0.0168071 0.146953
12915 0.218517 -0.186064 0.623097
21544 0.0154212 0.00440824 0.0264342
35938 0.0318024 -0.00504267 0.0686475
59948 0.0656149 -0.00970738 0.140937
100000 0.0319894 -0.00249693 0.0664758
EOD
$panel2_curve4 << EOD
1000 0.243213 -0.101553 0.587978
1668 0.00221268 0.00114398 0.00328138
2783 0.000927101 0.000596221 0.00125798
4642 0.00114234 0.000642853 0.00164184
7743 0.276418 -0.108674 0.661509
12915 0.215873 -0.0962415 0.527987
21544 0.000408169 0.000252778 0.00056356
35938 0.137643 -0.136881 0.412168
59948 0.000148825 6.42644e-05 0.000233386
100000 0.298328 -0.117747 0.714404
EOD
$panel2_curve5 << EOD
1000 2.27454 1.5051 3.04398
1668 2.06513 1.53427 2.59599
2783 2.69813 1.63546 3.7608
4642 3.75537 2.11504 5.3957
7743 2.8223 1.97012 3.67448
12915 4.08594 2.85261 5.31927
21544 3.78198 2.54625 5.01771
35938 4.59093 3.11195 6.0699
59948 4.37151 2.94393 5.79909
100000 5.2549 3.43165 7.07814
EOD
plot sample [1000:100000] 2.10262*x**(-0.75057) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.75 [−1.68, 0.18]", \
     $panel2_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.615194*x**(0.187706) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: 0.19 [0.11, 0.26]", \
     $panel2_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.181962*x**(-0.147201) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.15 [−0.80, 0.51]", \
     $panel2_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.00748966*x**(0.0545983) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: 0.05 [−1.07, 1.18]", \
     $panel2_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel2_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.607864*x**(0.187555) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: 0.19 [0.11, 0.26]", \
     $panel2_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel2_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0218633*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "perturbed, exact, tanh" left noenhanced
$panel3_curve1 << EOD
1000 0.00410397 0.00348283 0.00472511
1668 0.00306074 0.00264155 0.00347992
2783 0.00281891 0.00239444 0.00324339
4642 0.00226859 0.00190122 0.00263597
7743 0.001681 0.00142269 0.00193931
12915 0.00114691 0.000977609 0.00131622
21544 0.00092633 0.000782159 0.0010705
35938 0.000845905 0.000737549 0.000954261
59948 0.000472291 0.000398868 0.000545715
100000 0.000433289 0.000370031 0.000496546
EOD
$panel3_curve2 << EOD
1000 0.0120612 0.0107247 0.0133977
1668 0.00944298 0.00835712 0.0105288
2783 0.0071611 0.0062749 0.0080473
4642 0.00644119 0.0056003 0.00728207
7743 0.00413899 0.00366768 0.0046103
12915 0.00351348 0.00311241 0.00391455
21544 0.00242784 0.00215501 0.00270068
35938 0.00200788 0.00177242 0.00224335
59948 0.00151317 0.00133276 0.00169358
100000 0.00105735 0.000929859 0.00118484
EOD
$panel3_curve3 << EOD
1000 0.0858505 0.0782379 0.0934631
1668 0.0615963 0.0566823 0.0665103
2783 0.049944 0.0458066 0.0540815
4642 0.0368219 0.0333292 0.0403145
7743 0.0292635 0.0266006 0.0319264
12915 0.0231475 0.0211781 0.0251169
21544 0.0179618 0.0164529 0.0194707
35938 0.014612 0.0134572 0.0157669
59948 0.0111342 0.0101694 0.012099
100000 0.0086039 0.00799957 0.00920824
EOD
$panel3_curve4 << EOD
1000 0.0207757 0.0179591 0.0235922
1668 0.0161589 0.0139759 0.0183418
2783 0.010986 0.00935489 0.0126171
4642 0.0106202 0.00915221 0.0120881
7743 0.0069661 0.0059888 0.00794339
12915 0.00590176 0.00503714 0.00676637
21544 0.00414374 0.00356837 0.00471911
35938 0.00359512 0.00315085 0.00403938
59948 0.00292323 0.00253815 0.00330831
100000 0.00188375 0.00158651 0.002181
EOD
$panel3_curve5 << EOD
1000 0.00923856 0.00790415 0.010573
1668 0.00712165 0.00600643 0.00823687
2783 0.00568782 0.00477872 0.00659693
4642 0.00500975 0.0041597 0.0058598
7743 0.00311868 0.00263198 0.00360538
12915 0.0026244 0.00222076 0.00302804
21544 0.00176965 0.00147775 0.00206154
35938 0.00148193 0.00123624 0.00172762
59948 0.00109254 0.000917188 0.00126789
100000 0.000787245 0.000666462 0.000908028
EOD
plot sample [1000:100000] 0.140778*x**(-0.502257) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.53, −0.47]", \
     $panel3_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.468181*x**(-0.523224) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.52 [−0.55, −0.50]", \
     $panel3_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 2.36814*x**(-0.488123) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.51, −0.47]", \
     $panel3_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.644121*x**(-0.499218) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.50 [−0.53, −0.47]", \
     $panel3_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel3_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.398467*x**(-0.536617) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.54 [−0.57, −0.50]", \
     $panel3_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel3_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.0693823*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "component of the loss" noenhanced
set key title "perturbed, exact, gelu" left noenhanced
$panel4_curve1 << EOD
1000 0.0488825 0.0417857 0.0559792
1668 0.0264265 0.0223415 0.0305114
2783 0.0219337 0.0185484 0.025319
4642 0.0205079 0.0175372 0.0234785
7743 0.0145548 0.0121893 0.0169203
12915 0.0111504 0.00930079 0.0129999
21544 0.00812971 0.00690536 0.00935406
35938 0.00737656 0.00623629 0.00851683
59948 0.00530076 0.00456169 0.00603982
100000 0.00356509 0.00295267 0.0041775
EOD
$panel4_curve2 << EOD
1000 0.018381 0.0162943 0.0204677
1668 0.014906 0.0131089 0.0167032
2783 0.0112568 0.00997854 0.0125351
4642 0.00870352 0.007709 0.00969804
7743 0.00659755 0.00592198 0.00727312
12915 0.00506251 0.00450509 0.00561993
21544 0.0041074 0.00364057 0.00457424
35938 0.00323052 0.00286666 0.00359438
59948 0.00247527 0.00218415 0.00276639
100000 0.0019641 0.00174012 0.00218809
EOD
$panel4_curve3 << EOD
1000 0.140456 0.123069 0.157843
1668 0.0814325 0.0718504 0.0910146
2783 0.0669389 0.0587304 0.0751475
4642 0.0592568 0.0520725 0.0664411
7743 0.0444107 0.038633 0.0501884
12915 0.0331649 0.0287609 0.037569
21544 0.0247321 0.0218514 0.0276128
35938 0.0215072 0.0186802 0.0243341
59948 0.0155329 0.013863 0.0172027
100000 0.01134 0.00989912 0.0127809
EOD
$panel4_curve4 << EOD
1000 0.0360546 0.0304796 0.0416297
1668 0.0282642 0.0237898 0.0327387
2783 0.0210273 0.017514 0.0245406
4642 0.0168539 0.0144379 0.0192698
7743 0.0117235 0.0101357 0.0133114
12915 0.00930908 0.00812621 0.0104919
21544 0.0077811 0.00654784 0.00901437
35938 0.00581445 0.00490776 0.00672113
59948 0.00459556 0.00384675 0.00534437
100000 0.00310479 0.00259189 0.00361769
EOD
$panel4_curve5 << EOD
1000 0.0121633 0.0104095 0.0139172
1668 0.00995005 0.00852179 0.0113783
2783 0.00712064 0.00603941 0.00820188
4642 0.00575426 0.00484158 0.00666694
7743 0.00452058 0.00380798 0.00523318
12915 0.00352122 0.00295892 0.00408352
21544 0.00267414 0.00228901 0.00305928
35938 0.00221941 0.00186779 0.00257103
59948 0.00162665 0.00136912 0.00188418
100000 0.0014769 0.00126835 0.00168544
EOD
plot sample [1000:100000] 1.42687*x**(-0.512874) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.51 [−0.55, −0.48]", \
     $panel4_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.549824*x**(-0.491) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.51, −0.47]", \
     $panel4_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 4.0663*x**(-0.507383) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.51 [−0.53, −0.48]", \
     $panel4_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.29978*x**(-0.518328) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.52 [−0.55, −0.48]", \
     $panel4_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel4_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.3175*x**(-0.474151) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.47 [−0.51, −0.44]", \
     $panel4_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel4_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.225386*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed, exact, relu" left noenhanced
$panel5_curve1 << EOD
1000 0.10088 0.0848003 0.116961
1668 0.0633227 0.0519952 0.0746503
2783 0.0550818 0.0462126 0.0639509
4642 0.0467844 0.0406951 0.0528738
7743 0.0359396 0.0303508 0.0415284
12915 0.028649 0.0244202 0.0328778
21544 0.0203638 0.0171508 0.0235768
35938 0.0168029 0.014339 0.0192669
59948 0.0113534 0.00955803 0.0131488
100000 0.00989883 0.00842407 0.0113736
EOD
$panel5_curve2 << EOD
1000 0.0186833 0.0163016 0.0210649
1668 0.0148464 0.0131292 0.0165636
2783 0.0122659 0.0108453 0.0136865
4642 0.00901654 0.0079155 0.0101176
7743 0.00695747 0.00626505 0.00764988
12915 0.00560904 0.00500445 0.00621364
21544 0.00451718 0.0040648 0.00496955
35938 0.00333183 0.0029783 0.00368535
59948 0.00267988 0.00237329 0.00298647
100000 0.00212279 0.00190032 0.00234526
EOD
$panel5_curve3 << EOD
1000 0.271308 0.230504 0.312112
1668 0.172926 0.144601 0.201251
2783 0.149264 0.126662 0.171866
4642 0.124639 0.109183 0.140096
7743 0.0973659 0.0830107 0.111721
12915 0.0764482 0.0657047 0.0871916
21544 0.055138 0.0470126 0.0632633
35938 0.045016 0.0387427 0.0512894
59948 0.0307965 0.0262393 0.0353538
100000 0.0268531 0.0231253 0.0305808
EOD
$panel5_curve4 << EOD
1000 0.0380787 0.0315632 0.0445941
1668 0.0291112 0.025074 0.0331485
2783 0.0249333 0.0210756 0.028791
4642 0.0177517 0.015148 0.0203553
7743 0.0130444 0.0110765 0.0150123
12915 0.011213 0.00969433 0.0127316
21544 0.00932863 0.00815599 0.0105013
35938 0.00695027 0.0060613 0.00783924
59948 0.00504947 0.00424573 0.0058532
100000 0.00389278 0.00334063 0.00444493
EOD
$panel5_curve5 << EOD
1000 0.0118557 0.00989479 0.0138167
1668 0.00945813 0.00782758 0.0110887
2783 0.00725048 0.00604594 0.00845502
4642 0.0058551 0.00487168 0.00683852
7743 0.00480452 0.00415374 0.0054553
12915 0.0035445 0.00296445 0.00412455
21544 0.0028404 0.00245476 0.00322605
35938 0.00211105 0.00178729 0.00243481
59948 0.00175228 0.00148342 0.00202113
100000 0.00145825 0.00125323 0.00166327
EOD
plot sample [1000:100000] 2.82842*x**(-0.492532) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.49 [−0.53, −0.46]", \
     $panel5_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.516913*x**(-0.478085) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.48 [−0.50, −0.45]", \
     $panel5_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 7.62613*x**(-0.49245) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.49 [−0.52, −0.46]", \
     $panel5_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 1.124*x**(-0.48866) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.52, −0.46]", \
     $panel5_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel5_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.296237*x**(-0.465555) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.47 [−0.50, −0.43]", \
     $panel5_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel5_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.224947*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "perturbed, exact, polynomial" left noenhanced
$panel6_curve1 << EOD
1000 0.0315928 0.0265407 0.036645
1668 0.0221442 0.0188438 0.0254446
2783 0.0194768 0.0164695 0.0224842
4642 0.0147997 0.012561 0.0170384
7743 0.0123176 0.0105151 0.0141201
12915 0.00850548 0.00720101 0.00980995
21544 0.00637665 0.00534505 0.00740826
35938 0.00584397 0.00493712 0.00675083
59948 0.00387355 0.0032722 0.00447489
100000 0.00307683 0.00261102 0.00354265
EOD
$panel6_curve2 << EOD
1000 0.00246415 0.00213384 0.00279446
1668 0.00205479 0.0017983 0.00231128
2783 0.00163535 0.00144419 0.00182651
4642 0.00131277 0.00114569 0.00147984
7743 0.000978241 0.00084219 0.00111429
12915 0.000753077 0.000665084 0.00084107
21544 0.000567724 0.000489276 0.000646172
35938 0.000477938 0.000415211 0.000540665
59948 0.000363588 0.000311648 0.000415528
100000 0.000247355 0.000216907 0.000277803
EOD
$panel6_curve3 << EOD
1000 0.0281702 0.0238891 0.0324514
1668 0.0201783 0.0173192 0.0230373
2783 0.0177936 0.0152747 0.0203126
4642 0.0133657 0.011459 0.0152723
7743 0.0110151 0.0094438 0.0125864
12915 0.0077474 0.0066669 0.0088279
21544 0.00590367 0.00501703 0.00679031
35938 0.00524078 0.00446781 0.00601376
59948 0.0035431 0.0030232 0.00406301
100000 0.00272067 0.00233242 0.00310892
EOD
$panel6_curve4 << EOD
1000 0.00419944 0.00355118 0.0048477
1668 0.00296471 0.00255406 0.00337535
2783 0.00252514 0.00217192 0.00287836
4642 0.00187816 0.00162277 0.00213356
7743 0.0014471 0.00120538 0.00168882
12915 0.00114429 0.000983486 0.0013051
21544 0.000876175 0.000735086 0.00101726
35938 0.000766511 0.000664387 0.000868636
59948 0.000501733 0.000414828 0.000588638
100000 0.000445106 0.00038292 0.000507292
EOD
$panel6_curve5 << EOD
1000 0.00187718 0.00155345 0.0022009
1668 0.00171565 0.00145648 0.00197482
2783 0.00130567 0.00110837 0.00150298
4642 0.00109487 0.000924692 0.00126505
7743 0.000804095 0.000670632 0.000937558
12915 0.000612358 0.000523553 0.000701164
21544 0.000450105 0.000371558 0.000528652
35938 0.000380296 0.000316427 0.000444166
59948 0.000310336 0.000260277 0.000360396
100000 0.000182131 0.000151801 0.000212462
EOD
plot sample [1000:100000] 0.979315*x**(-0.498421) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "gate-mass: −0.50 [−0.53, −0.47]", \
     $panel6_curve1 using ($1*0.902):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.902):2 with points linetype 1 notitle, \
     [1000:100000] 0.0806543*x**(-0.494382) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "router: −0.49 [−0.52, −0.47]", \
     $panel6_curve2 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*0.9497):2 with points linetype 2 notitle, \
     [1000:100000] 0.890527*x**(-0.498995) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "expert: −0.50 [−0.53, −0.47]", \
     $panel6_curve3 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1):2 with points linetype 3 notitle, \
     [1000:100000] 0.11607*x**(-0.487023) with lines linetype 4 notitle, \
     keyentry with linespoints linetype 4 title "direction: −0.49 [−0.52, −0.46]", \
     $panel6_curve4 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 4 notitle, \
     $panel6_curve4 using ($1*1.053):2 with points linetype 4 notitle, \
     [1000:100000] 0.0671985*x**(-0.498312) with lines linetype 5 notitle, \
     keyentry with linespoints linetype 5 title "norm: −0.50 [−0.53, −0.46]", \
     $panel6_curve5 using ($1*1.109):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 5 notitle, \
     $panel6_curve5 using ($1*1.109):2 with points linetype 5 notitle, \
     [*:*] 0.034557*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
