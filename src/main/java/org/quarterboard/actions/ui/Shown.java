package org.quarterboard.actions.ui;

import java.util.Locale;
import java.util.Optional;
import org.quarterboard.actions.ActionItem;

/** Which actions the page lists; stands in its address. */
enum Shown {
    OPEN,
    MINE,
    ALL;

    static final String PARAMETER = "show";

    static Shown of(Optional<String> address) {
        for (Shown shown : values()) {
            if (address.filter(shown.address()::equals).isPresent()) {
                return shown;
            }
        }
        return OPEN;
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean shows(ActionItem item) {
        return switch (this) {
            case OPEN -> item.open();
            case MINE -> item.mine();
            case ALL -> true;
        };
    }
}
