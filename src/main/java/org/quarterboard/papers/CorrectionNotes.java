package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterboard.directory.Country;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.Origin;

/** What papers of earlier meetings said that has been corrected since, so that nobody goes on quoting it. */
record CorrectionNotes(PaperWords words, CellWords cells) {

    /** More than a page of them would hide what matters; the portal lists all of them beside each paper. */
    private static final int MOST = 60;

    private static final String SECTOR = "sector";

    List<Block> of(PaperSource source) {
        List<PaperCorrection> corrections = source.corrections();
        List<Block> blocks = new ArrayList<>();
        if (corrections.isEmpty()) {
            return blocks;
        }
        if (corrections.stream().anyMatch(one -> isByGroup(one))) {
            blocks.add(new PageBreak(words.get("disparity.handling")));
        }
        blocks.add(new Heading(2, words.get("corrections.heading"), "corrections"));
        blocks.add(Paragraph.of(words.get("corrections.lead", corrections.size())));
        Map<UUID, Origin> titles = source.origins().titles();
        blocks.add(new TableBlock(
                words.get("corrections.caption"),
                List.of(
                        Column.text(words.get("corrections.figure")),
                        Column.text(words.get("col.period")),
                        Column.number(words.get("corrections.said")),
                        Column.number(words.get("corrections.now")),
                        Column.text(words.get("corrections.papers")),
                        Column.text(words.get("col.source"))),
                corrections.stream()
                        .limit(MOST)
                        .map(one -> row(one, source.service().country() == Country.WALES, titles))
                        .toList(),
                corrections.size() > MOST ? words.get("corrections.more", corrections.size() - MOST) : null));
        return blocks;
    }

    /** Whether it counts a part of the children alone; the sectors of a board are no children. */
    private boolean isByGroup(PaperCorrection one) {
        return cells.categories(one.cell()).stream().anyMatch(category -> !SECTOR.equals(category.dimension()));
    }

    private Row row(PaperCorrection one, boolean wales, Map<UUID, Origin> titles) {
        return Row.of(
                cells.of(one.cell(), wales, words.locale()),
                words.period(one.period()),
                value(one.printed()),
                one.now().map(this::value).orElseGet(() -> words.get("corrections.gone")),
                one.meetings().stream().map(words::date).collect(Collectors.joining("; ")),
                one.now().map(now -> source(now, titles)).orElse(""));
    }

    private String source(Observation now, Map<UUID, Origin> titles) {
        Origin origin = titles.get(now.source().id());
        String title = origin == null ? "" : origin.title();
        String kind = words.foreign(now.source().kind().messageKey());
        return words.get("corrections.came", title.isBlank() ? kind : title, words.moment(now.enteredAt()));
    }

    private String value(Observation figure) {
        String said = figure.figure()
                .map(value -> words.formats().number(value, Math.max(0, value.scale()), words.locale()))
                .orElseGet(
                        () -> words.foreign(Objects.requireNonNull(figure.gap()).messageKey()));
        return figure.provisional() ? said + words.get("measure.provisional") : said;
    }
}
