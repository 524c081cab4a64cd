package org.quarterboard.attendance.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rows of the grid that are of no single sector. */
enum SumRow {
    HEADLINE,
    DELEGATES,
    RETURNED;

    /** How the row stands in an address. */
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SumRow> of(String address) {
        return Arrays.stream(values())
                .filter(row -> row.address().equals(address))
                .findFirst();
    }

    /** The key of its words in the message bundle. */
    String messageKey() {
        return "attendance.row." + address();
    }
}
