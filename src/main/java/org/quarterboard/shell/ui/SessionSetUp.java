package org.quarterboard.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Viewer;
import org.springframework.stereotype.Component;

/** Gives each session its error handler and each page the language of its reader. */
@Component
class SessionSetUp implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson currentPerson;

    SessionSetUp(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new PortalErrorHandler()));
        event.getSource()
                .addUIInitListener(init -> currentPerson
                        .viewer()
                        .map(Viewer::language)
                        .ifPresent(language -> init.getUI().setLocale(language)));
    }
}
