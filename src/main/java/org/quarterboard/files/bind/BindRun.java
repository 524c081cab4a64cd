package org.quarterboard.files.bind;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Binds a pack in a process of its own, so that a paper that takes more memory or time than there is hurts nothing else. In the
 * folder that it is given it reads {@link BindOrder}, {@link #PRINTED}, {@link #FONT} and a file for each paper, says in
 * {@link #PROGRESS} which paper it is at, and writes {@link #BOUND}.
 */
public final class BindRun {

    public static final String PRINTED = "printed.pdf";
    public static final String FONT = "font.ttf";
    public static final String BOUND = "bound.pdf";
    public static final String PROGRESS = "progress";

    /** How it ends if the paper it is at cannot be read. */
    public static final int UNREADABLE = 4;

    private BindRun() {}

    /** The file of a paper, counted from 0. */
    public static String paper(int index) {
        return "paper-" + index + ".pdf";
    }

    /** @param args the folder */
    public static void main(String[] args) throws IOException {
        Lifeline.hold();
        Path folder = Path.of(args[0]);
        BindOrder order = BindOrder.read(folder);
        try (PDDocument pack = Loader.loadPDF(folder.resolve(PRINTED).toFile());
                PackBinding binding = PackBinding.of(pack, Files.readAllBytes(folder.resolve(FONT)))) {
            List<BindOrder.Line> lines = order.lines();
            for (int i = 0; i < lines.size(); i++) {
                Files.writeString(folder.resolve(PROGRESS), String.valueOf(i));
                if (!added(binding, folder.resolve(paper(i)), lines.get(i))) {
                    System.exit(UNREADABLE);
                }
            }
            Files.deleteIfExists(folder.resolve(PROGRESS));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(BOUND)))) {
                binding.write(out, order.identity());
            }
        }
    }

    private static boolean added(PackBinding binding, Path paper, BindOrder.Line line) {
        try {
            int first = line.place().firstPage();
            binding.add(
                    Loader.loadPDF(paper.toFile()),
                    line.place(),
                    page -> line.stamps().get(page - first));
            return true;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }
}
