package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.quarterboard.kpi.ReturnCalendar;
import org.quarterboard.kpi.ReturnDeadlineService;
import org.quarterboard.kpi.ReturnProgress;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.ReturnStanding;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Feedback;
import org.quarterboard.shared.ui.FormDialog;
import org.quarterboard.shared.ui.SelectedService;

/** The next steps of a quarter's returns, for those who may take them: checked, sent, locked, due on another day. */
final class ReturnActions extends Div {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Runnable changed;

    ReturnActions(
            SelectedService service,
            ReturnCalendar.Line line,
            ReturnService returns,
            ReturnDeadlineService deadlines,
            Formats formats,
            Today today,
            Runnable changed) {
        this.changed = changed;
        Quarter quarter = line.quarter();
        Period period = Period.of(quarter);
        name = formats.shortQuarter(quarter, getLocale());
        addClassName("qb-actions");
        if (service.may(Capability.Names.IMPORT_KPI) && any(line, ReturnProgress.RECEIVED)) {
            step(
                    "calendar.check",
                    () -> new CheckDialog(
                            name,
                            said -> done(
                                    "calendar.check",
                                    () -> returns.checkAll(service.id(), period, line.seen(), said))));
        }
        if (!service.may(Capability.Names.LOCK_RETURN)) {
            return;
        }
        if (any(line, ReturnProgress.CHECKED)) {
            step(
                    "calendar.submit",
                    () -> new ReasonDialog(
                            "calendar.submit",
                            name,
                            "",
                            note -> done(
                                    "calendar.submit",
                                    () -> returns.submitAll(service.id(), period, line.seen(), note))));
        }
        if (line.returns().stream().anyMatch(one -> one.received() && !one.locked())) {
            step(
                    "calendar.lock",
                    () -> new ReasonDialog(
                            "calendar.lock",
                            name,
                            "",
                            note -> done("calendar.lock", () -> returns.lockAll(service.id(), period, note))));
        }
        if (line.returns().stream().anyMatch(ReturnStanding::locked)) {
            step(
                    "calendar.unlock",
                    () -> new ReasonDialog(
                            "calendar.unlock",
                            name,
                            "figures.return.why-unlocked",
                            reason -> done("calendar.unlock", () -> returns.unlockAll(service.id(), period, reason))));
        }
        if (line.outstanding() || line.returns().stream().anyMatch(ReturnActions::ahead)) {
            LocalDate day = today.date();
            step(
                    "calendar.extend",
                    () -> new ExtensionDialog(
                            name,
                            line.due(),
                            day,
                            (due, reason) -> done(
                                    "calendar.extend", () -> deadlines.extend(service.id(), quarter, due, reason))));
        }
    }

    private static boolean ahead(ReturnStanding one) {
        return one.progress() == ReturnProgress.NOT_DUE;
    }

    private static boolean any(ReturnCalendar.Line line, ReturnProgress progress) {
        return line.returns().stream().anyMatch(one -> !one.locked() && one.progress() == progress);
    }

    private void step(String key, Supplier<FormDialog> dialog) {
        Button button = new Button(getTranslation(key), click -> dialog.get().open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key + ".of", name));
        add(button);
    }

    /** What goes wrong is shown in the dialog, which stays open. */
    private void done(String key, Runnable action) {
        action.run();
        Feedback.done(getTranslation(key + ".done", name));
        changed.run();
    }
}
