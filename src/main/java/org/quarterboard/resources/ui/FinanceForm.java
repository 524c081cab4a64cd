package org.quarterboard.resources.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterboard.resources.FinanceColumn;
import org.quarterboard.resources.FinanceFigures;
import org.quarterboard.resources.FinanceLine;
import org.quarterboard.resources.FinanceService;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.TextList;

/**
 * A row for each agency, with sums as one types. All is saved or nothing. Where somebody else has saved meanwhile, what they
 * changed is taken into the fields that were left alone, what was typed stays, and the form says where the two differ.
 */
final class FinanceForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient FinanceDesk desk;
    private final transient Runnable saved;
    private final transient List<FinanceRow> rows = new ArrayList<>();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div meanwhile = new Div();
    private final Paragraph total = new Paragraph();
    private final TextArea reason = new TextArea();
    private int seen;
    private boolean unsaved;

    FinanceForm(FinanceDesk desk, Runnable saved) {
        this.desk = desk;
        this.saved = saved;
        meanwhile.addClassName("qb-undo");
        meanwhile.addClassName("qb-finance-meanwhile");
        meanwhile.getElement().setAttribute("role", "status");
        meanwhile.setVisible(false);
        total.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("resources.edit.hint")), errors, meanwhile);
        Optional<FinanceFigures> held = desk.newest();
        if (held.isEmpty()) {
            desk.before().ifPresent(this::offer);
        }
        add(table(held));
        reason.setLabel(getTranslation("resources.edit.reason"));
        reason.setHelperText(getTranslation("resources.edit.reason-hint"));
        reason.setMaxLength(FinanceService.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.addValueChangeListener(change -> entered(true));
        Button save = new Button(getTranslation("resources.edit.save"), click -> submit());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div below = new Div(total, reason, save);
        below.addClassName("qb-form");
        add(below);
        stands(held.map(FinanceFigures::revision).orElse(0));
        sum();
    }

    private Div table(Optional<FinanceFigures> held) {
        Div table = new Div(heads());
        table.addClassName("qb-finance");
        List<FinanceLine> lines = held.map(FinanceFigures::lines)
                .orElseGet(
                        () -> desk.agencies().stream().map(FinanceLine::empty).toList());
        for (FinanceLine line : lines) {
            FinanceRow row = new FinanceRow(line, desk, this::entered);
            rows.add(row);
            table.add(row);
        }
        return table;
    }

    /** For the eye where fields stand below each other in columns; each field has a label of its own besides. */
    private Div heads() {
        Div heads = new Div();
        heads.addClassName("qb-finance-heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        Stream.of(
                        "resources.col.agency",
                        FinanceColumn.STAFFING.messageKey(),
                        FinanceColumn.IN_KIND.messageKey(),
                        FinanceColumn.DELEGATED.messageKey(),
                        "resources.col.budget",
                        FinanceColumn.OUTTURN.messageKey(),
                        FinanceColumn.NOTE.messageKey())
                .forEach(key -> heads.add(new Span(getTranslation(key))));
        return heads;
    }

    private void offer(FinanceFigures before) {
        Button take = new Button(getTranslation("resources.edit.take", FinanceWords.label(before.year())));
        take.addClickListener(click -> {
            rows.forEach(row -> row.takeBudget(before.line(row.agency())));
            entered();
            Feedback.done(getTranslation("resources.edit.taken", FinanceWords.label(before.year())));
        });
        add(take);
    }

    private void stands(int revision) {
        seen = revision;
        reason.setVisible(revision > 0);
    }

    /** Whether something was entered that is not saved. */
    boolean unsaved() {
        return unsaved;
    }

    private void entered() {
        entered(true);
        sum();
    }

    /** Whoever closes the browser is asked by the browser. */
    private void entered(boolean now) {
        unsaved = now;
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", now);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        entered(false);
    }

    private void sum() {
        BigDecimal budget = rows.stream().map(FinanceRow::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
        total.setText(getTranslation("resources.edit.total", desk.words().pounds(budget, getLocale())));
    }

    private void submit() {
        errors.clear();
        reason.setInvalid(false);
        List<FinanceLine> lines =
                rows.stream().flatMap(row -> row.read(errors).stream()).toList();
        if (seen > 0 && reason.getValue().isBlank()) {
            errors.show(reason, getTranslation("resources.error.reason", FinanceService.LONGEST_REASON));
        }
        if (errors.hasErrors()) {
            return;
        }
        boolean through = Feedback.attempt(errors, () -> {
            try {
                desk.save(lines, reason.getValue(), seen);
            } catch (UserFacingException problem) {
                desk.newest().filter(held -> held.revision() != seen).ifPresent(this::merge);
                throw problem;
            }
        });
        if (through) {
            entered(false);
            saved.run();
        }
    }

    private void merge(FinanceFigures newest) {
        List<String> clashes = rows.stream()
                .flatMap(row -> row.merge(newest.line(row.agency())).stream())
                .toList();
        String by = newest.savedBy().isEmpty() ? getTranslation("resources.by-unknown") : newest.savedBy();
        meanwhile.removeAll();
        meanwhile.add(new Paragraph(getTranslation(
                clashes.isEmpty() ? "resources.meanwhile.apart" : "resources.meanwhile.clash",
                by,
                desk.formats().moment(newest.savedAt(), getLocale()))));
        if (!clashes.isEmpty()) {
            meanwhile.add(new TextList(clashes));
        }
        meanwhile.setVisible(true);
        stands(newest.revision());
        sum();
    }
}
