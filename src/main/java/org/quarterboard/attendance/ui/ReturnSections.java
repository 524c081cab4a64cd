package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.attendance.Kpi8Difference;
import org.quarterboard.attendance.Kpi8ReturnService;
import org.quarterboard.attendance.Reading;
import org.quarterboard.attendance.ReadingService;
import org.quarterboard.attendance.ReconciliationService;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.SelectedService;

/** What stands below the grid for those who may see returns. */
@org.springframework.stereotype.Component
class ReturnSections {

    private final Kpi8ReturnService returns;
    private final ReconciliationService reconciliation;
    private final ReadingService readings;
    private final Formats formats;
    private final Today today;

    ReturnSections(
            Kpi8ReturnService returns,
            ReconciliationService reconciliation,
            ReadingService readings,
            Formats formats,
            Today today) {
        this.returns = returns;
        this.reconciliation = reconciliation;
        this.readings = readings;
        this.formats = formats;
        this.today = today;
    }

    Component returns(SelectedService service, Quarter from, int quarters, Locale locale) {
        return new ReturnsSection(service, returns.list(service.id(), from, quarters), formats, locale);
    }

    Component differences(SelectedService service, Quarter from, int quarters, Locale locale) {
        return new DifferencesSection(
                service, reconciliation.differences(service.id(), from, quarters), formats, locale);
    }

    /** What was returned for the quarter, for those who may see where it comes from. */
    List<Kpi8Difference> returned(SelectedService service, Quarter quarter) {
        return service.may(Capability.Names.READ_KPI) ? reconciliation.returned(service.id(), quarter) : List.of();
    }

    /** Nothing where no sector's seats are of several authorities and nobody has ever chosen. */
    Optional<Section> reading(SelectedService service, Locale locale, Runnable changed) {
        var choices = readings.choices(service.id());
        if (choices.isEmpty() && !readings.severalAuthorities(service.id())) {
            return Optional.empty();
        }
        Reading now = readings.in(service.id(), today.quarter());
        return Optional.of(new ReadingSection(
                service,
                now,
                choices,
                formats,
                locale,
                () -> new ReadingDialog(now, today.quarter(), formats, locale, (reading, since, reason) -> {
                            readings.choose(service.id(), reading, since, reason);
                            changed.run();
                        })
                        .open()));
    }
}
