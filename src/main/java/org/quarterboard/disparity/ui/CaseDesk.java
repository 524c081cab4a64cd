package org.quarterboard.disparity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.quarterboard.actions.ActionDraft;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.disparity.CaseStep;
import org.quarterboard.disparity.DisparityCaseService;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.disparity.FindingSentence;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.SaidOnMeasureService;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** What the pages of cases need: the services behind them, and how days and people are named. */
@Component
class CaseDesk {

    private final DisparityCaseService cases;
    private final SaidOnMeasureService said;
    private final BoardService boards;
    private final MeetingService meetings;
    private final FindingSentence sentences;
    private final GroupWords groups;
    private final Formats formats;
    private final Today today;

    CaseDesk(
            DisparityCaseService cases,
            SaidOnMeasureService said,
            BoardService boards,
            MeetingService meetings,
            FindingSentence sentences,
            GroupWords groups,
            Formats formats,
            Today today) {
        this.cases = cases;
        this.said = said;
        this.boards = boards;
        this.meetings = meetings;
        this.sentences = sentences;
        this.groups = groups;
        this.formats = formats;
        this.today = today;
    }

    DisparityCaseService cases() {
        return cases;
    }

    SaidOnMeasureService said() {
        return said;
    }

    FindingSentence sentences() {
        return sentences;
    }

    GroupWords groups() {
        return groups;
    }

    Formats formats() {
        return formats;
    }

    Today today() {
        return today;
    }

    String sentence(DisparityFinding finding, Locale locale) {
        return sentences.sentence(finding, locale);
    }

    /** Those who can be given an {@link ActionDraft action}; none without a board. */
    List<MemberItem> members(ServiceId service) {
        return boards.boardOf(service).map(BoardDetails::members).orElse(List.of());
    }

    /** The meetings of the board that are not called off, the latest first. */
    List<MeetingItem> meetings(ServiceId service) {
        return boards.boardOf(service).map(board -> meetings.list(board.id())).orElse(List.of()).stream()
                .filter(meeting -> !meeting.state().isOff())
                .toList();
    }

    /** "Recorded on 12 June 2026 by the secretary". */
    String recorded(CaseStep step, Locale locale) {
        String day = day(step.at(), locale);
        return step.by().isEmpty()
                ? I18NProvider.translate(locale, "disparity.case.recorded-portal", day)
                : I18NProvider.translate(locale, "disparity.case.recorded", day, step.by());
    }

    String day(Instant at, Locale locale) {
        return formats.date(at.atZone(Formats.LONDON).toLocalDate(), locale);
    }
}
