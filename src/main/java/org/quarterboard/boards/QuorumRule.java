package org.quarterboard.boards;

import java.util.EnumSet;
import java.util.Set;
import org.quarterboard.shared.Sector;

/**
 * When a meeting of the board can decide, as its terms of reference say. Every condition that is set must hold; a rule
 * without conditions is always met.
 *
 * @param members at least so many seats must be represented; 0 sets no number
 * @param percent at least so many per cent of the filled seats must be represented, 0 to 100; 0 sets no share. The
 *     number needed is rounded up: 50 per cent of 9 seats are 5
 * @param sectors each of these must be represented, by its senior partner or a delegate
 * @param chairOrDeputy whether chair or deputy must be there
 */
public record QuorumRule(int members, int percent, Set<Sector> sectors, boolean chairOrDeputy) {

    /** No condition. */
    public static final QuorumRule NONE = new QuorumRule(0, 0, Set.of(), false);

    private static final int WHOLE = 100;

    public QuorumRule {
        if (members < 0 || percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException("No quorum: " + members + " members, " + percent + " %");
        }
        sectors = Set.copyOf(sectors);
    }

    /** Who is, or is expected to be, in the meeting. */
    public record Presence(int represented, int filled, Set<Sector> sectors, boolean chairOrDeputy) {

        public Presence {
            if (represented < 0 || represented > filled) {
                throw new IllegalArgumentException(represented + " of " + filled + " seats");
            }
            sectors = Set.copyOf(sectors);
        }
    }

    /**
     * What is missing.
     *
     * @param seats so many more seats must be represented
     * @param sectors these must be represented and are not
     * @param chair chair or deputy must be there and neither is
     */
    public record Missing(int seats, Set<Sector> sectors, boolean chair) {

        public Missing {
            sectors = Set.copyOf(sectors);
        }

        public boolean nothing() {
            return seats == 0 && sectors.isEmpty() && !chair;
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The number of seats that must be represented when so many are filled. */
    public int needed(int filled) {
        int share = Math.ceilDiv(filled * percent, WHOLE);
        return Math.max(members, share);
    }

    public Missing judge(Presence presence) {
        Set<Sector> absent = EnumSet.noneOf(Sector.class);
        absent.addAll(sectors);
        absent.removeAll(presence.sectors());
        return new Missing(
                Math.max(0, needed(presence.filled()) - presence.represented()),
                absent,
                chairOrDeputy && !presence.chairOrDeputy());
    }
}
