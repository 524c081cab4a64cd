package org.quarterboard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How long the packaged portal takes to its sign-in page, with and without the JVM's ahead-of-time cache. */
public final class StartBench {

    private static final int PAIRS = 7;
    private static final Path RESULT = Path.of("docs", "bench", "start.md");

    private StartBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of("target", "bench-start");
        Files.createDirectories(folder);
        Path cache = folder.resolve("quarterboard.aot");
        Files.deleteIfExists(cache);
        var portal = new PackagedPortal(folder.resolve("data"), folder.resolve("portal.log"));

        IO.println("Warming up: the database is made and the files are read once");
        portal.timeToSignIn(List.of());
        IO.println("Training the cache");
        Duration training = portal.train(cache);

        List<Duration> without = new ArrayList<>();
        List<Duration> with = new ArrayList<>();
        for (int pair = 1; pair <= PAIRS; pair++) {
            without.add(portal.timeToSignIn(List.of()));
            with.add(portal.timeToSignIn(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off")));
            IO.println("Pair " + pair + " of " + PAIRS + ": " + seconds(without.getLast()) + " without, "
                    + seconds(with.getLast()) + " with");
        }
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, report(without, with, training, Files.size(cache)));
        IO.println("Written to " + RESULT);
    }

    private static String report(List<Duration> without, List<Duration> with, Duration training, long bytes) {
        double saved = median(without) - median(with);
        String breakEven = saved > 0
                ? "The cache has paid for its making after " + (int) Math.ceil(training.toMillis() / 1e3 / saved)
                        + " starts of the same build."
                : "The cache does not pay for its making.";
        return """
                # Time to the sign-in page

                From the launch of the packaged application to the first answer 200 of `/login`; database already made, files in
                the system's cache, %d runs each, alternating. Repeat: `./quarterboard bench start`.

                %s, %s %s, %d processors, JDK %s.

                | | median (s) | all runs (s) |
                |---|---|---|
                | without cache | %.2f | %s |
                | with `-XX:AOTCache` | %.2f | %s |

                Ratio of the medians, without to with: **%.2f**. Making the cache takes %.1f s (a start, the sign-in page, a
                stop and the writing) and %d MB. %s
                """.formatted(
                        PAIRS,
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        median(without),
                        all(without),
                        median(with),
                        all(with),
                        median(without) / median(with),
                        training.toMillis() / 1e3,
                        bytes / 1_000_000,
                        breakEven);
    }

    private static double median(List<Duration> runs) {
        return runs.stream().sorted().toList().get(PAIRS / 2).toMillis() / 1e3;
    }

    private static String all(List<Duration> runs) {
        return runs.stream().map(StartBench::seconds).collect(Collectors.joining(" "));
    }

    private static String seconds(Duration run) {
        return String.format(Locale.ROOT, "%.2f", run.toMillis() / 1e3);
    }
}
