package org.quarterboard.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.NoService;
import org.quarterboard.security.PortalWide;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.SpreadsheetText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules that the module check cannot see, by name. Patterns begin with {@code ..}, so that fixtures can break them. */
final class Walls {

    private static final DescribedPredicate<JavaClass> ROUTE =
            DescribedPredicate.describe("are pages", (JavaClass type) -> type.isAnnotatedWith(Route.class));

    private static final DescribedPredicate<JavaClass> CSV = DescribedPredicate.describe(
            "write CSV",
            (JavaClass type) -> type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(used -> used.getTargetClass().getName().equals("de.siegmar.fastcsv.writer.CsvWriter")));

    private Walls() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put(
                "statistics-is-pure",
                classes()
                        .that()
                        .resideInAPackage("..statistics..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                        "..statistics..",
                                        "java.lang..",
                                        "java.math..",
                                        "java.util..",
                                        "org.hipparchus..",
                                        "org.ojalgo..",
                                        "org.jspecify..",
                                        "org.springframework.modulith..")
                                .or(primitiveOrArray()))
                        .because(
                                "a statistic knows numbers only, so that it can be tested and trusted alone (ADR 0006)"));
        rules.put(
                "charts-and-documents-know-no-room",
                noClasses()
                        .that()
                        .resideInAnyPackage("..charts", "..documents..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "..quarterboard.shared..",
                                "..quarterboard.security..",
                                "..quarterboard.statistics..",
                                "com.vaadin..",
                                "org.springframework.data..",
                                "jakarta.persistence..")
                        .because("they draw and set what they are given (ADR 0006)"));
        rules.put("jfree-in-charts", only("org.jfree..", "..charts..", "one room draws (ADR 0006)"));
        rules.put("batik-in-charts", only("org.apache.batik..", "..charts..", "one room draws (ADR 0006)"));
        rules.put("openpdf-in-documents", only("org.openpdf..", "..documents..", "one room sets pages (ADR 0006)"));
        rules.put(
                "pdfbox-in-files",
                only("org.apache.pdfbox..", "..files..", "one room reads what others have written (ADR 0015)"));
        rules.put(
                "calendars-in-messages",
                only("net.fortuna.ical4j..", "..messages..", "one room writes calendar files (ADR 0016)"));
        rules.put(
                "csv-files-hold-no-formulas",
                classes()
                        .that(CSV)
                        .should()
                        .dependOnClassesThat(name(SpreadsheetText.class.getName()))
                        .because("what is typed into the portal must not run in a spreadsheet (ADR 0026)"));
        rules.put("scheduler-in-jobs", only("com.github.kagkarlsson..", "..jobs..", "one room schedules"));
        rules.put(
                "embedded-database-in-embedded",
                only("ch.vorburger..", "..embedded..", "it is not deployed (ADR 0003)"));
        rules.put(
                "awt-in-charts-and-documents",
                noClasses()
                        .that(resideOutsideOfPackages("..charts..", "..documents.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.awt..")
                        .because("pictures are made in one place (ADR 0006)"));
        rules.put(
                "vaadin-in-ui",
                noClasses()
                        .that(resideOutsideOfPackages("..ui.."))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.vaadin..")
                        .because("services speak records, pages speak components (ADR 0002)"));
        rules.put(
                "entities-stay-inside",
                noClasses()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .or()
                        .areAssignableTo(Repository.class)
                        .should()
                        .bePublic()
                        .because("records cross the border of a room, entities do not (ADR 0002)"));
        rules.put(
                "pages-are-private-and-guarded",
                classes()
                        .that(ROUTE)
                        .should()
                        .notBePublic()
                        .andShould()
                        .haveSimpleNameEndingWith("View")
                        .andShould()
                        .resideInAPackage("..ui..")
                        .andShould(carryOneAccessRule())
                        .because("a page without an access rule is open to guessing (ADR 0005)"));
        rules.put(
                "services-carry-a-scope-rule",
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areNotStatic()
                        .and()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Service.class)
                        .should(carryAScopeRule())
                        .because("what concerns a service says which, first (ADR 0005)"));
        rules.put(
                "services-are-transactional",
                classes()
                        .that()
                        .areAnnotatedWith(Service.class)
                        .should()
                        .bePublic()
                        .andShould()
                        .beAnnotatedWith(Transactional.class)
                        .because("a service is complete before it returns"));
        rules.put(
                "only-services-and-inner-parts-know-repositories",
                classes()
                        .that()
                        .arePublic()
                        .and()
                        .areNotAnnotatedWith(Service.class)
                        .and()
                        .areNotInterfaces()
                        .and(DescribedPredicate.describe(
                                "that know a repository",
                                (JavaClass type) -> type.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(dependency ->
                                                dependency.getTargetClass().isAssignableTo(Repository.class))))
                        .should(beKnownDoors())
                        .because("a public class that reads the database without a scope check is a hole (ADR 0005)"));
        rules.put(
                "pages-do-not-act-as-the-portal",
                noClasses()
                        .that()
                        .resideInAPackage("..ui..")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(AsSystem.class)
                        .because("a page acts as its reader (ADR 0005)"));
        rules.put(
                "one-clock",
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("time comes from Today, so that a test can set it"));
        rules.put(
                "no-field-injection",
                noFields()
                        .should()
                        .beAnnotatedWith(Autowired.class)
                        .because("a class says in its constructor what it needs"));
        rules.put(
                "no-old-dates",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(java.util.Date.class)
                        .because("java.time says what it means"));
        rules.put(
                "no-printing",
                noClasses()
                        .that(resideOutsideOfPackages("..embedded.."))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .because(
                                "what the portal has to say goes to its log; only the launcher speaks to the terminal"));
        rules.put(
                "no-styles-from-java",
                noClasses()
                        .should()
                        .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(name("getStyle")))
                        .because("how it looks stands in the stylesheet (ADR 0004)"));
        return rules;
    }

    private static ArchRule only(String library, String room, String why) {
        return noClasses()
                .that(resideOutsideOfPackages(room))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(why);
    }

    private static DescribedPredicate<JavaClass> primitiveOrArray() {
        return DescribedPredicate.describe(
                "primitives and arrays",
                type -> type.isPrimitive()
                        || type.isArray()
                                && (type.getBaseComponentType().isPrimitive()
                                        || type.getBaseComponentType()
                                                .getPackageName()
                                                .matches("java\\.lang|java\\.util.*|.*\\.statistics.*")));
    }

    private static ArchCondition<JavaClass> carryOneAccessRule() {
        return new ArchCondition<>("carry exactly one of RolesAllowed, PermitAll, AnonymousAllowed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long rules = List.of(RolesAllowed.class, PermitAll.class, AnonymousAllowed.class).stream()
                        .filter(type::isAnnotatedWith)
                        .count();
                if (rules != 1) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " carries " + rules));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> carryAScopeRule() {
        return new ArchCondition<>("carry a scope rule") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || method.isAnnotatedWith(PortalWide.class)
                        || method.isAnnotatedWith(NoService.class)) {
                    return;
                }
                List<JavaParameter> parameters = method.getParameters();
                boolean scoped = !parameters.isEmpty()
                        && parameters.getFirst().getAnnotations().stream().anyMatch(Walls::isScope)
                        && Set.of("ServiceId", "BoardId")
                                .contains(parameters.getFirst().getRawType().getSimpleName());
                if (!scoped) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " carries none"));
                }
            }
        };
    }

    private static boolean isScope(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(ReadsService.class)
                || annotation.getRawType().isEquivalentTo(WritesService.class);
    }

    /** Public parts beside the services that read the database, each with its reason. */
    private static final Map<String, String> DOORS = Map.of(
            "org.quarterboard.files.FileStore", "asked by services that have checked the owner of the file",
            "org.quarterboard.jobs.JobQueue", "asked by services that have checked the scope",
            "org.quarterboard.messages.Outbox", "takes only, and only inside a transaction",
            "org.quarterboard.security.CurrentPerson", "answers about the person who asks");

    private static ArchCondition<JavaClass> beKnownDoors() {
        return new ArchCondition<>("be one of " + DOORS.keySet()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!DOORS.containsKey(type.getName())) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is no known door"));
                }
            }
        };
    }
}
