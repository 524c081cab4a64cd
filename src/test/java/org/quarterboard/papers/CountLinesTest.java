package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quarterboard.disparity.CountGap;
import org.quarterboard.disparity.CountOrigin;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.GroupCount;
import org.quarterboard.disparity.GroupDimension;
import org.quarterboard.disparity.GroupKey;
import org.quarterboard.disparity.PrintedCount;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

class CountLinesTest {

    private static final GroupKey BLACK = GroupKey.of(GroupDimension.ETHNICITY, "black");
    private static final Period SPAN = Period.of(new Quarter(2025, 4));
    private static final UUID FILE = UUID.fromString("6f1c2a3e-0000-4000-8000-000000000001");
    private static final UUID OTHER_FILE = UUID.fromString("6f1c2a3e-0000-4000-8000-000000000002");

    @Test
    void whatAPartnerBroughtStandsThereWithItsSourceItsDateAndTheFile() {
        assertThat(CountLines.of(List.of(count(34, origin(FILE, "Police\nrecords", "court.csv, row 4")))))
                .hasSize(2)
                .contains("brought " + FILE + " 2026-01-15 Police records")
                .first()
                .asString()
                .startsWith("count arrest ethnicity=black 2026-01-01 2026-03-31 34 ");
    }

    @Test
    void theLanguageOfALinkChangesNothing() {
        assertThat(CountLines.of(List.of(count(34, origin(FILE, "Records", "court.csv, row 4")))))
                .isEqualTo(CountLines.of(List.of(count(34, origin(FILE, "Records", "court.csv, rhes 4")))));
    }

    @Test
    void theSameNumberFromAnotherFileIsAnotherLine() {
        assertThat(CountLines.of(List.of(count(34, origin(FILE, "Records", "")))).getFirst())
                .isNotEqualTo(CountLines.of(List.of(count(34, origin(OTHER_FILE, "Records", "")))).getFirst());
    }

    @Test
    void theOrderInWhichCountsWereReadChangesNothingAndEachStandsOnce() {
        PrintedCount one = count(34, origin(FILE, "Records", ""));
        PrintedCount other = count(35, origin(OTHER_FILE, "Records", ""));
        assertThat(CountLines.of(List.of(one, other, one))).isEqualTo(CountLines.of(List.of(other, one)));
    }

    @Test
    void aGapIsNamedAndIsNoZero() {
        PrintedCount gap =
                new PrintedCount(new CountedCode("arrest"), SPAN, GroupCount.none(BLACK, CountGap.NOT_BROUGHT));
        assertThat(CountLines.of(List.of(gap))).singleElement().asString().contains(" NOT_BROUGHT ");
    }

    private static PrintedCount count(long number, CountOrigin origin) {
        return new PrintedCount(new CountedCode("arrest"), SPAN, GroupCount.of(BLACK, number, origin));
    }

    private static CountOrigin origin(UUID bringing, String source, String label) {
        return new CountOrigin(
                CountOrigin.Kind.FILE,
                source,
                LocalDate.of(2026, 1, 15),
                label,
                "service/x/disproportionality/figures/" + bringing + "#row-4",
                null,
                bringing);
    }
}
