package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.quarterboard.kpi.Declared;
import org.quarterboard.shared.ui.FormDialog;

/** Says that figures are right, and whether they are all there. */
class CheckDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    CheckDialog(String quarter, Consumer<Declared> save) {
        super(I18NProvider.translate("calendar.check.of", quarter), I18NProvider.translate("calendar.check.lead"));
        Select<Boolean> complete = new Select<>();
        complete.setLabel(getTranslation("calendar.check.complete"));
        complete.setItems(true, false);
        complete.setItemLabelGenerator(
                yes -> getTranslation(yes ? "calendar.declared.complete" : "calendar.declared.incomplete"));
        TextArea why = new TextArea(getTranslation("calendar.check.why"));
        why.setHelperText(getTranslation("calendar.check.why-hint"));
        why.setMaxLength(ReasonDialog.LONGEST);
        fields(complete, why);
        save(getTranslation("calendar.check"), errors -> {
            if (complete.getValue() == null) {
                errors.show(complete, getTranslation("calendar.error.complete"));
            } else if (!complete.getValue() && why.getValue().isBlank()) {
                errors.show(why, getTranslation("figures.return.why-incomplete", ReasonDialog.LONGEST));
            } else {
                save.accept(new Declared(complete.getValue(), why.getValue()));
            }
        });
    }
}
