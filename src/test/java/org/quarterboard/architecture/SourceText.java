package org.quarterboard.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text literals of the product's Java sources.
 *
 * @param room the package below {@code org.quarterboard}; empty for the application class
 * @param file the file's name
 * @param call the method whose first argument the literal is, or may be by choice; empty if it is none
 * @param value the literal
 * @param joined whether {@code +} follows, so that the literal is the beginning of a longer text
 */
record SourceText(String room, String file, String call, String value, boolean joined) {

    private static final Path SOURCES = Path.of("src/main/java/org/quarterboard");
    private static final Pattern COMMENT_OR_BLOCK =
            Pattern.compile("/\\*[\\s\\S]*?\\*/|\"\"\"[\\s\\S]*?\"\"\"|(?m:^\\s*//.*$)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");
    private static final Pattern CALL = Pattern.compile("([A-Za-z.]+)\\((?:[^()\"]*\\?\\s*(?:\"[^\"]*\"\\s*:\\s*)?)?$");

    private static final int LOOK_BACK = 200;

    static List<SourceText> all() {
        List<SourceText> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path path :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                read(path, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void read(Path path, List<SourceText> into) throws IOException {
        String text = COMMENT_OR_BLOCK.matcher(Files.readString(path)).replaceAll("");
        Path inside = SOURCES.relativize(path);
        String room = inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
        Matcher literal = LITERAL.matcher(text);
        while (literal.find()) {
            Matcher method = CALL.matcher(text.substring(Math.max(0, literal.start() - LOOK_BACK), literal.start())
                    .stripTrailing());
            into.add(new SourceText(
                    room,
                    path.getFileName().toString(),
                    method.find() ? method.group(1) : "",
                    literal.group(1),
                    literal.group(2) != null));
        }
    }

    boolean calledBy(String... methods) {
        return Stream.of(methods).anyMatch(method -> call.equals(method) || call.endsWith("." + method));
    }

    String where() {
        return room + "/" + file + " \"" + value + "\"";
    }
}
