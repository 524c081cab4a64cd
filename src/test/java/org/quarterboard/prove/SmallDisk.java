package org.quarterboard.prove;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quarterboard.embedded.EmbeddedMariaDb;

/** A disk in memory (tmpfs) with the data of a database, which can be filled up; only root on Linux can make one. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final Path data;

    private SmallDisk(Path data) {
        this.data = data;
    }

    /** Makes one for the data of the embedded database of this folder, which is empty. */
    static SmallDisk below(Path home, int megabytes) throws IOException, InterruptedException {
        // A first start makes the system tables, which then move to the small disk.
        EmbeddedMariaDb.start(home, EmbeddedMariaDb.Option.EMPTY).close();
        Path data = home.toRealPath().resolve("data");
        Path made = data.resolveSibling("data.made");
        run("rm", "-rf", made.toString());
        Files.move(data, made);
        Files.createDirectory(data);
        run("mount", "-t", "tmpfs", "-o", "mode=700,size=" + megabytes + "m", "tmpfs", data.toString());
        run("cp", "-a", made + "/.", data.toString());
        run("rm", "-rf", made.toString());
        return new SmallDisk(data);
    }

    /** Writes until so many bytes are left. */
    void fill(long free) throws IOException {
        Path filler = filler();
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (Files.getFileStore(filler).getUsableSpace() >= free + block.length) {
                out.write(block);
            }
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return data.resolve("filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", data.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("Only root on Linux can make a small disk: " + String.join(" ", command));
        }
    }
}
