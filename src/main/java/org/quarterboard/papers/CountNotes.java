package org.quarterboard.papers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quarterboard.disparity.Bringing;
import org.quarterboard.disparity.CountOrigin;
import org.quarterboard.disparity.DisparityPaper;
import org.quarterboard.disparity.PrintedCount;
import org.quarterboard.documents.TableBlock;
import org.quarterboard.documents.TableBlock.Column;
import org.quarterboard.documents.TableBlock.Row;
import org.quarterboard.shared.Formats;

/** Where the counts by group come from that are no figures of a return: who says so, when, and how it came in. */
record CountNotes(PaperWords words, DisparityPaper paper) {

    private record Statement(
            String source,
            @Nullable LocalDate date,
            @Nullable UUID bringing) {}

    /** Empty if there are none. */
    Optional<TableBlock> table() {
        Map<Statement, Set<String>> statements = new LinkedHashMap<>();
        for (PrintedCount count : paper.counts()) {
            String name = words.foreign(count.messageKey());
            for (CountOrigin origin : count.others()) {
                statements
                        .computeIfAbsent(
                                new Statement(origin.source(), origin.sourceDate(), origin.bringing()),
                                ignored -> new LinkedHashSet<>())
                        .add(name);
            }
        }
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableBlock(
                        words.get("disparity.notes-brought"),
                        List.of(
                                Column.text(words.get("disparity.table-source")),
                                Column.text(words.get("disparity.dated")),
                                Column.text(words.get("disparity.came-in")),
                                Column.text(words.get("disparity.counted"))),
                        statements.entrySet().stream()
                                .map(entry -> row(entry.getKey(), entry.getValue()))
                                .toList(),
                        null));
    }

    private Row row(Statement statement, Set<String> names) {
        return Row.of(
                statement.source(),
                statement.date() == null ? "" : words.date(statement.date()),
                Optional.ofNullable(statement.bringing())
                        .flatMap(uuid -> Optional.ofNullable(paper.bringings().get(uuid)))
                        .map(this::cameIn)
                        .orElseGet(() -> words.get("disparity.directory")),
                names.stream().sorted().collect(Collectors.joining("; ")));
    }

    private String cameIn(Bringing bringing) {
        return words.get(
                "disparity.came-on",
                bringing.kind() == Bringing.Kind.FILE ? bringing.fileName() : words.get("disparity.typed"),
                words.date(bringing.at().atZone(Formats.LONDON).toLocalDate()));
    }
}
