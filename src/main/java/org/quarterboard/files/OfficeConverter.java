package org.quarterboard.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes a tagged PDF of an office document with LibreOffice: in a process of its own, with a profile that is made for the one
 * document and runs no macro, reaches no network and follows no link, with a limit to time, and where the system can to memory.
 */
@Component
class OfficeConverter {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeConverter.class);

    private static final Path LIMITER = Path.of("/usr/bin/prlimit");
    private static final long MEMORY = 2L << 30;
    private static final long LARGEST_FILE = 512L << 20;
    /** A document takes longer than a check. */
    private static final int LONGER = 3;

    /** A proxy that is not there: what asks the network for something is told that there is none. */
    private static final String NOWHERE = "127.0.0.1";

    private static final List<String[]> SETTINGS = List.of(
            setting("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
            setting("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
            setting("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
            setting("Office.Writer/Content/Update", "Link", "0"),
            setting("Inet/Settings", "ooInetProxyType", "1"),
            setting("Inet/Settings", "ooInetHTTPProxyName", NOWHERE),
            setting("Inet/Settings", "ooInetHTTPProxyPort", "9"),
            setting("Inet/Settings", "ooInetHTTPSProxyName", NOWHERE),
            setting("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
            setting("Inet/Settings", "ooInetNoProxy", ""));

    /** Tagged, as PDF/UA asks; no fields to fill in and no remarks; pictures as printers need them. */
    private static final Map<String, String> CHOICES = Map.of(
            "UseTaggedPDF", "boolean true",
            "PDFUACompliance", "boolean true",
            "SelectPdfVersion", "long 17",
            "ExportBookmarks", "boolean true",
            "ExportFormFields", "boolean false",
            "ExportNotes", "boolean false",
            "ReduceImageResolution", "boolean true",
            "MaxImageResolution", "long 300");

    private final Semaphore room = new Semaphore(1, true);
    private final OfficeProgram program;
    private final int seconds;
    private final Path within;

    @Autowired
    OfficeConverter(OfficeProgram program, @Value("${quarterboard.uploads.seconds}") int seconds) {
        this(program, LONGER * seconds, WorkFolder.usual());
    }

    OfficeConverter(OfficeProgram program, int seconds, Path within) {
        this.program = program;
        this.seconds = seconds;
        this.within = within;
    }

    /** Its name and version, if there is one. */
    Optional<String> name() {
        return program.find().map(OfficeProgram.Found::name);
    }

    /** @return nothing if it did not come to an end, or made no PDF */
    Optional<byte[]> convert(OfficeDocument document) throws IOException {
        Path path = program.find().orElseThrow().path();
        room.acquireUninterruptibly();
        try (WorkFolder work = new WorkFolder(within)) {
            Path folder = work.path();
            Path file = folder.resolve("paper" + document.kind().ending());
            Files.write(file, document.bytes());
            Path user = Files.createDirectories(folder.resolve("profile").resolve("user"));
            Files.writeString(user.resolve("registrymodifications.xcu"), settings());
            Path said = folder.resolve("said");
            BoundedProcess.run(command(path, document.kind(), file), environment(folder), said, seconds);
            Path made = folder.resolve("out").resolve("paper.pdf");
            if (Files.isRegularFile(made)) {
                return Optional.of(Files.readAllBytes(made));
            }
            LOG.warn("No PDF was made of a document: {}", shortened(Files.readAllBytes(said)));
            return Optional.empty();
        } finally {
            room.release();
        }
    }

    private static String shortened(byte[] said) {
        String text = new String(said, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}+", " ");
        return text.substring(0, Math.min(text.length(), 500));
    }

    private List<String> command(Path program, OfficeKind kind, Path file) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(LIMITER)) {
            // Of its time the portal takes care, unless it is killed itself.
            command.addAll(List.of(
                    LIMITER.toString(),
                    "--data=" + MEMORY,
                    "--fsize=" + LARGEST_FILE,
                    "--cpu=" + 2 * seconds,
                    "--core=0",
                    "--"));
        }
        Path folder = file.resolveSibling("out");
        command.addAll(List.of(
                program.toString(),
                profile(file.resolveSibling("")),
                "--headless",
                "--norestore",
                "--nologo",
                "--nodefault",
                "--nolockcheck",
                "--infilter=" + kind.reader(),
                "--convert-to",
                "pdf:" + kind.writer() + ":" + choices(),
                "--outdir",
                folder.toString(),
                file.toString()));
        return command;
    }

    static String profile(Path folder) {
        return "-env:UserInstallation=" + folder.resolve("profile").toUri();
    }

    static Map<String, String> environment(Path folder) {
        return Map.of(
                "HOME", folder.toString(),
                "TMPDIR", folder.toString(),
                "PATH", "/usr/local/bin:/usr/bin:/bin",
                "LANG", "C.UTF-8",
                "SAL_USE_VCLPLUGIN", "svp");
    }

    private static String choices() {
        return CHOICES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(choice -> {
                    String[] typed = choice.getValue().split(" ", 2);
                    return "\"%s\":{\"type\":\"%s\",\"value\":\"%s\"}".formatted(choice.getKey(), typed[0], typed[1]);
                })
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String[] setting(String path, String name, String value) {
        return new String[] {path, name, value};
    }

    private static String settings() {
        return SETTINGS.stream()
                .map(each -> """
                        <item oor:path="/org.openoffice.%s"><prop oor:name="%s" oor:op="fuse"><value>%s</value></prop></item>
                        """.formatted(each[0], each[1], each[2]))
                .collect(Collectors.joining("", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                        """, "</oor:items>\n"));
    }
}
