package org.quarterboard.files.check;

import java.io.Serial;
import org.quarterboard.files.check.PdfFacts.Fault;

/** Ends the reading of a file at the first thing that speaks against it. */
final class FaultFound extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String detail;

    FaultFound(Fault fault, String detail) {
        super(fault + " " + detail, null, false, false);
        this.fault = fault;
        this.detail = detail;
    }

    Fault fault() {
        return fault;
    }

    String detail() {
        return detail;
    }
}
