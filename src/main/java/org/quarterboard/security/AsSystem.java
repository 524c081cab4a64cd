package org.quarterboard.security;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs the portal's own work (start-up, background jobs) past the scope check. Pages may not use it; a test holds
 * that.
 */
public final class AsSystem {

    private static final ScopedValue<String> WORK = ScopedValue.newInstance();

    private AsSystem() {}

    /**
     * @param work what is being done, for the audit record
     */
    public static <T> T call(String work, Supplier<T> action) {
        return ScopedValue.where(WORK, work).call(action::get);
    }

    public static void run(String work, Runnable action) {
        ScopedValue.where(WORK, work).run(action);
    }

    /** Whether this is the portal's own work, whoever is signed in. */
    public static boolean isActive() {
        return WORK.isBound();
    }

    static Optional<String> work() {
        return WORK.isBound() ? Optional.of(WORK.get()) : Optional.empty();
    }
}
