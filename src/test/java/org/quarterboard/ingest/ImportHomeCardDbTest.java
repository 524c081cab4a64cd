package org.quarterboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.NewObservation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.Stream;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.HomeCard.Entry;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ImportHomeCardDbTest {

    private final ImportHomeCard card;
    private final ImportService imports;
    private final ObservationService observations;
    private final TestPeople people;
    private final Formats formats;
    private final JdbcClient jdbc;
    private final Quarter ended;
    private String code = "";
    private ServiceId service;

    @Autowired
    ImportHomeCardDbTest(
            ImportHomeCard card,
            ImportService imports,
            ObservationService observations,
            TestPeople people,
            Formats formats,
            JdbcClient jdbc,
            Today today) {
        this.card = card;
        this.imports = imports;
        this.observations = observations;
        this.people = people;
        this.formats = formats;
        this.jdbc = jdbc;
        this.ended = today.quarter().previous();
    }

    @BeforeEach
    void aServiceOfItsOwn() {
        code = Services.code();
        service = Services.create(jdbc, code);
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void aReturnThatHasNotComeInNeedsThoseWhoBringItIn() {
        for (Role role : List.of(Role.HEAD_OF_SERVICE, Role.DATA_OFFICER)) {
            assertThat(entries(role, Messages.ENGLISH)).singleElement().satisfies(entry -> {
                assertThat(entry.place()).isEqualTo(HomeCard.Place.NEEDS_YOU);
                assertThat(entry.title())
                        .isEqualTo(
                                "The return for " + formats.shortQuarter(ended, Messages.ENGLISH) + " has not come in");
                assertThat(entry.path()).isEqualTo("service/" + code + "/imports");
            });
        }
        assertThat(entries(Role.BOARD_MEMBER, Messages.ENGLISH)).isEmpty();
        assertThat(entries(Role.SECRETARY, Messages.ENGLISH)).isEmpty();
    }

    @Test
    void aReturnThatIsThereNeedsNobody() {
        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, service.value(), ""));
        UUID file = imports.upload(service, "return.csv", NationalFile.zeros(code, ended, Map.of()))
                .uuid();
        assertThat(entries(Role.DATA_OFFICER, Messages.ENGLISH))
                .extracting(Entry::title)
                .hasSize(2)
                .first()
                .isEqualTo("1 file has been checked and waits to be saved");
        people.signIn(new Viewer.Grant(Role.DATA_OFFICER, ScopeKind.SERVICE, service.value(), ""));
        imports.commit(service, file);
        assertThat(entries(Role.DATA_OFFICER, Messages.ENGLISH)).isEmpty();
    }

    @Test
    void whatIsMissingOfAReturnIsNamedAndWhatIsCountedIsNotReturned() {
        AsSystem.run("test", () -> {
            observations.write(service, List.of(figure("1|v2|period||denominator", false)), source());
            observations.derive(service, List.of(figure("8|v1|period||count", true)), Source.ofMeeting(new UUID(0, 1)));
        });
        assertThat(entries(Role.DATA_OFFICER, Messages.ENGLISH)).singleElement().satisfies(entry -> {
            assertThat(entry.title())
                    .isEqualTo("The return for " + formats.shortQuarter(ended, Messages.ENGLISH) + " is not whole");
            assertThat(entry.text())
                    .contains("ue on ")
                    .endsWith(". Not in yet: KPIs 2, 3, 4, 5, 6, 7, 9, 10. Bring in a file that has them.");
        });
        assertThat(entries(Role.DATA_OFFICER, Messages.WELSH))
                .singleElement()
                .extracting(Entry::text)
                .asString()
                .startsWith("Dyddiad cau ")
                .endsWith(". Heb ddod i law eto: DPA 2, 3, 4, 5, 6, 7, 9, 10. Dewch â ffeil i mewn sy'n eu cynnwys.");
    }

    private NewObservation figure(String cell, boolean derived) {
        return new NewObservation(
                Period.of(ended),
                new CellCode(cell),
                derived ? Stream.DERIVED : Stream.RETURNED,
                BigDecimal.ONE,
                null,
                false,
                2);
    }

    private static Source source() {
        return Source.ofImport(UUID.randomUUID());
    }

    private List<Entry> entries(Role role, Locale locale) {
        people.signIn(new Viewer.Grant(role, ScopeKind.SERVICE, service.value(), ""));
        return card.entries(
                service, role.capabilities().stream().map(Capability::name).collect(Collectors.toSet()), locale);
    }
}
