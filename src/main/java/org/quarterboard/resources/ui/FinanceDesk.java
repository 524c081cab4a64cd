package org.quarterboard.resources.ui;

import java.util.List;
import java.util.Optional;
import org.quarterboard.resources.Agency;
import org.quarterboard.resources.FinanceDraft;
import org.quarterboard.resources.FinanceFigures;
import org.quarterboard.resources.FinanceLine;
import org.quarterboard.resources.FinanceService;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ServiceId;

/** The figures that a form writes: of one service and financial year. */
record FinanceDesk(FinanceService finance, FinanceWords words, Formats formats, ServiceId service, int year) {

    List<Agency> agencies() {
        return finance.agencies(service);
    }

    /** How the figures stand now. */
    Optional<FinanceFigures> newest() {
        return of(year);
    }

    /** How those of the year before stand; empty if there are none. */
    Optional<FinanceFigures> before() {
        return of(year - 1).filter(figures -> !figures.isEmpty());
    }

    void save(List<FinanceLine> lines, String reason, int seen) {
        finance.save(service, new FinanceDraft(year, lines, reason), seen);
    }

    private Optional<FinanceFigures> of(int which) {
        return finance.year(service, which).map(found -> found.figures());
    }
}
