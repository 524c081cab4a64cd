package org.quarterboard.statistics;

import java.util.Optional;

/**
 * What is published of one count, and why.
 *
 * @param because the key of the count that it protects, if that is the reason
 */
public record DisclosureCell(DisclosureMark mark, DisclosureReason reason, Optional<String> because) {

    DisclosureCell(DisclosureMark mark, DisclosureReason reason) {
        this(mark, reason, Optional.empty());
    }

    public boolean hidden() {
        return mark != DisclosureMark.VALUE;
    }
}
