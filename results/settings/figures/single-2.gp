# Draws single-2.svg: gnuplot single-2.gp; or single-2.pdf: gnuplot -e "pdf=1" single-2.gp
if (!exists("output")) output = exists("pdf") ? "single-2.pdf" : "single-2.svg"
look = 'font "Arial,12" linewidth 1.4 background rgb "white"'
if (exists("pdf")) { set terminal pdfcairo size 11.1125in,21.0986in fontscale 0.9 @look }
if (!exists("pdf")) { set terminal svg size 800,1519 @look }
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
set label 1 "Marks: trimmed mean (without the largest 10%) of 30 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1/2 for strongly identifiable experts, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Atoms alone in their cell: distance from the true atom" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [815.404:36791.6]
set yrange [0.000106267:3.71905]
cut(y) = y < 0.000106267 ? 0.000106267 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "setting: double-box, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 0.597179 0.430912 0.763446
2340 0.781735 0.51612 1.04735
5477 0.874896 0.624729 1.12506
12819 0.856818 0.578812 1.13482
30000 1.11274 0.902831 1.32265
EOD
$panel1_curve2 << EOD
1000 0.0391094 0.0331864 0.0450324
2340 0.0227915 0.0193819 0.026201
5477 0.0155097 0.0128714 0.0181479
12819 0.00958437 0.0080333 0.0111354
30000 0.00654068 0.00536262 0.00771873
EOD
$panel1_curve3 << EOD
1000 0.0385019 0.0328775 0.0441262
2340 0.0219716 0.0184135 0.0255297
5477 0.0148098 0.0123716 0.0172479
12819 0.00922216 0.00774104 0.0107033
30000 0.00644897 0.00536564 0.00753229
EOD
plot sample [1000:30000] 0.214044*x**(0.157167) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.16 [0.06, 0.26]", \
     $panel1_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 1.38341*x**(-0.522498) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.52 [−0.59, −0.46]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 1.34062*x**(-0.522359) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.52 [−0.58, −0.46]", \
     $panel1_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.626485*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: double-box, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.28482 0.61372 1.95593
2340 1.41868 0.824535 2.01282
5477 0.973169 0.459809 1.48653
12819 1.09143 0.577707 1.60516
30000 0.842627 0.295482 1.38977
EOD
$panel2_curve2 << EOD
1000 0.0025279 0.00187568 0.00318011
2340 0.00150608 0.00115991 0.00185225
5477 0.000890134 0.000650978 0.00112929
12819 0.000714013 0.000501631 0.000926396
30000 0.000376285 0.000273006 0.000479564
EOD
$panel2_curve3 << EOD
1000 0.00240093 0.00181355 0.0029883
2340 0.0013701 0.00108098 0.00165922
5477 0.000805161 0.000564207 0.00104611
12819 0.000619111 0.000468564 0.000769657
30000 0.000360338 0.00026282 0.000457856
EOD
plot sample [1000:30000] 3.37877*x**(-0.130064) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.13 [−0.32, 0.06]", \
     $panel2_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0988426*x**(-0.535793) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.54 [−0.63, −0.44]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.0935943*x**(-0.539501) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.54 [−0.64, −0.44]", \
     $panel2_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0357524*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "setting: no-bounds, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 0.597179 0.430912 0.763446
2340 0.808193 0.543752 1.07263
5477 0.874896 0.624729 1.12506
12819 0.856809 0.578799 1.13482
30000 1.11274 0.902831 1.32265
EOD
$panel3_curve2 << EOD
1000 0.0391094 0.0331864 0.0450324
2340 0.0227915 0.0193819 0.026201
5477 0.0155097 0.0128714 0.0181479
12819 0.00958437 0.0080333 0.0111354
30000 0.00654068 0.00536262 0.00771873
EOD
$panel3_curve3 << EOD
1000 0.0385019 0.0328775 0.0441262
2340 0.0219716 0.0184135 0.0255297
5477 0.0148098 0.0123716 0.0172479
12819 0.00922216 0.00774104 0.0107033
30000 0.00644897 0.00536564 0.00753229
EOD
plot sample [1000:30000] 0.222861*x**(0.153251) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.15 [0.06, 0.25]", \
     $panel3_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 1.38341*x**(-0.522498) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.52 [−0.58, −0.46]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 1.34062*x**(-0.522359) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.52 [−0.58, −0.46]", \
     $panel3_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.626485*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: no-bounds, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.28545 0.613979 1.95693
2340 1.41921 0.824305 2.01412
5477 0.973179 0.459821 1.48654
12819 1.09141 0.57768 1.60514
30000 0.841617 0.294993 1.38824
EOD
$panel4_curve2 << EOD
1000 0.0025279 0.00187568 0.00318011
2340 0.00150608 0.00115991 0.00185225
5477 0.000890134 0.000650978 0.00112929
12819 0.000714013 0.000501631 0.000926396
30000 0.000376285 0.000273006 0.000479564
EOD
$panel4_curve3 << EOD
1000 0.00240093 0.00181355 0.0029883
2340 0.0013701 0.00108098 0.00165922
5477 0.000807284 0.000566922 0.00104765
12819 0.000618866 0.000468374 0.000769358
30000 0.000360646 0.000263244 0.000458048
EOD
plot sample [1000:30000] 3.39147*x**(-0.130508) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.13 [−0.33, 0.07]", \
     $panel4_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0988426*x**(-0.535793) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.54 [−0.64, −0.43]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.0935278*x**(-0.539347) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.54 [−0.63, −0.45]", \
     $panel4_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0358467*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "setting: more-evaluations, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 0.577193 0.417963 0.736424
2340 0.722187 0.496849 0.947524
5477 0.858463 0.615621 1.1013
12819 0.771295 0.580673 0.961917
30000 1.10863 0.907145 1.31012
EOD
$panel5_curve2 << EOD
1000 0.0391094 0.0331864 0.0450324
2340 0.0227915 0.0193819 0.026201
5477 0.0155097 0.0128714 0.0181479
12819 0.00958437 0.0080333 0.0111354
30000 0.00654068 0.00536262 0.00771873
EOD
$panel5_curve3 << EOD
1000 0.0385019 0.0328775 0.0441262
2340 0.0219716 0.0184135 0.0255297
5477 0.0148098 0.0123716 0.0172479
12819 0.00922216 0.00774104 0.0107033
30000 0.00644897 0.00536564 0.00753229
EOD
plot sample [1000:30000] 0.196916*x**(0.161255) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.16 [0.07, 0.25]", \
     $panel5_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 1.38341*x**(-0.522498) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.52 [−0.58, −0.46]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 1.34062*x**(-0.522359) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.52 [−0.58, −0.46]", \
     $panel5_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.626485*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "setting: more-evaluations, k: over" left noenhanced
$panel6_curve1 << EOD
1000 1.27118 0.607547 1.9348
2340 1.52549 0.927724 2.12325
5477 0.973141 0.459775 1.48651
12819 1.0914 0.577684 1.60512
30000 0.775328 0.235076 1.31558
EOD
$panel6_curve2 << EOD
1000 0.0025279 0.00187568 0.00318011
2340 0.00150608 0.00115991 0.00185225
5477 0.000890134 0.000650978 0.00112929
12819 0.000714013 0.000501631 0.000926396
30000 0.000376285 0.000273006 0.000479564
EOD
$panel6_curve3 << EOD
1000 0.00240093 0.00181355 0.0029883
2340 0.0013701 0.00108098 0.00165922
5477 0.000804042 0.000562746 0.00104534
12819 0.000618943 0.000468434 0.000769452
30000 0.000360092 0.000262479 0.000457706
EOD
plot sample [1000:30000] 4.19406*x**(-0.155671) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.16 [−0.36, 0.05]", \
     $panel6_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0988426*x**(-0.535793) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.54 [−0.64, −0.43]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.0937057*x**(-0.539694) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.54 [−0.64, −0.44]", \
     $panel6_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.0357027*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "distance of atoms alone in their cell" noenhanced
set key title "setting: other-seed, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 0.782375 0.540208 1.02454
2340 0.745109 0.519014 0.971204
5477 0.662498 0.410405 0.914592
12819 0.841973 0.62212 1.06183
30000 0.947734 0.738522 1.15694
EOD
$panel7_curve2 << EOD
1000 0.0292561 0.0242691 0.0342431
2340 0.0240074 0.0192373 0.0287774
5477 0.0142899 0.0115657 0.017014
12819 0.00973286 0.00819721 0.0112685
30000 0.00633888 0.00524687 0.00743089
EOD
$panel7_curve3 << EOD
1000 0.0285082 0.0231925 0.033824
2340 0.0240627 0.0194125 0.0287129
5477 0.0138802 0.0113336 0.0164269
12819 0.00942882 0.00788368 0.010974
30000 0.00609791 0.00498423 0.0072116
EOD
plot sample [1000:30000] 0.473609*x**(0.0594725) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: 0.06 [−0.04, 0.16]", \
     $panel7_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.794628*x**(-0.465902) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.47 [−0.53, −0.40]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.823646*x**(-0.47293) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.47 [−0.54, −0.41]", \
     $panel7_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.540906*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

set xtics @tics format "%h" (100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "setting: other-seed, k: over" left noenhanced
$panel8_curve1 << EOD
1000 1.36577 0.843966 1.88756
2340 1.14398 0.50845 1.77952
5477 1.22142 0.642369 1.80047
12819 1.04945 0.484649 1.61424
30000 1.10604 0.515654 1.69643
EOD
$panel8_curve2 << EOD
1000 0.00200562 0.0013829 0.00262834
2340 0.00187001 0.00127783 0.00246219
5477 0.00102546 0.000862278 0.00118864
12819 0.000657131 0.000510695 0.000803568
30000 0.000441608 0.000338538 0.000544679
EOD
$panel8_curve3 << EOD
1000 0.00200986 0.00129177 0.00272795
2340 0.00163756 0.00117498 0.00210015
5477 0.000974473 0.000818344 0.0011306
12819 0.000623015 0.000473118 0.000772911
30000 0.000415131 0.000317454 0.000512807
EOD
plot sample [1000:30000] 1.96098*x**(-0.0597542) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.06 [−0.23, 0.11]", \
     $panel8_curve1 using ($1*0.9626):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9626):2 with points linetype 1 notitle, \
     [1000:30000] 0.0631017*x**(-0.47893) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −0.48 [−0.58, −0.38]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:30000] 0.0624548*x**(-0.484628) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.48 [−0.60, −0.37]", \
     $panel8_curve3 using ($1*1.039):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.039):2 with points linetype 3 notitle, \
     [*:*] 0.038054*x**(-0.5) with lines linetype 8 title "theory: slope −1/2"
unset label 1

unset multiplot
unset output
