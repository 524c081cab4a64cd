package org.quarterboard.papers;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterboard.files.FileId;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.meetings.MeetingId;
import org.quarterboard.papers.PackTemplate.Logo;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What boards and meetings have chosen for their packs: every choice stays, and the newest counts. */
@Component
class PackSettingsStore {

    private static final String COMMA = ",";

    private final JdbcClient jdbc;

    PackSettingsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PackTemplate> template(BoardId board) {
        return jdbc.sql("""
                        SELECT revision, parts, handling, logo_id, logo_words FROM pack_template
                        WHERE board_id = ? ORDER BY revision DESC LIMIT 1""")
                .param(board.value())
                .query((row, number) -> {
                    long logo = row.getLong("logo_id");
                    Optional<Logo> picture = row.wasNull()
                            ? Optional.empty()
                            : Optional.of(new Logo(new FileId(logo), row.getString("logo_words")));
                    return new PackTemplate(
                            PackPart.read(row.getString("parts")),
                            row.getString("handling"),
                            picture,
                            row.getInt("revision"));
                })
                .optional();
    }

    void add(BoardId board, PackTemplate template, Instant at, PersonId by) {
        jdbc.sql("""
                        INSERT INTO pack_template
                            (board_id, revision, parts, handling, logo_id, logo_words, made_at, made_by)
                        VALUES (:board, :revision, :parts, :handling, :logo, :words, :at, :by)""")
                .param("board", board.value())
                .param("revision", template.revision())
                .param("parts", PackPart.write(template.parts()))
                .param("handling", template.handling())
                .param("logo", template.logo().map(logo -> logo.file().value()).orElse(null))
                .param("words", template.logo().map(Logo::words).orElse(""))
                .param("at", Rows.moment(at))
                .param("by", by.value())
                .update();
    }

    PackChoice choice(BoardId board, MeetingId meeting) {
        return jdbc.sql("""
                        SELECT revision, left_out, measures FROM pack_choice
                        WHERE board_id = ? AND meeting_id = ? ORDER BY revision DESC LIMIT 1""")
                .params(board.value(), meeting.value())
                .query((row, number) -> new PackChoice(
                        set(row.getString("left_out")), measures(row.getString("measures")), row.getInt("revision")))
                .optional()
                .orElse(PackChoice.NONE);
    }

    void add(BoardId board, MeetingId meeting, PackChoice choice, Instant at, PersonId by) {
        jdbc.sql("""
                        INSERT INTO pack_choice
                            (board_id, meeting_id, revision, left_out, measures, made_at, made_by)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        board.value(),
                        meeting.value(),
                        choice.revision(),
                        PackPart.write(choice.leftOut().stream().sorted().toList()),
                        choice.measures().stream()
                                .map(MeasureCode::value)
                                .sorted(Comparator.naturalOrder())
                                .collect(Collectors.joining(COMMA)),
                        Rows.moment(at),
                        by.value())
                .update();
    }

    private static Set<PackPart> set(String codes) {
        Set<PackPart> parts = EnumSet.noneOf(PackPart.class);
        parts.addAll(PackPart.read(codes));
        return parts;
    }

    private static Set<MeasureCode> measures(String codes) {
        return Stream.of(codes.split(COMMA))
                .filter(code -> !code.isEmpty())
                .map(MeasureCode::new)
                .collect(Collectors.toSet());
    }
}
