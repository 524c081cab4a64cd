package org.quarterboard.papers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.files.TestPdf;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.papers.NoteDraft;
import org.quarterboard.papers.PackNoteService;
import org.quarterboard.papers.PackReadingService;
import org.quarterboard.papers.PaperService;
import org.quarterboard.papers.PaperWorld;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.Role;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.testing.Browserless;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.quarterboard.testing.TestPeople.TestPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;

/** The page on which a pack is read, noted in and searched. */
@PortalTest
class PackReadingPagesDbTest {

    private final ApplicationContext context;
    private final PaperService papers;
    private final PackReadingService readings;
    private final PackNoteService notes;
    private final PaperDownloads downloads;
    private final PaperWorld worlds;
    private final AgendaService agendas;
    private final AgendaPaperService agendaPapers;
    private final TestPeople people;

    private World world;
    private ServiceId service;
    private UUID paper;

    @Autowired
    PackReadingPagesDbTest(
            ApplicationContext context,
            PaperService papers,
            PackReadingService readings,
            PackNoteService notes,
            PaperDownloads downloads,
            PaperWorld worlds,
            AgendaService agendas,
            AgendaPaperService agendaPapers,
            TestPeople people) {
        this.context = context;
        this.papers = papers;
        this.readings = readings;
        this.notes = notes;
        this.downloads = downloads;
        this.worlds = worlds;
        this.agendas = agendas;
        this.agendaPapers = agendaPapers;
        this.people = people;
    }

    @BeforeEach
    void publish() {
        world = worlds.create();
        service = world.board().service();
        people.signIn(world.board().grant(Role.SECRETARY));
        agendaPapers.add(
                world.board().id(),
                world.meeting(),
                agendas.agenda(world.board().id(), world.meeting()).getFirst().id(),
                new PaperDraft("Scanned", "What it says."),
                TestPdf.checked("scanned.pdf", 2));
        paper = worlds.build(service, world.meeting(), Messages.ENGLISH);
        papers.publish(service, paper);
    }

    @AfterEach
    void close() {
        Browserless.close();
        people.signOut();
    }

    @Test
    void everySectionSaysItsPageAndLeadsThere() {
        asMember();
        open("");
        String label = label("agenda");
        Anchor page =
                _find(Anchor.class, spec -> spec.withText("Page " + label)).getFirst();
        assertThat(page.getHref()).isEqualTo("download/" + path() + "/read.pdf#page=" + label);
        assertThat(page.getTarget()).hasValue("_blank");
        assertThat(page.getAriaLabel())
                .hasValue("Page " + label + ": opens page " + label + " of the PDF in a new tab");
        assertThat(markup())
                .anyMatch(
                        html -> html.contains("Agenda</a><span class=\"qb-contents-page\">Page " + label + "</span>"));
        assertThat(_find(NativeDetails.class)).hasSize(2);
        assertThat(text())
                .contains("It is recorded that you have opened this paper")
                .doesNotContain("First opened")
                .doesNotContain("before the portal kept page numbers");
    }

    @Test
    void whatIsLookedForStandsInTheAddressAndIsShownWhereItIs() {
        asMember();
        open("");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Find in this paper")), "ACCOMMODATION");
        _click(button("Find"));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .endsWith(paper + "?find=ACCOMMODATION");
        assertThat(text()).contains("hold \"ACCOMMODATION\"", "In the PDF");
        assertThat(_find(Anchor.class)).anyMatch(anchor -> anchor.getHref().endsWith("#measure-1"));
        open("?find=nowhere%20to%20be%20found");
        assertThat(text()).contains("Nothing in this paper holds all of these words: nowhere to be found.");
    }

    @Test
    void aNoteIsMadeChangedDeletedAndBroughtBackByButtons() {
        asMember();
        open("");
        assertThat(text()).contains("Your notes: none yet", "You have noted nothing in this paper yet.");
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel()
                        .filter(("Note on page " + label("agenda") + ": Agenda")::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow());
        _click(button("Keep the note"));
        assertThat(_get(TextArea.class).getElement().isVisible()).isTrue();
        _setValue(_get(TextArea.class), "Ask who comes.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Words in the text")), "not there at all");
        _click(button("Keep the note"));
        assertThat(notes.list(service, paper)).isEmpty();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Words in the text")), "Education at the board");
        _click(button("Keep the note"));
        assertThat(text()).contains("Your notes: one", "Page " + label("agenda") + ", Agenda");
        assertThat(_find(NoteCard.class)).hasSize(2);
        assertThat(_get(PackText.class).getElement().getProperty("marks")).contains("Education at the board");

        _click(_find(Button.class).stream()
                .filter(button -> button.getText().equals("Change"))
                .findFirst()
                .orElseThrow());
        _setValue(_get(TextArea.class), "Ask the director.");
        _click(button("Keep the note"));
        assertThat(text()).contains("Ask the director.").doesNotContain("Ask who comes.");

        _click(_find(Button.class).stream()
                .filter(button -> button.getText().equals("Delete"))
                .findFirst()
                .orElseThrow());
        assertThat(notes.list(service, paper)).isEmpty();
        _click(button("Bring it back"));
        assertThat(text()).contains("Ask the director.");
        _setValue(_get(Checkbox.class), true);
        assertThat(_get(PaperView.class).getElement().getClassList()).contains("qb-print-notes");
    }

    /** On another page of the list too they are the author's alone. */
    @Test
    void nobodyElseSeesANote() {
        asMember();
        notes.add(service, paper, new NoteDraft("agenda", "", "", "Between me and myself."));
        open("");
        assertThat(text()).contains("Between me and myself.");
        assertThat(notesFile()).contains("Page " + label("agenda") + ", Agenda", "Between me and myself.");
        for (Role role : List.of(Role.SECRETARY, Role.BOARD_MEMBER, Role.HEAD_OF_SERVICE)) {
            people.signIn(world.board().grant(role));
            open("");
            assertThat(text()).doesNotContain("Between me and myself.");
            assertThat(notesFile()).contains("You have noted nothing").doesNotContain("Between");
        }
    }

    @Test
    void theSecretarySeesWhoHasOpenedItAndADraftTellsNobody() {
        asMember();
        open("");
        downloads.pdf(world.board().code(), paper);
        people.signIn(world.board().grant(Role.SECRETARY));
        open("");
        assertThat(text())
                .contains("0 of 5 members have opened this paper", "Others who have opened it", "Test person");
        UUID draft = worlds.build(service, world.meeting(), Messages.ENGLISH);
        open(draft, "");
        assertThat(text())
                .contains("This is a draft. Who opens it is not recorded.")
                .doesNotContain("First opened");
    }

    @Test
    void aNewerPaperSaysWhatHasChangedAndShowsNotesOfTheEarlierOne() {
        TestPerson member = people.signIn(world.board().grant(Role.BOARD_MEMBER));
        open("");
        notes.add(service, paper, new NoteDraft("measure-1", "", "", "Still true?"));
        people.signIn(world.board().grant(Role.SECRETARY));
        UUID newer = worlds.build(service, world.meeting(), Messages.ENGLISH);
        papers.publish(service, newer);
        people.signIn(member);
        open(newer, "");
        assertThat(text()).contains("Changed since you last read", "Still true?", "Noted in the paper built");
    }

    @Test
    void thePdfIsShownInTheBrowserToThoseWhoMayReadIt() {
        asMember();
        ResponseEntity<byte[]> answer = downloads.read(world.board().code(), paper);
        assertThat(answer.getHeaders().getContentDisposition().isInline()).isTrue();
        assertThat(answer.getBody()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private void asMember() {
        people.signIn(world.board().grant(Role.BOARD_MEMBER));
    }

    private String label(String section) {
        return readings.read(service, paper).section(section).orElseThrow().label();
    }

    private String notesFile() {
        byte[] file = downloads.notes(world.board().code(), paper).getBody();
        return new String(file == null ? new byte[0] : file, StandardCharsets.UTF_8);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<String> markup() {
        return _find(Div.class).stream()
                .map(div -> div.getElement().getProperty("innerHTML", ""))
                .toList();
    }

    private String path() {
        return "service/" + world.board().code() + "/papers/" + paper;
    }

    private void open(String query) {
        open(paper, query);
    }

    private void open(UUID uuid, String query) {
        Browserless.open(context);
        Browserless.go("service/" + world.board().code() + "/papers/" + uuid + query);
    }

    private static String text() {
        return _get(PaperView.class).getElement().getTextRecursively();
    }
}
