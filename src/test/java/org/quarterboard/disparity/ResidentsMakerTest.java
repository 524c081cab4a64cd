package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.charts.PyramidBand;
import org.quarterboard.directory.Ethnicity;
import org.quarterboard.directory.Population;
import org.quarterboard.directory.Sex;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;

class ResidentsMakerTest {

    private static final List<Population.Source> SOURCES =
            List.of(new Population.Source("Mid-year estimates", LocalDate.of(2025, 7, 15)));

    @Test
    void girlsAndBoysOfEachAgeAddUpToTheChildrenOfTheYear() {
        Residents shown = residents(population(2024, 10, 11), population(2023, 10, 11));
        assertThat(shown.title()).isEqualTo("Norchester: 1,110 children aged 10 to 17 live here");
        assertThat(shown.picture().orElseThrow().chart().bands())
                .containsExactly(new PyramidBand("10", 105.0, 450.0), new PyramidBand("11", 105.0, 450.0));
        assertThat(shown.ages())
                .containsExactly(
                        new Residents.Age("10", "105", "450", "555"),
                        new Residents.Age("11", "105", "450", "555"),
                        new Residents.Age("All ages", "210", "900", "1,110"));
        assertThat(shown.picture().orElseThrow().text().description())
                .contains("10: Girls 105, Boys 450.")
                .contains("Mid-year estimates, 15 July 2025");
    }

    @Test
    void everyYearHasItsOwnSourceAndGroupsNobodyIsOfAreStillThere() {
        Residents shown = residents(population(2024, 10), population(2023, 10));
        assertThat(shown.groups()).containsExactly("Asian", "Black", "Mixed", "White", "Other");
        assertThat(shown.years())
                .first()
                .isEqualTo(new Residents.Year(
                        "2024", List.of("0", "155", "0", "400", "0"), "555", "Mid-year estimates, 15 July 2025"));
        assertThat(shown.years()).extracting(Residents.Year::year).containsExactly("2024", "2023");
    }

    @Test
    void childrenWhoseGroupIsNotKnownGetAColumnOnlyWhereThereAreSome() {
        Population unknown = new Population(
                2024, List.of(new Population.Group(Ethnicity.NOT_KNOWN, Sex.MALE, 12, 7)), SOURCES);
        assertThat(residents(unknown).groups()).endsWith("Not known");
        assertThat(residents(unknown).years().getFirst().children()).endsWith("7");
    }

    @Test
    void withoutAgesThereIsNoPictureAndTheYearsStayWhole() {
        Residents shown = residents(population(2024, 0));
        assertThat(shown.picture()).isEmpty();
        assertThat(shown.ages()).isEmpty();
        assertThat(shown.years().getFirst().all()).isEqualTo("555");
    }

    @Test
    void withoutACompleteYearThereIsNothingAndTheAuthoritiesAreNamed() {
        Residents shown = residents();
        assertThat(shown.isEmpty()).isTrue();
        assertThat(shown.authorities()).containsExactly("Norchester City");
    }

    /** At each age 105 girls and 50 boys who are Black, and 400 White boys. */
    private static Population population(int year, int... ages) {
        List<Population.Group> groups = new ArrayList<>();
        for (int age : ages) {
            groups.add(new Population.Group(Ethnicity.BLACK, Sex.FEMALE, age, 105));
            groups.add(new Population.Group(Ethnicity.BLACK, Sex.MALE, age, 50));
            groups.add(new Population.Group(Ethnicity.WHITE, Sex.MALE, age, 400));
        }
        return new Population(year, groups, SOURCES);
    }

    private static Residents residents(Population... populations) {
        Messages messages = new Messages();
        Formats formats = new Formats(messages);
        GroupWords groups = new GroupWords(messages);
        return new ResidentsMaker(
                        List.of(populations),
                        List.of("Norchester City"),
                        new DisparityWords(
                                messages,
                                formats,
                                groups,
                                new FindingSentence(groups, messages, formats),
                                Messages.ENGLISH))
                .residents("Norchester");
    }
}
