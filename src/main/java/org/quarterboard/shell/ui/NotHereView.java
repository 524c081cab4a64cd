package org.quarterboard.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.quarterboard.shared.NotFoundException;

/** The page is not here, or not for this reader: both read alike. */
@AnonymousAllowed
class NotHereView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say("shell.error.not-here", t("shared.not-found"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
