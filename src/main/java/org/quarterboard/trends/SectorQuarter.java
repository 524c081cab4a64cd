package org.quarterboard.trends;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.SourceKind;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/**
 * One column of the grid of sectors.
 *
 * @param sectors one for each sector, in the order of the guidance
 */
record SectorQuarter(Quarter quarter, List<One> sectors) {

    SectorQuarter {
        sectors = List.copyOf(sectors);
    }

    /**
     * One sector of the quarter.
     *
     * @param senior measure 8a, 0 or 1, or the gap in its place
     * @param delegate measure 8c of the same
     */
    record One(Optional<Observation> senior, Optional<Observation> delegate) {

        Presence presence() {
            Optional<Boolean> seniorCame = came(senior);
            if (seniorCame.isEmpty()) {
                return Presence.UNKNOWN;
            }
            if (seniorCame.get()) {
                return Presence.SENIOR;
            }
            if (senior.filter(figure -> figure.source().kind() == SourceKind.BOARD)
                    .isPresent()) {
                return provisional() ? Presence.NO_MEETING_YET : Presence.NO_MEETING;
            }
            return came(delegate)
                    .map(delegateCame -> delegateCame ? Presence.DELEGATE : Presence.NOBODY)
                    .orElse(Presence.NO_SENIOR);
        }

        boolean provisional() {
            return figures().anyMatch(Observation::provisional);
        }

        /** The numbers that are held, the senior partner's first. */
        Stream<Observation> figures() {
            return Stream.of(senior, delegate).flatMap(Optional::stream).filter(figure -> figure.value() != null);
        }

        private static Optional<Boolean> came(Optional<Observation> figure) {
            return figure.flatMap(Observation::figure).map(number -> number.signum() > 0);
        }
    }

    Period period() {
        return Period.of(quarter);
    }

    boolean in(int sector, Presence presence) {
        return sectors.get(sector).presence() == presence;
    }

    boolean all(Presence presence) {
        return sectors.stream().allMatch(one -> one.presence() == presence);
    }

    boolean withoutSenior(int sector) {
        return sectors.get(sector).presence().withoutSenior();
    }

    /** Whether anything is known of any sector. */
    boolean known() {
        return !all(Presence.UNKNOWN);
    }

    boolean provisional() {
        return sectors.stream().anyMatch(One::provisional);
    }

    /** Whether any of its figures was counted from the portal's own record, and not returned. */
    boolean derived() {
        return figures().anyMatch(figure -> figure.stream() == org.quarterboard.kpi.Stream.DERIVED);
    }

    boolean returned() {
        return figures().anyMatch(figure -> figure.stream() == org.quarterboard.kpi.Stream.RETURNED);
    }

    Stream<Observation> figures() {
        return sectors.stream().flatMap(One::figures);
    }

    /** Measure 8 as the sectors give it; empty if one of them is not known. */
    Optional<Integer> seniors() {
        return sectors.stream().anyMatch(one -> one.presence() == Presence.UNKNOWN)
                ? Optional.empty()
                : Optional.of((int) sectors.stream()
                        .filter(one -> one.presence() == Presence.SENIOR)
                        .count());
    }
}
