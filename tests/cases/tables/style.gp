# A style of a study: figures.style.
set border 15
