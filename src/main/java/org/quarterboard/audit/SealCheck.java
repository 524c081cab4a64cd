package org.quarterboard.audit;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Lays the record beside its seals, and keeps the portal from calling itself well as long as they disagree. */
@Component
class SealCheck implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(SealCheck.class);
    private static final long NOWHERE = 0;

    private final Sealer sealer;
    private final AtomicLong brokenAt = new AtomicLong(NOWHERE);

    SealCheck(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Says once that the record was changed, not at every run. */
    void run() {
        OptionalLong found = sealer.firstBreak();
        long before = brokenAt.getAndSet(found.orElse(NOWHERE));
        if (found.isPresent() && before == NOWHERE) {
            LOG.error(
                    "The audit record was changed behind the portal's back: from position {} on it disagrees with its "
                            + "seals. Compare it with a backup",
                    found.getAsLong());
        } else if (found.isEmpty() && before != NOWHERE) {
            LOG.info("The audit record agrees with its seals again");
        }
    }

    @Override
    public Health health() {
        return brokenAt.get() == NOWHERE
                ? Health.up().build()
                : Health.down().withDetail("brokenAt", brokenAt.get()).build();
    }
}
