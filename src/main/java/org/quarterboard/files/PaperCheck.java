package org.quarterboard.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.quarterboard.files.check.PdfCheck;
import org.quarterboard.files.check.PdfFacts;
import org.quarterboard.files.check.PdfFacts.Fault;
import org.quarterboard.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Checks an uploaded paper in a process of its own: type by content, pages, encryption, scripts, attachments, bounded
 * unpacking. The process has little memory and little time; what it does not come to an end with is refused.
 */
@Component
public class PaperCheck {

    private static final int MEGABYTE = 1 << 20;
    private static final long UNPACKED = 400L * MEGABYTE;
    private static final int AT_ONCE = 2;
    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** What Windows does not start a process without. */
    private static final Set<String> INHERITED = Set.of("SystemRoot", "TEMP", "TMP");

    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final int mostPages;
    private final int mostMegabytes;
    private final int seconds;

    PaperCheck(
            @Value("${quarterboard.uploads.most-pages}") int mostPages,
            @Value("${quarterboard.uploads.most-megabytes}") int mostMegabytes,
            @Value("${quarterboard.uploads.seconds}") int seconds) {
        this.mostPages = mostPages;
        this.mostMegabytes = mostMegabytes;
        this.seconds = seconds;
    }

    /** The largest file that is looked at, in bytes. */
    public int mostBytes() {
        return mostMegabytes * MEGABYTE;
    }

    /**
     * Takes seconds: never call it within a transaction or under the lock of a session.
     *
     * @param name of the file, for the messages and for whoever downloads it
     * @throws UserFacingException if the file is refused; says why and what to do
     */
    public CheckedPdf check(String name, byte[] bytes) {
        String shown = FileStore.safeName(name);
        if (bytes.length > mostBytes()) {
            throw new UserFacingException("files.paper.TOO_LARGE", shown, mostMegabytes);
        }
        PdfFacts facts = inOwnProcess(bytes);
        if (facts.fault() != Fault.NONE) {
            throw new UserFacingException("files.paper." + facts.fault(), shown, facts.detail(), mostPages);
        }
        return new CheckedPdf(
                shown,
                bytes,
                facts.pages(),
                facts.tagged(),
                facts.language(),
                facts.titled(),
                PaperFinding.read(String.join(",", facts.findings())));
    }

    private PdfFacts inOwnProcess(byte[] bytes) {
        room.acquireUninterruptibly();
        try {
            Path folder = Files.createTempDirectory("quarterboard-check");
            Path file = folder.resolve("upload");
            Path answer = folder.resolve("answer");
            try {
                Files.write(file, bytes);
                return run(file, answer);
            } finally {
                Files.deleteIfExists(answer);
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            room.release();
        }
    }

    private PdfFacts run(Path file, Path answer) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(file, answer))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // The portal's environment holds passwords.
        builder.environment().keySet().retainAll(INHERITED);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(seconds, TimeUnit.SECONDS) || process.exitValue() != 0 || !Files.exists(answer)) {
                return PdfFacts.tooMuchWork();
            }
            return PdfFacts.read(Files.readString(answer));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PdfFacts.tooMuchWork();
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command(Path file, Path answer) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        // In the artefact the libraries lie inside one file, which only its own launcher can open.
        if (ClassLoader.getSystemResource(BOOT_LAUNCHER.replace('.', '/') + ".class") != null) {
            command.addAll(command.indexOf("-cp"), List.of("-Dloader.main=" + PdfCheck.class.getName()));
            command.add(BOOT_LAUNCHER);
        } else {
            command.add(PdfCheck.class.getName());
        }
        command.addAll(
                List.of(file.toString(), answer.toString(), String.valueOf(mostPages), String.valueOf(UNPACKED)));
        return command;
    }
}
