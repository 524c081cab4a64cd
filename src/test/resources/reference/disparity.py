# Reference values for the tables of disparity of org.quarterboard.statistics. Figures are invented.
# Run: python3 disparity.py > disparity-scipy.txt   (made with SciPy 1.17.1, statsmodels 0.15.0, NumPy 2.4.6, Python 3.11)
import warnings
import numpy as np
from scipy.stats import binom, false_discovery_control, norm
from statsmodels.stats.proportion import (confint_proportions_2indep as interval, proportion_confint as share,
                                          test_proportions_2indep as test)
warnings.simplefilter("ignore")
SCORE = dict(method="score", compare="ratio", correction=True)

PAIRS = [(5, 31, 5, 241), (5, 310, 48, 2641), (6, 95, 61, 410), (7, 124, 9, 90), (8, 60, 8, 61), (9, 41, 120, 1800),
         (11, 50, 30, 50), (12, 73, 251, 3150), (13, 225, 40, 225), (18, 193, 444, 6526), (20, 80, 10, 80), (22, 64, 375, 1780),
         (25, 900, 26, 900), (31, 125, 645, 4111), (37, 40, 82, 97), (44, 310, 19, 170), (55, 87, 610, 1730),
         (64, 98, 1200, 3040), (77, 1200, 310, 3500), (103, 290, 2210, 8800), (150, 410, 150, 820), (228, 20981, 1526, 81466),
         (412, 5100, 3900, 61000), (1205, 33000, 15300, 560000)]
print("# ratio of two proportions: a, n, b, m; ratio; confint_proportions_2indep(a, n, b, m, method='score', compare='ratio',"
      " correction=True); test_proportions_2indep(... same ...).pvalue")
for a, n, b, m in PAIRS:
    low, high = interval(a, n, b, m, **SCORE)
    print(a, n, b, m, f"{(a / n) / (b / m):.10f} {low:.10f} {high:.10f} {test(a, n, b, m, **SCORE).pvalue:.10e}")

# The previous stage is the denominator of the next; stops and arrests are events over residents.
GROUPS = ["White", "Mixed", "Asian", "Black", "Other"]
JOURNEY = {
    "stops-RATES": ([251, 24, 12, 31, 4], [26410, 1460, 2050, 730, 310]),
    "arrests-RATES": ([188, 17, 14, 22, 5], [26410, 1460, 2050, 730, 310]),
    "out_of_court-PROPORTIONS": ([97, 5, 5, 4, 0], [188, 17, 14, 22, 5]),
    "court-PROPORTIONS": ([64, 9, 6, 15, 2], [188, 17, 14, 22, 5]),
    "remand-PROPORTIONS": ([9, 1, 0, 7, 1], [64, 9, 6, 15, 2]),
    "custody-PROPORTIONS": ([4, 2, 0, 6, 0], [64, 9, 6, 15, 2]),
}


def p_value(kind, a, n, b, m):
    if kind == "PROPORTIONS":
        return test(a, n, b, m, **SCORE).pvalue
    return min(1, 2 * min(binom.cdf(a, a + b, n / (n + m)), binom.sf(a - 1, a + b, n / (n + m))))


rows = [(table, g, a, n, num[0], den[0]) for table, (num, den) in JOURNEY.items() for g, a, n in zip(GROUPS, num, den)]
tested = [r for r in rows if r[1] != "White" and r[2] >= 5 and r[4] >= 5]
ps = [p_value(table.split("-")[1], *counts) for table, _, *counts in tested]
adjusted = false_discovery_control(ps, method="bh")
print("# family of both kinds: table, group, a, n; p and false_discovery_control(p, method='bh') of the tested ones, - else")
for r in rows:
    i = tested.index(r) if r in tested else -1
    print(*r[:4], f"{ps[i]:.12e} {adjusted[i]:.12e}" if i >= 0 else "- -")

print("# shares: group, a, n; a / sum of the known and proportion_confint(a, sum, method='wilson'); the same of all; n / sum of"
      " the known; difference; - where there is none")
counts = [("White", 188, 26410), ("Mixed", 17, 1460), ("Asian", 14, 2050), ("Black", 22, 730), ("Other", 5, 310),
          ("unknown", 19, 0)]
known, whole = sum(a for _, a, _ in counts[:5]), sum(a for _, a, _ in counts)
residents = sum(n for _, _, n in counts)
for g, a, n in counts:
    of_all = (a / whole, *share(a, whole, method="wilson"))
    of_known = (a / known, *share(a, known, method="wilson"))
    show = lambda xs: " ".join(f"{x:.12f}" for x in xs)
    print(g, a, n, "- - -" if g == "unknown" else show(of_known), show(of_all),
          "- -" if g == "unknown" else show((n / residents, a / known - n / residents)))

# The score written out once more, over all outcomes at a time: no limit is searched for, a ratio is inside if its score is.
Z = norm.ppf(0.975)


def coverage(n, m, p2, ratio):
    a, b = np.meshgrid(np.arange(n + 1.0), np.arange(m + 1.0), indexing="ij")
    aa, bb, cc = (n + m) * ratio, -(n * ratio + a + m + b * ratio), a + b
    q2 = (-bb - np.sqrt(np.maximum(bb * bb - 4 * aa * cc, 0))) / (2 * aa)
    q1 = np.minimum(ratio * q2, 1)
    v = (q1 * (1 - q1) / n + ratio ** 2 * q2 * (1 - q2) / m) * (n + m) / (n + m - 1)
    distance = a / n - ratio * b / m
    inside = np.where(v > 1e-14, np.abs(distance) <= Z * np.sqrt(np.maximum(v, 0)), True)
    chance = np.outer(binom.pmf(np.arange(n + 1), n, ratio * p2), binom.pmf(np.arange(m + 1), m, p2))
    chance[0, 0] = 0
    return (chance * inside).sum() / chance.sum()


print("# exact coverage of Miettinen and Nurminen's interval, given an event: n, m, proportion of the baseline, ratio; sum of the"
      " binomial probabilities of all outcomes whose score leaves the ratio inside")
for n, m in [(20, 20), (20, 200), (100, 100), (50, 500), (200, 2000)]:
    for p2 in (0.01, 0.1, 0.4):
        for ratio in (0.5, 1, 2):
            print(n, m, p2, ratio, f"{coverage(n, m, p2, ratio):.12f}")
