package org.quarterboard.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that nobody else can read, for as long as something is worked on. A file beside it is locked meanwhile: by that
 * {@link LeftWork} knows that the folder is not left over from a portal that was killed.
 */
final class WorkFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);

    private static final int PROBE = 64 * 1024;

    private final Path path;
    private final Path lockFile;
    private final FileChannel lock;

    /** @param within where it is made */
    WorkFolder(Path within) throws IOException {
        LeftWork.remove(within);
        lockFile = LeftWork.ours(within);
        lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock.lock();
            path = Files.createTempDirectory(within, LeftWork.folders(lockFile));
        } catch (IOException e) {
            lock.close();
            LeftWork.forget(lockFile);
            throw e;
        }
    }

    static Path usual() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    Path path() {
        return path;
    }

    /** @throws IOException if there is no room left, which a process that works here cannot say */
    void requireRoom() throws IOException {
        Path probe = path.resolve("room");
        Files.write(probe, new byte[PROBE]);
        Files.delete(probe);
    }

    /** What cannot be removed is said where whoever runs the portal reads it; the work itself was done. */
    @Override
    public void close() {
        try (lock) {
            LeftWork.delete(path);
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            LOG.warn("A folder of work could not be removed: {}", path, e);
        } finally {
            LeftWork.forget(lockFile);
        }
    }
}
