package org.quarterboard.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterboard.Quarterboard;
import org.quarterboard.shared.SignInHints;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the portal on a database of its own, for a newcomer who has neither server nor settings. */
public final class EmbeddedQuarterboard {

    /** As an argument: start, show the sign-in page once and stop, so that the JVM can write its start-up cache. */
    private static final String TRAIN = "train";

    private EmbeddedQuarterboard() {}

    public static void main(String[] args) {
        try {
            start(System.getenv(), args);
        } catch (EmbeddedDatabaseException e) {
            IO.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void start(Map<String, String> environment, String[] args) {
        // Until the portal sets up its own logging, only what is wrong is said.
        LoggingSystem.get(EmbeddedQuarterboard.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        String address = environment.getOrDefault("QUARTERBOARD_ADDRESS", "127.0.0.1");
        int port = ListeningPort.choose(address, environment.getOrDefault("QUARTERBOARD_PORT", "8080"));
        Path data = Path.of(environment.getOrDefault("QUARTERBOARD_DATA", "data"));
        EmbeddedMariaDb database = EmbeddedMariaDb.start(data);
        // Run by Spring once its contexts are closed: the portal ends first, then its database.
        SpringApplication.getShutdownHandlers().add(database::close);

        var application = new SpringApplication(Quarterboard.class);
        application.setDefaultProperties(defaults(address));
        ConfigurableApplicationContext portal = application.run(arguments(args, database, port));
        if (List.of(args).contains(TRAIN)) {
            SignInPage.visit(address, port);
            System.exit(0);
        }
        tell(portal, port);
    }

    /** What the environment may say otherwise. */
    private static Map<String, Object> defaults(String address) {
        return Map.of(
                "QUARTERBOARD_PROFILE", "demo",
                "QUARTERBOARD_ADDRESS", address,
                "QUARTERBOARD_SECURE_COOKIES", "false");
    }

    /** What the environment may not say otherwise: the database is the one that was started here. */
    private static String[] arguments(String[] args, EmbeddedMariaDb database, int port) {
        Map<String, String> settings = new LinkedHashMap<>(database.accounts().settings());
        settings.put("QUARTERBOARD_PORT", Integer.toString(port));
        var all = new ArrayList<>(List.of(args));
        settings.forEach((name, value) -> all.add("--" + name + "=" + value));
        return all.toArray(String[]::new);
    }

    private static void tell(ConfigurableApplicationContext portal, int port) {
        IO.println("Quarterboard is ready: http://localhost:" + port + "/");
        portal.getBeanProvider(SignInHints.class)
                .orderedStream()
                .flatMap(hints -> hints.lines().stream())
                .forEach(IO::println);
    }
}
