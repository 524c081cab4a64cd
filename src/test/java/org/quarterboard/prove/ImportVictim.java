package org.quarterboard.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.NationalFile;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.testing.PortalOutside;
import org.quarterboard.testing.Services;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process that is killed: a JVM with the portal's services, without its web server. Checks a file, says so, saves
 * it, says so, and goes on to the next. Reads the accounts from its environment.
 */
final class ImportVictim {

    static final String SAVING = "SAVING ";
    static final String SAVED = "SAVED ";

    /** Said by an importer that then waits to be killed. */
    static final String HALF = "HALF ";

    /** What a person would have been told instead, when it is the database that is killed. */
    static final String TOLD = "TOLD ";

    private ImportVictim() {}

    /** How figures that were checked are saved; in the last of several files it may wait to be killed. */
    interface Saver {
        void save(ApplicationContext portal, ServiceId home, UUID checked, byte[] file, boolean lastOfSeveral);
    }

    /** Arguments: how many services, and the seed of each file. */
    public static void main(String[] args) {
        run(
                args,
                (portal, home, checked, file, last) ->
                        portal.getBean(ImportService.class).commit(home, checked));
    }

    static void run(String[] args, Saver saver) {
        ApplicationContext portal = PortalOutside.start(Victims.accountsOfThisProcess());
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            codes.add("K%03d".formatted(i));
        }
        ServiceId home = services(portal.getBean(JdbcClient.class), codes);
        for (int i = 1; i < args.length; i++) {
            byte[] file = NationalFile.of(codes, new Quarter(2025, 2), Long.parseLong(args[i]));
            save(portal, home, file, saver, i > 1 && i == args.length - 1);
        }
        System.exit(0);
    }

    private static void save(
            ApplicationContext portal, ServiceId home, byte[] file, Saver saver, boolean lastOfSeveral) {
        ImportService imports = portal.getBean(ImportService.class);
        UUID uuid = AsSystem.call("kill", () -> imports.upload(home, "kill.csv", file))
                .uuid();
        var item = AsSystem.call("kill", () -> imports.find(home, uuid)).item();
        say(SAVING + uuid + " " + (item.added() + item.changed()));
        try {
            AsSystem.run("kill", () -> saver.save(portal, home, uuid, file, lastOfSeveral));
            say(SAVED + uuid);
        } catch (UserFacingException told) {
            say(TOLD + told.messageKey());
            Runtime.getRuntime().halt(1);
        } catch (RuntimeException failure) {
            say(TOLD + failure);
            Runtime.getRuntime().halt(1);
        }
    }

    private static ServiceId services(JdbcClient jdbc, List<String> codes) {
        ServiceId last = new ServiceId(0);
        for (String code : codes) {
            last = jdbc.sql("SELECT id FROM service WHERE code = ?")
                    .param(code)
                    .query((row, number) -> new ServiceId(row.getLong(1)))
                    .optional()
                    .orElseGet(() -> Services.create(jdbc, code));
        }
        return last;
    }

    private static void say(String text) {
        IO.println(text);
    }
}
