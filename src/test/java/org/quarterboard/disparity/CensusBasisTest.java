package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterboard.directory.Ethnicity;
import org.quarterboard.directory.Population;
import org.quarterboard.directory.Sex;

/** A series of rates breaks where the population behind it is counted on another census. */
class CensusBasisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mid-year estimate 2023, based on Census 2021 | Census 2021
            Mid-2019 estimates (2011 census based)       | Census 2011
            Census of 2021, table RM032                  | Census 2021
            School census of January                     |
            Demonstration estimate mid-2025              |
            """)
    void theSourceSaysIt(String source, String basis) {
        assertThat(DirectoryCounts.basis(sources(source))).isEqualTo(basis == null ? "" : basis);
    }

    @Test
    void authoritiesOnDifferentCensusesAreSaid() {
        assertThat(DirectoryCounts.basis(sources("Census 2021", "2011 census", "Census 2021")))
                .isEqualTo("Census 2011, Census 2021");
    }

    @Test
    void itStandsWithTheCounts() {
        Population population = new Population(
                2023, List.of(new Population.Group(Ethnicity.BLACK, Sex.MALE, 12, 40)), sources("Census 2021"));
        PeriodCounts counts = DirectoryCounts.of(population);
        assertThat(counts.basis()).isEqualTo("Census 2021");
        assertThat(counts.of(GroupKey.of(GroupDimension.AGE, "10-14")).number()).isEqualTo(40);
        assertThat(counts.of(GroupKey.ALL).number()).isEqualTo(40);
        assertThat(counts.of(GroupKey.of(GroupDimension.ETHNICITY, "white")).gap())
                .isEqualTo(CountGap.NOT_BROUGHT);
    }

    private static List<Population.Source> sources(String... names) {
        return Arrays.stream(names)
                .map(name -> new Population.Source(name, LocalDate.of(2024, 7, 1)))
                .toList();
    }
}
