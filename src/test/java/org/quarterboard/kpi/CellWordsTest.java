package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Messages;

class CellWordsTest {

    private static final CellWords WORDS = new CellWords(MeasureCatalogue.load(), new Messages());

    @Test
    void aCellIsNamedByItsKpiAndNeverByABareNumber() {
        assertThat(WORDS.of(new CellCode("2|v2|end||numerator"), false, Messages.ENGLISH))
                .isEqualTo("KPI 2: Suitable education, training or employment at the end of the order. At the end of the"
                        + " order; Numerator");
        assertThat(WORDS.of(new CellCode("FTE|v1|period||numerator"), false, Messages.ENGLISH))
                .isEqualTo("First time entrants. Numerator");
        assertThat(WORDS.of(new CellCode("2|v2|end||numerator"), false, Messages.WELSH)).startsWith("DPA 2: ");
        assertThat(WORDS.of(new CellCode("gone"), false, Messages.ENGLISH)).isEqualTo("gone");
    }

    @Test
    void aMeasureIsNamedTheSameWay() {
        assertThat(WORDS.ofMeasure("8b", false, Messages.ENGLISH)).startsWith("KPI 8b: ");
        assertThat(WORDS.ofMeasure("CUS", false, Messages.ENGLISH)).isEqualTo("Children sentenced to custody");
        assertThat(WORDS.ofMeasure("99", false, Messages.ENGLISH)).isEqualTo("99");
    }
}
