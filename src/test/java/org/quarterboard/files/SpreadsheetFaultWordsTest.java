package org.quarterboard.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterboard.files.SpreadsheetGuard.Kind;
import org.quarterboard.files.SpreadsheetGuard.Verdict;

class SpreadsheetFaultWordsTest {

    private static final Set<String> CODES = new HashSet<>();

    @ParameterizedTest
    @EnumSource
    void hasAMessageAndACureInBothLanguages(SpreadsheetFault fault) throws IOException {
        assertThat(CODES.add(fault.code())).as("%s is used once", fault.code()).isTrue();
        Verdict verdict = new Verdict(Kind.REFUSED, fault, "WWW", "FFF", "EEE");
        for (String key : List.of(fault.messageKey(), fault.cureKey())) {
            String english = text("files.properties", key, verdict);
            String welsh = text("files_cy.properties", key, verdict);
            assertThat(english).doesNotContain("{").isNotEqualTo(welsh);
            for (String argument : verdict.arguments()) {
                assertThat(welsh.contains(argument)).as(key + " " + argument).isEqualTo(english.contains(argument));
            }
        }
    }

    private static String text(String file, String key, Verdict verdict) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            words.load(reader);
        }
        return new MessageFormat(words.getProperty(key), Locale.UK)
                .format(verdict.arguments().toArray());
    }
}
