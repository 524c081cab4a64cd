package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quarterboard.meetings.MeetingId;
import org.quarterboard.papers.PlacedNote.State;
import org.quarterboard.shared.Messages;

/** Where a note belongs in a later pack of its meeting. */
class NoteMatcherTest {

    private static final UUID EDUCATION = new UUID(0, 1);
    private static final UUID POLICE = new UUID(0, 2);

    private final Pack then = new Pack(1)
            .section("agenda", "agenda", "Agenda", "The board meets on Monday in the hall.")
            .section("kpis", "kpis", "Indicators", "Accommodation rose to 75 per cent.", "More of it.")
            .section(
                    "paper-1", "paper " + EDUCATION, "Paper 1: Education update", "Twelve children are out of school.");

    private final Pack now = new Pack(2);

    @Test
    void inTheSamePackANoteIsWhereItWasMade() {
        ReadablePack pack = then.build();
        PlacedNote placed = new NoteMatcher(pack, pack).place(note("kpis", "2", ""));
        assertThat(placed.state()).isEqualTo(State.HERE);
        assertThat(placed.page()).isEqualTo("2");
        assertThat(placed.title()).isEqualTo("Indicators");
    }

    @Test
    void whatIsTheSameOnTheSamePageStays() {
        now.like(then);
        assertThat(place("agenda", "1", "")).satisfies(is(State.STAYS, "agenda", "1"));
        assertThat(place("agenda", "1", "meets on Monday")).satisfies(is(State.STAYS, "agenda", "1"));
    }

    @Test
    void whatIsTheSameOnAnotherPageHasMovedAsFarIntoItsSection() {
        now.section("apologies", "apologies", "Apologies", "Nobody.").like(then);
        assertThat(place("kpis", "3", "")).satisfies(is(State.MOVED, "kpis", "4"));
        assertThat(place("agenda", "1", "")).satisfies(is(State.MOVED, "agenda", "2"));
    }

    @Test
    void wordsThatAreFoundAgainHoldTheirNoteWhereTheRestHasChanged() {
        now.section("agenda", "agenda", "Agenda", "New item. The board MEETS on\nMonday in the barn.");
        assertThat(place("agenda", "1", "board meets on Monday")).satisfies(is(State.STAYS, "agenda", "1"));
        assertThat(place("agenda", "1", "in the hall")).satisfies(is(State.CHANGED, "agenda", "1"));
        assertThat(place("agenda", "1", "")).satisfies(is(State.CHANGED, "agenda", "1"));
    }

    @Test
    void wordsThatStandOnAnotherPageOfTheSectionHaveMovedThere() {
        now.section("agenda", "agenda", "Agenda", "Something else.", "The board meets on Monday in the hall.");
        assertThat(place("agenda", "1", "meets on Monday")).satisfies(is(State.MOVED, "agenda", "2"));
    }

    @Test
    void wordsThatStandInAnotherSectionHaveMovedThere() {
        now.section("agenda", "agenda", "Agenda", "Nothing of it.")
                .section("kpis", "kpis", "Indicators", "Accommodation rose to 75 per cent. The board meets on Monday.");
        assertThat(place("agenda", "1", "board meets on Monday")).satisfies(is(State.MOVED, "kpis", "2"));
    }

    /** "the" stands everywhere. */
    @Test
    void fewWordsMoveNoNoteToAnotherSection() {
        now.section("agenda", "agenda", "Agenda", "Nothing of it.")
                .section("kpis", "kpis", "Indicators", "More in the hall.");
        assertThat(place("agenda", "1", "the hall")).satisfies(is(State.CHANGED, "agenda", "1"));
    }

    @Test
    void whatIsNoLongerThereIsSaidToBeGoneUnderItsName() {
        now.section("agenda", "agenda", "Agenda", "The board meets on Monday in the hall.");
        PlacedNote gone = place("kpis", "2", "Accommodation rose to 75");
        assertThat(gone.state()).isEqualTo(State.GONE);
        assertThat(gone.gone()).isTrue();
        assertThat(gone.title()).isEqualTo("Indicators");
        assertThat(gone.section()).isEmpty();
        assertThat(gone.page()).isEmpty();
    }

    @Test
    void aMembersPaperIsTheSameUnderAnotherNumber() {
        now.section("paper-1", "paper " + POLICE, "Paper 1: Police report", "Stop and search.")
                .section(
                        "paper-2",
                        "paper " + EDUCATION,
                        "Paper 2: Education update",
                        "Twelve children are out of school.");
        assertThat(place("paper-1", "4", "")).satisfies(is(State.MOVED, "paper-2", "2"));
    }

    @Test
    void aPaperThatWasBroughtAnewUnderItsTitleIsTheSamePaper() {
        now.section(
                "paper-2", "paper " + new UUID(0, 9), "Paper 2: Education update", "Nine children are out of school.");
        assertThat(place("paper-1", "4", "children are out of school")).satisfies(is(State.MOVED, "paper-2", "1"));
        assertThat(place("paper-1", "4", "Twelve children")).satisfies(is(State.CHANGED, "paper-2", "1"));
    }

    @Test
    void whatBecameOfASectionIsToldFromTwoPacks() {
        now.section("apologies", "apologies", "Apologies", "Nobody.")
                .section("agenda", "agenda", "Agenda", "The board meets on Tuesday.")
                .section("kpis", "kpis", "Indicators", "Accommodation rose to 75 per cent.", "More of it.");
        assertThat(SinceRead.between(then.build(), now.build()))
                .containsExactly(
                        new SinceRead.Change(SinceRead.Kind.NEW, "apologies", "Apologies", "1"),
                        new SinceRead.Change(SinceRead.Kind.CHANGED, "agenda", "Agenda", "2"),
                        new SinceRead.Change(SinceRead.Kind.GONE, "", "Paper 1: Education update", "4"));
    }

    private static Consumer<PlacedNote> is(State state, String section, String page) {
        return placed -> {
            assertThat(placed.state()).isEqualTo(state);
            assertThat(placed.section()).isEqualTo(section);
            assertThat(placed.page()).isEqualTo(page);
        };
    }

    private PlacedNote place(String section, String page, String quote) {
        return new NoteMatcher(then.build(), now.build()).place(note(section, page, quote));
    }

    private PackNote note(String section, String page, String quote) {
        return new PackNote(7, then.uuid, section, page, quote, "Ask about it.", Instant.EPOCH);
    }

    /** A pack of sections, each of which begins a page. */
    private static final class Pack {
        private final UUID uuid;
        private final List<PackSection> sections = new ArrayList<>();
        private final List<PackPage> pages = new ArrayList<>();

        Pack(long number) {
            uuid = new UUID(1, number);
        }

        Pack section(String code, String identity, String title, String... texts) {
            List<PackPage> own = new ArrayList<>();
            for (String text : texts) {
                own.add(new PackPage(
                        pages.size() + own.size() + 1, String.valueOf(pages.size() + own.size() + 1), code, text));
            }
            pages.addAll(own);
            String body = "<p>" + String.join("</p><p>", texts) + "</p>";
            sections.add(new PackSection(
                    code,
                    identity,
                    Manifest.hash(title.replaceAll("\\d", "") + body),
                    title,
                    "<h2 id=\"" + code + "\">" + title + "</h2>",
                    body,
                    Optional.of(own.getFirst()),
                    own,
                    List.of()));
            return this;
        }

        Pack like(Pack other) {
            other.sections.forEach(section -> section(
                    section.code(),
                    section.identity(),
                    section.title(),
                    section.pages().stream().map(PackPage::words).toArray(String[]::new)));
            return this;
        }

        ReadablePack build() {
            PaperItem item = new PaperItem(
                    uuid,
                    new MeetingId(1),
                    LocalDate.EPOCH,
                    "Board paper",
                    Messages.ENGLISH,
                    pages.size(),
                    "",
                    Instant.EPOCH,
                    "",
                    true,
                    false,
                    Optional.of(Instant.EPOCH));
            return new ReadablePack(item, "en-GB", "", Map.of(), pages, sections);
        }
    }
}
