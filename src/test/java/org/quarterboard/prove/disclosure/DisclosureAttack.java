package org.quarterboard.prove.disclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.quarterboard.statistics.DisclosureControl;
import org.quarterboard.statistics.DisclosureReport;

/**
 * Publishes random sets of tables, release after release, through the disclosure control, and attacks what a reader sees. Then
 * does the same with two ways of hiding that are often taken for enough, which have to be found out.
 */
public final class DisclosureAttack {

    /** Sets that are enough to find out who hides too little. */
    private static final int FEW = 100;

    private static final Path RESULT = Path.of("docs", "proofs", "attack.md");

    private DisclosureAttack() {}

    /** Arguments: how many sets (1,000), the first seed (20261126). */
    public static void main(String[] args) throws IOException {
        int sets = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 20261126L;
        long begin = System.nanoTime();
        Map<Publisher, List<AttackResult>> results = new EnumMap<>(Publisher.class);
        for (Publisher publisher : Publisher.values()) {
            results.put(publisher, run(publisher, publisher == Publisher.ENGINE ? sets : Math.min(sets, FEW), seed));
        }
        write(results, seed, (System.nanoTime() - begin) / 1_000_000_000);
        boolean proven = results.get(Publisher.ENGINE).stream().allMatch(AttackResult::holds)
                && sum(results.get(Publisher.PRIMARY_ALONE), AttackResult::excluded) > 0
                && sum(results.get(Publisher.ONE_MORE), AttackResult::excluded) > 0;
        System.exit(proven ? 0 : 1);
    }

    static List<AttackResult> run(Publisher publisher, int sets, long seed) {
        List<AttackResult> results = new ArrayList<>();
        for (int i = 0; i < sets; i++) {
            AttackResult result = AttackedSet.of(publisher, seed + i, DisclosureControl.THRESHOLD);
            results.add(result);
            if (publisher == Publisher.ENGINE && !result.holds() || (i + 1) % 100 == 0) {
                IO.println("%s %d (seed %d): %s".formatted(publisher, i + 1, seed + i, result.words()));
            }
        }
        return results;
    }

    static int sum(List<AttackResult> results, ToIntFunction<AttackResult> what) {
        return results.stream().mapToInt(what).sum();
    }

    private static void write(Map<Publisher, List<AttackResult>> results, long seed, long seconds) throws IOException {
        List<AttackResult> engine = results.get(Publisher.ENGINE);
        List<DisclosureReport> reports =
                engine.stream().flatMap(result -> result.reports().stream()).toList();
        double publishing = engine.stream().mapToLong(AttackResult::nanos).sum() / 1e9;
        String page = """
                # An attack on what is published

                %,d random sets of tables (groups, by sex in some of them, at up to three stages of the justice process, each inside the
                one before; single quarters and sums of four; totals; what a stage leaves of the one before; percentages, in some
                sets without their counts), each published in up to three releases one after the other, through the disclosure
                control with "fewer than %d". Then an attacker sees what a reader sees: the numbers, the marks, and how the tables hang
                together. For every small count that is hidden, or printed nowhere but in a sum, it tries to exclude each value
                from 1 to %d, in whole numbers: by trying everything where there is little to try, else by constraint programming
                (Choco; the engine's own search is another one, and uses ojAlgo). Run again: `./quarterboard prove attack`. Seed %d.

                **%,d small counts, %,d values tried: %,d excluded, %,d left undecided; %,d small counts printed; %,d marks changed
                afterwards.**

                | | disclosure control | small counts alone | and one more in each sum |
                |---|---:|---:|---:|
                %s%s%s%s%s%s%s%s%s%s%s%s
                The two that hide too little are attacked in fewer sets and with less patience (%,d nodes of a search instead of %,d): a
                few successes find them out. Whole statements as they leave the partnership (text, tables, places of marks in charts, alternative texts,
                properties of the PDF, CSV, SVG) are attacked by `StatementAttackTest` in every run of the tests.

                "Known before": what could be excluded by earlier releases and the structure alone, before the release that brought the
                count; two quarters that are each said to be 1 to %d make a year of 2 or more before anybody prints the year. A release
                that cannot be made safe beside the earlier ones is not published.

                In the disclosure control's %,d releases: %,d numbers hidden because they are small or leave a small rest (%,d of them
                without saying "fewer than"), %,d for another's sake, %,d as before; %,d figures withheld; %,d claims "this count may
                have this value" backed by %,d witnesses. Publishing took %.0f seconds in all, everything %,d seconds.

                Environment: %d processors, Java %s, %s %s.
                """.formatted(
                        engine.size(),
                        DisclosureControl.THRESHOLD,
                        DisclosureControl.THRESHOLD - 1,
                        seed,
                        sum(engine, AttackResult::targets),
                        sum(engine, AttackResult::pairs),
                        sum(engine, AttackResult::excluded),
                        sum(engine, AttackResult::undecided),
                        sum(engine, AttackResult::printed),
                        sum(engine, AttackResult::changed),
                        row("sets", results, result -> 1),
                        row("releases published", results, AttackResult::releases),
                        row("releases not published", results, AttackResult::refused),
                        row("numbers with a place", results, AttackResult::cells),
                        row("of these hidden", results, AttackResult::hidden),
                        row("small counts attacked", results, AttackResult::targets),
                        row("values tried", results, AttackResult::pairs),
                        row("by trying everything", results, AttackResult::exhaustive),
                        row("**values excluded**", results, AttackResult::excluded),
                        row("known before", results, AttackResult::known),
                        row("left undecided", results, AttackResult::undecided),
                        row("sets with a success", results, result -> result.excluded() > 0 ? 1 : 0),
                        Attacker.QUICK,
                        Attacker.PATIENT,
                        DisclosureControl.THRESHOLD - 1,
                        reports.size(),
                        reports.stream().mapToInt(DisclosureReport::primary).sum(),
                        reports.stream().mapToInt(DisclosureReport::weakened).sum(),
                        reports.stream().mapToInt(DisclosureReport::secondary).sum(),
                        reports.stream().mapToInt(DisclosureReport::before).sum(),
                        reports.stream().mapToInt(DisclosureReport::figures).sum(),
                        reports.stream().mapToInt(DisclosureReport::pairs).sum(),
                        reports.stream().mapToInt(DisclosureReport::witnesses).sum(),
                        publishing,
                        seconds,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
        IO.println(page);
    }

    private static String row(
            String what, Map<Publisher, List<AttackResult>> results, ToIntFunction<AttackResult> number) {
        return "| %s | %,d | %,d | %,d |%n"
                .formatted(
                        what,
                        sum(results.get(Publisher.ENGINE), number),
                        sum(results.get(Publisher.PRIMARY_ALONE), number),
                        sum(results.get(Publisher.ONE_MORE), number));
    }
}
