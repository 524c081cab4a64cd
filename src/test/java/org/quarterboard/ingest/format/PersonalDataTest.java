package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static final List<String> HEADER = List.of("First", "Sex", "Offence");

    @ParameterizedTest
    @CsvSource({
        "LS1 4AP,PERSONAL_POSTCODE",
        "ls1 4ap,PERSONAL_POSTCODE",
        "SW1A1AA,PERSONAL_POSTCODE",
        "moved to LS1 4AP in May,PERSONAL_POSTCODE",
        "943 476 5919,PERSONAL_HEALTH_NUMBER",
        "seen as 943-476-5919,PERSONAL_HEALTH_NUMBER",
        "QQ123456C,",
        "AB 12 34 56 C,PERSONAL_INSURANCE_NUMBER",
        "ab123456c,PERSONAL_INSURANCE_NUMBER",
        "A123456789012,PERSONAL_LEARNER_NUMBER",
        "2020/0123456V,PERSONAL_POLICE_NUMBER",
        "20/123456v,PERSONAL_POLICE_NUMBER",
        "2020/0123456U,",
        "write to a.b@example.org,PERSONAL_CONTACT",
        "07700 900123,PERSONAL_CONTACT",
        "+44 (0)20 7946 0000,PERSONAL_CONTACT"
    })
    void oneCertainValueIsEnough(String value, FindingCode kind) {
        Optional<PersonalDataFound> verdict = look(List.of("a", "b"), List.of(List.of("x", value)));
        if (kind == null) {
            assertThat(verdict).isEmpty();
        } else {
            assertThat(signs(verdict)).containsExactly(new PersonalSign(kind, "2", 2, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|v2|start|order=referral-order;suitability=suitable|numerator",
                "kpi2_total_suitable_ete_start_25",
                "release-5wd",
                "6a(i)",
                "Q1 2025/26",
                "2025-04-01",
                "202526",
                "25/26",
                "Financial year Q1",
                "E06000014",
                "W06000015",
                "ZZ01",
                "e1 2nd floor",
                "Q1 2AB",
                "v1.2.19",
                "1.234.567",
                "@SUM(A1)",
                "-12",
                "3/4",
                "2024Q4",
                "10-14",
                "KPI 10 and KPI 9",
                "2019/20A"
            })
    void whatStandsInReturnsIsNot(String value) {
        for (String column : List.of("x", "yjs_name", "measure", "numerator_value", "quarter_label_date", "yot_code")) {
            assertThat(look(List.of(column), List.of(List.of(value))))
                    .as(column)
                    .isEmpty();
        }
    }

    @Test
    void tenDigitsAreACountWhereCountsStandAndANumberOfAChildWhereWordsStand() {
        List<List<String>> one = List.of(List.of("9434765919"));
        assertThat(look(List.of("numerator_value"), one)).isEmpty();
        assertThat(look(List.of("count"), one)).isEmpty();
        assertThat(look(List.of("population"), one)).isEmpty();
        assertThat(look(List.of("yjs_name"), one)).isPresent();
        List<List<String>> three = List.of(List.of("9434765919"), List.of("9876543210"), List.of("1000000001"));
        assertThat(look(List.of("x"), three)).isPresent();
        assertThat(look(List.of("x"), List.of(List.of("9434765919"), List.of("9876543211"), List.of("1000000018"))))
                .isEmpty();
        assertThat(new PersonalData(Set.of("Value"))).satisfies(own -> {
            own.header(List.of("Value"));
            three.forEach(row -> own.row(2, row));
            assertThat(own.verdict()).isEmpty();
        });
    }

    @Test
    void birthDatesAreSeenOutsideThePeriodColumnsOnceThereAreSeveral() {
        List<List<String>> dates = List.of(List.of("12/03/2009"), List.of("2010-01-30"), List.of("1 Mai 2011"));
        assertThat(signs(look(List.of("x"), dates)))
                .containsExactly(new PersonalSign(FindingCode.PERSONAL_BIRTH_DATE, "1", 2, 3));
        assertThat(look(List.of("x"), dates.subList(0, 2))).isEmpty();
        assertThat(look(List.of("period_start"), dates)).isEmpty();
        assertThat(look(List.of("x"), List.of(List.of("1/5/2024"), List.of("1/6/2024"), List.of("1/7/2024"))))
                .isEmpty();
    }

    @Test
    void aServiceMayHaveACodeLikeAPupilsNumberButNotSeveral() {
        List<String> one = List.of("A123456789012");
        assertThat(look(List.of("service_code"), List.of(one, one, one))).isEmpty();
        assertThat(look(List.of("service_code"), List.of(one, List.of("L12345678901B"), one)))
                .isPresent();
        assertThat(look(List.of("measure"), List.of(one))).isPresent();
    }

    @Test
    void oneDayInEveryRowIsNoBirthDate() {
        List<String> row = List.of("2019-04-01");
        assertThat(look(List.of("valid_from"), List.of(row, row, row, row))).isEmpty();
    }

    @Test
    void aColumnThatIsNamedForChildrenStopsTheFileOnceItHoldsAnything() {
        assertThat(look(List.of("yot_code", "Surname"), List.of(List.of("ZZ01", ""))))
                .isEmpty();
        assertThat(signs(look(List.of("yot_code", "Child Surname"), List.of(List.of("ZZ01", "x")))))
                .containsExactly(new PersonalSign(FindingCode.PERSONAL_COLUMN, "surname", 1, 1));
    }

    @Test
    void namesOfPeopleAreSeenInMostRowsOfAColumnThatIsNotAboutPlaces() {
        List<List<String>> names = List.of(
                List.of("Ada Example"),
                List.of("Ben Example-Smith"),
                List.of("O'Neil, Siân"),
                List.of("Cai ap Example"),
                List.of("Dee Dee Example"),
                List.of("Eve Example"));
        assertThat(signs(look(List.of("x"), names)))
                .containsExactly(new PersonalSign(FindingCode.PERSONAL_NAME, "1", 2, 5));
        assertThat(look(List.of("Local authority"), names)).isEmpty();
        assertThat(look(List.of("yjs_name"), names)).isEmpty();
        List<String> town = List.of("North Town");
        assertThat(look(List.of("x"), List.of(town, town, town, town, town))).isEmpty();
    }

    @Test
    void oneNameBesideOneBirthDateIsEnough() {
        assertThat(signs(look(List.of("x", "y"), List.of(List.of("Ada Example", "12/03/2009")))))
                .extracting(PersonalSign::kind)
                .containsExactly(FindingCode.PERSONAL_NAME);
    }

    @Test
    void oneRowForEachChildIsSeen() {
        List<List<String>> children = List.of(
                List.of("10021", "M", "14", "Burglary"),
                List.of("10022", "F", "15", "Theft"),
                List.of("10035", "M", "15", "Theft"),
                List.of("10041", "M", "17", "Robbery"),
                List.of("10042", "F", "16", "Theft"));
        assertThat(signs(look(List.of("Key", "Sex", "Age", "Offence"), children)))
                .containsExactly(new PersonalSign(FindingCode.PERSONAL_RECORDS, "1", 2, 5));
        assertThat(look(List.of("Population", "Sex", "Age", "Offence"), children))
                .isEmpty();
        assertThat(look(List.of("Key", "Sex", "Age", "Offence"), children.subList(0, 4)))
                .isEmpty();
        assertThat(look(List.of("Key", "Measure", "Score", "Offence"), children))
                .isEmpty();
    }

    /** A column without a telling name is a key of rows if each has another value of some length with a digit in it. */
    @Test
    void aKeyOfRowsIsSeenByItsValues() {
        assertThat(signs(look(HEADER, keyed("ab1", "ab2", "ab3", "ab4", "ab5"))))
                .isEmpty();
        assertThat(signs(look(HEADER, keyed("abc1", "abc2", "abc3", "abc4", "9bcd"))))
                .containsExactly(new PersonalSign(FindingCode.PERSONAL_RECORDS, "1", 2, 5));
        assertThat(signs(look(HEADER, keyed("1abc", "0abc", "abc3", "abc4", "abc5"))))
                .containsExactly(new PersonalSign(FindingCode.PERSONAL_RECORDS, "1", 2, 5));
        assertThat(signs(look(HEADER, keyed("abcd", "abce", "abcf", "abcg", "abc5"))))
                .isEmpty();
        assertThat(signs(look(HEADER, keyed("abc1", "abc2", "abc3", "abc4", "abc4"))))
                .isEmpty();
        assertThat(signs(look(HEADER, keyed("abc1", "abc2", "", "abc4", "abc5"))))
                .isEmpty();
        assertThat(signs(look(List.of("First", "Sex", "numerator"), keyed("abc1", "abc2", "abc3", "abc4", "abc5"))))
                .as("rows of counts are no rows of children")
                .isEmpty();
    }

    private static List<List<String>> keyed(String... keys) {
        return Stream.of(keys).map(key -> List.of(key, "F", "7")).toList();
    }

    @Test
    void namesOfColumnsBelowATitleAreFound() {
        PersonalData data = new PersonalData();
        data.header(List.of("Caseload on 1 May"));
        data.row(3, List.of("Forename", "Surname", "Ward"));
        data.row(4, List.of("Ada", "Example", "North"));
        assertThat(signs(data.verdict()))
                .containsExactly(
                        new PersonalSign(FindingCode.PERSONAL_COLUMN, "forename", 3, 1),
                        new PersonalSign(FindingCode.PERSONAL_COLUMN, "surname", 3, 1));
    }

    @Test
    void aFileWithoutNamesOfColumnsIsLookedAtFromItsFirstLine() {
        PersonalData data = new PersonalData();
        data.header(List.of("Ada Example", "LS1 4AP"));
        assertThat(signs(data.verdict())).containsExactly(new PersonalSign(FindingCode.PERSONAL_POSTCODE, "–", 1, 1));
    }

    @Test
    void nothingOfTheFileIsRepeated() {
        PersonalData data = new PersonalData();
        data.header(List.of("Surname of Ada", "Exampleton", "numerator"));
        data.row(2, List.of("Zed", "LS1 4AP", "ada@example.org"));
        Findings findings = new Findings(100);
        data.verdict().orElseThrow().tell(findings);
        assertThat(findings.kept()).hasSize(3);
        assertThat(findings.kept().toString()).doesNotContain("Ada", "Zed", "Exampleton", "LS1", "example");
    }

    @Test
    void whatLooksPersonalIsToldHoweverMuchElseIsWrong() {
        Findings findings = new Findings(2);
        for (int line = 1; line < 9; line++) {
            findings.add(FindingCode.NEGATIVE, line, "numerator", "-1", "");
        }
        look(List.of("x"), List.of(List.of("LS1 4AP"))).orElseThrow().tell(findings);
        assertThat(findings.kept()).extracting(Finding::kind).contains(FindingCode.PERSONAL_POSTCODE);
        assertThat(findings.more()).isEqualTo(7);
    }

    private static Optional<PersonalDataFound> look(List<String> header, List<List<String>> rows) {
        PersonalData data = new PersonalData();
        data.header(header);
        for (int i = 0; i < rows.size(); i++) {
            data.row(i + 2L, rows.get(i));
        }
        return data.verdict();
    }

    private static List<PersonalSign> signs(Optional<PersonalDataFound> verdict) {
        return verdict.map(PersonalDataFound::signs).orElse(List.of());
    }
}
