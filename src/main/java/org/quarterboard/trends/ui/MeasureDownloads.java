package org.quarterboard.trends.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.ChartTheme;
import org.quarterboard.charts.TrendChart;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.trends.MeasurePage;
import org.quarterboard.trends.MeasureService;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of a measure and its picture as files. */
@RestController
@RequestMapping("/download/service/{service}/kpis/{measure}")
class MeasureDownloads {

    private static final int WIDTH = 960;
    private static final int FIELD = 320;
    private static final int SCALE = 2;

    private final ServiceLookup services;
    private final MeasureService measures;
    private final ChartRenderer renderer;
    private final Messages messages;

    MeasureDownloads(ServiceLookup services, MeasureService measures, ChartRenderer renderer, Messages messages) {
        this.services = services;
        this.measures = measures;
        this.renderer = renderer;
        this.messages = messages;
    }

    @GetMapping("/" + MeasureAddress.CSV)
    ResponseEntity<byte[]> table(
            @PathVariable String service,
            @PathVariable String measure,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "en") String lang) {
        Asked asked = asked(service, measure, quarter, lang);
        return file(
                asked,
                "csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                MeasureCsv.of(asked.page(), messages, asked.locale()));
    }

    @GetMapping("/" + MeasureAddress.SVG)
    ResponseEntity<byte[]> svg(
            @PathVariable String service,
            @PathVariable String measure,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "en") String lang) {
        Asked asked = asked(service, measure, quarter, lang);
        TrendChart chart = chart(asked);
        String svg = renderer.toSvg(
                chart,
                ChartTheme.LIGHT,
                WIDTH,
                renderer.height(chart, WIDTH, FIELD),
                "trend",
                asked.page().text().orElseThrow().description());
        return file(asked, "svg", MediaType.valueOf("image/svg+xml"), svg.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/" + MeasureAddress.PNG)
    ResponseEntity<byte[]> png(
            @PathVariable String service,
            @PathVariable String measure,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "en") String lang) {
        Asked asked = asked(service, measure, quarter, lang);
        TrendChart chart = chart(asked);
        byte[] png = renderer.toPng(chart, ChartTheme.LIGHT, WIDTH, renderer.height(chart, WIDTH, FIELD), SCALE);
        return file(asked, "png", MediaType.IMAGE_PNG, png);
    }

    private record Asked(MeasurePage page, String name, Locale locale) {}

    private Asked asked(String serviceCode, String measure, String quarter, String lang) {
        Locale locale = Messages.supported(Locale.of(lang));
        SelectedService service = services.byCode(serviceCode);
        MeasureCode code = MeasureAddress.code(measure).orElseThrow(NotFoundException::new);
        Quarter upTo = quarter(service, quarter);
        MeasurePage page = measures.measure(service.id(), code, upTo, locale);
        return new Asked(page, service.code() + "-" + code + "-" + upTo.nationalLabel(), locale);
    }

    /** The quarter of the address; where it names none, the newest that has figures. */
    private Quarter quarter(SelectedService service, String label) {
        return (label.isEmpty() ? measures.quarters(service.id()).stream().findFirst() : Quarter.parse(label))
                .orElseThrow(NotFoundException::new);
    }

    private static TrendChart chart(Asked asked) {
        return asked.page().chart().orElseThrow(NotFoundException::new);
    }

    private static ResponseEntity<byte[]> file(Asked asked, String ending, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(asked.name() + "." + ending)
                                .build()
                                .toString())
                .body(bytes);
    }
}
