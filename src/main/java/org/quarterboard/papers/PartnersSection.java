package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.attendance.PartnerData;
import org.quarterboard.attendance.PartnerDataYear;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.meetings.Subject;
import org.quarterboard.resources.FinanceWords;
import org.quarterboard.shared.Sector;

/** What each of the five statutory partners has brought to this meeting, and of its own data in the year. */
record PartnersSection(PaperWords words) {

    private static final String CODE = PackPart.PARTNERS.code();

    Section of(PaperSource source) {
        PartnerDataYear year = source.board().partners().orElseThrow();
        String label = FinanceWords.label(year.year());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, words.get("partners.heading"), CODE));
        blocks.add(Paragraph.of(words.get("partners.lead", label)));
        blocks.add(new TableBlock(
                words.get("partners.caption", label),
                List.of(
                        Column.text(words.get("col.sector")),
                        Column.text(words.get("partners.report")),
                        Column.text(words.get("partners.data")),
                        Column.text(words.get("partners.showed")),
                        Column.text(words.get("partners.said"))),
                year.sectors().stream().map(data -> row(data, source)).toList(),
                null));
        return Section.of(CODE, blocks);
    }

    private Row row(PartnerData data, PaperSource source) {
        String state = words.foreign(data.state().messageKey());
        return Row.of(
                words.foreign(data.sector().messageKey()),
                report(data.sector(), source),
                data.broughtOn() == null ? state : words.get("partners.on", state, words.date(data.broughtOn())),
                data.showed(),
                data.boardSaid());
    }

    /** The sector's papers under its own item of the agenda, or that it has the item and no paper. */
    private String report(Sector sector, PaperSource source) {
        List<String> papers = source.papers().stream()
                .filter(paper -> isOf(sector, Optional.ofNullable(paper.entry().subject())))
                .map(paper ->
                        words.get("members.paper", paper.number(), paper.item().title()))
                .toList();
        if (!papers.isEmpty()) {
            return String.join("; ", papers);
        }
        boolean asked = source.agenda().stream().anyMatch(entry -> isOf(sector, Optional.ofNullable(entry.subject())));
        return words.get(asked ? "partners.no-paper" : "partners.not-now");
    }

    private static boolean isOf(Sector sector, Optional<Subject> subject) {
        return subject.flatMap(Subject::sector).filter(sector::equals).isPresent();
    }
}
