package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.quarterboard.kpi.IssueDraft;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.FormDialog;

/** Notes that something is wrong with the figures of a measure. */
class IssueDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<MeasureCode> measure = new ComboBox<>(getTranslation("figures.issues.measure"));
    private final Select<Quarter> from = new Select<>();
    private final Select<Quarter> to = new Select<>();
    private final TextArea text = new TextArea(getTranslation("figures.issues.text"));

    /**
     * @param quarters the quarters to choose from, the newest first
     * @param save takes the draft; throws what the person can act on
     */
    IssueDialog(
            List<MeasureCode> measures,
            Function<MeasureCode, String> measureName,
            List<Quarter> quarters,
            Function<Quarter, String> quarterName,
            Consumer<IssueDraft> save) {
        super(I18NProvider.translate("figures.issues.dialog"), I18NProvider.translate("figures.issues.dialog-lead"));
        measure.setItems(measures);
        measure.setItemLabelGenerator(measureName::apply);
        from.setLabel(getTranslation("figures.issues.from"));
        from.setItems(quarters);
        from.setItemLabelGenerator(quarterName::apply);
        to.setLabel(getTranslation("figures.issues.to"));
        to.setHelperText(getTranslation("figures.issues.to-hint"));
        to.setItems(quarters);
        to.setEmptySelectionAllowed(true);
        to.setEmptySelectionCaption(getTranslation("figures.issues.goes-on"));
        to.setItemLabelGenerator(
                quarter -> quarter == null ? getTranslation("figures.issues.goes-on") : quarterName.apply(quarter));
        text.setMaxLength(IssueDraft.LONGEST_TEXT);
        text.setHelperText(getTranslation("figures.issues.text-hint", IssueDraft.LONGEST_TEXT));
        fields(measure, from, to, text);
        save(getTranslation("figures.issues.verb"), errors -> {
            if (measure.getValue() == null) {
                errors.show(measure, getTranslation("figures.issue.no-measure"));
            }
            if (from.getValue() == null) {
                errors.show(from, getTranslation("figures.issue.no-from"));
            }
            if (text.getValue().isBlank()) {
                errors.show(text, getTranslation("figures.issue.no-text", IssueDraft.LONGEST_TEXT));
            }
            if (!errors.hasErrors()) {
                save.accept(new IssueDraft(measure.getValue(), from.getValue(), to.getValue(), text.getValue()));
            }
        });
    }
}
