package org.quarterboard.files.bind;

import java.io.IOException;

/**
 * Ends a process of the portal's own with the portal, however that came to its end: nobody else would stop it when it takes
 * too long.
 */
public final class Lifeline {

    /** How it ends then. */
    private static final int ALONE = 5;

    private Lifeline() {}

    /** From now on the process ends when its input does, which the portal keeps open as long as it is there. */
    public static void hold() {
        Thread.ofPlatform().daemon().name("lifeline").start(() -> {
            awaitEnd();
            Runtime.getRuntime().halt(ALONE);
        });
    }

    private static void awaitEnd() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said to it.
            }
        } catch (IOException gone) {
            // As good as the end.
        }
    }
}
