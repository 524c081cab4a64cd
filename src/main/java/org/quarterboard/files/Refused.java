package org.quarterboard.files;

import java.io.Serial;

/** Ends the look at a file at the first thing that speaks against it. */
final class Refused extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final SpreadsheetFault fault;
    private final String where;
    private final String found;
    private final String expected;

    Refused(SpreadsheetFault fault, String where, String found, String expected) {
        super(fault + " " + where, null, false, false);
        this.fault = fault;
        this.where = where;
        this.found = found;
        this.expected = expected;
    }

    SpreadsheetFault fault() {
        return fault;
    }

    String where() {
        return where;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }
}
