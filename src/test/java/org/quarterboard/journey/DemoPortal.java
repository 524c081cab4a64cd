package org.quarterboard.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.quarterboard.testing.PackagedApp;

/**
 * The packaged portal with its demonstration data, in a process and a folder of its own for each journey. The data are
 * made once in a run, by a first start as {@code ./quarterboard run} does it; each journey has a copy of what that left.
 */
final class DemoPortal {

    private static final Path ALL = Path.of("target", "journeys");
    private static final Path MADE = ALL.resolve("made");

    /** A journey is short: what the second compiler of the JVM would gain, it takes from the others beside it. */
    static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1000m");

    private static boolean made;

    private DemoPortal() {}

    /** @param journey names its folder and its log */
    static PackagedApp start(String journey) throws IOException, InterruptedException {
        Path own = ALL.resolve(journey);
        copy(own);
        return PackagedApp.launch(own, ALL.resolve(journey + ".log"), FLAGS, List.of())
                .awaitReady();
    }

    private static synchronized void copy(Path own) throws IOException, InterruptedException {
        if (!made) {
            Folders.delete(MADE);
            Path log = ALL.resolve("made.log");
            try (PackagedApp first = PackagedApp.launch(MADE, log, FLAGS, List.of())) {
                first.awaitReady();
            }
            made = true;
        }
        Folders.delete(own);
        Files.createDirectories(ALL);
        try (Stream<Path> files = Files.walk(MADE)) {
            for (Path file : files.toList()) {
                Files.copy(file, own.resolve(MADE.relativize(file)));
            }
        }
    }
}
