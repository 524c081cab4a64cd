package org.quarterboard.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.quarterboard.files.bind.BindOrder;
import org.quarterboard.files.bind.BindRun;
import org.quarterboard.files.bind.PackBinding;
import org.quarterboard.files.bind.PaperPlace;
import org.quarterboard.shared.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts the pages of papers into a printed file, where it left room for them (see {@link PackBinding}). In the portal this is
 * done in a process of its own: papers were checked, but many of them together may take more memory than there is.
 */
@Component
public class PdfBinder {

    private static final Logger LOG = LoggerFactory.getLogger(PdfBinder.class);
    private static final int MEGABYTE = 1 << 20;
    private static final int HEAP_MEGABYTES = 768;
    /** A pack has many papers, a check one. */
    private static final int LONGER = 4;

    private final int mostMegabytes;
    private final @Nullable OwnProcess process;
    private final Path within;
    private final Semaphore room = new Semaphore(1, true);

    /** Binds in this process, for measurements and for tests of what is bound. */
    public PdfBinder() {
        this.mostMegabytes = Integer.MAX_VALUE;
        this.process = null;
        this.within = WorkFolder.usual();
    }

    @Autowired
    PdfBinder(
            @Value("${quarterboard.uploads.pack-megabytes}") int mostMegabytes,
            @Value("${quarterboard.uploads.seconds}") int seconds) {
        this(mostMegabytes, new OwnProcess(BindRun.class, HEAP_MEGABYTES, LONGER * seconds), WorkFolder.usual());
    }

    /** @param within where files are put aside for the process */
    PdfBinder(int mostMegabytes, OwnProcess process, Path within) {
        this.mostMegabytes = mostMegabytes;
        this.process = process;
        this.within = within;
    }

    /**
     * The same files give the same bytes. Takes seconds: never call it within a transaction or under the lock of a session.
     *
     * @param printed a tagged file with a part for each paper, named by its code, and an empty page for each of its pages
     * @param font of what is stamped on pages (TrueType)
     * @param stamp the words at the foot of a page, by its number
     * @param identity of the file among all others
     * @throws UserFacingException if a paper cannot be read, or takes more than there is, and names it; if the disk is full
     */
    public byte[] bind(
            byte[] printed, List<PdfInsertion> papers, byte[] font, IntFunction<String> stamp, long identity) {
        refuseTooMuch(papers);
        try {
            return process == null
                    ? here(printed, papers, font, stamp, identity)
                    : apart(process, printed, papers, font, stamp, identity);
        } catch (IOException e) {
            LOG.error("A pack could not be put aside to be bound", e);
            throw new UserFacingException("files.bind.NO_ROOM");
        }
    }

    private void refuseTooMuch(List<PdfInsertion> papers) {
        long bytes = papers.stream().mapToLong(paper -> paper.paper().length).sum();
        if (bytes > (long) mostMegabytes * MEGABYTE) {
            PdfInsertion largest = largest(papers);
            throw new UserFacingException(
                    "files.bind.too-large",
                    (bytes + MEGABYTE - 1) / MEGABYTE,
                    mostMegabytes,
                    largest.title(),
                    (largest.paper().length + MEGABYTE - 1) / MEGABYTE);
        }
    }

    private static PdfInsertion largest(List<PdfInsertion> papers) {
        return papers.stream()
                .max(Comparator.comparingInt(paper -> paper.paper().length))
                .orElseThrow();
    }

    private static byte[] here(
            byte[] printed, List<PdfInsertion> papers, byte[] font, IntFunction<String> stamp, long identity)
            throws IOException {
        try (PDDocument pack = Loader.loadPDF(printed);
                PackBinding binding = PackBinding.of(pack, font)) {
            for (PdfInsertion paper : papers) {
                add(binding, paper, stamp);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            binding.write(out, identity);
            return out.toByteArray();
        }
    }

    private static void add(PackBinding binding, PdfInsertion paper, IntFunction<String> stamp) {
        try {
            binding.add(Loader.loadPDF(paper.paper()), place(paper), stamp);
        } catch (IOException e) {
            throw unreadable(paper);
        }
    }

    private static PaperPlace place(PdfInsertion paper) {
        return new PaperPlace(paper.code(), paper.firstPage(), paper.pages(), paper.title());
    }

    private static UserFacingException unreadable(PdfInsertion paper) {
        return new UserFacingException("files.bind.unreadable", paper.title());
    }

    private byte[] apart(
            OwnProcess process,
            byte[] printed,
            List<PdfInsertion> papers,
            byte[] font,
            IntFunction<String> stamp,
            long identity)
            throws IOException {
        room.acquireUninterruptibly();
        try (WorkFolder work = new WorkFolder(within)) {
            Path folder = work.path();
            Files.write(folder.resolve(BindRun.PRINTED), printed);
            Files.write(folder.resolve(BindRun.FONT), font);
            List<BindOrder.Line> lines = new ArrayList<>();
            for (PdfInsertion paper : papers) {
                Files.write(folder.resolve(BindRun.paper(lines.size())), paper.paper());
                lines.add(new BindOrder.Line(place(paper), stamps(paper, stamp)));
            }
            new BindOrder(identity, lines).write(folder);
            OptionalInt ended = process.run(List.of(folder.toString()));
            if (ended.isPresent() && ended.getAsInt() == 0) {
                return Files.readAllBytes(folder.resolve(BindRun.BOUND));
            }
            work.requireRoom();
            throw problem(ended, stopped(folder, papers));
        } finally {
            room.release();
        }
    }

    private static RuntimeException problem(OptionalInt ended, PdfInsertion at) {
        if (ended.isEmpty() || ended.getAsInt() == OwnProcess.OUT_OF_MEMORY) {
            return new UserFacingException("files.bind.too-much", at.title());
        }
        return ended.getAsInt() == BindRun.UNREADABLE
                ? unreadable(at)
                : new IllegalStateException("Binding ended with " + ended.getAsInt());
    }

    private static List<String> stamps(PdfInsertion paper, IntFunction<String> stamp) {
        return IntStream.range(0, paper.pages())
                .mapToObj(page -> stamp.apply(paper.firstPage() + page))
                .toList();
    }

    /** The paper that it had come to; the largest if it had come to the end of all. */
    private static PdfInsertion stopped(Path folder, List<PdfInsertion> papers) throws IOException {
        Path progress = folder.resolve(BindRun.PROGRESS);
        return Files.exists(progress) ? papers.get(Integer.parseInt(Files.readString(progress))) : largest(papers);
    }
}
