package org.quarterboard.ingest.ui;

import java.util.Locale;
import java.util.UUID;
import org.quarterboard.ingest.ImportDetails;
import org.quarterboard.ingest.ImportFile;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.ReportFileService;
import org.quarterboard.ingest.SampleFiles;
import org.quarterboard.ingest.TidyMetadata;
import org.quarterboard.ingest.format.MarkedWorkbook;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The original file of an import, the report on it, and the sample files. Unknown and forbidden answer alike: 404. */
@RestController
@RequestMapping("/download/service/{service}/imports")
class ImportDownloads {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ServiceLookup services;
    private final ImportService imports;
    private final ReportFileService reports;
    private final SampleFiles samples;
    private final Messages messages;
    private final Formats formats;
    private final CellWords cells;

    ImportDownloads(
            ServiceLookup services,
            ImportService imports,
            ReportFileService reports,
            SampleFiles samples,
            Messages messages,
            Formats formats,
            CellWords cells) {
        this.services = services;
        this.imports = imports;
        this.reports = reports;
        this.samples = samples;
        this.messages = messages;
        this.formats = formats;
        this.cells = cells;
    }

    @GetMapping("/{uuid}/file")
    ResponseEntity<byte[]> file(@PathVariable("service") String service, @PathVariable("uuid") UUID uuid) {
        ImportFile file = imports.file(services.byCode(service).id(), uuid);
        return Attachment.of(file.name(), MediaType.parseMediaType(file.contentType()), file.bytes());
    }

    /** What was found, a line each. */
    @GetMapping("/{uuid}/" + ReportAddress.CSV)
    ResponseEntity<byte[]> table(
            @PathVariable("service") String service,
            @PathVariable("uuid") UUID uuid,
            @RequestParam(name = "lang", defaultValue = "en") String lang) {
        SelectedService selected = services.byCode(service);
        ImportDetails details = reports.report(selected.id(), uuid);
        return Attachment.of(
                name(details.item().fileName(), "report", ".csv"),
                Attachment.CSV,
                ReportCsv.of(details.report(), words(selected, lang)));
    }

    /** The whole report. */
    @GetMapping("/{uuid}/" + ReportAddress.XLSX)
    ResponseEntity<byte[]> workbook(
            @PathVariable("service") String service,
            @PathVariable("uuid") UUID uuid,
            @RequestParam(name = "lang", defaultValue = "en") String lang) {
        SelectedService selected = services.byCode(service);
        ImportDetails details = reports.report(selected.id(), uuid);
        return Attachment.of(
                name(details.item().fileName(), "report", ".xlsx"),
                XLSX,
                ReportXlsx.of(details, words(selected, lang)));
    }

    /** The file as it came, with a column of what was found. */
    @GetMapping("/{uuid}/" + ReportAddress.MARKED)
    ResponseEntity<byte[]> marked(
            @PathVariable("service") String service,
            @PathVariable("uuid") UUID uuid,
            @RequestParam(name = "lang", defaultValue = "en") String lang) {
        SelectedService selected = services.byCode(service);
        ImportFile file = reports.marked(selected.id(), uuid, words(selected, lang));
        boolean workbook = MarkedWorkbook.looksLike(file.bytes());
        return Attachment.of(
                name(file.name(), "marked", workbook ? ".xlsx" : ".csv"),
                workbook ? XLSX : Attachment.CSV,
                file.bytes());
    }

    private ReportWords words(SelectedService service, String lang) {
        return new ReportWords(messages, formats, cells, service.welsh(), Messages.supported(Locale.of(lang)));
    }

    /** The name of the person's file without its ending, and what this is of it. */
    private static String name(String file, String what, String ending) {
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file) + "-" + what + ending;
    }

    @GetMapping("/sample-long")
    ResponseEntity<byte[]> sampleLong(@PathVariable("service") String service) {
        return Attachment.of(
                "sample-national-layout.csv",
                Attachment.CSV,
                samples.nationalLong(services.byCode(service).code()));
    }

    @GetMapping("/sample-tidy")
    ResponseEntity<byte[]> sampleTidy(@PathVariable("service") String service) {
        return Attachment.of(
                "sample-tidy-layout.csv",
                Attachment.CSV,
                samples.tidy(services.byCode(service).code()));
    }

    /** The name follows the sample's, as "CSV on the Web" asks. */
    @GetMapping("/sample-tidy-metadata")
    ResponseEntity<byte[]> sampleTidyMetadata(@PathVariable("service") String service) {
        services.byCode(service);
        return Attachment.of("sample-tidy-layout.csv-metadata.json", MediaType.APPLICATION_JSON, TidyMetadata.bytes());
    }
}
