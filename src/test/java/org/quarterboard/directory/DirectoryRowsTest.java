package org.quarterboard.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with a file is found, with its line, its column and the words that stand there. */
class DirectoryRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    private static final String SERVICE = "ONE,One Service,ENGLAND,MID,Middle,CITY,Cities,2000-04-01,";

    private final Findings findings = new Findings();

    @Test
    void aSoundServiceIsReadWordForWord() {
        assertThat(services("ONE,\"One, Two and Three\",WALES,MID,Middle,CITY,Cities,2000-04-01,2030-03-31"))
                .containsExactly(new ServiceRow(
                        2,
                        "ONE",
                        "One, Two and Three",
                        Country.WALES,
                        "MID",
                        "Middle",
                        "CITY",
                        "Cities",
                        LocalDate.of(2000, 4, 1),
                        LocalDate.of(2030, 3, 31)));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void anEmptyEndMeansThatNoneIsKnown() {
        assertThat(services(SERVICE)).extracting(ServiceRow::validTo).containsExactly(LocalDate.of(9999, 12, 31));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreRead() {
        String text = "\uFEFF" + String.join(",", DirectoryFile.SERVICES.columns()) + "\r\n" + SERVICE + "\r\n";
        CsvTable table = CsvTable.read(DirectoryFile.SERVICES, text.getBytes(StandardCharsets.UTF_8), findings);
        assertThat(ServiceRow.read(table, findings)).hasSize(1);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void welshNamesKeepTheirLetters() {
        assertThat(services("ONE,Gwasanaeth Tŷ Ŵyn,WALES,MID,Middle,CITY,Cities,2000-04-01,"))
                .extracting(ServiceRow::name)
                .containsExactly("Gwasanaeth Tŷ Ŵyn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one,One Service,ENGLAND,MID,Middle,CITY,Cities,2000-04-01, | code | BAD_CODE",
                "ONE/2,One Service,ENGLAND,MID,Middle,CITY,Cities,2000-04-01, | code | BAD_CODE",
                ",One Service,ENGLAND,MID,Middle,CITY,Cities,2000-04-01, | code | MISSING",
                "ONE,,ENGLAND,MID,Middle,CITY,Cities,2000-04-01, | name | MISSING",
                "ONE,One\tService,ENGLAND,MID,Middle,CITY,Cities,2000-04-01, | name | CONTROL_CHARACTER",
                "ONE,One Service,SCOTLAND,MID,Middle,CITY,Cities,2000-04-01, | country | BAD_COUNTRY",
                "ONE,One Service,ENGLAND,MID,Middle,CITY,Cities,01/04/2000, | valid_from | BAD_DATE",
                "ONE,One Service,ENGLAND,MID,Middle,CITY,Cities,2025-02-29, | valid_from | BAD_DATE",
                "ONE,One Service,ENGLAND,MID,Middle,CITY,Cities,0200-04-01, | valid_from | BAD_DATE",
                "ONE,One Service,ENGLAND,MID,Middle,CITY,Cities,,  | valid_from | MISSING",
                "ONE,One Service,ENGLAND,MID,Middle,CITY,Cities,2000-04-01,1999-03-31 | valid_to | ENDS_BEFORE_START",
                "ONE,One Service,ENGLAND,MID,Middle,CITY,Cities,2000-04-01 | '' | FIELD_COUNT",
                "ONE,One, Two,ENGLAND,MID,Middle,CITY,Cities,2000-04-01, | '' | FIELD_COUNT"
            })
    void aWrongFieldOfAServiceIsNamed(String row, String column, Problem problem) {
        services(row);
        assertThat(findings.list())
                .extracting(Finding::row, Finding::column, Finding::problem)
                .containsExactly(tuple(2, column, problem));
    }

    @Test
    void aNameLongerThanItsColumnIsRefused() {
        services(SERVICE.replace("One Service", "x".repeat(161)));
        assertThat(findings.list())
                .extracting(Finding::problem, Finding::detail)
                .containsExactly(tuple(Problem.TOO_LONG, "160"));
        assertThat(findings.list().getFirst().value()).hasSize(80).endsWith("…");
    }

    @Test
    void severalWrongFieldsOfOneRowAreAllNamed() {
        services("one,,ENGLAND,MID,Middle,CITY,Cities,2000-04-01,never");
        assertThat(findings.list())
                .extracting(Finding::column, Finding::value, Finding::problem)
                .containsExactlyInAnyOrder(
                        tuple("code", "one", Problem.BAD_CODE),
                        tuple("name", "", Problem.MISSING),
                        tuple("valid_to", "never", Problem.BAD_DATE));
    }

    @Test
    void aServiceTwiceIsRefused() {
        services(SERVICE, SERVICE);
        assertThat(findings.list())
                .extracting(Finding::row, Finding::problem)
                .containsExactly(tuple(3, Problem.DUPLICATE_ROW));
    }

    @Test
    void oneRegionHasOneNameAndOneCountry() {
        services(
                SERVICE,
                "TWO,Two Service,ENGLAND,MID,Midlands,CITY,Cities,2000-04-01,",
                "THREE,Three Service,WALES,MID,Middle,CITY,Towns,2000-04-01,");
        assertThat(findings.list())
                .extracting(Finding::row, Finding::column, Finding::problem, Finding::detail)
                .containsExactly(
                        tuple(3, "region_name", Problem.TWO_NAMES, "Middle"),
                        tuple(4, "family_name", Problem.TWO_NAMES, "Cities"),
                        tuple(4, "country", Problem.TWO_COUNTRIES, "MID"));
    }

    @ParameterizedTest
    @EnumSource(DirectoryFile.class)
    void anotherHeaderIsRefusedAndTheRightOneSaid(DirectoryFile file) {
        read(file, "code;name\nONE;One\n");
        assertThat(findings.list())
                .extracting(Finding::row, Finding::problem, Finding::detail)
                .containsExactly(tuple(1, Problem.WRONG_HEADER, String.join(",", file.columns())));
    }

    @Test
    void columnsStandInAnyOrderAndAnyLetters() {
        CsvTable table = CsvTable.read(
                DirectoryFile.AUTHORITIES,
                " Authority_Code ,service_code,authority_name,valid_from,valid_to\nA,B,C,D,E\n"
                        .getBytes(StandardCharsets.UTF_8),
                findings);
        assertThat(findings.list()).isEmpty();
        assertThat(table.rows().getFirst().fields()).containsExactly("B", "A", "C", "D", "E");
    }

    @Test
    void aColumnTwiceOrLeftOutIsRefused() {
        for (String header : List.of(
                "service_code,service_code,authority_name,valid_from,valid_to",
                "service_code,authority_code,authority_name,valid_from")) {
            Findings own = new Findings();
            CsvTable.read(DirectoryFile.AUTHORITIES, header.getBytes(StandardCharsets.UTF_8), own);
            assertThat(own.list()).extracting(Finding::problem).containsExactly(Problem.WRONG_HEADER);
        }
    }

    @ParameterizedTest
    @EnumSource(DirectoryFile.class)
    void aFileWithoutRowsIsRefused(DirectoryFile file) {
        for (String text : List.of("", String.join(",", file.columns()) + "\n")) {
            Findings own = new Findings();
            CsvTable.read(file, text.getBytes(StandardCharsets.UTF_8), own);
            assertThat(own.list())
                    .extracting(Finding::row, Finding::problem)
                    .containsExactly(tuple(0, Problem.EMPTY_FILE));
        }
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
        byte[] latin = (String.join(",", DirectoryFile.SERVICES.columns()) + "\n" + SERVICE + "\n"
                        + SERVICE.replace("One Service", "Caf\u00e9"))
                .getBytes(StandardCharsets.ISO_8859_1);
        CsvTable.read(DirectoryFile.SERVICES, latin, findings);
        assertThat(findings.list())
                .extracting(Finding::row, Finding::problem)
                .containsExactly(tuple(3, Problem.NOT_UTF8));
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenRead() {
        CsvTable.read(DirectoryFile.SERVICES, new byte[CsvTable.MOST_BYTES + 1], findings);
        assertThat(findings.list()).extracting(Finding::problem).containsExactly(Problem.TOO_LARGE);
    }

    @Test
    void anOpenQuotationIsNoRow() {
        services("ONE,\"One Service,ENGLAND,MID,Middle,CITY,Cities,2000-04-01,");
        assertThat(findings.list()).isNotEmpty();
    }

    @Test
    void anAuthorityRowTwiceOrUnderTwoNamesIsRefused() {
        read(
                DirectoryFile.AUTHORITIES,
                "service_code,authority_code,authority_name,valid_from,valid_to\nONE,X1,North,2000-04-01,\n"
                        + "ONE,X1,North,2000-04-01,\nTWO,X1,South,2010-04-01,\n");
        assertThat(findings.list())
                .extracting(Finding::row, Finding::problem)
                .containsExactly(tuple(3, Problem.DUPLICATE_ROW), tuple(4, Problem.TWO_NAMES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X1,2025,WHITE,MALE,9,5,Source,2026-05-01 | age | BAD_AGE",
                "X1,2025,WHITE,MALE,18,5,Source,2026-05-01 | age | BAD_AGE",
                "X1,2025,WHITE,MALE,ten,5,Source,2026-05-01 | age | BAD_NUMBER",
                "X1,2025,WHITE,MALE,10,-1,Source,2026-05-01 | children | NEGATIVE",
                "X1,2025,WHITE,MALE,10,1.5,Source,2026-05-01 | children | BAD_NUMBER",
                "X1,2025,WHITE,MALE,10,99999999999,Source,2026-05-01 | children | BAD_NUMBER",
                "X1,2025,WHITE,MALE,10,,Source,2026-05-01 | children | MISSING",
                "X1,1999,WHITE,MALE,10,5,Source,2026-05-01 | year | BAD_YEAR",
                "X1,2027,WHITE,MALE,10,5,Source,2026-05-01 | year | BAD_YEAR",
                "X1,2025,Whyte,MALE,10,5,Source,2026-05-01 | ethnicity | BAD_ETHNICITY",
                "X1,2025,WHITE,M,10,5,Source,2026-05-01 | sex | BAD_SEX",
                "X1,2025,WHITE,MALE,10,5,,2026-05-01 | source | MISSING",
                "X1,2025,WHITE,MALE,10,5,Source,2026-06-13 | source_date | FUTURE_DATE"
            })
    void aWrongFieldOfAPopulationIsNamed(String row, String column, Problem problem) {
        populations(List.of(row));
        assertThat(findings.list())
                .extracting(Finding::row, Finding::column, Finding::problem)
                .containsExactly(tuple(2, column, problem));
    }

    @Test
    void everyAgeAndSexOfAnEthnicityIsNeeded() {
        List<String> rows = new ArrayList<>(DirectoryFiles.year("X1", 2025, Ethnicity.WHITE, 7, "2026-05-01"));
        assertThat(populations(rows)).hasSize(16);
        assertThat(findings.list()).isEmpty();
        rows.remove(5);
        populations(rows);
        assertThat(findings.list())
                .extracting(Finding::row, Finding::value, Finding::problem, Finding::detail)
                .containsExactly(tuple(2, "X1 2025 WHITE", Problem.MISSING_AGES, "1"));
    }

    @Test
    void aCellTwiceIsRefused() {
        List<String> rows = new ArrayList<>(DirectoryFiles.year("X1", 2025, Ethnicity.WHITE, 7, "2026-05-01"));
        rows.add(rows.getFirst());
        populations(rows);
        assertThat(findings.list())
                .extracting(Finding::row, Finding::problem)
                .containsExactly(tuple(18, Problem.DUPLICATE_ROW));
    }

    @Test
    void theFirstTwoHundredFindingsAreKeptAndTheRestCounted() {
        services(IntStream.range(0, 250)
                .mapToObj(i -> "bad" + i + ",One Service,ENGLAND,MID,Middle,CITY,Cities,2000-04-01,")
                .toArray(String[]::new));
        assertThat(findings.list()).hasSize(201);
        assertThat(findings.list().getLast()).isEqualTo(new Finding(0, "", "", Problem.MORE, "50"));
    }

    private List<ServiceRow> services(String... rows) {
        return ServiceRow.read(
                CsvTable.read(DirectoryFile.SERVICES, DirectoryFiles.services(rows), findings), findings);
    }

    private List<PopulationRow> populations(List<String> rows) {
        return PopulationRow.read(
                CsvTable.read(DirectoryFile.POPULATIONS, DirectoryFiles.populations(rows), findings), TODAY, findings);
    }

    private void read(DirectoryFile file, String text) {
        CsvTable table = CsvTable.read(file, text.getBytes(StandardCharsets.UTF_8), findings);
        if (file == DirectoryFile.AUTHORITIES) {
            AuthorityRow.read(table, findings);
        }
    }
}
