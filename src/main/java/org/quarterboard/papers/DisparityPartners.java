package org.quarterboard.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterboard.attendance.PartnerData;
import org.quarterboard.attendance.PartnerDataState;
import org.quarterboard.disparity.Counted;
import org.quarterboard.disparity.DisparityPaper;
import org.quarterboard.disparity.HeldCounts;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.BulletList;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.ListItem;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;

/** What partners brought of figures by group, and what is still missing and from whom. */
record DisparityPartners(PaperWords words) {

    List<Block> of(DisparityPaper paper) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.get("disparity.partners"), "disproportionality-partners"));
        List<HeldCounts> brought =
                paper.held().stream().filter(held -> !held.periods().isEmpty()).toList();
        blocks.add(brought.isEmpty() ? Paragraph.of(words.get("disparity.held-none")) : table(brought));
        blocks.addAll(missing(paper));
        own(paper.partners(), true).ifPresent(blocks::add);
        own(paper.partners(), false).ifPresent(blocks::add);
        return blocks;
    }

    private TableBlock table(List<HeldCounts> brought) {
        return new TableBlock(
                words.get("disparity.held-caption"),
                List.of(
                        Column.text(words.get("disparity.counted")),
                        Column.text(words.get("disparity.partner")),
                        Column.text(words.get("disparity.newest")),
                        Column.text(words.get("disparity.table-source")),
                        Column.text(words.get("disparity.dated"))),
                brought.stream()
                        .map(held -> Row.of(
                                words.foreign(held.counted().messageKey()),
                                partner(held.counted()),
                                words.period(held.periods().getFirst()),
                                held.source(),
                                held.sourceDate() == null ? "" : words.date(held.sourceDate())))
                        .toList(),
                null);
    }

    /** A line for each who is to be asked; nothing if all that is awaited has come. */
    List<Block> missing(DisparityPaper paper) {
        Map<String, List<HeldCounts>> byPartner = paper.held().stream()
                .filter(held -> held.missing().isPresent())
                .collect(Collectors.groupingBy(
                        held -> partner(held.counted()), LinkedHashMap::new, Collectors.toList()));
        if (byPartner.isEmpty()) {
            return List.of();
        }
        return List.of(
                Paragraph.of(words.get("disparity.missing")),
                new BulletList(byPartner.entrySet().stream()
                        .map(entry -> ListItem.of(words.get(
                                "disparity.missing-from",
                                entry.getKey(),
                                entry.getValue().stream().map(this::missing).collect(Collectors.joining("; ")))))
                        .toList()));
    }

    private String missing(HeldCounts held) {
        return words.get(
                "disparity.missing-one",
                words.foreign(held.counted().messageKey()),
                held.missing().map(words::period).orElse(""));
    }

    private String partner(Counted counted) {
        return counted.partner()
                .map(sector -> words.foreign(sector.messageKey()))
                .orElseGet(() -> words.get("disparity.service"));
    }

    private Optional<Paragraph> own(List<PartnerData> partners, boolean brought) {
        List<String> names = partners.stream()
                .filter(data -> (data.state() == PartnerDataState.BROUGHT) == brought)
                .map(data -> words.foreign(data.sector().messageKey()))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of(words.get(
                        brought ? "disparity.own-brought" : "disparity.own-missing", String.join(", ", names))));
    }
}
