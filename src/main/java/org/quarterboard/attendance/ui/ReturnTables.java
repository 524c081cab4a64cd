package org.quarterboard.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.attendance.Kpi8Return;
import org.quarterboard.attendance.MeetingUsed;
import org.quarterboard.attendance.PartnerRole;
import org.quarterboard.attendance.ReturnChanges;
import org.quarterboard.attendance.ReturnSnapshot;
import org.quarterboard.attendance.ReturnStep;
import org.quarterboard.attendance.ReturnStepKind;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.Badge;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.DataTable.Column;
import org.quarterboard.shared.ui.SelectedService;

/** The parts of the page of a return. */
final class ReturnTables {

    private static final List<String> FILES = List.of(ReturnAddress.XLSX, ReturnAddress.CSV, ReturnAddress.LONG);

    private final Texts texts;
    private final SelectedService service;
    private final Formats formats;
    private final Locale locale;

    ReturnTables(Texts texts, SelectedService service, Formats formats, Locale locale) {
        this.texts = texts;
        this.service = service;
        this.formats = formats;
        this.locale = locale;
    }

    /** Then and now, figure by figure. */
    List<Component> changes(Kpi8Return one) {
        List<Component> parts = new ArrayList<>();
        ReturnSnapshot before =
                one.submitted().orElseGet(() -> one.steps().getLast()).figures();
        if (one.changes().meeting()) {
            parts.add(new Paragraph(texts.get(
                    "returns.changes.meeting",
                    meeting(before.meeting()),
                    meeting(one.counted().meeting()))));
        }
        if (one.changes().reading()) {
            parts.add(new Paragraph(texts.get(
                    "returns.changes.reading",
                    texts.get(before.reading().messageKey()),
                    texts.get(one.counted().reading().messageKey()))));
        }
        if (one.changes().figures().isEmpty()) {
            parts.add(new Paragraph(texts.get("returns.changes.same-figures")));
            return parts;
        }
        DataTable table = new DataTable(
                texts.get("returns.changes.caption"),
                List.of(
                        Column.text(texts.get("returns.col.sector")),
                        Column.text(texts.get("returns.col.role")),
                        Column.number(texts.get("returns.col.before")),
                        Column.number(texts.get("returns.col.now"))));
        for (ReturnChanges.Figure figure : one.changes().figures()) {
            table.row(
                    texts.get(figure.sector().messageKey()),
                    texts.get(figure.role().messageKey()),
                    Integer.toString(figure.before()),
                    Integer.toString(figure.now()));
        }
        total(table, PartnerRole.SENIOR, before.headline(), one.now().headline());
        total(table, PartnerRole.DELEGATE, before.delegatedTotal(), one.now().delegatedTotal());
        parts.add(table);
        return parts;
    }

    private void total(DataTable table, PartnerRole role, int before, int now) {
        table.row(
                        new Span(texts.get("returns.total." + role)),
                        new Span(texts.get(role.messageKey())),
                        new Span(Integer.toString(before)),
                        new Span(Integer.toString(now)))
                .addClassName("qb-total");
    }

    /** Which meeting decided, and by which reading. */
    List<Component> about(Kpi8Return one) {
        List<Component> lines = new ArrayList<>();
        Optional<MeetingUsed> meeting = one.counted().meeting();
        if (one.undecided()) {
            lines.add(new Div(new Badge(Badge.Kind.ATTENTION, texts.get("attendance.undecided"))));
        } else if (meeting.isEmpty()) {
            lines.add(new Div(new Badge(Badge.Kind.NEUTRAL, texts.get("attendance.state.NO_MEETING"))));
            lines.add(new Paragraph(texts.get("returns.about.no-meeting")));
        } else {
            String words = texts.get("returns.about.meeting", meeting(meeting));
            lines.add(
                    service.may(Capability.Names.READ_BOARD)
                            ? new Paragraph(new Anchor(
                                    service.path("meetings/" + meeting.get().uuid()), words))
                            : new Paragraph(words));
            if (one.counted().meetingsHeld() > 1) {
                lines.add(new Paragraph(
                        texts.get("attendance.panel.several", one.counted().meetingsHeld())));
            }
        }
        if (!one.counted().countsAs(one.other())) {
            lines.add(new Paragraph(texts.get(
                    "returns.about.readings-differ",
                    texts.get(one.counted().reading().messageKey()),
                    one.counted().headline(),
                    one.counted().delegates(),
                    texts.get(one.other().reading().messageKey()),
                    one.other().headline(),
                    one.other().delegates())));
        }
        return lines;
    }

    /** The ten figures in the two row types of the national template, and their sums. */
    Component figures(Kpi8Return one) {
        DataTable table = new DataTable(
                texts.get("returns.figures.caption"),
                List.of(
                        Column.text(texts.get("returns.col.sector")),
                        Column.text(texts.get("returns.col.role")),
                        Column.number(texts.get("returns.col.attended")),
                        Column.text(texts.get("returns.col.behind"))));
        for (PartnerRole role : PartnerRole.values()) {
            for (Sector sector : Sector.values()) {
                SectorResult result = one.counted().of(sector);
                table.row(
                        new Span(texts.get(sector.messageKey())),
                        new Span(texts.get(role.messageKey())),
                        new Span(Integer.toString(one.now().attended(role, sector))),
                        one.undecided()
                                ? new Badge(Badge.Kind.ATTENTION, texts.get("attendance.undecided"))
                                : new Badge(
                                        Kpi8Badges.of(result.state()),
                                        texts.get(result.state().messageKey())));
            }
            int sum = role == PartnerRole.SENIOR
                    ? one.now().headline()
                    : one.now().delegatedTotal();
            table.row(
                            new Span(texts.get("returns.total." + role)),
                            new Span(texts.get(role.messageKey())),
                            new Span(Integer.toString(sum)),
                            new Span(""))
                    .addClassName("qb-total");
        }
        return table;
    }

    /** What the guidance leaves open is recorded as it was, and said. */
    List<Component> remarks(Kpi8Return one) {
        return one.counted().inBothRoles().stream()
                .<Component>map(
                        sector -> new Paragraph(texts.get("returns.remark.both", texts.get(sector.messageKey()))))
                .toList();
    }

    /** @param submission 0 for the record as it is now */
    Component files(Quarter quarter, int submission) {
        Div links = new Div();
        links.addClassName("qb-actions");
        for (String file : FILES) {
            Anchor link = new Anchor(
                    ReturnAddress.file(service, quarter, file, submission, locale),
                    texts.get("returns.files." + ending(file)));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            links.add(link);
        }
        return links;
    }

    private static String ending(String file) {
        return file.equals(ReturnAddress.LONG) ? "long" : file.substring(file.lastIndexOf('.') + 1);
    }

    /** Checks and submissions, the latest first. */
    Component steps(Kpi8Return one) {
        DataTable table = new DataTable(
                texts.get("returns.steps.caption"),
                List.of(
                        Column.text(texts.get("returns.col.step")),
                        Column.text(texts.get("returns.col.when")),
                        Column.text(texts.get("returns.col.who")),
                        Column.number(texts.get("returns.col.senior-total")),
                        Column.number(texts.get("returns.col.delegated-total")),
                        Column.text(texts.get("returns.col.files"))));
        for (ReturnStep step : one.steps().reversed()) {
            boolean submitted = step.kind() == ReturnStepKind.SUBMITTED;
            table.row(
                    new Span(
                            submitted
                                    ? texts.get("returns.steps.submission", step.submission())
                                    : texts.get("returns.steps.checked")),
                    new Span(formats.moment(step.at(), locale)),
                    new Span(ReturnWords.by(step.by(), texts)),
                    new Span(Integer.toString(step.figures().headline())),
                    new Span(Integer.toString(step.figures().delegatedTotal())),
                    submitted ? files(one.quarter(), step.submission()) : new Span(""));
        }
        return table;
    }

    private String meeting(Optional<MeetingUsed> meeting) {
        return meeting.map(used -> formats.date(used.date(), locale)).orElseGet(() -> texts.get("returns.about.none"));
    }
}
