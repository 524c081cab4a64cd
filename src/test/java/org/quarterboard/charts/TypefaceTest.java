package org.quarterboard.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    @Test
    void allDigitsOfRegularAndSemiboldAreEquallyWide() {
        Set<Float> widths = new HashSet<>();
        for (Typeface face : new Typeface[] {Typeface.REGULAR, Typeface.SEMIBOLD}) {
            Font font = face.at(1000);
            for (char digit = '0'; digit <= '9'; digit++) {
                widths.add(font.createGlyphVector(EXACT, String.valueOf(digit))
                        .getGlyphMetrics(0)
                        .getAdvance());
            }
        }
        assertThat(widths).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaceHasWelshLettersArrowsAndTheSignsOfReports(Typeface face) {
        assertThat(face.at(12).canDisplayUpTo("ŵŷŴŶâêîôûÂÊÎÔÛẁẃẅỳÿï→←↑↓✓•–—−…×·≤≥£‘’“”"))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource
    void aDerivedFontIsKnownAgain(Typeface face) {
        assertThat(Typeface.of(face.at(9.5f))).isEqualTo(face);
    }

    @Test
    void theStylesheetNamesTheFamilyAndOnlyFilesThatExist() throws Exception {
        String css;
        try (InputStream in = TypefaceTest.class.getResourceAsStream("/META-INF/resources/styles/fonts.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(css).contains("\"" + Typeface.FAMILY + "\"");
        Matcher file = Pattern.compile("url\\(\"\\.\\./(fonts/[^\"]+)\"\\)").matcher(css);
        int files = 0;
        while (file.find()) {
            assertThat(TypefaceTest.class.getResource("/META-INF/resources/" + file.group(1)))
                    .as(file.group(1))
                    .isNotNull();
            files++;
        }
        assertThat(files).isEqualTo(6);
    }
}
