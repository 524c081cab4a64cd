package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Gap;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;

class TidyReaderTest {

    private static final String HEADER = "time_period,time_identifier,service_code,kpi,measure,stage,breakdown_topic,"
            + "breakdown,numerator,denominator,count,gap,status,period_start,period_end,rate,version\r\n";

    private final TidyReader reader = new TidyReader(LongFile.CATALOGUE);

    @Test
    void readsACountOfFirstTimeEntrants() {
        ParsedFile parsed = read("202526,Financial year Q1,ZZ01,,FTE,,,,,,65,,provisional,,,,");
        assertThat(parsed.findings()).isEmpty();
        ParsedRow row = parsed.rows().getFirst();
        assertThat(row.period()).isEqualTo(Period.of(new Quarter(2025, 1)));
        assertThat(row.provisional()).isTrue();
        assertThat(row.values()).containsExactly(CellValue.of(new CellCode("FTE|v1|period||numerator"), 65));
    }

    @Test
    void readsReoffendingForItsOwnPeriod() {
        ParsedFile parsed = read("202526,Financial year Q1,ZZ01,,RO-B,,,,70,406,,,final,2023-04-01,2024-03-31,,");
        assertThat(parsed.findings()).isEmpty();
        ParsedRow row = parsed.rows().getFirst();
        assertThat(row.period()).isEqualTo(new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31)));
        assertThat(row.values())
                .containsExactly(
                        CellValue.of(new CellCode("RO-B|v1|period||numerator"), 70),
                        CellValue.of(new CellCode("RO-B|v1|period||denominator"), 406));
    }

    @Test
    void readsACrossedBreakdownInAnyOrder() {
        ParsedFile parsed = read(
                "202526,Financial year Q2,ZZ01,KPI 1,1c,start,suitability;order,suitable;referral-order,3,4,,,final,,,,");
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.rows().getFirst().values())
                .containsExactly(
                        CellValue.of(
                                new CellCode("1c|v2|start|order=referral-order;suitability=suitable|numerator"), 3),
                        CellValue.of(new CellCode("1c|v2|period|order=referral-order|denominator"), 4));
    }

    @Test
    void takesTheSecondNameOfASharedCell() {
        ParsedFile parsed = read("202526,Financial year Q2,ZZ01,1,1a,end,suitability,suitable,3,,,,,,,,");
        assertThat(parsed.rows().getFirst().values())
                .containsExactly(CellValue.of(new CellCode("1|v2|end||numerator"), 3));
    }

    @Test
    void takesTheVersionThatTheFileNames() {
        ParsedFile parsed = read("202526,Financial year Q1,ZZ01,4,4,end,,,3,9,,,,,,,v1");
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.rows().getFirst().values().getFirst().cell()).isEqualTo(new CellCode("4|v1|end||numerator"));
    }

    @Test
    void readsAPublishedRate() {
        ParsedFile parsed = read("202526,Financial year Q1,ZZ01,,CUS,,custody,sentenced,,,,,,,,0.07,");
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.rows().getFirst().values().getFirst().value()).isEqualTo(new BigDecimal("0.07"));
    }

    @ParameterizedTest
    @CsvSource({"z, NOT_APPLICABLE", "x, UNAVAILABLE", "c, SUPPRESSED"})
    void readsAGap(String letter, Gap gap) {
        ParsedFile parsed = read("202526,Financial year Q1,ZZ01,,YDA,,,,,,," + letter + ",final,,,,");
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.rows().getFirst().values())
                .containsExactly(CellValue.missing(new CellCode("YDA|v1|period||count"), gap));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "202527,Financial year Q1,ZZ01,,FTE,,,,,,1,,,,,,|UNREADABLE_YEAR|time_period|202527|202526",
                "202526,Half 1,ZZ01,,FTE,,,,,,1,,,,,,|UNREADABLE_QUARTER|time_identifier|half 1|Financial year Q1",
                "202526,Financial year Q5,ZZ01,,FTE,,,,,,1,,,,,,|UNREADABLE_QUARTER|time_identifier|financial year q5|Financial year Q1",
                "202526,Financial year Q1,,,FTE,,,,,,1,,,,,,|NO_SERVICE|service_code||",
                "202526,Financial year Q1,ZZ01,,FTX,,,,,,1,,,,,,|UNKNOWN_MEASURE|measure|ftx|fte",
                "202526,Financial year Q1,ZZ01,KPI 2,1a,,,,,,1,,,,,,|UNKNOWN_KPI|kpi|kpi 2|1",
                "202526,Financial year Q1,ZZ01,,1a,strat,,,,,1,,,,,,|UNKNOWN_STAGE|stage|strat|start",
                "202526,Financial year Q1,ZZ01,,FTE,,sexx,male,,,1,,,,,,|UNKNOWN_BREAKDOWN|breakdown_topic|sexx|sex",
                "202526,Financial year Q1,ZZ01,,FTE,,sex,mail,,,1,,,,,,|UNKNOWN_BREAKDOWN|breakdown|mail|male",
                "202526,Financial year Q1,ZZ01,,FTE,,sex;age,male,,,1,,,,,,|UNKNOWN_BREAKDOWN|breakdown|male|sex;age",
                "202526,Financial year Q1,ZZ01,,YDA,,,,1,,,,,,,,|NO_SUCH_CELL|numerator|YDA|",
                "202526,Financial year Q1,ZZ01,,FTE,,,,,,1,c,,,,,|GAP_AND_VALUE|gap|c|",
                "202526,Financial year Q1,ZZ01,,FTE,,,,,,,q,,,,,|UNKNOWN_GAP|gap|q|z, x, c, n",
                "202526,Financial year Q1,ZZ01,,FTE,,,,,,1,,draft,,,,|UNKNOWN_STATUS|status|draft|final, provisional",
                "202526,Financial year Q1,ZZ01,,FTE,,,,,,,,,,,,|NO_VALUE|numerator||z, x, c, n",
                "202223,Financial year Q1,ZZ01,,1,,,,1,,,,,,,,|BEFORE_KPIS|time_period|2022-04-01|2023-04-01",
                "202526,Financial year Q1,ZZ01,,RO-B,,,,1,2,,,,2024-04-01,2024-03-31,,|WRONG_PERIOD|period_end|2024-04-01 – 2024-03-31|",
                "202526,Financial year Q1,ZZ01,,RO-B,,,,1,2,,,,2024-04,2024-03-31,,|UNREADABLE_DATE|period_start|2024-04|2025-04-01",
                "202526,Financial year Q1,ZZ01,,1,end,,,1,2,,,,2025-04-01,2025-05-31,,|WRONG_PERIOD|period_start|2025-04-01 – 2025-05-31|2025-04-01 – 2025-06-30",
                "202526,Financial year Q1,ZZ01,,RO-B,,,,3,2,,,,,,,|ABOVE_DENOMINATOR|numerator|3|2",
                "202526,Financial year Q1,ZZ01,,8a,,sector,police,,,2,,,,,,|SECTOR_NOT_BINARY|count|2|0, 1",
                "202526,Financial year Q1,ZZ01,,CUS,,custody,sentenced,,,,,,,,1e5,|TOO_BIG|rate|1e5|"
            })
    void findsWhatIsWrong(String line, FindingCode kind, String column, String found, String expected) {
        ParsedFile parsed = read(line);
        if (kind == FindingCode.NO_SUCH_CELL) {
            assertThat(parsed.findings())
                    .containsExactly(new Finding(kind, 2, column, "YDA|v1|period|", "YDA|v1|period||count"));
        } else {
            assertThat(parsed.findings())
                    .containsExactly(
                            new Finding(kind, 2, column, found == null ? "" : found, expected == null ? "" : expected));
        }
        assertThat(parsed.refused()).isTrue();
    }

    @Test
    void namesTheFirstLineOfAFigureThatStandsTwice() {
        String line = "202526,Financial year Q1,ZZ01,,FTE,,,,,,65,,,,,,";
        assertThat(read(line + "\r\n" + line).findings())
                .containsExactly(new Finding(FindingCode.ROW_TWICE, 3, "count", "FTE|v1|period||numerator", "2"));
    }

    @Test
    void letsDenominatorsRepeatOnlyIfTheyAgree() {
        String start = "202526,Financial year Q2,ZZ01,1,1a,start,suitability,";
        ParsedFile agreed = read(start + "suitable,3,9,,,,,,,\r\n" + start + "unsuitable,2,9,,,,,,,");
        assertThat(agreed.findings()).isEmpty();
        ParsedFile parsed = read(start + "suitable,3,9,,,,,,,\r\n" + start + "unsuitable,2,8,,,,,,,");
        assertThat(parsed.findings())
                .containsExactly(new Finding(FindingCode.FIGURES_DISAGREE, 3, "denominator", "8", "9 (2)"));
    }

    /** The row of the gap is about the cohort alone, which has no cell but the denominator of the others. */
    @Test
    void aDenominatorIsEitherMissingOrGiven() {
        String missing = "202526,Financial year Q2,ZZ01,1,1,period,,,,,,x,,,,,";
        String given = "202526,Financial year Q2,ZZ01,1,1,end,,,3,9,,,,,,,";
        String cohort = "1|v2|period||denominator";
        assertThat(read(missing).rows().getFirst().values())
                .containsExactly(CellValue.missing(new CellCode(cohort), Gap.UNAVAILABLE));
        ParsedFile after = read(missing + "\r\n" + given);
        assertThat(after.findings()).containsExactly(new Finding(FindingCode.ROW_TWICE, 3, "denominator", cohort, "2"));
        assertThat(after.rows().get(1).values()).containsExactly(CellValue.of(new CellCode("1|v2|end||numerator"), 3));
        assertThat(read(given + "\r\n" + missing).findings())
                .containsExactly(new Finding(FindingCode.ROW_TWICE, 3, "gap", cohort, "2"));
    }

    @Test
    void doesWithoutTheOptionalColumns() {
        String text = "time_period,time_identifier,service_code,kpi,measure,stage,breakdown_topic,breakdown,numerator,"
                + "denominator,count,gap,status\n202526,Financial year Q1,ZZ01,,YDA,,,,,,2,,final\n";
        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL)
                        .findings())
                .isEmpty();
    }

    private ParsedFile read(String lines) {
        return reader.read((HEADER + lines + "\r\n").getBytes(StandardCharsets.UTF_8), ReadLimits.USUAL);
    }
}
