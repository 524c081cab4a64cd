package org.quarterboard.papers;

import java.util.Objects;
import org.quarterboard.jobs.BackgroundWork;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Ref;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the packs that were asked for: reads at one moment, prints without a transaction, since that takes a while, and stores
 * in a short one. Begun again after a crash it makes the same pack once, whose number the request has given it.
 */
@Configuration
class PackWork {

    static final String KIND = "pack";

    /** Read, printed, bound, stored. */
    private static final int STEPS = 4;

    @Bean
    BackgroundWork packs(
            PackRequestStore requests,
            PaperReader reader,
            EditionReader editions,
            PaperPrinter printer,
            PackStore store,
            PlatformTransactionManager transactions) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return new BackgroundWork(KIND, (subject, progress) -> {
            PackRequest request = request(requests, subject);
            if (store.has(request.uuid())) {
                progress.at(STEPS, STEPS);
                return;
            }
            progress.at(0, STEPS);
            PaperPrinter.Unbound printed = request.amends().isEmpty()
                    ? anew(request, reader, printer, reading, progress)
                    : amended(request, editions, printer, reading, progress);
            progress.at(2, STEPS);
            BuiltPaper built = printer.bind(printed);
            progress.at(3, STEPS);
            try {
                store.add(request, built);
            } catch (DataIntegrityViolationException twice) {
                if (!store.has(request.uuid())) {
                    throw twice;
                }
            }
        });
    }

    private static PaperPrinter.Unbound anew(
            PackRequest request,
            PaperReader reader,
            PaperPrinter printer,
            TransactionTemplate reading,
            BackgroundWork.Progress progress) {
        PaperSource source = Objects.requireNonNull(
                reading.execute(status -> reader.read(request.service(), request.meeting(), request.language())));
        progress.at(1, STEPS);
        return printer.print(source, request);
    }

    private static PaperPrinter.Unbound amended(
            PackRequest request,
            EditionReader editions,
            PaperPrinter printer,
            TransactionTemplate reading,
            BackgroundWork.Progress progress) {
        EditionSource source = Objects.requireNonNull(reading.execute(status -> editions.read(request)));
        progress.at(1, STEPS);
        return printer.print(source, request);
    }

    private static PackRequest request(PackRequestStore requests, Ref subject) {
        return requests.find(subject.id()).orElseThrow(NotFoundException::new);
    }
}
