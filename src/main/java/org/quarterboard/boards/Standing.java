package org.quarterboard.boards;

import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.Sector;

/** As what a member holds a seat. */
public enum Standing {
    /** The named senior manager of a sector: may make strategic decisions, on money and staff for example. */
    SENIOR,
    /** Nominated to attend on behalf of the senior partner. */
    DELEGATE,
    /** Neither; KPI 8 does not count a member. */
    MEMBER;

    /** The standings that a seat knows: outside the five sectors nobody is a senior partner. */
    public static List<Standing> of(Optional<Sector> sector) {
        return sector.isPresent() ? List.of(SENIOR, DELEGATE, MEMBER) : List.of(MEMBER, DELEGATE);
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "boards.standing." + name();
    }
}
