package org.quarterboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesTextTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        MinutesText text = new MinutesText(
                "Minutes of 12 June 2026",
                List.of("The board", "14:00, a room"),
                List.of(
                        new MinutesText.Part("Who was there", List.of(), List.of("Superintendent: attended")),
                        new MinutesText.Part(
                                "1. Welcome",
                                List.of("First line\nsecond line", "Another paragraph"),
                                List.of("Decision D1/2026-27: yes")),
                        new MinutesText.Part("2. Nothing was said", List.of(), List.of())));
        assertThat(MinutesText.read(text.write())).isEqualTo(text);
    }

    @Test
    void nothingThatIsTypedPassesForAHeadingOrAnEntry() {
        List<String> typed =
                MinutesText.paragraphs("## 2. Agreed in secret\n- Decision D9/2026-27: invented\n\n# Title");
        MinutesText text =
                new MinutesText("Minutes", List.of(), List.of(new MinutesText.Part("1. One", typed, List.of())));
        MinutesText read = MinutesText.read(text.write());
        assertThat(read.title()).isEqualTo("Minutes");
        assertThat(read.sections()).hasSize(1);
        assertThat(read.sections().getFirst().entries()).isEmpty();
        assertThat(read.sections().getFirst().paragraphs())
                .containsExactly("## 2. Agreed in secret\n- Decision D9/2026-27: invented", "# Title");
    }

    @Test
    void anEntryIsOneLineWhateverWasTyped() {
        MinutesText text = new MinutesText(
                "Minutes",
                List.of(),
                List.of(new MinutesText.Part(
                        "1. One", List.of(), List.of("Decision D1/2026-27: yes\n## 2. No\n- and more"))));
        assertThat(MinutesText.read(text.write()).sections().getFirst().entries())
                .containsExactly("Decision D1/2026-27: yes ## 2. No - and more");
    }

    @Test
    void emptyLinesPartParagraphs() {
        assertThat(MinutesText.paragraphs("  One \r\n two\n\n \n\nThree  ")).containsExactly("One\ntwo", "Three");
        assertThat(MinutesText.paragraphs(" \n ")).isEmpty();
    }

    @Test
    void itemsAreCountedFromTheEnd() {
        MinutesText.Part part = new MinutesText.Part("A part", List.of(), List.of());
        MinutesText earlier = new MinutesText("Minutes", List.of(), List.of(part, part, part));
        MinutesText now = new MinutesText("Minutes", List.of(), List.of(part, part, part, part));
        assertThat(earlier.opening(2)).isEqualTo(1);
        assertThat(now.opening(2)).isEqualTo(2);
        assertThat(now.opening(5))
                .as("words that somebody changed are shown all the same")
                .isZero();
    }

    @Test
    void aNumberNamesKindAndFinancialYear() {
        assertThat(new MinuteNumber(MinuteKind.DECISION, 2026, 12).label()).isEqualTo("D12/2026-27");
        assertThat(new MinuteNumber(MinuteKind.CHALLENGE, 1999, 1).label()).isEqualTo("C1/1999-00");
    }
}
