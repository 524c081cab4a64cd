package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.meetings.Minutes;
import org.quarterboard.meetings.MinutesText;
import org.quarterboard.meetings.SinceThen;
import org.quarterboard.shared.Formats;

/** The minutes of the last meeting as they went round, with how far they are and what was corrected. */
record MinutesSection(PaperWords words) {

    private static final String CODE = PackPart.MINUTES.code();

    Section of(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        if (source.board().since().last().isEmpty()) {
            blocks.add(new Heading(1, words.get("minutes.heading-none"), CODE));
            blocks.add(Paragraph.of(words.get("minutes.first")));
            return Section.of(CODE, blocks);
        }
        SinceThen.Last last = source.board().since().last().get();
        blocks.add(new Heading(1, words.get("minutes.heading", words.date(last.date())), CODE));
        Minutes minutes = source.board().minutes().orElseThrow();
        if (minutes.current().isEmpty()) {
            blocks.add(Paragraph.of(words.get("minutes.not-round")));
            return Section.of(CODE, blocks);
        }
        Minutes.Version version = minutes.current().get();
        blocks.add(Paragraph.of(state(minutes, version)));
        if (!version.language().equals(words.locale().getLanguage())) {
            blocks.add(Paragraph.of(words.get("minutes.other-language")));
        }
        blocks.add(new Heading(2, words.get("minutes.text"), CODE + "-text"));
        text(MinutesText.read(version.text()), blocks);
        corrections(minutes, blocks);
        blocks.add(PaperWords.note(words.get("minutes.hash", version.sha256())));
        return Section.of(CODE, blocks);
    }

    private String state(Minutes minutes, Minutes.Version version) {
        if (minutes.agreement().isEmpty()) {
            return words.get("minutes.draft", version.number());
        }
        String agreed =
                words.get("minutes.agreed", words.date(minutes.agreement().get().heldOn()));
        return minutes.signature()
                .map(signed -> agreed + " " + words.get("minutes.signed", signed.position(), words.moment(signed.at())))
                .orElseGet(() -> agreed + " " + words.get("minutes.unsigned"));
    }

    private static void text(MinutesText text, List<Block> blocks) {
        text.lead().forEach(line -> blocks.add(Paragraph.of(line)));
        int number = 0;
        for (MinutesText.Part part : text.sections()) {
            number++;
            blocks.add(new Heading(3, part.heading(), CODE + "-" + number));
            part.paragraphs().forEach(paragraph -> blocks.add(Paragraph.of(paragraph.replace('\n', ' '))));
            if (!part.entries().isEmpty()) {
                blocks.add(
                        new BulletList(part.entries().stream().map(ListItem::of).toList()));
            }
        }
    }

    private void corrections(Minutes minutes, List<Block> blocks) {
        if (minutes.corrections().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, words.get("minutes.corrections"), CODE + "-corrections"));
        blocks.add(new BulletList(minutes.corrections().stream()
                .map(correction -> ListItem.of(words.get(
                        correction.newWords().isEmpty() ? "minutes.struck" : "minutes.correction",
                        words.date(correction.at().atZone(Formats.LONDON).toLocalDate()),
                        correction.oldWords(),
                        correction.newWords(),
                        correction.why())))
                .toList()));
    }
}
