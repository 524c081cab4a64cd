package org.quarterboard.meetings;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Sector;

/**
 * A standing item, and whose it is where every partner has one.
 *
 * @param sector there exactly for {@link StandingItem#perSector() items of each sector}
 */
public record Subject(StandingItem item, Optional<Sector> sector) {

    public Subject {
        if (item.perSector() != sector.isPresent()) {
            throw new IllegalArgumentException(item + " of " + sector);
        }
    }

    public static Subject of(StandingItem item) {
        return new Subject(item, Optional.empty());
    }

    public static Subject of(StandingItem item, Sector sector) {
        return new Subject(item, Optional.of(sector));
    }

    /** Every subject that is planned over a year, in order. */
    public static List<Subject> planned() {
        return StandingItem.planned().stream().flatMap(Subject::each).toList();
    }

    private static Stream<Subject> each(StandingItem item) {
        return item.perSector()
                ? EnumSet.allOf(Sector.class).stream().map(sector -> of(item, sector))
                : Stream.of(of(item));
    }

    static @Nullable Subject stored(String item, String sector) {
        if (item.isEmpty()) {
            return null;
        }
        return new Subject(
                StandingItem.valueOf(item), sector.isEmpty() ? Optional.empty() : Optional.of(Sector.valueOf(sector)));
    }

    String sectorCode() {
        return sector.map(Sector::name).orElse("");
    }
}
