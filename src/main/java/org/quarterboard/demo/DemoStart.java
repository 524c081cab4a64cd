package org.quarterboard.demo;

import org.quarterboard.security.FirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty portal before it says that it is ready. A portal that has people is left as it is. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final FirstAdministrator firstAdministrator;
    private final DemoData data;

    DemoStart(FirstAdministrator firstAdministrator, DemoData data) {
        this.firstAdministrator = firstAdministrator;
        this.data = data;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (firstAdministrator.isAwaited()) {
            LOG.info("Loading the demonstration data; this takes less than a minute and happens once");
            data.load();
        }
    }
}
