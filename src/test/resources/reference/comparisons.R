# Reference values for the comparisons of org.quarterboard.statistics. Base R only, no packages.
# Run: Rscript comparisons.R > comparisons-r.txt   (made with R 4.2.2 Patched (2022-11-10 r83330), Debian 12)
options(digits = 12, warn = -1)
show <- function(...) cat(..., "\n")
d <- function(x) sprintf("%.12f", x)

show("# ratio of two rates: a, n, b, m; ratio; poisson.test(c(a, b), c(n, m))$conf.int; twice the smaller binomial tail, at most 1")
pairs <- list(c(252, 1933, 444, 6526), c(26, 304, 645, 11111), c(14, 69, 56, 337), c(86, 1256, 645, 11111),
              c(5, 20, 7, 300), c(1, 10, 1, 10), c(3, 1000, 9, 1000), c(120, 90, 60, 95), c(0, 50, 4, 70), c(6, 50, 0, 70),
              c(0, 1, 1, 1), c(1, 1, 0, 1), c(10, 2, 4, 100), c(999990, 1000000, 1001234, 1000000), c(40, 3000, 2000000, 150000000))
for (x in pairs) {
  q <- x[2] / (x[2] + x[4]); t <- x[1] + x[3]
  p <- min(1, 2 * min(pbinom(x[1], t, q), pbinom(x[1] - 1, t, q, lower.tail = FALSE)))
  show(x, d(x[1] / x[2] / (x[3] / x[4])), d(poisson.test(c(x[1], x[3]), c(x[2], x[4]))$conf.int), sprintf("%.12e", p))
}

show("# Benjamini-Hochberg: p.adjust(p, \"BH\")")
for (p in list(c(0.01, 0.04, 0.03, 0.005), c(0.05), c(0.2, 0.2, 0.2), c(1, 0.9, 0.8), c(0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34, 0.341, 0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986),
          c(0, 0.02, 1), c(0.03, 0.01, 0.02, 0.04, 0.05), c(0.04, 0.04, 0.001, 0.9)))
  { show("p", p); show("adjusted", d(p.adjust(p, "BH"))) }

show("# funnel of proportions: c, n; c -/+ qnorm(0.975 and 0.999) * sqrt(c (1 - c) / n), not clipped: lower 99.8, lower 95, upper 95, upper 99.8")
for (x in list(c(0.2, 100), c(0.2, 1), c(0.5, 40), c(0.031, 800), c(0.97, 64), c(0.344, 5000), c(0.0004, 1000000), c(0.5, 1))) {
  s <- sqrt(x[1] * (1 - x[1]) / x[2]); z <- qnorm(c(0.975, 0.999))
  show(x, d(c(x[1] - z[2] * s, x[1] - z[1] * s, x[1] + z[1] * s, x[1] + z[2] * s)))
}

show("# funnel of rates: expected count E; counts whose upper / lower limit (exact below 10, Byar from 10 on) is E: lower 99.8, lower 95, upper 95, upper 99.8")
upper <- function(o, z) if (o < 10) qgamma(pnorm(z), o + 1) else (o + 1) * (1 - 1 / (9 * (o + 1)) + z / (3 * sqrt(o + 1)))^3
lower <- function(o, z) if (o <= 0) 0 else if (o < 10) qgamma(1 - pnorm(z), o) else o * (1 - 1 / (9 * o) - z / (3 * sqrt(o)))^3
solve <- function(f, e) if (f(0) >= e) 0 else uniroot(function(o) f(o) - e, c(0, 10 * e + 100), tol = 1e-13)$root
for (e in c(0.5, 2, 3.68, 3.7, 5, 6.9, 6.92, 12, 15.5, 30, 75.5, 250, 4000, 1500000)) {
  z <- qnorm(c(0.975, 0.999))
  show(e, d(c(solve(function(o) upper(o, z[2]), e), solve(function(o) upper(o, z[1]), e),
              solve(function(o) lower(o, z[1]), e), solve(function(o) lower(o, z[2]), e))))
}
show("# z: qnorm(0.999)"); show(sprintf("%.15f", qnorm(0.999)))
show("# exact and Byar's limit where they meet, at 10: upper exact, upper Byar, lower exact, lower Byar; 95 % and 99.8 %")
for (z in qnorm(c(0.975, 0.999)))
  show(d(c(qgamma(pnorm(z), 11), upper(10, z), qgamma(1 - pnorm(z), 10), lower(10, z))))
