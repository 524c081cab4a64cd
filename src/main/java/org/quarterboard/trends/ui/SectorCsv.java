package org.quarterboard.trends.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ui.CsvFile;
import org.quarterboard.trends.SectorGrid;

/** The table of the grid of sectors as a CSV file. */
final class SectorCsv {

    private SectorCsv() {}

    static byte[] of(String measure, SectorGrid grid, Messages messages, Locale locale) {
        return CsvFile.of(
                joined(
                        Stream.of(
                                messages.get("trends.list.measure", locale),
                                messages.get("trends.table.quarter", locale)),
                        grid.sectors().stream(),
                        Stream.of(
                                messages.get("trends.sectors.source", locale),
                                messages.get("trends.table.figures", locale))),
                grid.rows().stream()
                        .map(row -> joined(
                                Stream.of(measure, row.quarter().nationalLabel()),
                                row.figures().stream().map(SectorGrid.Figure::words),
                                Stream.of(row.source(), figures(row))))
                        .toList());
    }

    private static String figures(SectorGrid.Row row) {
        return row.figures().stream()
                .flatMap(figure -> Stream.ofNullable(figure.figure()))
                .map(id -> Long.toString(id.value()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> joined(Stream<String> before, Stream<String> sectors, Stream<String> after) {
        return Stream.of(before, sectors, after).flatMap(part -> part).toList();
    }
}
