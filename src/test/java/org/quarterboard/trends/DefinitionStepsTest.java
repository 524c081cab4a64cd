package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCode;

class DefinitionStepsTest {

    @Test
    void theNewestFirstWithWhatChanged() {
        List<DefinitionStep> steps = of("1");
        assertThat(steps).extracting(DefinitionStep::span).endsWith("Since Q1 2025/26", "Q1 2023/24 to Q4 2024/25");
        DefinitionStep newest = steps.get(steps.size() - 2);
        assertThat(newest.changes()).hasSize(2);
        assertThat(newest.compared()).isFalse();
        assertThat(steps.getLast().changes()).isEmpty();
        assertThat(steps.getLast().compared()).isTrue();
    }

    /** The catalogue's every change is told once, and nothing else is. */
    @Test
    void everyMeasureTellsEachOfItsChanges() {
        for (Measure measure : Held.CATALOGUE.measures()) {
            List<DefinitionStep> steps = of(measure.code().value());
            assertThat(steps)
                    .as("%s", measure.code())
                    .hasSize(measure.versions().size()
                            + Held.CATALOGUE.planned(measure.code()).size());
            assertThat(steps.stream().mapToInt(step -> step.changes().size()).sum())
                    .as("%s", measure.code())
                    .isEqualTo(Held.CATALOGUE.breaks(measure.code()).size()
                            + Held.CATALOGUE.planned(measure.code()).size());
        }
    }

    private static List<DefinitionStep> of(String measure) {
        return new DefinitionSteps(Held.CATALOGUE, Held.CATALOGUE.measure(new MeasureCode(measure)), Held.ENGLISH)
                .all();
    }
}
