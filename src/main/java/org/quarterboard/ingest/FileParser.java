package org.quarterboard.ingest;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.ingest.format.FindingCode;
import org.quarterboard.ingest.format.LongLayoutReader;
import org.quarterboard.ingest.format.ParsedFile;
import org.quarterboard.ingest.format.PersonalDataFound;
import org.quarterboard.ingest.format.PersonalDataScan;
import org.quarterboard.ingest.format.ReadLimits;
import org.quarterboard.ingest.format.TidyReader;
import org.quarterboard.ingest.format.WorkbookPersonalData;
import org.quarterboard.ingest.format.WorkbookReader;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCatalogue;
import org.springframework.stereotype.Component;

/** Tells the layouts apart by their header and reads the file. Never by the file's name. */
@Component
class FileParser {

    private static final int HEADER = 8192;
    private static final int AT_ONCE = 2;
    private static final List<String> OF_LONG = List.of("measure_numerator", "numerator_value", "yot_code");
    private static final List<String> OF_TIDY = List.of("time_period", "service_code", "breakdown_topic");

    private final LongLayoutReader longReader;
    private final TidyReader tidyReader;
    private final WorkbookReader workbookReader;
    /** As long as there is memory for it; never a file about single children. */
    private final AtomicReference<@Nullable SoftReference<Read>> last = new AtomicReference<>();

    private final Semaphore room = new Semaphore(AT_ONCE, true);

    FileParser(MeasureCatalogue catalogue) {
        this.longReader = new LongLayoutReader(catalogue);
        this.tidyReader = new TidyReader(catalogue);
        this.workbookReader = new WorkbookReader(catalogue);
    }

    /**
     * A file with the layout it was read as; of an unknown layout only what is wrong with the file itself is told.
     *
     * @param header the first line as it stands there, as far as it is looked at
     * @param personalData what looks like data about single children, anywhere in the file
     * @param lookedThrough whether all of it could be looked into
     */
    record Parsed(
            ImportLayout layout, String header, ParsedFile file, List<Finding> personalData, boolean lookedThrough) {

        /** Of a file about single children nothing may stay, in memory or elsewhere. */
        boolean mayBeKept() {
            return personalData.isEmpty();
        }
    }

    private record Read(String sha256, Parsed parsed) {}

    /**
     * Reads the file with that hash, unless it is the one that was read last: a file is looked at and then saved, and
     * what stands in the same bytes is the same. Whether it may be saved is another question, and asked anew each time.
     */
    Parsed parse(String sha256, Supplier<byte[]> bytes) {
        SoftReference<Read> kept = last.get();
        Read read = kept == null ? null : kept.get();
        if (read == null || !read.sha256().equals(sha256)) {
            read = new Read(sha256, parse(bytes.get()));
            last.set(read.parsed().mayBeKept() && read.parsed().lookedThrough() ? new SoftReference<>(read) : null);
        }
        return read.parsed();
    }

    /** A large file takes much memory while it is read: two at a time, whoever sends them. */
    private Parsed parse(byte[] bytes) {
        room.acquireUninterruptibly();
        try {
            return read(bytes);
        } finally {
            room.release();
        }
    }

    private Parsed read(byte[] bytes) {
        ReadLimits limits = new ReadLimits(
                ImportService.MOST_BYTES, ReadLimits.USUAL.maxFieldLength(), ReadLimits.USUAL.maxFindings());
        if (isWorkbook(bytes)) {
            ParsedFile book = workbookReader.read(bytes, limits);
            WorkbookPersonalData.Look look = WorkbookPersonalData.of(bytes);
            boolean readable =
                    book.findings().stream().noneMatch(finding -> finding.kind() == FindingCode.UNREADABLE_WORKBOOK);
            return new Parsed(ImportLayout.WORKBOOK, "", book, look.findings(), look.whole() && readable);
        }
        ImportLayout layout = layoutOf(bytes);
        ParsedFile file = layout == ImportLayout.TIDY
                ? tidyReader.read(bytes, limits)
                : longReader.read(bytes, limits, OptionalInt.empty());
        return new Parsed(layout, header(bytes), file, personalData(file, bytes), true);
    }

    /** A reader stops where it can read no further; what comes behind that is looked through here. */
    private static List<Finding> personalData(ParsedFile file, byte[] bytes) {
        List<Finding> found = file.personalData();
        return found.isEmpty() && file.refused()
                ? PersonalDataScan.of(bytes).map(PersonalDataFound::findings).orElse(List.of())
                : found;
    }

    /** The cells that a file of the layout can carry: of these alone its silence says something. */
    Set<CellCode> carried(ImportLayout layout) {
        return switch (layout) {
            case LONG -> longReader.layout().carried();
            case WORKBOOK -> workbookReader.carried();
            case TIDY, UNKNOWN -> Set.of();
        };
    }

    /** By its first bytes: every workbook is a ZIP file, and no text begins like one. */
    static boolean isWorkbook(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static String header(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEADER), StandardCharsets.UTF_8);
        return head.lines().findFirst().orElse("");
    }

    private static ImportLayout layoutOf(byte[] bytes) {
        String header = header(bytes).toLowerCase(Locale.ROOT);
        long longColumns = OF_LONG.stream().filter(header::contains).count();
        long tidyColumns = OF_TIDY.stream().filter(header::contains).count();
        if (longColumns == 0 && tidyColumns == 0) {
            return ImportLayout.UNKNOWN;
        }
        return longColumns >= tidyColumns ? ImportLayout.LONG : ImportLayout.TIDY;
    }
}
