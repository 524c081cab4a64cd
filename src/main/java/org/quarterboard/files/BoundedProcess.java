package org.quarterboard.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Runs a program that is given no more than it needs, and ends it and whatever it started when its time is up. */
final class BoundedProcess {

    /** What Windows does not start a process without. */
    private static final Set<String> INHERITED = Set.of("SystemRoot", "TEMP", "TMP");

    private BoundedProcess() {}

    /**
     * @param environment all of it, since the portal's holds passwords
     * @param output where it writes; null for nowhere
     * @return how it ended; empty if it did not come to an end
     */
    static OptionalInt run(List<String> command, Map<String, String> environment, @Nullable Path output, int seconds)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        output == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(output.toFile()));
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            // Its input stays open meanwhile, for those that end when it does: see Lifeline.
            return process.waitFor(seconds, TimeUnit.SECONDS)
                    ? OptionalInt.of(process.exitValue())
                    : OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        } finally {
            // First those below, which lose their place in the tree when it ends.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.getOutputStream().close();
        }
    }
}
