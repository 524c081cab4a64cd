package org.quarterboard.trends;

import java.util.List;

/**
 * What the explorer shows for an address, without its rows.
 *
 * @param filter as it was understood; only services that the person may read are in it
 * @param leftOut how many services of the address are not shown to this reader
 * @param problems what in the address could not be read or is not shown, a sentence for each
 * @param measure title of the measure
 * @param breakdown in words
 * @param count how many rows there are
 * @param measures that can be chosen, in the order of the catalogue
 * @param breakdowns of the measure that can be chosen
 * @param services that can be chosen: those whose figures the person may read, by name
 */
public record Exploration(
        ExploreFilter filter,
        int leftOut,
        List<String> problems,
        String measure,
        String breakdown,
        int count,
        List<Choice> measures,
        List<Choice> breakdowns,
        List<Choice> services) {

    /** More rows than this are not taken out in one file. */
    public static final int MOST_ROWS = 50_000;

    public Exploration {
        problems = List.copyOf(problems);
        measures = List.copyOf(measures);
        breakdowns = List.copyOf(breakdowns);
        services = List.copyOf(services);
    }

    public boolean tooLarge() {
        return count > MOST_ROWS;
    }

    /**
     * @param token as it stands in the address
     * @param words as it is shown
     */
    public record Choice(String token, String words) {}
}
