package org.quarterboard.boards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;

/**
 * A board as it stands today. Seats come in the order of the sectors, other seats last.
 *
 * @param seats those that are open today
 * @param closedSeats those that were closed before today
 * @param version for changes: the one that was seen
 */
public record BoardDetails(
        BoardId id,
        UUID uuid,
        BoardNames names,
        List<ServiceId> services,
        Optional<OfficeTerm> chair,
        Optional<OfficeTerm> deputy,
        List<SeatItem> seats,
        List<SeatItem> closedSeats,
        List<MemberItem> members,
        long version) {

    public BoardDetails {
        services = List.copyOf(services);
        seats = List.copyOf(seats);
        closedSeats = List.copyOf(closedSeats);
        members = List.copyOf(members);
    }

    public String name() {
        return names.name();
    }

    public List<SeatItem> seatsOf(Optional<Sector> sector) {
        return seats.stream().filter(seat -> seat.sector().equals(sector)).toList();
    }

    /** The seats of the five sectors that nobody holds as senior partner. */
    public List<SeatItem> statutoryVacancies() {
        return seats.stream()
                .filter(seat -> seat.sector().isPresent() && seat.vacant())
                .toList();
    }
}
