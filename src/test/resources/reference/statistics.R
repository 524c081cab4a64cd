# Reference values for the tests of org.quarterboard.statistics. Base R only, no packages.
# Run: Rscript statistics.R > statistics.txt   (made with R 4.2.2 Patched (2022-11-10 r83330), Debian 12)
options(digits = 12, warn = -1)
show <- function(...) cat(..., "\n")

show("# Wilson: prop.test(x, n, correct = FALSE)$conf.int")
for (xn in list(c(70, 406), c(0, 10), c(3, 5), c(1045, 5000), c(10, 10), c(0, 1), c(1, 1), c(1, 2), c(13, 87), c(999999, 1000000)))
  show(xn, sprintf("%.12f", prop.test(xn[1], xn[2], correct = FALSE)$conf.int))

show("# exact Poisson: poisson.test(x)$conf.int")
for (x in 0:9) show(x, sprintf("%.12f", poisson.test(x)$conf.int))

show("# Byar, written from Breslow and Day (1987), equation 2.13")
z <- qnorm(0.975)
for (o in c(10, 11, 65, 100, 1234))
  show(o, sprintf("%.10f", c(o * (1 - 1 / (9 * o) - z / (3 * sqrt(o)))^3,
                             (o + 1) * (1 - 1 / (9 * (o + 1)) + z / (3 * sqrt(o + 1)))^3)))

show("# run chart: round(log2(n)) + 3 and qbinom(0.05, n - 1, 0.5)")
for (n in c(10:24, 30, 45, 46, 60, 90, 91, 100)) show(n, round(log2(n)) + 3, qbinom(0.05, n - 1, 0.5))

xmr <- function(name, y, screen) {
  r <- abs(diff(y)); r <- r[!is.na(r)]
  if (screen) r <- r[r < 3.267 * mean(r)]
  m <- mean(y, na.rm = TRUE)
  show(name, if (screen) "screened" else "kept", sprintf("%.10f",
    c(m, mean(r), m - 2.66 * mean(r), m - 2.66 * mean(r) * 2 / 3, m + 2.66 * mean(r) * 2 / 3, m + 2.66 * mean(r))))
}
# Signals by their definition, one window at a time: O outside, T trend of 7, 2 two of three, S seven on one side, . none.
signals <- function(name, y) {
  r <- abs(diff(y)); r <- r[r < 3.267 * mean(r)]; m <- mean(y); d <- 2.66 * mean(r); k <- length(y)
  side <- sign(y - m); out <- abs(y - m) > d; near <- !out & abs(y - m) > d * 2 / 3
  windows <- function(i, w) Filter(function(v) min(v) >= 1 && max(v) <= k, lapply(0:(w - 1), function(o) i - o + 0:(w - 1)))
  found <- function(i, w, test) any(vapply(windows(i, w), test, TRUE))
  marks <- vapply(seq_along(y), function(i) {
    if (out[i]) "O"
    else if (found(i, 7, function(v) abs(sum(sign(diff(y[v])))) == 6)) "T"
    else if (near[i] && found(i, 3, function(v) abs(sum(side[v])) == 3 && sum(near[v]) >= 2)) "2"
    else if (found(i, 7, function(v) abs(sum(side[v])) == 7)) "S"
    else "."
  }, "")
  show(name, paste(marks, collapse = ""))
}
runs <- function(name, y) {
  s <- sign(y - median(y, na.rm = TRUE)); s <- s[!is.na(s) & s != 0]
  show(name, "median", median(y, na.rm = TRUE), "n", length(s), "longest", max(rle(s)$lengths),
       "crossings", length(rle(s)$lengths) - 1)
}
kent  <- c(56, 68, 79, 67, 51, 47, 72, 71, 74, 76, 78, 85)
spike <- c(20, 22, 19, 21, 23, 20, 60, 21, 22, 20, 19, 23, 21, 20)
gaps  <- c(31.5, 28.25, NA, 30, 33.75, 29.5, NA, NA, 35, 32.25, 31, 27.5, 30.75, 34, 29.25, 33)
show("# XmR: mean, mean range, lower, near lower, near upper, upper")
for (screen in c(TRUE, FALSE)) {
  xmr("kent", kent, screen); xmr("spike", spike, screen); xmr("gaps", gaps, screen); xmr("Nile", as.numeric(Nile), screen)
  xmr("LakeHuron", as.numeric(LakeHuron), screen)
}
show("# signals, ranges screened")
signals("kent", kent); signals("spike", spike); signals("Nile", as.numeric(Nile)); signals("LakeHuron", as.numeric(LakeHuron))
show("# run charts")
runs("kent", kent); runs("gaps", gaps); runs("Nile", as.numeric(Nile)); runs("LakeHuron", as.numeric(LakeHuron))
show("# the series themselves")
show("Nile", paste(as.numeric(Nile), collapse = ", "))
show("LakeHuron", paste(as.numeric(LakeHuron), collapse = ", "))
