package org.quarterboard.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.quarterboard.shared.ErrorIds;
import org.quarterboard.shared.UserFacingException;

/** Something went wrong while a page was opened. */
@AnonymousAllowed
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getException() instanceof UserFacingException known) {
            say("shell.error.cannot", t(known.messageKey(), known.arguments().toArray()));
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        say("shell.error.failed", t("shell.error.failed-text", ErrorIds.log(parameter.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
