package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quarterboard.attendance.Kpi8Column;
import org.quarterboard.attendance.Kpi8Grid;
import org.quarterboard.attendance.Reading;
import org.quarterboard.attendance.SectorResult;
import org.quarterboard.attendance.SectorState;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.CellSymbol;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Cell;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.shared.Sector;

/** KPI 8: what the grid says in sentences, the grid, the rule. Quarters stand below each other, sectors beside. */
record AttendanceSection(PaperWords words) {

    /** Keeps a quarter on one line. */
    private static final char UNBROKEN = '\u00a0';

    Section of(PaperSource source) {
        Kpi8Grid grid = source.grid();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        AttendanceSentences said = new AttendanceSentences(grid, words);
        blocks.add(new Heading(1, said.heading(), "attendance"));
        List<String> sentences = said.all();
        if (!sentences.isEmpty()) {
            blocks.add(new BulletList(sentences.stream().map(ListItem::of).toList()));
        }
        blocks.add(table(grid));
        blocks.add(new Heading(2, words.get("attendance.rule-heading"), "attendance-rule"));
        blocks.add(Paragraph.of(words.get("attendance.rule")));
        if (grid.columns().stream().anyMatch(column -> column.counted().reading() == Reading.ONE_AUTHORITY)) {
            blocks.add(Paragraph.of(words.get("attendance.rule-one-authority")));
        }
        return Section.of("attendance", blocks, source.attendanceFigures());
    }

    private TableBlock table(Kpi8Grid grid) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.get("col.quarter")));
        columns.add(Column.text(words.get("col.headline")));
        grid.sectors().forEach(sector -> columns.add(Column.text(words.foreign(sector.messageKey()))));
        List<Row> rows = grid.columns().stream()
                .sorted(Comparator.comparing(Kpi8Column::quarter).reversed())
                .map(column -> row(grid, column))
                .toList();
        Optional<Kpi8Column> early = grid.columns().stream()
                .filter(column -> column.counted().beforeKpi8())
                .findFirst();
        return new TableBlock(
                words.get(
                        "attendance.caption",
                        words.quarter(grid.columns().getFirst().quarter()),
                        words.quarter(grid.columns().getLast().quarter())),
                columns,
                rows,
                early.map(column -> words.get("attendance.before")).orElse(null));
    }

    private Row row(Kpi8Grid grid, Kpi8Column column) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.get(
                "attendance.of",
                column.counted().headline(),
                column.counted().sectors().size())));
        for (Sector sector : grid.sectors()) {
            cells.add(cell(column, column.counted().of(sector)));
        }
        return new Row(words.quarter(column.quarter()).replace(' ', UNBROKEN), cells, false);
    }

    private Cell cell(Kpi8Column column, SectorResult result) {
        boolean notYet = result.state() == SectorState.NO_MEETING && (column.running() || column.undecided());
        String word = words.get(notYet ? "attendance.not-yet" : "attendance.state." + result.state());
        return new Cell(result.both() ? words.get("attendance.both", word) : word, symbol(result.state()));
    }

    private static @Nullable CellSymbol symbol(SectorState state) {
        return switch (state) {
            case SENIOR -> CellSymbol.DISC;
            case DELEGATE_ONLY -> CellSymbol.TRIANGLE;
            case NOT_THERE, VACANT, OTHER_AUTHORITY, OUTSIDE_TERM -> CellSymbol.RING;
            case NOT_RECORDED, NO_MEETING -> null;
        };
    }
}
