package org.quarterboard.ingest.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.ingest.ComparatorFiles;
import org.quarterboard.ingest.ComparatorPreview;
import org.quarterboard.ingest.ReportFinding;
import org.quarterboard.ingest.format.ComparatorLayout;
import org.quarterboard.kpi.AreaKind;
import org.quarterboard.kpi.ComparatorArea;
import org.quarterboard.kpi.ComparatorFigure;
import org.quarterboard.kpi.ComparatorService;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.WriteResult;
import org.quarterboard.security.Role;
import org.quarterboard.security.ScopeKind;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.Services;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Published figures of a region that no other test has: brought in, superseded, read, given out again. */
@PortalTest
class ComparatorsDbTest {

    private static final Period ALWAYS = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    private static final MeasureCode ONE = new MeasureCode("1");

    private final ApplicationContext context;
    private final ComparatorFiles files;
    private final ComparatorService comparators;
    private final ComparatorDownloads downloads;
    private final MeasureCatalogue catalogue;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final String code = Services.code();
    private final ComparatorArea.Key area = new ComparatorArea.Key(AreaKind.REGION, code);

    @Autowired
    ComparatorsDbTest(
            ApplicationContext context,
            ComparatorFiles files,
            ComparatorService comparators,
            ComparatorDownloads downloads,
            MeasureCatalogue catalogue,
            TestPeople people,
            JdbcClient jdbc) {
        this.context = context;
        this.files = files;
        this.comparators = comparators;
        this.downloads = downloads;
        this.catalogue = catalogue;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anAdministratorSignsIn() {
        people.signIn(new Viewer.Grant(Role.ADMINISTRATOR, ScopeKind.PORTAL, 0, ""));
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void theSameFileChangesNothingAndALaterPublicationSupersedes() {
        byte[] first = file(row("Q1", "87,100,", "2025-11-27"), row("Q2", "80,100,", "2025-11-27"));
        assertThat(save(first)).isEqualTo(new WriteResult(2, 0, 0));
        assertThat(files.preview(first).changesAnything()).isFalse();
        assertThat(save(first)).isEqualTo(new WriteResult(0, 0, 2));
        ComparatorFigure old = figures().getFirst();
        Instant before = old.enteredAt();

        assertThat(save(file(row("Q1", "88,100,", "2026-02-26")))).isEqualTo(new WriteResult(0, 1, 0));
        assertThat(figures())
                .extracting(figure -> figure.published().numerator())
                .containsExactly(BigDecimal.valueOf(88), BigDecimal.valueOf(80));
        assertThat(comparators.asOf(ONE, ALWAYS, before))
                .filteredOn(figure -> figure.area().key().equals(area))
                .extracting(figure -> figure.published().numerator())
                .containsExactly(BigDecimal.valueOf(87), BigDecimal.valueOf(80));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM comparator_figure f JOIN comparator_area a ON a.id = f.area_id"
                                + " WHERE a.code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(figures()
                        .getFirst()
                        .value(catalogue.measure(ONE))
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("88");
        assertThat(figures().getFirst().source().title()).isEqualTo("Statistics of " + code);
    }

    @Test
    void anEarlierPublicationAndAStalePreviewAreRefused() {
        byte[] newest = file(row("Q1", "87,100,", "2026-02-26"));
        String nothingHeld = files.preview(newest).comparison().basis();
        save(newest);
        ComparatorPreview old = files.preview(file(row("Q1", "86,100,", "2025-11-27")));
        assertThat(old.refused()).isTrue();
        assertThat(old.findings()).extracting(ReportFinding::code).containsExactly("QB-LAY-129");
        assertThatThrownBy(() -> files.save(file(row("Q1", "90,100,", "2026-05-28")), nothingHeld))
                .extracting(problem -> ((UserFacingException) problem).messageKey())
                .isEqualTo("figures.published-changed");
        assertThatThrownBy(() -> files.save(file(row("Q1", "101,100,", "2026-05-28")), nothingHeld))
                .extracting(problem -> ((UserFacingException) problem).messageKey())
                .isEqualTo("comparators.refused");
        assertThat(figures())
                .extracting(figure -> figure.published().numerator())
                .containsExactly(BigDecimal.valueOf(87));
    }

    @Test
    void whatIsGivenOutIsTakenInAgainWithoutAChange() {
        save(file(row("Q1", "87,100,87.0", "2025-11-27"), row("Q3", ",,80.25", "2025-11-27")));
        byte[] out = downloads.held().getBody();
        assertThat(new String(out, StandardCharsets.UTF_8)).contains(code);
        ComparatorPreview again = files.preview(out);
        assertThat(again.findings()).isEmpty();
        assertThat(again.changesAnything()).isFalse();
        save(out);
        assertThat(downloads.held().getBody()).isEqualTo(out);
        assertThat(files.preview(downloads.sample().getBody()).findings()).isEmpty();
    }

    @Test
    void whoReadsFiguresSomewhereReadsThemAndNobodyElseBringsThemIn() {
        byte[] file = file(row("Q1", "87,100,", "2025-11-27"));
        save(file);
        people.signIn(new Viewer.Grant(
                Role.BOARD_MEMBER, ScopeKind.SERVICE, Services.create(jdbc).value(), ""));
        assertThat(figures()).hasSize(1);
        assertThat(comparators.areas()).extracting(ComparatorArea::key).contains(area);
        assertThatThrownBy(() -> files.preview(file)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> files.export()).isInstanceOf(NotFoundException.class);
        people.signIn();
        assertThatThrownBy(this::figures).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> comparators.areas()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void thePageShowsWhatAFileDoesBeforeItIsSavedAndThenWhatIsHeld() {
        Browserless.open(context);
        UI.getCurrent().navigate("admin/comparators");
        assertThat(_get(H1.class).getText()).isEqualTo("Published figures");
        _get(ComparatorSection.class).received(file(row("Q1", "101,100,", "2025-11-27")));
        assertThat(text())
                .contains("101 is more than the 100 that it is part of", "This file cannot be saved as it is.");
        _assertNone(Button.class, spec -> spec.withText("Save these figures"));

        _get(ComparatorSection.class).received(file(row("Q1", "87,100,", "2025-11-27")));
        assertThat(text()).contains("1 row is new, none is changed, none is held already.");
        _click(_get(Button.class, spec -> spec.withText("Save these figures")));
        assertThat(text()).contains("Region of " + code, "Statistics of " + code);

        _get(ComparatorSection.class)
                .received(file(row("Q1", "88,100,", "2026-02-26").replace("Region of", "Land of")));
        assertThat(text()).contains("87 of 100", "88 of 100", code + " gets the name Land of " + code);
        _click(_get(Button.class, spec -> spec.withText("Save these figures")));
        assertThat(text()).contains("Land of " + code).doesNotContain("Region of " + code);
    }

    @Test
    void thePageSpeaksWelsh() {
        save(file(row("Q1", "87,100,", "2025-11-27")));
        Browserless.open(context, Messages.WELSH);
        UI.getCurrent().navigate("admin/comparators");
        assertThat(text()).contains("Ffigurau cyhoeddedig", "Rhanbarth").doesNotContain("!comparators");
    }

    private WriteResult save(byte[] file) {
        return files.save(file, files.preview(file).comparison().basis());
    }

    private List<ComparatorFigure> figures() {
        return comparators.figures(ONE, area, ALWAYS);
    }

    private String row(String quarter, String numbers, String published) {
        return "region,%s,Region of %s,202526,Financial year %s,,,1,%s,final,Statistics of %s,,%s"
                .formatted(code, code, quarter, numbers, code, published);
    }

    private static byte[] file(String... rows) {
        return (String.join(",", ComparatorLayout.COLUMNS) + "\r\n" + String.join("\r\n", rows) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
