package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quarterboard.ingest.TypedFigure;
import org.quarterboard.ingest.TypedFigureService;
import org.quarterboard.ingest.TypedPreview;
import org.quarterboard.ingest.format.FigureCheck;
import org.quarterboard.ingest.format.FindingCode;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.SelectedService;

/** The value of the chosen figure, or why there is none, and why it is typed; then what saving it does; then saving. */
final class TypedForm extends Div {

    private static final long serialVersionUID = 1L;

    /** The choice that there is a value, among the reasons for none. */
    private static final Optional<Gap> VALUE = Optional.empty();

    private final transient SelectedService service;
    private final transient Period period;
    private final transient Cell cell;
    private final transient TypedFigureService typed;
    private final transient TypedPanels panels;
    private final transient Consumer<ObservationId> saved;
    private final Div held = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<Optional<Gap>> what = new RadioButtonGroup<>();
    private final TextField value = new TextField();
    private final Checkbox provisional = new Checkbox();
    private final TextArea reason = new TextArea();
    private final Div outcome = new Div();

    TypedForm(
            SelectedService service,
            Period period,
            Cell cell,
            TypedFigureService typed,
            TypedPanels panels,
            Consumer<ObservationId> saved) {
        this.service = service;
        this.period = period;
        this.cell = cell;
        this.typed = typed;
        this.panels = panels;
        this.saved = saved;
        outcome.getElement().setAttribute("aria-live", "polite");
        Section form = new Section(new H2(getTranslation("typed.form.heading")), errors);
        form.addClassName("qb-form");
        form.add(what, value, provisional, reason, show());
        add(held, form, outcome);
        describeHeld();
        fields();
    }

    private void describeHeld() {
        held.removeAll();
        held.add(panels.held(typed.held(service.id(), period, cell.code())));
    }

    private void fields() {
        List<Optional<Gap>> choices = new ArrayList<>();
        choices.add(VALUE);
        for (Gap gap : Gap.values()) {
            choices.add(Optional.of(gap));
        }
        what.setLabel(getTranslation("typed.form.what"));
        what.setItems(choices);
        what.setItemLabelGenerator(this::words);
        what.setValue(VALUE);
        what.addValueChangeListener(change -> value.setVisible(change.getValue().isEmpty()));
        value.setLabel(getTranslation("typed.form.value"));
        value.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        value.setRequiredIndicatorVisible(true);
        provisional.setLabel(getTranslation("typed.form.provisional"));
        reason.setLabel(getTranslation("typed.form.reason"));
        reason.setHelperText(getTranslation("typed.form.reason-hint", TypedFigure.LONGEST_REASON));
        reason.setMaxLength(TypedFigure.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        // What was shown is no longer what would be saved.
        what.addValueChangeListener(change -> outcome.removeAll());
        value.setValueChangeMode(ValueChangeMode.LAZY);
        value.addValueChangeListener(change -> outcome.removeAll());
        provisional.addValueChangeListener(change -> outcome.removeAll());
        reason.addValueChangeListener(change -> outcome.removeAll());
    }

    private String words(Optional<Gap> choice) {
        return choice.map(gap -> gap.letter().isEmpty()
                        ? getTranslation("figures.gap." + gap)
                        : getTranslation("typed.form.gap", getTranslation("figures.gap." + gap), gap.letter()))
                .orElseGet(() -> getTranslation("typed.form.a-value"));
    }

    private Button show() {
        Button show = new Button(getTranslation("typed.form.show"), click -> preview());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return show;
    }

    private void preview() {
        value.setInvalid(false);
        reason.setInvalid(false);
        errors.clear();
        outcome.removeAll();
        read().ifPresent(figure -> Feedback.attempt(errors, () -> show(figure, typed.preview(service.id(), figure))));
    }

    private Optional<TypedFigure> read() {
        Optional<Gap> gap = what.getValue();
        FigureCheck.Reading reading = FigureCheck.read(value.getValue(), cell.kind());
        if (gap.isEmpty() && reading.fault() != null) {
            errors.show(value, getTranslation("typed.fault." + fault(reading.fault())));
        }
        if (reason.getValue().isBlank()) {
            errors.show(reason, getTranslation("typed.error.reason", TypedFigure.LONGEST_REASON));
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new TypedFigure(
                        period,
                        cell.code(),
                        gap.isPresent() ? null : reading.value(),
                        gap.orElse(null),
                        provisional.getValue(),
                        reason.getValue()));
    }

    private static FindingCode fault(FindingCode fault) {
        return switch (fault) {
            case NO_VALUE, NEGATIVE, FRACTION, TOO_BIG, HIDDEN_NUMBER -> fault;
            default -> FindingCode.NOT_A_NUMBER;
        };
    }

    private void show(TypedFigure figure, TypedPreview preview) {
        outcome.removeAll();
        outcome.add(panels.preview(preview));
        if (preview.refused() || preview.unchanged()) {
            return;
        }
        Button save = new Button(
                getTranslation(preview.doubtful() ? "typed.save.all-the-same" : "typed.save"),
                click -> save(figure, preview));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, new Button(getTranslation("typed.leave"), click -> outcome.removeAll()));
        actions.addClassName("qb-actions");
        outcome.add(actions);
    }

    private void save(TypedFigure figure, TypedPreview preview) {
        errors.clear();
        try {
            ObservationId id = typed.save(service.id(), figure, preview.basis(), preview.doubtful());
            Feedback.done(getTranslation("typed.saved"));
            saved.accept(id);
        } catch (UserFacingException problem) {
            describeHeld();
            Feedback.attempt(errors, () -> show(figure, typed.preview(service.id(), figure)));
            errors.show(problem);
        }
    }
}
