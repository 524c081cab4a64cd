package org.quarterboard.boards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.UserFacingException;

/**
 * From when to when somebody holds a seat or an office, first and last day included.
 *
 * @param to {@link #OPEN} as long as no end is known
 */
public record Term(LocalDate from, LocalDate to) {

    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public Term {
        if (to.isBefore(from)) {
            throw new UserFacingException("boards.error.term-ends-before-it-begins");
        }
    }

    public static Term of(LocalDate from, @Nullable LocalDate to) {
        return new Term(from, to == null ? OPEN : to);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Term other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean isOpen() {
        return to.equals(OPEN);
    }
}
