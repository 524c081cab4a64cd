package org.quarterboard.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quarterboard.prove.PackKill.Fate;

/** What was proved, for docs/proofs. */
final class PackKillPage {

    private static final Path RESULT = Path.of("docs", "proofs", "pack-kills.md");

    private PackKillPage() {}

    static void write(List<PackKill> done, long seed) throws IOException {
        List<PackKill> killed = done.stream()
                .filter(kill -> kill.fate() == Fate.TAKEN_OVER || kill.fate() == Fate.STARTED_AGAIN)
                .toList();
        List<PackKill> sound =
                done.stream().filter(kill -> kill.fate() != Fate.NAIVE).toList();
        long again = killed.stream()
                .filter(kill -> kill.fate() == Fate.STARTED_AGAIN)
                .count();
        StringBuilder page = new StringBuilder("""
                # Packs killed while they were made

                A JVM with the portal's services and its background jobs (without its web server) makes the pack of a meeting with two
                papers of members, and is killed (SIGKILL) at a random moment of one of the four steps, each in turn. A second instance on
                the same database takes the job over when the first has been silent for four heartbeats; every fifth time there is no
                second one, and the only one is started again. Heartbeats are 0.2 seconds apart here, ten in use. Afterwards there must be
                one pack with the number that was given to the request; its PDF has its pages, its cover the hash of its list of contents;
                page for the screen, document and papers of members are there; it is printed again byte for byte; no file lies there that no pack
                names; the record tells of it once; the job is done. Run again: `./quarterboard prove kills-packs`. Seed %d.

                **%d kills: %d times exactly one whole pack, %d times anything else.** %d packs were made by a second instance, %d by the only
                one started again. Of the packs that were cancelled just before the kill, %d of %d stayed without anything. Of the portals that
                stood still (SIGSTOP) until a second instance had made the pack, and then went on, %d of %d left one whole pack.

                %d portals were killed with a process for binding of their own; the last of these ended by itself %,d ms after the
                kill. %d left a folder with papers of members, of which %d were still there when the next portal had started.

                The same harness with work that stores in two transactions: **%d of %d kills left a torn pack**, as they must.

                | killed while | times | one whole pack |
                |---|---:|---:|
                """.formatted(
                        seed,
                        killed.size(),
                        holding(killed),
                        killed.size() - holding(killed),
                        killed.size() - again,
                        again,
                        holding(of(done, Fate.CANCELLED)),
                        of(done, Fate.CANCELLED).size(),
                        holding(of(done, Fate.STOOD_STILL)),
                        of(done, Fate.STOOD_STILL).size(),
                        sound.stream().filter(kill -> kill.children() > 0).count(),
                        sound.stream().mapToLong(PackKill::childrenEnd).max().orElse(0),
                        sound.stream().filter(kill -> kill.folders() > 0).count(),
                        sound.stream().mapToInt(PackKill::foldersLeft).sum(),
                        of(done, Fate.NAIVE).size() - holding(of(done, Fate.NAIVE)),
                        of(done, Fate.NAIVE).size()));
        for (int step = 0; step < PackKill.STEPS.size(); step++) {
            int at = step;
            List<PackKill> there =
                    killed.stream().filter(kill -> kill.step() == at).toList();
            page.append("| %s | %d | %d |%n".formatted(PackKill.STEPS.get(step), there.size(), holding(there)));
        }
        page.append("""

                | number | what becomes of it | at | after, ms | processes of its own | done after, ms | not as it must be |
                |---:|---|---|---:|---:|---:|---|
                """);
        for (int i = 0; i < done.size(); i++) {
            PackKill kill = done.get(i);
            page.append("| %d | %s | %s | %,d | %d | %,d | %s |%n"
                    .formatted(
                            i + 1,
                            kill.fate().words,
                            PackKill.STEPS.get(kill.step()),
                            kill.after(),
                            kill.children(),
                            kill.finished(),
                            String.join("; ", kill.broken())));
        }
        page.append("%nEnvironment: %d processors, Java %s, %s %s.%n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch")));
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, page);
    }

    private static List<PackKill> of(List<PackKill> kills, Fate fate) {
        return kills.stream().filter(kill -> kill.fate() == fate).toList();
    }

    private static long holding(List<PackKill> kills) {
        return kills.stream().filter(PackKill::holds).count();
    }
}
