package org.quarterboard.testing;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packaged application in a process of its own: as {@code ./quarterboard run} starts it, with the extracted jar, an
 * embedded database and demonstration data in a folder of its own; or as an organisation starts it.
 */
public final class PackagedApp implements AutoCloseable {

    private static final Path APP = Path.of("target", "app");
    private static final Path EMBEDDED = Path.of("target", "embedded");
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Process process;
    private final int port;
    private final Path log;

    private PackagedApp(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the process and comes back at once.
     *
     * @param flags for the JVM
     * @param arguments for the application
     */
    public static PackagedApp launch(Path data, Path log, List<String> flags, List<String> arguments)
            throws IOException {
        extract();
        int port = freePort();
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath(), "org.quarterboard.embedded.EmbeddedQuarterboard"));
        command.addAll(arguments);
        Files.createDirectories(log.toAbsolutePath().getParent());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("QUARTERBOARD_DATA", data.toString());
        builder.environment().put("QUARTERBOARD_PORT", Integer.toString(port));
        return new PackagedApp(builder.start(), port, log);
    }

    /**
     * Starts the portal as an organisation does, with a database server that is none of its business, and comes back at
     * once.
     *
     * @param command the whole command line
     * @param folder where it is given
     * @param settings all settings but the port; none of this process reach it
     */
    public static PackagedApp serve(List<String> command, Path folder, Map<String, String> settings, Path log)
            throws IOException {
        int port = freePort();
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARTERBOARD_"));
        builder.environment().putAll(settings);
        builder.environment().put("QUARTERBOARD_PORT", Integer.toString(port));
        return new PackagedApp(builder.start(), port, log);
    }

    /** Waits until the sign-in page answers. */
    public PackagedApp awaitSignInPage() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var page = HttpRequest.newBuilder(URI.create(address() + "login")).build();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, page)) {
                awaitOrFail(begin);
            }
        }
        return this;
    }

    /** Waits until the application says that it is ready, with its demonstration data. */
    public PackagedApp awaitReady() throws IOException, InterruptedException {
        awaitLine("Quarterboard is ready");
        return this;
    }

    /** Waits until it has said something with this in it, and gives that line. */
    public String awaitLine(String part) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (true) {
            Optional<String> line =
                    said().lines().filter(each -> each.contains(part)).findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            awaitOrFail(begin);
        }
    }

    /** Everything it has said up to now. */
    public String said() throws IOException {
        return Files.readString(log);
    }

    private void awaitOrFail(long begin) throws IOException, InterruptedException {
        if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
            throw new IOException("The portal did not start; see " + log);
        }
        Thread.sleep(PAUSE);
    }

    public String address() {
        return "http://localhost:" + port + "/";
    }

    public Process process() {
        return process;
    }

    /** Stops it as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The jar is started extracted; extracted anew when it is newer than what lies there. */
    private static synchronized void extract() throws IOException {
        Path jar = Path.of("target", "quarterboard.jar");
        Path stamp = Path.of("target", "app-of");
        String of = Files.size(jar) + " " + Files.getLastModifiedTime(jar);
        if (Files.exists(APP) && Files.exists(stamp) && Files.readString(stamp).equals(of)) {
            return;
        }
        Process extraction = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        APP.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (extraction.onExit().join().exitValue() != 0) {
            throw new IOException("The packaged application could not be extracted");
        }
        Files.writeString(stamp, of);
    }

    /** The program that runs Java here. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String classPath() throws IOException {
        try (var jars = Files.list(EMBEDDED)) {
            return Stream.concat(Stream.of(APP.resolve("quarterboard.jar")), jars.sorted())
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
