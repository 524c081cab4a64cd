package org.quarterboard.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarterboard.kpi.CatalogueWords;

class FindingWordsTest {

    private final Properties english = CatalogueWords.of("ingest.properties");
    private final Properties welsh = CatalogueWords.of("ingest_cy.properties");

    @Test
    void hasAMessageAndACureForEveryFindingInBothLanguages() {
        Set<String> codes = new HashSet<>();
        for (FindingCode kind : FindingCode.values()) {
            assertThat(codes.add(kind.code())).as(kind.code()).isTrue();
            assertThat(english.stringPropertyNames()).contains(kind.messageKey(), kind.cureKey());
        }
        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void putsTheSameArgumentsIntoBothLanguages() {
        Finding finding = new Finding(FindingCode.UNKNOWN_ROW, 1234, "LLL", "FFF", "EEE");
        for (String key : english.stringPropertyNames()) {
            String first = text(english, key, finding);
            String second = text(welsh, key, finding);
            for (String argument : List.of("1234", "LLL", "FFF", "EEE")) {
                assertThat(second.contains(argument)).as(key + " " + argument).isEqualTo(first.contains(argument));
            }
            assertThat(first).doesNotContain("{").isNotEqualTo(second);
        }
    }

    private static String text(Properties words, String key, Finding finding) {
        return new MessageFormat(words.getProperty(key), Locale.UK)
                .format(finding.arguments().toArray());
    }
}
