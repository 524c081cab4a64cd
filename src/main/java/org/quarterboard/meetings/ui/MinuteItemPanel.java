package org.quarterboard.meetings.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.quarterboard.meetings.EntryDraft;
import org.quarterboard.meetings.MinuteEntry;
import org.quarterboard.meetings.MinuteKind;
import org.quarterboard.meetings.MinutesDraft;
import org.quarterboard.meetings.Topic;
import org.quarterboard.shared.ui.ErrorSummary;

/** One item of the agenda with its minutes: text, and what is captured at it without leaving the place. */
final class MinuteItemPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final List<Key> KEYS = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3);

    private final transient MinutesDesk desk;
    private final transient MeetingPage.Shown shown;
    private final transient MinutesDraft.Item item;
    private final transient Function<Topic, List<MinutesDesk.Link>> links;
    private final UnorderedList list = new UnorderedList();

    MinuteItemPanel(
            MinutesDesk desk,
            MeetingPage.Shown shown,
            int number,
            MinutesDraft.Item item,
            Function<Topic, List<MinutesDesk.Link>> links) {
        this.desk = desk;
        this.shown = shown;
        this.item = item;
        this.links = links;
        addClassName("qb-minute-item");
        String heading = getTranslation(
                "minutes.text.item", Integer.toString(number), item.agenda().title());
        add(new H3(heading));
        if (!item.agenda().ask().isEmpty()) {
            Paragraph ask = new Paragraph(getTranslation(
                    "minutes.asked",
                    getTranslation(item.agenda().purpose().messageKey()),
                    item.agenda().ask()));
            ask.addClassName("qb-note");
            add(ask);
        }
        ErrorSummary errors = new ErrorSummary();
        MinuteField field =
                new MinuteField(desk, shown, getTranslation("minutes.text.label", heading), item.text(), errors);
        list.addClassName("qb-minute-entries");
        Div buttons = new Div();
        buttons.addClassName("qb-actions");
        for (MinuteKind kind : MinuteKind.values()) {
            buttons.add(capture(kind, heading, field));
        }
        add(errors, field, list, buttons);
        fill(item.entries());
    }

    /** Opened by its button, or from the text by Alt and a digit. */
    private Button capture(MinuteKind kind, String heading, MinuteField field) {
        Button button = new Button(getTranslation("minutes.capture." + kind));
        button.addClickListener(click -> new EntryDialog(desk, shown, kind, null, draft -> {
                    desk.entries()
                            .capture(
                                    shown.board().id(),
                                    shown.meeting().uuid(),
                                    item.agenda().id(),
                                    draft);
                    again();
                    field.area().focus();
                })
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("minutes.capture." + kind) + ": " + heading);
        button.setTooltipText(getTranslation("minutes.capture.keys", Integer.toString(kind.ordinal() + 1)));
        button.addClickShortcut(KEYS.get(kind.ordinal()), KeyModifier.ALT).listenOn(field.area());
        return button;
    }

    private void again() {
        fill(desk.drafts().draft(shown.board().id(), shown.meeting().uuid()).items().stream()
                .filter(one -> one.agenda().id().equals(item.agenda().id()))
                .findFirst()
                .map(MinutesDraft.Item::entries)
                .orElse(List.of()));
    }

    private void fill(List<MinuteEntry> entries) {
        list.removeAll();
        list.setVisible(!entries.isEmpty());
        for (MinuteEntry entry : entries) {
            ListItem line = new ListItem(
                    EntryLine.of(entry, links.apply(entry.topic()), this::getTranslation, desk.formats(), getLocale()));
            if (!entry.withdrawn()) {
                Div buttons = new Div(
                        button("minutes.change.verb", entry, () -> change(entry)),
                        button("minutes.withdraw.verb", entry, () -> withdraw(entry)));
                buttons.addClassName("qb-actions");
                line.add(buttons);
            }
            list.add(line);
        }
    }

    private Button button(String key, MinuteEntry entry, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + entry.number().label());
        return button;
    }

    private void change(MinuteEntry entry) {
        new EntryDialog(desk, shown, entry.kind(), entry, (EntryDraft draft) -> {
                    desk.entries()
                            .change(shown.board().id(), shown.meeting().uuid(), entry.uuid(), draft, entry.version());
                    again();
                })
                .open();
    }

    private void withdraw(MinuteEntry entry) {
        new TextDialog("minutes.withdraw", reason -> {
                    desk.entries()
                            .withdraw(
                                    shown.board().id(), shown.meeting().uuid(), entry.uuid(), reason, entry.version());
                    again();
                })
                .open();
    }
}
