package org.quarterboard.kpi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.Completeness;
import org.quarterboard.kpi.Declaration;
import org.quarterboard.kpi.FigureLinks;
import org.quarterboard.kpi.LockStep;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.QuarterReturns;
import org.quarterboard.kpi.ReturnStanding;
import org.quarterboard.kpi.Submission;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.ui.DataTable;
import org.quarterboard.shared.ui.SelectedService;

/** The return of one KPI: how complete it is said and counted to be, what was done with it, and its figures. */
final class OneReturnSection extends Section {

    private static final long serialVersionUID = 1L;

    private final SelectedService service;
    private final transient QuarterReturns all;
    private final transient StoodOn stood;
    private final transient CellWords words;
    private final transient Formats formats;

    OneReturnSection(
            SelectedService service,
            QuarterReturns all,
            QuarterReturns.One one,
            StoodOn stood,
            CellWords words,
            Formats formats) {
        this.service = service;
        this.all = all;
        this.stood = stood;
        this.words = words;
        this.formats = formats;
        ReturnStanding standing = one.standing();
        add(new H2(words.ofMeasure(standing.kpi(), service.welsh(), getLocale())));
        if (standing.kpi().equals(ReturnStanding.BOARD_ATTENDANCE)) {
            add(new Paragraph(
                    new Span(getTranslation("calendar.one.elsewhere") + " "),
                    new Anchor(
                            service.path(
                                    "attendance/return?quarter=" + all.quarter().nationalLabel()),
                            getTranslation("calendar.one.to-attendance"))));
        }
        if (standing.receivedLate()) {
            add(new Paragraph(getTranslation("calendar.one.received-late")));
        }
        completeness(one);
        submissions(one);
        locks(one.locks());
        if (!all.now()) {
            since(one.since());
        }
        figures(one.figures());
    }

    private void completeness(QuarterReturns.One one) {
        add(new H3(getTranslation("calendar.one.complete")));
        Paragraph declared = new Paragraph(
                one.declared().map(this::declared).orElseGet(() -> getTranslation("calendar.declared.nobody")));
        add(declared);
        if (one.newerThanDeclared()) {
            declared.add(" " + getTranslation("calendar.declared.newer"));
        }
        if (one.declarations().size() > 1) {
            UnorderedList earlier = new UnorderedList();
            one.declarations().reversed().stream().skip(1).forEach(said -> earlier.add(new ListItem(declared(said))));
            add(new Details(
                    getTranslation(
                            "calendar.declared.earlier", one.declarations().size() - 1),
                    earlier));
        }
        Completeness measured = one.measured();
        add(new Paragraph(getTranslation("calendar.measured.sentence", measured.answered(), measured.expected())));
        if (measured.caseLevelOnly() > 0) {
            add(new Paragraph(getTranslation(
                    all.kind().isPresent() ? "calendar.measured.template" : "calendar.measured.kind-unknown",
                    measured.caseLevelOnly())));
        }
        if (!measured.whole()) {
            UnorderedList cells = new UnorderedList();
            measured.lacking().forEach(cell -> cells.add(new ListItem(words.of(cell, service.welsh(), getLocale()))));
            Details lacking = new Details(getTranslation(
                    "calendar.measured.lacking", measured.lacking().size()));
            if (measured.unplaced() > 0) {
                lacking.add(new Paragraph(getTranslation("calendar.measured.unplaced", measured.unplaced())));
            }
            lacking.add(cells);
            add(lacking);
        }
    }

    private String declared(Declaration said) {
        String who = by(said.by());
        String when = formats.moment(said.at(), getLocale());
        return said.reason().isEmpty()
                ? getTranslation(said.complete() ? "calendar.declared.yes" : "calendar.declared.no", who, when)
                : getTranslation(
                        said.complete() ? "calendar.declared.yes-note" : "calendar.declared.no-why",
                        who,
                        when,
                        said.reason());
    }

    private void submissions(QuarterReturns.One one) {
        add(new H3(getTranslation("calendar.one.submissions")));
        if (one.submissions().isEmpty()) {
            add(new Paragraph(getTranslation("calendar.submission.none")));
            return;
        }
        DataTable table = new DataTable(
                        getTranslation("calendar.one.submissions"),
                        List.of(
                                DataTable.Column.text(getTranslation("calendar.col.submission")),
                                DataTable.Column.text(getTranslation("calendar.col.when")),
                                DataTable.Column.text(getTranslation("calendar.col.who")),
                                DataTable.Column.text(getTranslation("calendar.col.due-then")),
                                DataTable.Column.text(getTranslation("calendar.col.note"))))
                .withHiddenCaption();
        for (Submission sent : one.submissions().reversed()) {
            table.row(
                    new Anchor(
                            service.path("returns/" + all.quarter().nationalLabel())
                                    + stood.at(sent.at()).kpi(sent.kpi()).query(),
                            getTranslation("calendar.submission.as-of", sent.number())),
                    new Span(formats.moment(sent.at(), getLocale())),
                    new Span(by(sent.by())),
                    new Span(Optional.ofNullable(sent.due())
                            .map(due -> formats.date(due, getLocale()))
                            .orElse("–")),
                    new Span(sent.note().isEmpty() ? "–" : sent.note()));
        }
        add(table);
    }

    private void locks(List<LockStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(
                        getTranslation("calendar.one.locks"),
                        List.of(
                                DataTable.Column.text(getTranslation("calendar.col.step")),
                                DataTable.Column.text(getTranslation("calendar.col.when")),
                                DataTable.Column.text(getTranslation("calendar.col.who")),
                                DataTable.Column.text(getTranslation("calendar.col.reason"))))
                .withHiddenCaption();
        for (LockStep step : steps.reversed()) {
            table.row(
                    getTranslation(step.locked() ? "calendar.lock.locked" : "calendar.lock.unlocked"),
                    formats.moment(step.at(), getLocale()),
                    by(step.by()),
                    step.reason().isEmpty() ? "–" : step.reason());
        }
        add(new H3(getTranslation("calendar.one.locks")), table);
    }

    private void since(List<QuarterReturns.Changed> changes) {
        add(new H3(getTranslation("calendar.one.since")));
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("calendar.since.none")));
            return;
        }
        DataTable table = new DataTable(
                        getTranslation("calendar.one.since"),
                        List.of(
                                DataTable.Column.text(getTranslation("calendar.col.figure")),
                                DataTable.Column.number(getTranslation("calendar.col.then")),
                                DataTable.Column.number(getTranslation("calendar.col.now"))))
                .withHiddenCaption();
        for (QuarterReturns.Changed change : changes) {
            table.row(
                    new Span(words.of(change.cell(), service.welsh(), getLocale())),
                    linked(change.then()),
                    linked(change.now()));
        }
        add(table);
    }

    private void figures(List<Observation> figures) {
        add(new H3(getTranslation("calendar.one.figures")));
        if (figures.isEmpty()) {
            add(new Paragraph(getTranslation("calendar.figures.none")));
            return;
        }
        DataTable table = new DataTable(
                        getTranslation("calendar.one.figures"),
                        List.of(
                                DataTable.Column.text(getTranslation("calendar.col.figure")),
                                DataTable.Column.number(getTranslation("calendar.col.value")),
                                DataTable.Column.text(getTranslation("calendar.col.entered"))))
                .withHiddenCaption();
        for (Observation figure : figures) {
            table.row(
                    new Span(words.of(figure.cell(), service.welsh(), getLocale())),
                    linked(Optional.of(figure)),
                    new Span(formats.moment(figure.enteredAt(), getLocale())));
        }
        add(table);
    }

    private Component linked(Optional<Observation> figure) {
        return figure.<Component>map(one -> new Anchor(FigureLinks.path(service.code(), one.id()), value(one)))
                .orElseGet(() -> new Span(getTranslation("calendar.figures.nothing")));
    }

    private String value(Observation figure) {
        return figure.figure()
                .map(value -> formats.number(value, Math.max(0, value.scale()), getLocale()))
                .orElseGet(() -> getTranslation("figures.gap." + figure.gap()));
    }

    private String by(String name) {
        return name.isEmpty() ? getTranslation("calendar.by-portal") : name;
    }
}
