package org.quarterboard.boards;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far the induction of a member is.
 *
 * @param since the first day of the member's unbroken time on the board
 * @param items what was done, the latest first
 */
public record MemberInduction(MemberItem member, LocalDate since, List<InductionItem> items) {

    /** A member should know the work before the second meeting after joining. */
    public static final int MONTHS = 3;

    public static final int TOPICS = InductionTopic.values().length;

    public MemberInduction {
        items = List.copyOf(items);
    }

    /** The topics that were done, each once however often. */
    public Set<InductionTopic> done() {
        Set<InductionTopic> done = EnumSet.noneOf(InductionTopic.class);
        items.forEach(item -> done.add(item.topic()));
        return done;
    }

    public boolean complete() {
        return done().size() == TOPICS;
    }

    /** The day by which all of it should be done. */
    public LocalDate dueBy() {
        return since.plusMonths(MONTHS);
    }

    public boolean late(LocalDate today) {
        return !complete() && today.isAfter(dueBy());
    }

    /**
     * The first day of the unbroken time that covers the day asked for: terms that overlap, or follow each other
     * without a day between them, are one.
     *
     * @param terms at least one of them covers the day
     */
    static LocalDate since(List<Term> terms, LocalDate on) {
        LocalDate since = on;
        boolean earlier = true;
        while (earlier) {
            LocalDate reached = since;
            LocalDate next = terms.stream()
                    .filter(term -> !term.from().isAfter(reached) && !term.to().isBefore(reached.minusDays(1)))
                    .map(Term::from)
                    .min(LocalDate::compareTo)
                    .orElse(reached);
            earlier = next.isBefore(since);
            since = next;
        }
        return since;
    }
}
