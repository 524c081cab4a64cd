package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.quarterboard.disparity.CountPreview;
import org.quarterboard.disparity.CountValue;
import org.quarterboard.disparity.CountWords;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupCountService;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.disparity.TypedCounts;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;

/** A count for each group, with their sum as one types; then what saving them does; then saving. */
final class TypeCountsForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_BASIS = 120;

    private final transient SelectedService service;
    private final transient CountedCode counted;
    private final transient Period period;
    private final transient GroupCountService counts;
    private final transient CountWords words;
    private final transient GroupWords groups;
    private final transient Consumer<UUID> saved;
    private final ErrorSummary errors = new ErrorSummary();
    private final transient List<CountField> fields = new ArrayList<>();
    private final Paragraph total = new Paragraph();
    private final TextField source = new TextField();
    private final DatePicker day = new DayPicker();
    private final TextField basis = new TextField();
    private final Div outcome = new Div();

    TypeCountsForm(
            SelectedService service,
            CountedCode counted,
            Period period,
            List<GroupKey> asked,
            GroupCountService counts,
            CountWords words,
            GroupWords groups,
            Consumer<UUID> saved) {
        this.service = service;
        this.counted = counted;
        this.period = period;
        this.counts = counts;
        this.words = words;
        this.groups = groups;
        this.saved = saved;
        Map<GroupKey, CountValue> held = counts.current(service.id(), counted, "", period);
        Section form = new Section(
                new H2(getTranslation(
                        "disparity.bring.form.counts",
                        words.counted(counted, getLocale()),
                        words.period(period, getLocale()))),
                errors,
                new Paragraph(getTranslation("disparity.bring.form.hint")));
        form.addClassName("qb-form");
        asked.forEach(group -> form.add(field(group, held)));
        total.getElement().setAttribute("aria-live", "polite");
        form.add(total, field(GroupKey.ALL, held));
        about(held);
        Button check = new Button(getTranslation("disparity.bring.form.check"), click -> check());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        form.add(source, day, basis, check);
        outcome.getElement().setAttribute("aria-live", "polite");
        add(form, outcome);
        changed();
    }

    private CountField field(GroupKey group, Map<GroupKey, CountValue> held) {
        String label =
                group.isAll() ? getTranslation("disparity.bring.form.given-total") : groups.label(group, getLocale());
        CountField field = new CountField(group, label, held.get(group), this::changed);
        fields.add(field);
        return field;
    }

    private void about(Map<GroupKey, CountValue> held) {
        Optional<CountValue> before = held.values().stream().findFirst();
        source.setLabel(getTranslation("disparity.bring.col.source"));
        source.setHelperText(getTranslation("disparity.bring.form.source-hint"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setRequiredIndicatorVisible(true);
        source.setValue(before.map(CountValue::source).orElse(""));
        day.setLabel(getTranslation("disparity.bring.form.day"));
        day.setLocale(getLocale());
        day.setRequiredIndicatorVisible(true);
        day.setValue(before.map(CountValue::sourceDate).orElse(null));
        basis.setLabel(getTranslation("disparity.bring.form.basis"));
        basis.setHelperText(getTranslation("disparity.bring.form.basis-hint"));
        basis.setMaxLength(LONGEST_BASIS);
        basis.setValue(before.map(CountValue::basis).orElse(""));
    }

    /** The sum of the groups as it is typed; what was checked before is no longer what would be saved. */
    private void changed() {
        long sum = fields.stream()
                .filter(field -> !field.group().isAll())
                .mapToLong(field -> field.number().orElse(0))
                .sum();
        total.setText(getTranslation("disparity.bring.form.sum", sum));
        outcome.removeAll();
    }

    private void check() {
        errors.clear();
        outcome.removeAll();
        List<TypedCounts.Entry> entries =
                fields.stream().flatMap(field -> field.entry(errors).stream()).toList();
        LocalDate on = day.getValue();
        source.setInvalid(false);
        day.setInvalid(false);
        if (source.getValue().isBlank()) {
            errors.show(source, getTranslation("disparity.bring.form.no-source"));
        }
        if (on == null) {
            errors.show(day, getTranslation("disparity.bring.form.no-day"));
        }
        if (entries.isEmpty() && !errors.hasErrors()) {
            errors.show(getTranslation("disparity.bring.form.no-counts"));
        }
        if (!errors.hasErrors() && on != null) {
            show(new TypedCounts(counted, "", period, entries, source.getValue(), on, basis.getValue()));
        }
    }

    private void show(TypedCounts typed) {
        CountPreview preview = counts.preview(service.id(), typed);
        outcome.add(new H2(getTranslation("disparity.bring.form.outcome")), new CountPanels(preview, words, groups));
        if (preview.changesAnything()) {
            Button save = new Button(
                    getTranslation("disparity.bring.file.save"),
                    click -> Feedback.attempt(
                            errors, () -> saved.accept(counts.type(service.id(), typed, preview.seen()))));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            outcome.add(save);
        } else if (!preview.refused()) {
            outcome.add(new Paragraph(getTranslation("disparity.bring.preview.nothing")));
        }
    }
}
