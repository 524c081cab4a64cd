package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.MemberItem;
import org.quarterboard.kpi.Measure;
import org.quarterboard.meetings.EntryDraft;
import org.quarterboard.meetings.MinuteEntry;
import org.quarterboard.meetings.MinuteKind;
import org.quarterboard.meetings.Topic;
import org.quarterboard.meetings.TopicSource;
import org.quarterboard.shared.ui.DayPicker;
import org.quarterboard.shared.ui.ErrorSummary;
import org.quarterboard.shared.ui.FormDialog;

/** Captures a decision, a challenge or an action, or says it anew. Only what its kind needs is asked. */
class EntryDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;
    private static final int LONGEST_POSITION = 400;

    private final MinuteKind kind;
    private final TextArea text;
    private final ComboBox<String> saidBy = new ComboBox<>();
    private final ComboBox<String> saidTo = new ComboBox<>();
    private final TextArea answer = new TextArea();
    private final ComboBox<MemberItem> owner = new ComboBox<>();
    private final DatePicker due = new DayPicker();
    private final ComboBox<Measure> measure = new ComboBox<>();
    private final ComboBox<TopicSource.Choice> thing = new ComboBox<>();

    EntryDialog(
            MinutesDesk desk,
            MeetingPage.Shown shown,
            MinuteKind kind,
            @Nullable MinuteEntry entry,
            Consumer<EntryDraft> save) {
        super(
                entry == null
                        ? I18NProvider.translate("minutes.capture." + kind)
                        : I18NProvider.translate(
                                "minutes.change.heading", entry.number().label()),
                "");
        this.kind = kind;
        text = new TextArea(getTranslation("minutes.words." + kind));
        text.setMaxLength(LONGEST);
        text.setRequiredIndicatorVisible(true);
        text.setAutofocus(true);
        List<Component> fields = new ArrayList<>();
        if (kind == MinuteKind.CHALLENGE) {
            position(saidBy, "minutes.said-by", shown.board());
            position(saidTo, "minutes.said-to", shown.board());
            answer.setLabel(getTranslation("minutes.answer"));
            answer.setMaxLength(LONGEST);
            fields.addAll(List.of(saidBy, saidTo, text, answer));
        } else {
            fields.add(text);
        }
        if (kind == MinuteKind.ACTION) {
            owner.setLabel(getTranslation("minutes.owner"));
            owner.setItems(shown.board().members());
            owner.setItemLabelGenerator(MemberItem::label);
            owner.setRequiredIndicatorVisible(true);
            due.setLabel(getTranslation("minutes.due"));
            due.setRequiredIndicatorVisible(true);
            fields.addAll(List.of(owner, due));
        }
        measure.setLabel(getTranslation("minutes.measure"));
        measure.setItems(desk.measures());
        measure.setItemLabelGenerator(each -> desk.measure(each, shown.service(), getLocale()));
        measure.setClearButtonVisible(true);
        fields.add(measure);
        List<TopicSource.Choice> things = things(desk, shown, entry);
        if (!things.isEmpty()) {
            thing.setLabel(getTranslation("minutes.paper"));
            thing.setHelperText(getTranslation("minutes.paper-hint"));
            thing.setItems(things);
            thing.setItemLabelGenerator(TopicSource.Choice::title);
            thing.setClearButtonVisible(true);
            fields.add(thing);
        }
        if (entry != null) {
            show(entry, desk, things, shown.board());
        }
        fields(fields.toArray(Component[]::new));
        save(getTranslation(entry == null ? "minutes.capture." + kind : "minutes.change.save"), errors -> {
            check(errors);
            if (!errors.hasErrors()) {
                save.accept(draft());
            }
        });
    }

    /** What stands, and what the entry is about already even if it was withdrawn since. */
    private List<TopicSource.Choice> things(MinutesDesk desk, MeetingPage.Shown shown, @Nullable MinuteEntry entry) {
        return desk.minutes().things(shown.board().id(), shown.meeting().uuid(), getLocale()).stream()
                .filter(choice -> choice.stands()
                        || entry != null && choice.ref().equals(entry.topic().thing()))
                .toList();
    }

    /** A position of the board, or another one that is typed. */
    private void position(ComboBox<String> field, String key, BoardDetails board) {
        field.setLabel(getTranslation(key));
        field.setItems(board.members().stream().map(MemberItem::label).toList());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setRequiredIndicatorVisible(true);
    }

    private void show(MinuteEntry entry, MinutesDesk desk, List<TopicSource.Choice> things, BoardDetails board) {
        text.setValue(entry.text());
        answer.setValue(entry.answer());
        if (kind == MinuteKind.CHALLENGE) {
            saidBy.setValue(entry.saidBy());
            saidTo.setValue(entry.saidTo());
        }
        if (kind == MinuteKind.ACTION) {
            board.members().stream()
                    .filter(member -> member.id().equals(entry.ownerId()))
                    .findFirst()
                    .ifPresent(owner::setValue);
            due.setValue(entry.due());
        }
        desk.measures().stream()
                .filter(each -> each.code().equals(entry.topic().measure()))
                .findFirst()
                .ifPresent(measure::setValue);
        things.stream()
                .filter(choice -> choice.ref().equals(entry.topic().thing()))
                .findFirst()
                .ifPresent(thing::setValue);
    }

    private void check(ErrorSummary errors) {
        if (text.getValue().isBlank()) {
            errors.show(text, getTranslation("minutes.error." + kind, LONGEST));
        }
        if (kind == MinuteKind.CHALLENGE && blank(saidBy)) {
            errors.show(saidBy, getTranslation("minutes.error.said-by", LONGEST_POSITION));
        }
        if (kind == MinuteKind.CHALLENGE && blank(saidTo)) {
            errors.show(saidTo, getTranslation("minutes.error.said-to", LONGEST_POSITION));
        }
        if (kind == MinuteKind.ACTION && owner.getValue() == null) {
            errors.show(owner, getTranslation("minutes.error.owner"));
        }
        if (kind == MinuteKind.ACTION && due.getValue() == null) {
            errors.show(due, getTranslation("minutes.error.due"));
        }
    }

    private static boolean blank(ComboBox<String> field) {
        return field.getValue() == null || field.getValue().isBlank();
    }

    private EntryDraft draft() {
        Topic topic = new Topic(
                measure.getValue() == null ? null : measure.getValue().code(),
                thing.getValue() == null ? null : thing.getValue().ref());
        return switch (kind) {
            case DECISION -> EntryDraft.decision(text.getValue(), topic);
            case CHALLENGE ->
                EntryDraft.challenge(text.getValue(), saidBy.getValue(), saidTo.getValue(), answer.getValue(), topic);
            case ACTION -> EntryDraft.action(text.getValue(), owner.getValue().id(), due.getValue(), topic);
        };
    }
}
