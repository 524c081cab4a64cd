package org.quarterboard.resources.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterboard.resources.Agency;
import org.quarterboard.resources.AmountText;
import org.quarterboard.resources.FinanceColumn;
import org.quarterboard.resources.FinanceLine;
import org.quarterboard.resources.FinanceService;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.resources.Pounds;
import org.quarterboard.shared.ui.ErrorSummary;

/** What one agency contributes, as text in fields. An empty budget is nothing; an empty outturn is not known. */
final class FinanceRow extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 40;
    private static final List<FinanceColumn> KINDS =
            List.of(FinanceColumn.STAFFING, FinanceColumn.IN_KIND, FinanceColumn.DELEGATED);

    private final transient FinanceDesk desk;
    private final Agency agency;
    private final Map<FinanceColumn, TextField> fields = new EnumMap<>(FinanceColumn.class);
    /** What stood in the fields when nothing was typed yet. */
    private final Map<FinanceColumn, String> before = new EnumMap<>(FinanceColumn.class);

    private final Span sum = new Span();

    FinanceRow(FinanceLine line, FinanceDesk desk, Runnable changed) {
        this.desk = desk;
        agency = line.agency();
        addClassName("qb-finance-row");
        String name = getTranslation(agency.messageKey());
        H2 heading = new H2(name);
        heading.setId("finance-" + agency.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(heading);
        for (FinanceColumn column : FinanceColumn.values()) {
            TextField field = new TextField(getTranslation(column.messageKey()));
            field.setMaxLength(column == FinanceColumn.NOTE ? FinanceService.LONGEST_NOTE : LONGEST);
            field.setValue(text(line, column));
            field.setManualValidation(true);
            before.put(column, text(line, column));
            fields.put(column, field);
            if (column != FinanceColumn.NOTE) {
                field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
                field.getElement().setAttribute("inputmode", "decimal");
                field.setValueChangeMode(ValueChangeMode.LAZY);
                field.addValueChangeListener(change -> {
                    total();
                    changed.run();
                });
            } else {
                field.addValueChangeListener(change -> changed.run());
            }
        }
        Div total = new Div(new Span(getTranslation("resources.col.budget")), sum);
        total.addClassName("qb-finance-sum");
        KINDS.forEach(kind -> add(field(kind)));
        add(total, field(FinanceColumn.OUTTURN), field(FinanceColumn.NOTE));
        total();
    }

    Agency agency() {
        return agency;
    }

    /** The budget of what can be read as amounts. */
    BigDecimal budget() {
        return KINDS.stream().flatMap(kind -> amount(kind).stream()).reduce(Pounds.NOTHING, BigDecimal::add);
    }

    /** What stands in the row; empty if an amount cannot be read, which is then said at its field. */
    Optional<FinanceLine> read(ErrorSummary errors) {
        boolean wrong = false;
        for (FinanceColumn column : FinanceColumn.values()) {
            TextField field = field(column);
            field.setInvalid(false);
            if (column != FinanceColumn.NOTE
                    && AmountText.read(field.getValue()) instanceof AmountText.Reading.Wrong(var problem)) {
                errors.show(
                        field,
                        getTranslation(
                                problem.messageKey(),
                                getTranslation(agency.messageKey()),
                                getTranslation(column.messageKey()),
                                field.getValue().strip()));
                wrong = true;
            }
        }
        return wrong
                ? Optional.empty()
                : Optional.of(new FinanceLine(
                        agency,
                        amount(FinanceColumn.STAFFING).orElse(Pounds.NOTHING),
                        amount(FinanceColumn.IN_KIND).orElse(Pounds.NOTHING),
                        amount(FinanceColumn.DELEGATED).orElse(Pounds.NOTHING),
                        amount(FinanceColumn.OUTTURN),
                        field(FinanceColumn.NOTE).getValue()));
    }

    /** Puts another year's budget into the fields. */
    void takeBudget(FinanceLine other) {
        KINDS.forEach(kind -> field(kind).setValue(text(other, kind)));
    }

    /**
     * Takes what was saved meanwhile into the fields that were left alone.
     *
     * @return a line for each field where something else was typed than was saved
     */
    List<String> merge(FinanceLine newest) {
        List<String> clashes = new ArrayList<>();
        for (FinanceColumn column : FinanceColumn.values()) {
            TextField field = field(column);
            String theirs = text(newest, column);
            String base = before.getOrDefault(column, "");
            if (field.getValue().strip().equals(base)) {
                field.setValue(theirs);
            } else if (!theirs.equals(base) && !theirs.equals(field.getValue().strip())) {
                clashes.add(getTranslation(
                        "resources.meanwhile.line",
                        getTranslation(agency.messageKey()),
                        getTranslation(column.messageKey()),
                        shown(theirs),
                        shown(field.getValue().strip())));
            }
            before.put(column, theirs);
        }
        total();
        return clashes;
    }

    private String shown(String text) {
        return text.isEmpty() ? getTranslation("resources.meanwhile.empty") : text;
    }

    private void total() {
        boolean readable = KINDS.stream().noneMatch(kind -> reading(kind) instanceof AmountText.Reading.Wrong);
        sum.setText(readable ? number(budget()) : "–");
    }

    private AmountText.Reading reading(FinanceColumn column) {
        return AmountText.read(field(column).getValue());
    }

    private Optional<BigDecimal> amount(FinanceColumn column) {
        return reading(column) instanceof AmountText.Reading.Amount(var pounds)
                ? Optional.of(pounds)
                : Optional.empty();
    }

    private TextField field(FinanceColumn column) {
        return Optional.ofNullable(fields.get(column)).orElseThrow();
    }

    /** As it stands in the field: nothing for a budget of 0. */
    private String text(FinanceLine line, FinanceColumn column) {
        return column == FinanceColumn.NOTE
                ? line.note()
                : line.amount(column)
                        .filter(amount -> column == FinanceColumn.OUTTURN || amount.signum() > 0)
                        .map(this::number)
                        .orElse("");
    }

    private String number(BigDecimal amount) {
        return desk.formats().number(amount, FinanceWords.decimals(Stream.of(amount)), getLocale());
    }
}
