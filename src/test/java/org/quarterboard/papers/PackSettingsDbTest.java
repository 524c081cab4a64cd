package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.documents.PdfUa;
import org.quarterboard.documents.TestPictures;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.Role;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** What a board and a meeting want of their papers, and that the papers follow it. */
@PortalTest
class PackSettingsDbTest {

    private final PackSettingsService settings;
    private final PaperService papers;
    private final PaperWorld worlds;
    private final TestPeople people;

    private World world;
    private BoardId board;
    private ServiceId service;

    @Autowired
    PackSettingsDbTest(PackSettingsService settings, PaperService papers, PaperWorld worlds, TestPeople people) {
        this.settings = settings;
        this.papers = papers;
        this.worlds = worlds;
        this.people = people;
    }

    @BeforeEach
    void start() {
        world = worlds.create();
        board = world.board().id();
        service = world.board().service();
        people.signIn(world.board().grant(Role.SECRETARY));
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void withoutAChoiceAPaperHoldsEverythingInTheUsualOrder() {
        assertThat(settings.template(board).parts()).containsExactly(PackPart.values());
        assertThat(settings.template(board).revision()).isZero();
        assertThat(settings.choice(board, world.meeting())).isEqualTo(PackChoice.NONE);
    }

    @Test
    void thePaperFollowsTheTemplateWithItsPictureAndHowItMayBePassedOn() throws Exception {
        List<PackPart> parts = new ArrayList<>(
                List.of(PackPart.GLOSSARY, PackPart.AGENDA, PackPart.KPIS, PackPart.PAPERS, PackPart.FIGURES));
        byte[] png = TestPictures.png(800, 200);
        settings.save(
                board,
                new PackTemplateDraft(
                        parts,
                        "Official: sensitive",
                        true,
                        Optional.of(new PaperFile("logo.png", png)),
                        "Logo of the board",
                        0));
        assertThat(settings.logo(board)).isPresent();

        UUID paper = worlds.build(service, world.meeting(), Messages.ENGLISH);
        byte[] file = papers.bytes(service, paper);
        PaperDbTest.keep("paper-with-logo.pdf", file);
        assertThat(PdfUa.failures(file)).isEmpty();
        assertThat(PdfUa.archiveFailures(file)).isEmpty();
        assertThat(sections(paper))
                .startsWith("glossary", "agenda", "kpis", "measure-1")
                .endsWith("figures");
        PdfPages pages = new PdfPages(file);
        assertThat(pages.text(1)).contains("Official: sensitive");
        assertThat(pages.feet()).allMatch(foot -> foot.startsWith("Official: sensitive"));
        assertThat(String.join(" ", pages.texts())).doesNotContain("Attendance:", "Disproportionality");
        assertThat(papers.html(service, paper)).contains("alt=\"Logo of the board\"");
    }

    @Test
    void aMeetingLeavesOutPartsAndChoosesItsMeasures() {
        settings.save(
                board,
                world.meeting(),
                EnumSet.of(PackPart.FINANCE, PackPart.ESTABLISHED, PackPart.DISPROPORTIONALITY, PackPart.SUMMARY),
                Set.of(new MeasureCode("10")),
                0);
        UUID paper = worlds.build(service, world.meeting(), Messages.ENGLISH);
        assertThat(sections(paper))
                .contains("agenda", "minutes", "since", "attendance", "measure-10", "cases", "partners")
                .doesNotContain("finance", "established", "disproportionality", "summary", "measure-1", "measure-2");
        assertThat(settings.template(board).revision())
                .as("the board's template")
                .isZero();
    }

    @Test
    void whatBelongsToEveryPaperStays() {
        assertRefused("papers.error.parts", () -> settings.save(board, draft(List.of(PackPart.AGENDA), "", 0)));
        assertRefused(
                "papers.error.parts",
                () -> settings.save(board, world.meeting(), Set.of(PackPart.PAPERS), Set.of(), 0));
        assertThat(settings.template(board).revision()).isZero();
    }

    @Test
    void whoComesSecondIsToldAndOverwritesNothing() {
        List<PackPart> all = List.of(PackPart.values());
        settings.save(board, draft(all, "First", 0));
        assertRefused("papers.error.settings-meanwhile", () -> settings.save(board, draft(all, "Second", 0)));
        assertThat(settings.template(board).handling()).isEqualTo("First");
        settings.save(board, draft(all, "Second", 1));
        assertThat(settings.template(board).handling()).isEqualTo("Second");

        settings.save(board, world.meeting(), Set.of(PackPart.GLOSSARY), Set.of(), 0);
        assertRefused(
                "papers.error.settings-meanwhile", () -> settings.save(board, world.meeting(), Set.of(), Set.of(), 0));
    }

    @Test
    void badPicturesAndWordsAreRefusedByName() {
        List<PackPart> all = List.of(PackPart.values());
        assertRefused("papers.error.handling", () -> settings.save(board, draft(all, "x".repeat(81), 0)));
        PaperFile text = new PaperFile("notes.txt", new byte[] {1, 2, 3});
        assertRefused(
                "papers.error.logo-kind",
                () -> settings.save(board, new PackTemplateDraft(all, "", true, Optional.of(text), "Our logo", 0)));
        PaperFile large = new PaperFile("large.png", new byte[CoverPicture.MOST_BYTES + 1]);
        assertRefused(
                "papers.error.logo-large",
                () -> settings.save(board, new PackTemplateDraft(all, "", true, Optional.of(large), "Our logo", 0)));
        assertRefused(
                "papers.error.logo-words",
                () -> settings.save(board, new PackTemplateDraft(all, "", true, Optional.empty(), " ", 0)));
        assertRefused(
                "papers.error.logo-missing",
                () -> settings.save(board, new PackTemplateDraft(all, "", true, Optional.empty(), "Our logo", 0)));
        assertThat(settings.template(board).revision()).isZero();
    }

    @Test
    void membersReadItAndChangeNothing() {
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
        assertThat(settings.template(board).parts()).isNotEmpty();
        assertThatThrownBy(() -> settings.save(board, draft(List.of(PackPart.values()), "", 0)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> settings.save(board, world.meeting(), Set.of(), Set.of(), 0))
                .isInstanceOf(NotFoundException.class);
    }

    private List<String> sections(UUID paper) {
        return papers.manifest(service, paper)
                .lines()
                .filter(line -> line.startsWith("section "))
                .map(line -> line.split(" ")[1])
                .toList();
    }

    private static PackTemplateDraft draft(List<PackPart> parts, String handling, int seen) {
        return new PackTemplateDraft(parts, handling, false, Optional.empty(), "", seen);
    }

    private static void assertRefused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        UserFacingException.class,
                        problem -> assertThat(problem.messageKey()).isEqualTo(key));
    }
}
