package org.quarterboard.disparity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterboard.charts.ChartPictures;
import org.quarterboard.disparity.CountedCode;
import org.quarterboard.disparity.DisparityPage;
import org.quarterboard.disparity.DisparityPages;
import org.quarterboard.disparity.DisparityQuestion;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.CsvFile;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Groups of children as files for the partnership: true figures, never for publication. */
@RestController
@RequestMapping("/download/service/{service}/" + QuestionAddress.PAGE + "/of/{counted}")
class GroupDownloads {

    private final ServiceLookup services;
    private final QuestionDesk desk;
    private final DisparityPages pages;
    private final ChartPictures pictures;
    private final Messages messages;

    GroupDownloads(
            ServiceLookup services,
            QuestionDesk desk,
            DisparityPages pages,
            ChartPictures pictures,
            Messages messages) {
        this.services = services;
        this.desk = desk;
        this.pages = pages;
        this.pictures = pictures;
        this.messages = messages;
    }

    /** What the address names. */
    record Asked(DisparityPage page, DisparityPage.Picture picture, String name, Locale locale) {}

    /** Is found before each of the files is made. */
    @ModelAttribute
    Asked asked(
            @PathVariable String service,
            @PathVariable String counted,
            @RequestParam MultiValueMap<String, String> parameters) {
        Locale locale = Messages.supported(
                Locale.of(parameters.getOrDefault("lang", List.of("en")).getFirst()));
        SelectedService selected = services.byCode(service);
        CountedCode code = QuestionAddress.code(counted).orElseThrow(NotFoundException::new);
        DisparityQuestion question = desk.asked(selected, parameters).question();
        DisparityPage page = pages.page(selected.id(), question, code, locale);
        return new Asked(
                page,
                page.chart().orElseThrow(NotFoundException::new),
                selected.code() + "-" + code + "-" + question.quarter().nationalLabel() + "-by-group",
                locale);
    }

    @GetMapping("/" + QuestionAddress.CSV)
    ResponseEntity<byte[]> table(@ModelAttribute(binding = false) Asked asked) {
        List<String> head = List.of(
                word(asked, "disparity.page.table.group"),
                word(asked, "disparity.table.number"),
                word(asked, "disparity.table.denominator"),
                word(asked, "disparity.table.share"),
                word(asked, "disparity.table.reference-share"),
                word(asked, "disparity.table.difference"),
                word(asked, "disparity.table.ratio"),
                word(asked, "disparity.table.lower"),
                word(asked, "disparity.table.upper"),
                word(asked, "disparity.page.table.state"),
                word(asked, "disparity.table.handling"));
        List<List<?>> rows = new ArrayList<>();
        asked.page().table().rows().forEach(row -> rows.add(GroupCsv.of(row, word(asked, "disparity.table.official"))));
        return Attachment.of(asked.name() + ".csv", Attachment.CSV, CsvFile.of(head, rows));
    }

    private String word(Asked asked, String key) {
        return messages.get(key, asked.locale());
    }

    @GetMapping("/" + QuestionAddress.SVG)
    ResponseEntity<byte[]> svg(@ModelAttribute(binding = false) Asked asked) {
        return Attachment.of(
                asked.name() + ".svg",
                MediaType.valueOf("image/svg+xml"),
                pictures.svg(asked.picture().chart(), asked.picture().text(), "groups"));
    }

    @GetMapping("/" + QuestionAddress.PNG)
    ResponseEntity<byte[]> png(@ModelAttribute(binding = false) Asked asked) {
        return Attachment.of(
                asked.name() + ".png",
                MediaType.IMAGE_PNG,
                pictures.png(asked.picture().chart()));
    }
}
