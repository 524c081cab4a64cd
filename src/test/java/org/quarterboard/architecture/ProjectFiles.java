package org.quarterboard.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the project that are, or would be, committed: what git keeps, without what it is told to ignore. */
final class ProjectFiles {

    private ProjectFiles() {}

    /** Path → text of every file that is text. */
    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (String name : names()) {
            Path path = Path.of(name);
            try {
                if (Files.isRegularFile(path)) {
                    texts.put(name, Files.readString(path));
                }
            } catch (CharacterCodingException e) {
                // A font or a picture has no text to look at.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    static String text(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names() {
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() == 0 && !listed.isEmpty()) {
                return List.of(listed.split("\0"));
            }
        } catch (IOException e) {
            return walked();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return walked();
    }

    /** Where there is no git, as in an unpacked archive. */
    private static List<String> walked() {
        try (Stream<Path> files = Files.walk(Path.of(""))) {
            return files.map(path -> path.toString().replace('\\', '/'))
                    .filter(name -> !name.matches("(target|data|\\.git|node_modules|frontend/generated)(/.*)?"))
                    .filter(name -> !name.equals("docker/.env"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
