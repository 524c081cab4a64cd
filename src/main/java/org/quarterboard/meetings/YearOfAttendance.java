package org.quarterboard.meetings;

import java.util.List;
import java.util.Optional;
import org.quarterboard.boards.MemberId;
import org.quarterboard.boards.SeatId;
import org.quarterboard.shared.Sector;

/**
 * Attended of expected in one financial year. Positions and organisations, never names.
 *
 * @param year the financial year's first calendar year
 * @param meetings how many meetings were held in it
 * @param members whoever was expected at one of them at least, by sector and seat
 * @param delegates whoever was nominated as a delegate on the day of one of them at least
 * @param seats whatever seat somebody ever held
 * @param sectors the five, or the own one of a partner
 */
public record YearOfAttendance(
        int year,
        int meetings,
        List<OfMember> members,
        List<OfDelegate> delegates,
        List<OfSeat> seats,
        List<OfSector> sectors) {

    public YearOfAttendance {
        members = List.copyOf(members);
        delegates = List.copyOf(delegates);
        seats = List.copyOf(seats);
        sectors = List.copyOf(sectors);
    }

    /** All members together. */
    public Turnout total() {
        return members.stream().map(OfMember::turnout).reduce(Turnout.NONE, Turnout::plus);
    }

    public record OfMember(MemberId member, String position, String organisation, Turnout turnout) {}

    /**
     * A delegate is expected only where the one who holds the seat does not come; nobody can say afterwards how often
     * that was, so that there is no percentage.
     *
     * @param came meetings that the delegate attended
     * @param of meetings on whose day the delegate was nominated
     */
    public record OfDelegate(MemberId member, String position, String organisation, int came, int of) {}

    public record OfSeat(SeatId seat, String title, Optional<Sector> sector, Turnout turnout) {}

    public record OfSector(Sector sector, Turnout turnout) {}
}
