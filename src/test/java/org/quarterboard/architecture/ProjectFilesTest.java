package org.quarterboard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own papers are true, and no file gives away a secret or the machine on which it was written. */
class ProjectFilesTest {

    private static final Map<String, String> FILES = ProjectFiles.texts();

    /** Hosts that a file may name: namespaces and licences, examples, the own machine, public documentation. */
    private static final Set<String> HOSTS = Set.of(
            "localhost",
            "127.0.0.1",
            "example.org",
            "keepachangelog.com",
            "maven.apache.org",
            "ns.adobe.com",
            "openoffice.org",
            "purl.org",
            "schemas.openxmlformats.org",
            "scripts.sil.org",
            "www.aiim.org",
            "www.apache.org",
            "www.w3.org");

    private static final Pattern HOST = Pattern.compile("\\b(?:https?|ftp)://([A-Za-z0-9.-]*[A-Za-z0-9])");
    private static final Pattern PATH_OF_ONE_MACHINE =
            Pattern.compile("(?<![\\w.*}/])/(?:root|work|home/\\w+|Users/\\w+|tmp)/[\\w.]|\\b[A-Z]:\\\\+Users\\b");
    private static final Pattern SECRET = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"
            + "|\\bAKIA[0-9A-Z]{16}\\b"
            + "|\\bgh[pousr]_[A-Za-z0-9]{30,}"
            + "|\\beyJ[A-Za-z0-9_-]{15,}\\.eyJ"
            + "|\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{50,}"
            + "|(?im:^[\\w.-]*(?:password|secret|token|api[_-]?key)[ ]*[:=][ ]*[\\w./+-]{8,}$)"
            + "|://[^/\\s:@\"]+:[^/\\s:@\"$<{]+@");

    private static final Pattern VARIABLE =
            Pattern.compile("\\b(?:QUARTERBOARD_[A-Z_]*[A-Z]|MARIADB_[A-Z_]*[A-Z]|CHROMIUM|JAVA_HOME)\\b");
    private static final Pattern SETTING = Pattern.compile("\\$\\{([A-Z][A-Z_]+)(?::((?:[^{}]|\\$\\{[^}]*})*))?}");
    private static final List<String> READ_SETTINGS = List.of(
            "src/main/resources/application.properties",
            "src/main/java/org/quarterboard/embedded/EmbeddedQuarterboard.java",
            "quarterboard",
            "quarterboard.cmd",
            "docker/.env.example");

    private static final Pattern RECORD = Pattern.compile("docs/adr/(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern TEST_NAME = Pattern.compile("`([A-Z]\\w*(?:Test|IT))`");

    @Test
    void noFileNamesAHostThatIsNotOnTheList() {
        assertThat(found(HOST).filter(hit -> !HOSTS.contains(hit.text().replaceFirst(".*://", ""))))
                .isEmpty();
    }

    @Test
    void noFileNamesAPathOfOneMachine() {
        assertThat(found(PATH_OF_ONE_MACHINE)).isEmpty();
    }

    @Test
    void noFileHoldsASecret() {
        // Messages have keys such as "login.password", whose values are the word for it.
        assertThat(found(SECRET).filter(hit -> !hit.file().startsWith("src/main/resources/messages/")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.password=Tr0ub4dor",
                "jdbc:mariadb:|//me:hunter2@host/db",
                "AKIA|ABCDEFGHIJKLMNOP",
                "-----BEGIN |PRIVATE KEY"
            })
    void aSecretWouldBeFound(String secret) {
        assertThat(SECRET.matcher(secret.replace("|", "")).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"see /|home/ann/portal", "\"/|root/.m2\"", "C|:\\Users\\ann", "in /|tmp/x"})
    void aPathOfOneMachineWouldBeFound(String path) {
        assertThat(PATH_OF_ONE_MACHINE.matcher(path.replace("|", "")).find()).isTrue();
    }

    @Test
    void theReadmeListsEverySettingThatIsReadAndNoOther() {
        Set<String> read = READ_SETTINGS.stream()
                .flatMap(file -> VARIABLE.matcher(ProjectFiles.text(file)).results())
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|")
                .matcher(ProjectFiles.text("README.md"))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(read);
    }

    @Test
    void theReadmeGivesEveryDefaultAsItIs() {
        String readme = ProjectFiles.text("README.md");
        Matcher setting = SETTING.matcher(ProjectFiles.text("src/main/resources/application.properties"));
        while (setting.find()) {
            String value = setting.group(2) == null || setting.group(2).isEmpty() ? "" : "`" + setting.group(2) + "` ";
            assertThat(readme).contains("| `" + setting.group(1) + "` | " + value + "|");
        }
    }

    @Test
    void theReadmeNamesEveryVerbOfTheLauncher() {
        Set<String> verbs = Pattern.compile("(?m)^\\./quarterboard (\\w+)")
                .matcher(ProjectFiles.text("quarterboard"))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toSet());
        assertThat(verbs).contains("run", "test", "help");
        String readme = ProjectFiles.text("README.md");
        assertThat(verbs)
                .allMatch(verb -> Pattern.compile("(?m)^\\| `" + verb + "[ `]")
                        .matcher(readme)
                        .find());
    }

    @Test
    void recordsOfDecisionsAreNumberedWithoutAGap() {
        List<Integer> numbers =
                records().map(record -> Integer.valueOf(number(record))).toList();
        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void everyRecordOfADecisionHasItsFourHeadings() {
        records().forEach(record -> {
            assertThat(FILES.get(record)).startsWith("# " + number(record) + " ");
            assertThat(FILES.get(record).lines().filter(line -> line.startsWith("## ")))
                    .as(record)
                    .containsExactly("## Context", "## Decision", "## Consequences", "## Confirmation");
        });
    }

    @Test
    void everyTestThatARecordNamesIsThere() {
        Set<String> tests = FILES.keySet().stream()
                .filter(file -> file.startsWith("src/test/java/"))
                .map(file -> file.replaceFirst(".*/", "").replace(".java", ""))
                .collect(Collectors.toSet());
        records()
                .forEach(record -> assertThat(
                                TEST_NAME.matcher(FILES.get(record)).results())
                        .as(record)
                        .isNotEmpty()
                        .allSatisfy(named -> assertThat(tests).contains(named.group(1))));
    }

    @Test
    void everyRecordThatTheCodeRefersToIsThere() {
        Set<String> numbers = records().map(ProjectFilesTest::number).collect(Collectors.toSet());
        assertThat(found(Pattern.compile("\\bADR (\\d{4})")))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(numbers).contains(hit.text().substring(4)));
    }

    @Test
    void whatChangedAndUnderWhichLicenceIsWritten() {
        assertThat(ProjectFiles.text("CHANGELOG.md")).contains("\n## [Unreleased]\n");
        assertThat(ProjectFiles.text("LICENSE")).contains("Apache License", "Version 2.0, January 2004");
        assertThat(ProjectFiles.text("NOTICE")).contains("IBM Plex Sans", "OpenPDF", "JFreeChart", "MariaDB Connector");
    }

    private static Stream<String> records() {
        return FILES.keySet().stream().filter(file -> RECORD.matcher(file).matches());
    }

    private static String number(String record) {
        return record.replaceFirst(".*/(\\d{4}).*", "$1");
    }

    private static Stream<Hit> found(Pattern pattern) {
        return FILES.entrySet().stream()
                .flatMap(file ->
                        pattern.matcher(file.getValue()).results().map(match -> new Hit(file.getKey(), match.group())));
    }

    /** A place in a file. */
    private record Hit(String file, String text) {}
}
