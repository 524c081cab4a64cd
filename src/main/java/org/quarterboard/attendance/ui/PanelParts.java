package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.MeetingUsed;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.attendance.SectorRow;
import org.quarterboard.kpi.HealthLabel;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.SelectedService;

/** What the panels behind the cells have in common: the meeting, who was there, the rule. */
final class PanelParts {

    private final Texts texts;
    private final SelectedService service;
    private final Map<Long, String> authorities;
    private final Optional<HealthLabel> health;
    private final Formats formats;
    private final Locale locale;

    /**
     * @param authorities the names of local authorities by their ids
     * @param health what is said of the data of the quarter, for those who may read it
     */
    PanelParts(
            Texts texts,
            SelectedService service,
            Map<Long, String> authorities,
            Optional<HealthLabel> health,
            Formats formats,
            Locale locale) {
        this.texts = texts;
        this.service = service;
        this.authorities = authorities;
        this.health = health;
        this.formats = formats;
        this.locale = locale;
    }

    List<Component> meeting(Kpi8Column column) {
        List<Component> lines = new ArrayList<>();
        column.counted().meeting().ifPresent(meeting -> lines.add(meeting(meeting)));
        if (column.counted().meeting().isEmpty() && !column.undecided()) {
            lines.add(say(column.running() ? "attendance.panel.no-meeting-yet" : "attendance.panel.no-meeting"));
        }
        lines.addAll(UnsettledLines.of(column.unsettled(), texts, service));
        if (column.counted().meetingsHeld() > 1) {
            lines.add(say("attendance.panel.several", column.counted().meetingsHeld()));
        }
        return lines;
    }

    private Component meeting(MeetingUsed meeting) {
        String words = texts.get(
                "attendance.panel.meeting",
                formats.date(meeting.date(), locale),
                formats.time(meeting.startsAt(), locale));
        return service.may(Capability.Names.READ_BOARD)
                ? new Paragraph(new Anchor(service.path("meetings/" + meeting.uuid()), words))
                : new Paragraph(words);
    }

    /** The rows of the register, with a line before them; nothing where there are none. */
    List<Component> rows(SectorResult result) {
        return result.rows().isEmpty() ? List.of() : List.of(say("attendance.panel.rows"), list(result));
    }

    UnorderedList list(SectorResult result) {
        UnorderedList list = new UnorderedList();
        list.addClassName("qb-kpi8-rows");
        result.rows().forEach(row -> list.add(new ListItem(words(row))));
        return list;
    }

    private String words(SectorRow row) {
        Long authority = row.attendee().authorityId();
        String who = row.attendee().position() + ", " + row.attendee().organisation();
        String mark = row.mark() == null
                ? texts.get("attendance.panel.unmarked")
                : texts.get(row.mark().messageKey());
        return texts.get(
                "attendance.panel.row",
                authority == null || !authorities.containsKey(authority)
                        ? who
                        : texts.get("attendance.panel.for-authority", who, authorities.get(authority)),
                mark,
                texts.get(row.effect().messageKey()));
    }

    /** Which authority was taken, if one was. */
    List<Component> authority(Kpi8Column column) {
        return column.counted().authority().stream()
                .<Component>map(authority -> say(
                        "attendance.panel.authority",
                        authorities.getOrDefault(authority, texts.get("attendance.panel.an-authority"))))
                .toList();
    }

    /** How far the figures can be relied on. */
    List<Component> data() {
        return health.stream().map(label -> Kpi8Health.said(label, texts)).toList();
    }

    Component rule(Kpi8Column column) {
        Paragraph rule = say("attendance.panel.rule." + column.counted().reading());
        rule.addClassName("qb-note");
        return rule;
    }

    private Paragraph say(String key, Object... params) {
        return new Paragraph(texts.get(key, params));
    }
}
