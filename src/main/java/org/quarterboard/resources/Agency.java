package org.quarterboard.resources;

import java.util.Arrays;
import java.util.List;

/** Who contributes to a youth justice service, in the order of table B5 of the youth justice plans. */
public enum Agency {
    YOUTH_JUSTICE_BOARD,
    LOCAL_AUTHORITY,
    POLICE,
    POLICE_AND_CRIME_COMMISSIONER,
    PROBATION,
    HEALTH,
    /** Contributes to services in Wales alone. */
    WELSH_GOVERNMENT,
    OTHER;

    /** Those that may contribute to a service, in order. */
    public static List<Agency> of(boolean wales) {
        return Arrays.stream(values())
                .filter(agency -> wales || agency != WELSH_GOVERNMENT)
                .toList();
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "resources.agency." + name();
    }
}
