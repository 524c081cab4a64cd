package org.quarterboard.disparity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.quarterboard.attendance.PartnerData;

/**
 * What a board paper says of disproportionality, read at one moment.
 *
 * @param overview everything that is counted, at one look
 * @param span the quarters that were put together, in words
 * @param pictures the things counted that have a clear finding, the greatest first, as many as a paper holds
 * @param more how many others have one
 * @param cases the findings that the board follows and has not closed, by number
 * @param held what partners and the service bring, in the order of the catalogue
 * @param partners what each partner has brought of its own data in the financial year
 * @param notes how to read all of it
 * @param counts every count that a figure of the paper rests on
 * @param bringings by what files and forms counts came in
 */
public record DisparityPaper(
        DisparityOverview overview,
        String span,
        List<DisparityPage> pictures,
        int more,
        List<Followed> cases,
        List<HeldCounts> held,
        List<PartnerData> partners,
        List<String> notes,
        List<PrintedCount> counts,
        Map<UUID, Bringing> bringings) {

    public DisparityPaper {
        pictures = List.copyOf(pictures);
        cases = List.copyOf(cases);
        held = List.copyOf(held);
        partners = List.copyOf(partners);
        notes = List.copyOf(notes);
        counts = List.copyOf(counts);
        bringings = Map.copyOf(bringings);
    }

    /** Whether nothing is counted by group and no finding is followed. */
    public boolean isEmpty() {
        return overview.lines().isEmpty() && cases.isEmpty();
    }

    /**
     * A finding that the board follows.
     *
     * @param sentence what was seen when it was taken up
     * @param now the same comparison up to the quarter of the paper; empty if there is none that ends later than what was
     *     seen
     * @param due whether its review is due
     */
    public record Followed(DisparityCase one, String sentence, Optional<DisparityFinding> now, boolean due) {}
}
