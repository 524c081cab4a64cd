package org.quarterboard.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.Source;
import org.quarterboard.kpi.SourceRow;
import org.quarterboard.shared.Period;

/** Where every printed figure comes from: its file and row, or its meeting, and when it was entered. */
record FigureNotes(PaperWords words, FigureOrigins origins, CellWords cells) {

    private record Origin(Source source, Instant enteredAt) {}

    Section of(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, words.get("notes.heading"), "figures"));
        blocks.add(Paragraph.of(words.get("notes.lead")));
        List<TableBlock> tables = new ArrayList<>();
        if (!source.attendanceFigures().isEmpty()) {
            tables.add(table(words.get("notes.attendance"), source.attendanceFigures()));
        }
        for (ShownMeasure measure : source.kpis()) {
            tables.add(table(measure));
        }
        for (ShownMeasure measure : source.established()) {
            tables.add(table(measure));
        }
        if (!source.summaryFigures().isEmpty()) {
            tables.add(table(words.get("notes.summary"), source.summaryFigures()));
        }
        if (!source.disparityFigures().isEmpty()) {
            tables.add(table(words.get("disparity.notes"), source.disparityFigures()));
        }
        source.groups().flatMap(paper -> new CountNotes(words, paper).table()).ifPresent(tables::add);
        if (tables.isEmpty()) {
            blocks.add(Paragraph.of(words.get("notes.none")));
        }
        blocks.addAll(tables);
        blocks.addAll(new CorrectionNotes(words, cells).of(source));
        return Section.of("figures", blocks, source.correctedFigures());
    }

    /** With what the figures count, and how far they can be relied on. */
    private TableBlock table(ShownMeasure measure) {
        TableBlock table = table(measure.page().title(), measure.figures());
        String about = words.get(
                "notes.about",
                measure.page().meaning(),
                measure.page().health().words(),
                String.join(" ", measure.page().health().reasons()));
        return new TableBlock(table.caption(), table.columns(), table.rows(), about.strip());
    }

    private TableBlock table(String caption, Collection<ObservationId> figures) {
        Map<Origin, List<Observation>> byOrigin = figures.stream()
                .map(origins::figure)
                .sorted(Comparator.comparing(Observation::enteredAt)
                        .reversed()
                        .thenComparing(figure -> figure.source().id())
                        .thenComparing(Observation::period))
                .collect(Collectors.groupingBy(
                        figure -> new Origin(figure.source(), figure.enteredAt()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new TableBlock(
                caption,
                List.of(
                        Column.text(words.get("col.source")),
                        Column.text(words.get("col.entered")),
                        Column.text(words.get("col.rows"))),
                byOrigin.entrySet().stream()
                        .map(entry -> Row.of(
                                title(entry.getKey().source()),
                                words.moment(entry.getKey().enteredAt()),
                                rows(entry.getValue())))
                        .toList(),
                null);
    }

    private String title(Source source) {
        return switch (source.kind()) {
            case IMPORT -> origins.title(source.id()).orElseGet(() -> words.get("notes.file-unknown"));
            case MEETING ->
                origins.meeting(source.id())
                        .map(date -> words.get("notes.register-of", words.date(date)))
                        .orElseGet(() -> words.get("notes.register"));
            case BOARD -> words.get("notes.no-meeting");
            case PERSON -> words.get("notes.typed", source.reason());
        };
    }

    /** "Q1 2025/26 (rows 4, 5); Q2 2025/26 (row 9)". */
    private String rows(List<Observation> figures) {
        Map<Period, TreeSet<Integer>> byPeriod = new TreeMap<>();
        figures.forEach(figure -> byPeriod.computeIfAbsent(figure.period(), ignored -> new TreeSet<>())
                .add(SourceRow.parse(figure.sourceRow()).row()));
        return byPeriod.entrySet().stream()
                .map(entry -> rows(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String rows(Period period, TreeSet<Integer> rows) {
        rows.remove(0);
        return rows.isEmpty()
                ? words.period(period)
                : words.get(
                        "notes.rows",
                        words.period(period),
                        rows.size(),
                        rows.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
