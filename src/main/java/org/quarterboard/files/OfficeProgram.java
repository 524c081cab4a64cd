package org.quarterboard.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** LibreOffice, if it is installed where the portal runs. */
@Component
class OfficeProgram {

    static final String AUTO = "auto";
    static final String OFF = "off";

    private static final Logger LOG = LoggerFactory.getLogger(OfficeProgram.class);
    private static final Pattern VERSION = Pattern.compile("LibreOffice (\\d{1,3})\\.(\\d{1,3})[0-9.]*");
    /** Since 7.4 the choices for the PDF can be given with the file. */
    private static final int SINCE = 704;

    private static final int SECONDS = 30;
    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");
    private static final List<String> USUAL = List.of(
            "/usr/lib/libreoffice/program",
            "/opt/libreoffice/program",
            "/Applications/LibreOffice.app/Contents/MacOS",
            "C:\\Program Files\\LibreOffice\\program");

    private final String setting;
    private @Nullable Optional<Found> found;

    /**
     * A program that was asked and has answered.
     *
     * @param name with its version, for people
     */
    record Found(Path path, String name) {}

    /** @throws IllegalArgumentException if a program is named that is not there */
    OfficeProgram(@Value("${quarterboard.papers.office}") String setting) {
        this.setting = setting.strip();
        if (!isWord(this.setting) && !Files.isExecutable(Path.of(this.setting))) {
            throw new IllegalArgumentException("QUARTERBOARD_PAPERS_OFFICE is " + this.setting
                    + ", and there is no program. Give the path of soffice, or auto, or off.");
        }
    }

    private static boolean isWord(String setting) {
        return setting.equals(AUTO) || setting.equals(OFF);
    }

    /** Asked once. */
    synchronized Optional<Found> find() {
        Optional<Found> known = found;
        if (known == null) {
            known = candidates().flatMap(path -> ask(path).stream()).findFirst();
            found = known;
            LOG.info(
                    "Office documents: {}",
                    known.map(Found::name).orElse("none are converted (" + setting + "), papers come as PDF"));
        }
        return known;
    }

    private Stream<Path> candidates() {
        return switch (setting) {
            case OFF -> Stream.empty();
            case AUTO ->
                Stream.concat(
                                Stream.of(Optional.ofNullable(System.getenv("PATH"))
                                        .orElse("")
                                        .split(Pattern.quote(File.pathSeparator))),
                                USUAL.stream())
                        .filter(folder -> !folder.isBlank())
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                        .filter(Files::isExecutable);
            default -> Stream.of(Path.of(setting));
        };
    }

    private static Optional<Found> ask(Path path) {
        try (WorkFolder work = new WorkFolder(WorkFolder.usual())) {
            Path answer = work.path().resolve("answer");
            OptionalInt ended = BoundedProcess.run(
                    List.of(path.toString(), OfficeConverter.profile(work.path()), "--headless", "--version"),
                    OfficeConverter.environment(work.path()),
                    answer,
                    SECONDS);
            Matcher version = VERSION.matcher(Files.readString(answer));
            if (ended.isPresent() && version.find() && number(version) >= SINCE) {
                return Optional.of(new Found(path, version.group()));
            }
            LOG.warn("{} is not used: LibreOffice 7.4 or later is needed", path);
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("{} cannot be run", path, e);
            return Optional.empty();
        }
    }

    private static int number(Matcher version) {
        return Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2));
    }
}
