package org.quarterboard.prove.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.quarterboard.ingest.format.WorkbookFile;
import org.quarterboard.ingest.format.WorkbookPersonalData;
import org.quarterboard.ingest.format.WorkbookReader;
import org.quarterboard.shared.Quarter;

/**
 * The reader of workbooks, and the one that looks for data about single children in them. What begins like a ZIP file is
 * taken as it is; anything else becomes the sheet of KPI 8 in a workbook that is sound otherwise, since chance seldom makes
 * a ZIP file that can be opened.
 */
public final class WorkbookFuzz {

    private static final WorkbookReader READER = new WorkbookReader(Sound.CATALOGUE);
    private static final String SHEET = "xl/worksheets/sheet9.xml";
    /** The other KPIs' sheets are there, and hold nothing: they would be read again for each of many thousand inputs. */
    private static final byte[] NO_ROWS =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>"
                    .getBytes(StandardCharsets.UTF_8);

    private static final Set<String> READ = Set.of(SHEET, "xl/worksheets/sheet1.xml");
    private static final Map<String, byte[]> PARTS = parts();

    private WorkbookFuzz() {}

    /** Called by the fuzzer, and by the replay of what it found. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        byte[] file = zip ? bytes : around(bytes);
        Sound.check(READER.read(file, Sound.LIMITS));
        WorkbookPersonalData.of(file);
    }

    /** The sheet as it is in a sound workbook. */
    static byte[] sheet() {
        return PARTS.get(SHEET);
    }

    static byte[] whole() {
        return WorkbookFile.written(new Quarter(2025, 2), false, Map.of(), Set.of());
    }

    private static byte[] around(byte[] sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(SHEET) ? sheet : part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(whole()).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                boolean other = name.startsWith("xl/worksheets/sheet") && !READ.contains(name);
                parts.put(name, other ? NO_ROWS : zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!parts.containsKey(SHEET)) {
            throw new IllegalStateException("No sheet of KPI 8 among " + parts.keySet());
        }
        return parts;
    }
}
