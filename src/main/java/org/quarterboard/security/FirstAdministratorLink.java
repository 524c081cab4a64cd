package org.quarterboard.security;

import org.quarterboard.shared.BaseUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the one-time link when a portal without people starts. The demonstration brings its own people. */
@Component
@Profile("!demo & !test")
class FirstAdministratorLink {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorLink.class);

    private final FirstAdministrator firstAdministrator;
    private final String baseUrl;

    FirstAdministratorLink(FirstAdministrator firstAdministrator, BaseUrl baseUrl) {
        this.firstAdministrator = firstAdministrator;
        this.baseUrl = baseUrl.value();
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        AsSystem.call("start-up", firstAdministrator::invite)
                .ifPresent(token -> LOG.info(
                        "Nobody can sign in yet. Open this link within 12 hours to set up the first administrator: "
                                + "{}/welcome?token={}",
                        baseUrl,
                        token));
    }
}
