package org.quarterboard.disparity.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BiConsumer;
import org.quarterboard.disparity.DisclosureThreshold;
import org.quarterboard.shared.ui.FormDialog;

/** Changes which numbers are small. */
class ThresholdDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

    ThresholdDialog(int now, BiConsumer<Integer, String> save) {
        super(
                I18NProvider.translate("disparity.release.threshold.verb"),
                I18NProvider.translate("disparity.release.threshold.lead"));
        IntegerField number = new IntegerField(getTranslation("disparity.release.threshold.label"));
        number.setMin(DisclosureThreshold.LEAST);
        number.setMax(DisclosureThreshold.MOST);
        number.setStepButtonsVisible(true);
        number.setValue(now);
        TextArea reason = new TextArea(getTranslation("disparity.release.threshold.reason"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        fields(number, reason);
        save(getTranslation("disparity.release.threshold.verb"), errors -> {
            Integer typed = number.getValue();
            if (typed == null || typed < DisclosureThreshold.LEAST || typed > DisclosureThreshold.MOST) {
                errors.show(
                        number,
                        getTranslation(
                                "disparity.release.error.threshold",
                                DisclosureThreshold.LEAST,
                                DisclosureThreshold.MOST));
            } else if (reason.getValue().isBlank()) {
                errors.show(reason, getTranslation("disparity.release.error.reason", LONGEST));
            } else {
                save.accept(typed, reason.getValue());
            }
        });
    }
}
