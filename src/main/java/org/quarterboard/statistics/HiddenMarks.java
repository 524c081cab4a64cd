package org.quarterboard.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a reader is told: a mark for each count with a place, and which figures are printed. It changes as the engine chooses. */
final class HiddenMarks {

    /** No upper end. */
    static final long ENDLESS = Long.MAX_VALUE;

    private final HiddenSystem system;
    private final @Nullable DisclosureMark[] marks;
    private final boolean[] printed;
    private final DisclosureReason[] reasons;
    private final int[] because;

    HiddenMarks(HiddenSystem system) {
        this.system = system;
        this.marks = new DisclosureMark[system.size()];
        this.reasons = new DisclosureReason[system.size()];
        this.because = new int[system.size()];
        this.printed = new boolean[system.figures.size()];
        Arrays.fill(because, -1);
        Arrays.fill(printed, true);
        Arrays.fill(reasons, DisclosureReason.SAFE);
        for (int var = 0; var < marks.length; var++) {
            DisclosureCount count = system.counts.get(var);
            if (count.shown()) {
                boolean small = count.free() && count.small(system.threshold);
                marks[var] = count.before().orElse(small ? DisclosureMark.FEW : DisclosureMark.VALUE);
                reasons[var] = count.before().isPresent()
                        ? DisclosureReason.BEFORE
                        : small ? DisclosureReason.SMALL : DisclosureReason.SAFE;
            }
        }
    }

    /** What readers know if nothing of this is published: what stands from before, and what everybody may know. */
    static HiddenMarks before(HiddenSystem system) {
        HiddenMarks marks = new HiddenMarks(system);
        for (int var = 0; var < system.size(); var++) {
            if (system.counts.get(var).free()) {
                marks.set(var, DisclosureMark.WITHHELD);
            }
        }
        for (int figure = 0; figure < system.figures.size(); figure++) {
            marks.print(figure, system.figures.get(figure).before() && !system.wrong[figure]);
        }
        return marks;
    }

    /** Null if the count has no place. */
    @Nullable
    DisclosureMark mark(int var) {
        return marks[var];
    }

    DisclosureReason reason(int var) {
        return reasons[var];
    }

    /** The number of the count that it protects, or -1. */
    int because(int var) {
        return because[var];
    }

    void set(int var, DisclosureMark mark, DisclosureReason reason, int protects) {
        if (mark == DisclosureMark.FEW && (system.value(var) < 1 || system.value(var) >= few(var))) {
            throw new IllegalStateException("Not few: " + system.counts.get(var).key());
        }
        marks[var] = mark;
        reasons[var] = reason;
        because[var] = protects;
    }

    /** Changes the mark, and leaves the reason as it is. */
    void set(int var, DisclosureMark mark) {
        marks[var] = mark;
    }

    boolean printed(int figure) {
        return printed[figure];
    }

    void print(int figure, boolean is) {
        printed[figure] = is;
    }

    boolean hidden(int var) {
        return marks[var] == DisclosureMark.FEW || marks[var] == DisclosureMark.WITHHELD;
    }

    /** Whether the reader knows the number. */
    boolean known(int var) {
        return marks[var] == DisclosureMark.VALUE;
    }

    /** The least value that the mark leaves open. */
    long least(int var) {
        DisclosureMark mark = marks[var];
        return mark == DisclosureMark.VALUE ? system.value(var) : mark == DisclosureMark.FEW ? 1 : 0;
    }

    /** The largest value that the mark leaves open, or {@link #ENDLESS}. */
    long most(int var) {
        DisclosureMark mark = marks[var];
        return mark == DisclosureMark.VALUE ? system.value(var) : mark == DisclosureMark.FEW ? few(var) - 1 : ENDLESS;
    }

    /** Fewer than what the mark "fewer than" says of this count. */
    long few(int var) {
        int below = system.counts.get(var).below();
        return below == 0 ? system.threshold : below;
    }

    /** Whether the reader knows what this row says. */
    boolean tells(HiddenSystem.Row row) {
        return row.figure() < 0 || printed[row.figure()];
    }
}
