package org.quarterboard.bench.pack;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process with a heap of its own, and beside this one's class path what JasperReports draws with. */
final class PackProcess {
    private static final String CLASSES = "org.quarterboard.bench.pack.";
    private static final Path FOLDER = Path.of("target", "bench-pack");
    private static final long MINUTES = 10;

    private PackProcess() {}

    /** What it says, or nothing if it fails, as it does when its heap is too small. */
    static Optional<List<String>> run(int megabytes, String name, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "@" + classPath(),
                CLASSES + name));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path errors = FOLDER.resolve(name + ".log");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        List<String> said;
        try (BufferedReader out = process.inputReader()) {
            said = out.lines().peek(IO::println).toList();
        }
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
            return Optional.empty();
        }
        return process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
    }

    /** In a file, for it may be longer than a command. */
    private static Path classPath() throws IOException {
        String path = System.getProperty("java.class.path") + File.pathSeparator + libraries();
        return Files.writeString(FOLDER.resolve("class-path.args"), "-cp \"" + path.replace("\\", "\\\\") + "\"\n");
    }

    /** JasperReports wants an older OpenPDF, in packages of another name; one build takes but one version of a library. */
    static String libraries() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            throw missing();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> jars = files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
            if (jars.isEmpty()) {
                throw missing();
            }
            return jars.stream().collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("JasperReports is missing: start this by ./quarterboard bench pack");
    }
}
