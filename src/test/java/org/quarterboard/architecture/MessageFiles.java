package org.quarterboard.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The message files as they lie in the sources: name of the file → key → text. */
final class MessageFiles {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final String WELSH = "_cy.properties";
    private static final String ANY = ".properties";

    private MessageFiles() {}

    static Map<String, Map<String, String>> english() {
        return read(name -> !name.endsWith(WELSH), ANY);
    }

    static Map<String, Map<String, String>> welsh() {
        return read(name -> name.endsWith(WELSH), WELSH);
    }

    /** All files of a language in one. */
    static Map<String, String> all(Map<String, Map<String, String>> files) {
        Map<String, String> all = new TreeMap<>();
        files.values().forEach(all::putAll);
        return all;
    }

    private static Map<String, Map<String, String>> read(Predicate<String> wanted, String ending) {
        Map<String, Map<String, String>> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(FOLDER)) {
            for (Path path : found.toList()) {
                String name = path.getFileName().toString();
                if (wanted.test(name)) {
                    files.put(name.substring(0, name.length() - ending.length()), texts(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Map<String, String> texts(Path path) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
