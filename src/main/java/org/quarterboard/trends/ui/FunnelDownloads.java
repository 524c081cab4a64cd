package org.quarterboard.trends.ui;

import java.util.Locale;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.trends.Latest;
import org.quarterboard.trends.MeasureInFull;
import org.quarterboard.trends.MeasureService;
import org.quarterboard.trends.ServiceFunnel;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The funnel of a measure and its table as files: with the services that whoever asks may read, and no others. */
@RestController
@RequestMapping("/download/service/{service}/kpis/{measure}")
class FunnelDownloads {

    private final ServiceLookup services;
    private final MeasureService measures;
    private final PictureFiles pictures;
    private final Messages messages;

    FunnelDownloads(ServiceLookup services, MeasureService measures, PictureFiles pictures, Messages messages) {
        this.services = services;
        this.measures = measures;
        this.pictures = pictures;
        this.messages = messages;
    }

    /** What the address names; the quarter may be left out and means the newest that has figures. */
    record Asked(MeasureInFull full, ServiceFunnel funnel, ServiceFunnel.Picture picture, String name, Locale locale) {}

    /** Is found before each of the files is made. */
    @ModelAttribute
    Asked asked(
            @PathVariable String service,
            @PathVariable String measure,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "en") String lang) {
        Locale locale = Messages.supported(Locale.of(lang));
        SelectedService selected = services.byCode(service);
        MeasureCode code = MeasureAddress.code(measure).orElseThrow(NotFoundException::new);
        Quarter upTo = (quarter.isEmpty()
                        ? measures.quarters(selected.id()).stream().findFirst()
                        : Quarter.parse(quarter))
                .orElseThrow(NotFoundException::new);
        MeasureInFull full = measures.full(selected.id(), code, upTo, locale);
        ServiceFunnel funnel = full.funnel().orElseThrow(NotFoundException::new);
        return new Asked(
                full,
                funnel,
                funnel.picture().orElseThrow(NotFoundException::new),
                selected.code() + "-" + code + "-" + upTo.nationalLabel() + "-funnel",
                locale);
    }

    @GetMapping("/" + MeasureAddress.FUNNEL_CSV)
    ResponseEntity<byte[]> table(@ModelAttribute(binding = false) Asked asked) {
        Quarter quarter = asked.full().page().latest().map(Latest::quarter).orElseThrow(NotFoundException::new);
        return Attachment.of(
                asked.name() + ".csv",
                Attachment.CSV,
                FunnelCsv.of(asked.full().page(), quarter, asked.funnel().rows(), messages, asked.locale()));
    }

    @GetMapping("/" + MeasureAddress.FUNNEL_SVG)
    ResponseEntity<byte[]> svg(@ModelAttribute(binding = false) Asked asked) {
        return pictures.svg(
                asked.name(), asked.picture().chart(), asked.picture().text(), "funnel");
    }

    @GetMapping("/" + MeasureAddress.FUNNEL_PNG)
    ResponseEntity<byte[]> png(@ModelAttribute(binding = false) Asked asked) {
        return pictures.png(asked.name(), asked.picture().chart());
    }
}
