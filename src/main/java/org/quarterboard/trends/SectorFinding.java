package org.quarterboard.trends;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The finding of a grid of sectors: what is known of the four quarters that end with the newest whose figures are
 * final, or of as many as there are; with the newest of which anything is known where none is final.
 *
 * <p>The sectors that most often had no senior partner at the board are named, with how often (a quarter without a
 * meeting counts, as it does in KPI 8). Where none was without one, it is said that all came, or of which sectors that is not
 * known throughout. These are counts, and no test.
 *
 * @param quarters the columns, at least one of which is known of, the oldest first
 * @param names of the sectors
 */
record SectorFinding(List<SectorQuarter> quarters, List<String> names, Words words) {

    private static final int QUARTERS = 4;
    private static final int NAMED = 2;

    String title() {
        List<SectorQuarter> window = window();
        int most = sectors().map(sector -> without(window, sector)).max().orElseThrow();
        return most > 0 ? sentence(window, most) : notWithout(window);
    }

    /** The quarters that the finding is about. */
    private List<SectorQuarter> window() {
        int end = IntStream.range(0, quarters.size())
                .filter(i -> quarters.get(i).known() && !quarters.get(i).provisional())
                .max()
                .orElseGet(() -> IntStream.range(0, quarters.size())
                        .filter(i -> quarters.get(i).known())
                        .max()
                        .orElseThrow());
        return quarters.subList(Math.max(0, end + 1 - QUARTERS), end + 1);
    }

    private IntStream sectors() {
        return IntStream.range(0, names.size());
    }

    private static int without(List<SectorQuarter> window, int sector) {
        return count(window, quarter -> quarter.withoutSenior(sector));
    }

    /** @param most how often, at least once */
    private String sentence(List<SectorQuarter> window, int most) {
        String when = when(window, most);
        if (count(window, quarter -> quarter.all(Presence.NO_MEETING)) == most) {
            return words.get("sectors.title.no-meeting", when);
        }
        if (count(window, quarter -> sectors().allMatch(quarter::withoutSenior)) == most) {
            return words.get("sectors.title.nobody", when);
        }
        List<String> who = sectors()
                .filter(sector -> without(window, sector) == most)
                .mapToObj(names::get)
                .toList();
        return who.size() > NAMED
                ? words.get("sectors.title.many", who.size(), when)
                : words.get("sectors.title.without", words.list(who), who.size(), when);
    }

    private String notWithout(List<SectorQuarter> window) {
        List<Integer> unknown =
                sectors().filter(sector -> unknown(window, sector) > 0).boxed().toList();
        if (unknown.isEmpty()) {
            return words.get("sectors.title.all", when(window, window.size()));
        }
        String when = when(
                window,
                count(window, quarter -> unknown.stream().anyMatch(sector -> quarter.in(sector, Presence.UNKNOWN))));
        boolean alike = unknown.stream()
                        .map(sector -> unknown(window, sector))
                        .distinct()
                        .count()
                == 1;
        return alike && unknown.size() <= NAMED
                ? words.get(
                        "sectors.title.unknown",
                        words.list(unknown.stream().map(names::get).toList()),
                        when)
                : words.get("sectors.title.unknown-some", when);
    }

    private static int unknown(List<SectorQuarter> window, int sector) {
        return count(window, quarter -> quarter.in(sector, Presence.UNKNOWN));
    }

    private String when(List<SectorQuarter> window, int often) {
        String quarter = words.quarter(window.getLast().quarter());
        if (window.size() == 1) {
            return words.get("sectors.when.one", quarter);
        }
        return often == window.size()
                ? words.get("sectors.when.each", window.size(), quarter)
                : words.get("sectors.when.some", often, window.size(), quarter);
    }

    private static int count(List<SectorQuarter> window, Predicate<SectorQuarter> which) {
        return (int) window.stream().filter(which).count();
    }
}
