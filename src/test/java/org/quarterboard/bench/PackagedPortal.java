package org.quarterboard.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged application as {@code ./quarterboard run} starts it, with a data folder of its own. */
final class PackagedPortal {

    private static final Path JAR = Path.of("target", "app", "quarterboard.jar");
    private static final Path EMBEDDED = Path.of("target", "embedded");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Path data;
    private final Path log;

    PackagedPortal(Path data, Path log) {
        this.data = data;
        this.log = log;
    }

    /** From the launch of the process until the sign-in page has answered 200, then stops it cleanly. */
    Duration timeToSignIn(List<String> flags) throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process process = launch(flags, port, List.of());
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                    .build();
            while (!answers(client, page)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                    throw new IOException("The portal did not start; see " + log);
                }
                Thread.sleep(PAUSE);
            }
            return Duration.ofNanos(System.nanoTime() - begin);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** Starts, visits the sign-in page and stops, writing the JVM's start-up cache. */
    Duration train(Path cache) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        launch(List.of("-XX:AOTCacheOutput=" + cache), freePort(), List.of("train"))
                .waitFor();
        if (!Files.exists(cache)) {
            throw new IOException("The JVM wrote no cache; see " + log);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Process launch(List<String> flags, int port, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath(), "org.quarterboard.embedded.EmbeddedQuarterboard"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("QUARTERBOARD_DATA", data.toString());
        builder.environment().put("QUARTERBOARD_PORT", Integer.toString(port));
        return builder.start();
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String classPath() throws IOException {
        try (var jars = Files.list(EMBEDDED)) {
            return Stream.concat(Stream.of(JAR), jars.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
