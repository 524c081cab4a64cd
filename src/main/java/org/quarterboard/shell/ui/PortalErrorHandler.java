package org.quarterboard.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.quarterboard.shared.ErrorIds;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.Feedback;

/** What no page caught: told in a line if the reader can act on it, else logged under an id that is shown. */
class PortalErrorHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST_CAUSE = 10;

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Throwable cause = event.getThrowable();
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof UserFacingException known && ui != null) {
                Feedback.problem(
                        ui.getTranslation(known.messageKey(), known.arguments().toArray()));
                return;
            }
            cause = cause.getCause();
        }
        String id = ErrorIds.log(event.getThrowable());
        if (ui != null) {
            ui.access(() -> Feedback.problem(ui.getTranslation("shell.error.failed-text", id)));
        }
    }
}
