# Reference values for the tables of disparity of org.quarterboard.statistics. Base R only, no packages. Figures are invented.
# Run: Rscript disparity.R > disparity-r.txt   (made with R 4.2.2 Patched (2022-11-10 r83330), Debian 12)
options(digits = 12, warn = -1)
show <- function(...) cat(..., "\n")
d <- function(x) sprintf("%.12f", x)
twice <- function(a, n, b, m) min(1, 2 * min(pbinom(a, a + b, n / (n + m)), pbinom(a - 1, a + b, n / (n + m), lower.tail = FALSE)))

show("# ratio of two rates: a, n, b, m; ratio; poisson.test(c(a, b), c(n, m))$conf.int; twice the smaller binomial tail, at most 1")
pairs <- list(c(5, 310, 5, 2410), c(5, 310, 48, 26410), c(6, 95, 61, 4100), c(7, 1240, 9, 900), c(8, 60, 8, 61), c(9, 41, 120, 1800),
              c(11, 500, 30, 500), c(12, 730, 251, 31500), c(13, 2250, 40, 2250), c(18, 1933, 444, 65260), c(20, 800, 10, 800),
              c(22, 640, 375, 17800), c(25, 9000, 26, 9000), c(31, 1256, 645, 41111), c(37, 400, 82, 1975), c(44, 3100, 19, 1700),
              c(55, 870, 610, 17300), c(64, 980, 1200, 30400), c(77, 12000, 310, 35000), c(103, 2900, 2210, 88000),
              c(150, 4100, 150, 8200), c(228, 20981, 1526, 81466), c(412, 5100, 3900, 61000), c(1205, 33000, 15300, 560000))
for (x in pairs) show(x, d(x[1] / x[2] / (x[3] / x[4])), d(poisson.test(c(x[1], x[3]), c(x[2], x[4]))$conf.int),
                      sprintf("%.12e", twice(x[1], x[2], x[3], x[4])))

show("# the same limits once more: a, n, b, m; binom.test(a, a + b)$conf.int turned into p / (1 - p) * m / n")
for (x in pairs[c(1, 4, 12, 22)]) { p <- binom.test(x[1], x[1] + x[3])$conf.int; show(x, d(p / (1 - p) * x[4] / x[2])) }

show("# family of rates: table, group, a, n; p and p.adjust(p, \"BH\") of the tested ones, - else")
groups <- c("White", "Mixed", "Asian", "Black", "Other")
population <- c(26410, 1460, 2050, 730, 310)
tables <- list(stops = c(251, 24, 12, 31, 4), arrests = c(188, 17, 14, 12, 5), out_of_court = c(97, 6, 5, 8, 0),
               court = c(64, 9, 3, 9, 2), remand = c(6, 1, 0, 5, 1), custody = c(4, 5, 0, 6, 0))
rows <- do.call(rbind, lapply(names(tables), function(s) data.frame(s, g = groups, a = tables[[s]], n = population, b = tables[[s]][1], m = population[1])))
rows$tested <- rows$g != "White" & rows$a >= 5 & rows$b >= 5
rows$p <- NA; rows$p[rows$tested] <- mapply(twice, rows$a, rows$n, rows$b, rows$m)[rows$tested]
rows$q <- NA; rows$q[rows$tested] <- p.adjust(rows$p[rows$tested], "BH")
for (i in seq_len(nrow(rows))) with(rows[i, ], show(s, g, a, n, if (tested) sprintf("%.12e %.12e", p, q) else "- -"))

show("# exact coverage of the exact conditional interval, given an event: n, m, rate of the baseline, ratio; sum of Poisson times binomial probabilities")
covered <- function(n, m, rate, theta) {
  q <- theta * n / (theta * n + m); mean <- theta * n * rate + m * rate
  ts <- 1:ceiling(mean + 12 * sqrt(mean) + 30)
  each <- sapply(ts, function(t) { a <- 0:t
    inside <- pbinom(a, t, q) > 0.025 & pbinom(a - 1, t, q, lower.tail = FALSE) > 0.025
    sum(dbinom(a, t, q)[inside]) })
  sum(each * dpois(ts, mean)) / (1 - exp(-mean))
}
for (size in list(c(20, 20), c(20, 200), c(100, 100), c(50, 500), c(200, 2000)))
  for (rate in c(0.01, 0.1, 0.4)) for (theta in c(0.5, 1, 2)) show(size, rate, theta, d(covered(size[1], size[2], rate, theta)))
