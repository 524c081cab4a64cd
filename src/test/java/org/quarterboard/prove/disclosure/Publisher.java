package org.quarterboard.prove.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterboard.statistics.DisclosureControl;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.DisclosureMark;
import org.quarterboard.statistics.DisclosureOutcome;
import org.quarterboard.statistics.DisclosureRelation;
import org.quarterboard.statistics.DisclosureReport;

/** A way of deciding what is hidden: the engine's, and two that are often taken for enough. */
enum Publisher {
    ENGINE {
        @Override
        Optional<Published> publish(DisclosureDocument document, int threshold) {
            DisclosureOutcome outcome = DisclosureControl.protect(document, threshold);
            if (!outcome.publishable()) {
                return Optional.empty();
            }
            Map<String, DisclosureMark> marks = outcome.cells().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, cell -> cell.getValue().mark()));
            return Optional.of(new Published(marks, outcome.withheldFigures(), Optional.of(outcome.report())));
        }
    },
    /** Hides small counts, and parts of which a small rest is left. */
    PRIMARY_ALONE {
        @Override
        Optional<Published> publish(DisclosureDocument document, int threshold) {
            Map<String, DisclosureMark> marks = primary(document, threshold);
            return Optional.of(new Published(marks, withheld(document, marks), Optional.empty()));
        }
    },
    /** And hides one more number wherever one alone is hidden in a sum, until there is no such sum. */
    ONE_MORE {
        @Override
        Optional<Published> publish(DisclosureDocument document, int threshold) {
            Map<String, DisclosureMark> marks = primary(document, threshold);
            boolean changed = true;
            while (changed) {
                changed = false;
                for (DisclosureRelation relation : document.relations()) {
                    changed |= relation.least() == relation.most() && oneMore(document, relation, marks);
                }
            }
            return Optional.of(new Published(marks, withheld(document, marks), Optional.empty()));
        }
    };

    /** @param report of the engine alone */
    record Published(Map<String, DisclosureMark> marks, Set<String> withheld, Optional<DisclosureReport> report) {

        long hidden() {
            return marks.values().stream()
                    .filter(mark -> mark != DisclosureMark.VALUE)
                    .count();
        }
    }

    /** Empty if it must not be published. */
    abstract Optional<Published> publish(DisclosureDocument document, int threshold);

    private static Map<String, DisclosureMark> primary(DisclosureDocument document, int threshold) {
        Map<String, DisclosureMark> marks = new TreeMap<>();
        document.counts().values().stream().filter(DisclosureCount::shown).forEach(count -> {
            boolean small = count.guarded() && count.value() > 0 && count.value() < threshold;
            marks.put(count.key(), count.before().orElse(small ? DisclosureMark.FEW : DisclosureMark.VALUE));
        });
        document.complements().forEach((rest, part) -> {
            long left = document.counts().get(rest).value();
            DisclosureCount count = document.counts().get(part);
            if (left > 0 && left < threshold && count.shown() && count.before().isEmpty()) {
                marks.replace(part, DisclosureMark.VALUE, DisclosureMark.WITHHELD);
            }
        });
        return marks;
    }

    private static boolean oneMore(
            DisclosureDocument document, DisclosureRelation relation, Map<String, DisclosureMark> marks) {
        List<String> keys = List.copyOf(relation.terms().keySet());
        if (!marks.keySet().containsAll(keys)
                || keys.stream()
                                .filter(key -> marks.get(key) != DisclosureMark.VALUE)
                                .count()
                        != 1) {
            return false;
        }
        return keys.stream()
                .map(document.counts()::get)
                .filter(count -> marks.get(count.key()) == DisclosureMark.VALUE
                        && count.guarded()
                        && count.before().isEmpty()
                        && count.value() > 0)
                .min((one, other) -> Long.compare(one.value(), other.value()))
                .map(count -> marks.replace(count.key(), DisclosureMark.VALUE, DisclosureMark.WITHHELD))
                .orElse(false);
    }

    private static Set<String> withheld(DisclosureDocument document, Map<String, DisclosureMark> marks) {
        return document.figures().values().stream()
                .filter(figure -> figure.counts().stream()
                        .anyMatch(key -> marks.getOrDefault(key, DisclosureMark.VALUE) != DisclosureMark.VALUE))
                .map(figure -> figure.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
