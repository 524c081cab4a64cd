package org.quarterboard.disparity.ui;

import java.util.List;
import java.util.Locale;
import org.quarterboard.disparity.CasePaths;
import org.quarterboard.disparity.DisparityEvidence;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The evidence of a financial year as a file. Unknown and forbidden answer alike: 404. */
@RestController
class EvidenceDownloads {

    private final ServiceLookup services;
    private final DisparityEvidence evidence;
    private final EvidenceCsv csv;

    EvidenceDownloads(ServiceLookup services, DisparityEvidence evidence, EvidenceCsv csv) {
        this.services = services;
        this.evidence = evidence;
        this.csv = csv;
    }

    /** @param year the first calendar year of a financial year; without it, the running one */
    @GetMapping("/download/service/{service}/" + CasePaths.EVIDENCE + ".csv")
    ResponseEntity<byte[]> table(
            @PathVariable("service") String code,
            @RequestParam(name = "year", defaultValue = "0") int year,
            @RequestParam(name = "lang", defaultValue = "en") String lang) {
        SelectedService service = services.byCode(code);
        List<Integer> years = evidence.years(service.id());
        int asked = year == 0 ? years.getFirst() : year;
        if (!years.contains(asked)) {
            throw new NotFoundException();
        }
        Locale locale = Messages.supported(Locale.of(lang));
        return Attachment.of(
                service.code() + "-disproportionality-" + asked + ".csv",
                Attachment.CSV,
                csv.of(evidence.year(service.id(), asked), locale));
    }
}
