package org.quarterboard.trends.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparkSvgTest {

    @Test
    void zeroLiesAtTheBottomAndTheHighestAtTheTop() {
        assertThat(SparkSvg.of(List.of(0.0, 10.0), 10)).contains("d=\"M4.0,44.0L156.0,4.0\"");
        assertThat(SparkSvg.of(List.of(0.0, 10.0), 20)).contains("d=\"M4.0,44.0L156.0,24.0\"");
    }

    @Test
    void aGapIsAGap() {
        String svg = SparkSvg.of(Arrays.asList(1.0, 2.0, null, 3.0, 4.0), 4);
        assertThat(svg.split("M", -1)).hasSize(3);
        assertThat(svg.split("<circle", -1)).hasSize(2);
    }

    @Test
    void aValueBetweenGapsIsADot() {
        assertThat(SparkSvg.of(Arrays.asList(null, 2.0, null, 1.0, 1.0), 4).split("<circle", -1))
                .hasSize(3);
    }

    @Test
    void oneValueOrNoneIsDrawnToo() {
        assertThat(SparkSvg.of(List.of(5.0), 5)).contains("cx=\"4.0\"").doesNotContain("NaN");
        assertThat(SparkSvg.of(Collections.nCopies(3, null), 5)).doesNotContain("circle");
    }
}
