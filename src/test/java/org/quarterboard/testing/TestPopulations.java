package org.quarterboard.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarterboard.directory.DirectoryAdministration;
import org.quarterboard.directory.DirectoryFile;
import org.quarterboard.directory.Ethnicity;
import org.quarterboard.directory.Sex;
import org.quarterboard.security.AsSystem;
import org.springframework.stereotype.Component;

/** Resident children for services of tests, brought as the directory brings them. */
@Component
public class TestPopulations {

    public static final String SOURCE = "Test estimate";

    private final DirectoryAdministration administration;

    TestPopulations(DirectoryAdministration administration) {
        this.administration = administration;
    }

    /**
     * Gives each service a local authority of its own with these children.
     *
     * @param each of each ethnic group, so many of each sex and year of age: sixteen times as many in all
     */
    public void give(int year, Map<Ethnicity, Integer> each, String... services) {
        List<String> authorities = new ArrayList<>();
        List<String> children = new ArrayList<>();
        for (String service : services) {
            authorities.add(service + ",A" + service + ",Authority of " + service + ",2000-04-01,");
            each.forEach((ethnicity, number) -> {
                for (Sex sex : Sex.values()) {
                    for (int age = 10; age <= 17; age++) {
                        children.add("A%s,%d,%s,%s,%d,%d,%s,%d-05-01"
                                .formatted(service, year, ethnicity, sex, age, number, SOURCE, year + 1));
                    }
                }
            });
        }
        AsSystem.run("test", () -> {
            administration.save(DirectoryFile.AUTHORITIES, file(DirectoryFile.AUTHORITIES, authorities));
            administration.save(DirectoryFile.POPULATIONS, file(DirectoryFile.POPULATIONS, children));
        });
    }

    private static byte[] file(DirectoryFile file, List<String> rows) {
        return (String.join(",", file.columns()) + "\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
