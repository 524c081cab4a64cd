package org.quarterboard.ingest.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterboard.ingest.CheckStage;
import org.quarterboard.ingest.ReportFinding;
import org.quarterboard.ingest.format.Severity;

/**
 * Which findings a report shows, as its address says.
 *
 * @param severity null for all
 * @param stage null for all
 * @param search empty for all
 * @param page counted from 1
 */
record ReportAddress(@Nullable Severity severity, @Nullable CheckStage stage, String search, int page) {

    static final ReportAddress ALL = new ReportAddress(null, null, "", 1);

    static final String CSV = "report.csv";
    static final String XLSX = "report.xlsx";
    static final String MARKED = "marked";

    private static final String SEVERITY = "weight";
    private static final String STAGE = "stage";
    private static final String SEARCH = "q";
    private static final String PAGE = "page";

    static ReportAddress of(QueryParameters query) {
        return new ReportAddress(
                named(Severity.values(), query.getSingleParameter(SEVERITY)),
                named(CheckStage.values(), query.getSingleParameter(STAGE)),
                query.getSingleParameter(SEARCH).orElse("").strip(),
                query.getSingleParameter(PAGE)
                        .filter(page -> page.matches("[1-9][0-9]{0,5}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, Optional<String> name) {
        return Stream.of(all)
                .filter(one ->
                        name.filter(one.name().toLowerCase(Locale.ROOT)::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    ReportAddress weighing(@Nullable Severity other) {
        return new ReportAddress(other, stage, search, 1);
    }

    ReportAddress at(@Nullable CheckStage other) {
        return new ReportAddress(severity, other, search, 1);
    }

    ReportAddress searching(String other) {
        return new ReportAddress(severity, stage, other.strip(), 1);
    }

    ReportAddress onPage(int other) {
        return new ReportAddress(severity, stage, search, other);
    }

    boolean showsAll() {
        return severity == null && stage == null && search.isEmpty();
    }

    /** Whether weight and check fit; what is searched for is looked up in words. */
    boolean fits(ReportFinding finding) {
        return (severity == null || finding.severity() == severity) && (stage == null || finding.stage() == stage);
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        if (severity != null) {
            said.put(SEVERITY, severity.name().toLowerCase(Locale.ROOT));
        }
        if (stage != null) {
            said.put(STAGE, stage.name().toLowerCase(Locale.ROOT));
        }
        if (!search.isEmpty()) {
            said.put(SEARCH, search);
        }
        if (page > 1) {
            said.put(PAGE, Integer.toString(page));
        }
        return QueryParameters.simple(said);
    }

    /** A download of an import, in the language of the page where it has words of the portal. */
    static String download(String service, UUID uuid, String file, Locale locale) {
        return "download/service/" + service + "/imports/" + uuid + "/" + file
                + (file.equals("file") ? "" : "?lang=" + locale.getLanguage());
    }
}
