package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.ReturnState;
import org.quarterboard.kpi.ReturnStatus;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;

/**
 * Quarters by KPIs: how far each return is, and the next step for those who may take it, a quarter at a time: found right,
 * sent, locked.
 */
final class ReturnsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final int KPIS = 10;

    private final SelectedService service;
    private final transient ReturnService returns;
    private final transient Formats formats;
    private final transient Runnable changed;
    private final ErrorSummary errors = new ErrorSummary();

    ReturnsPanel(SelectedService service, ReturnService returns, Formats formats, Runnable changed) {
        this.service = service;
        this.returns = returns;
        this.formats = formats;
        this.changed = changed;
        add(new H2(getTranslation("imports.returns.heading")));
        Map<Period, Map<String, ReturnStatus>> byPeriod = new TreeMap<>(Comparator.<Period>reverseOrder());
        for (ReturnStatus status : returns.list(service.id())) {
            if (status.key().period().asQuarter().isPresent()) {
                byPeriod.computeIfAbsent(status.key().period(), ignored -> new HashMap<>())
                        .put(status.key().kpi(), status);
            }
        }
        if (byPeriod.isEmpty()) {
            add(new Paragraph(getTranslation("imports.returns.none")));
        } else {
            add(new Paragraph(getTranslation("imports.returns.hint")), errors, table(byPeriod));
        }
    }

    private DataTable table(Map<Period, Map<String, ReturnStatus>> byPeriod) {
        boolean acts = service.may(Capability.Names.LOCK_RETURN) || service.may(Capability.Names.IMPORT_KPI);
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(getTranslation("imports.returns.quarter")));
        for (int kpi = 1; kpi <= KPIS; kpi++) {
            columns.add(DataTable.Column.text(getTranslation("imports.returns.kpi", kpi)));
        }
        if (acts) {
            columns.add(DataTable.Column.text(getTranslation("imports.returns.next-step")));
        }
        DataTable table = new DataTable(getTranslation("imports.returns.heading"), columns).withHiddenCaption();
        byPeriod.forEach((period, received) -> {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(quarter(period)));
            for (int kpi = 1; kpi <= KPIS; kpi++) {
                cells.add(cell(received.get(Integer.toString(kpi))));
            }
            if (acts) {
                cells.add(actions(period, received));
            }
            table.row(cells.toArray(Component[]::new));
        });
        return table;
    }

    private Component cell(@Nullable ReturnStatus status) {
        if (status == null) {
            return new Badge(Badge.Kind.NEUTRAL, getTranslation("imports.returns.missing"));
        }
        return status.locked()
                ? new Badge(Badge.Kind.GOOD, getTranslation("imports.returns.locked"))
                : new Badge(Badge.Kind.GOOD, getTranslation(status.state().messageKey()));
    }

    private Component actions(Period period, Map<String, ReturnStatus> received) {
        Div bar = new Div();
        bar.addClassName("qb-actions");
        if (service.may(Capability.Names.IMPORT_KPI) && any(received, ReturnState.RECEIVED)) {
            bar.add(action("imports.returns.check", period, () -> returns.checkAll(service.id(), period)));
        }
        if (!service.may(Capability.Names.LOCK_RETURN)) {
            return bar;
        }
        if (any(received, ReturnState.CHECKED)) {
            bar.add(action("imports.returns.submit", period, () -> returns.submitAll(service.id(), period)));
        }
        if (received.values().stream().anyMatch(status -> !status.locked())) {
            bar.add(action("imports.returns.lock", period, () -> returns.lockAll(service.id(), period)));
        }
        if (received.values().stream().anyMatch(ReturnStatus::locked)) {
            bar.add(action("imports.returns.unlock", period, () -> returns.unlockAll(service.id(), period)));
        }
        return bar;
    }

    private static boolean any(Map<String, ReturnStatus> received, ReturnState state) {
        return received.values().stream().anyMatch(status -> !status.locked() && status.state() == state);
    }

    private Button action(String key, Period period, Runnable action) {
        Button button = new Button(getTranslation(key), click -> {
            if (Feedback.attempt(errors, action)) {
                Feedback.done(getTranslation(key + ".done", quarter(period)));
                changed.run();
            }
        });
        button.setAriaLabel(getTranslation(key + ".of", quarter(period)));
        return button;
    }

    private String quarter(Period period) {
        return period.asQuarter()
                .map(quarter -> formats.shortQuarter(quarter, getLocale()))
                .orElseGet(() -> formats.period(period, getLocale()));
    }
}
