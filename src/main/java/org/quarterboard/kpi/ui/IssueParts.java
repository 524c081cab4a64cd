package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.IssueDraft;
import org.quarterboard.kpi.KnownIssue;
import org.quarterboard.kpi.KnownIssueId;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.FormDialog;

/** What the service's page and the administrator's page of known issues have in common. */
@org.springframework.stereotype.Component
class IssueParts {

    /** Figures older than this are not in doubt any more. */
    private static final int QUARTERS = 24;

    private final MeasureCatalogue catalogue;
    private final CellWords words;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    IssueParts(MeasureCatalogue catalogue, CellWords words, Messages messages, Formats formats, Today today) {
        this.catalogue = catalogue;
        this.words = words;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    IssueDialog dialog(boolean wales, Locale locale, Consumer<IssueDraft> save) {
        List<Quarter> newestFirst =
                today.quarter().plus(1 - QUARTERS).run(QUARTERS).toList().reversed();
        return new IssueDialog(
                catalogue.measures().stream().map(Measure::code).toList(),
                code -> measure(code, wales, locale),
                newestFirst,
                quarter -> formats.shortQuarter(quarter, locale),
                save);
    }

    /**
     * @param may which of them the person may resolve
     * @param resolve resolves one; throws what the person can act on
     */
    Component table(
            List<KnownIssue> issues,
            boolean wales,
            Locale locale,
            Predicate<KnownIssue> may,
            Consumer<KnownIssueId> resolve) {
        if (issues.isEmpty()) {
            return new EmptyState(t("figures.issues.none", locale));
        }
        boolean acts = issues.stream().anyMatch(may);
        List<DataTable.Column> columns = new ArrayList<>();
        for (String column : List.of("measure", "quarters", "text", "noted", "state")) {
            columns.add(DataTable.Column.text(t("figures.issues." + column, locale)));
        }
        if (acts) {
            columns.add(DataTable.Column.text(t("figures.issues.next-step", locale)));
        }
        DataTable table = new DataTable(t("figures.issues.caption", locale), columns).withHiddenCaption();
        for (KnownIssue issue : issues) {
            List<Component> cells = new ArrayList<>(List.of(
                    new Span(measure(issue.measure(), wales, locale)),
                    new Span(quarters(issue, locale)),
                    new Span(issue.text()),
                    new Span(said("figures.issues.by", issue.notedBy(), issue.notedAt(), locale)),
                    state(issue, locale)));
            if (acts) {
                cells.add(may.test(issue) ? resolve(issue, wales, locale, resolve) : new Div());
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private Component state(KnownIssue issue, Locale locale) {
        Instant resolved = issue.resolvedAt();
        Div state = new Div(
                resolved == null
                        ? new Badge(Badge.Kind.ATTENTION, t("figures.issues.open", locale))
                        : new Badge(Badge.Kind.GOOD, t("figures.issues.resolved", locale)));
        if (resolved != null) {
            state.add(new Div(new Span(said("figures.issues.by", issue.resolvedBy(), resolved, locale))));
        }
        if (issue.national()) {
            state.add(new Div(new Span(t("figures.issues.national", locale))));
        }
        return state;
    }

    /** Asks first: what is resolved stays so. */
    private Button resolve(KnownIssue issue, boolean wales, Locale locale, Consumer<KnownIssueId> resolve) {
        Button button = new Button(t("figures.issues.resolve", locale), click -> {
            FormDialog sure = new FormDialog(
                    t("figures.issues.resolve-heading", locale), t("figures.issues.resolve-lead", locale));
            sure.save(t("figures.issues.resolve", locale), errors -> resolve.accept(issue.id()));
            sure.open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(t(
                "figures.issues.resolve-of", locale, measure(issue.measure(), wales, locale), quarters(issue, locale)));
        return button;
    }

    private String quarters(KnownIssue issue, Locale locale) {
        Quarter to = issue.to();
        String from = formats.shortQuarter(issue.from(), locale);
        if (to == null) {
            return t("figures.issues.since", locale, from);
        }
        return to.equals(issue.from())
                ? from
                : t("figures.issues.span", locale, from, formats.shortQuarter(to, locale));
    }

    private String said(String key, String name, Instant at, Locale locale) {
        return t(key, locale, name, formats.date(at.atZone(Formats.LONDON).toLocalDate(), locale));
    }

    private String measure(MeasureCode code, boolean wales, Locale locale) {
        return words.ofMeasure(code.value(), wales, locale);
    }

    private String t(String key, Locale locale, Object... arguments) {
        return messages.get(key, locale, arguments);
    }
}
