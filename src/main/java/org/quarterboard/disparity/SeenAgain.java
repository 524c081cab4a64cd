package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks for a comparison that was made before out of what is held now, judged within its table as usual. */
record SeenAgain(DisparityMaker maker, List<Counted> comparable) {

    /** What is found, and the answer it was found in. */
    record Found(DisparityFinding finding, DisparityAnswer answer) {}

    /**
     * Nothing is chosen for everything else if it need not be, so that the family is that of the page. Empty where it is
     * not answered against the same reference.
     */
    Optional<Found> at(DisparityQuestion then, DisparityFinding seen, Function<DisparityAnswer, List<String>> sources) {
        return asked(then, seen, sources).or(() -> asked(then.against(seen.reference()), seen, sources));
    }

    private Optional<Found> asked(
            DisparityQuestion then, DisparityFinding seen, Function<DisparityAnswer, List<String>> sources) {
        DisparityAnswers answers = maker.answers(then, comparable);
        return answers.of(seen.counted())
                .filter(answer -> !answer.isEmpty() && answer.reference().code().equals(seen.reference()))
                .filter(answer ->
                        answer.numerators().span().end().isAfter(seen.span().end()))
                .flatMap(answer -> answer.line(seen.group())
                        .flatMap(line -> DisparityFindings.of(answer, answers.tested(), line, sources.apply(answer)))
                        .map(finding -> new Found(finding, answer)));
    }
}
