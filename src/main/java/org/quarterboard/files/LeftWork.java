package org.quarterboard.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Removes what portals that were killed have left of their work, when the portal starts and before work is put aside: papers
 * of members lie there.
 */
@Component
class LeftWork {

    private static final Logger LOG = LoggerFactory.getLogger(LeftWork.class);
    private static final String NAME = "quarterboard-work-";
    private static final String LOCK = ".lock";

    /** Of this process. On Linux a lock is lost when the process that holds it opens the file again and closes it. */
    private static final Set<Path> OURS = new HashSet<>();

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        remove(WorkFolder.usual());
    }

    /** A new file to be locked. */
    static Path ours(Path within) throws IOException {
        synchronized (OURS) {
            Path lockFile = Files.createTempFile(within, NAME, LOCK);
            OURS.add(lockFile);
            return lockFile;
        }
    }

    static void forget(Path lockFile) {
        synchronized (OURS) {
            OURS.remove(lockFile);
        }
    }

    /** How the name of a folder begins that belongs to the file. */
    static String folders(Path lockFile) {
        String name = lockFile.getFileName().toString();
        return name.substring(0, name.length() - LOCK.length()) + "-";
    }

    /** What nobody works on any more. */
    static void remove(Path within) {
        synchronized (OURS) {
            try (DirectoryStream<Path> lockFiles = Files.newDirectoryStream(within, NAME + "*" + LOCK)) {
                for (Path lockFile : lockFiles) {
                    if (!OURS.contains(lockFile) && Files.isRegularFile(lockFile, LinkOption.NOFOLLOW_LINKS)) {
                        removeUnlessLocked(within, lockFile);
                    }
                }
            } catch (IOException e) {
                LOG.warn("Work that was left over could not be looked for in {}", within, e);
            }
        }
    }

    private static void removeUnlessLocked(Path within, Path lockFile) {
        try (FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                return;
            }
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(within, folders(lockFile) + "*")) {
                for (Path folder : folders) {
                    delete(folder);
                }
            }
            Files.deleteIfExists(lockFile);
        } catch (IOException | OverlappingFileLockException e) {
            LOG.debug("Left as it is: {}", lockFile, e);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        }
    }
}
