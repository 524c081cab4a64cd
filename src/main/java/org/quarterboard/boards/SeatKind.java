package org.quarterboard.boards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quarterboard.shared.Sector;

/** What a seat is for: one of the five statutory sectors, which KPI 8 counts, or something else. */
public enum SeatKind {
    CHILDRENS_SOCIAL_CARE,
    EDUCATION,
    POLICE,
    PROBATION,
    HEALTH,
    HOUSING,
    VOLUNTARY_SECTOR,
    MAGISTRATES,
    PUBLIC_HEALTH,
    POLICE_AND_CRIME_COMMISSIONER,
    VIOLENCE_REDUCTION,
    /** The national body that oversees youth justice, invited to the board. */
    OVERSIGHT_BODY,
    ELECTED_MEMBER,
    /** The youth justice service itself: its head, the board's secretary. */
    SERVICE,
    OTHER;

    public static SeatKind of(Sector sector) {
        return valueOf(sector.name());
    }

    /** Empty for a seat outside the five statutory sectors. */
    public Optional<Sector> sector() {
        return ordinal() < HOUSING.ordinal() ? Optional.of(Sector.valueOf(name())) : Optional.empty();
    }

    /** The kinds outside the five statutory sectors. */
    public static List<SeatKind> others() {
        return Arrays.stream(values()).filter(kind -> kind.sector().isEmpty()).toList();
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return sector().map(Sector::messageKey).orElseGet(() -> "boards.kind." + name());
    }
}
