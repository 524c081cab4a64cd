package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.CellShape;
import org.quarterboard.charts.ChartQuarter;
import org.quarterboard.charts.GridCell;
import org.quarterboard.charts.GridRow;
import org.quarterboard.kpi.Gap;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;

class SectorGridTest {

    private static final List<String> SECTORS =
            List.of("childrens-social-care", "education", "police", "probation", "health");
    private static final Quarter FIRST = new Quarter(2024, 1);

    /** A held board: for each sector of the quarter S senior partner, D delegate only, N nobody, - nothing held. */
    private static Held quarter(Held held, Quarter quarter, String states) {
        return quarter(held, quarter, states, false);
    }

    private static Held quarter(Held held, Quarter quarter, String states, boolean derived) {
        for (int i = 0; i < SECTORS.size(); i++) {
            char state = states.charAt(i);
            if (state != '-') {
                figure(held, "8a", i, quarter, state == 'S', derived);
                figure(held, "8c", i, quarter, state == 'D', derived);
            }
        }
        return held;
    }

    private static void figure(Held held, String measure, int sector, Quarter quarter, boolean came, boolean derived) {
        String cell = cell(measure, sector);
        if (derived) {
            held.derived(cell, quarter, came ? "1" : "0");
        } else {
            held.figure(cell, quarter, came ? "1" : "0");
        }
    }

    private static String cell(String measure, int sector) {
        return measure + "|v1|period|sector=" + SECTORS.get(sector) + "|count";
    }

    private static Held quarters(String... states) {
        Held held = new Held();
        for (int i = 0; i < states.length; i++) {
            quarter(held, FIRST.plus(i), states[i]);
        }
        return held;
    }

    private static Optional<SectorGrid> grid(Held held, Quarter upTo, Words words) {
        return held.sectors("8", upTo, words);
    }

    private static SectorGrid grid(Held held, Quarter upTo) {
        return grid(held, upTo, Held.ENGLISH).orElseThrow();
    }

    private static String title(String... states) {
        return grid(quarters(states), FIRST.plus(states.length - 1)).chart().title();
    }

    @Test
    void aSectorThatStaysAwayHeadsThePicture() {
        assertThat(title("SSSSS", "SNSSS", "SDSSS", "SNSSN"))
                .isEqualTo("Education sent no senior partner in three of the four quarters to Q4 2024/25");
        assertThat(grid(quarters("SSSSS", "SNSSS", "SDSSS", "SNSSN"), FIRST.plus(3), Held.WELSH)
                        .orElseThrow()
                        .chart()
                        .title())
                .isEqualTo("Ni anfonodd Addysg uwch bartner mewn tri o'r pedwar chwarter hyd at Ch4 2024/25");
    }

    @Test
    void onlyTheLastFourQuartersCount() {
        assertThat(title("NNNNN", "SSSSS", "SSSSS", "SSSSS", "SSSSS"))
                .isEqualTo("All five sectors sent a senior partner in each of the four quarters to Q1 2025/26");
    }

    @Test
    void sectorsThatWereAwayAlikeAreNamedTogether() {
        assertThat(title("SDSSN", "SSSSS", "SSSSS"))
                .isEqualTo("Education and Health each sent no senior partner in one of the three quarters to Q3"
                        + " 2024/25");
        assertThat(title("NSSSS", "SNSSS", "SSNSS"))
                .isEqualTo("Three sectors each sent no senior partner in one of the three quarters to Q3 2024/25");
        assertThat(title("NSSNS", "SNSSS", "SSNSN"))
                .isEqualTo("All five sectors each sent no senior partner in one of the three quarters to Q3 2024/25");
    }

    @Test
    void aQuarterInWhichNobodyCameIsSaidOfTheQuarter() {
        assertThat(title("SSSSS", "NNNDN"))
                .isEqualTo("No sector sent a senior partner in one of the two quarters to Q2 2024/25");
        assertThat(title("NNNNN")).isEqualTo("No sector sent a senior partner in Q1 2024/25");
    }

    @Test
    void aBoardThatDidNotMeetIsNotSaidToHaveBeenLeftAlone() {
        Held held = quarters("SSSSS");
        for (int i = 0; i < SECTORS.size(); i++) {
            held.withoutMeeting(cell("8a", i), FIRST.next());
        }
        SectorGrid grid = grid(held, FIRST.next());
        assertThat(grid.chart().title()).isEqualTo("No meeting was held in one of the two quarters to Q2 2024/25");
        assertThat(cells(grid, 0)).extracting(GridCell::word).containsExactly("senior partner", "no meeting");
    }

    @Test
    void whatIsNotRecordedIsNotSaidToBeAnAbsence() {
        assertThat(title("SSSSS", "S-SSS", "SSSSS"))
                .isEqualTo("Not recorded for Education in one of the three quarters to Q3 2024/25; otherwise every"
                        + " sector sent a senior partner");
        assertThat(title("SSSSS", "-----", "S-SSS"))
                .isEqualTo("Not recorded for some sectors in two of the three quarters to Q3 2024/25; otherwise every"
                        + " sector sent a senior partner");
    }

    @Test
    void aQuarterThatMayStillChangeIsHollowAndNoFinding() {
        Held held = quarter(quarters("SSSSS").provisionalFromNow(), FIRST.next(), "NSSSS");
        SectorGrid grid = grid(held, FIRST.next());
        assertThat(grid.chart().title()).isEqualTo("All five sectors sent a senior partner in Q1 2024/25");
        assertThat(cells(grid, 0)).extracting(GridCell::provisional).containsExactly(false, true);
        assertThat(cells(grid, 0).getLast().word()).isEqualTo("nobody (provisional)");
    }

    @Test
    void statesDifferByShapeAndAGapIsAGap() {
        Held held = quarters("SDN-S");
        held.figure("8a|v1|period|sector=probation|count", FIRST, "0");
        held.gap(cell("8a", 4), FIRST.next(), Gap.NOT_APPLICABLE).figure(cell("8a", 0), FIRST.next(), "1");
        SectorGrid grid = grid(held, FIRST.next());
        assertThat(grid.chart().rows())
                .extracting(row -> row.cells().getFirst().shape())
                .containsExactly(
                        CellShape.DISC, CellShape.DIAMOND, CellShape.SQUARE, CellShape.TRIANGLE, CellShape.DISC);
        assertThat(cells(grid, 4).getLast()).extracting(GridCell::shape).isEqualTo(CellShape.DASH);
        assertThat(grid.rows().getFirst().figures())
                .extracting(SectorGrid.Figure::words)
                .containsExactly("senior partner", "not returned", "not returned", "not returned", "not applicable");
    }

    @Test
    void aQuarterThatIsNotOverIsNotDue() {
        Held held = quarters("SSSSS").in(FIRST.next());
        assertThat(grid(held, FIRST.next()).rows().getFirst().figures())
                .extracting(SectorGrid.Figure::words)
                .containsOnly("not due yet");
    }

    @Test
    void aReturnedFigureCountsBeforeACountedOneAndEachQuarterSaysWhich() {
        Held held = quarter(quarters("SSSSS"), FIRST, "NNNNN", true);
        quarter(held, FIRST.next(), "SSSSN", true);
        SectorGrid grid = grid(held, FIRST.next());
        assertThat(grid.rows())
                .extracting(SectorGrid.Row::source)
                .containsExactly("counted from the record of meetings", "returned");
        assertThat(grid.chart().subtitle())
                .isEqualTo("Who came to the board for each statutory sector, Norchester, Q1 2024/25 to Q2 2024/25. As"
                        + " returned; counted from the record of meetings: Q2 2024/25.");
        assertThat(cells(grid, 4)).extracting(GridCell::word).containsExactly("senior partner", "nobody");
    }

    @Test
    void theNewestTwelveQuartersStandWithTheNewestLast() {
        Held held = new Held();
        FIRST.run(15).forEach(quarter -> quarter(held, quarter, "SSSSS"));
        SectorGrid grid = grid(held, FIRST.plus(14));
        assertThat(grid.chart().quarters()).hasSize(12);
        assertThat(grid.chart().quarters().getLast())
                .extracting(ChartQuarter::name)
                .isEqualTo("Q3 2027/28");
        assertThat(grid.rows().getFirst().quarter()).isEqualTo(FIRST.plus(14));
    }

    @Test
    void withoutAFigureOfASectorThereIsNoGrid() {
        assertThat(grid(new Held().figure("8|v1|period||count", FIRST, "4"), FIRST, Held.ENGLISH))
                .isEmpty();
        assertThat(grid(quarters("SSSSS").in(FIRST), FIRST.plus(12), Held.ENGLISH))
                .isEmpty();
        assertThat(quarters("SSSSS").sectors("1", FIRST, Held.ENGLISH)).isEmpty();
    }

    @Test
    void theCountIsToldByTheGridWhereItIsTheSumOfItsSectors() {
        Held held = quarters("SSNSS", "SSSSS");
        held.figure("8|v1|period||count", FIRST, "4").figure("8|v1|period||count", FIRST.next(), "5");
        assertThat(grid(held, FIRST.next()).tellsCount()).isTrue();
        assertThat(grid(held.figure("8|v1|period||count", new Quarter(2023, 4), "5"), FIRST.next())
                        .tellsCount())
                .as("an older quarter without sectors")
                .isFalse();
        assertThat(grid(quarters("SSNSS").figure("8|v1|period||count", FIRST, "5"), FIRST)
                        .tellsCount())
                .as("a count that its sectors do not add up to")
                .isFalse();
    }

    @Test
    void thePictureIsToldInWords() {
        SectorGrid grid = grid(quarters("SSSSS", "SNSSD"), FIRST.next());
        assertThat(grid.text().newest())
                .isEqualTo("In Q2 2024/25: senior partner: Children's social care, Police and Probation; nobody:"
                        + " Education; delegate only: Health.");
        assertThat(grid.text().description())
                .startsWith(grid.chart().title())
                .contains("Education: senior partner in Q1 2024/25; nobody in Q2 2024/25.")
                .contains("Police: senior partner from Q1 2024/25 to Q2 2024/25.");
    }

    @Test
    void theSectorsAreThoseOfTheGuidanceInItsOrder() {
        assertThat(grid(quarters("SSSSS"), FIRST).chart().rows())
                .extracting(GridRow::name)
                .containsExactly("Children's social care", "Education", "Police", "Probation", "Health");
        assertThat(new SectorColumns(Held.CATALOGUE).cells(Held.CATALOGUE.measure(new MeasureCode("8b"))))
                .hasSize(10);
    }

    private static List<GridCell> cells(SectorGrid grid, int sector) {
        return grid.chart().rows().get(sector).cells();
    }
}
