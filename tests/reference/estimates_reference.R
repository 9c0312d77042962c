# Least squares estimates and their standard errors by R: the reference for what a fit says about its parameters.
#
#     Rscript tests/reference/estimates_reference.R
#
# From r-base-core and r-cran-sandwich, written from the definitions and not from the C++. Writes estimates_reference.json and
# the data, estimates_*.csv, beside itself. The data are used as drawn and written with 17 digits, which is exact; they are not
# read back, since R's own reading may be off in the last bit.
#
# linear: lm and the package sandwich. covariance: classical s^2 (X'X)^-1; hc0, hc1, hc3 of vcovHC. intervals: 95%, quantiles
#   of t with n - p degrees of freedom, around every kind of standard error. parameters counts the coefficients alone; AIC and
#   BIC count sigma, too, as R does, and log_likelihood has the maximum likelihood variance RSS / n.
# mixtures: f(x) = w tanh(a1.x + b1) + (1 - w) tanh(a2.x + b2), w = plogis(D1.x + D0): the linear router of two atoms with the
#   gauge fixed by D1 = beta1_1 - beta1_2, D0 = beta0_1 - beta0_2, so that all parameters are identified. nls, then Newton steps
#   on half the sum of squares until nothing moves; the script stops when one of twenty other starts gets lower. J is the
#   gradient of f and H the Hessian of half the sum of squares, both by deriv3 of the formula; it stops as well when they are
#   not those of numerical differences. With r the residuals and p parameters:
#     gauss_newton: bread B = (J'J)^-1.  hessian: bread B = H^-1.
#     classical     s^2 B,  s^2 = RSS / (n - p)
#     hc0           B J' diag(r^2) J B
#     hc1           hc0 n / (n - p)
#     hc3           B J' diag(r^2 / (1 - h)^2) J B,  h the diagonal of J (J'J)^-1 J', under either bread
#     hc3_leverage  the same with h the diagonal of J H^-1 J', under the bread H alone
#   curve: f and the standard errors of f at the points x, sqrt(g' V g) with g the gradient of f there.

suppressMessages(library(sandwich))
options(digits = 17, warn = 2)
RNGversion("4.0.0")

script <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
beside <- function(name) file.path(dirname(script), name)

# JSON of lists, vectors, matrices (by row) and text.
json <- function(v, indent = "") {
  deeper <- paste0(indent, " ")
  number <- function(x) sprintf("%.17g", x)
  if (is.list(v)) {
    inner <- vapply(v, json, "", indent = deeper)
    if (!is.null(names(v))) inner <- paste0("\"", names(v), "\": ", inner)
    braces <- if (is.null(names(v))) c("[", "]") else c("{", "}")
    return(paste0(braces[1], "\n", paste0(deeper, inner, collapse = ",\n"), "\n", indent, braces[2]))
  }
  if (is.matrix(v)) {
    rows <- apply(v, 1, function(row) paste0("[", paste(number(row), collapse = ", "), "]"))
    return(paste0("[\n", paste0(deeper, rows, collapse = ",\n"), "\n", indent, "]"))
  }
  if (is.character(v)) text <- paste0("\"", v, "\"") else text <- number(v)
  if (length(v) == 1 && !inherits(v, "AsIs")) text else paste0("[", paste(text, collapse = ", "), "]")
}

write_csv <- function(name, data) {
  lines <- do.call(paste, c(lapply(data, function(column) sprintf("%.17g", column)), sep = ","))
  writeLines(c(paste(names(data), collapse = ","), lines), beside(name))
}

relative <- function(a, b) max(abs(a - b)) / max(abs(b))

errors_of <- function(covariances) lapply(covariances, function(v) unname(sqrt(diag(v))))

# 95% intervals, a row per parameter, for every kind of standard error.
intervals_of <- function(estimates, errors, degrees) {
  lapply(errors, function(e) unname(estimates + outer(e, qt(c(0.025, 0.975), degrees))))
}

linear <- function() {
  set.seed(20240501)
  n <- 120
  data <- data.frame(x1 = rnorm(n), x2 = 100 + 20 * runif(n), x3 = 0.01 * rexp(n))
  data$x3 <- data$x3 + 0.004 * data$x1
  data$y <- 1.5 - 0.8 * data$x1 + 0.05 * data$x2 + 30 * data$x3 + (0.2 + 0.3 * abs(data$x1)) * rnorm(n)
  write_csv("estimates_linear.csv", data)
  fit <- lm(y ~ x1 + x2 + x3, data)
  covariances <- list(classical = vcov(fit), hc0 = vcovHC(fit, "HC0"), hc1 = vcovHC(fit, "HC1"), hc3 = vcovHC(fit, "HC3"))
  errors <- errors_of(covariances)
  intervals <- intervals_of(coef(fit), errors, fit$df.residual)
  stopifnot(relative(intervals$classical, unname(confint(fit))) < 1e-12)
  list(data = "estimates_linear.csv", n = n, parameters = length(coef(fit)), degrees_of_freedom = fit$df.residual,
       names = c("intercept", "x1", "x2", "x3"), estimates = unname(coef(fit)), rss = deviance(fit),
       sigma = summary(fit)$sigma, r_squared = summary(fit)$r.squared, adjusted_r_squared = summary(fit)$adj.r.squared,
       log_likelihood = as.numeric(logLik(fit)), aic = AIC(fit), bic = BIC(fit), standard_errors = errors,
       intervals = intervals, covariance = lapply(covariances, unname))
}

# f with gradient and Hessian as functions of the parameters; R's deriv3 does not know tanh(u) = 1 - 2 / (exp(2 u) + 1).
model_of <- function(d) {
  inputs <- if (d == 1) "x" else paste0("x", 1:d)
  vector <- function(name) if (d == 1) name else paste0(name, "_", 1:d)
  dot <- function(name) paste(vector(name), "*", inputs, collapse = " + ")
  parameters <- c(vector("D1"), "D0", vector("a1"), "b1", vector("a2"), "b2")
  tanh_of <- function(u) paste0("(1 - 2 / (exp(2 * (", u, ")) + 1))")
  weight <- paste0("1 / (1 + exp(-(", dot("D1"), " + D0)))")
  other <- paste0("1 / (1 + exp(", dot("D1"), " + D0))")
  text <- paste(weight, "*", tanh_of(paste(dot("a1"), "+ b1")), "+", other, "*", tanh_of(paste(dot("a2"), "+ b2")))
  derived <- deriv3(parse(text = text), parameters, function.arg = c(inputs, parameters))
  value <- function(data, p) do.call(derived, c(unname(as.list(data[inputs])), unname(as.list(p))))
  plain <- function(data, p) {
    x <- as.matrix(data[inputs])
    at <- function(from) drop(x %*% p[from + seq_len(d)]) + p[from + d + 1]
    w <- plogis(at(0))
    w * tanh(at(d + 1)) + (1 - w) * tanh(at(2 * d + 2))
  }
  list(inputs = inputs, parameters = parameters, derived = value, plain = plain)
}

# By central differences of the gradient -J'r of half the sum of squares, itself by central differences of f, extrapolated.
numerical <- function(model, data, p) {
  gradient <- function(q) {
    difference <- function(h, i) {
      e <- replace(numeric(length(q)), i, h)
      (model$plain(data, q + e) - model$plain(data, q - e)) / (2 * h)
    }
    jacobian <- sapply(seq_along(q), function(i) (4 * difference(1e-3, i) - difference(2e-3, i)) / 3)
    list(jacobian = jacobian, gradient = -drop(crossprod(jacobian, data$y - model$plain(data, q))))
  }
  column <- function(i) {
    difference <- function(h) {
      e <- replace(numeric(length(p)), i, h)
      (gradient(p + e)$gradient - gradient(p - e)$gradient) / (2 * h)
    }
    (4 * difference(1e-3) - difference(2e-3)) / 3
  }
  list(jacobian = gradient(p)$jacobian, hessian = sapply(seq_along(p), column))
}

mixture <- function(name, d, seed, truth, noise, points) {
  set.seed(seed)
  n <- 400
  model <- model_of(d)
  names(truth) <- model$parameters
  data <- as.data.frame(matrix(runif(n * d, -3, 3), n, dimnames = list(NULL, model$inputs)))
  size <- sqrt(rowSums(data^2))
  data$y <- model$plain(data, truth) + noise(size) * rnorm(n)
  file <- paste0("estimates_", name, ".csv")
  write_csv(file, data)

  predictor <- function(p) {
    all <- model$derived(data, p)
    structure(as.numeric(all), gradient = attr(all, "gradient"))
  }
  formula <- as.formula(paste0("y ~ predictor(c(", paste(model$parameters, collapse = ", "), "))"), environment())
  fit <- nls(formula, data, as.list(truth), control = nls.control(tol = 1e-9, maxiter = 200))

  at <- function(p) {
    all <- model$derived(data, p)
    residuals <- data$y - as.numeric(all)
    jacobian <- attr(all, "gradient")
    curvature <- apply(attr(all, "hessian"), c(2, 3), function(h) sum(residuals * h))
    list(residuals = residuals, jacobian = jacobian, hessian = crossprod(jacobian) - curvature)
  }
  p <- coef(fit)
  for (step in 1:6) {
    here <- at(p)
    move <- solve(here$hessian, drop(crossprod(here$jacobian, here$residuals)))
    p <- p + move
  }
  here <- at(p)
  stopifnot(max(abs(move)) < 1e-13 * max(1, abs(p)), relative(p, coef(fit)) < 1e-7,
            min(eigen(here$hessian, TRUE, TRUE)$values) > 0,
            relative(as.numeric(model$derived(data, p)), model$plain(data, p)) < 1e-14)
  for (start in 1:20) {
    other <- optim(truth + rnorm(length(p)), function(q) sum((data$y - model$plain(data, q))^2), method = "BFGS")
    stopifnot(other$value > (1 - 1e-12) * sum(here$residuals^2))
  }
  second <- numerical(model, data, p)
  stopifnot(relative(here$jacobian, second$jacobian) < 1e-8, relative(here$hessian, second$hessian) < 1e-8)

  r <- here$residuals
  J <- here$jacobian
  count <- length(p)
  s2 <- sum(r^2) / (n - count)
  leverage <- function(bread) rowSums((J %*% bread) * J)
  sandwich_of <- function(bread, squares) bread %*% crossprod(J * sqrt(squares)) %*% bread
  covariances <- function(bread) {
    h <- leverage(solve(crossprod(J)))
    list(classical = s2 * bread, hc0 = sandwich_of(bread, r^2), hc1 = sandwich_of(bread, r^2) * n / (n - count),
         hc3 = sandwich_of(bread, r^2 / (1 - h)^2))
  }
  gauss_newton <- covariances(solve(crossprod(J)))
  hessian <- covariances(solve(here$hessian))
  hessian$hc3_leverage <- sandwich_of(solve(here$hessian), r^2 / (1 - leverage(solve(here$hessian)))^2)
  stopifnot(relative(gauss_newton$classical, unname(vcov(fit))) < 1e-6,
            relative(gauss_newton$hc0, unname(sandwich(fit))) < 1e-6,
            relative(gauss_newton$hc1, unname(sandwich(fit, adjust = TRUE))) < 1e-6)

  x <- as.data.frame(matrix(points, ncol = d, dimnames = list(NULL, model$inputs)))
  curve <- model$derived(x, p)
  slopes <- attr(curve, "gradient")
  curve_errors <- function(all) lapply(all, function(v) I(sqrt(rowSums((slopes %*% v) * slopes))))
  bread <- function(all) {
    errors <- errors_of(all)
    list(standard_errors = errors, intervals = intervals_of(p, errors, n - count), covariance = lapply(all, unname),
         curve_standard_errors = curve_errors(all))
  }
  rss <- sum(r^2)
  likelihood <- -n / 2 * (log(2 * pi * rss / n) + 1)
  stopifnot(abs(likelihood - as.numeric(logLik(fit))) < 1e-9, abs(rss / deviance(fit) - 1) < 1e-12)
  list(data = file, d = d, n = n, parameters = count, degrees_of_freedom = n - count, names = model$parameters,
       truth = unname(truth), estimates = unname(p), rss = rss, sigma = sqrt(s2),
       r_squared = 1 - rss / sum((data$y - mean(data$y))^2), log_likelihood = likelihood,
       aic = -2 * likelihood + 2 * (count + 1), bic = -2 * likelihood + log(n) * (count + 1),
       condition = kappa(J %*% diag(1 / sqrt(colSums(J^2))), exact = TRUE),
       gauss_newton = bread(gauss_newton), hessian = bread(hessian),
       curve = list(x = as.matrix(x), f = as.numeric(curve)))
}

even <- function(size) 0.1
uneven <- function(size) 0.05 + 0.1 * size
one <- c(2.5, 0.3, 1.2, -1.5, 0.9, 1.3)
two <- c(-1.5, 1, 0.2, 0.7, 1.2, 0.8, -0.9, -0.6, 0.3)
line <- c(-2, -0.3, 1.4)
plane <- c(-2, 0.5, 1.5, 1, -0.2, -2.5)
result <- list(
  versions = list(R = as.character(getRversion()), sandwich = as.character(packageVersion("sandwich"))),
  linear = linear(),
  mixtures = list(
    homoscedastic_1 = mixture("homoscedastic_1", 1, 20240511, one, even, line),
    heteroscedastic_1 = mixture("heteroscedastic_1", 1, 20240512, one, uneven, line),
    homoscedastic_2 = mixture("homoscedastic_2", 2, 20240521, two, even, plane),
    heteroscedastic_2 = mixture("heteroscedastic_2", 2, 20240522, two, uneven, plane)))
writeLines(json(result), beside("estimates_reference.json"))
