package org.quarterboard.boards.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.quarterboard.boards.BoardNames;
import org.quarterboard.boards.QuorumRule;
import org.quarterboard.boards.TermsDraft;
import org.quarterboard.boards.TermsOfReference;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.FormDialog;

/** Records a version of the terms of reference; begins with what is in force. */
class TermsDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MEMBERS = 200;
    private static final int WHOLE = 100;

    private final DatePicker agreedOn;
    private final DatePicker reviewBy;
    private final TextField localName;
    private final TextArea summary;
    private final TextField source;
    private final IntegerField members;
    private final IntegerField percent;
    private final CheckboxGroup<Sector> sectors;
    private final Checkbox chair;

    TermsDialog(Optional<TermsOfReference> current, BoardNames names, LocalDate today, Consumer<TermsDraft> save) {
        super(
                I18NProvider.translate(current.isPresent() ? "boards.terms.verb-next" : "boards.terms.verb"),
                I18NProvider.translate("boards.terms.lead"));
        agreedOn = new DayPicker(getTranslation("boards.col.agreed-on"));
        agreedOn.setValue(today);
        agreedOn.setRequiredIndicatorVisible(true);
        reviewBy = new DayPicker(getTranslation("boards.col.review-by"));
        reviewBy.setHelperText(getTranslation("boards.terms.review-hint"));
        reviewBy.setValue(today.plusYears(1));
        reviewBy.setRequiredIndicatorVisible(true);
        localName = new TextField(getTranslation("boards.names.local"));
        localName.setHelperText(getTranslation("boards.names.local-hint"));
        summary = new TextArea(getTranslation("boards.terms.summary"));
        summary.setHelperText(getTranslation("boards.terms.summary-hint"));
        source = new TextField(getTranslation("boards.terms.source"));
        source.setHelperText(getTranslation("boards.terms.source-hint"));
        members = number("boards.terms.members", MOST_MEMBERS);
        members.setHelperText(getTranslation("boards.terms.members-hint"));
        percent = number("boards.terms.percent", WHOLE);
        percent.setHelperText(getTranslation("boards.terms.percent-hint"));
        sectors = new CheckboxGroup<>(getTranslation("boards.terms.sectors"));
        sectors.setHelperText(getTranslation("boards.terms.sectors-hint"));
        sectors.setItems(Sector.values());
        sectors.setItemLabelGenerator(sector -> getTranslation(sector.messageKey()));
        chair = new Checkbox(getTranslation("boards.terms.chair"));
        localName.setValue(current.map(TermsOfReference::localName).orElse(names.localName()));
        current.ifPresent(this::begin);
        fields(agreedOn, reviewBy, localName, summary, source, members, percent, sectors, chair);
        save(getTranslation("boards.terms.save"), errors -> {
            if (complete(errors)) {
                save.accept(draft());
            }
        });
    }

    private IntegerField number(String key, int most) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void begin(TermsOfReference current) {
        summary.setValue(current.summary());
        source.setValue(current.source());
        QuorumRule rule = current.quorum();
        members.setValue(rule.members() == 0 ? null : rule.members());
        percent.setValue(rule.percent() == 0 ? null : rule.percent());
        sectors.setValue(rule.sectors());
        chair.setValue(rule.chairOrDeputy());
    }

    private boolean complete(ErrorSummary errors) {
        if (agreedOn.getValue() == null) {
            errors.show(agreedOn, getTranslation("boards.error.choose-day"));
        }
        if (reviewBy.getValue() == null) {
            errors.show(reviewBy, getTranslation("boards.error.choose-day"));
        } else if (agreedOn.getValue() != null && !reviewBy.getValue().isAfter(agreedOn.getValue())) {
            errors.show(reviewBy, getTranslation("boards.error.review-before-agreed"));
        }
        within(errors, members, MOST_MEMBERS, "boards.error.quorum-members");
        within(errors, percent, WHOLE, "boards.error.quorum-percent");
        return !errors.hasErrors();
    }

    private void within(ErrorSummary errors, IntegerField field, int most, String key) {
        int value = value(field);
        if (value < 0 || value > most) {
            errors.show(field, getTranslation(key, most));
        }
    }

    private static int value(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private TermsDraft draft() {
        return new TermsDraft(
                agreedOn.getValue(),
                reviewBy.getValue(),
                localName.getValue(),
                summary.getValue(),
                source.getValue(),
                new QuorumRule(value(members), value(percent), sectors.getValue(), chair.getValue()));
    }
}
