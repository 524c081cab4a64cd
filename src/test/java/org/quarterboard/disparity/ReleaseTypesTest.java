package org.quarterboard.disparity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever writes a public statement knows no type that holds a true count. */
class ReleaseTypesTest {

    private static final List<String> WRITERS = List.of(
            "Protected",
            "ReleaseText",
            "ReleaseFigures",
            "ReleaseCountWords",
            "ReleaseChart",
            "ReleaseCsv",
            "ReleaseWriter",
            "ReleasePrinter",
            "ReleasePaper",
            "StatementParts");
    private static final Set<String> TRUE_COUNTS = Set.of(
            "DisclosureCount",
            "DisclosureDocument",
            "DisclosureOutcome",
            "ReleaseDecision",
            "ReleaseDraft",
            "ReleaseMaker",
            "ReleaseCounts",
            "ReleaseHistory",
            "ReleaseStore",
            "PublishedCount",
            "GroupCount",
            "PeriodCounts",
            "PooledCounts",
            "CountSeries",
            "CountStore",
            "DisparityAnswer",
            "DisparityLine",
            "DisparityHolder",
            "DisparityService",
            "GroupCountService");

    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.quarterboard.disparity", "org.quarterboard.papers", "org.quarterboard.statistics");

    private static ArchRule blind(DescribedPredicate<JavaClass> writers) {
        return noClasses()
                .that(writers)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "hold true counts", other -> TRUE_COUNTS.contains(other.getSimpleName())));
    }

    @Test
    void writersAreBlind() {
        for (String writer : WRITERS) {
            assertThat(ROOMS.stream().filter(each -> each.getSimpleName().startsWith(writer)))
                    .as(writer)
                    .isNotEmpty();
            blind(simpleNameStartingWith(writer)).check(ROOMS);
        }
        for (String name : TRUE_COUNTS) {
            assertThat(ROOMS.stream().filter(each -> each.getSimpleName().equals(name)))
                    .as(name)
                    .hasSize(1);
        }
    }

    @Test
    void theRuleBites() {
        assertThatThrownBy(() -> blind(simpleNameStartingWith("PageChart")).check(ROOMS))
                .isInstanceOf(AssertionError.class);
    }
}
