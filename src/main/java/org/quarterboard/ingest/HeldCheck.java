package org.quarterboard.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.kpi.Citation;
import org.quarterboard.kpi.CitationService;
import org.quarterboard.kpi.Compared;
import org.quarterboard.kpi.Comparison;
import org.quarterboard.kpi.Held;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ReturnKey;
import org.quarterboard.kpi.ReturnService;
import org.quarterboard.kpi.ReturnState;
import org.quarterboard.kpi.ReturnStatus;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** The last stage of a check: what the file does to figures that are held, returns that were sent and packs that were printed. */
@Component
class HeldCheck {

    private final MeasureCatalogue catalogue;
    private final ReturnService returns;
    private final CitationService citations;

    HeldCheck(MeasureCatalogue catalogue, ReturnService returns, CitationService citations) {
        this.catalogue = catalogue;
        this.returns = returns;
        this.citations = citations;
    }

    /** What a file does to one return. */
    private static final class Touch {

        private long firstRow = Long.MAX_VALUE;
        private int changed;
        private int withdrawn;

        void add(Compared figure) {
            if (figure.offered().row() > 0) {
                firstRow = Math.min(firstRow, figure.offered().row());
            }
            switch (figure.effect()) {
                case CHANGED -> changed++;
                case WITHDRAWN -> withdrawn++;
                case ADDED, UNCHANGED -> {
                    // Neither replaces anything.
                }
            }
        }

        long row() {
            return firstRow == Long.MAX_VALUE ? 0 : firstRow;
        }
    }

    /** One finding of a kind for each return that is touched, at the first row that the file has for it. */
    List<ReportFinding> look(
            Comparison comparison, ImportLayout layout, Map<ServiceId, String> codes, List<PrintedFigures> printed) {
        if (comparison.counts().changed() + comparison.counts().withdrawn() == 0) {
            return List.of();
        }
        Map<ReturnKey, Touch> touched = new LinkedHashMap<>();
        for (Compared figure : comparison.figures()) {
            touched.computeIfAbsent(returnOf(figure), key -> new Touch()).add(figure);
        }
        Map<ServiceId, List<ReturnStatus>> states = new HashMap<>();
        List<ReportFinding> findings = new ArrayList<>();
        touched.forEach((key, touch) -> {
            if (touch.changed + touch.withdrawn > 0) {
                String column = layout.returnColumn();
                String where = words(key, codes);
                if (touch.withdrawn > 0) {
                    findings.add(CheckCode.FALLEN_OUT.at(touch.row(), column, where, "" + touch.withdrawn));
                }
                if (touch.changed > 0) {
                    findings.add(CheckCode.CHANGES_HELD.at(touch.row(), column, where, "" + touch.changed));
                }
                boolean sent = states.computeIfAbsent(key.service(), returns::list).stream()
                        .anyMatch(status -> status.key().equals(key) && status.state() == ReturnState.SUBMITTED);
                if (sent) {
                    findings.add(CheckCode.CHANGES_SUBMITTED.at(
                            touch.row(), column, where, "" + (touch.changed + touch.withdrawn)));
                }
            }
        });
        printed.forEach(pack -> findings.add(CheckCode.CHANGES_PRINTED.at(0, "", pack.service(), "" + pack.figures())));
        return findings;
    }

    /** The packs and plans that have printed figures which would change or fall out, the earliest first. */
    List<PrintedFigures> printed(Comparison comparison, Map<ServiceId, String> codes) {
        Map<ServiceId, List<ObservationId>> replaced = new LinkedHashMap<>();
        for (Compared figure : comparison.figures()) {
            Held held = figure.held();
            if (held != null && figure.effect() != Compared.Effect.UNCHANGED) {
                replaced.computeIfAbsent(figure.service(), key -> new ArrayList<>())
                        .add(held.id());
            }
        }
        List<PrintedFigures> printed = new ArrayList<>();
        replaced.forEach(
                (service, figures) -> printed.addAll(printed(service, codes.getOrDefault(service, ""), figures)));
        printed.sort(Comparator.comparing(PrintedFigures::printedAt));
        return printed;
    }

    private List<PrintedFigures> printed(ServiceId service, String code, List<ObservationId> figures) {
        Map<String, PrintedFigures> byPack = new LinkedHashMap<>();
        for (Citation citation : citations.citedBy(service, figures)) {
            String ref = citation.by().toString();
            Instant first = citation.at();
            byPack.merge(
                    ref,
                    new PrintedFigures(code, ref, first, 1),
                    (one, more) -> new PrintedFigures(code, ref, one.printedAt(), one.figures() + 1));
        }
        return List.copyOf(byPack.values());
    }

    private static String words(ReturnKey key, Map<ServiceId, String> codes) {
        return codes.getOrDefault(key.service(), "") + ", " + FileCheck.kpi(key) + ", " + FileCheck.period(key);
    }

    /** The return that a figure belongs to. */
    ReturnKey returnOf(Compared figure) {
        Measure measure = catalogue.measure(
                catalogue.cell(figure.offered().cell()).orElseThrow().measure());
        return new ReturnKey(
                figure.service(),
                measure.established() ? measure.code().value() : Integer.toString(measure.kpi()),
                figure.offered().period());
    }
}
