package org.quarterboard.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quarterboard.shared.Quarter;

/**
 * Quarters by KPIs: when each return is due and how far it is.
 *
 * @param quarters the newest first, the running one among them
 * @param before what was received for quarters before the KPIs began, of the established indicators
 * @param arrangement how the service returns, if somebody has said
 * @param begun whether anything was ever received, or an arrangement made: a service that has not begun is not reminded
 */
public record ReturnCalendar(
        List<Line> quarters, List<ReturnStatus> before, Optional<Arrangement> arrangement, boolean begun) {

    /** The first quarter of the ten KPIs: before it nobody returned one. */
    public static final Quarter FIRST = new Quarter(2023, 1);

    /** In the order of the guidance. The established indicators are published nationally and expected of no service. */
    public static final List<String> KPIS =
            IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList();

    public ReturnCalendar {
        quarters = List.copyOf(quarters);
        before = List.copyOf(before);
    }

    /**
     * The returns of a quarter.
     *
     * @param due the last day on which they are not late
     * @param followed whether returns of the quarter are expected here
     * @param daysLeft from today to that day; negative once it has passed
     * @param extension another day than the rule's, if one was agreed
     * @param returns of KPI 1 to 10, in that order
     * @param seen what a step is taken on
     */
    public record Line(
            Quarter quarter,
            LocalDate due,
            boolean followed,
            int daysLeft,
            Optional<Extension> extension,
            List<ReturnStanding> returns,
            ReturnsSeen seen) {

        public Line {
            returns = List.copyOf(returns);
        }

        /** The KPIs of which nothing is here though the quarter is over. */
        public List<String> missing() {
            return returns.stream()
                    .filter(one -> one.progress() == ReturnProgress.EXPECTED)
                    .map(ReturnStanding::kpi)
                    .toList();
        }

        /** Whether something of the quarter is still to be brought in, checked or submitted for the first time. */
        public boolean outstanding() {
            return owed().findAny().isPresent();
        }

        /** The returns expected here that were never submitted, but for the one that is kept elsewhere. */
        public Stream<ReturnStanding> owed() {
            return returns.stream()
                    .filter(one -> followed && !one.kpi().equals(ReturnStanding.BOARD_ATTENDANCE))
                    .filter(one -> one.outstanding() && one.submissions() == 0);
        }

        public boolean late() {
            return returns.stream().anyMatch(ReturnStanding::late);
        }
    }

    public Optional<Line> of(Quarter quarter) {
        return quarters.stream().filter(line -> line.quarter().equals(quarter)).findFirst();
    }
}
