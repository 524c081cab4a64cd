package org.quarterboard.prove;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Sums up what PIT has found in one room: how many of the faults put into it the unit tests notice. */
public final class MutationReport {

    private static final Path PAGES = Path.of("docs", "proofs");

    private MutationReport() {}

    /** A room that is measured; named like its execution in the pom. */
    private enum Room {
        STATISTICS("mutation-statistics.md", 90, """
                # Faults put into the statistics

                PIT changes the compiled room `statistics`, one small fault at a time (a condition turned round, a number off by one, a
                call left out), and runs its tests against each: reference values and edges. Property tests are left out, since what
                they find by chance would make the rate another one each time. Run again: `./quarterboard prove mutation statistics`.
                """),
        READERS("mutation.md", 80, """
                # Faults put into the readers and the checks

                PIT changes the compiled readers (`ingest.format`) and the checks, one small fault at a time (a condition turned round, a number
                off by one, a call left out), and runs the unit tests against each. Tests with a database are left out. Run again:
                `./quarterboard prove mutation readers`.
                """);

        private final String page;
        private final int goal;
        private final String opening;

        Room(String page, int goal, String opening) {
            this.page = page;
            this.goal = goal;
            this.opening = opening;
        }

        Path found() {
            return Path.of("target", "pit-reports", name().toLowerCase(Locale.ROOT), "mutations.xml");
        }
    }

    /** Mutants of one class. */
    private static final class Count {

        private int killed;
        private int survived;
        private int untested;

        int all() {
            return killed + survived + untested;
        }

        void add(Count other) {
            killed += other.killed;
            survived += other.survived;
            untested += other.untested;
        }

        String line(String name) {
            return "| %s | %,d | %,d | %,d | %,d | %.0f %% |%n"
                    .formatted(name, all(), killed, survived, untested, 100.0 * killed / all());
        }
    }

    public static void main(String[] args) throws IOException, XMLStreamException {
        Room room = Room.valueOf(args[0].toUpperCase(Locale.ROOT));
        Map<String, Count> classes = read(room.found());
        Count whole = new Count();
        classes.values().forEach(whole::add);
        StringBuilder page = new StringBuilder(room.opening).append("""

                | class | faults | noticed | not noticed | in code no test reaches | noticed |
                |---|---:|---:|---:|---:|---:|
                """);
        classes.forEach((name, count) -> page.append(count.line(name)));
        page.append(whole.line("**all**"));
        Files.createDirectories(PAGES);
        Files.writeString(PAGES.resolve(room.page), page);
        IO.println(page);
        System.exit(whole.killed * 100 >= whole.all() * room.goal ? 0 : 1);
    }

    private static Map<String, Count> read(Path found) throws IOException, XMLStreamException {
        Map<String, Count> classes = new TreeMap<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(found)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            String status = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("mutation")) {
                        status = xml.getAttributeValue(null, "status");
                    } else if (xml.getLocalName().equals("mutatedClass")) {
                        String name = xml.getElementText();
                        String top =
                                name.substring("org.quarterboard.".length()).replaceAll("\\$.*", "");
                        add(classes.computeIfAbsent(top, ignored -> new Count()), status);
                    }
                }
            }
        }
        return classes;
    }

    private static void add(Count count, String status) {
        switch (status) {
            case "SURVIVED" -> count.survived++;
            case "NO_COVERAGE" -> count.untested++;
            default -> count.killed++;
        }
    }
}
