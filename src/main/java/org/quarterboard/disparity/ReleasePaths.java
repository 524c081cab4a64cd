package org.quarterboard.disparity;

import java.util.UUID;

/** Where public statements are read, relative to the portal's address. */
public final class ReleasePaths {

    /** Of the list, below the service; a statement stands below it by its id. */
    public static final String STATEMENTS = "disproportionality/publication";

    private ReleasePaths() {}

    public static String one(String service, UUID uuid) {
        return "service/" + service + "/" + STATEMENTS + "/" + uuid;
    }
}
