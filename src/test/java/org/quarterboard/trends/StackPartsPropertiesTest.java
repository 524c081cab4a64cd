package org.quarterboard.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.quarterboard.charts.StackedPart;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.PartSet;
import org.quarterboard.shared.Quarter;

/** Whatever was returned, a column is as high as the whole, or as its parts where they are more than that. */
class StackPartsPropertiesTest {

    private static final Quarter FIRST = new Quarter(2025, 1);
    private static final PartSet START =
            Held.CATALOGUE.partSets(new MeasureCode("1a"), 2).getFirst();

    @Property(tries = 200)
    void aColumnIsTheWholeUnlessItsPartsAreMore(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 60) Integer> suitable,
            @ForAll @IntRange(max = 40) int unsuitable,
            @ForAll @IntRange(max = 90) int whole) {
        Held held = new Held();
        for (int i = 0; i < suitable.size(); i++) {
            held.figure(START.parts().get(0).cell(), FIRST.plus(i), String.valueOf(suitable.get(i)));
            held.figure(START.parts().get(1).cell(), FIRST.plus(i), String.valueOf(unsuitable));
            held.figure(START.wholeCell().orElseThrow(), FIRST.plus(i), String.valueOf(whole));
        }
        List<StackedPart> parts =
                new StackParts(START, figures(held)).named(said()).orElseThrow();
        for (int i = 0; i < suitable.size(); i++) {
            double column = 0;
            for (StackedPart part : parts) {
                Double value = part.values().get(i);
                column += value == null ? Double.NaN : value;
            }
            assertThat(column).isEqualTo(Math.max(whole, suitable.get(i) + unsuitable));
        }
    }

    private static BreakdownFigures figures(Held held) {
        return BreakdownFigures.of(
                        held.figures(),
                        START.parts().stream().map(PartSet.Part::cell).toList(),
                        FIRST.plus(40))
                .orElseThrow();
    }

    private static BreakdownWords said() {
        return new BreakdownWords(Held.ENGLISH, false);
    }
}
