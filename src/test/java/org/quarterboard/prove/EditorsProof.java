package org.quarterboard.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quarterboard.embedded.EmbeddedMariaDb;
import org.quarterboard.testing.PortalOutside;
import org.springframework.context.ApplicationContext;

/** Forty people record one register at once; then a naive saver does what they did, which has to be found out. */
public final class EditorsProof {

    private static final Path RESULT = Path.of("docs", "proofs", "editors.md");

    private EditorsProof() {}

    /** Arguments: how many editors (40), how many changes each (50), the seed (20261124). */
    public static void main(String[] args) throws Exception {
        int editors = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        int changes = args.length > 1 ? Integer.parseInt(args[1]) : 50;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 20261124L;
        EditorsResult portal;
        EditorsResult naive;
        try (EmbeddedMariaDb database =
                EmbeddedMariaDb.start(Path.of("target", "editors-mariadb"), EmbeddedMariaDb.Option.EMPTY)) {
            ApplicationContext context = PortalOutside.start(database.accounts());
            Editors proof = new Editors(context, editors, changes, seed);
            portal = proof.run(Editors.Saver.SERVICES);
            IO.println("portal: " + portal);
            naive = proof.run(Editors.Saver.NAIVE);
            IO.println("naive: " + naive);
        }
        write(portal, naive, editors, changes, seed);
        System.exit(portal.holds() && !naive.holds() ? 0 : 1);
    }

    private static void write(EditorsResult portal, EditorsResult naive, int editors, int changes, long seed)
            throws IOException {
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, """
                # One register, many editors

                %d people, each signed in, change one register of %d rows at once, %d times each, on the portal's services and a MariaDB of
                its own. Each works with a picture of the register that grows old while the others work. Every change is one of its
                own, so that it can be found again. Run again: `./quarterboard prove editors`. Seed %d.

                **%,d attempts, %,d stored, %,d conflicts: conflicts = attempts − stored.** Rule held: %s.

                | | portal | naive saver |
                |---|---:|---:|
                | attempts | %,d | %,d |
                | said to be stored | %,d | %,d |
                | conflicts handed back | %,d | %,d |
                | changes that the versions of the marks tell of | %,d | %,d |
                | changes in the record of changes | %,d | – |
                | lost | %,d | %,d |
                | twice, or of nobody | %,d | %,d |
                | not the last change of their row | %,d | %,d |
                | guests brought, there, refused as there already | %d, %d, %d | – |

                The naive saver reads, adds one and writes, without lock and without asking what was seen. That the same check finds it
                out (%s) shows that the check can fail.
                """.formatted(
                        editors,
                        RegisterWorld.ROWS,
                        changes,
                        seed,
                        portal.attempts(),
                        portal.stored(),
                        portal.conflicts(),
                        portal.holds() ? "yes" : "NO",
                        portal.attempts(),
                        naive.attempts(),
                        portal.stored(),
                        naive.stored(),
                        portal.conflicts(),
                        naive.conflicts(),
                        portal.written(),
                        naive.written(),
                        portal.audited(),
                        portal.lost(),
                        naive.lost(),
                        portal.doubled(),
                        naive.doubled(),
                        portal.mixed(),
                        naive.mixed(),
                        portal.guests().brought(),
                        portal.guests().there(),
                        portal.guests().refused(),
                        naive.holds() ? "it did NOT" : "it did"));
    }
}
