package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;

/**
 * Ten prepared series whose truth is known, each with what a statistician would say of its last quarter. Comparing the last
 * two quarters, or colouring the last by a target, gets every one of them wrong. Of five nothing can be said.
 *
 * <p>Means and limits: R 4.2.2, {@code m <- mean(x); r <- abs(diff(x)); r <- r[r < 3.267 * mean(r)];
 * m + c(-2.66, 2.66) * mean(r)}.
 */
class ReadersTest {

    private static final String FTE = "FTE|v1|period||numerator";
    private static final String CUSTODY = "CUS|v1|period|custody=sentenced|numerator";
    private static final String REOFFENDED = "RO-B|v1|period||numerator";
    private static final String COHORT = "RO-B|v1|period||denominator";
    private static final String SUITABLE = "1|v2|end||numerator";
    private static final String ENDED = "1|v2|period||denominator";
    private static final Quarter FIRST = new Quarter(2020, 1);
    private static final Quarter NEW = new Quarter(2025, 1);

    /**
     * @param truth what a statistician would say, and what a reader of the last two quarters would
     * @param sentence what the summary says
     */
    private record Prepared(
            String truth,
            String measure,
            Held held,
            Quarter last,
            SummaryGroup group,
            @Nullable CannotSay reason,
            boolean still,
            String sentence) {

        @Override
        public String toString() {
            return truth;
        }
    }

    private static List<Prepared> series() {
        return List.of(
                new Prepared(
                        "85 is the most in three years and 14 more than a year before, and well inside what the"
                                + " series does by itself: nothing has changed. (Two quarters: worse.)",
                        "FTE",
                        Held.counts(Kent.ENTRANTS, Kent.FIRST, Kent.FIRST_TIME_ENTRANTS),
                        Kent.LAST,
                        SummaryGroup.UNCHANGED,
                        null,
                        false,
                        "No unusual change: Q4 2022/23 (85) lies inside the limits (45.7 to 91.6)."),
                new Prepared(
                        "For eight quarters in a row it has been below its mean of 56.6: the level has fallen, although"
                                + " the last quarter is 5 more than the one before. (Two quarters: worse.)",
                        "FTE",
                        counts(FTE, 66, 58, 67, 60, 66, 59, 68, 60, 53, 47, 54, 48, 52, 47, 48, 53),
                        FIRST.plus(15),
                        SummaryGroup.IMPROVED,
                        null,
                        true,
                        "8 quarters in a row, from Q1 2022/23 to Q4 2023/24, lie below the mean (56.6). That is a sign"
                                + " of improvement: fewer is better. Still so: Q3 2023/24 showed the same."),
                new Prepared(
                        "The last two quarters are both far above what the series does by itself, the last one a"
                                + " little less far: it is still worse. (Two quarters: better.)",
                        "FTE",
                        counts(FTE, 20, 22, 19, 21, 20, 22, 21, 19, 20, 21, 22, 20, 40, 38),
                        FIRST.plus(13),
                        SummaryGroup.WORSENED,
                        null,
                        true,
                        "Q2 2023/24 (38) lies above the upper limit (27.6). That is a sign for concern: fewer is better."
                                + " Still so: Q1 2023/24 showed the same."),
                new Prepared(
                        "A count that is six times what it was is unusual; whether more is better depends on how many"
                                + " children there were. (By the measure's colour: better.)",
                        "1f",
                        counts(
                                "1f|v1|release||count",
                                new Quarter(2023, 1),
                                List.of(6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 30)),
                        new Quarter(2026, 1),
                        SummaryGroup.UNUSUAL,
                        null,
                        false,
                        "Q1 2026/27 (30) lies above the upper limit (10.0). Neither higher nor lower is better here."),
                new Prepared(
                        "Five rises in a row are fewer than the seven that chance seldom makes, and all lie inside the"
                                + " limits: nothing has changed. (A line through the last quarters: worse.)",
                        "RO-B",
                        shares(List.of(30, 34, 28, 35, 29, 36, 31, 28, 30, 32, 33, 34, 35), 100),
                        FIRST.plus(12),
                        SummaryGroup.UNCHANGED,
                        null,
                        false,
                        "No unusual change: Q1 2023/24 (35.0%) lies inside the limits (21.9% to 41.9%)."),
                new Prepared(
                        "The share halved in the quarter in which the definition changed: the two are not the same"
                                + " thing. (Two quarters: worse.)",
                        "1",
                        newDefinition(),
                        NEW,
                        SummaryGroup.CANNOT_SAY,
                        CannotSay.NEW_DEFINITION,
                        false,
                        "Cannot be said: the definition changed in Q1 2025/26, and there are not enough quarters since"
                                + " (1 of 12). Earlier quarters are not compared."),
                new Prepared(
                        "Five quarters, each less than the one before, happen by chance too often, and five make no"
                                + " limits. (Two quarters, or a line through five: better.)",
                        "FTE",
                        counts(FTE, 80, 72, 66, 58, 50),
                        FIRST.plus(4),
                        SummaryGroup.CANNOT_SAY,
                        CannotSay.TOO_FEW,
                        false,
                        "Cannot be said: there are not enough quarters (5 of 12)."),
                new Prepared(
                        "Nobody's order ended in the quarter: 0 of 0 is no share. (As a number: a fall to 0%.)",
                        "1",
                        nobody(),
                        NEW.plus(13),
                        SummaryGroup.CANNOT_SAY,
                        CannotSay.NOBODY,
                        false,
                        "Cannot be said: there was nobody to count in Q2 2028/29 (0 in the denominator)."),
                new Prepared(
                        "Five where there are two in the mean: above the limit of the chart, but its exact interval, 1.6"
                                + " to 11.7, holds the mean. (Two quarters: five times as bad.)",
                        "CUS",
                        counts(CUSTODY, 2, 2, 1, 2, 2, 1, 2, 1, 2, 2, 1, 2, 5),
                        FIRST.plus(12),
                        SummaryGroup.CANNOT_SAY,
                        CannotSay.SMALL_COUNTS,
                        false,
                        "Cannot be said: Q1 2023/24 (5) would be a signal, but with fewer than 5 on average it may be"
                                + " chance."),
                new Prepared(
                        "The last figure is far below the others and is not final: late records may still come. (Two"
                                + " quarters: much better.)",
                        "FTE",
                        counts(FTE, 20, 22, 19, 21, 20, 22, 21, 19, 20, 21, 22, 20)
                                .provisionalFromNow()
                                .figure(FTE, FIRST.plus(12), "5"),
                        FIRST.plus(12),
                        SummaryGroup.CANNOT_SAY,
                        CannotSay.PROVISIONAL_SIGNAL,
                        false,
                        "Cannot be said yet: not all figures that a signal at Q1 2023/24 rests on are final. As they"
                                + " stand: Q1 2023/24 (5) lies below the lower limit (15.0). That is a sign of improvement:"
                                + " fewer is better."));
    }

    static Stream<Prepared> prepared() {
        return series().stream();
    }

    @ParameterizedTest
    @MethodSource("prepared")
    void theSummarySaysWhatAStatisticianWould(Prepared prepared) {
        SummaryLine line = line(prepared, Held.ENGLISH);
        assertThat(line.group()).isEqualTo(prepared.group());
        assertThat(line.reason()).isEqualTo(prepared.reason());
        assertThat(line.still()).isEqualTo(prepared.still());
        assertThat(line.sentence()).isEqualTo(prepared.sentence());
    }

    @ParameterizedTest
    @MethodSource("prepared")
    void theSameIsSaidInWelsh(Prepared prepared) {
        SummaryLine line = line(prepared, Held.WELSH);
        assertThat(line.group()).isEqualTo(prepared.group());
        assertThat(line.reason()).isEqualTo(prepared.reason());
        assertThat(line.still()).isEqualTo(prepared.still());
        assertThat(line.sentence())
                .endsWith(".")
                .doesNotContain("!", "{", "}", " the ", "Cannot", "Q1", "Q2", "Q3", "Q4")
                .isNotEqualTo(prepared.sentence());
        assertThat(numbers(line.sentence())).containsAll(numbers(prepared.sentence()));
    }

    /** The numbers of a sentence; a Welsh sentence may say the same number oftener. */
    private static List<String> numbers(String sentence) {
        return java.util.regex.Pattern.compile("\\d+(?:[./]\\d+)*")
                .matcher(sentence.replaceAll("Q\\d|Ch\\d", ""))
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }

    private static SummaryLine line(Prepared prepared, Words words) {
        return prepared.held().summary(prepared.last(), words).lines().stream()
                .filter(line -> line.code().equals(new MeasureCode(prepared.measure())))
                .findFirst()
                .orElseThrow();
    }

    private static Held counts(String cell, Integer... values) {
        return counts(cell, FIRST, List.of(values));
    }

    private static Held counts(String cell, Quarter first, List<Integer> values) {
        return Held.counts(new CellCode(cell), first, values);
    }

    private static Held shares(List<Integer> numerators, int denominator) {
        Held held = new Held();
        for (int i = 0; i < numerators.size(); i++) {
            held.figure(REOFFENDED, FIRST.plus(i), String.valueOf(numerators.get(i)))
                    .figure(COHORT, FIRST.plus(i), String.valueOf(denominator));
        }
        return held;
    }

    private static Held newDefinition() {
        Held held = new Held();
        for (int i = 8; i > 0; i--) {
            held.figure("1|v1|end||numerator", NEW.plus(-i), String.valueOf(32 + i % 3))
                    .figure("1|v1|period||denominator", NEW.plus(-i), "40");
        }
        return held.figure(SUITABLE, NEW, "16").figure(ENDED, NEW, "40");
    }

    private static Held nobody() {
        Held held = new Held();
        for (int i = 0; i < 13; i++) {
            held.figure(SUITABLE, NEW.plus(i), String.valueOf(15 + i % 3)).figure(ENDED, NEW.plus(i), "20");
        }
        return held.figure(SUITABLE, NEW.plus(13), "0").figure(ENDED, NEW.plus(13), "0");
    }
}
