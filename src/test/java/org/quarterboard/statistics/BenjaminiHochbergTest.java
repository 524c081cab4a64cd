package org.quarterboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.statistics.Reference.Row;

class BenjaminiHochbergTest {

    /** Rows in pairs: the p-values, then R's p.adjust(p, "BH"). */
    @Test
    void agreesWithR() {
        List<Row> rows = Reference.rows(Reference.R, "Benjamini-Hochberg");

        assertThat(rows).hasSize(16);
        for (int i = 0; i < rows.size(); i += 2) {
            double[] given = rows.get(i).afterTheWord();
            double[] before = given.clone();
            assertThat(BenjaminiHochberg.adjusted(given))
                    .containsExactly(rows.get(i + 1).afterTheWord(), within(1e-12));
            assertThat(given).containsExactly(before);
        }
    }

    /**
     * Benjamini and Hochberg (1995), section 3.2: fifteen p-values, of which the procedure rejects the four smallest at 0.05
     * (Bonferroni three).
     */
    @Test
    void agreesWithTheExampleOfThePaper() {
        double[] adjusted = BenjaminiHochberg.adjusted(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.0000);

        assertThat(adjusted).isSorted();
        assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-15)).isLessThan(0.05);
        assertThat(adjusted[4]).isGreaterThan(0.05);
    }

    @Test
    void noneGivesNone() {
        assertThat(BenjaminiHochberg.adjusted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -0.001, 1.001, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoPValue(double p) {
        assertThatIllegalArgumentException().isThrownBy(() -> BenjaminiHochberg.adjusted(p));
        assertThatIllegalArgumentException().isThrownBy(() -> BenjaminiHochberg.adjusted(0.5, p, 0.1));
    }

    @Test
    void takesZeroAndOne() {
        assertThat(BenjaminiHochberg.adjusted(1, 0)).containsExactly(1, 0);
    }
}
