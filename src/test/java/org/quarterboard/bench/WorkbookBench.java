package org.quarterboard.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.quarterboard.ingest.format.ReadLimits;
import org.quarterboard.ingest.format.WorkbookFile;
import org.quarterboard.ingest.format.WorkbookReader;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.shared.Quarter;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** A workbook with 100,000 rows through the portal's reader, against its library alone and POI's event reader. */
public final class WorkbookBench {

    private static final int SHEETS = 10;
    private static final int ROWS = 10_000;
    private static final int RUNS = 7;
    private static final Path RESULT = Path.of("docs", "bench", "workbook.md");

    private WorkbookBench() {}

    public static void main(String[] args) throws Exception {
        byte[] file = file();
        WorkbookReader reader = new WorkbookReader(MeasureCatalogue.load());
        List<long[]> runs = new ArrayList<>();
        // Two rounds before the measured ones.
        for (int i = -2; i < RUNS; i++) {
            long[] run = {
                millis(() -> reader.read(file, ReadLimits.USUAL).rows().size()),
                millis(() -> library(file)),
                millis(() -> poi(file))
            };
            IO.println(Arrays.toString(run));
            if (i >= 0) {
                runs.add(run);
            }
        }
        write(runs, file);
    }

    /** A workbook of the portal whose ten sheets are filled up with rows whose code is not known. */
    private static byte[] file() throws IOException {
        byte[] sound = WorkbookFile.written(new Quarter(2025, 2), false, Map.of(), Set.of());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sound))) {
            for (int kpi = 1; kpi <= SHEETS; kpi++) {
                var sheet = book.getSheet("KPI " + kpi);
                for (int i = sheet.getLastRowNum() + 1; i < ROWS; i++) {
                    var row = sheet.createRow(i);
                    row.createCell(0).setCellValue("x" + i);
                    row.createCell(1).setCellValue("A measure");
                    row.createCell(5).setCellValue(i % 40);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static int library(byte[] file) throws IOException {
        int cells = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    cells += rows.mapToInt(Row::getPhysicalCellCount).sum();
                }
            }
        }
        return cells;
    }

    private static int poi(byte[] file) throws Exception {
        int[] cells = {0};
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader book = new XSSFReader(parts);
            var texts = new ReadOnlySharedStringsTable(parts);
            var sheets = book.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(book.getStylesTable(), texts, new Counting(cells), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
        return cells[0];
    }

    private record Counting(int[] cells) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {
            // Only cells are counted.
        }

        @Override
        public void endRow(int row) {
            // Only cells are counted.
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            cells[0]++;
        }
    }

    private static long millis(Callable<Integer> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static void write(List<long[]> runs, byte[] file) throws Exception {
        long own = median(runs, 0);
        long library = median(runs, 1);
        long poi = median(runs, 2);
        String page = """
                # A workbook of 100,000 rows

                Ten sheets of 10,000 rows (%,d kB) through the portal's reader (formulas looked for before the library reads, every row
                looked up, every figure checked, what is wrong told), against its library alone (fastexcel-reader, every row, nothing looked
                at) and against POI's event reader (every cell, nothing looked at), in turn; medians of %d runs after two. Most rows have a
                code that nobody knows, so that each makes a finding. Run again: `./quarterboard bench workbook`.

                | | ms | portal's reader takes |
                |---|---:|---:|
                | portal's reader | %,d | |
                | fastexcel-reader alone | %,d | %.1f times as long |
                | POI's event reader | %,d | %.1f times as long |

                Environment: %d processors, Java %s, %s %s. SHA-256 of the file: `%s`.
                """.formatted(
                file.length / 1024,
                RUNS,
                own,
                library,
                own / (double) library,
                poi,
                own / (double) poi,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
        IO.println(page);
    }

    private static long median(List<long[]> runs, int column) {
        long[] values = runs.stream().mapToLong(run -> run[column]).sorted().toArray();
        return values[values.length / 2];
    }
}
