package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.springframework.core.io.ClassPathResource;

/** What cannot be right is refused, what may be right is said. */
class CountScreeningTest {

    @Test
    void aSoundTableHasNoFinding() {
        CountFile file = CountFiles.screened(
                CountFiles.file(CountFiles.groups("stop-search", "2026/27 Q1", 20, 60, 12, 300, 4)));
        assertThat(file.findings()).isEmpty();
        assertThat(file.rows()).hasSize(6);
    }

    /** Kent's reoffending table. */
    @Test
    void groupsThatDoNotAddUpAreSaidWithBothSums() {
        CountFile file = CountFiles.screened(
                CountFiles.file("court,,2025/26,,,406", "court,,2025/26,black,,60", "court,,2025/26,white,,352"));
        assertThat(file.findings())
                .filteredOn(finding -> finding.problem() == CountProblem.DOES_NOT_ADD_UP)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.details()).containsExactly("60 + 352", 412L, 406L, GroupKey.ALL);
                    assertThat(finding.line()).isEqualTo(2);
                });
        assertThat(file.findings()).noneMatch(finding -> finding.problem().refuses());
    }

    /** Some may be in no group: that is a matter only if every group is there. */
    @Test
    void aSumBelowTheTotalIsSaidOnlyIfNoGroupIsMissing() {
        assertThat(problems(CountFiles.screened(CountFiles.file(
                        "court,,2025/26,,,406", "court,,2025/26,black,,60", "court,,2025/26,white,,300"))))
                .doesNotContain(CountProblem.DOES_NOT_ADD_UP);
        String[] groups = CountFiles.groups("court", "2025/26", 10, 60, 12, 300, 4);
        assertThat(problems(CountFiles.screened(
                        CountFiles.file(Stream.concat(Stream.of("court,,2025/26,,,406"), Stream.of(groups))
                                .toArray(String[]::new)))))
                .containsExactly(CountProblem.DOES_NOT_ADD_UP);
    }

    @Test
    void aCountAboveThePopulationThatItIsPartOfIsRefused() {
        CountFile file = CountFiles.screened(CountFiles.file(Stream.concat(
                        Stream.of(CountFiles.groups("court", "2026/27 Q1", 5, 9, 4, 40, 1)),
                        Stream.of(CountFiles.groups("remand", "2026/27 Q1", 1, 10, 0, 8, 0)))
                .toArray(String[]::new)));
        assertThat(file.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(CountProblem.ABOVE_POPULATION);
            assertThat(finding.line()).isEqualTo(9);
            assertThat(finding.details()).contains(10L, 9L);
        });
    }

    /** Held counts are part of the table, and so is a year that holds the quarter. */
    @Test
    void whatIsHeldCountsAsWell() {
        Map<CountCell, CountValue> held = held(CountFiles.file("pupils,,2026,black,,30"));
        CountFile file = CountFiles.screened(
                CountFiles.file(CountFiles.groups("permanent-exclusion", "2026/27 Q1", 0, 31, 0, 8, 0)), held);
        assertThat(problems(file)).containsExactly(CountProblem.ABOVE_POPULATION);
        assertThat(problems(CountFiles.screened(
                        CountFiles.file(CountFiles.groups("permanent-exclusion", "2026/27 Q1", 0, 30, 0, 8, 0)), held)))
                .isEmpty();
    }

    @Test
    void twoRowsForOneCountAreRefused() {
        CountFile file = CountFiles.screened(
                CountFiles.file("arrest,,2026/27 Q1,Black,,3", "arrest,,2026/27 Q1,Black or Black British,,3"));
        assertThat(file.findings())
                .filteredOn(finding -> finding.problem().refuses())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.problem()).isEqualTo(CountProblem.TWICE);
                    assertThat(finding.details()).containsExactly(2L);
                });
    }

    @Test
    void aMissingGroupIsSaidOnceForAllItsPeriods() {
        CountFile file = CountFiles.screened(CountFiles.file(
                "arrest,,2026/27 Q1,asian,,2",
                "arrest,,2026/27 Q1,black,,3",
                "arrest,,2026/27 Q1,white,,30",
                "arrest,,2026/27 Q1,other,,1",
                "arrest,,2025/26 Q4,asian,,2",
                "arrest,,2025/26 Q4,black,,3",
                "arrest,,2025/26 Q4,white,,30",
                "arrest,,2025/26 Q4,other,,1"));
        assertThat(file.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(CountProblem.MISSING_GROUP);
            assertThat(finding.details())
                    .containsExactly(
                            List.of(GroupKey.of(GroupDimension.ETHNICITY, "mixed")), new CountedCode("arrest"), 2L);
        });
    }

    @Test
    void nothingButUnknownEthnicityIsSaid() {
        CountFile file = CountFiles.screened(CountFiles.file("arrest,,2026/27 Q1,not known,,44"));
        assertThat(problems(file)).containsExactly(CountProblem.ALL_UNKNOWN);
    }

    @Test
    void aBasisThatChangesWithinASeriesIsSaidAndTwoAtOnceAreRefused() {
        Map<CountCell, CountValue> held = held(CountFiles.file("pupils,,2021,,female,3,Census 2011"));
        CountFile file = CountFiles.screened(
                CountFiles.file("pupils,,2022,,female,3,Census 2021", "pupils,,2022,,male,3,Census 2021"), held);
        assertThat(file.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.problem()).isEqualTo(CountProblem.BASIS_CHANGES);
            assertThat(finding.details()).contains("Census 2011", "Census 2021");
        });
        assertThat(problems(CountFiles.screened(
                        CountFiles.file("pupils,,2022,,female,3,Census 2021", "pupils,,2022,,male,3,Census 2011"))))
                .containsExactly(CountProblem.BASIS_TWICE);
    }

    @Test
    void authoritiesAreThoseThatTheServiceCoversInThePeriod() {
        assertThat(problems(CountFiles.screened(CountFiles.file("arrest,X03,2026/27 Q1,,,3"))))
                .containsExactly(CountProblem.UNKNOWN_AUTHORITY);
        assertThat(problems(CountFiles.screened(CountFiles.file("arrest,X02,2023/24 Q4,,,3"))))
                .containsExactly(CountProblem.UNKNOWN_AUTHORITY);
        CountFile byName = CountFiles.screened(CountFiles.file("arrest,alder city,2026/27 Q1,,,3"));
        assertThat(byName.findings()).isEmpty();
        assertThat(byName.rows().getFirst().cell().authority()).isEqualTo("X01");
    }

    @Test
    void aPeriodThatIsNotOverIsRefusedButAPopulationIsCountedOnADay() {
        assertThat(problems(CountFiles.screened(CountFiles.file("arrest,,2026/27 Q3,,,3"))))
                .containsExactly(CountProblem.NOT_OVER);
        assertThat(problems(CountFiles.screened(CountFiles.file("pupils,,2026,,,3"))))
                .isEmpty();
        assertThat(problems(CountFiles.screened(CountFiles.file("pupils,,2027,,,3"))))
                .containsExactly(CountProblem.NOT_OVER);
    }

    @Test
    void whatComesFromTheReturnsOrFromAnotherPartnerIsRefused() {
        assertThat(problems(CountFiles.screened(CountFiles.file("first-time-entrants,,2026/27 Q1,,,3"))))
                .containsExactly(CountProblem.FROM_FIGURES);
        CountSetting health = new CountSetting(
                CountFiles.TODAY, List.of(), counted -> counted.code().value().startsWith("mental"), Map.of());
        CountFile file = new CountScreening(CountFiles.CATALOGUE, health)
                .screen(new CountFileReader(CountFiles.CATALOGUE).read(CountFiles.file("arrest,,2026/27 Q1,,,3")));
        assertThat(problems(file)).containsExactly(CountProblem.NOT_YOURS);
        assertThat(file.rows()).isEmpty();
    }

    /** The spoilt file of the demonstration, as a partner of the police would bring it. */
    @Test
    void theSpoiltFileOfTheDemonstrationIsRefusedWithEachOfItsMistakes() throws IOException {
        CountSetting police = new CountSetting(
                CountFiles.TODAY,
                List.of(),
                counted -> counted.partner().filter(Sector.POLICE::equals).isPresent(),
                Map.of());
        byte[] file = new ClassPathResource("demo/files/norchester-stop-and-search-with-faults.csv").getContentAsByteArray();
        assertThat(problems(new CountScreening(CountFiles.CATALOGUE, police)
                        .screen(new CountFileReader(CountFiles.CATALOGUE).read(file))))
                .containsExactlyInAnyOrder(
                        CountProblem.NEGATIVE,
                        CountProblem.FRACTION,
                        CountProblem.UNKNOWN_GROUP,
                        CountProblem.UNKNOWN_PERIOD,
                        CountProblem.NOT_YOURS,
                        CountProblem.TWICE,
                        CountProblem.BAD_DATE);
    }

    /** Every problem has its sentence and its cure, and both can be said of what a finding knows. */
    @Test
    void everyProblemIsSaidWithItsCure() {
        Messages messages = new Messages();
        for (CountProblem problem : CountProblem.values()) {
            assertThat(messages.has(problem.messageKey())).as(problem.name()).isTrue();
            assertThat(messages.has(problem.cureKey())).as(problem.name()).isTrue();
        }
    }

    private static List<CountProblem> problems(CountFile file) {
        return file.findings().stream().map(CountFinding::problem).toList();
    }

    private static Map<CountCell, CountValue> held(byte[] file) {
        Map<CountCell, CountValue> held = new HashMap<>();
        new CountFileReader(CountFiles.CATALOGUE).read(file).rows().forEach(row -> held.put(row.cell(), row.value()));
        return held;
    }
}
