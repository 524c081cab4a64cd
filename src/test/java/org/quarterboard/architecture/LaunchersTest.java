package org.quarterboard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launcher of Windows cannot be run here: that it does the same as the other one is read from both. */
class LaunchersTest {

    private static final String SHELL = ProjectFiles.text("quarterboard");
    private static final String WINDOWS = ProjectFiles.text("quarterboard.cmd").replace("\r\n", "\n");

    @Test
    void bothKnowTheSameVerbs() {
        Set<String> verbs = found("(?m)^\\./quarterboard (\\w+)", SHELL);
        Set<String> known = new TreeSet<>(Set.of("help"));
        known.addAll(Set.of(
                found("for %%V in \\(([\\w ]+)\\)", WINDOWS).iterator().next().split(" ")));
        assertThat(known).isEqualTo(verbs);
        assertThat(found("(?m)^echo quarterboard (\\w+)", WINDOWS)).isEqualTo(verbs);
        verbs.forEach(verb -> assertThat(WINDOWS).contains("\n:" + verb + "\n"));
    }

    @Test
    void bothRunTheSameProofsAndMeasurements() {
        Set<String> classes = found("(org\\.quarterboard\\.(?:prove|bench)\\.[\\w.]+)", SHELL);
        assertThat(classes).isNotEmpty();
        assertThat(found("(org\\.quarterboard\\.(?:prove|bench)\\.[\\w.]+)", WINDOWS))
                .isEqualTo(classes);
        assertThat(classes.stream().map(name -> Path.of("src", "test", "java", name.replace('.', '/') + ".java")))
                .allMatch(Files::exists);
    }

    @Test
    void bothBuildWhatIsStaleBeforeTheyStartIt() {
        String looked = part(SHELL, "is_stale() {", "\n}");
        for (String source : Set.of("pom.xml", ".mvn", "src/main", "frontend")) {
            assertThat(looked).contains(source);
            assertThat(part(WINDOWS, "\n:build_if_stale\n", "exit /b %errorlevel%"))
                    .contains(source.replace('/', '\\'));
        }
        assertThat(part(WINDOWS, "\n:run\n", "\"%JAVA_HOME%")).contains("call :build_if_stale");
        assertThat(part(WINDOWS, "\n:java_of_tests\n", "call mvn")).contains("call :build_if_stale");
    }

    @Test
    void neitherNeedsTheNameOfAMeasurementOrAProof() {
        String bench = part(WINDOWS, "\n:bench\n", "\n:help\n");
        String unnamed = bench.substring(bench.indexOf("if not \"%NAME%\"==\"\""));
        assertThat(unnamed).contains("bench.ImportBench", "bench.StartBench");
        assertThat(part(SHELL, "verb_bench() {", "\n}")).contains("name=${1:-all}");
        assertThat(part(WINDOWS, "\n:prove\n", "call")).contains("if \"%NAME%\"==\"\" set");
        assertThat(part(SHELL, "verb_prove() {", "\n}")).contains("name=${1:-all}");
    }

    private static String part(String text, String from, String to) {
        int begin = text.indexOf(from);
        assertThat(begin).as(from).isNotNegative();
        int end = text.indexOf(to, begin + from.length());
        assertThat(end).as(from + " … " + to).isNotNegative();
        return text.substring(begin, end);
    }

    private static Set<String> found(String pattern, String text) {
        return Stream.of(Pattern.compile(pattern))
                .flatMap(each -> each.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
