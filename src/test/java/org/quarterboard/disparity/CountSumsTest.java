package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A part never looks like the whole. */
class CountSumsTest {

    private static final GroupKey BLACK = GroupKey.of(GroupDimension.ETHNICITY, "black");
    private static final CountOrigin ORIGIN =
            new CountOrigin(CountOrigin.Kind.FILE, "Records", LocalDate.of(2026, 10, 5), "a.csv, row 2", "");

    private final Map<GroupKey, Map<Long, GroupCount>> groups = new HashMap<>();

    @Test
    void authoritiesAddUpOnlyIfEveryOneIsThere() {
        give(1, GroupCount.of(BLACK, 7, ORIGIN));
        assertThat(of(Set.of(1L, 2L)).gap()).isEqualTo(CountGap.NOT_BROUGHT);
        give(2, GroupCount.of(BLACK, 5, ORIGIN));
        assertThat(of(Set.of(1L, 2L)).number()).isEqualTo(12);
        assertThat(of(Set.of(1L, 2L)).origins()).hasSize(2);
    }

    /** An authority that has left the service in the meantime is not added. */
    @Test
    void onlyTheAuthoritiesOfThePeriodAreAdded() {
        give(1, GroupCount.of(BLACK, 7, ORIGIN));
        give(2, GroupCount.of(BLACK, 5, ORIGIN));
        assertThat(of(Set.of(1L)).number()).isEqualTo(7);
        assertThat(of(Set.of()).gap()).isEqualTo(CountGap.NOT_BROUGHT);
    }

    @Test
    void aCountOfTheWholeServiceWins() {
        give(1, GroupCount.of(BLACK, 7, ORIGIN));
        give(0, GroupCount.of(BLACK, 9, ORIGIN));
        assertThat(of(Set.of(1L)).number()).isEqualTo(9);
    }

    @Test
    void aPartThatIsMissingMakesTheSumMissing() {
        give(1, GroupCount.of(BLACK, 7, ORIGIN));
        give(2, GroupCount.none(BLACK, CountGap.SUPPRESSED));
        assertThat(of(Set.of(1L, 2L)).gap()).isEqualTo(CountGap.SUPPRESSED);
        give(1, GroupCount.none(BLACK, CountGap.NOT_KNOWN));
        assertThat(of(Set.of(1L, 2L)).gap()).isEqualTo(CountGap.NOT_KNOWN);
    }

    @Test
    void detailsAddUpToTheirGroupIfAllAreThere() {
        detail("african", 4);
        detail("caribbean", 3);
        assertThat(all(Set.of())).noneMatch(count -> count.group().equals(BLACK));
        detail("black-other", 2);
        assertThat(of(Set.of()).number()).isEqualTo(9);
        assertThat(all(Set.of())).hasSize(4);
        give(0, GroupCount.of(BLACK, 11, ORIGIN));
        assertThat(of(Set.of()).number()).isEqualTo(11);
    }

    private void detail(String detail, long number) {
        give(0, GroupCount.of(BLACK.with(GroupDimension.ETHNIC_DETAIL, detail), number, ORIGIN));
    }

    private void give(long authority, GroupCount count) {
        groups.computeIfAbsent(count.group(), ignored -> new HashMap<>()).put(authority, count);
    }

    private Collection<GroupCount> all(Set<Long> covered) {
        return List.copyOf(CountSums.of(groups, covered));
    }

    private GroupCount of(Set<Long> covered) {
        return all(covered).stream()
                .filter(count -> count.group().equals(BLACK))
                .findFirst()
                .orElseThrow();
    }
}
