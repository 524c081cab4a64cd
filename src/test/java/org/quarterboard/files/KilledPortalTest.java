package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterboard.files.bind.Lifeline;

/** What a portal that is killed was working on neither goes on nor stays on the disk. */
class KilledPortalTest {

    private static final String PAPER = "paper.pdf";

    @Test
    void itsProcessEndsAndItsFolderIsRemovedByTheNext(@TempDir Path folder) throws Exception {
        Process portal = java(Portal.class, folder);
        try {
            ProcessHandle child =
                    ProcessHandle.of(Long.parseLong(firstLine(portal))).orElseThrow();
            assertThat(child.isAlive()).isTrue();
            LeftWork.remove(folder);
            assertThat(papers(folder)).as("as long as it lives").isEqualTo(1);

            portal.destroyForcibly().waitFor();
            child.onExit().get(60, TimeUnit.SECONDS);
            assertThat(papers(folder)).isEqualTo(1);
            LeftWork.remove(folder);
            assertThat(folder).isEmptyDirectory();
        } finally {
            portal.destroyForcibly();
        }
    }

    @Test
    void ownWorkStays(@TempDir Path folder) throws IOException {
        try (WorkFolder work = new WorkFolder(folder)) {
            Files.writeString(work.path().resolve(PAPER), "paper");
            try (WorkFolder other = new WorkFolder(folder)) {
                assertThat(other.path()).isEmptyDirectory();
            }
            assertThat(papers(folder)).isEqualTo(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNotWorkOfAPortalIsLeftAlone(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("quarterboard-work-1-2"));
        Files.createDirectory(folder.resolve("quarterboard-work-3.lock"));
        LeftWork.remove(folder);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    private static long papers(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.endsWith(PAPER)).count();
        }
    }

    private static Process java(Class<?> main, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String firstLine(Process portal) throws IOException {
        return portal.inputReader().readLine();
    }

    /** A portal that has begun something which does not come to an end. */
    static final class Portal {

        private Portal() {}

        public static void main(String[] args) throws IOException {
            try (WorkFolder work = new WorkFolder(Path.of(args[0]))) {
                Files.writeString(work.path().resolve(PAPER), "paper");
                Thread.ofPlatform().daemon().start(() -> sayTheChild(work.path().resolve(Endless.PID)));
                new OwnProcess(Endless.class, 32, 600).run(List.of(work.path().toString()));
            }
        }

        private static void sayTheChild(Path pid) {
            try {
                while (!Files.exists(pid)) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                }
                IO.println(Files.readString(pid));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Never ends by itself. */
    static final class Endless {

        static final String PID = "pid";

        private Endless() {}

        public static void main(String[] args) throws IOException {
            Lifeline.hold();
            Path written = Path.of(args[0], "pid.new");
            Files.writeString(written, Long.toString(ProcessHandle.current().pid()));
            Files.move(written, Path.of(args[0], PID));
            while (true) {
                LockSupport.park();
            }
        }
    }
}
