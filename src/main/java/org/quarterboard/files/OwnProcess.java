package org.quarterboard.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Work on what others have written, in a Java process of its own: what it takes in memory and time, it takes from nobody else.
 *
 * @param main a class that knows nothing of the portal and holds its {@link org.quarterboard.files.bind.Lifeline}
 * @param heapMegabytes how much memory its objects may take
 * @param seconds how long it may take
 */
record OwnProcess(Class<?> main, int heapMegabytes, int seconds) {

    /** How it ends when the memory is used up. */
    static final int OUT_OF_MEMORY = 3;

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** @return how it ended; empty if it did not come to an end */
    OptionalInt run(List<String> arguments) throws IOException {
        return BoundedProcess.run(command(arguments), Map.of(), null, seconds);
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        // In the artefact the libraries lie inside one file, which only its own launcher can open.
        if (ClassLoader.getSystemResource(BOOT_LAUNCHER.replace('.', '/') + ".class") != null) {
            command.addAll(command.indexOf("-cp"), List.of("-Dloader.main=" + main.getName()));
            command.add(BOOT_LAUNCHER);
        } else {
            command.add(main.getName());
        }
        command.addAll(arguments);
        return command;
    }
}
