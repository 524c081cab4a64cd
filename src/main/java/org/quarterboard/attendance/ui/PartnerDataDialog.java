package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quarterboard.attendance.PartnerData;
import org.quarterboard.attendance.PartnerDataDraft;
import org.quarterboard.attendance.PartnerDataState;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.FormDialog;

/** Records what a partner has brought; what the board said is asked of those who keep the board's record alone. */
class PartnerDataDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_PAPER = 300;

    private final RadioButtonGroup<PartnerDataState> state =
            new RadioButtonGroup<>(getTranslation("attendance.partners.state"));
    private final DatePicker day = new DayPicker(getTranslation("attendance.partners.brought-on"));
    private final TextArea showed = area("attendance.partners.showed");
    private final TextField paper = new TextField(getTranslation("attendance.partners.paper"));
    private final TextArea said = area("attendance.partners.board-said");

    PartnerDataDialog(
            PartnerData now, int year, String heading, boolean keepsTheRecord, Consumer<PartnerDataDraft> save) {
        super(heading, I18NProvider.translate("attendance.partners.dialog-lead"));
        state.setItems(PartnerDataState.values());
        state.setItemLabelGenerator(item -> getTranslation(item.messageKey()));
        state.setValue(now.state());
        day.setValue(now.broughtOn());
        day.setLocale(getLocale());
        day.setHelperText(getTranslation("attendance.partners.brought-on-hint"));
        showed.setValue(now.showed());
        showed.setHelperText(getTranslation("attendance.partners.showed-hint"));
        paper.setValue(now.paper());
        paper.setMaxLength(LONGEST_PAPER);
        paper.setHelperText(getTranslation("attendance.partners.paper-hint"));
        said.setValue(now.boardSaid());
        state.addValueChangeListener(change -> onlyIfBrought());
        onlyIfBrought();
        List<Component> fields = new ArrayList<>(List.<Component>of(state, day, showed, paper));
        if (keepsTheRecord) {
            fields.add(said);
        }
        fields(fields.toArray(Component[]::new));
        save(getTranslation("attendance.partners.verb"), errors -> {
            boolean brought = state.getValue() == PartnerDataState.BROUGHT;
            if (brought && day.getValue() == null) {
                errors.show(day, getTranslation("attendance.error.partners-day"));
            }
            if (brought && showed.getValue().isBlank()) {
                errors.show(showed, getTranslation("attendance.error.partners-showed"));
            }
            if (!errors.hasErrors()) {
                save.accept(new PartnerDataDraft(
                        now.sector(),
                        year,
                        state.getValue(),
                        brought ? day.getValue() : null,
                        showed.getValue(),
                        paper.getValue(),
                        said.getValue()));
            }
        });
    }

    private void onlyIfBrought() {
        day.setVisible(state.getValue() == PartnerDataState.BROUGHT);
    }

    private TextArea area(String key) {
        TextArea area = new TextArea(getTranslation(key));
        area.setMaxLength(LONGEST_TEXT);
        return area;
    }
}
