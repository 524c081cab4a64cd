package org.quarterboard.ingest.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ImportState;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.ingest.SampleFiles;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.LongLayoutColumns;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.OutsideLock;
import org.quarterboard.shared.ui.Page;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

@PortalTest
class ImportPagesDbTest {

    private static final Quarter QUARTER = new Quarter(2025, 2);
    private static final CellCode COHORT = new CellCode("1|v2|period||denominator");

    private final ApplicationContext context;
    private final ImportService imports;
    private final ObservationService figures;
    private final ImportDownloads downloads;
    private final SampleFiles samples;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private String code;
    private ServiceId service;

    @Autowired
    ImportPagesDbTest(
            ApplicationContext context,
            ImportService imports,
            ObservationService figures,
            ImportDownloads downloads,
            SampleFiles samples,
            TestPeople people,
            JdbcClient jdbc) {
        this.context = context;
        this.imports = imports;
        this.figures = figures;
        this.downloads = downloads;
        this.samples = samples;
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
    void anEmptyListExplainsTheLayoutsAndOffersSamples() {
        open(Messages.ENGLISH);
        go("imports");
        assertThat(_get(H1.class).getText()).isEqualTo("Imports");
        assertThat(_find(Upload.class)).hasSize(1);
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(anchor -> anchor.getHref().contains("/sample-"))))
                .hasSize(3);
    }

    @Test
    void aFileAboutChildrenIsNotKeptAndThePageSaysWhatToTakeOut() throws IOException {
        open(Messages.ENGLISH);
        go("imports");
        FileReceiver receiver = _get(UploadPanel.class).receiver();
        byte[] children = "Surname,Remark\r\nZedexample,LS1 4AP\r\n".getBytes(StandardCharsets.UTF_8);
        receiver.handleUploadRequest(event(new ByteArrayInputStream(children)));
        MockVaadin.clientRoundtrip(false);
        assertThat(text())
                .contains(
                        "This looks like data about single children. The file was not kept",
                        "tell your data protection lead",
                        "Column surname holds data about single children, in 1 fields.",
                        "Column 2, first in line 2: fields that look like a full postcode: 1.",
                        "Take the postcodes out.")
                .doesNotContain("Zedexample", "LS1");
        assertThat(imports.list(service)).isEmpty();
    }

    @Test
    void theDescriptionOfTheTidyLayoutFitsItsSample() {
        String sample =
                new String(Objects.requireNonNull(downloads.sampleTidy(code).getBody()), StandardCharsets.UTF_8);
        String metadata = new String(
                Objects.requireNonNull(downloads.sampleTidyMetadata(code).getBody()), StandardCharsets.UTF_8);
        List<String> names = new ArrayList<>();
        JsonMapper.shared()
                .readTree(metadata)
                .get("tableSchema")
                .get("columns")
                .forEach(column -> names.add(column.get("name").asString()));
        assertThat(sample.lines().findFirst()).contains(String.join(",", names));
        assertThatThrownBy(() -> downloads.sampleTidyMetadata(Services.code())).isInstanceOf(NotFoundException.class);
    }

    /** "Checking the file" and the page's asking for news last as long as there is something to wait for. */
    @ParameterizedTest
    @ValueSource(strings = {"upload-success", "upload-error", "upload-abort"})
    void whateverEndsAnUploadEndsTheWaiting(String end) {
        open(Messages.ENGLISH);
        go("imports");
        browserSays("upload-start");
        assertThat(_find(ProgressBar.class)).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(OutsideLock.ASK_EVERY_MS);
        browserSays(end);
        assertThat(_find(ProgressBar.class)).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(text().contains("The file did not arrive. Try again.")).isEqualTo(end.equals("upload-error"));
    }

    @Test
    void aConnectionThatBreaksEndsTheWaitingAndSaysSo() {
        open(Messages.ENGLISH);
        go("imports");
        browserSays("upload-start");
        FileReceiver receiver = _get(UploadPanel.class).receiver();
        assertThatThrownBy(() -> receiver.handleUploadRequest(broken())).isInstanceOf(IOException.class);
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(ProgressBar.class)).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(text()).contains("The file did not arrive. Try again.");
        assertThat(imports.list(service)).isEmpty();
    }

    /** With what Vaadin itself wants to know of such an event. */
    private static void browserSays(String event) {
        _fireDomEvent(
                _get(Upload.class),
                event,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("element.files.some(file => file.uploading)", event.equals("upload-start"))
                        .put("event.detail.error", "broken off"));
    }

    /** A file of which only the beginning comes. */
    private static UploadEvent broken() {
        return event(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        });
    }

    private static UploadEvent event(InputStream in) {
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
                return in;
            }
        };
    }

    @Test
    void aReaderIsNotOfferedAnUpload() {
        people.signOut();
        people.signIn(new Viewer.Grant(Role.BOARD_MEMBER, ScopeKind.SERVICE, service.value(), ""));
        open(Messages.ENGLISH);
        go("imports");
        assertThat(_find(Upload.class)).isEmpty();
    }

    @Test
    void aReadyFileShowsWhatSavingDoesAndCanBeDiscarded() {
        UUID uuid = upload(7);
        open(Messages.ENGLISH);
        go("imports/" + uuid);
        assertThat(text()).contains("Ready to save", "What saving would do", "Q2 2025/26", code, "How the check went");
        _get(Button.class, spec -> spec.withText("Save these figures"));
        _click(_get(Button.class, spec -> spec.withText("Discard this file")));
        assertThat(imports.find(service, uuid).item().state()).isEqualTo(ImportState.DISCARDED);
    }

    @Test
    void aRefusedFileSaysWhereAndWhatToDo() {
        UUID uuid = imports.upload(service, "f.csv", NationalFile.zeros("NOWHERE", QUARTER, Map.of()))
                .uuid();
        open(Messages.ENGLISH);
        go("imports/" + uuid);
        assertThat(text())
                .contains("Must be corrected", "There is no service NOWHERE", "take the rows of this service out");
        assertThat(_find(Button.class, spec -> spec.withText("Save these figures")))
                .isEmpty();
    }

    @Test
    void aRefusedFileSaysWhatToDoNextAndTakesTheMendedFileAtOnce() {
        UUID uuid = imports.upload(service, "f.csv", spoilt()).uuid();
        open(Messages.ENGLISH);
        go("imports/" + uuid);
        assertThat(text())
                .contains("Mend 2 things and bring the file in again.", "3 to correct", "3 to look at")
                .contains("Not a number", "QB-LAY-022", "in 2 places", "For example: Line", "many", "a few");
        assertThat(_find(Upload.class)).hasSize(1);
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(anchor -> anchor.getHref().contains("?lang=en"))))
                .hasSize(3);
        assertThat(_find(H3.class).getFirst().getText()).isEqualTo("Not a number");
    }

    @Test
    void whatIsShownStandsInTheAddressAndCanBeSearched() {
        UUID uuid = imports.upload(service, "f.csv", spoilt()).uuid();
        open(Messages.ENGLISH);
        Browserless.go("service/" + code + "/imports/" + uuid + "?weight=warn&stage=agreement");
        assertThat(_find(FindingCard.class)).isNotEmpty();
        assertThat(text()).doesNotContain("QB-LAY-022");
        _get(Button.class, spec -> spec.withText("Everything (6)"));
        Browserless.go("service/" + code + "/imports/" + uuid + "?q=A+FEW");
        assertThat(_find(FindingCard.class)).hasSize(1);
        Browserless.go("service/" + code + "/imports/" + uuid + "?q=nowhere&page=7");
        assertThat(_find(FindingCard.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Show everything that was found")));
        assertThat(_find(FindingCard.class)).hasSizeGreaterThan(2);
    }

    @Test
    void longReportsArePaged() {
        UUID uuid = imports.upload(service, "f.csv", withFormulas()).uuid();
        open(Messages.ENGLISH);
        go("imports/" + uuid);
        assertThat(text()).contains("1 to 20 of 23");
        assertThat(_find(FindingCard.class)).hasSize(20);
        _click(_get(Button.class, spec -> spec.withText("Next")));
        assertThat(text()).contains("21 to 23 of 23");
        assertThat(_find(FindingCard.class)).hasSize(3);
    }

    @Test
    void nothingFoundIsSaid() {
        UUID uuid = imports.upload(service, "f.csv", samples.tidy(code)).uuid();
        open(Messages.ENGLISH);
        go("imports/" + uuid);
        assertThat(text()).contains("Nothing was found. Every check passed.", "Nothing stands in the way");
        assertThat(_find(Upload.class)).isEmpty();
    }

    @Test
    void theReportIsInWelshToo() {
        UUID uuid = imports.upload(service, "f.csv", spoilt()).uuid();
        open(Messages.WELSH);
        go("imports/" + uuid);
        assertThat(text())
                .contains("Nid rhif", "Cywirwch 2 o bethau", "Beth i'w wneud")
                .doesNotContain("!imports.");
    }

    /** A row whose texts, but for those by which it is known, begin like formulas. */
    private byte[] withFormulas() {
        String[] lines =
                new String(NationalFile.zeros(code, QUARTER, Map.of(COHORT, 7L)), StandardCharsets.UTF_8).split("\r\n");
        Set<String> needed = Set.of(
                "yot_code",
                "quarter_label",
                "quarter_label_date",
                "kpi_number",
                "measure_numerator",
                "numerator_value",
                "measure_denominator",
                "denominator_value");
        String[] fields = lines[1].split(",", -1);
        for (int column = 0; column < fields.length; column++) {
            if (!needed.contains(LongLayoutColumns.NAMES.get(column))) {
                fields[column] = "=x";
            }
        }
        lines[1] = String.join(",", fields);
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Two counts that are no numbers, one that is below zero. */
    private byte[] spoilt() {
        return new String(NationalFile.zeros(code, QUARTER, Map.of(COHORT, 7L)), StandardCharsets.UTF_8)
                .replace("kpi1_total_suitable_end,0,", "kpi1_total_suitable_end,many,")
                .replace("kpi1_total_suitable_start,0,", "kpi1_total_suitable_start,a few,")
                .replace("kpi2_total_suitable_end,0,", "kpi2_total_suitable_end,-1,")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSavedFileLeadsToTheMeasuresAndItsFiguresTellWhereTheyComeFrom() {
        imports.commit(service, upload(7));
        UUID second = upload(8);
        imports.commit(service, second);
        open(Messages.ENGLISH);
        go("imports/" + second);
        assertThat(text()).contains("What was saved", "Figures that replace another");
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(anchor -> anchor.getHref().equals("service/" + code + "/kpis"))))
                .hasSize(1);

        ObservationId figure = figures.current(service, Set.of(COHORT), Period.of(QUARTER))
                .getFirst()
                .id();
        UI.getCurrent().navigate(FigureLinks.path(code, figure));
        assertThat(_get(H1.class).getText()).isEqualTo("Where does this figure come from?");
        assertThat(text())
                .contains("figures.csv", "Row of the file", "Earlier figures", "Test person", "No board paper");
        assertThat(_find(DataTable.class)).hasSize(1);
    }

    @Test
    void thePageSaysWhatHasNotComeInAndLeadsToTheReturns() {
        imports.commit(service, upload(7));
        open(Messages.ENGLISH);
        go("imports");
        assertThat(text()).contains("What has not come in", "KPIs 1, 2, 3, 4, 5, 6, 7, 9, 10", "ue on ");
        _get(
                Anchor.class,
                spec -> spec.withPredicate(anchor -> anchor.getHref().equals("service/" + code + "/returns")));
    }

    @Test
    void thePagesSpeakWelsh() {
        UUID uuid = upload(7);
        open(Messages.WELSH);
        go("imports/" + uuid);
        assertThat(text())
                .contains("Yn barod i'w chadw", "Beth fyddai cadw'n ei wneud")
                .doesNotContain("!imports.");
    }

    @Test
    void theOriginalFileAndTheSamplesComeAsTheyAreAndOnlyToWhoMaySeeThem() {
        UUID uuid = upload(7);
        assertThat(downloads.file(code, uuid).getBody())
                .isEqualTo(imports.file(service, uuid).bytes());
        assertThat(downloads.file(code, uuid).getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment");
        assertThat(downloads.sampleLong(code).getBody()).isNotEmpty();
        assertThatThrownBy(() -> downloads.file(code, UUID.randomUUID())).isInstanceOf(NotFoundException.class);
        String other = Services.code();
        ServiceId stranger = Services.create(jdbc, other);
        people.signOut();
        people.signIn(new Viewer.Grant(Role.HEAD_OF_SERVICE, ScopeKind.SERVICE, stranger.value(), ""));
        assertThatThrownBy(() -> downloads.file(code, uuid)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> downloads.file(other, uuid)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> downloads.sampleTidy(code)).isInstanceOf(NotFoundException.class);
    }

    private UUID upload(long cohort) {
        return imports.upload(service, "figures.csv", NationalFile.zeros(code, QUARTER, Map.of(COHORT, cohort)))
                .uuid();
    }

    private void open(Locale language) {
        Browserless.open(context, language);
    }

    private void go(String page) {
        UI.getCurrent().navigate("service/" + code + "/" + page);
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }
}
