package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.ReturnState;
import org.quarterboard.kpi.ReturnStatus;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
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

    private static final List<String> KPIS =
            IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList();

    /** Before it nobody returned a KPI. */
    private static final Quarter FIRST = new Quarter(2023, 1);

    private final SelectedService service;
    private final transient ReturnService returns;
    private final transient CellWords words;
    private final transient Formats formats;
    private final transient Runnable changed;
    private final ErrorSummary errors = new ErrorSummary();

    ReturnsPanel(SelectedService service, ReturnService returns, CellWords words, Formats formats, Runnable changed) {
        this.service = service;
        this.returns = returns;
        this.words = words;
        this.formats = formats;
        this.changed = changed;
        add(new H2(getTranslation("imports.returns.heading")));
        SortedMap<Quarter, Map<String, ReturnStatus>> byQuarter = new TreeMap<>(Comparator.<Quarter>reverseOrder());
        for (ReturnStatus status : returns.list(service.id())) {
            status.key()
                    .period()
                    .asQuarter()
                    .ifPresent(quarter -> byQuarter
                            .computeIfAbsent(quarter, ignored -> new HashMap<>())
                            .put(status.key().kpi(), status));
        }
        if (byQuarter.isEmpty()) {
            add(new Paragraph(getTranslation("imports.returns.none")));
            return;
        }
        add(new Paragraph(getTranslation("imports.returns.hint")), errors);
        SortedMap<Quarter, Map<String, ReturnStatus>> ofKpis = byQuarter.headMap(FIRST.previous());
        if (!ofKpis.isEmpty()) {
            add(table(
                    "imports.returns.heading",
                    ofKpis,
                    KPIS,
                    kpi -> getTranslation("imports.returns.kpi", Integer.valueOf(kpi))));
        }
        SortedMap<Quarter, Map<String, ReturnStatus>> before = byQuarter.tailMap(FIRST.previous());
        if (!before.isEmpty()) {
            List<String> codes = before.values().stream()
                    .flatMap(received -> received.keySet().stream())
                    .distinct()
                    .sorted(Comparator.comparingInt(words::place))
                    .toList();
            add(new Details(
                    getTranslation("imports.returns.before"),
                    table(
                            "imports.returns.before",
                            before,
                            codes,
                            code -> this.words.ofMeasure(code, service.welsh(), getLocale()))));
        }
    }

    private DataTable table(
            String caption,
            SortedMap<Quarter, Map<String, ReturnStatus>> byQuarter,
            List<String> codes,
            UnaryOperator<String> name) {
        boolean acts = service.may(Capability.Names.LOCK_RETURN) || service.may(Capability.Names.IMPORT_KPI);
        List<DataTable.Column> columns = new ArrayList<>();
        columns.add(DataTable.Column.text(getTranslation("imports.returns.quarter")));
        codes.forEach(code -> columns.add(DataTable.Column.text(name.apply(code))));
        if (acts) {
            columns.add(DataTable.Column.text(getTranslation("imports.returns.next-step")));
        }
        DataTable table = new DataTable(getTranslation(caption), columns).withHiddenCaption();
        table.addClassName("qb-returns");
        byQuarter.forEach((quarter, received) -> {
            List<Component> cells = new ArrayList<>();
            cells.add(new Span(formats.shortQuarter(quarter, getLocale())));
            codes.forEach(code -> cells.add(cell(received.get(code))));
            if (acts) {
                cells.add(actions(quarter, received));
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

    private Component actions(Quarter quarter, Map<String, ReturnStatus> received) {
        Period period = Period.of(quarter);
        Div bar = new Div();
        bar.addClassName("qb-actions");
        if (service.may(Capability.Names.IMPORT_KPI) && any(received, ReturnState.RECEIVED)) {
            bar.add(action("imports.returns.check", quarter, () -> returns.checkAll(service.id(), period)));
        }
        if (!service.may(Capability.Names.LOCK_RETURN)) {
            return bar;
        }
        if (any(received, ReturnState.CHECKED)) {
            bar.add(action("imports.returns.submit", quarter, () -> returns.submitAll(service.id(), period)));
        }
        if (received.values().stream().anyMatch(status -> !status.locked())) {
            bar.add(action("imports.returns.lock", quarter, () -> returns.lockAll(service.id(), period)));
        }
        if (received.values().stream().anyMatch(ReturnStatus::locked)) {
            bar.add(action("imports.returns.unlock", quarter, () -> returns.unlockAll(service.id(), period)));
        }
        return bar;
    }

    private static boolean any(Map<String, ReturnStatus> received, ReturnState state) {
        return received.values().stream().anyMatch(status -> !status.locked() && status.state() == state);
    }

    private Button action(String key, Quarter quarter, Runnable action) {
        String name = formats.shortQuarter(quarter, getLocale());
        Button button = new Button(getTranslation(key), click -> {
            if (Feedback.attempt(errors, action)) {
                Feedback.done(getTranslation(key + ".done", name));
                changed.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key + ".of", name));
        return button;
    }
}
