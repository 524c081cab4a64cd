package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.statistics.DisclosureReason;
import org.quarterboard.statistics.DisparityState;

class ReleaseDecisionTest {

    private static final Quarter Q1 = new Quarter(2025, 1);
    private static final Quarter Q4 = new Quarter(2025, 4);

    /** Remands of a year: 3 of 20 Mixed children, 4 of 18 Other children, the rest larger. */
    private static ReleaseWorld year() {
        ReleaseWorld world = new ReleaseWorld();
        for (int q = 0; q < 4; q++) {
            Quarter quarter = Q1.plus(q);
            world.count("court", quarter, "ethnicity=asian", 12).count("remand", quarter, "ethnicity=asian", 3);
            world.count("court", quarter, "ethnicity=black", 20).count("remand", quarter, "ethnicity=black", 9);
            world.count("court", quarter, "ethnicity=mixed", 5)
                    .count("remand", quarter, "ethnicity=mixed", q == 3 ? 0 : 1);
            world.count("court", quarter, "ethnicity=white", 80).count("remand", quarter, "ethnicity=white", 15);
            world.count("court", quarter, "ethnicity=other", 9).count("remand", quarter, "ethnicity=other", 1);
        }
        return world;
    }

    @Test
    void what_is_hidden_is_not_in_the_model() {
        ReleaseWorld.Statement statement = year().publish(
                        ReleaseWorld.question(Q4, 4, List.of("remand"), "ethnicity"), 5)
                .orElseThrow();
        ProtectedTable table = statement.told().tables().getFirst();
        // 3 and 4 make 7, which the total tells: neither may be said to be few.
        assertThat(row(table, "mixed").number()).isEqualTo(ProtectedCount.withheld());
        assertThat(row(table, "other").number()).isEqualTo(ProtectedCount.withheld());
        assertThat(row(table, "black").number()).isEqualTo(ProtectedCount.number(36));
        assertThat(row(table, "black").of()).isEqualTo(ProtectedCount.number(80));
        assertThat(table.total().known()).hasValue(115);
        assertThat(statement.report().why()).containsEntry(DisclosureReason.SMALL, 2);
        assertThat(ReleaseJson.write(statement.told())).contains("\"WITHHELD\"").doesNotContain("\"number\":3,");
    }

    @Test
    void one_small_group_alone_hides_another_or_the_total() {
        ReleaseWorld world = year();
        for (int q = 0; q < 4; q++) {
            world.count("remand", Q1.plus(q), "ethnicity=other", 3);
        }
        ReleaseWorld.Statement statement = world.publish(
                        ReleaseWorld.question(Q4, 4, List.of("remand"), "ethnicity"), 5)
                .orElseThrow();
        ProtectedTable table = statement.told().tables().getFirst();
        assertThat(row(table, "mixed").number().hidden()).isTrue();
        assertThat(statement.report().why().get(DisclosureReason.PROTECTS)).isGreaterThan(0);
    }

    @Test
    void figures_are_made_from_what_is_told_alone() {
        ReleaseWorld.Statement statement = year().publish(
                        ReleaseWorld.question(Q4, 4, List.of("remand"), "ethnicity"), 5)
                .orElseThrow();
        ReleaseFigures figures = ReleaseFigures.of(statement.told());
        ReleaseFigures.Row mixed = figure(figures, "mixed");
        assertThat(mixed.made().ratio()).isEmpty();
        assertThat(mixed.shares()).isEmpty();
        ReleaseFigures.Row black = figure(figures, "black");
        assertThat(black.made().state()).isEqualTo(DisparityState.HIGHER);
        assertThat(black.made().ratio().orElseThrow().estimate().orElseThrow()).isEqualTo(36.0 / 80 / (60.0 / 320));
        assertThat(black.shares().orElseThrow().ofKnown().orElseThrow().estimate())
                .isEqualTo(36.0 / 115);
        assertThat(figures.tested()).isEqualTo(2);
    }

    @Test
    void a_threshold_lowered_later_leaves_marks_and_what_they_protect() {
        ReleaseWorld world = year();
        ReleaseQuestion question = ReleaseWorld.question(Q4, 4, List.of("remand"), "ethnicity");
        assertThat(world.publish(question, 5)).isPresent();
        ReleaseWorld.Statement again = world.publish(question, 3).orElseThrow();
        assertThat(again.threshold()).isEqualTo(5);
        assertThat(row(again.told().tables().getFirst(), "mixed").number().hidden())
                .isTrue();
    }

    @Test
    void a_mark_stands_when_a_quarter_or_a_way_of_telling_apart_is_added() {
        for (long seed = 0; seed < 6; seed++) {
            ReleaseWorld world = ReleaseWorld.few(seed, Q1, 6);
            Optional<ReleaseWorld.Statement> first =
                    world.publish(ReleaseWorld.question(Q4, 4, List.of("court", "remand"), "ethnicity"), 5);
            Optional<ReleaseWorld.Statement> second = world.publish(
                    ReleaseWorld.question(Q4.next(), 4, List.of("court", "remand"), "ethnicity", "sex"), 5);
            if (first.isPresent() && second.isPresent()) {
                first.get()
                        .marks()
                        .forEach((key, mark) ->
                                assertThat(second.get().marks().get(key)).isEqualTo(mark));
            }
        }
    }

    @Test
    void a_corrected_count_is_another_count() {
        ReleaseWorld world = year();
        ReleaseQuestion question = ReleaseWorld.question(Q4, 4, List.of("remand"), "ethnicity");
        assertThat(world.publish(question, 5)).isPresent();
        world.count("remand", Q4, "ethnicity=black", 10);
        ReleaseDecision corrected = world.decide(question, 5);
        String when = ReleaseKeys.when(List.of(new Period(Q1.start(), Q4.end())));
        assertThat(corrected.draft().own()).contains("remand|" + when + "|ethnicity=black|2");
        assertThat(corrected.draft().document().counts()).containsKey("remand|" + when + "|ethnicity=black|1");
    }

    private static ProtectedTable.Row row(ProtectedTable table, String ethnicity) {
        return table.rows().stream()
                .filter(row -> row.group().equals(GroupKey.of(GroupDimension.ETHNICITY, ethnicity)))
                .findFirst()
                .orElseThrow();
    }

    private static ReleaseFigures.Row figure(ReleaseFigures figures, String ethnicity) {
        return figures.tables().getFirst().rows().stream()
                .filter(row -> row.told().group().equals(GroupKey.of(GroupDimension.ETHNICITY, ethnicity)))
                .findFirst()
                .orElseThrow();
    }
}
