package org.quarterboard.trends.ui;

import java.util.Locale;
import org.quarterboard.charts.TrendChart;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureService;
import org.quarterboard.trends.SectorGrid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of a measure and its picture as files. */
@RestController
@RequestMapping("/download/service/{service}/kpis/{measure}")
class MeasureDownloads {

    private final ServiceLookup services;
    private final MeasureService measures;
    private final PictureFiles pictures;
    private final Messages messages;

    MeasureDownloads(ServiceLookup services, MeasureService measures, PictureFiles pictures, Messages messages) {
        this.services = services;
        this.measures = measures;
        this.pictures = pictures;
        this.messages = messages;
    }

    /** What the address names; the quarter may be left out and means the newest that has figures. */
    record Asked(MeasurePage page, String name, Locale locale) {

        TrendChart chart() {
            return page.chart().orElseThrow(NotFoundException::new);
        }

        SectorGrid sectors() {
            return page.sectors().orElseThrow(NotFoundException::new);
        }

        String sectorsName() {
            return name + "-sectors";
        }
    }

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
        MeasurePage page = measures.measure(selected.id(), code, upTo, locale);
        return new Asked(page, selected.code() + "-" + code + "-" + upTo.nationalLabel(), locale);
    }

    @GetMapping("/" + MeasureAddress.CSV)
    ResponseEntity<byte[]> table(@ModelAttribute(binding = false) Asked asked) {
        return Attachment.of(
                asked.name() + ".csv", Attachment.CSV, MeasureCsv.of(asked.page(), messages, asked.locale()));
    }

    @GetMapping("/" + MeasureAddress.SVG)
    ResponseEntity<byte[]> svg(@ModelAttribute(binding = false) Asked asked) {
        return pictures.svg(asked.name(), asked.chart(), asked.page().text().orElseThrow(), "trend");
    }

    @GetMapping("/" + MeasureAddress.PNG)
    ResponseEntity<byte[]> png(@ModelAttribute(binding = false) Asked asked) {
        return pictures.png(asked.name(), asked.chart());
    }

    @GetMapping("/" + MeasureAddress.SECTORS + MeasureAddress.CSV)
    ResponseEntity<byte[]> sectorsTable(@ModelAttribute(binding = false) Asked asked) {
        return Attachment.of(
                asked.sectorsName() + ".csv",
                Attachment.CSV,
                SectorCsv.of(asked.page().title(), asked.sectors(), messages, asked.locale()));
    }

    @GetMapping("/" + MeasureAddress.SECTORS + MeasureAddress.SVG)
    ResponseEntity<byte[]> sectorsSvg(@ModelAttribute(binding = false) Asked asked) {
        return pictures.svg(
                asked.sectorsName(), asked.sectors().chart(), asked.sectors().text(), "sectors");
    }

    @GetMapping("/" + MeasureAddress.SECTORS + MeasureAddress.PNG)
    ResponseEntity<byte[]> sectorsPng(@ModelAttribute(binding = false) Asked asked) {
        return pictures.png(asked.sectorsName(), asked.sectors().chart());
    }
}
