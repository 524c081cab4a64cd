package org.quarterboard.attendance;

import java.util.List;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** Which reading holds for a service in a quarter: the choice made last among those that reach it, else the default. */
@Component
class Readings {

    private final StoredReadingRepository choices;

    Readings(StoredReadingRepository choices) {
        this.choices = choices;
    }

    /** The readings of one service. */
    @FunctionalInterface
    interface OfService {
        Reading in(Quarter quarter);
    }

    OfService of(ServiceId service) {
        return holding(choices.findByServiceIdOrderByChosenAtAscIdAsc(service.value()));
    }

    /** For whoever writes figures: stays true until the end of the transaction. */
    OfService kept(ServiceId service) {
        return holding(choices.lock(service.value()));
    }

    private static OfService holding(List<StoredReading> inOrder) {
        return quarter -> inOrder.reversed().stream()
                .filter(choice -> choice.holdsIn(quarter))
                .findFirst()
                .map(StoredReading::reading)
                .orElse(Reading.PER_SECTOR);
    }
}
