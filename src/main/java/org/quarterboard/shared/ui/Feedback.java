package org.quarterboard.shared.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.quarterboard.shared.UserFacingException;

/** Says in a line what has happened; read out by screen readers. */
public final class Feedback {

    private static final int SECONDS = 6;

    private Feedback() {}

    public static void done(String text) {
        Notification note = Notification.show(text, SECONDS * 1000, Notification.Position.BOTTOM_START);
        note.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    public static void problem(String text) {
        Notification note = Notification.show(text, 2 * SECONDS * 1000, Notification.Position.BOTTOM_START);
        note.addThemeVariants(NotificationVariant.LUMO_ERROR);
        note.setAssertive(true);
    }

    /**
     * Runs what a button does; a problem the person can act on is shown in the summary.
     *
     * @return whether it went through
     */
    public static boolean attempt(ErrorSummary errors, Runnable action) {
        errors.clear();
        try {
            action.run();
            return true;
        } catch (UserFacingException e) {
            errors.show(e);
            return false;
        }
    }
}
