package org.quarterboard.resources.ui;

import java.util.Locale;
import org.quarterboard.resources.FinancePaths;
import org.quarterboard.resources.FinanceService;
import org.quarterboard.resources.FinanceYear;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.ui.Attachment;
import org.quarterboard.shared.ui.SelectedService;
import org.quarterboard.shared.ui.ServiceLookup;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The table of a financial year as a file. Unknown and forbidden answer alike: 404. */
@RestController
class FinanceDownloads {

    private final ServiceLookup services;
    private final FinanceService finance;
    private final Messages messages;
    private final Today today;

    FinanceDownloads(ServiceLookup services, FinanceService finance, Messages messages, Today today) {
        this.services = services;
        this.finance = finance;
        this.messages = messages;
        this.today = today;
    }

    /** @param year the first calendar year of a financial year; without it, the one that the page shows */
    @GetMapping("/download/service/{service}/" + FinancePaths.PAGE + ".csv")
    ResponseEntity<byte[]> table(
            @PathVariable("service") String code,
            @RequestParam(name = FinancePaths.YEAR, defaultValue = "0") int year,
            @RequestParam(name = "lang", defaultValue = "en") String lang) {
        SelectedService service = services.byCode(code);
        int asked = year == 0
                ? FinanceAddress.usual(
                        finance.years(service.id()), today.quarter().year())
                : year;
        FinanceYear found = finance.year(service.id(), asked).orElseThrow(NotFoundException::new);
        return Attachment.of(
                service.code() + "-finance-" + asked + ".csv",
                Attachment.CSV,
                FinanceCsv.of(found, messages, Messages.supported(Locale.of(lang))));
    }
}
