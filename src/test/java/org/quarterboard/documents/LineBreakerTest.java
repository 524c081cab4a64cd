package org.quarterboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private final Faces faces = new Faces();

    @Test
    void linesKeepToTheWidthAndLoseNothing() {
        String text = SamplePapers.LONG.repeat(3) + "Donaudampfschifffahrt".repeat(9) + " end";
        for (float width = 30; width < 420; width += 17) {
            List<Line> lines = LineBreaker.lines(faces, Span.of(text, TextStyle.BODY), width);
            for (Line line : lines) {
                assertThat(line.width()).isLessThanOrEqualTo(width + 0.05f);
            }
            assertThat(joined(lines)).isEqualTo(text);
        }
    }

    /** Against the plainest way to break: one place after the other, searched for from the start of each line. */
    @Test
    void everyLineHoldsAllThatMayStandOnIt() {
        String text = "An e-mail of 1,234.5 (or \"£99\") – by 2025/26, tŷ/dŵr: state-of-the-art; 漢字! ".repeat(6);
        for (float width = 80; width < 420; width += 7) {
            List<Line> lines = LineBreaker.lines(faces, Span.of(text, TextStyle.BODY), width);
            String whole = joined(lines);
            BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
            breaks.setText(whole);
            int start = 0;
            for (Line line : lines.subList(0, lines.size() - 1)) {
                int end = start + joined(List.of(line)).length();
                assertThat(breaks.isBoundary(end)).isTrue();
                String longer = whole.substring(start, breaks.following(end)).stripTrailing();
                assertThat(faces.width(TextStyle.BODY, longer)).isGreaterThan(width);
                start = end;
            }
        }
    }

    @Test
    void runsOfDifferentWeightShareALineWithoutAGap() {
        List<Run> runs = List.of(Run.of("The board "), Run.bold("decides"), Run.of(", then acts."));
        List<Line> lines = LineBreaker.lines(faces, Span.of(runs, TextStyle.BODY), 400);
        assertThat(lines).hasSize(1);
        List<Line.Piece> pieces = lines.getFirst().pieces();
        assertThat(pieces).extracting(Line.Piece::text).containsExactly("The board ", "decides", ", then acts.");
        assertThat(pieces.get(1).x()).isEqualTo(pieces.get(0).width());
    }

    @Test
    void yearsAndQuartersAreNotTornApart() {
        List<Line> lines = LineBreaker.lines(faces, Span.of("in 2025/26 and 2026/27", TextStyle.BODY), 60);
        assertThat(lines)
                .extracting(line -> line.pieces().getFirst().text().strip())
                .anyMatch(text -> text.contains("2025/26"))
                .anyMatch(text -> text.contains("2026/27"));
    }

    @Test
    void emptyAndBlankTextHaveNoVisibleWidth() {
        assertThat(LineBreaker.lines(faces, Span.of("", TextStyle.BODY), 100)).isEmpty();
        assertThat(LineBreaker.widestWord(faces, Span.of("", TextStyle.BODY))).isZero();
        assertThat(LineBreaker.lines(faces, Span.of(" \n ", TextStyle.BODY), 100))
                .allMatch(line -> line.width() == 0);
    }

    @Test
    void charactersWithoutALetterBecomeAQuestionMark() {
        assertThat(faces.printable(TextStyle.BODY, "a\u0000b\n\tc 漢 ŵ")).isEqualTo("ab c ? ŵ");
    }

    private static String joined(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.pieces().stream())
                .map(Line.Piece::text)
                .collect(Collectors.joining());
    }
}
