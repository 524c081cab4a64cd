package org.quarterboard.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.directory.DirectoryAdministration.ServiceDetails;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files change the directory whole or not at all, and only what they change. */
@PortalTest
class DirectoryAdministrationDbTest {

    private final DirectoryAdministration directory;
    private final TestPeople people;
    private final JdbcClient jdbc;

    private final String service = DirectoryFiles.code("S");
    private final String other = DirectoryFiles.code("S");
    private final String region = DirectoryFiles.code("R");
    private final String family = DirectoryFiles.code("F");
    private final String authority = DirectoryFiles.code("X");

    @Autowired
    DirectoryAdministrationDbTest(DirectoryAdministration directory, TestPeople people, JdbcClient jdbc) {
        this.directory = directory;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        people.signIn(new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, ""));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void theDemonstrationFilesAreSavedOnceAndThenHeld() throws IOException {
        for (DirectoryFile file : DirectoryFile.values()) {
            byte[] bytes = new ClassPathResource("demo/" + file.fileName()).getContentAsByteArray();
            directory.save(file, bytes);
            DirectoryPreview again = directory.preview(file, bytes);
            assertThat(again.findings()).isEmpty();
            assertThat(again.changesAnything()).isFalse();
        }
        ServiceDetails two = directory.service("HAV");
        assertThat(two.authorities()).extracting(AuthorityItem::name).containsExactly("Haverdale County", "Tamsley");
        assertThat(two.populations()).extracting(Population::year).containsExactly(2025, 2024, 2023, 2022, 2021);
        assertThat(directory.services())
                .filteredOn(line -> line.service().code().equals("FEN"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.latest().orElseThrow().children()).isBetween(2_800L, 3_300L));
        assertThat(directory.services())
                .filteredOn(line -> List.of("NOR", "HAV", "WEA", "FEN", "BRA", "ABW")
                        .contains(line.service().code()))
                .extracting(line -> line.service().country())
                .containsOnly(Country.ENGLAND, Country.WALES)
                .hasSize(6);
    }

    @Test
    void aPreviewChangesNothing() {
        DirectoryPreview preview =
                directory.preview(DirectoryFile.SERVICES, DirectoryFiles.services(row(service, "A")));
        assertThat(preview.added()).isEqualTo(1);
        assertThatThrownBy(() -> directory.service(service)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aServiceIsAddedThenChangedAndKeepsItsPublicId() {
        directory.save(DirectoryFile.SERVICES, DirectoryFiles.services(row(service, "First"), row(other, "Other")));
        ServiceItem before = directory.service(service).service();
        DirectoryPreview second = directory.save(
                DirectoryFile.SERVICES, DirectoryFiles.services(row(service, "Second"), row(other, "Other")));
        assertThat(second)
                .extracting(DirectoryPreview::added, DirectoryPreview::changed, DirectoryPreview::unchanged)
                .containsExactly(0, 1, 1);
        ServiceItem after = directory.service(service).service();
        assertThat(after.name()).isEqualTo("Second");
        assertThat(after.uuid()).isEqualTo(before.uuid());
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(events("directory.service-added", before)).isEqualTo(1);
        assertThat(events("directory.service-changed", before)).isEqualTo(1);
    }

    @Test
    void aRegionOfOneCountryTakesNoServiceOfTheOther() {
        directory.save(DirectoryFile.SERVICES, DirectoryFiles.services(row(service, "A")));
        DirectoryPreview preview = directory.preview(
                DirectoryFile.SERVICES, DirectoryFiles.services(row(other, "B").replace("ENGLAND", "WALES")));
        assertThat(preview.findings()).extracting(Finding::problem).containsExactly(Problem.TWO_COUNTRIES);
    }

    @Test
    void oneWrongRowKeepsTheWholeFileOut() {
        byte[] file = DirectoryFiles.services(row(service, "A"), row(other, "B").replace("ENGLAND", "FRANCE"));
        assertThatThrownBy(() -> directory.save(DirectoryFile.SERVICES, file))
                .isInstanceOf(UserFacingException.class)
                .hasMessage("directory.file.refused");
        assertThatThrownBy(() -> directory.service(service)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAuthorityOfAnUnknownServiceIsRefused() {
        DirectoryPreview preview = directory.preview(
                DirectoryFile.AUTHORITIES,
                DirectoryFiles.authorities(service + "," + authority + ",North,2000-04-01,"));
        assertThat(preview.findings())
                .extracting(Finding::row, Finding::column, Finding::problem)
                .containsExactly(tuple(2, "service_code", Problem.UNKNOWN_SERVICE));
    }

    @Test
    void anAuthorityMovesOnlyWhenItsFirstTimeEnds() {
        twoServicesWithOneAuthority();
        String move = other + "," + authority + ",North,2020-04-01,";
        assertThat(directory
                        .preview(DirectoryFile.AUTHORITIES, DirectoryFiles.authorities(move))
                        .findings())
                .extracting(Finding::problem, Finding::detail)
                .containsExactly(tuple(Problem.IN_TWO_SERVICES, service));

        DirectoryPreview moved = directory.save(
                DirectoryFile.AUTHORITIES,
                DirectoryFiles.authorities(service + "," + authority + ",North,2000-04-01,2020-03-31", move));
        assertThat(moved)
                .extracting(DirectoryPreview::added, DirectoryPreview::changed)
                .containsExactly(1, 1);
        assertThat(directory.service(service).authorities())
                .extracting(AuthorityItem::validTo)
                .containsExactly(LocalDate.of(2020, 3, 31));
        assertThat(directory.service(other).authorities()).hasSize(1);
    }

    @Test
    void anAuthorityIsRenamed() {
        twoServicesWithOneAuthority();
        DirectoryPreview renamed = directory.save(
                DirectoryFile.AUTHORITIES,
                DirectoryFiles.authorities(service + "," + authority + ",South,2000-04-01,"));
        assertThat(renamed.changed()).isEqualTo(1);
        assertThat(directory.service(service).authorities())
                .extracting(AuthorityItem::name)
                .containsExactly("South");
    }

    @Test
    void aPopulationOfAnUnknownAuthorityIsRefusedOnce() {
        DirectoryPreview preview = directory.preview(
                DirectoryFile.POPULATIONS,
                DirectoryFiles.populations(DirectoryFiles.year(authority, 2024, Ethnicity.WHITE, 1, "2025-05-01")));
        assertThat(preview.findings())
                .extracting(Finding::row, Finding::problem)
                .containsExactly(tuple(2, Problem.UNKNOWN_AUTHORITY));
    }

    @Test
    void aNewCountSupersedesAndTheOldOneStaysReadable() {
        twoServicesWithOneAuthority();
        List<String> rows = DirectoryFiles.year(authority, 2024, Ethnicity.WHITE, 10, "2025-05-01");
        assertThat(savePopulations(rows))
                .extracting(DirectoryPreview::added, DirectoryPreview::changed, DirectoryPreview::unchanged)
                .containsExactly(16, 0, 0);
        assertThat(savePopulations(rows))
                .extracting(DirectoryPreview::added, DirectoryPreview::changed, DirectoryPreview::unchanged)
                .containsExactly(0, 0, 16);

        List<String> corrected = new ArrayList<>(rows);
        corrected.set(0, rows.getFirst().replace(",10,10,", ",10,25,"));
        assertThat(previewPopulations(corrected).populations())
                .extracting(PopulationChange::authorityCode, PopulationChange::before, PopulationChange::after)
                .containsExactly(tuple(authority, 160L, 175L));
        assertThat(savePopulations(corrected))
                .extracting(DirectoryPreview::added, DirectoryPreview::changed, DirectoryPreview::unchanged)
                .containsExactly(0, 1, 15);
        assertThat(latest().children()).isEqualTo(15 * 10 + 25);
        assertThat(jdbc.sql("""
                        SELECT p.children FROM population p JOIN local_authority a ON a.id = p.authority_id
                        WHERE a.code = ? AND p.superseded_at < '9999-12-31'""").param(authority).query(Integer.class).list()).containsExactly(10);
    }

    @Test
    void anOlderPublicationDoesNotPushOutANewerOne() {
        twoServicesWithOneAuthority();
        savePopulations(DirectoryFiles.year(authority, 2024, Ethnicity.WHITE, 10, "2025-05-01"));
        assertThat(previewPopulations(DirectoryFiles.year(authority, 2024, Ethnicity.WHITE, 9, "2024-05-01"))
                        .findings())
                .hasSize(16)
                .extracting(Finding::problem)
                .containsOnly(Problem.OLDER_SOURCE);
    }

    @Test
    void aYearThatIsHeldMustBeLoadedWhole() {
        twoServicesWithOneAuthority();
        savePopulations(DirectoryFiles.year(authority, 2024, Ethnicity.NOT_KNOWN, 100, "2025-05-01"));
        assertThat(previewPopulations(DirectoryFiles.year(authority, 2024, Ethnicity.WHITE, 90, "2025-06-01"))
                        .findings())
                .extracting(Finding::value, Finding::problem, Finding::detail)
                .containsExactly(tuple(authority + " 2024", Problem.MISSING_ROWS, "16"));
    }

    @Test
    void onlyWhoKeepsTheDirectoryMaySeeOrChangeIt() {
        directory.save(DirectoryFile.SERVICES, DirectoryFiles.services(row(service, "A")));
        long id = directory.service(service).service().id().value();
        people.signIn(new Viewer.Grant(Role.HEAD_OF_SERVICE, ScopeKind.SERVICE, id, ""));
        assertThatThrownBy(directory::services).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> directory.service(service)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> directory.save(DirectoryFile.SERVICES, DirectoryFiles.services(row(service, "B"))))
                .isInstanceOf(NotFoundException.class);
    }

    private Population latest() {
        return directory.service(service).populations().getFirst();
    }

    private DirectoryPreview savePopulations(List<String> rows) {
        return directory.save(DirectoryFile.POPULATIONS, DirectoryFiles.populations(rows));
    }

    private DirectoryPreview previewPopulations(List<String> rows) {
        return directory.preview(DirectoryFile.POPULATIONS, DirectoryFiles.populations(rows));
    }

    private void twoServicesWithOneAuthority() {
        directory.save(DirectoryFile.SERVICES, DirectoryFiles.services(row(service, "A"), row(other, "B")));
        directory.save(
                DirectoryFile.AUTHORITIES,
                DirectoryFiles.authorities(service + "," + authority + ",North,2000-04-01,"));
    }

    private String row(String code, String name) {
        return "%s,%s,ENGLAND,%s,Test region,%s,Test family,2000-04-01,".formatted(code, name, region, family);
    }

    private int events(String action, ServiceItem item) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE action = ? AND service_id = ?")
                .params(action, item.id().value())
                .query(Integer.class)
                .single();
    }
}
