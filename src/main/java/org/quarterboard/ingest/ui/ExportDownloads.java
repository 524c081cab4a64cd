package org.quarterboard.ingest.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.quarterboard.ingest.FigureExport;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures to take out, from one quarter to another; without them, all. */
@RestController
@RequestMapping("/download/service/{service}/figures")
class ExportDownloads {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final LocalDate BEFORE_ALL = LocalDate.of(1990, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(2999, 12, 31);

    private final ServiceLookup services;
    private final FigureExport exports;

    ExportDownloads(ServiceLookup services, FigureExport exports) {
        this.services = services;
        this.exports = exports;
    }

    /** What the address names. */
    record Asked(ServiceId service, Period span, String name) {}

    @ModelAttribute
    Asked asked(
            @PathVariable String service,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        SelectedService selected = services.byCode(service);
        LocalDate start = from.isEmpty() ? BEFORE_ALL : quarter(from).start();
        LocalDate end = to.isEmpty() ? AFTER_ALL : quarter(to).end();
        if (end.isBefore(start)) {
            throw new NotFoundException();
        }
        String name = selected.code() + "-figures" + (from.isEmpty() ? "" : "-" + from)
                + (to.isEmpty() || to.equals(from) ? "" : "-to-" + to);
        return new Asked(selected.id(), new Period(start, end), name);
    }

    @GetMapping("/tidy")
    ResponseEntity<byte[]> tidy(@ModelAttribute(binding = false) Asked asked) {
        return Attachment.of(asked.name() + ".csv", Attachment.CSV, exports.tidy(asked.service(), asked.span()));
    }

    @GetMapping("/national")
    ResponseEntity<byte[]> national(@ModelAttribute(binding = false) Asked asked) {
        return Attachment.of(
                asked.name() + "-national.csv", Attachment.CSV, exports.nationalLong(asked.service(), asked.span()));
    }

    /** For one quarter; if none is named, for the newest of which anything was returned. */
    @GetMapping("/workbook")
    ResponseEntity<byte[]> workbook(
            @PathVariable String service,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "en") String lang) {
        SelectedService selected = services.byCode(service);
        Quarter chosen = quarter.isEmpty()
                ? exports.quarters(selected.id()).stream().findFirst().orElseThrow(NotFoundException::new)
                : quarter(quarter);
        return Attachment.of(
                selected.code() + "-workbook-" + chosen + ".xlsx",
                XLSX,
                exports.workbook(selected.id(), chosen, Messages.supported(Locale.of(lang))));
    }

    private static Quarter quarter(String label) {
        return Quarter.parse(label).orElseThrow(NotFoundException::new);
    }
}
