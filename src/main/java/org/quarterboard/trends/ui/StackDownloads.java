package org.quarterboard.trends.ui;

import java.util.Locale;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.trends.BreakdownStack;
import org.quarterboard.trends.MeasureService;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of a breakdown in stacked columns and its picture as files. */
@RestController
@RequestMapping("/download/service/{service}/kpis/{measure}/" + MeasureAddress.PARTS + "/{parts}")
class StackDownloads {

    private final ServiceLookup services;
    private final MeasureService measures;
    private final PictureFiles pictures;

    StackDownloads(ServiceLookup services, MeasureService measures, PictureFiles pictures) {
        this.services = services;
        this.measures = measures;
        this.pictures = pictures;
    }

    /** What the address names. */
    record Asked(BreakdownStack stack, String name) {}

    /** Is found before each of the files is made. */
    @ModelAttribute
    Asked asked(
            @PathVariable String service,
            @PathVariable String measure,
            @PathVariable String parts,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "en") String lang) {
        Locale locale = Messages.supported(Locale.of(lang));
        SelectedService selected = services.byCode(service);
        MeasureCode code = MeasureAddress.code(measure).orElseThrow(NotFoundException::new);
        Quarter upTo = (quarter.isEmpty()
                        ? measures.quarters(selected.id()).stream().findFirst()
                        : Quarter.parse(quarter))
                .orElseThrow(NotFoundException::new);
        BreakdownStack stack = measures.breakdowns(selected.id(), code, upTo, locale).stacks().stream()
                .filter(each -> each.token().equals(parts))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new Asked(stack, selected.code() + "-" + code + "-" + stack.token() + "-" + upTo.nationalLabel());
    }

    @GetMapping("/" + MeasureAddress.CSV)
    ResponseEntity<byte[]> table(@ModelAttribute(binding = false) Asked asked) {
        return Attachment.of(asked.name() + ".csv", Attachment.CSV, StackCsv.of(asked.stack()));
    }

    @GetMapping("/" + MeasureAddress.SVG)
    ResponseEntity<byte[]> svg(@ModelAttribute(binding = false) Asked asked) {
        return pictures.svg(asked.name(), asked.stack().chart(), asked.stack().text(), "stack");
    }

    @GetMapping("/" + MeasureAddress.PNG)
    ResponseEntity<byte[]> png(@ModelAttribute(binding = false) Asked asked) {
        return pictures.png(asked.name(), asked.stack().chart());
    }
}
