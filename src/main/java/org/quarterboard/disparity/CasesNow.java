package org.quarterboard.disparity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterboard.shared.Quarter;

/**
 * What the figures say up to one quarter of comparisons that were made before: each judged within its table as usual, out of
 * what was read once. Remembers which counts it has used.
 */
final class CasesNow {

    private final DisparityMaker maker;
    private final CountedCatalogue catalogue;
    private final Quarter quarter;
    private final Set<PrintedCount> used = new LinkedHashSet<>();

    CasesNow(DisparityMaker maker, CountedCatalogue catalogue, Quarter quarter) {
        this.maker = maker;
        this.catalogue = catalogue;
        this.quarter = quarter;
    }

    /** Empty unless there are figures that end later than those that were seen. */
    Optional<DisparityFinding> of(DisparityFinding seen, Function<DisparityAnswer, List<String>> sources) {
        return LaterAnswers.question(seen)
                .filter(question -> question.quarter().compareTo(quarter) < 0)
                .map(question -> question.over(quarter, question.quarters()))
                .flatMap(then -> new SeenAgain(maker, catalogue.comparable()).at(then, seen, sources))
                .map(found -> {
                    used.addAll(counts(found.answer()));
                    return found.finding();
                });
    }

    /** Those that the findings of it rest on. */
    Set<PrintedCount> counts() {
        return used;
    }

    /** Every count of an answer, on both sides. */
    static List<PrintedCount> counts(DisparityAnswer answer) {
        return answer.isEmpty()
                ? List.of()
                : answer.lines().stream()
                        .flatMap(line -> Stream.of(
                                new PrintedCount(
                                        answer.counted().code(),
                                        answer.numerators().span(),
                                        line.numerator()),
                                new PrintedCount(
                                        answer.reference().code(),
                                        answer.denominators().span(),
                                        line.denominator())))
                        .toList();
    }
}
