package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.Holding;
import org.quarterboard.meetings.AttendanceMode;
import org.quarterboard.meetings.Mark;
import org.quarterboard.meetings.MarkDetails;
import org.quarterboard.meetings.MarkDraft;
import org.quarterboard.meetings.RecordResult;
import org.quarterboard.meetings.RegisterRow;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.Badge;

/**
 * One row of the register: who, the answers as a radio group, and what else there is to say folded away. If somebody
 * else has answered otherwise meanwhile, both answers are shown and the person chooses.
 */
final class RegisterField extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Mark> choice = new RadioButtonGroup<>();
    private final Button more = new Button();
    private final Div details = new Div();
    private final Div conflict = new Div();
    private final String name;
    private final transient Formats formats;
    private final transient MarkWords words;
    private final transient Consumer<MarkDraft> save;
    private transient RegisterRow row;
    private boolean taking;

    RegisterField(RegisterRow row, String name, Formats formats, Consumer<MarkDraft> save) {
        this.row = row;
        this.name = name;
        this.formats = formats;
        this.words = new MarkWords(this::getTranslation, formats, getLocale());
        this.save = save;
        addClassName(RegisterKeys.ROW);
        answers(Mark.of(row.holding().standing()));
        more.addClassName(RegisterKeys.MORE);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClickListener(click -> unfold(!details.isVisible(), true));
        details.addClassName("qb-register-unfolded");
        unfold(false, false);
        conflict.addClassName("qb-conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        getElement().addEventListener(RegisterKeys.REMOTE, event -> toggleRemote());
        add(who(), choice, more, details, conflict);
        restore();
    }

    private void answers(List<Mark> offered) {
        choice.addClassName(RegisterKeys.ANSWERS);
        choice.setAriaLabel(name);
        choice.setItems(offered);
        choice.setRenderer(new ComponentRenderer<>(mark -> {
            Span label = new Span(getTranslation("registers.answer." + mark));
            RegisterKeys.mark(label, mark, offered);
            return label;
        }));
        choice.addValueChangeListener(change -> {
            if (!taking && change.getValue() != null) {
                answer(change.getValue());
            }
        });
    }

    private Div who() {
        Holding holding = row.holding();
        Span standing = new Span(getTranslation(
                "registers.row.of",
                holding.organisation(),
                getTranslation(holding.standing().messageKey())));
        standing.addClassName("qb-note");
        Div who = new Div(new Span(holding.position()), standing);
        who.addClassName("qb-register-who");
        if (!row.inTerm()) {
            who.add(new Badge(Badge.Kind.ATTENTION, words.outOfTerm(holding)));
        }
        return who;
    }

    /** Whoever is said to have come was in the room unless it is said otherwise. */
    private void answer(Mark mark) {
        MarkDetails kept = row.details().fitting(mark);
        save.accept(
                row.answer(mark, mark.attended() && kept.mode() == null ? kept.with(AttendanceMode.IN_ROOM) : kept));
    }

    private void toggleRemote() {
        Mark mark = row.mark();
        if (mark != null && mark.attended()) {
            boolean remote = row.details().mode() == AttendanceMode.REMOTE;
            save.accept(row.answer(mark, row.details().with(remote ? AttendanceMode.IN_ROOM : AttendanceMode.REMOTE)));
        }
    }

    private void unfold(boolean open, boolean focus) {
        details.setVisible(open);
        details.removeAll();
        if (open) {
            MarkDetailsForm form = new MarkDetailsForm(row, name, save);
            details.add(form);
            if (focus) {
                form.focusFirst();
            }
        }
        say();
    }

    /** What is there beside the answer, on the button that unfolds it. */
    private void say() {
        String beside = words.beside(row.details());
        more.setText(beside.isEmpty() ? getTranslation("registers.details.verb") : beside);
        more.setAriaLabel(getTranslation("registers.details.label", name, beside));
        more.getElement().setAttribute("aria-expanded", Boolean.toString(details.isVisible()));
    }

    boolean isOf(RegisterRow other) {
        return same(other.holding()) && other.inTerm() == row.inTerm();
    }

    /** Takes over how the row stands now, unless this is where two answers meet. */
    void take(RecordResult result) {
        RegisterRow before = row;
        result.rows().stream()
                .filter(found -> same(found.holding()))
                .findFirst()
                .ifPresent(found -> row = found);
        Optional<RecordResult.Conflict> met = result.conflicts().stream()
                .filter(found -> same(found.stands().holding()))
                .findFirst();
        if (met.isPresent()) {
            row = met.get().stands();
            showConflict(met.get());
        } else if (!conflict.isVisible() && !before.equals(row)) {
            restore();
        }
    }

    /** Shows what is stored. */
    void restore() {
        conflict.setVisible(false);
        show(row.mark());
        Optional<MarkDetailsForm> form = details.getChildren()
                .map(MarkDetailsForm.class::cast)
                .filter(open -> open.fits(row))
                .findFirst();
        if (form.isPresent()) {
            form.get().show(row);
            say();
        } else {
            unfold(details.isVisible(), false);
        }
    }

    private void show(@Nullable Mark mark) {
        taking = true;
        choice.setValue(mark);
        taking = false;
    }

    private void showConflict(RecordResult.Conflict met) {
        RegisterRow stands = met.stands();
        MarkDraft wanted = met.wanted();
        conflict.removeAll();
        conflict.add(new Span(getTranslation(
                "meetings.conflict.text",
                stands.recordedBy().isEmpty() ? getTranslation("meetings.conflict.somebody") : stands.recordedBy(),
                words.whole(stands.mark(), stands.details()),
                stands.recordedAt() == null ? "" : formats.moment(stands.recordedAt(), getLocale()),
                words.whole(wanted.mark(), wanted.details()))));
        Button keep = new Button(getTranslation("meetings.conflict.keep-theirs"), click -> restore());
        Button mine = new Button(getTranslation("meetings.conflict.record-mine"), click -> {
            conflict.setVisible(false);
            save.accept(row.answer(wanted.mark(), wanted.details()));
        });
        Div buttons = new Div(keep, mine);
        buttons.addClassName("qb-actions");
        conflict.add(buttons);
        conflict.setVisible(true);
    }

    private boolean same(Holding other) {
        return other.member().equals(row.holding().member())
                && other.seat().equals(row.holding().seat());
    }
}
