package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterboard.disparity.DisparityOverview;
import org.quarterboard.disparity.DisparityPage;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;

/** The tables of groups: all that the pictures show, and what they rest on. */
record DisparityTables(PaperWords words) {

    /** Everything that is counted by the groups compared. */
    TableBlock everything(DisparityOverview overview) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(words.get("disparity.counted"))));
        overview.groups().forEach(group -> columns.add(Column.text(group)));
        columns.add(Column.text(words.get("disparity.against")));
        return new TableBlock(
                words.get("disparity.caption"),
                columns,
                overview.lines().stream().map(this::line).toList(),
                null);
    }

    private Row line(DisparityOverview.Line line) {
        return Row.of(
                line.name(),
                Stream.concat(line.cells().stream().map(this::cell), Stream.of(line.reference()))
                        .toArray(String[]::new));
    }

    private String cell(DisparityOverview.Cell cell) {
        return cell.ratio().isEmpty() ? cell.words() : words.get("disparity.cell", cell.ratio(), cell.words());
    }

    /** One thing counted, group by group. */
    TableBlock groups(DisparityPage page) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.get("disparity.group")),
                number("disparity.table-number"),
                number("disparity.table-denominator"),
                number("disparity.table-share")));
        if (page.table().unknown()) {
            columns.add(number("disparity.table-share-of-all"));
        }
        columns.addAll(List.of(
                number("disparity.table-reference-share"),
                number("disparity.table-difference"),
                number("disparity.values"),
                Column.text(words.get("disparity.said"))));
        return new TableBlock(
                words.get("disparity.table-caption", page.name(), page.reference()),
                columns,
                page.table().rows().stream()
                        .map(row -> row(row, page.table().unknown()))
                        .toList(),
                null);
    }

    private Column number(String key) {
        return Column.number(words.get(key));
    }

    private Row row(DisparityPage.Row row, boolean unknown) {
        DisparityPage.Texts texts = row.texts();
        List<String> cells = new ArrayList<>(List.of(texts.number(), texts.denominator(), texts.share()));
        if (unknown) {
            cells.add(texts.shareOfAll());
        }
        cells.addAll(List.of(
                texts.referenceShare(),
                texts.difference(),
                texts.ratio(),
                row.borderline() ? words.get("disparity.table-borderline", texts.state()) : texts.state()));
        return Row.of(texts.name(), cells.toArray(String[]::new));
    }
}
