package org.quarterboard.meetings;

import java.util.List;
import org.quarterboard.boards.QuorumRule;

/**
 * What to expect of a meeting from the answers to its invitations.
 *
 * @param invited members invited
 * @param answered members who have answered for the day and time that stand
 * @param kpi8 measure 8, 0 to 5, if this is the meeting that decides its quarter
 * @param delegates measure 8b, 0 to 5, in the likely case
 * @param rule the quorum
 * @param missing what is missing for it
 * @param sectors all five, in the order of the guidance
 * @param laterInQuarter whether another meeting after this one is to decide the quarter
 */
public record Forecast(
        int invited,
        int answered,
        Outlook<Integer> kpi8,
        int delegates,
        QuorumRule rule,
        Outlook<QuorumRule.Missing> missing,
        List<SectorForecast> sectors,
        boolean laterInQuarter) {

    public Forecast {
        sectors = List.copyOf(sectors);
    }

    /** How sure it is that the meeting can decide. */
    public enum Quorum {
        NO_RULE,
        CERTAIN,
        LIKELY,
        POSSIBLE,
        OUT_OF_REACH
    }

    public Quorum quorum() {
        if (rule.isNone()) {
            return Quorum.NO_RULE;
        }
        if (missing.low().nothing()) {
            return Quorum.CERTAIN;
        }
        if (missing.likely().nothing()) {
            return Quorum.LIKELY;
        }
        return missing.high().nothing() ? Quorum.POSSIBLE : Quorum.OUT_OF_REACH;
    }

    /** The sectors that somebody should ring, those first where an answer may still raise KPI 8. */
    public List<SectorForecast> calls() {
        return sectors.stream()
                .filter(sector ->
                        sector.expectation().asksForACall() && !sector.ring().isEmpty())
                .sorted((one, other) -> one.expectation().compareTo(other.expectation()))
                .toList();
    }
}
