package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellKind;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Quarter;
import org.quarterboard.trends.ExploreAddress.Problem;

class ExploreAddressTest {

    private static final Quarter NEWEST = new Quarter(2026, 1);
    private static final ExploreAddress ADDRESS = new ExploreAddress(Held.CATALOGUE, NEWEST);

    @Test
    void withoutAnythingItIsTheFirstMeasureOfTheOwnServiceOverTwoYears() {
        ExploreAddress.Read read = ADDRESS.read(Map.of());
        assertThat(read.problems()).isEmpty();
        ExploreFilter filter = read.filter();
        assertThat(filter.measure())
                .isEqualTo(Held.CATALOGUE.measures().getFirst().code());
        assertThat(filter.services()).isEmpty();
        assertThat(filter.all()).isFalse();
        assertThat(filter.share()).isFalse();
        assertThat(filter.from()).isEqualTo(new Quarter(2024, 2));
        assertThat(filter.to()).isEqualTo(NEWEST);
    }

    @Test
    void whatAFilterWritesIsReadAgainAsTheSame() {
        for (Measure measure : Held.CATALOGUE.measures()) {
            for (Breakdown breakdown : Breakdown.of(Held.CATALOGUE, measure)) {
                ExploreFilter filter = new ExploreFilter(
                        measure.code(),
                        breakdown.token(),
                        List.of("A1", "B-2"),
                        false,
                        new Quarter(2023, 1),
                        new Quarter(2025, 4),
                        true);
                assertThat(ADDRESS.read(parameters(filter.query())))
                        .isEqualTo(new ExploreAddress.Read(filter, List.of()));
                ExploreFilter every = filter.withAll();
                assertThat(ADDRESS.read(parameters(every.query())).filter()).isEqualTo(every);
            }
        }
    }

    @Test
    void whatCannotBeReadIsToldAndDefaultsStandIn() {
        ExploreAddress.Read read = ADDRESS.read(Map.of(
                "measure", "<script>",
                "by", "shoe-size",
                "services", "N1,,N1,=cmd|x,N2",
                "from", "2025Q9",
                "to", "soon",
                "values", "both"));
        assertThat(read.problems())
                .containsExactlyInAnyOrder(
                        new Problem("measure", "<script>"),
                        new Problem("by", "shoe-size"),
                        new Problem("service", "=cmd|x"),
                        new Problem("quarter", "soon"),
                        new Problem("quarter", "2025Q9"),
                        new Problem("values", "both"));
        assertThat(read.filter().services()).containsExactly("N1", "N2");
        assertThat(read.filter().to()).isEqualTo(NEWEST);
    }

    @Test
    void whatIsMuchTooLongIsCut() {
        assertThat(ADDRESS.read(Map.of("measure", "9".repeat(5_000))).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).hasSize(41));
        assertThat(ADDRESS.read(Map.of("services", "X,".repeat(5_000) + "Y"))
                        .filter()
                        .services())
                .containsExactly("X", "Y");
    }

    @Test
    void quartersThatRunBackwardsAreExchanged() {
        ExploreAddress.Read read = ADDRESS.read(Map.of("from", "2025Q4", "to", "2025q1"));
        assertThat(read.problems()).containsExactly(new Problem("backwards", ""));
        assertThat(read.filter().from()).isEqualTo(new Quarter(2025, 1));
        assertThat(read.filter().to()).isEqualTo(new Quarter(2025, 4));
    }

    @Test
    void theFirstQuartersThatThereCanBeAreNoTrouble() {
        assertThat(ADDRESS.read(Map.of("to", "1900Q1")).filter().from()).isEqualTo(new Quarter(1900, 1));
    }

    @Test
    void everyMeasureHasSomethingToLookAt() {
        assertThat(Held.CATALOGUE.measures()).allSatisfy(measure -> {
            List<Breakdown> breakdowns = Breakdown.of(Held.CATALOGUE, measure);
            assertThat(breakdowns).as(measure.code().value()).isNotEmpty();
            assertThat(breakdowns).extracting(Breakdown::token).doesNotHaveDuplicates();
            assertThat(breakdowns)
                    .flatExtracting(Breakdown::cells)
                    .as("figures that are counted, not only divided by")
                    .noneMatch(code -> Held.CATALOGUE.cell(code).orElseThrow().kind() == CellKind.DENOMINATOR);
            assertThat(breakdowns)
                    .allSatisfy(each -> assertThat(each.cells())
                            .isNotEmpty()
                            .containsAll(each.denominators().keySet())
                            .doesNotHaveDuplicates());
        });
    }

    /** The share of children with identified SEND who have a plan is of those with SEND, a numerator of another measure. */
    @Test
    void theOwnValueIsDividedByWhatItsDefinitionSays() {
        Breakdown own = Breakdown.of(Held.CATALOGUE, Held.CATALOGUE.measure(new MeasureCode("3")))
                .getFirst();
        assertThat(own.token()).isEmpty();
        assertThat(own.denominators().values())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("3a|v1|end||numerator", "3a|v2|during||numerator");
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : query.split("&")) {
            String[] both = part.split("=", 2);
            parameters.put(both[0], both[1]);
        }
        return parameters;
    }
}
