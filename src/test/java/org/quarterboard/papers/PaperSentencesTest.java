package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterboard.attendance.SectorState.DELEGATE_ONLY;
import static org.quarterboard.attendance.SectorState.NOT_RECORDED;
import static org.quarterboard.attendance.SectorState.NOT_THERE;
import static org.quarterboard.attendance.SectorState.NO_MEETING;
import static org.quarterboard.attendance.SectorState.SENIOR;
import static org.quarterboard.attendance.SectorState.VACANT;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quarterboard.attendance.Attendee;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.Kpi8Grid;
import org.quarterboard.attendance.Kpi8Result;
import org.quarterboard.attendance.MeetingUsed;
import org.quarterboard.attendance.Reading;
import org.quarterboard.attendance.ReturnedKpi8;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.attendance.SectorRow;
import org.quarterboard.attendance.SectorRow.Effect;
import org.quarterboard.attendance.SectorState;
import org.quarterboard.boards.Standing;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.UnsettledMeeting;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;

class PaperSentencesTest {

    private static final Quarter FIRST = new Quarter(2025, 1);
    private static final Messages MESSAGES = new Messages();

    @Test
    void aSectorThatCameIsNotNamed() {
        assertThat(english(SENIOR, SENIOR)).containsExactly("No sector was missed at the last meeting that counts.");
        assertThat(english(NOT_THERE, SENIOR)).containsExactly("No sector was missed at the last meeting that counts.");
    }

    @Test
    void aRunCountsBackFromTheNewestMeeting() {
        assertThat(english(NOT_THERE, SENIOR, NOT_THERE))
                .containsExactly("Education absent from the last meeting that counts.");
        assertThat(english(SENIOR, NOT_THERE, NOT_THERE)).containsExactly("Education absent twice running.");
        assertThat(english(NOT_THERE, NOT_THERE, NOT_THERE)).containsExactly("Education absent 3 times running.");
    }

    @Test
    void aDelegateIsNotAbsentAndNotTheSeniorPartner() {
        assertThat(english(NOT_THERE, DELEGATE_ONLY))
                .containsExactly("Education without its senior partner twice running.");
        assertThat(english(VACANT)).containsExactly("Education: nobody held the seat at the last meeting that counts.");
    }

    @Test
    void aQuarterWithoutAMeetingNeitherLengthensNorEndsARun() {
        assertThat(english(NOT_THERE, NO_MEETING, NOT_THERE))
                .containsExactly(
                        "Education absent twice running.",
                        "No meeting was held in Q2 2025/26, so every sector counts 0 in that quarter.");
    }

    @Test
    void aRegisterThatIsNotCompleteIsSaidAndCountsForNobodyAndAgainstNobody() {
        assertThat(english(NOT_THERE, NOT_RECORDED))
                .containsExactly(
                        "The register of 1 July 2025 is not complete. It does not say yet who came for: Education.");
        assertThat(sentences(Messages.WELSH, NOT_RECORDED))
                .containsExactly(
                        "Nid yw cofrestr 1 Ebrill 2025 yn gyflawn. Nid yw'n dweud eto pwy ddaeth dros: Addysg.");
    }

    @Test
    void theHeadingCountsOnlyWhatARegisterSays() {
        assertThat(grid(Messages.ENGLISH, NOT_THERE, SENIOR).heading())
                .isEqualTo("Attendance: 5 of 5 sectors had their senior partner there in Q2 2025/26");
        assertThat(grid(Messages.ENGLISH, SENIOR, NOT_RECORDED).heading())
                .isEqualTo("Attendance: the register of 1 July 2025 is not complete");
        assertThat(grid(Messages.ENGLISH, NO_MEETING).heading())
                .isEqualTo("Attendance: no meeting has been counted yet");
    }

    @Test
    void withoutAnyMeetingNothingIsSaidOfSectors() {
        assertThat(english(NO_MEETING))
                .containsExactly("No meeting was held in Q1 2025/26, so every sector counts 0 in that quarter.");
    }

    @Test
    void aReturnThatSaysOtherwiseIsNamed() {
        Kpi8Column column = column(FIRST, SENIOR, OptionalInt.of(3));
        Kpi8Grid grid = new Kpi8Grid(true, Optional.empty(), List.of(column));
        assertThat(new AttendanceSentences(grid, words(Messages.ENGLISH)).all())
                .contains("For Q1 2025/26 the return says 3, while 5 is counted from the register.");
    }

    @Test
    void welshCountsInWelsh() {
        assertThat(sentences(Messages.WELSH, NOT_THERE))
                .first()
                .isEqualTo("Addysg: absennol o'r cyfarfod diwethaf sy'n cyfrif.");
        assertThat(sentences(Messages.WELSH, NOT_THERE, NOT_THERE, NOT_THERE))
                .containsExactly("Addysg: absennol deirgwaith yn olynol.");
    }

    private static List<String> english(SectorState... education) {
        return sentences(Messages.ENGLISH, education);
    }

    @Test
    void ofAMeetingThatNobodyHasSettledItIsNotSaidThatNoneWasHeld() {
        Kpi8Column none = column(FIRST, NO_MEETING, OptionalInt.empty());
        UnsettledMeeting meeting = new UnsettledMeeting(UUID.randomUUID(), FIRST.start());
        Kpi8Column open = new Kpi8Column(none.counted(), none.other(), none.returned(), List.of(meeting), false);
        Kpi8Grid grid = new Kpi8Grid(true, Optional.empty(), List.of(open));
        assertThat(new AttendanceSentences(grid, words(Messages.ENGLISH)).all())
                .singleElement()
                .asString()
                .startsWith("Nobody has said yet whether the meeting of ");
    }

    private static List<String> sentences(Locale locale, SectorState... education) {
        return grid(locale, education).all();
    }

    private static AttendanceSentences grid(Locale locale, SectorState... education) {
        List<Kpi8Column> columns = new ArrayList<>();
        for (int i = 0; i < education.length; i++) {
            columns.add(column(FIRST.plus(i), education[i], OptionalInt.empty()));
        }
        return new AttendanceSentences(new Kpi8Grid(true, Optional.empty(), columns), words(locale));
    }

    private static Kpi8Column column(Quarter quarter, SectorState education, OptionalInt returned) {
        boolean met = education != NO_MEETING;
        Map<Sector, SectorResult> sectors = new EnumMap<>(Sector.class);
        for (Sector sector : Sector.values()) {
            SectorState state = sector == Sector.EDUCATION ? education : met ? SENIOR : NO_MEETING;
            sectors.put(sector, new SectorResult(sector, state, rows(state)));
        }
        Optional<MeetingUsed> meeting = met
                ? Optional.of(new MeetingUsed(UUID.randomUUID(), quarter.start(), LocalTime.NOON))
                : Optional.empty();
        Kpi8Result counted =
                new Kpi8Result(quarter, Reading.PER_SECTOR, meeting, met ? 1 : 0, Optional.empty(), sectors);
        return new Kpi8Column(
                counted,
                counted,
                new ReturnedKpi8(returned, OptionalInt.empty(), Map.of(), Map.of()),
                List.of(),
                false);
    }

    private static List<SectorRow> rows(SectorState state) {
        Attendee head = new Attendee("Head", "School", null);
        return switch (state) {
            case SENIOR -> List.of(new SectorRow(head, Standing.SENIOR, Mark.SENIOR, Effect.SENIOR));
            case DELEGATE_ONLY -> List.of(new SectorRow(head, Standing.SENIOR, Mark.DELEGATE, Effect.DELEGATE));
            default -> List.of();
        };
    }

    private static PaperWords words(Locale locale) {
        return new PaperWords(MESSAGES, new Formats(MESSAGES), locale);
    }
}
