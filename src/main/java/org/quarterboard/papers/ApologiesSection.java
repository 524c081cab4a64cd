package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.meetings.Answer;
import org.quarterboard.meetings.Forecast;
import org.quarterboard.meetings.ForecastWords;
import org.quarterboard.meetings.InvitationRow;
import org.quarterboard.meetings.InvitationSheet;

/** Who has sent apologies, and what to expect of the meeting: positions and organisations, never names. */
record ApologiesSection(PaperWords words, ForecastWords said) {

    private static final String CODE = PackPart.APOLOGIES.code();

    Section of(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.get("apologies.heading"), CODE));
        InvitationSheet sheet = source.board().invitations().orElseThrow();
        if (sheet.rows().isEmpty()) {
            blocks.add(Paragraph.of(words.get("apologies.nobody")));
            return Section.of(CODE, blocks);
        }
        if (source.meeting().state().tookPlace()) {
            blocks.add(Paragraph.of(words.get("apologies.held")));
        }
        blocks.addAll(people(sheet, Answer.APOLOGIES, "apologies.sent", "apologies.sent-none"));
        blocks.addAll(people(sheet, Answer.DELEGATE, "apologies.delegates", "apologies.delegates-none"));
        source.board().forecast().ifPresent(forecast -> blocks.addAll(expected(forecast, sheet)));
        return Section.of(CODE, blocks);
    }

    private List<Block> people(InvitationSheet sheet, Answer answer, String key, String none) {
        List<ListItem> items = sheet.rows().stream()
                .filter(row -> row.answer() == answer)
                .map(row -> ListItem.of(person(row)))
                .toList();
        return items.isEmpty()
                ? List.of(Paragraph.of(words.get(none)))
                : List.of(Paragraph.of(words.get(key)), new BulletList(items));
    }

    private String person(InvitationRow row) {
        String delegate = row.reply().map(reply -> reply.delegate()).orElse("");
        return delegate.isEmpty()
                ? words.get("apologies.person", row.position(), row.organisation())
                : words.get("apologies.person-delegate", row.position(), row.organisation(), delegate);
    }

    private List<Block> expected(Forecast forecast, InvitationSheet sheet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.get("apologies.expect"), CODE + "-expect"));
        List<String> sentences = new ArrayList<>();
        sentences.add(words.get("apologies.answered", forecast.answered(), forecast.invited()));
        sentences.add(said.kpi8(forecast, words.locale()));
        sentences.add(said.quorum(forecast, words.locale()));
        sentences.addAll(said.missing(forecast.missing().likely(), words.locale()));
        if (forecast.laterInQuarter()) {
            sentences.add(said.later(words.locale()));
        }
        blocks.add(new BulletList(sentences.stream().map(ListItem::of).toList()));
        blocks.add(new TableBlock(
                words.get("apologies.caption"),
                List.of(Column.text(words.get("col.sector")), Column.text(words.get("col.expected"))),
                forecast.sectors().stream()
                        .map(sector -> Row.of(
                                said.name(sector.sector(), words.locale()), said.expectation(sector, words.locale())))
                        .toList(),
                null));
        long silent = sheet.count(Answer.NONE);
        if (silent > 0) {
            blocks.add(PaperWords.note(words.get("apologies.silent", silent)));
        }
        return blocks;
    }
}
