package org.quarterboard.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wall holds, and every wall is shown to hold something back by a fixture that breaks it. */
class WallsTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.quarterboard");
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages("fixtures.walls");

    static Stream<String> names() {
        return Walls.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void holds(String name) {
        Walls.all().get(name).check(PORTAL);
    }

    @ParameterizedTest
    @MethodSource("names")
    void bites(String name) {
        ArchRule rule = Walls.all().get(name).allowEmptyShould(true);
        EvaluationResult result = rule.evaluate(FIXTURES);
        assertThat(result.hasViolation()).as("a fixture breaks %s", name).isTrue();
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(PORTAL.stream()
                        .map(type -> type.getPackage())
                        .distinct()
                        .filter(room -> room.tryGetPackageInfo().isEmpty()))
                .isEmpty();
        assertThat(PORTAL.stream()
                        .map(type -> type.getPackage())
                        .distinct()
                        .filter(room -> !room.isAnnotatedWith(org.jspecify.annotations.NullMarked.class)))
                .isEmpty();
    }

    @Test
    void filesStaySmall() throws java.io.IOException {
        try (Stream<java.nio.file.Path> sources = java.nio.file.Files.walk(java.nio.file.Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> !path.toString().contains("/statistics/"))
                            .filter(path -> lines(path) > 400))
                    .isEmpty();
        }
    }

    private static long lines(java.nio.file.Path path) {
        try (Stream<String> lines = java.nio.file.Files.lines(path)) {
            return lines.count();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
