package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.CellSymbol;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Cell;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.meetings.HeldMark;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.Mark;

/** Who was at the last meeting: positions and organisations, never names. */
record LastMeetingSection(PaperWords words) {

    Section of(PaperSource source) {
        List<Block> blocks = new ArrayList<>();
        if (source.last().isEmpty()) {
            blocks.add(new Heading(2, words.get("last.heading-none"), "last-meeting"));
            blocks.add(Paragraph.of(words.get("last.none")));
            return Section.of("last-meeting", blocks);
        }
        HeldMeeting meeting = source.last().get();
        String date = words.date(meeting.date());
        blocks.add(new Heading(2, words.get("last.heading", date), "last-meeting"));
        if (meeting.marks().isEmpty()) {
            blocks.add(Paragraph.of(words.get("last.nobody")));
        } else {
            blocks.add(new TableBlock(
                    words.get("last.caption", date),
                    List.of(
                            Column.text(words.get("col.position")),
                            Column.text(words.get("col.organisation")),
                            Column.text(words.get("col.sector")),
                            Column.text(words.get("col.attendance"))),
                    meeting.marks().stream().map(this::row).toList(),
                    null));
        }
        return Section.of("last-meeting", blocks);
    }

    private Row row(HeldMark mark) {
        String sector =
                mark.sector().map(one -> words.foreign(one.messageKey())).orElseGet(() -> words.get("last.no-sector"));
        return new Row(
                mark.position(), List.of(Cell.of(mark.organisation()), Cell.of(sector), answer(mark.mark())), false);
    }

    private Cell answer(@Nullable Mark mark) {
        return mark == null
                ? Cell.of(words.get("last.not-recorded"))
                : new Cell(words.foreign(mark.messageKey()), mark.attended() ? CellSymbol.DISC : CellSymbol.RING);
    }
}
