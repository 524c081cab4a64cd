package org.quarterboard.attendance;

import java.util.ArrayList;
import java.util.List;
import org.quarterboard.shared.Sector;

/**
 * What the record says otherwise than a snapshot that was taken of it.
 *
 * @param figures those of the ten that differ
 * @param meeting another meeting decides, or the same one on another day
 * @param reading the reading is another; where no figure follows from it, that alone is no reason to return again
 */
public record ReturnChanges(List<Figure> figures, boolean meeting, boolean reading) {

    public static final ReturnChanges NONE = new ReturnChanges(List.of(), false, false);

    public ReturnChanges {
        figures = List.copyOf(figures);
    }

    /** One figure, then and now. */
    public record Figure(PartnerRole role, Sector sector, int before, int now) {}

    static ReturnChanges between(ReturnSnapshot before, ReturnSnapshot now) {
        List<Figure> figures = new ArrayList<>();
        for (PartnerRole role : PartnerRole.values()) {
            for (Sector sector : Sector.values()) {
                int then = before.attended(role, sector);
                int today = now.attended(role, sector);
                if (then != today) {
                    figures.add(new Figure(role, sector, then, today));
                }
            }
        }
        boolean meeting =
                !before.meeting().map(ReturnChanges::day).equals(now.meeting().map(ReturnChanges::day));
        return new ReturnChanges(figures, meeting, before.reading() != now.reading());
    }

    private static String day(MeetingUsed meeting) {
        return meeting.uuid() + " " + meeting.date();
    }

    /** Whether what was returned is no longer what the record says. */
    public boolean matter() {
        return meeting || !figures.isEmpty();
    }
}
