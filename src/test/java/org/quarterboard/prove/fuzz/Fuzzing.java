package org.quarterboard.prove.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.LongLayoutColumns;

/**
 * Fuzzes each reader for a time, guided by coverage, two at a time: an exception, an input that takes ten seconds, or more
 * memory than 512 MB of heap ends it and is kept, to be replayed by every test run.
 */
public final class Fuzzing {

    private static final Path RESULT = Path.of("docs", "proofs", "fuzz.md");
    private static final Path WORK = Path.of("target", "fuzz");
    private static final String DRIVER = "com.code_intelligence.jazzer.Jazzer";
    private static final String OF_FIGURES =
            "org.quarterboard.ingest.**:org.quarterboard.files.**:org.dhatim.fastexcel.**";
    private static final String OF_PAPERS = "org.quarterboard.files.**:org.apache.pdfbox.**";
    private static final Pattern ROW = Pattern.compile("^\\| ([a-z][a-z-]+) \\| [0-9].*\\|$", Pattern.MULTILINE);
    private static final Pattern STATUS = Pattern.compile("#(\\d+)\\s+\\S+\\s+cov: (\\d+) ft: (\\d+)");

    private Fuzzing() {}

    /** How a reader came out of it. */
    private record Outcome(FuzzTarget target, long runs, int coverage, int features, int exit, int found) {}

    /** Arguments: seconds for each reader (600), and which readers (all). */
    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 600;
        List<String> chosen = List.of(args).subList(Math.min(1, args.length), args.length);
        Map<FuzzTarget, Process> running = new LinkedHashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (FuzzTarget target : FuzzTarget.values()) {
            if (!chosen.isEmpty() && !chosen.contains(target.folder())) {
                continue;
            }
            running.put(target, start(target, seconds));
            if (running.size() == 2) {
                end(running, outcomes);
            }
        }
        end(running, outcomes);
        write(outcomes, seconds);
        System.exit(outcomes.stream().allMatch(outcome -> outcome.exit() == 0) ? 0 : 1);
    }

    private static void end(Map<FuzzTarget, Process> running, List<Outcome> outcomes)
            throws IOException, InterruptedException {
        for (Map.Entry<FuzzTarget, Process> one : running.entrySet()) {
            int exit = one.getValue().waitFor();
            Outcome outcome = outcome(one.getKey(), exit);
            IO.println(outcome);
            outcomes.add(outcome);
        }
        running.clear();
    }

    private static Process start(FuzzTarget target, int seconds) throws IOException {
        Path corpus = WORK.resolve(target.folder());
        Files.createDirectories(corpus);
        Files.createDirectories(target.found());
        List<byte[]> seeds = target.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
        Path words = WORK.resolve(target.folder() + ".dict");
        Files.write(words, target == FuzzTarget.PAPER ? PaperFuzz.words() : dictionary());
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                DRIVER,
                "--target_class=" + target.target().getName(),
                "--instrumentation_includes=" + (target == FuzzTarget.PAPER ? OF_PAPERS : OF_FIGURES),
                "-max_total_time=" + seconds,
                "-timeout=10",
                "-rss_limit_mb=3000",
                "-max_len=60000",
                "-dict=" + words,
                "-artifact_prefix=" + target.found() + "/",
                corpus.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(target).toFile())
                .start();
    }

    private static Path log(FuzzTarget target) {
        return WORK.resolve(target.folder() + ".log");
    }

    private static Outcome outcome(FuzzTarget target, int exit) throws IOException {
        long runs = 0;
        int coverage = 0;
        int features = 0;
        for (String line :
                Files.readString(log(target), StandardCharsets.UTF_8).lines().toList()) {
            Matcher status = STATUS.matcher(line);
            if (status.find()) {
                runs = Math.max(runs, Long.parseLong(status.group(1)));
                coverage = Integer.parseInt(status.group(2));
                features = Integer.parseInt(status.group(3));
            }
        }
        try (Stream<Path> found = Files.list(target.found())) {
            return new Outcome(target, runs, coverage, features, exit, (int) found.count());
        }
    }

    /** Words that no reader would be shown by chance. */
    private static List<String> dictionary() {
        TreeSet<String> words = new TreeSet<>(LongLayoutColumns.NAMES);
        Sound.CATALOGUE.measures().forEach(measure -> words.add(measure.code().value()));
        Sound.CATALOGUE.cells().stream()
                .map(Cell::categories)
                .forEach(categories -> categories.forEach(category -> {
                    words.add(category.dimension());
                    words.add(category.item());
                }));
        words.addAll(List.of(
                "202526", "Financial year Q1", "time_period", "provisional", "1e309", "-1", "0.5", "fewer than 5"));
        List<String> lines = new ArrayList<>();
        words.forEach(word -> lines.add('"' + word + '"'));
        lines.addAll(List.of("\"\\x22\\x22\"", "\"\\x0d\\x0a\"", "\"\\xef\\xbb\\xbf\""));
        return lines;
    }

    /** Rows of readers that were not run, and what is told below the table, stay as they are. */
    private static void write(List<Outcome> outcomes, int seconds) throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        String below = "";
        if (Files.exists(RESULT)) {
            String before = Files.readString(RESULT);
            ROW.matcher(before).results().forEach(row -> rows.put(row.group(1), row.group()));
            below = before.substring(before.lastIndexOf("|\n") + 2);
        }
        for (Outcome outcome : outcomes) {
            String name = outcome.target().folder();
            rows.put(
                    name,
                    "| %s | %,d | %,d | %,d | %s | %,d |"
                            .formatted(
                                    name,
                                    seconds,
                                    outcome.runs(),
                                    outcome.coverage(),
                                    outcome.exit() == 0 ? "nothing" : "an input that breaks it",
                                    outcome.found()));
        }
        String page = """
                # The readers under a fuzzer

                Each reader of files under coverage-guided fuzzing (Jazzer), each in a JVM of 512 MB of heap. An input that throws, takes ten
                seconds, runs out of memory or breaks a promise (two figures for one cell, a refusal that does not refuse, more findings than
                asked for, a paper that passes its check and cannot be bound, a pack of it that does not pass) would end the run; what was ever found
                lies under `src/test/resources/fuzz` and goes through the readers again in every test run. Papers run out of memory in a process
                of their own, so for them that is no finding. Run again: `./quarterboard prove fuzz`, or some of them:
                `./quarterboard prove fuzz 600 paper`.

                | reader | seconds | inputs tried | code points reached | found in this run | inputs kept |
                |---|---:|---:|---:|---|---:|
                """ + String.join("\n", rows.values()) + "\n" + below;
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
        IO.println(page);
    }
}
