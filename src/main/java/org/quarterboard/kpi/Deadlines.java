package org.quarterboard.kpi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.Quarter;

/**
 * When the returns of a service are due: by the rule that holds in the quarter, unless another day was agreed. Of rules
 * and agreements the newest holds.
 */
record Deadlines(List<DeadlineRule> rules, List<Extension> extensions) {

    Deadlines {
        rules = List.copyOf(rules);
        extensions = List.copyOf(extensions);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("There is always a rule");
        }
    }

    LocalDate due(Quarter quarter) {
        return extension(quarter).map(Extension::due).orElseGet(() -> ruled(quarter));
    }

    /** By the rule alone. A quarter before every rule is due as by the first. */
    LocalDate ruled(Quarter quarter) {
        return rules.stream()
                .filter(rule -> rule.from().compareTo(quarter) <= 0)
                .max(Comparator.comparingInt(DeadlineRule::number))
                .orElseGet(rules::getFirst)
                .due(quarter);
    }

    Optional<Extension> extension(Quarter quarter) {
        return extensions.stream()
                .filter(extension -> extension.quarter().equals(quarter))
                .max(Comparator.comparingInt(Extension::number));
    }
}
