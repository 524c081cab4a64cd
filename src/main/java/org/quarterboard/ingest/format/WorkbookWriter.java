package org.quarterboard.ingest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCatalogue;

/**
 * Writes the workbook of one service and quarter: a sheet that says what it is, and a sheet for each KPI with a row for
 * each count, filled in with what is held. Whatever is held of the ten KPIs stands in it; the established indicators,
 * which describe periods of their own, do not. No cells are merged, no table has an empty row, and every text is stored
 * as text, so that none is worked out as a formula.
 */
public final class WorkbookWriter {

    private static final String PROGRAM_VERSION = "1.0";

    private final WorkbookRows rows;

    public WorkbookWriter(MeasureCatalogue catalogue) {
        this.rows = new WorkbookRows(catalogue);
    }

    /**
     * The workbook.
     *
     * @param held what is held of the quarter, by cell
     * @param provisional the cells among them whose figures their publisher calls provisional
     */
    public byte[] write(
            WorkbookHead head, WorkbookWords words, Map<CellCode, CellValue> held, Set<CellCode> provisional) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Quarterboard", PROGRAM_VERSION)) {
            book.properties().setTitle(words.title(head)).setTextProperty("Language", words.welsh() ? "cy" : "en-GB");
            WorkbookReadMe.write(
                    book.newWorksheet(WorkbookTerms.readMe(words.welsh())),
                    head,
                    words,
                    rows.definitions(head.quarter()));
            for (int kpi = 1; kpi <= WorkbookTerms.KPIS; kpi++) {
                new WorkbookSheet(book.newWorksheet(WorkbookTerms.sheet(kpi, words.welsh())), head, words)
                        .write(kpi, rows.of(kpi, head.quarter(), held.keySet()), held, provisional);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
