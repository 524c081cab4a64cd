package org.quarterboard.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.check.PageTexts;
import org.quarterboard.shared.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes the words from the pages of a file that the portal has put together, in the order in which they are drawn. What stands
 * at the head and foot of every page and says that it is no content is left out, or every page would be found by it. In the
 * portal this is done in a process of its own: pages of papers can draw one thing many thousand times.
 */
@Component
public class PdfPageTexts {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPageTexts.class);
    private static final int HEAP_MEGABYTES = 384;
    /** A pack has many papers, a check one. */
    private static final int LONGER = 4;

    private final @Nullable OwnProcess process;
    private final Path within;

    /** Reads in this process, for tests of what is read. */
    public PdfPageTexts() {
        this.process = null;
        this.within = WorkFolder.usual();
    }

    @Autowired
    PdfPageTexts(@Value("${quarterboard.uploads.seconds}") int seconds) {
        this(new OwnProcess(PageTexts.class, HEAP_MEGABYTES, LONGER * seconds), WorkFolder.usual());
    }

    /** @param within where files are put aside for the process */
    PdfPageTexts(OwnProcess process, Path within) {
        this.process = process;
        this.within = within;
    }

    /**
     * The words of each page in order. A page from which none can be taken, such as a picture of a page, has none, and so has one
     * that was not come to before time or memory ran out: that is no reason to refuse it.
     *
     * @throws UserFacingException if the disk is full
     */
    public List<String> of(byte[] pdf) {
        try (WorkFolder work = new WorkFolder(within)) {
            Path file = work.path().resolve("pack.pdf");
            Path words = work.path().resolve("words");
            Files.write(file, pdf);
            if (process == null) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(words))) {
                    PageTexts.write(file.toFile(), out);
                }
            } else {
                OptionalInt ended = process.run(List.of(file.toString(), words.toString()));
                if (ended.isEmpty() || ended.getAsInt() != 0) {
                    work.requireRoom();
                    LOG.warn("Words could not be taken from all pages of a pack: {}", ended);
                }
            }
            return read(words);
        } catch (IOException e) {
            LOG.error("A pack could not be put aside to take its words", e);
            throw new UserFacingException("files.bind.NO_ROOM");
        }
    }

    private static List<String> read(Path words) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(words))) {
            return PageTexts.read(in);
        } catch (EOFException | NoSuchFileException e) {
            throw new IllegalStateException("No page of a pack could be read", e);
        }
    }
}
