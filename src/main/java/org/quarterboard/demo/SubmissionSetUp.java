package org.quarterboard.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Declared;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.ReturnDeadlineService;
import org.quarterboard.kpi.ReturnKind;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.ReturnState;
import org.quarterboard.kpi.ReturnStatus;
import org.quarterboard.kpi.ReturnsSeen;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.kpi.Stream;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ServiceId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the services did with their returns: checked, submitted, corrected and submitted again, locked; one has not come
 * in.
 */
@Component
@Profile({"demo", "test"})
class SubmissionSetUp {

    /** Checked, and said not to be complete. */
    private static final String CHECKED = "WEA";
    /** Received, and nothing more. */
    private static final String RECEIVED = "HAV";

    private static final CellCode CORRECTED = new CellCode("10e|v2|period||numerator");

    private final ReturnService returns;
    private final ReturnDeadlineService deadlines;
    private final ObservationService figures;

    SubmissionSetUp(ReturnService returns, ReturnDeadlineService deadlines, ObservationService figures) {
        this.returns = returns;
        this.deadlines = deadlines;
        this.figures = figures;
    }

    /** Each step is a transaction of its own and is taken only if it was not; the arrangement ends them. */
    void load(ServiceModel model, ServiceId service) {
        if (deadlines.arrangement(service).isPresent()) {
            return;
        }
        Period last = Period.of(KpiFiles.LAST);
        Period before = Period.of(KpiFiles.LAST.previous());
        Period earlier = Period.of(KpiFiles.LAST.plus(-2));
        submit(service, earlier, "");
        if (any(service, earlier, status -> !status.locked())) {
            returns.lockAll(service, earlier, "");
        }
        submit(service, before, "");
        if (model.code().equals(KpiFiles.MAIN)) {
            correct(service, before);
            submit(service, before, "Sent again: one victim had been counted twice");
        } else if (model.code().equals(CHECKED)) {
            check(
                    service,
                    last,
                    Declared.incomplete("The schools' figures for September came after the data was drawn"));
        } else if (!model.code().equals(RECEIVED)) {
            submit(service, last, "");
        }
        deadlines.arrange(
                service,
                model.template() ? ReturnKind.TEMPLATE : ReturnKind.CASE_LEVEL,
                ServiceModel.FIRST,
                KpiFiles.LAST.previous());
    }

    private void submit(ServiceId service, Period period, String note) {
        check(service, period, Declared.COMPLETE);
        if (any(service, period, status -> !status.locked() && status.state() == ReturnState.CHECKED)) {
            returns.submitAll(service, period, seen(service, period), note);
        }
    }

    private void check(ServiceId service, Period period, Declared said) {
        if (any(service, period, status -> !status.locked() && status.state() == ReturnState.RECEIVED)) {
            returns.checkAll(service, period, seen(service, period), said);
        }
    }

    private ReturnsSeen seen(ServiceId service, Period period) {
        return ReturnsSeen.of(returns.list(service).stream()
                .filter(status -> status.key().period().equals(period))
                .toList());
    }

    private boolean any(ServiceId service, Period period, Predicate<ReturnStatus> which) {
        return returns.list(service).stream()
                .filter(status -> status.key().period().equals(period))
                .anyMatch(which);
    }

    /** One victim fewer had been asked for a view than was returned at first. */
    private void correct(ServiceId service, Period period) {
        for (Observation held : figures.current(service, Set.of(CORRECTED), period)) {
            BigDecimal value = held.figure().orElse(BigDecimal.ZERO);
            if (held.source().kind() != SourceKind.PERSON && value.signum() > 0) {
                figures.write(
                        service,
                        List.of(new NewObservation(
                                period,
                                CORRECTED,
                                Stream.RETURNED,
                                value.subtract(BigDecimal.ONE),
                                null,
                                held.provisional(),
                                0)),
                        Source.typed(new UUID(0, 0), "One victim had been counted twice"));
            }
        }
    }
}
