package org.quarterboard.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Declared;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.ReturnDeadlineService;
import org.quarterboard.kpi.ReturnKind;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the services did with their returns: checked, submitted, corrected and submitted again, locked; one has not come
 * in. Of a service in one transaction, so that nothing is ever half there.
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

    @Transactional
    public void load(ServiceModel model, ServiceId service) {
        if (deadlines.arrangement(service).isPresent()) {
            return;
        }
        Quarter last = KpiFiles.LAST;
        deadlines.arrange(
                service,
                model.template() ? ReturnKind.TEMPLATE : ReturnKind.CASE_LEVEL,
                ServiceModel.FIRST,
                last.previous());
        submit(service, last.plus(-2));
        returns.lockAll(service, Period.of(last.plus(-2)), "");
        submit(service, last.previous());
        if (model.code().equals(KpiFiles.MAIN)) {
            correct(service, Period.of(last.previous()));
        } else if (model.code().equals(CHECKED)) {
            returns.checkAll(
                    service,
                    Period.of(last),
                    Declared.incomplete("The schools' figures for September came after the data was drawn"));
        } else if (!model.code().equals(RECEIVED)) {
            submit(service, last);
        }
    }

    private void submit(ServiceId service, Quarter quarter) {
        returns.checkAll(service, Period.of(quarter), Declared.COMPLETE);
        returns.submitAll(service, Period.of(quarter), "");
    }

    /** One victim fewer had been asked for a view than was returned at first. */
    private void correct(ServiceId service, Period period) {
        for (Observation held : figures.current(service, Set.of(CORRECTED), period)) {
            held.figure().ifPresent(value -> {
                figures.write(
                        service,
                        List.of(new NewObservation(
                                period,
                                CORRECTED,
                                Stream.RETURNED,
                                value.subtract(BigDecimal.ONE).max(BigDecimal.ZERO),
                                null,
                                held.provisional(),
                                0)),
                        Source.typed(new UUID(0, 0), "One victim had been counted twice"));
                returns.check(service, "10", period, Declared.COMPLETE);
                returns.submit(service, "10", period, "Sent again: one victim had been counted twice");
            });
        }
    }
}
