package org.quarterboard.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is different from the pack of the same meeting that the reader read before.
 *
 * @param builtAt when that one was built
 * @param readAt when the reader last read it
 */
public record SinceRead(Instant builtAt, Instant readAt, List<Change> changes) {

    public SinceRead {
        changes = List.copyOf(changes);
    }

    /** How a section differs. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    /**
     * @param code of the section in the pack that is read; empty if it is gone
     * @param page label of the page where it begins, or where it began; empty if that pack has no pages of its own
     */
    public record Change(Kind kind, String code, String title, String page) {}

    /** In the order of the pack that is read; what is gone comes last. */
    static List<Change> between(ReadablePack before, ReadablePack now) {
        List<Change> changes = new ArrayList<>();
        for (PackSection section : now.sections()) {
            before.counterpart(section)
                    .ifPresentOrElse(
                            old -> {
                                if (!old.fingerprint().equals(section.fingerprint())) {
                                    changes.add(change(Kind.CHANGED, section));
                                }
                            },
                            () -> changes.add(change(Kind.NEW, section)));
        }
        before.sections().stream()
                .filter(section -> now.counterpart(section).isEmpty())
                .forEach(section -> changes.add(new Change(Kind.GONE, "", section.title(), section.label())));
        return changes;
    }

    private static Change change(Kind kind, PackSection section) {
        return new Change(kind, section.code(), section.title(), section.label());
    }
}
