package org.quarterboard.attendance.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.quarterboard.attendance.Kpi8LongRows;
import org.quarterboard.attendance.Kpi8Return;
import org.quarterboard.attendance.Kpi8ReturnService;
import org.quarterboard.attendance.ReturnSnapshot;
import org.quarterboard.attendance.ReturnStep;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The KPI 8 return of a quarter as files: of the record as it is now, or of a submission as it was. */
@RestController
@RequestMapping("/download/service/{service}/attendance/{quarter}")
class ReturnDownloads {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ServiceLookup services;
    private final Kpi8ReturnService returns;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;

    ReturnDownloads(
            ServiceLookup services,
            Kpi8ReturnService returns,
            ServiceDirectory directory,
            Messages messages,
            Formats formats) {
        this.services = services;
        this.returns = returns;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
    }

    @GetMapping("/" + ReturnAddress.XLSX)
    ResponseEntity<byte[]> xlsx(
            @PathVariable String service,
            @PathVariable String quarter,
            @RequestParam(defaultValue = "0") int submission,
            @RequestParam(defaultValue = "en") String lang) {
        Asked asked = asked(service, quarter, submission, lang);
        return file(asked, "kpi8", "xlsx", XLSX, ReturnXlsx.of(sheet(asked)));
    }

    @GetMapping("/" + ReturnAddress.CSV)
    ResponseEntity<byte[]> csv(
            @PathVariable String service,
            @PathVariable String quarter,
            @RequestParam(defaultValue = "0") int submission,
            @RequestParam(defaultValue = "en") String lang) {
        Asked asked = asked(service, quarter, submission, lang);
        return file(asked, "kpi8", "csv", CSV, ReturnCsv.of(sheet(asked)));
    }

    @GetMapping("/" + ReturnAddress.LONG)
    ResponseEntity<byte[]> longLayout(
            @PathVariable String service,
            @PathVariable String quarter,
            @RequestParam(defaultValue = "0") int submission,
            @RequestParam(defaultValue = "en") String lang) {
        Asked asked = asked(service, quarter, submission, lang);
        return file(
                asked,
                "kpi8-long",
                "csv",
                CSV,
                ReturnCsv.plain(Kpi8LongRows.of(directory.find(asked.service().id()), asked.figures())));
    }

    /** @param label what the file is called after: a draft, or which submission */
    private record Asked(
            SelectedService service,
            ReturnSnapshot figures,
            boolean undecided,
            String state,
            String label,
            Locale locale) {}

    private Asked asked(String code, String label, int submission, String lang) {
        SelectedService service = services.byCode(code);
        Quarter quarter = Quarter.parse(label).orElseThrow(NotFoundException::new);
        Locale locale = Messages.supported(Locale.of(lang));
        if (submission > 0) {
            ReturnStep step = returns.submission(service.id(), quarter, submission);
            String state = messages.get(
                    "returns.sheet.submitted",
                    locale,
                    submission,
                    formats.moment(step.at(), locale),
                    ReturnWords.by(step.by(), (key, params) -> messages.get(key, locale, params)));
            return new Asked(service, step.figures(), false, state, "submission-" + submission, locale);
        }
        Kpi8Return one = returns.find(service.id(), quarter);
        String state = messages.get(
                one.state().isSubmitted() ? "returns.sheet.as-now" : "returns.sheet.not-submitted",
                locale,
                messages.get(one.state().messageKey(), locale));
        return new Asked(service, one.now(), one.undecided(), state, "record", locale);
    }

    private ReturnSheet sheet(Asked asked) {
        return ReturnSheet.of(
                asked.service(), asked.figures(), asked.undecided(), asked.state(), messages, formats, asked.locale());
    }

    private static ResponseEntity<byte[]> file(Asked asked, String what, String ending, MediaType type, byte[] bytes) {
        String name = asked.service().code() + "-" + what + "-"
                + asked.figures().quarter().nationalLabel() + "-" + asked.label() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
