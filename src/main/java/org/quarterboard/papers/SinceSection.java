package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import org.quarterboard.actions.ActionItem;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.meetings.MinuteKind;
import org.quarterboard.meetings.SinceThen;
import org.quarterboard.shared.Formats;

/** "You decided … since then": what the last meeting decided and asked, the actions, and what became of each. */
record SinceSection(PaperWords words) {

    private static final String CODE = PackPart.SINCE.code();

    Section of(PaperSource source) {
        SinceThen since = source.board().since();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(
                1,
                since.last()
                        .map(last -> words.get("since.heading", words.date(last.date())))
                        .orElseGet(() -> words.get("since.heading-none")),
                CODE));
        if (since.last().isPresent() && !since.last().get().circulated()) {
            blocks.add(Paragraph.of(words.get("since.not-round")));
        }
        if (since.isEmpty()) {
            blocks.add(Paragraph.of(words.get("since.nothing")));
        }
        followed(since.decisions(), MinuteKind.DECISION, blocks);
        followed(since.challenges(), MinuteKind.CHALLENGE, blocks);
        actions(since.actions(), blocks);
        return Section.of(CODE, blocks);
    }

    private void followed(List<SinceThen.Followed> said, MinuteKind kind, List<Block> blocks) {
        if (said.isEmpty()) {
            return;
        }
        blocks.add(new TableBlock(
                words.get("since.caption." + kind),
                List.of(
                        Column.text(words.get("col.number")),
                        Column.text(words.get("since.said." + kind)),
                        Column.text(words.get("since.then"))),
                said.stream()
                        .map(one -> Row.of(
                                one.entry().number().label(),
                                one.entry().text(),
                                one.since().isEmpty() ? words.get("since.none") : notes(one.since())))
                        .toList(),
                null));
    }

    private String notes(List<SinceThen.Note> notes) {
        List<String> lines = notes.stream()
                .map(note -> words.get(
                        "since.note",
                        words.date(note.at().atZone(Formats.LONDON).toLocalDate()),
                        note.text()))
                .toList();
        return String.join(" ", lines);
    }

    private void actions(List<ActionItem> actions, List<Block> blocks) {
        if (actions.isEmpty()) {
            return;
        }
        long overdue = actions.stream().filter(ActionItem::overdue).count();
        long done = actions.stream().filter(action -> !action.open()).count();
        blocks.add(new Heading(2, words.get("since.actions", actions.size(), done, overdue), CODE + "-actions"));
        blocks.add(new TableBlock(
                words.get("since.actions-caption"),
                List.of(
                        Column.text(words.get("col.number")),
                        Column.text(words.get("since.action")),
                        Column.text(words.get("since.owner")),
                        Column.text(words.get("since.due")),
                        Column.text(words.get("since.state"))),
                actions.stream().map(this::row).toList(),
                null));
    }

    private Row row(ActionItem action) {
        String state = words.foreign(action.messageKey());
        return Row.of(
                action.number().label(),
                action.text(),
                action.ownerLabel(),
                words.date(action.due()),
                action.updates().isEmpty()
                        ? state
                        : words.get(
                                "since.state-with",
                                state,
                                action.updates().getLast().text()));
    }
}
