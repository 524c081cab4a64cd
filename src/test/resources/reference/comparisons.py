# Reference values for the comparisons of org.quarterboard.statistics.
# Run: python3 comparisons.py > comparisons-statsmodels.txt   (made with statsmodels 0.15.0, SciPy 1.17.1, Python 3)
import warnings
from statsmodels.stats.proportion import confint_proportions_2indep as interval, test_proportions_2indep as test
warnings.simplefilter("ignore")

PAIRS = [(252, 1933, 444, 6526), (26, 304, 645, 11111), (14, 69, 56, 337), (86, 1256, 645, 11111), (5, 20, 7, 300),
         (1, 10, 1, 10), (9, 10, 3, 10), (10, 10, 7, 12), (40, 41, 39, 41), (3, 1000, 9, 1000), (7, 9, 900, 1400)]
print("# ratio of two proportions: a, n, b, m; ratio; confint_proportions_2indep(a, n, b, m, method='score', compare='ratio',"
      " correction=True); test_proportions_2indep(... same ...).pvalue")
for a, n, b, m in PAIRS:
    low, high = interval(a, n, b, m, method="score", compare="ratio", correction=True)
    p = test(a, n, b, m, method="score", compare="ratio", correction=True).pvalue
    print(a, n, b, m, f"{(a / n) / (b / m):.10f} {low:.10f} {high:.10f} {p:.10e}")
print("# difference of two proportions: a, n, b, m; difference;"
      " confint_proportions_2indep(a, n, b, m, method='newcomb', compare='diff')")
for a, n, b, m in PAIRS + [(0, 10, 0, 20), (10, 10, 0, 20), (0, 5, 3, 7), (56, 70, 48, 80), (0, 10, 20, 20), (1, 1, 0, 1),
                           (123456, 1000000, 243211, 2000000)]:
    low, high = interval(a, n, b, m, method="newcomb", compare="diff")
    print(a, n, b, m, f"{a / n - b / m:.12f} {low:.12f} {high:.12f}")

# 0.15.0 goes wrong where one side has no failures: its limit for 10/10 against 7/12 is one that its own test does not
# reject. So the definition itself follows, solved by bisection in decimals of 60 digits, for every kind of pair.
from decimal import Decimal as D, getcontext
from math import erfc, sqrt

getcontext().prec = 60
Z = D("1.959963984540054")  # R: sprintf("%.15f", qnorm(0.975))


def score(a, n, b, m, t):
    A, B, C = (n + m) * t, -(n * t + a + m + b * t), D(a + b)
    p2 = (-B - max(B * B - 4 * A * C, D(0)).sqrt()) / (2 * A)
    p1 = min(p2 * t, D(1))
    v = (p1 * (1 - p1) / n + t * t * p2 * (1 - p2) / m) * D(n + m) / D(n + m - 1)
    d = D(a) / n - t * D(b) / m
    return D(0) if v <= D("1e-50") else d / v.sqrt()


def root(a, n, b, m, target):  # the score falls as the ratio grows
    low, high = D("1e-12"), D("1e12")
    for _ in range(170):
        middle = (low * high).sqrt()
        low, high = (middle, high) if score(a, n, b, m, middle) > target else (low, middle)
    return low


LARGE = [(1000000, 1000000, 999990, 1000000), (123456, 1000000, 243211, 2000000), (2500000, 9000000, 31, 120)]
EDGES = [(10, 10, 7, 12), (7, 12, 10, 10), (10, 10, 10, 10), (1, 1, 1, 1), (0, 10, 4, 10), (4, 10, 0, 10), (0, 1, 1, 1),
         (1, 1, 0, 1), (500, 500, 499, 500), (3, 4, 1000000, 1000000), (1, 2, 1, 2)]
print("# Miettinen and Nurminen by its definition: a, n, b, m; lower; upper; p-value; - where there is none")
for a, n, b, m in dict.fromkeys(PAIRS + EDGES + LARGE):
    low = f"{root(a, n, b, m, Z):.15f}" if a else "0"
    high = f"{root(a, n, b, m, -Z):.15f}" if b else "-"
    print(a, n, b, m, low, high, f"{erfc(abs(float(score(a, n, b, m, D(1)))) / sqrt(2)):.12e}" if b else "-")
print("# statsmodels' own test at its own lower limit for 10/10 against 7/12, and at that of the definition")
for v in (interval(10, 10, 7, 12, method="score", compare="ratio", correction=True)[0], float(root(10, 10, 7, 12, Z))):
    print(f"{v:.10f}", f"{test(10, 10, 7, 12, value=v, method='score', compare='ratio', correction=True).pvalue:.10f}")
