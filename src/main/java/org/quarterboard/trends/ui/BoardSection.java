package org.quarterboard.trends.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.meetings.MinuteEntry;
import org.quarterboard.meetings.MinuteKind;
import org.quarterboard.meetings.SaidOnMeasure;
import org.quarterboard.meetings.SinceThen;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.EmptyState;
import org.quarterboard.shared.ui.SelectedService;

/** What the board has said on the measure, by meeting, and what followed. */
final class BoardSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Formats formats;

    BoardSection(List<SaidOnMeasure> said, SelectedService service, Formats formats) {
        super(new H2(I18NProvider.translate("trends.board.heading")));
        this.formats = formats;
        Map<UUID, List<SaidOnMeasure>> byMeeting = new LinkedHashMap<>();
        said.forEach(one -> byMeeting
                .computeIfAbsent(one.meeting(), ignored -> new ArrayList<>())
                .add(one));
        byMeeting.forEach((meeting, lines) -> {
            Anchor minutes = new Anchor(
                    service.path("meetings/" + meeting + "/minutes"),
                    getTranslation(
                            "trends.board.meeting",
                            formats.date(lines.getFirst().heldOn(), getLocale())));
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(entry(line))));
            add(new H3(minutes), list);
        });
        if (said.isEmpty()) {
            add(new EmptyState(getTranslation("trends.board.empty")));
        }
    }

    private Div entry(SaidOnMeasure said) {
        MinuteEntry entry = said.entry();
        Div lines = new Div(new Paragraph(getTranslation(
                "trends.board.entry." + entry.kind(),
                entry.number().label(),
                entry.text(),
                entry.saidBy(),
                entry.saidTo(),
                entry.owner())));
        if (!entry.answer().isEmpty()) {
            lines.add(new Paragraph(getTranslation("trends.board.answer", entry.answer())));
        }
        said.action()
                .ifPresent(action -> lines.add(new Paragraph(getTranslation(
                        "trends.board.action",
                        getTranslation(action.messageKey()),
                        formats.date(action.due(), getLocale())))));
        for (SinceThen.Note note : said.since()) {
            lines.add(new Paragraph(getTranslation(
                    "trends.board.since",
                    formats.date(note.at().atZone(Formats.LONDON).toLocalDate(), getLocale()),
                    note.text())));
        }
        if (said.since().isEmpty() && entry.kind() != MinuteKind.ACTION) {
            Paragraph nothing = new Paragraph(getTranslation("trends.board.nothing-since"));
            nothing.addClassName("qb-note");
            lines.add(nothing);
        }
        return lines;
    }
}
