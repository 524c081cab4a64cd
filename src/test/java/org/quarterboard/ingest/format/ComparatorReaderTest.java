package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterboard.kpi.AreaKind;
import org.quarterboard.kpi.ComparatorArea;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.NewComparator;
import org.quarterboard.kpi.Publication;
import org.quarterboard.kpi.Published;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

class ComparatorReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String SOUND = "england,E92000001,England,202526,Financial year Q1,,,1,870,1000,,final,"
            + "\"Key performance indicators, 2025 to 2026\",https://example.org/statistics,2026-07-29";

    private final ComparatorReader reader = new ComparatorReader(LongFile.CATALOGUE);

    @Test
    void aSoundRowIsReadWordForWord() {
        ComparatorFile file = read(SOUND);
        assertThat(file.findings()).isEmpty();
        assertThat(file.rows())
                .containsExactly(new ComparatorFile.Row(
                        2,
                        new NewComparator(
                                new ComparatorArea(new ComparatorArea.Key(AreaKind.ENGLAND, "E92000001"), "England"),
                                new MeasureCode("1"),
                                Period.of(new Quarter(2025, 1)),
                                new Published(BigDecimal.valueOf(870), BigDecimal.valueOf(1000), null),
                                false,
                                new Publication(
                                        "Key performance indicators, 2025 to 2026",
                                        "https://example.org/statistics",
                                        LocalDate.of(2026, 7, 29)))));
    }

    @Test
    void columnsStandInAnyOrderAndSpacesAndCapitalsDoNotMatter() {
        String text =
                " Measure ,AREA_KIND,area_code,area_name,rate,period_start,period_end,source_title,published_on\r\n"
                        + " fte , England , e92000001 ,England,143.2,2024-04-01,2025-03-31,Statistics,2026-01-29\r\n";
        ComparatorFile file = reader.read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL, TODAY);
        assertThat(file.findings()).isEmpty();
        NewComparator figure = file.rows().getFirst().figure();
        assertThat(figure.period()).isEqualTo(new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)));
        assertThat(figure.published()).isEqualTo(new Published(null, null, new BigDecimal("143.2")));
        assertThat(figure.area().key().code()).isEqualTo("E92000001");
    }

    @Test
    void aWholeFinancialYearCanBeNamed() {
        ComparatorFile file = read(SOUND.replace("Financial year Q1", "Financial year"));
        assertThat(file.rows().getFirst().figure().period())
                .isEqualTo(new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "england,E92|scotland,E92|UNKNOWN_AREA_KIND|area_kind",
                "E92000001|W92000004|WRONG_AREA_CODE|area_code",
                "england,E92000001|region,mid lands|WRONG_AREA_CODE|area_code",
                ",England,|,,|EMPTY_FIELD|area_name",
                ",England,|,=2+5,|UNFIT_TEXT|area_name",
                "Q1,,,1,|Q1,,,99z,|UNKNOWN_MEASURE|measure",
                "202526,|202527,|UNREADABLE_YEAR|time_period",
                "year Q1,,|year Q1,2025-04-01,2025-07-31|WRONG_PERIOD|period_start",
                "202526,|202021,|BEFORE_KPIS|period_start",
                ",870,|,1001,|ABOVE_DENOMINATOR|numerator",
                ",870,|,,|NO_NUMERATOR|numerator",
                ",870,1000,|,,,|EMPTY_FIELD|numerator",
                ",870,|,-1,|NEGATIVE|numerator",
                "1000,,|1000,1e3,|TOO_BIG|rate",
                "1000,,|1000,101.0,|ABOVE_DENOMINATOR|rate",
                "1000,,|1000,88.0,|RATE_DIFFERS|rate",
                ",final,|,draft,|UNKNOWN_STATUS|status",
                "https://|javascript:|WRONG_ADDRESS|source_url",
                "2026-07-29|29/07/2026|UNREADABLE_DATE|published_on",
                "2026-07-29|2026-11-26|PUBLISHED_IN_THE_FUTURE|published_on"
            })
    void aWrongFieldIsNamed(String right, String wrong, FindingCode kind, String column) {
        assertThat(SOUND).contains(right);
        int at = SOUND.indexOf(right);
        ComparatorFile file = read(SOUND.substring(0, at) + wrong + SOUND.substring(at + right.length()));
        assertThat(file.findings())
                .extracting(Finding::kind, Finding::line, Finding::column)
                .containsExactly(tuple(kind, 2L, column));
        assertThat(file.refused()).isEqualTo(kind != FindingCode.RATE_DIFFERS);
    }

    @Test
    void aPrintedRateMayBeRounded() {
        assertThat(read(SOUND.replace("870,1000,,", "870,999,87.1,")).findings())
                .isEmpty();
        assertThat(read(SOUND.replace("870,1000,,", "870,999,87,")).findings()).isEmpty();
    }

    @Test
    void aFigureTwiceAndAnAreaWithTwoNamesAreRefused() {
        assertThat(read(SOUND, SOUND).findings())
                .extracting(Finding::kind, Finding::line, Finding::expected)
                .containsExactly(tuple(FindingCode.ROW_TWICE, 3L, "2"));
        assertThat(read(SOUND, SOUND.replace("Q1,,,1,", "Q2,,,1,").replace(",England,", ",Engeland,"))
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(FindingCode.AREA_NAMES_DISAGREE);
    }

    @Test
    void aMissingColumnAndAnotherFormatAreRefused() {
        ComparatorFile file = reader.read(
                "area_kind,area_code\r\nengland,E92000001\r\n".getBytes(StandardCharsets.UTF_8),
                ReadLimits.USUAL,
                TODAY);
        assertThat(file.findings()).extracting(Finding::kind).containsOnly(FindingCode.MISSING_COLUMN);
        assertThat(reader.read(new byte[] {'P', 'K', 3, 4, 0}, ReadLimits.USUAL, TODAY)
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(FindingCode.NOT_CSV);
    }

    @Test
    void whatIsWrittenIsReadBackAndWrittenTheSame() throws IOException {
        try (InputStream demo = Objects.requireNonNull(getClass().getResourceAsStream("/demo/comparators.csv"))) {
            ComparatorFile file = reader.read(demo.readAllBytes(), ReadLimits.USUAL, TODAY);
            assertThat(file.findings()).isEmpty();
            assertThat(file.rows()).hasSizeGreaterThan(400);
            List<NewComparator> figures =
                    file.rows().stream().map(ComparatorFile.Row::figure).toList();
            assertThat(figures).allMatch(figure -> figure.source().title().startsWith("Demonstration"));
            String written = ComparatorWriter.text(figures);
            ComparatorFile again = reader.read(written.getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL, TODAY);
            assertThat(again.rows()).isEqualTo(file.rows());
            assertThat(ComparatorWriter.text(again.rows().stream()
                            .map(ComparatorFile.Row::figure)
                            .toList()))
                    .isEqualTo(written);
        }
        assertThat(ComparatorWriter.text(List.of(read(SOUND).rows().getFirst().figure())))
                .contains("\"Key performance indicators, 2025 to 2026\"");
    }

    @Property(tries = 300)
    void anyFieldsGiveFindingsAndNoException(@ForAll List<String> fields) {
        String row = String.join(
                ",",
                fields.stream()
                        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                        .toList());
        ComparatorFile file = read(row, SOUND.replace("870", fields.isEmpty() ? "" : "x" + fields.getFirst()));
        assertThat(file.rows().size() + file.findings().size()).isPositive();
    }

    private ComparatorFile read(String... rows) {
        String text = String.join(",", ComparatorLayout.COLUMNS) + "\r\n" + String.join("\r\n", rows) + "\r\n";
        return reader.read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL, TODAY);
    }
}
