package org.quarterboard.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SourceRowTest {

    @Property
    void aPlaceIsFoundAgainByItsNumber(
            @ForAll @IntRange(max = 11) int sheet, @ForAll @IntRange(min = 1, max = 9_999_999) int row) {
        SourceRow place = SourceRow.of(sheet, row);
        assertThat(SourceRow.parse(place.line())).isEqualTo(place);
        assertThat(Math.toIntExact(place.line())).isPositive().isEqualTo(sheet * 10_000_000 + row);
    }

    @Test
    void aLineOfAPlainFileIsItsOwnNumber() {
        assertThat(SourceRow.parse(312)).isEqualTo(SourceRow.of(0, 312));
        assertThat(SourceRow.of(0, 312).line()).isEqualTo(312);
        assertThat(SourceRow.of(0, 312).inWorkbook()).isFalse();
        assertThat(SourceRow.parse(30_000_012)).isEqualTo(SourceRow.of(3, 12));
        assertThat(SourceRow.of(3, 12).inWorkbook()).isTrue();
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceRow.of(12, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceRow.of(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceRow.of(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceRow.of(1, 10_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceRow.parse(-5));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceRow.parse(120_000_000));
    }
}
