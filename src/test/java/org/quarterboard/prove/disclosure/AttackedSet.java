package org.quarterboard.prove.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.prove.disclosure.Attacker.Answer;
import org.quarterboard.prove.disclosure.Attacker.Pair;
import org.quarterboard.prove.disclosure.Publisher.Published;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.DisclosureMark;
import org.quarterboard.statistics.DisclosureReport;

/**
 * What came of publishing one set of tables, release after release, and attacking all of it together.
 *
 * @param releases published
 * @param refused not published, because it could not be made safe
 * @param cells with a place
 * @param hidden of these
 * @param targets small counts that are hidden or printed nowhere
 * @param pairs target and value, attacked
 * @param excluded pairs that the attacker could exclude: its successes
 * @param undecided pairs on which the attacker gave up
 * @param exhaustive pairs answered by trying everything
 * @param printed small counts that were printed
 * @param narrowed earlier marks that changed
 * @param reports of the engine, one for each release published
 * @param nanos that publishing took
 */
record AttackedSet(
        int releases,
        int refused,
        int cells,
        int hidden,
        int targets,
        int pairs,
        int excluded,
        int undecided,
        int exhaustive,
        int printed,
        int narrowed,
        List<DisclosureReport> reports,
        long nanos) {

    static AttackedSet of(Publisher publisher, long seed, int threshold) {
        Release all = Release.empty();
        Map<String, DisclosureMark> marks = new HashMap<>();
        Set<String> printedFigures = new HashSet<>();
        Set<String> withheld = Set.of();
        List<DisclosureReport> reports = new ArrayList<>();
        int refused = 0;
        int narrowed = 0;
        int releases = 0;
        long nanos = 0;
        for (Release release : new RandomTables(seed).releases()) {
            Release both = release.after(all);
            DisclosureDocument document = both.document(marks, printedFigures);
            long begin = System.nanoTime();
            Optional<Published> result = publisher.publish(document, threshold);
            nanos += System.nanoTime() - begin;
            if (result.isEmpty()) {
                refused++;
                continue;
            }
            all = both;
            releases++;
            for (Map.Entry<String, DisclosureMark> mark : marks.entrySet()) {
                narrowed += result.get().marks().get(mark.getKey()) == mark.getValue() ? 0 : 1;
            }
            marks.putAll(result.get().marks());
            withheld = result.get().withheld();
            printedFigures.addAll(document.figures().keySet());
            printedFigures.removeAll(withheld);
            result.get().report().ifPresent(reports::add);
        }
        DisclosureDocument document = all.document(Map.of(), Set.of());
        return attack(document, marks, withheld, threshold, releases, refused, narrowed, reports, nanos);
    }

    private static AttackedSet attack(
            DisclosureDocument document,
            Map<String, DisclosureMark> marks,
            Set<String> withheld,
            int threshold,
            int releases,
            int refused,
            int narrowed,
            List<DisclosureReport> reports,
            long nanos) {
        List<Pair> pairs = new ArrayList<>();
        int targets = 0;
        int printed = 0;
        for (DisclosureCount count : document.counts().values()) {
            if (count.value() > 0 && count.value() < threshold && count.guarded()) {
                if (count.shown() && marks.get(count.key()) == DisclosureMark.VALUE) {
                    printed++;
                    continue;
                }
                targets++;
                for (long value = 1; value < threshold; value++) {
                    pairs.add(new Pair(count.key(), value));
                }
            }
        }
        Attacker attacker = new Attacker(ReaderView.of(document, marks, withheld, threshold));
        Map<Pair, Answer> answers = attacker.attack(pairs);
        answers.forEach((pair, answer) -> {
            if (answer == Answer.EXCLUDED && document.counts().get(pair.key()).value() == pair.value()) {
                throw new IllegalStateException("The attacker excludes the truth: " + pair + " " + attacker.range(pair.key()));
            }
        });
        return new AttackedSet(
                releases,
                refused,
                marks.size(),
                (int) marks.values().stream().filter(mark -> mark != DisclosureMark.VALUE).count(),
                targets,
                pairs.size(),
                count(answers, Answer.EXCLUDED),
                count(answers, Answer.UNDECIDED),
                attacker.exhaustive(),
                printed,
                narrowed,
                reports,
                nanos);
    }

    private static int count(Map<Pair, Answer> answers, Answer wanted) {
        return (int) answers.values().stream().filter(answer -> answer == wanted).count();
    }
}
