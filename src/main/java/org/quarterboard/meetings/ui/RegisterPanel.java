package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDetails;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.QuorumService;
import org.quarterboard.meetings.RecordResult;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.meetings.RegisterService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.Feedback;

/**
 * The attendance register: one row per holding valid on the day, by sector, and those who were recorded although their
 * term had ended. Each answer is saved as it is given.
 */
final class RegisterPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient RegisterService registers;
    private final transient QuorumService quorums;
    private final transient Formats formats;
    private final transient BoardId board;
    private final transient MeetingItem meeting;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div count = new Div();
    private final Div quorum = new Div();
    private final UndoLine undo = new UndoLine();
    private final Div list = new Div();
    private final List<RegisterField> fields = new ArrayList<>();
    private transient List<RegisterRow> rows;

    /** @param correct what correcting a row does, once the register is settled; null for those who may not */
    RegisterPanel(
            RegisterService registers,
            QuorumService quorums,
            Formats formats,
            BoardId board,
            MeetingItem meeting,
            boolean recordable,
            boolean records,
            @Nullable Consumer<RegisterRow> correct) {
        this.registers = registers;
        this.quorums = quorums;
        this.formats = formats;
        this.board = board;
        this.meeting = meeting;
        add(new H2(getTranslation("meetings.register.heading")));
        rows = registers.register(board, meeting.uuid());
        if (rows.isEmpty()) {
            add(new EmptyState(getTranslation("meetings.register.nobody")));
        } else if (recordable && records) {
            form();
        } else {
            if (!recordable) {
                add(new Paragraph(getTranslation(
                        meeting.state().tookPlace() ? "meetings.register.settled" : "meetings.register.not-yet")));
            }
            quorum();
            add(quorum);
            add(new RegisterTable(this::getTranslation, new MarkWords(this::getTranslation, formats, getLocale()))
                    .of(rows, correct));
        }
    }

    private void form() {
        Paragraph keys = new Paragraph(getTranslation("registers.keys"));
        keys.setId("register-keys");
        keys.addClassName("qb-note");
        count.addClassName("qb-register-count");
        count.getElement().setAttribute("role", "status");
        quorum.getElement().setAttribute("role", "status");
        list.addClassName("qb-register");
        list.getElement().setAttribute("role", "group");
        list.getElement().setAttribute("aria-label", getTranslation("meetings.register.heading"));
        list.getElement().setAttribute("aria-describedby", "register-keys");
        RegisterKeys.listen(list);
        add(new Paragraph(getTranslation("meetings.register.lead")), keys, errors, count, quorum, list, undo, others());
        fill();
    }

    private void fill() {
        list.removeAll();
        fields.clear();
        Optional<Sector> last = Optional.empty();
        boolean begun = false;
        for (RegisterRow row : inOrder()) {
            Optional<Sector> sector = row.holding().sector();
            if (!begun || !sector.equals(last)) {
                list.add(new H3(sector(row.holding())));
            }
            begun = true;
            last = sector;
            RegisterField field = new RegisterField(row, name(row.holding()), formats, draft -> save(List.of(draft)));
            fields.add(field);
            list.add(field);
        }
        count();
    }

    /** By sector; within it those who are expected first. */
    private List<RegisterRow> inOrder() {
        return rows.stream()
                .sorted(Comparator.comparing((RegisterRow row) ->
                        row.holding().sector().map(Sector::ordinal).orElse(Sector.values().length)))
                .toList();
    }

    /** What is done for many at once, or for somebody who has no row. */
    private Div others() {
        Div buttons = new Div(
                new Button(getTranslation("registers.rest.apologies"), click -> rest(Mark.APOLOGIES)),
                new Button(getTranslation("registers.rest.absent"), click -> rest(Mark.ABSENT)));
        if (!registers.former(board, meeting.uuid()).isEmpty()) {
            buttons.add(new Button(
                    getTranslation("registers.former.verb"),
                    click -> new FormerDialog(registers.former(board, meeting.uuid()), this::saveFormer).open()));
        }
        buttons.addClassName("qb-actions");
        return buttons;
    }

    /** Answers whatever is not answered yet, with a way back that touches nothing that somebody changed meanwhile. */
    private void rest(Mark mark) {
        List<MarkDraft> drafts = rows.stream()
                .filter(row -> row.inTerm() && row.mark() == null)
                .map(row -> row.answer(mark, MarkDetails.NONE))
                .toList();
        if (drafts.isEmpty()) {
            Feedback.done(getTranslation("registers.rest.none"));
            return;
        }
        if (save(drafts)) {
            List<MarkDraft> back = rows.stream()
                    .filter(row -> row.mark() == mark && drafts.stream().anyMatch(draft -> isOf(row, draft)))
                    .map(row -> row.answer(null, MarkDetails.NONE))
                    .toList();
            undo.offer(
                    getTranslation("registers.rest.done", back.size(), getTranslation(mark.messageKey())),
                    getTranslation("registers.rest.undo"),
                    () -> save(back));
        }
    }

    private static boolean isOf(RegisterRow row, MarkDraft draft) {
        return row.holding().member().equals(draft.member())
                && row.holding().seat().equals(draft.seat());
    }

    private void saveFormer(MarkDraft draft) {
        RecordResult result = registers.recordMarks(board, meeting.uuid(), List.of(draft));
        take(result);
        if (!result.conflicts().isEmpty()) {
            Feedback.problem(getTranslation("registers.former.there-already"));
        }
    }

    /** Saves answers; what others gave meanwhile appears in their rows. */
    private boolean save(List<MarkDraft> drafts) {
        boolean done = Feedback.attempt(errors, () -> take(registers.recordMarks(board, meeting.uuid(), drafts)));
        if (!done) {
            fields.forEach(RegisterField::restore);
        }
        return done;
    }

    private void take(RecordResult result) {
        rows = result.rows();
        boolean sameRows = rows.size() == fields.size()
                && rows.stream().allMatch(row -> fields.stream().anyMatch(field -> field.isOf(row)));
        if (!sameRows) {
            fill();
        }
        fields.forEach(field -> field.take(result));
        count();
    }

    private void count() {
        List<RegisterRow> expected = rows.stream().filter(RegisterRow::inTerm).toList();
        long marked = expected.stream().filter(row -> row.mark() != null).count();
        count.setText(getTranslation("meetings.register.count", marked, expected.size()));
        quorum();
    }

    /** Once every row is recorded: whether the meeting was quorate. */
    private void quorum() {
        boolean complete = rows.stream().noneMatch(row -> row.inTerm() && row.mark() == null);
        quorum.setText(
                complete
                        ? quorums.held(board, meeting.uuid())
                                .map(found -> HeldQuorumWords.text(found, this::getTranslation))
                                .orElse("")
                        : "");
    }

    private String sector(Holding holding) {
        return holding.sector()
                .map(found -> getTranslation(found.messageKey()))
                .orElseGet(() -> getTranslation("registers.other-seats"));
    }

    private String name(Holding holding) {
        String sector = holding.sector()
                .map(found -> getTranslation(found.messageKey()))
                .orElseGet(() -> getTranslation("meetings.register.other-seat"));
        return getTranslation(
                "meetings.register.row",
                sector,
                holding.position(),
                holding.organisation(),
                getTranslation(holding.standing().messageKey()));
    }
}
