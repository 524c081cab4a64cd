package org.quarterboard.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterboard.testing.PackagedApp;

/** What {@code docker/Dockerfile} makes of the packaged jar, made here by its own commands. */
final class ImageOnDisk {

    private static final Path DOCKERFILE = Path.of("docker", "Dockerfile");
    private static final String JAR = "target/quarterboard.jar";
    private static final Pattern EXTRACT = Pattern.compile("(?m)^RUN (java .*extract .*)$");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY --from=build /build/(layers/\\S+)/ \\./$");
    private static final Pattern ENTRY = Pattern.compile("(?m)^ENTRYPOINT \\[(.*)]$");

    private final Path work;
    private final String dockerfile;

    ImageOnDisk(Path work) throws IOException {
        this.work = work;
        this.dockerfile = Files.readString(DOCKERFILE);
    }

    /** The folders that the command of the build stage makes. */
    List<Path> extract() throws IOException, InterruptedException {
        delete(work);
        Files.createDirectories(work);
        List<String> command = new ArrayList<>();
        for (String word : found(EXTRACT).getFirst().split(" ")) {
            command.add(
                    switch (word) {
                        case "java" -> PackagedApp.java();
                        case JAR -> Path.of(JAR).toAbsolutePath().toString();
                        default -> word;
                    });
        }
        Process extraction = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("extract.log").toFile())
                .start();
        if (extraction.waitFor() != 0) {
            throw new IOException("The jar could not be taken apart; see " + work.resolve("extract.log"));
        }
        try (Stream<Path> layers = Files.list(work.resolve("layers"))) {
            return layers.map(work::relativize).sorted().toList();
        }
    }

    /** The folders that the image copies, one over the other. */
    List<Path> copied() {
        return found(COPIED).stream().map(Path::of).toList();
    }

    /** The folder of the image in which the portal starts. */
    Path assemble() throws IOException {
        Path portal = work.resolve("portal");
        for (Path layer : copied()) {
            Path from = work.resolve(layer);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = portal.resolve(from.relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return portal;
    }

    /** How the image starts the portal. */
    List<String> entryPoint() {
        List<String> command = new ArrayList<>();
        Matcher words = Pattern.compile("\"([^\"]*)\"").matcher(found(ENTRY).getFirst());
        while (words.find()) {
            command.add(words.group(1));
        }
        command.set(0, PackagedApp.java());
        return command;
    }

    private List<String> found(Pattern pattern) {
        return pattern.matcher(dockerfile)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
