package org.quarterboard.ingest.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.ImportItem;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.Page;
import org.quarterboard.testing.AtOnce;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that come at once, or only in part. */
@PortalTest
class HostileUploadsDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 2);
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");

    private final ApplicationContext context;
    private final ImportService imports;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code;
    private ServiceId service;

    @Autowired
    HostileUploadsDbTest(ApplicationContext context, ImportService imports, TestPeople people, JdbcClient jdbc) {
        this.context = context;
        this.imports = imports;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aHeadOfServiceSignsIn() {
        code = Services.code();
        service = Services.create(jdbc, code);
        people.signIn(new Viewer.Grant(Role.HEAD_OF_SERVICE, ScopeKind.SERVICE, service.value(), ""));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void aConnectionThatIsCutAtAnyKilobyteLeavesNothingAndSaysSo() {
        byte[] file = NationalFile.zeros(code, QUARTER, Map.of());
        assertThat(file.length).isGreaterThan(50 * 1024);
        Browserless.open(context, Messages.ENGLISH);
        long before = files();
        for (int sent = 0; sent < file.length; sent += 1024) {
            UI.getCurrent().navigate("service/" + code + "/imports");
            FileReceiver receiver = _get(UploadPanel.class).receiver();
            UploadEvent event = event(new SequenceInputStream(new ByteArrayInputStream(file, 0, sent), broken()));
            assertThatThrownBy(() -> receiver.handleUploadRequest(event)).isInstanceOf(IOException.class);
            MockVaadin.clientRoundtrip(false);
            assertThat(_get(Page.class).getElement().getTextRecursively())
                    .as("cut after %d bytes", sent)
                    .contains("The file did not arrive. Try again.");
        }
        assertThat(imports.list(service)).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    /** A browser that stops without breaking the connection: what came is a file, and is told to be half a one. */
    @Test
    void aFileThatEndsWithinARowIsRefusedThere() throws IOException {
        byte[] file = NationalFile.zeros(code, QUARTER, Map.of());
        Browserless.open(context, Messages.ENGLISH);
        UI.getCurrent().navigate("service/" + code + "/imports");
        _get(UploadPanel.class)
                .receiver()
                .handleUploadRequest(event(new ByteArrayInputStream(file, 0, file.length - 40)));
        assertThat(imports.list(service)).extracting(ImportItem::state).containsExactly(ImportState.REFUSED);
    }

    @Test
    void ofTwoFilesOfAQuarterBroughtInAndSavedAtOnceOneIsSavedAsAWholeAndTheOtherIsTold() throws Exception {
        byte[] one = NationalFile.zeros(code, QUARTER, Map.of(COHORT, 1L));
        byte[] other = NationalFile.zeros(code, QUARTER, Map.of(COHORT, 2L));
        List<String> told = AtOnce.answers(() -> bringAndSave(one), () -> bringAndSave(other));
        assertThat(told).contains(AtOnce.DONE);
        // Either the second came when the first was saved, and supersedes one figure; or it is told to look again.
        assertThat(told)
                .allMatch(
                        answer -> List.of(AtOnce.DONE, "imports.changed-since").contains(answer));
        int saved = (int) told.stream().filter(AtOnce.DONE::equals).count();
        int cells = NationalFile.cells(QUARTER).size();
        assertThat(count("SELECT COUNT(*) FROM observation WHERE service_id = ? AND superseded_by IS NULL"))
                .isEqualTo(cells);
        assertThat(count("SELECT COUNT(*) FROM observation WHERE service_id = ?"))
                .isEqualTo(cells + saved - 1);
        assertThat(imports.list(service).stream().filter(item -> item.state() == ImportState.COMMITTED))
                .hasSize(saved);
    }

    private void bringAndSave(byte[] file) {
        UUID uuid = imports.upload(service, "figures.csv", file).uuid();
        imports.commit(service, uuid);
    }

    private long count(String query) {
        return jdbc.sql(query).param(service.value()).query(Long.class).single();
    }

    private long files() {
        return jdbc.sql("SELECT COUNT(*) FROM stored_file").query(Long.class).single();
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cut");
            }
        };
    }

    private static UploadEvent event(InputStream bytes) {
        return new UploadEvent(
                VaadinRequest.getCurrent(),
                VaadinResponse.getCurrent(),
                VaadinSession.getCurrent(),
                "figures.csv",
                1000,
                "text/csv",
                _get(UploadPanel.class).getElement(),
                null) {
            @Override
            public InputStream getInputStream() {
                return bytes;
            }
        };
    }
}
