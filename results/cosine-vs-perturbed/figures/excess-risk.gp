# Draws excess-risk.svg: gnuplot excess-risk.gp; or excess-risk.pdf: gnuplot -e "pdf=1" excess-risk.gp
if (!exists("output")) output = exists("pdf") ? "excess-risk.pdf" : "excess-risk.svg"
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
set label 1 "Marks: mean of 40 to 100 replications (curves.csv.gz); bars: ± 2 standard errors.\nLines: least squares of log on log, with slope and 95% bootstrap interval (rates.csv).\nDashed: the theory's slope −1, up to a constant." at screen 0.015,char 2.70 font ",10.5" noenhanced
set output output
set multiplot layout 4,2 title "Excess risk against sample size" font ",14" noenhanced \
    margins char 10,char 2,char 6.70,char 6.95 spacing char 2,char 6.25
set logscale xy
set xrange [758.578:131826]
set yrange [2.0042e-10:0.00880289]
cut(y) = y < 2.0042e-10 ? 2.0042e-10 : y

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "expert: tanh, k: exact" left noenhanced
$panel1_curve1 << EOD
1000 2.27511e-05 2.07368e-05 2.47653e-05
1668 1.24654e-05 1.13904e-05 1.35405e-05
2783 8.19496e-06 7.48407e-06 8.90586e-06
4642 4.83179e-06 4.35012e-06 5.31347e-06
7743 2.99091e-06 2.73879e-06 3.24303e-06
12915 1.78389e-06 1.62839e-06 1.93938e-06
21544 1.05269e-06 9.61279e-07 1.1441e-06
35938 6.61909e-07 6.02129e-07 7.21688e-07
59948 3.37532e-07 3.06975e-07 3.68089e-07
100000 2.19226e-07 1.9864e-07 2.39812e-07
EOD
$panel1_curve2 << EOD
1000 2.27666e-05 2.07479e-05 2.47853e-05
1668 1.24691e-05 1.14203e-05 1.35179e-05
2783 8.27635e-06 7.55973e-06 8.99298e-06
4642 4.75456e-06 4.27438e-06 5.23475e-06
7743 2.9895e-06 2.73386e-06 3.24514e-06
12915 1.78713e-06 1.63536e-06 1.9389e-06
21544 1.0449e-06 9.5398e-07 1.13582e-06
35938 6.6133e-07 6.0067e-07 7.21989e-07
59948 3.34302e-07 3.03831e-07 3.64774e-07
100000 2.14014e-07 1.93576e-07 2.34451e-07
EOD
$panel1_curve3 << EOD
1000 2.27122e-05 2.06946e-05 2.47297e-05
1668 1.23223e-05 1.12671e-05 1.33774e-05
2783 8.24641e-06 7.52782e-06 8.96499e-06
4642 4.72847e-06 4.25691e-06 5.20002e-06
7743 2.99311e-06 2.73587e-06 3.25036e-06
12915 1.79443e-06 1.64339e-06 1.94548e-06
21544 1.04579e-06 9.535e-07 1.13808e-06
35938 6.62081e-07 6.01549e-07 7.22614e-07
59948 3.37135e-07 3.07243e-07 3.67026e-07
100000 2.15614e-07 1.94748e-07 2.36481e-07
EOD
plot sample [1000:100000] 0.0230421*x**(-1.00338) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.00 [−1.02, −0.98]", \
     $panel1_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel1_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.023745*x**(-1.00714) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.01 [−1.03, −0.99]", \
     $panel1_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel1_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0230394*x**(-1.00387) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.00 [−1.02, −0.98]", \
     $panel1_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel1_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0120245*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: tanh, k: over" left noenhanced
$panel2_curve1 << EOD
1000 1.2718e-07 1.15139e-07 1.3922e-07
1668 6.77678e-08 5.77682e-08 7.77673e-08
2783 4.28632e-08 3.85309e-08 4.71955e-08
4642 2.59141e-08 2.30481e-08 2.878e-08
7743 1.6923e-08 1.5525e-08 1.8321e-08
12915 9.54397e-09 8.5246e-09 1.05633e-08
21544 6.0851e-09 5.54051e-09 6.62969e-09
35938 3.48566e-09 3.09526e-09 3.87605e-09
59948 1.94128e-09 1.69044e-09 2.19212e-09
100000 1.29489e-09 1.12724e-09 1.46254e-09
EOD
$panel2_curve2 << EOD
1000 1.3886e-07 1.27969e-07 1.49751e-07
1668 8.04214e-08 7.08782e-08 8.99646e-08
2783 4.88368e-08 4.4028e-08 5.36457e-08
4642 2.82642e-08 2.55331e-08 3.09953e-08
7743 1.88325e-08 1.71147e-08 2.05502e-08
12915 1.03281e-08 9.47855e-09 1.11777e-08
21544 6.57872e-09 5.9771e-09 7.18034e-09
35938 4.0267e-09 3.59799e-09 4.4554e-09
59948 2.10263e-09 1.84477e-09 2.36049e-09
100000 1.42447e-09 1.28103e-09 1.56791e-09
EOD
$panel2_curve3 << EOD
1000 1.33058e-07 1.2153e-07 1.44586e-07
1668 7.26668e-08 6.30823e-08 8.22512e-08
2783 4.67252e-08 4.19114e-08 5.15391e-08
4642 2.70424e-08 2.4149e-08 2.99358e-08
7743 1.79731e-08 1.64736e-08 1.94727e-08
12915 1.03982e-08 9.48455e-09 1.13118e-08
21544 6.41241e-09 5.81462e-09 7.01021e-09
35938 3.90077e-09 3.48484e-09 4.3167e-09
59948 1.94923e-09 1.74706e-09 2.1514e-09
100000 1.36428e-09 1.21014e-09 1.51843e-09
EOD
plot sample [1000:100000] 0.000113078*x**(-0.990439) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.99 [−1.02, −0.96]", \
     $panel2_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel2_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.000133598*x**(-0.997039) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.00 [−1.02, −0.97]", \
     $panel2_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel2_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.000122998*x**(-0.992935) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.99 [−1.02, −0.97]", \
     $panel2_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel2_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 6.7822e-05*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "expert: gelu, k: exact" left noenhanced
$panel3_curve1 << EOD
1000 2.35441e-05 2.14012e-05 2.5687e-05
1668 1.34317e-05 1.21687e-05 1.46946e-05
2783 7.93612e-06 7.18699e-06 8.68525e-06
4642 4.977e-06 4.50532e-06 5.44868e-06
7743 3.03193e-06 2.75901e-06 3.30485e-06
12915 1.76786e-06 1.6167e-06 1.91901e-06
21544 1.05774e-06 9.58862e-07 1.15662e-06
35938 6.3054e-07 5.74615e-07 6.86464e-07
59948 3.21562e-07 2.94102e-07 3.49021e-07
100000 2.21841e-07 2.01684e-07 2.41997e-07
EOD
$panel3_curve2 << EOD
1000 2.32664e-05 2.11242e-05 2.54087e-05
1668 1.35022e-05 1.22223e-05 1.47822e-05
2783 7.86091e-06 7.11104e-06 8.61078e-06
4642 4.86529e-06 4.40538e-06 5.3252e-06
7743 3.05236e-06 2.77441e-06 3.33031e-06
12915 1.7712e-06 1.62025e-06 1.92216e-06
21544 1.03781e-06 9.38235e-07 1.13739e-06
35938 6.39984e-07 5.82154e-07 6.97815e-07
59948 3.29631e-07 3.00676e-07 3.58587e-07
100000 2.23003e-07 2.02198e-07 2.43809e-07
EOD
$panel3_curve3 << EOD
1000 2.25674e-05 2.05844e-05 2.45504e-05
1668 1.30798e-05 1.1856e-05 1.43035e-05
2783 7.82432e-06 7.13306e-06 8.51557e-06
4642 5.02308e-06 4.52914e-06 5.51702e-06
7743 3.07665e-06 2.79735e-06 3.35596e-06
12915 1.82414e-06 1.67174e-06 1.97655e-06
21544 1.02315e-06 9.31152e-07 1.11514e-06
35938 6.30066e-07 5.72879e-07 6.87253e-07
59948 3.42104e-07 3.10419e-07 3.73788e-07
100000 2.27898e-07 2.05507e-07 2.5029e-07
EOD
plot sample [1000:100000] 0.0264692*x**(-1.0181) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.02 [−1.04, −1.00]", \
     $panel3_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel3_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.0252761*x**(-1.01314) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.01 [−1.03, −0.99]", \
     $panel3_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel3_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0232852*x**(-1.0039) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.00 [−1.02, −0.98]", \
     $panel3_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel3_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0115662*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: gelu, k: over" left noenhanced
$panel4_curve1 << EOD
1000 1.22408e-06 1.08185e-06 1.36632e-06
1668 6.9665e-07 5.98291e-07 7.95008e-07
2783 4.60166e-07 4.09068e-07 5.11265e-07
4642 2.73801e-07 2.34564e-07 3.13037e-07
7743 1.73713e-07 1.53543e-07 1.93882e-07
12915 9.80339e-08 8.81974e-08 1.0787e-07
21544 5.72648e-08 5.10672e-08 6.34625e-08
35938 3.85357e-08 3.20208e-08 4.50505e-08
59948 1.88247e-08 1.65415e-08 2.11079e-08
100000 1.32563e-08 1.16048e-08 1.49079e-08
EOD
$panel4_curve2 << EOD
1000 1.50995e-06 1.34383e-06 1.67607e-06
1668 7.46327e-07 6.47801e-07 8.44853e-07
2783 5.1345e-07 4.5753e-07 5.6937e-07
4642 3.14022e-07 2.79438e-07 3.48605e-07
7743 1.94585e-07 1.72708e-07 2.16462e-07
12915 1.1462e-07 1.04467e-07 1.24773e-07
21544 6.52423e-08 5.83668e-08 7.21177e-08
35938 4.20482e-08 3.65661e-08 4.75303e-08
59948 2.07785e-08 1.82399e-08 2.33171e-08
100000 1.43985e-08 1.28959e-08 1.5901e-08
EOD
$panel4_curve3 << EOD
1000 1.52757e-06 1.3614e-06 1.69374e-06
1668 7.86499e-07 6.75213e-07 8.97785e-07
2783 5.11275e-07 4.49635e-07 5.72914e-07
4642 3.15231e-07 2.79448e-07 3.51015e-07
7743 1.94748e-07 1.72225e-07 2.17272e-07
12915 1.14263e-07 1.04463e-07 1.24064e-07
21544 6.29415e-08 5.72618e-08 6.86213e-08
35938 4.20161e-08 3.66472e-08 4.73851e-08
59948 2.07785e-08 1.81897e-08 2.33674e-08
100000 1.44386e-08 1.27e-08 1.61771e-08
EOD
plot sample [1000:100000] 0.00116041*x**(-0.991069) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.99 [−1.02, −0.96]", \
     $panel4_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel4_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.00146227*x**(-1.00321) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.00 [−1.03, −0.98]", \
     $panel4_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel4_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.00155733*x**(-1.00975) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.01 [−1.04, −0.98]", \
     $panel4_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel4_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000677103*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "expert: relu, k: exact" left noenhanced
$panel5_curve1 << EOD
1000 2.3493e-05 2.12184e-05 2.57677e-05
1668 1.31921e-05 1.19715e-05 1.44126e-05
2783 8.1258e-06 7.37524e-06 8.87636e-06
4642 4.83134e-06 4.34708e-06 5.31561e-06
7743 3.03416e-06 2.73794e-06 3.33038e-06
12915 1.73172e-06 1.59242e-06 1.87101e-06
21544 1.06767e-06 9.70666e-07 1.16467e-06
35938 6.36118e-07 5.79162e-07 6.93074e-07
59948 3.23738e-07 2.96814e-07 3.50661e-07
100000 2.17176e-07 1.97659e-07 2.36694e-07
EOD
$panel5_curve2 << EOD
1000 2.32594e-05 2.10716e-05 2.54472e-05
1668 1.32209e-05 1.20053e-05 1.44364e-05
2783 8.0033e-06 7.257e-06 8.7496e-06
4642 4.73741e-06 4.25664e-06 5.21818e-06
7743 3.048e-06 2.76203e-06 3.33397e-06
12915 1.7586e-06 1.61215e-06 1.90504e-06
21544 1.05612e-06 9.56201e-07 1.15604e-06
35938 6.37743e-07 5.7998e-07 6.95505e-07
59948 3.2635e-07 2.99485e-07 3.53215e-07
100000 2.21866e-07 2.01936e-07 2.41797e-07
EOD
$panel5_curve3 << EOD
1000 2.29926e-05 2.09215e-05 2.50638e-05
1668 1.29306e-05 1.17603e-05 1.41008e-05
2783 7.79265e-06 7.09388e-06 8.49141e-06
4642 4.9341e-06 4.42289e-06 5.44531e-06
7743 3.04506e-06 2.78549e-06 3.30462e-06
12915 1.83052e-06 1.67846e-06 1.98259e-06
21544 1.01788e-06 9.27063e-07 1.10869e-06
35938 6.40828e-07 5.82477e-07 6.99179e-07
59948 3.43156e-07 3.13667e-07 3.72646e-07
100000 2.25424e-07 2.04743e-07 2.46105e-07
EOD
plot sample [1000:100000] 0.0262903*x**(-1.01783) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.02 [−1.04, −1.00]", \
     $panel5_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel5_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.0250295*x**(-1.01251) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.01 [−1.03, −0.99]", \
     $panel5_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel5_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.0232632*x**(-1.00399) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.00 [−1.02, −0.98]", \
     $panel5_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel5_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0116445*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset xtics
unset ytics
unset ylabel
set key title "expert: relu, k: over" left noenhanced
$panel6_curve1 << EOD
1000 1.43013e-06 1.22288e-06 1.63738e-06
1668 8.17186e-07 5.99377e-07 1.035e-06
2783 4.6249e-07 3.9975e-07 5.25231e-07
4642 2.56648e-07 2.16999e-07 2.96297e-07
7743 1.75974e-07 1.37751e-07 2.14197e-07
12915 9.32559e-08 8.33893e-08 1.03122e-07
21544 5.84353e-08 5.17323e-08 6.51382e-08
35938 3.39259e-08 2.94945e-08 3.83573e-08
59948 1.77818e-08 1.59186e-08 1.96449e-08
100000 1.27304e-08 1.12343e-08 1.42265e-08
EOD
$panel6_curve2 << EOD
1000 1.51885e-06 1.32332e-06 1.71438e-06
1668 8.43399e-07 6.85661e-07 1.00114e-06
2783 5.0468e-07 4.22742e-07 5.86618e-07
4642 2.91526e-07 2.48379e-07 3.34673e-07
7743 1.88806e-07 1.55869e-07 2.21743e-07
12915 1.05507e-07 9.28517e-08 1.18162e-07
21544 6.2669e-08 5.54254e-08 6.99126e-08
35938 3.48956e-08 3.02625e-08 3.95287e-08
59948 1.95186e-08 1.74589e-08 2.15783e-08
100000 1.36518e-08 1.21669e-08 1.51366e-08
EOD
$panel6_curve3 << EOD
1000 1.5768e-06 1.37481e-06 1.7788e-06
1668 8.47822e-07 6.45978e-07 1.04967e-06
2783 5.02658e-07 4.33927e-07 5.7139e-07
4642 2.87209e-07 2.4649e-07 3.27927e-07
7743 1.99698e-07 1.68973e-07 2.30423e-07
12915 1.02041e-07 9.04504e-08 1.13631e-07
21544 6.1114e-08 5.44592e-08 6.77689e-08
35938 3.77865e-08 3.30562e-08 4.25167e-08
59948 1.97101e-08 1.73669e-08 2.20533e-08
100000 1.35283e-08 1.1715e-08 1.53415e-08
EOD
plot sample [1000:100000] 0.00174955*x**(-1.0355) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.04 [−1.07, −1.00]", \
     $panel6_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel6_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.00186675*x**(-1.03427) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.03 [−1.06, −1.01]", \
     $panel6_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel6_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.00190425*x**(-1.03533) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.04 [−1.07, −1.00]", \
     $panel6_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel6_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.000639589*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
set ytics @tics autofreq format "10^{%T}"
set ylabel "excess risk" noenhanced
set key title "expert: polynomial, k: exact" left noenhanced
$panel7_curve1 << EOD
1000 2.26361e-05 2.05819e-05 2.46904e-05
1668 0.00142265 -0.000561175 0.00340648
2783 0.00142951 -0.000570206 0.00342922
4642 4.79413e-06 4.38419e-06 5.20408e-06
7743 0.000709983 -0.000703729 0.0021237
12915 1.79013e-06 1.63864e-06 1.94161e-06
21544 1.07621e-06 9.7097e-07 1.18146e-06
35938 0.000715449 -0.000714192 0.00214509
59948 0.000674287 -0.000673607 0.00202218
100000 2.1648e-07 1.96337e-07 2.36622e-07
EOD
$panel7_curve2 << EOD
1000 2.24403e-05 2.04156e-05 2.44649e-05
1668 1.25612e-05 1.13274e-05 1.3795e-05
2783 8.21525e-06 7.44446e-06 8.98605e-06
4642 4.96411e-06 4.53702e-06 5.39121e-06
7743 3.12063e-06 2.82851e-06 3.41275e-06
12915 1.795e-06 1.63959e-06 1.95041e-06
21544 1.06287e-06 9.58421e-07 1.16732e-06
35938 6.49887e-07 5.90533e-07 7.09241e-07
59948 3.30253e-07 2.96615e-07 3.6389e-07
100000 2.15035e-07 1.9535e-07 2.34721e-07
EOD
$panel7_curve3 << EOD
1000 2.23996e-05 2.03958e-05 2.44035e-05
1668 9.83899e-05 -7.33713e-05 0.000270151
2783 8.28518e-06 7.5164e-06 9.05395e-06
4642 4.92599e-06 4.50315e-06 5.34883e-06
7743 3.16064e-06 2.86951e-06 3.45178e-06
12915 1.78262e-06 1.62635e-06 1.9389e-06
21544 1.06644e-06 9.63653e-07 1.16922e-06
35938 6.40803e-07 5.81641e-07 6.99966e-07
59948 3.31931e-07 2.99337e-07 3.64525e-07
100000 2.11844e-07 1.92676e-07 2.31012e-07
EOD
plot sample [1000:100000] 0.0346654*x**(-0.722506) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −0.72 [−2.66, 1.22]", \
     $panel7_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel7_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.0242514*x**(-1.00869) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.01 [−1.03, −0.99]", \
     $panel7_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel7_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.14613*x**(-1.18152) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −1.18 [−2.52, 0.15]", \
     $panel7_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel7_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.0118788*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

set xtics @tics autofreq format "10^{%T}"
set xlabel "sample size n"
unset ytics
unset ylabel
set key title "expert: polynomial, k: over" left noenhanced
$panel8_curve1 << EOD
1000 0.000494711 -0.000492188 0.00148161
1668 7.20559e-07 6.07766e-07 8.33353e-07
2783 4.32395e-07 3.74516e-07 4.90273e-07
4642 2.8167e-07 2.4863e-07 3.14711e-07
7743 2.22401e-07 1.04233e-07 3.40568e-07
12915 4.55478e-05 -4.53562e-05 0.000136452
21544 5.97549e-08 5.35891e-08 6.59208e-08
35938 3.72682e-08 3.25107e-08 4.20257e-08
59948 1.76192e-08 1.55599e-08 1.96784e-08
100000 2.70675e-08 -1.99579e-09 5.61308e-08
EOD
$panel8_curve2 << EOD
1000 1.32593e-06 1.15943e-06 1.49244e-06
1668 7.44924e-07 6.38473e-07 8.51375e-07
2783 4.82248e-07 4.25389e-07 5.39107e-07
4642 2.99633e-07 2.63826e-07 3.35441e-07
7743 1.87352e-07 1.67864e-07 2.0684e-07
12915 1.03823e-07 9.32994e-08 1.14346e-07
21544 6.46675e-08 5.82012e-08 7.11338e-08
35938 4.04711e-08 3.53681e-08 4.55741e-08
59948 1.88979e-08 1.67783e-08 2.10176e-08
100000 1.39017e-08 1.22029e-08 1.56004e-08
EOD
$panel8_curve3 << EOD
1000 1.27664e-06 1.12399e-06 1.4293e-06
1668 7.20157e-07 6.17421e-07 8.22892e-07
2783 4.69741e-07 4.09029e-07 5.30452e-07
4642 2.75124e-07 2.43067e-07 3.0718e-07
7743 1.75708e-07 1.56987e-07 1.9443e-07
12915 1.03603e-07 9.36875e-08 1.13519e-07
21544 6.62388e-08 5.97964e-08 7.26813e-08
35938 3.96066e-08 3.48837e-08 4.43294e-08
59948 1.91286e-08 1.70424e-08 2.12148e-08
100000 1.44109e-08 1.28901e-08 1.59317e-08
EOD
plot sample [1000:100000] 0.427715*x**(-1.49105) with lines linetype 1 notitle, \
     keyentry with linespoints linetype 1 title "cosine: −1.49 [−5.74, 2.76]", \
     $panel8_curve1 using ($1*0.9497):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 1 notitle, \
     $panel8_curve1 using ($1*0.9497):2 with points linetype 1 notitle, \
     [1000:100000] 0.00132738*x**(-0.998728) with lines linetype 2 notitle, \
     keyentry with linespoints linetype 2 title "perturbed: −1.00 [−1.03, −0.97]", \
     $panel8_curve2 using ($1*1):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 2 notitle, \
     $panel8_curve2 using ($1*1):2 with points linetype 2 notitle, \
     [1000:100000] 0.00111694*x**(-0.982148) with lines linetype 3 notitle, \
     keyentry with linespoints linetype 3 title "linear: −0.98 [−1.01, −0.96]", \
     $panel8_curve3 using ($1*1.053):(cut($3)):(0):($4-cut($3)) with vectors nohead linetype 3 notitle, \
     $panel8_curve3 using ($1*1.053):2 with points linetype 3 notitle, \
     [*:*] 0.00063374*x**(-1) with lines linetype 8 title "theory: slope −1"
unset label 1

unset multiplot
unset output
