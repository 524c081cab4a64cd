package org.quarterboard.papers;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.quarterboard.documents.DocumentJson;
import org.quarterboard.files.FileId;
import org.quarterboard.files.FileStore;
import org.quarterboard.jobs.BackgroundWork;
import org.quarterboard.shared.Ref;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes packs in a way that is wrong as usual: it stores the pack in one transaction and what it was printed from in another. To be
 * found out by a proof that kills it in between.
 */
public final class NaivePacks {

    private final ApplicationContext portal;
    private final Runnable between;

    /** @param between what happens between the two transactions */
    public NaivePacks(ApplicationContext portal, Runnable between) {
        this.portal = portal;
        this.between = between;
    }

    public void work(Ref subject, BackgroundWork.Progress progress) {
        PackRequest request =
                portal.getBean(PackRequestStore.class).find(subject.id()).orElseThrow();
        TransactionTemplate transaction = portal.getBean(TransactionTemplate.class);
        PaperPrinter printer = portal.getBean(PaperPrinter.class);
        progress.at(0, 4);
        PaperSource source = Objects.requireNonNull(transaction.execute(status ->
                portal.getBean(PaperReader.class).read(request.service(), request.meeting(), request.language())));
        progress.at(1, 4);
        PaperPrinter.Unbound printed = printer.print(source, request);
        progress.at(2, 4);
        BuiltPaper built = printer.bind(printed);
        progress.at(3, 4);
        long paper = Objects.requireNonNull(transaction.execute(status -> pack(request, built)));
        between.run();
        transaction.executeWithoutResult(status -> portal.getBean(JdbcClient.class)
                .sql("INSERT INTO board_paper_source (paper_id, service_id, document_id) VALUES (?, ?, ?)")
                .params(
                        paper,
                        request.service().value(),
                        keep("application/json", DocumentJson.write(built.document()))
                                .value())
                .update());
    }

    private long pack(PackRequest request, BuiltPaper built) {
        BoardPaper.Files kept = new BoardPaper.Files(
                keep("application/pdf", built.pdf()),
                keep("text/html", built.twin().getBytes(StandardCharsets.UTF_8)),
                keep("text/plain", built.manifest().bytes()));
        return portal.getBean(BoardPaperRepository.class)
                .saveAndFlush(new BoardPaper(request.service(), request.board(), built, kept, request.askedBy()))
                .number();
    }

    private FileId keep(String type, byte[] bytes) {
        return portal.getBean(FileStore.class).store("naive", type, bytes).id();
    }
}
