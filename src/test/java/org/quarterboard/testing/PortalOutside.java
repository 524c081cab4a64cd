package org.quarterboard.testing;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quarterboard.Quarterboard;
import org.quarterboard.embedded.DatabaseAccounts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextManager;

/** The portal's services on a database of one's choice, outside of any test: for measurements and long proofs. */
public final class PortalOutside {

    private static @Nullable DatabaseAccounts chosen;
    private static Consumer<ConfigurableApplicationContext> otherwise = context -> {};

    private PortalOutside() {}

    /** Starts everything but the web server. To be called once in a JVM. */
    public static ApplicationContext start(DatabaseAccounts database) {
        return start(database, context -> {});
    }

    /** @param differently what is to be otherwise than usual, before anything is made */
    public static ApplicationContext start(
            DatabaseAccounts database, Consumer<ConfigurableApplicationContext> differently) {
        chosen = database;
        otherwise = differently;
        return new TestContextManager(Frame.class).getTestContext().getApplicationContext();
    }

    @SpringBootTest(classes = Quarterboard.class)
    @ActiveProfiles("test")
    @ContextConfiguration(initializers = Chosen.class)
    private static final class Frame {}

    private static final class Chosen implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            DatabaseAccounts database = chosen;
            if (database == null) {
                throw new IllegalStateException("No database was chosen");
            }
            TestPropertyValues.of(database.settings()).applyTo(context);
            otherwise.accept(context);
        }
    }
}
