package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterboard.shared.Messages;

class CellWordsTest {

    private static final CellWords WORDS = new CellWords(MeasureCatalogue.load(), new Messages());

    @Test
    void aCellIsNamedByItsKpiAndNeverByABareNumber() {
        assertThat(WORDS.of(new CellCode("2|v2|end||numerator"), false, Messages.ENGLISH))
                .isEqualTo(
                        "KPI 2: Suitable education, training or employment at the end of the order. At the end of the"
                                + " order; Numerator");
        assertThat(WORDS.of(new CellCode("FTE|v1|period||numerator"), false, Messages.ENGLISH))
                .isEqualTo("First time entrants. Numerator");
        assertThat(WORDS.of(new CellCode("2|v2|end||numerator"), false, Messages.WELSH))
                .startsWith("DPA 2: ");
        assertThat(WORDS.of(new CellCode("gone"), false, Messages.ENGLISH)).isEqualTo("gone");
    }

    @Test
    void aCategoryIsNamedAsTheCountryOfTheServiceNamesIt() {
        CellCode inNeed = new CellCode("7b|v2|during|care=child-in-need|numerator");
        CellCode early = new CellCode("7b|v2|during|care=early-help-plan|numerator");
        assertThat(WORDS.of(inNeed, false, Messages.ENGLISH)).contains(" Child in need; ");
        assertThat(WORDS.of(inNeed, true, Messages.ENGLISH)).contains(" Child in need of care and support; ");
        assertThat(WORDS.of(inNeed, true, Messages.WELSH)).contains(" Plentyn y mae arno angen gofal a chymorth; ");
        assertThat(WORDS.of(early, true, Messages.ENGLISH)).isEqualTo(WORDS.of(early, false, Messages.ENGLISH));
    }

    @Test
    void measuresStandInTheOrderOfTheCatalogue() {
        assertThat(Stream.of("10", "FTE", "2", "10a", "1b", "1", "99", "1a")
                        .sorted(Comparator.comparingInt(WORDS::place)))
                .containsExactly("1", "1a", "1b", "2", "10", "10a", "FTE", "99");
    }

    @Test
    void aMeasureIsNamedTheSameWay() {
        assertThat(WORDS.ofMeasure("8b", false, Messages.ENGLISH)).startsWith("KPI 8b: ");
        assertThat(WORDS.ofMeasure("CUS", false, Messages.ENGLISH)).isEqualTo("Children sentenced to custody");
        assertThat(WORDS.ofMeasure("99", false, Messages.ENGLISH)).isEqualTo("99");
    }
}
