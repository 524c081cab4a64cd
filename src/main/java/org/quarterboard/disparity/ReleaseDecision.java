package org.quarterboard.disparity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quarterboard.statistics.DisclosureCell;
import org.quarterboard.statistics.DisclosureControl;
import org.quarterboard.statistics.DisclosureCount;
import org.quarterboard.statistics.DisclosureMark;
import org.quarterboard.statistics.DisclosureOutcome;
import org.quarterboard.statistics.DisclosureReason;
import org.quarterboard.statistics.DisclosureRelation;

/** What the disclosure control makes of a draft: the one step from true numbers to what may be told. */
record ReleaseDecision(ReleaseDraft draft, int threshold, DisclosureOutcome outcome) {

    static ReleaseDecision of(ReleaseDraft draft, ReleaseHistory history, int today) {
        int threshold = history.threshold(today, draft.own());
        return new ReleaseDecision(draft, threshold, DisclosureControl.protect(draft.document(), threshold));
    }

    /** Empty if nothing of it may be told. */
    Optional<ProtectedRelease> told() {
        return outcome.publishable() && !draft.tables().isEmpty()
                ? Optional.of(told(draft, threshold, this::count))
                : Optional.empty();
    }

    /** @param count what is told of a count; MISSING where there is no key */
    static ProtectedRelease told(ReleaseDraft draft, int threshold, Function<@Nullable String, ProtectedCount> count) {
        return new ProtectedRelease(
                draft.question(),
                threshold,
                draft.tables().stream().map(table -> table(table, count)).toList());
    }

    private static ProtectedTable table(ReleaseTable table, Function<@Nullable String, ProtectedCount> count) {
        return new ProtectedTable(
                table.counted(),
                table.reference(),
                table.by(),
                table.baseline(),
                table.span(),
                table.held(),
                table.proportions(),
                table.rows().stream()
                        .map(row ->
                                new ProtectedTable.Row(row.group(), count.apply(row.number()), count.apply(row.of())))
                        .toList(),
                count.apply(table.total()),
                count.apply(table.referenceTotal()),
                table.sources());
    }

    private ProtectedCount count(@Nullable String key) {
        if (key == null) {
            return ProtectedCount.missing();
        }
        return switch (outcome.mark(key)) {
            case VALUE -> ProtectedCount.number(value(key).value());
            case FEW -> ProtectedCount.few(below(key));
            case WITHHELD -> ProtectedCount.withheld();
        };
    }

    /** Fewer than what, for a count that is said to be few. */
    int below(String key) {
        int before = value(key).below();
        return before > 0 ? before : threshold;
    }

    private DisclosureCount value(String key) {
        DisclosureCount count = draft.document().counts().get(key);
        if (count == null) {
            throw new IllegalArgumentException("No such count: " + key);
        }
        return count;
    }

    /** Everything that later statements must know of this one. */
    List<PublishedCount> kept() {
        return draft.own().stream()
                .sorted()
                .flatMap(key -> Optional.ofNullable(draft.document().counts().get(key)).stream())
                .map(count -> new PublishedCount(
                        count.key(),
                        count.value(),
                        count.guarded(),
                        count.shown() ? outcome.mark(count.key()) : null,
                        count.shown() && outcome.mark(count.key()) == DisclosureMark.FEW ? below(count.key()) : 0,
                        threshold))
                .toList();
    }

    /** What readers know of the counts of this statement together. */
    List<DisclosureRelation> structure() {
        return draft.document().relations().stream()
                .filter(relation -> relation.terms().keySet().stream().anyMatch(draft.own()::contains))
                .distinct()
                .toList();
    }

    ReleaseReport report() {
        Map<DisclosureReason, Integer> why = new EnumMap<>(DisclosureReason.class);
        List<ReleaseReport.Hidden> hidden = new ArrayList<>();
        int shown = 0;
        for (ReleaseTable table : draft.tables()) {
            for (ReleaseTable.Row row : table.rows()) {
                shown += place(table, row.group(), row.number(), false, hidden);
                shown += place(table, row.group(), row.of(), true, hidden);
            }
            shown += place(table, GroupKey.ALL, table.total(), false, hidden);
            shown += place(table, GroupKey.ALL, table.referenceTotal(), true, hidden);
        }
        hidden.forEach(one -> why.merge(one.reason(), 1, Integer::sum));
        return new ReleaseReport(
                told().isPresent(),
                threshold,
                draft.tables().size(),
                shown,
                hidden,
                why,
                outcome.unsafe().keySet().stream()
                        .map(ReleaseKeys::counted)
                        .distinct()
                        .sorted()
                        .toList(),
                outcome.unsafe().containsValue(DisclosureReason.BEFORE),
                draft.nothing());
    }

    /** 1 if a number stands there. */
    private int place(
            ReleaseTable table,
            GroupKey group,
            @Nullable String key,
            boolean reference,
            List<ReleaseReport.Hidden> hidden) {
        if (key == null) {
            return 0;
        }
        DisclosureCell cell = outcome.cells().get(key);
        if (cell == null || !cell.hidden()) {
            return 1;
        }
        hidden.add(new ReleaseReport.Hidden(
                table.counted(), reference ? table.reference() : table.counted(), table.by(), group, cell.reason()));
        return 0;
    }
}
