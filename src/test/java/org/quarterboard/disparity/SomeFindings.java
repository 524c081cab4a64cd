package org.quarterboard.disparity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quarterboard.disparity.DisparityFinding.Pair;
import org.quarterboard.shared.Period;
import org.quarterboard.statistics.Ratio;
import org.quarterboard.statistics.RatioOfProportions;
import org.quarterboard.statistics.RatioOfRates;

/** Findings for tests, their ratios worked out like those of the analysis. */
public final class SomeFindings {

    public static final Period YEAR_2024 = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31));
    public static final Period YEAR_2025 = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));

    static final GroupKey BLACK = GroupKey.of(GroupDimension.ETHNICITY, "black");
    static final GroupKey WHITE = GroupKey.of(GroupDimension.ETHNICITY, "white");

    private SomeFindings() {}

    /** Remands among children in court: proportions. */
    public static DisparityFinding remand(Period span, FindingState state, long a, long n, long b, long m) {
        return of("remand", "court", true, span, state, RatioOfProportions.of(a, n, b, m), a, n, b, m);
    }

    /** Searches for the number of children who live there: rates. */
    public static DisparityFinding searches(Period span, FindingState state, long a, long n, long b, long m) {
        return of("stop-search", "residents", false, span, state, RatioOfRates.of(a, n, b, m), a, n, b, m);
    }

    /** The reference value of the definitions: 1.9162 (1.6552 to 2.2160). */
    public static DisparityFinding seen() {
        return remand(YEAR_2024, FindingState.HIGHER, 252, 1933, 444, 6526);
    }

    /** The same comparison a year later. */
    public static DisparityFinding later(FindingState state, long a, long n, long b, long m) {
        return remand(YEAR_2025, state, a, n, b, m);
    }

    private static DisparityFinding of(
            String counted,
            String reference,
            boolean proportions,
            Period span,
            FindingState state,
            Optional<Ratio> ratio,
            long a,
            long n,
            long b,
            long m) {
        return new DisparityFinding(
                new CountedCode(counted),
                new CountedCode(reference),
                BLACK,
                WHITE,
                span,
                new Pair(a, b),
                new Pair(n, m),
                ratio.map(Ratio::estimate).orElse(OptionalDouble.empty()),
                ratio.map(one -> OptionalDouble.of(one.lower())).orElse(OptionalDouble.empty()),
                ratio.map(Ratio::upper).orElse(OptionalDouble.empty()),
                proportions,
                state,
                false,
                20,
                List.of("Norchester court records, 30 April 2025", "Census 2021; \"quoted\", \u00e2 comma"));
    }
}
