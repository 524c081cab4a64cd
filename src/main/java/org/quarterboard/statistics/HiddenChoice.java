package org.quarterboard.statistics;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.quarterboard.statistics.HiddenClaims.Claim;

/**
 * Chooses what is hidden: first what has to be, then claim by claim what must go with it, then back what need not. While it
 * grows, marks only become weaker, so that every witness found stays good.
 */
final class HiddenChoice {

    private final HiddenSystem system;
    private final HiddenMarks marks;
    private final HiddenClaims claims;
    private final HiddenProver prover;
    /** What readers know without this publication, which is not its doing. */
    private final HiddenBounds anyway;
    /** The counts of claims for which there is no witness whatever is hidden. */
    private final TreeSet<Integer> failed = new TreeSet<>();

    HiddenChoice(HiddenSystem system) {
        this.system = system;
        this.marks = new HiddenMarks(system);
        this.claims = new HiddenClaims(system);
        this.prover = new HiddenProver(system, marks);
        this.anyway = HiddenBounds.all(system, HiddenMarks.before(system));
    }

    HiddenMarks marks() {
        return marks;
    }

    HiddenClaims claims() {
        return claims;
    }

    /** The counts for which a claim is not proven in the end. */
    TreeSet<Integer> unsafe() {
        TreeSet<Integer> unsafe = new TreeSet<>();
        IntStream.range(0, claims.size())
                .filter(number -> !marks.known(claims.get(number).var()) && !claims.proven(number, marks))
                .forEach(number -> unsafe.add(claims.get(number).var()));
        return unsafe;
    }

    /** Whether readers can exclude a value of this small count without this publication. */
    boolean knownBefore(int var) {
        return system.counts.get(var).small(system.threshold)
                && marks.mark(var) != DisclosureMark.VALUE
                && (anyway.least(var) > 1 || anyway.most(var) < system.threshold - 1);
    }

    /** @param complements the counts whose small rest has to be hidden by hiding them, each after its rest */
    void primaries(List<int[]> complements) {
        for (int[] pair : complements) {
            DisclosureCount rest = system.counts.get(pair[0]);
            DisclosureCount part = system.counts.get(pair[1]);
            if (rest.small(system.threshold) && part.free() && marks.known(pair[1])) {
                set(pair[1], DisclosureMark.WITHHELD, DisclosureReason.SMALL_COMPLEMENT, pair[0]);
            }
        }
        withholdFigures();
        system.vars().forEach(this::claim);
    }

    private void claim(int var) {
        if (marks.known(var)) {
            return;
        }
        DisclosureCount count = system.counts.get(var);
        if (marks.mark(var) == DisclosureMark.FEW) {
            claims.claimRange(var, marks.few(var), anyway);
        } else if (count.small(system.threshold)) {
            claims.claimRange(var, system.threshold, anyway);
        } else if (count.shown() && anyway.least(var) < anyway.most(var)) {
            claims.claimAnother(var);
        }
    }

    /** Hides what the claims need. New claims come up meanwhile, of what was hidden. */
    void secondaries() {
        for (int number = 0; number < claims.size(); number++) {
            if (!claims.backed(number)) {
                satisfy(claims.get(number));
            }
        }
    }

    private void satisfy(Claim claim) {
        Optional<HiddenWitness> found = prover.prove(claim);
        if (found.isEmpty()) {
            Optional<HiddenWish> wish = prover.wish(claim);
            if (wish.isPresent()) {
                weaken(wish.get(), claim.var());
                found = prover.prove(claim);
            }
        }
        if (found.isEmpty() && claim.value() != HiddenClaims.ANOTHER) {
            withholdLinked(claim.var());
            found = prover.prove(claim);
        }
        if (found.isPresent()) {
            claims.add(found.get(), marks);
        } else {
            failed.add(claim.var());
        }
    }

    /** What turns out not to have helped is given back in the end. */
    private void weaken(HiddenWish wish, int protects) {
        for (int var : wish.vars()) {
            hide(var, protects, false);
        }
        for (int figure : wish.figures()) {
            if (!system.figures.get(figure).before()) {
                print(figure, false);
            }
        }
        withholdFigures();
    }

    private void hide(int var, int protects, boolean linked) {
        if (marks.mark(var) == DisclosureMark.WITHHELD) {
            return;
        }
        if (marks.mark(var) == DisclosureMark.FEW) {
            set(var, DisclosureMark.WITHHELD, DisclosureReason.SMALL, protects);
            return;
        }
        DisclosureReason reason = linked
                ? DisclosureReason.LINKED
                : system.value(var) == 0 ? DisclosureReason.ZERO_DISCLOSES : DisclosureReason.PROTECTS;
        set(var, DisclosureMark.WITHHELD, reason, protects);
        claim(var);
    }

    private void print(int figure, boolean is) {
        if (marks.printed(figure) != is) {
            marks.print(figure, is);
            prover.renew();
        }
    }

    private void set(int var, DisclosureMark mark, DisclosureReason reason, int protects) {
        marks.set(var, mark, reason, protects);
        prover.renew(var);
    }

    private void withholdLinked(int var) {
        for (int each : prover.linked(var)) {
            if (system.counts.get(each).free()) {
                hide(each, var, true);
            }
        }
        for (int figure = 0; figure < system.figures.size(); figure++) {
            if (!system.figures.get(figure).before()
                    && system.figures.get(figure).counts().stream().anyMatch(key -> !marks.known(system.number(key)))) {
                print(figure, false);
            }
        }
    }

    /** A figure goes with its counts. */
    private void withholdFigures() {
        for (int figure = 0; figure < system.figures.size(); figure++) {
            if (system.wrong[figure] || !system.figures.get(figure).before() && hasHidden(figure)) {
                print(figure, false);
            }
        }
    }

    private boolean hasHidden(int figure) {
        return system.figures.get(figure).counts().stream().anyMatch(key -> marks.hidden(system.number(key)));
    }

    /**
     * Gives back what need not be hidden: the dearest numbers first, then the words "fewer than", then figures. Nothing, if this
     * cannot be published.
     */
    void clean() {
        if (!failed.isEmpty()) {
            return;
        }
        system.vars()
                .filter(var -> switch (marks.reason(var)) {
                    case PROTECTS, ZERO_DISCLOSES, LINKED -> true;
                    case SAFE, SMALL, SMALL_COMPLEMENT, BEFORE -> false;
                })
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer var) -> -system.counts.get(var).cost())
                        .thenComparing(var -> -var))
                .forEach(var -> strengthen(var, DisclosureMark.VALUE, DisclosureReason.SAFE));
        system.vars()
                .filter(var ->
                        marks.reason(var) == DisclosureReason.SMALL && marks.mark(var) == DisclosureMark.WITHHELD)
                .forEach(var -> strengthen(var, DisclosureMark.FEW, DisclosureReason.SMALL));
        for (int figure = 0; figure < system.figures.size(); figure++) {
            if (!marks.printed(figure) && !system.wrong[figure] && !hasHidden(figure)) {
                printAgain(figure);
            }
        }
    }

    private void strengthen(int var, DisclosureMark mark, DisclosureReason reason) {
        DisclosureMark old = Objects.requireNonNull(marks.mark(var));
        DisclosureReason why = marks.reason(var);
        int because = marks.because(var);
        set(var, mark, reason, -1);
        if (!stands(new int[] {var})) {
            set(var, old, why, because);
        }
    }

    private void printAgain(int figure) {
        print(figure, true);
        int[] vars = system.figures.get(figure).counts().stream()
                .mapToInt(system::number)
                .toArray();
        if (!stands(vars)) {
            print(figure, false);
        }
    }

    /** Whether all claims can be backed after the marks of these counts were made stronger. */
    private boolean stands(int[] vars) {
        BitSet dropped = claims.drop(vars, marks);
        List<Integer> bare = claims.bare(dropped).stream()
                .filter(number -> !marks.known(claims.get(number).var()))
                .toList();
        for (int number : bare) {
            if (claims.backed(number)) {
                continue;
            }
            Optional<HiddenWitness> found = prover.prove(claims.get(number));
            if (found.isEmpty()) {
                claims.restore(dropped);
                return false;
            }
            claims.add(found.get(), marks);
        }
        return true;
    }
}
