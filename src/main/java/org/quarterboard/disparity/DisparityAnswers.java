package org.quarterboard.disparity;

import java.util.List;
import java.util.Optional;

/**
 * All that was asked with one question, judged together.
 *
 * @param tested how many comparisons were tested together
 * @param flagged how many of them the figures tell apart
 */
public record DisparityAnswers(DisparityQuestion question, List<DisparityAnswer> answers, int tested, int flagged) {

    public DisparityAnswers {
        answers = List.copyOf(answers);
    }

    public Optional<DisparityAnswer> of(CountedCode counted) {
        return answers.stream()
                .filter(answer -> answer.counted().code().equals(counted))
                .findFirst();
    }
}
