package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnWordsTest {

    private static final PersonalWords WORDS = PersonalWords.load();

    @ParameterizedTest
    @CsvSource({
        "Date_of-Birth,date of birth",
        "dateOfBirth,date of birth",
        "NHSNumber,nhs number",
        "Child's name,childs name",
        "Rhif ffôn 2,rhif ffon 2",
        "address1,address 1",
        "ETE_part_time_full_time,ete part time full time",
        "'  ',''"
    })
    void namesAreTakenApart(String name, String words) {
        assertThat(ColumnWords.of(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Surname",
                "CHILD SURNAME",
                "first_name",
                "Forename(s)",
                "Enw",
                "Cyfenw",
                "Enw'r plentyn",
                "DOB",
                "D.O.B.",
                "Date of Birth",
                "dyddiadGeni",
                "PostCode",
                "Cod post",
                "Home address 2",
                "NHS No",
                "nhsnumber",
                "UPN",
                "YPID",
                "yp_id",
                "ypn",
                "Child ID",
                "CaseID",
                "case number",
                "PNC ID",
                "ChildView ID",
                "Careworks id",
                "UniqueID",
                "E-mail",
                "Mobile",
                "ULN",
                "NI number",
                "rhif GIG"
            })
    void columnsOfChildrenAreKnownByName(String name) {
        assertThat(WORDS.personal(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Service name",
                "Enw gwasanaeth",
                "Service full name",
                "School address",
                "Name of authority",
                "kpi_name",
                "la_code",
                "number of children",
                "case level",
                "mobile provision",
                "unique children",
                "",
                "Note"
            })
    void columnsOfPlacesAndCountsAreNot(String name) {
        assertThat(WORDS.personal(name)).isEmpty();
    }
}
