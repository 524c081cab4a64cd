package org.quarterboard.ingest;

import static org.quarterboard.security.Capability.MANAGE_DIRECTORY;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.ingest.format.ComparatorFile;
import org.quarterboard.ingest.format.ComparatorReader;
import org.quarterboard.ingest.format.ComparatorWriter;
import org.quarterboard.ingest.format.Finding;
import org.quarterboard.ingest.format.FindingCode;
import org.quarterboard.ingest.format.ReadLimits;
import org.quarterboard.kpi.AreaKind;
import org.quarterboard.kpi.ComparatorArea;
import org.quarterboard.kpi.ComparatorComparison;
import org.quarterboard.kpi.ComparatorFigure;
import org.quarterboard.kpi.ComparatorService;
import org.quarterboard.kpi.ComparedComparator;
import org.quarterboard.kpi.HeldComparators;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.NewComparator;
import org.quarterboard.kpi.Publication;
import org.quarterboard.kpi.Published;
import org.quarterboard.kpi.WriteResult;
import org.quarterboard.security.PortalWide;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files of published figures of areas: checked, looked at, saved as a whole or not at all, and given out again. */
@Service
@Transactional(readOnly = true)
public class ComparatorFiles {

    private static final ReadLimits LIMITS = ReadLimits.USUAL;

    private final ComparatorReader reader;
    private final ComparatorService comparators;
    private final Today today;

    ComparatorFiles(MeasureCatalogue catalogue, ComparatorService comparators, Today today) {
        this.reader = new ComparatorReader(catalogue);
        this.comparators = comparators;
        this.today = today;
    }

    /** Bytes. */
    public static int most() {
        return LIMITS.maxBytes();
    }

    /** What stands of each area and measure, and from which publication. */
    @PortalWide(MANAGE_DIRECTORY)
    public List<HeldComparators> held() {
        return comparators.held();
    }

    /** What saving the file would do. Changes nothing. */
    @PortalWide(MANAGE_DIRECTORY)
    public ComparatorPreview preview(byte[] bytes) {
        return checked(bytes).preview();
    }

    /**
     * Checks the file again and saves it whole.
     *
     * @param basis of the preview that the person has seen
     * @throws UserFacingException if it can no longer be saved as it was shown; then nothing is
     */
    @PortalWide(MANAGE_DIRECTORY)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public WriteResult save(byte[] bytes, String basis) {
        Checked checked = checked(bytes);
        if (checked.preview().refused()) {
            throw new UserFacingException("comparators.refused");
        }
        try {
            return comparators.write(checked.figures(), basis);
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new UserFacingException("comparators.changed-since");
        }
    }

    /** Everything that stands, in the layout in which it is brought in; bringing it in again changes nothing. */
    @PortalWide(MANAGE_DIRECTORY)
    public byte[] export() {
        return ComparatorWriter.text(comparators.all()).getBytes(StandardCharsets.UTF_8);
    }

    /** A file to begin with: a proportion with its counts, and a rate of a year as printed. Its figures are 0. */
    @PortalWide(MANAGE_DIRECTORY)
    public byte[] sample() {
        Quarter quarter = today.quarter().previous();
        LocalDate yearBegin = new Quarter(quarter.year() - 1, 1).start();
        Publication source = new Publication("Title of the publication", "https://example.org/", today.date());
        ComparatorArea england = new ComparatorArea(new ComparatorArea.Key(AreaKind.ENGLAND, "E92000001"), "England");
        return ComparatorWriter.text(List.of(
                        new NewComparator(
                                england,
                                new MeasureCode("1"),
                                Period.of(quarter),
                                new Published(BigDecimal.ZERO, BigDecimal.ZERO, null),
                                true,
                                source),
                        new NewComparator(
                                england,
                                new MeasureCode("FTE"),
                                new Period(yearBegin, yearBegin.plusYears(1).minusDays(1)),
                                new Published(null, null, BigDecimal.ZERO),
                                false,
                                source)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private record Checked(ComparatorPreview preview, List<NewComparator> figures) {}

    private Checked checked(byte[] bytes) {
        ComparatorFile file = reader.read(bytes, LIMITS, today.date());
        List<ReportFinding> findings = new ArrayList<>();
        file.findings().forEach(finding -> findings.add(ReportFinding.of(finding)));
        List<NewComparator> figures =
                file.rows().stream().map(ComparatorFile.Row::figure).toList();
        ComparatorComparison comparison = comparators.compare(figures);
        older(file, comparison, findings);
        findings.sort(Comparator.comparingLong(ReportFinding::row));
        return new Checked(new ComparatorPreview(findings, file.moreFindings(), file.refused(), comparison), figures);
    }

    /** A publication is not superseded by an earlier one: somebody has taken an old file. */
    private static void older(ComparatorFile file, ComparatorComparison comparison, List<ReportFinding> findings) {
        Map<NewComparator.Key, ComparatorFigure> held = new HashMap<>();
        for (ComparedComparator figure : comparison.figures()) {
            ComparatorFigure before = figure.held();
            if (before != null) {
                held.put(figure.offered().key(), before);
            }
        }
        for (ComparatorFile.Row row : file.rows()) {
            ComparatorFigure before = held.get(row.figure().key());
            LocalDate published = row.figure().source().publishedOn();
            if (before != null && published.isBefore(before.source().publishedOn())) {
                findings.add(ReportFinding.of(new Finding(
                        FindingCode.OLDER_PUBLICATION,
                        row.line(),
                        "published_on",
                        published.toString(),
                        before.source().publishedOn().toString())));
            }
        }
    }
}
