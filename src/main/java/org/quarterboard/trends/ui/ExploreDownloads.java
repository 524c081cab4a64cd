package org.quarterboard.trends.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterboard.kpi.FigureQuery;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.quarterboard.trends.Exploration;
import org.quarterboard.trends.ExploreRow;
import org.quarterboard.trends.ExplorerService;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the explorer shows at the same address, as a file. */
@RestController
@RequestMapping("/download/service/{service}/explore")
class ExploreDownloads {

    private static final MediaType SHEET =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ServiceLookup services;
    private final ExplorerService explorer;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    ExploreDownloads(
            ServiceLookup services, ExplorerService explorer, Messages messages, Formats formats, Today today) {
        this.services = services;
        this.explorer = explorer;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    @GetMapping("/" + ExplorePath.CSV)
    ResponseEntity<byte[]> csv(@PathVariable String service, @RequestParam Map<String, String> parameters) {
        return Attachment.of(name(service, "csv"), Attachment.CSV, ExploreCsv.of(file(service, parameters)));
    }

    @GetMapping("/" + ExplorePath.XLSX)
    ResponseEntity<byte[]> xlsx(@PathVariable String service, @RequestParam Map<String, String> parameters) {
        return Attachment.of(name(service, "xlsx"), SHEET, ExploreXlsx.of(file(service, parameters)));
    }

    @GetMapping("/" + ExplorePath.ABOUT)
    ResponseEntity<byte[]> about(@PathVariable String service, @RequestParam Map<String, String> parameters) {
        return Attachment.of(
                service + "-about-figures.csv", Attachment.CSV, ExploreCsv.about(file(service, parameters)));
    }

    private ExploreFile file(String code, Map<String, String> parameters) {
        SelectedService selected = services.byCode(code);
        Locale locale = Messages.supported(Locale.of(parameters.getOrDefault("lang", "en")));
        Exploration shown = explorer.explore(selected.id(), parameters, locale);
        if (shown.tooLarge()) {
            throw new UserFacingException("trends.explore.too-large", shown.count(), Exploration.MOST_ROWS);
        }
        List<ExploreRow> rows = explorer.rows(
                selected.id(), shown.filter(), FigureQuery.Order.SERVICE, false, 0, Exploration.MOST_ROWS, locale);
        return new ExploreFile(
                shown,
                rows,
                ExplorePath.leftOut(shown, parameters),
                formats.moment(today.instant(), locale),
                messages,
                locale);
    }

    private static String name(String service, String ending) {
        return service + "-figures." + ending;
    }
}
