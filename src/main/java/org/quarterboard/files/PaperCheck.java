package org.quarterboard.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import org.quarterboard.files.check.PdfCheck;
import org.quarterboard.files.check.PdfFacts;
import org.quarterboard.files.check.PdfFacts.Fault;
import org.quarterboard.shared.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Checks an uploaded paper in a process of its own: type by content, pages, encryption, scripts, attachments, bounded
 * unpacking. The process has little memory and little time; what it does not come to an end with is refused.
 */
@Component
public class PaperCheck {

    private static final int MEGABYTE = 1 << 20;
    private static final long UNPACKED = 400L * MEGABYTE;
    private static final int AT_ONCE = 2;
    private static final int HEAP_MEGABYTES = 256;
    private static final int LONGEST_ANSWER = 1 << 16;
    private static final Logger LOG = LoggerFactory.getLogger(PaperCheck.class);

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final int mostPages;
    private final int mostMegabytes;
    private final OwnProcess process;
    private final Path within;

    @Autowired
    PaperCheck(
            @Value("${quarterboard.uploads.most-pages}") int mostPages,
            @Value("${quarterboard.uploads.most-megabytes}") int mostMegabytes,
            @Value("${quarterboard.uploads.seconds}") int seconds) {
        this(mostPages, mostMegabytes, seconds, WorkFolder.usual());
    }

    /** @param within where files are put aside for the process */
    PaperCheck(int mostPages, int mostMegabytes, int seconds, Path within) {
        this.mostPages = mostPages;
        this.mostMegabytes = mostMegabytes;
        this.process = new OwnProcess(PdfCheck.class, HEAP_MEGABYTES, seconds);
        this.within = within;
    }

    /** The largest file that is looked at, in bytes. */
    public int mostBytes() {
        return mostMegabytes * MEGABYTE;
    }

    /**
     * Takes seconds: never call it within a transaction or under the lock of a session.
     *
     * @param name of the file, for the messages and for whoever downloads it
     * @throws UserFacingException if the file is refused; says why and what to do
     */
    public CheckedPdf check(String name, byte[] bytes) {
        String shown = FileStore.safeName(name);
        if (bytes.length > mostBytes()) {
            throw new UserFacingException("files.paper.TOO_LARGE", shown, mostMegabytes);
        }
        PdfFacts facts = inOwnProcess(shown, bytes);
        if (facts.fault() != Fault.NONE) {
            throw new UserFacingException("files.paper." + facts.fault(), shown, facts.detail(), mostPages);
        }
        return new CheckedPdf(
                shown,
                bytes,
                facts.pages(),
                facts.tagged(),
                facts.language(),
                facts.titled(),
                PaperFinding.read(String.join(",", facts.findings())));
    }

    private PdfFacts inOwnProcess(String shown, byte[] bytes) {
        room.acquireUninterruptibly();
        try (WorkFolder folder = new WorkFolder(within)) {
            Path file = folder.path().resolve("upload");
            Path answer = folder.path().resolve("answer");
            Files.write(file, bytes);
            OptionalInt ended = process.run(
                    List.of(file.toString(), answer.toString(), String.valueOf(mostPages), String.valueOf(UNPACKED)));
            return ended.isPresent() && ended.getAsInt() == 0 && Files.size(answer) <= LONGEST_ANSWER
                    ? PdfFacts.read(Files.readString(answer))
                    : PdfFacts.tooMuchWork();
        } catch (IllegalArgumentException e) {
            // The file has made it say something else.
            return PdfFacts.tooMuchWork();
        } catch (IOException e) {
            LOG.error("A paper could not be put aside to be checked", e);
            throw new UserFacingException("files.paper.NO_ROOM", shown);
        } finally {
            room.release();
        }
    }
}
