package org.quarterboard.isolation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.ImportItem;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.Page;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One file with figures of two services: who works with one of them has no say over the other, and no sight of it. */
@PortalTest
class SharedImportIsolationDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 2);
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");
    private static final String NAME = "north-and-south.csv";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ImportService imports;

    @Autowired
    private ObservationService figures;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private final String code = Services.code();
    private final String otherCode = Services.code();
    private ServiceId service;
    private ServiceId other;
    private UUID shared;

    @BeforeEach
    void aFileOfTwoServicesIsBroughtIn() {
        service = Services.create(jdbc, code);
        other = Services.create(jdbc, otherCode);
        signInForBoth();
        shared = imports.upload(other, NAME, NationalFile.of(List.of(code, otherCode), QUARTER, 44))
                .uuid();
    }

    @AfterEach
    void signOut() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void whoWorksWithOneOfTheServicesNeitherSavesNorDiscardsTheFile() {
        signInForOne();
        assertThatThrownBy(() -> imports.commit(service, shared)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> imports.discard(service, shared)).isInstanceOf(NotFoundException.class);
        assertThat(imports.find(service, shared).item().decides()).isFalse();
        assertThat(imports.list(service)).noneMatch(ImportItem::decides);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM observation WHERE service_id IN (?, ?)")
                        .params(service.value(), other.value())
                        .query(Long.class)
                        .single())
                .isZero();

        signInForBoth();
        assertThat(imports.list(service)).allMatch(ImportItem::decides);
        assertThat(imports.commit(service, shared).item().state()).isEqualTo(ImportState.COMMITTED);
    }

    @Test
    void whatIsToldOfTheFileIsWhatConcernsTheOwnServiceAlone() {
        int cells = NationalFile.cells(QUARTER).size();
        ImportItem all = imports.find(other, shared).item();
        assertThat(all.added()).isEqualTo(2 * cells);
        assertThat(all.rowsRead()).isGreaterThan(cells);
        assertThat(imports.list(other)).containsExactly(all);

        signInForOne();
        ImportItem part = imports.find(service, shared).item();
        assertThat(part.added()).isEqualTo(cells);
        assertThat(part.changed() + part.unchanged()).isZero();
        assertThat(part.rowsRead()).isZero();
        assertThat(part.fileName()).isEmpty();
        assertThat(part.who()).isEmpty();
        assertThat(imports.list(service)).containsExactly(part);
        assertThat(page())
                .contains("A file of several services", "At your services, saving adds " + cells + " figures")
                .doesNotContain(NAME, otherCode, "Test person");

        signInForBoth();
        imports.commit(service, shared);
        signInForOne();
        assertThat(imports.find(service, shared).item().added()).isEqualTo(cells);
        assertThat(imports.list(service).getFirst().added()).isEqualTo(cells);
        Observation own =
                figures.current(service, Set.of(COHORT), Period.of(QUARTER)).getFirst();
        assertThat(figures.one(service, own.id()).origin().title()).isEmpty();
        assertThat(figures.one(service, own.id()).origin().path()).endsWith(shared.toString());
    }

    @Test
    void readingAllOfThemIsNotDecidingForThem() {
        people.signIn(grant(Role.DATA_OFFICER, service), grant(Role.BOARD_MEMBER, other));
        ImportItem item = imports.find(service, shared).item();
        assertThat(item.whole()).isTrue();
        assertThat(item.decides()).isFalse();
        assertThatThrownBy(() -> imports.discard(service, shared)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void thePageOffersTheDecisionToWhoHasIt() {
        signInForOne();
        assertThat(page()).contains("Whoever may bring in figures for every service in this file");
        assertThat(_find(Button.class, spec -> spec.withText("Discard this file")))
                .isEmpty();
        Browserless.close();
        signInForBoth();
        assertThat(page()).contains("Save these figures", "Discard this file");
    }

    private String page() {
        Browserless.open(portal);
        Browserless.go("service/" + code + "/imports/" + shared);
        return _get(Page.class).getElement().getTextRecursively();
    }

    private void signInForOne() {
        people.signIn(grant(Role.HEAD_OF_SERVICE, service));
    }

    private void signInForBoth() {
        people.signIn(grant(Role.DATA_OFFICER, service), grant(Role.DATA_OFFICER, other));
    }

    private static Viewer.Grant grant(Role role, ServiceId at) {
        return new Viewer.Grant(role, ScopeKind.SERVICE, at.value(), "");
    }
}
