package org.quarterboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.quarterboard.testing.PackagedApp;

/** Times the packaged application with a data folder of its own. */
final class PackagedPortal {

    private final Path data;
    private final Path log;

    PackagedPortal(Path data, Path log) {
        this.data = data;
        this.log = log;
    }

    /** From the launch of the process until the sign-in page has answered 200, then stops it cleanly. */
    Duration timeToSignIn(List<String> flags) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (PackagedApp app = PackagedApp.launch(data, log, flags, List.of())) {
            app.awaitSignInPage();
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    /** Starts, visits the sign-in page and stops, writing the JVM's start-up cache. */
    Duration train(Path cache) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        PackagedApp.launch(data, log, List.of("-XX:AOTCacheOutput=" + cache), List.of("train"))
                .process()
                .waitFor();
        if (!Files.exists(cache)) {
            throw new IOException("The JVM wrote no cache; see " + log);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
