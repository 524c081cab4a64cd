package org.quarterboard.boards;

import java.util.List;
import java.util.Map;

/**
 * What a board holds before a membership list.
 *
 * @param seats open and closed ones
 * @param authorities the ids of the local authorities of the board's services by their codes
 */
record MembershipState(
        List<SeatItem> seats,
        List<MemberItem> members,
        List<Holding> holdings,
        List<OfficeTerm> offices,
        Map<String, Long> authorities) {

    MembershipState {
        seats = List.copyOf(seats);
        members = List.copyOf(members);
        holdings = List.copyOf(holdings);
        offices = List.copyOf(offices);
        authorities = Map.copyOf(authorities);
    }
}
