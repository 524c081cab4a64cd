package org.quarterboard.disparity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

/** Whatever comes in, there are rows and findings; whatever goes out comes in again. */
class CountPropertyTest {

    private static final CountFileReader READER = new CountFileReader(CountFiles.CATALOGUE);

    @Property(tries = 300)
    void anyBytesGiveFindingsAndNoException(@ForAll byte[] bytes) {
        CountFile file = READER.read(bytes);
        assertThat(file.rows().isEmpty() && file.findings().isEmpty()).isFalse();
    }

    @Property(tries = 300)
    void anyFieldsGiveFindingsAndNoException(@ForAll List<String> fields) {
        String line = String.join(",", fields).replace('\n', ' ');
        CountFile file =
                CountFiles.screened((CountFiles.HEADER + "\n" + line).getBytes(StandardCharsets.UTF_8));
        assertThat(file.rows().size() + file.findings().size()).isPositive();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadAgain(@ForAll("rows") CountRow row) {
        CountFile read = READER.read(CountFileWriter.bytes(List.of(row)));
        assertThat(read.findings()).isEmpty();
        assertThat(read.rows()).containsExactly(row);
    }

    /** Saying what is held already has no effect on what is found, but for what the rows themselves are. */
    @Property(tries = 100)
    void aTableThatIsHeldAgreesWithItself(@ForAll("rows") CountRow row) {
        Map<CountCell, CountValue> held = Map.of(row.cell(), row.value());
        assertThat(CountFiles.screened(CountFileWriter.bytes(List.of(row)), held).findings())
                .isEqualTo(CountFiles.screened(CountFileWriter.bytes(List.of(row))).findings());
    }

    @Provide
    static Arbitrary<CountRow> rows() {
        Arbitrary<GroupKey> groups = Arbitraries.maps(
                        Arbitraries.of(
                                GroupDimension.ETHNICITY,
                                GroupDimension.SEX,
                                GroupDimension.AGE,
                                GroupDimension.CARE,
                                GroupDimension.SEND),
                        Arbitraries.integers().between(0, 5))
                .map(items -> {
                    Map<GroupDimension, String> group = new TreeMap<>();
                    items.forEach((dimension, place) -> group.put(
                            dimension,
                            dimension.items().get(place % dimension.items().size())));
                    return new GroupKey(new TreeMap<>(group));
                });
        Arbitrary<CountedCode> counted = Arbitraries.of("stop-search", "court", "pupils").map(CountedCode::new);
        Arbitrary<Period> periods = Arbitraries.of(
                Period.of(new Quarter(2024, 3)),
                CountPeriods.year(2024),
                new Period(new Quarter(2024, 1).start(), new Quarter(2024, 4).end()),
                new Period(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31)));
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, 999_999_999).injectNull(0.2);
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("=+-@'\",; aŵé")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(text -> "x" + text.strip());
        return Combinators.combine(counted, periods, groups, numbers, texts)
                .as((code, period, group, number, text) -> new CountRow(
                        2,
                        new CountCell(code, "", period, group),
                        new CountValue(
                                number,
                                number == null ? CountGap.SUPPRESSED : CountGap.NONE,
                                text,
                                LocalDate.of(2026, 7, 20),
                                "")));
    }
}
