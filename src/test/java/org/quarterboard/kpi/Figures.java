package org.quarterboard.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** Cells and figures that tests of this room write. */
final class Figures {

    static final CellCode EDUCATION_SENIOR = new CellCode("8a|v1|period|sector=education|count");
    static final CellCode POLICE_SENIOR = new CellCode("8a|v1|period|sector=police|count");
    static final CellCode COHORT = new CellCode("1|v2|period||denominator");
    static final CellCode SUITABLE = new CellCode("1|v2|end||numerator");
    static final Period Q1 = Period.of(new Quarter(2025, 1));
    static final Period Q2 = Period.of(new Quarter(2025, 2));
    static final Period ALWAYS = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));

    private Figures() {}

    static NewObservation figure(CellCode cell, String value) {
        return figure(Q1, cell, value);
    }

    static NewObservation figure(Period period, CellCode cell, String value) {
        return new NewObservation(period, cell, Stream.RETURNED, new BigDecimal(value), null, false, 2);
    }

    static NewObservation derived(CellCode cell, String value) {
        return new NewObservation(Q1, cell, Stream.DERIVED, new BigDecimal(value), null, false, 0);
    }

    static NewObservation gap(CellCode cell, Gap gap) {
        return new NewObservation(Q1, cell, Stream.RETURNED, null, gap, false, 3);
    }
}
