package org.quarterboard.resources.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Optional;
import org.quarterboard.resources.FinancePaths;
import org.quarterboard.resources.FinanceService;

/** The financial year that an address names. */
final class FinanceAddress {

    private FinanceAddress() {}

    /** The year named, if it is one that can be kept. */
    static Optional<Integer> named(BeforeEnterEvent event, int last) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FinancePaths.YEAR)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= FinanceService.FIRST_YEAR && year <= last);
    }

    /** The newest year held that has begun; else the running one. */
    static int usual(List<Integer> held, int now) {
        return held.stream().filter(year -> year <= now).findFirst().orElse(now);
    }
}
