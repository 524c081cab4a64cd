package org.quarterboard.prove.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quarterboard.prove.disclosure.Attacker.Answer;
import org.quarterboard.prove.disclosure.Attacker.Pair;
import org.quarterboard.prove.disclosure.Publisher.Published;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureDocument;
import org.quarterboard.statistics.DisclosureMark;
import org.quarterboard.statistics.DisclosureReport;

/** One set of tables, published release after release, and all of it attacked together. */
final class AttackedSet {

    /**
     * A publication, and what was known before it.
     *
     * @param withheld figures not printed until then
     */
    private record Step(
            DisclosureDocument document,
            Map<String, DisclosureMark> marks,
            Set<String> withheld,
            Map<String, DisclosureMark> before,
            Set<String> withheldBefore) {}

    private final int threshold;
    private final int nodes;
    private final List<Step> steps = new ArrayList<>();
    private final List<DisclosureReport> reports = new ArrayList<>();
    private int refused;
    private int changed;
    private long nanos;

    private AttackedSet(int threshold, int nodes) {
        this.threshold = threshold;
        this.nodes = nodes;
    }

    static AttackResult of(Publisher publisher, long seed, int threshold) {
        AttackedSet set = new AttackedSet(threshold, publisher == Publisher.ENGINE ? Attacker.PATIENT : Attacker.QUICK);
        set.publish(publisher, new RandomTables(seed).releases());
        return set.attack();
    }

    private void publish(Publisher publisher, List<Release> releases) {
        Release all = Release.empty();
        Map<String, DisclosureMark> marks = new HashMap<>();
        Set<String> printed = new HashSet<>();
        for (Release release : releases) {
            Release both = release.after(all);
            DisclosureDocument document = both.document(marks, printed);
            long begin = System.nanoTime();
            Optional<Published> result = publisher.publish(document, threshold);
            nanos += System.nanoTime() - begin;
            if (result.isEmpty()) {
                refused++;
                continue;
            }
            all = both;
            Published now = result.get();
            changed += (int) marks.entrySet().stream()
                    .filter(mark -> now.marks().get(mark.getKey()) != mark.getValue())
                    .count();
            steps.add(new Step(document, now.marks(), now.withheld(), Map.copyOf(marks), without(document, printed)));
            marks.putAll(now.marks());
            printed.addAll(without(document, now.withheld()));
            now.report().ifPresent(reports::add);
        }
    }

    private static Set<String> without(DisclosureDocument document, Collection<String> figures) {
        Set<String> others = new TreeSet<>(document.figures().keySet());
        others.removeAll(figures);
        return others;
    }

    private AttackResult attack() {
        if (steps.isEmpty()) {
            return new AttackResult(0, refused, 0, 0, 0, 0, 0, 0, 0, 0, 0, changed, reports, nanos);
        }
        Step last = steps.getLast();
        List<Pair> pairs = new ArrayList<>();
        int targets = 0;
        int printed = 0;
        for (DisclosureCount count : last.document().counts().values()) {
            if (count.value() == 0 || count.value() >= threshold || !count.guarded()) {
                continue;
            }
            if (count.shown() && last.marks().get(count.key()) == DisclosureMark.VALUE) {
                printed++;
                continue;
            }
            targets++;
            for (long value = 1; value < threshold; value++) {
                pairs.add(new Pair(count.key(), value));
            }
        }
        Attacker attacker = new Attacker(view(last), nodes);
        Map<Pair, Answer> answers = attacker.attack(pairs);
        Set<Pair> excluded = new HashSet<>(with(answers, Answer.EXCLUDED));
        for (Pair pair : excluded) {
            if (last.document().counts().get(pair.key()).value() == pair.value()) {
                throw new IllegalStateException("The attacker excludes the truth: " + pair);
            }
        }
        int known = known(new HashSet<>(excluded));
        return new AttackResult(
                steps.size(),
                refused,
                last.marks().size(),
                (int) last.marks().values().stream()
                        .filter(mark -> mark != DisclosureMark.VALUE)
                        .count(),
                targets,
                pairs.size(),
                excluded.size() - known,
                known,
                with(answers, Answer.UNDECIDED).size(),
                attacker.exhaustive(),
                printed,
                changed,
                reports,
                nanos);
    }

    /**
     * How many values could be excluded by what had been published before the release that brought the count, and by the
     * structure alone. Two quarters that are each said to be 1 to 4 make a year of 2 or more before anybody prints the year.
     */
    private int known(Set<Pair> excluded) {
        int known = 0;
        for (Step step : steps) {
            List<Pair> here = excluded.stream()
                    .filter(pair -> step.document().counts().containsKey(pair.key()))
                    .toList();
            if (here.isEmpty()) {
                continue;
            }
            Set<Pair> now = new HashSet<>(with(new Attacker(view(step), nodes).attack(here), Answer.EXCLUDED));
            excluded.removeAll(now);
            ReaderView before = ReaderView.of(step.document(), step.before(), step.withheldBefore(), threshold);
            known += with(new Attacker(before, nodes).attack(now), Answer.EXCLUDED)
                    .size();
        }
        return known;
    }

    private ReaderView view(Step step) {
        return ReaderView.of(step.document(), step.marks(), step.withheld(), threshold);
    }

    private static List<Pair> with(Map<Pair, Answer> answers, Answer wanted) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }
}
