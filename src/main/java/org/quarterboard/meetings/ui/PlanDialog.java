package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.meetings.MeetingDraft;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.FormDialog;

/** Plans a meeting, or moves one to another day, time or place. */
class PlanDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final LocalTime USUAL_START = LocalTime.of(14, 0);

    private final DatePicker date;
    private final TimePicker time;
    private final IntegerField minutes;
    private final TextField place;

    PlanDialog(@Nullable MeetingItem meeting, LocalDate today, Consumer<MeetingDraft> save) {
        super(
                I18NProvider.translate(meeting == null ? "meetings.plan.verb" : "meetings.move.verb"),
                I18NProvider.translate("meetings.plan.lead"));
        date = new DayPicker(getTranslation("meetings.plan.date"));
        date.setHelperText(getTranslation("meetings.plan.date-hint"));
        time = new TimePicker(getTranslation("meetings.plan.time"));
        time.setStep(Duration.ofMinutes(15));
        minutes = new IntegerField(getTranslation("invitations.plan.minutes"));
        minutes.setHelperText(getTranslation("invitations.plan.minutes-hint"));
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        minutes.setMin(MeetingDraft.SHORTEST);
        minutes.setMax(MeetingDraft.LONGEST);
        minutes.setRequiredIndicatorVisible(true);
        minutes.setValue(meeting == null ? MeetingDraft.USUAL : meeting.lastsMinutes());
        place = new TextField(getTranslation("meetings.col.place"));
        place.setHelperText(getTranslation("meetings.plan.place-hint"));
        date.setRequiredIndicatorVisible(true);
        time.setRequiredIndicatorVisible(true);
        place.setRequiredIndicatorVisible(true);
        date.setValue(meeting == null ? today : meeting.date());
        time.setValue(meeting == null ? USUAL_START : meeting.startsAt());
        place.setValue(meeting == null ? "" : meeting.place());
        fields(date, time, minutes, place);
        save(getTranslation(meeting == null ? "meetings.plan.verb" : "meetings.move.verb"), errors -> {
            if (complete(errors)) {
                save.accept(new MeetingDraft(date.getValue(), time.getValue(), minutes.getValue(), place.getValue()));
            }
        });
    }

    private boolean complete(ErrorSummary errors) {
        if (date.getValue() == null) {
            errors.show(date, getTranslation("meetings.error.date"));
        }
        if (time.getValue() == null) {
            errors.show(time, getTranslation("meetings.error.time"));
        }
        Integer length = minutes.getValue();
        if (length == null || length < MeetingDraft.SHORTEST || length > MeetingDraft.LONGEST) {
            errors.show(
                    minutes, getTranslation("invitations.error.length", MeetingDraft.SHORTEST, MeetingDraft.LONGEST));
        }
        if (place.getValue().isBlank()) {
            errors.show(place, getTranslation("meetings.error.place", 200));
        }
        return !errors.hasErrors();
    }
}
