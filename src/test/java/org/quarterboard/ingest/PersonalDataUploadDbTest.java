package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.files.Sha256;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of a file about single children nothing stays in the database: no byte, no name, no hash, no value. */
@PortalTest
class PersonalDataUploadDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 2);
    private static final String NAME = "ada-zedexample.csv";
    private static final String POSTCODE = "LS1 4AP";

    private final ImportService imports;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code;
    private ServiceId service;

    @Autowired
    PersonalDataUploadDbTest(ImportService imports, TestPeople people, JdbcClient jdbc) {
        this.imports = imports;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aDataOfficerSignsIn() {
        code = Services.code();
        service = Services.create(jdbc, code);
        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, service.value(), ""));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATIONAL",
                "Key,Remark\r\nA1,moved to LS1 4AP\r\n",
                "Key;Remark\r\nA1;LS1 4AP\r\n",
                "Key,Remark\r\nA1,\"LS1 4AP\r\n",
                "Key,Remark\r\nA1,moved to LS1 4AP\u0000\r\n"
            })
    void nothingOfItStays(String text) {
        String whole = text.equals("NATIONAL") ? national().replaceFirst("Family 1", POSTCODE) : text;
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        long filesBefore = files();
        PersonalDataException stopped =
                catchThrowableOfType(PersonalDataException.class, () -> imports.upload(service, NAME, bytes));
        assertThat(stopped.messageKey()).isEqualTo("imports.personal-data");
        assertThat(stopped.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("QB-LAY-101");
            assertThat(finding.stage()).isEqualTo(CheckStage.FILE);
            assertThat(finding.toString()).doesNotContain(POSTCODE);
        });

        assertThat(files()).isEqualTo(filesBefore);
        assertThat(rows("SELECT COUNT(*) FROM stored_file WHERE sha256 = ? OR name = ?", Sha256.hex(bytes), NAME))
                .isZero();
        assertThat(rows("SELECT COUNT(*) FROM kpi_import WHERE sha256 = ? OR file_name = ?", Sha256.hex(bytes), NAME))
                .isZero();
        assertThat(imports.list(service)).isEmpty();
        assertThat(audit()).singleElement().satisfies(event -> {
            assertThat(event.get("action")).isEqualTo("import.stopped-personal-data");
            assertThat(event.get("subject")).isEqualTo("");
            assertThat(event.get("details")).hasToString("{\"QB-LAY-101\":\"1\"}");
        });
    }

    @Test
    void whoSendsTheCountsAfterwardsIsNotHeldUp() {
        assertThatThrownBy(() -> imports.upload(
                        service, NAME, "Surname,DOB\nExample,1/2/2010\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PersonalDataException.class);
        UploadResult counts = imports.upload(service, "counts.csv", national().getBytes(StandardCharsets.UTF_8));
        assertThat(imports.find(service, counts.uuid()).item().state()).isEqualTo(ImportState.READY);
    }

    private String national() {
        return new String(NationalFile.of(List.of(code), QUARTER, 7), StandardCharsets.UTF_8);
    }

    private long files() {
        return rows("SELECT COUNT(*) FROM stored_file");
    }

    private long rows(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }

    private List<Map<String, Object>> audit() {
        return jdbc.sql("SELECT action, subject, CAST(details AS CHAR) AS details FROM audit_event"
                        + " WHERE action LIKE 'import.%' AND service_id = ?")
                .param(service.value())
                .query()
                .listOfRows();
    }
}
