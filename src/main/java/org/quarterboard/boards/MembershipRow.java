package org.quarterboard.boards;

import static org.quarterboard.boards.MembershipLayout.AUTHORITY;
import static org.quarterboard.boards.MembershipLayout.FROM;
import static org.quarterboard.boards.MembershipLayout.KIND;
import static org.quarterboard.boards.MembershipLayout.OFFICE;
import static org.quarterboard.boards.MembershipLayout.OFFICE_FROM;
import static org.quarterboard.boards.MembershipLayout.OFFICE_TO;
import static org.quarterboard.boards.MembershipLayout.ORGANISATION;
import static org.quarterboard.boards.MembershipLayout.POSITION;
import static org.quarterboard.boards.MembershipLayout.SEAT;
import static org.quarterboard.boards.MembershipLayout.STANDING;
import static org.quarterboard.boards.MembershipLayout.TO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarterboard.directory.CsvTable;
import org.quarterboard.directory.Fields;
import org.quarterboard.directory.Findings;

/**
 * A sound line of a membership list.
 *
 * @param authority the code of the local authority that the seat is for; empty for all of them
 * @param holder empty for a seat that nobody holds
 */
record MembershipRow(int row, SeatKind kind, String seat, String authority, Optional<Holder> holder) {

    static final int MOST_ROWS = 500;

    /** Who holds the seat, and what office the holder has beside it. */
    record Holder(String position, String organisation, Standing standing, Term term, Optional<OfficeHeld> office) {

        String label() {
            return position + ", " + organisation;
        }
    }

    record OfficeHeld(Office office, Term term) {}

    static List<MembershipRow> read(CsvTable table, Findings findings) {
        if (table.rows().size() > MOST_ROWS) {
            findings.add(0, "", "", MembershipProblem.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
            return List.of();
        }
        List<MembershipRow> sound = new ArrayList<>();
        for (CsvTable.Row line : table.rows()) {
            Fields fields = new Fields(line, table.layout(), findings);
            SeatKind kind = fields.oneOf(KIND, SeatKind.values(), MembershipProblem.BAD_KIND);
            String seat = fields.text(SEAT, Words.LONGEST);
            String authority = fields.isEmpty(AUTHORITY) ? "" : fields.code(AUTHORITY);
            Optional<Holder> holder = holder(fields, kind);
            if (fields.sound()) {
                sound.add(new MembershipRow(line.number(), kind, seat, authority, holder));
            }
        }
        return sound;
    }

    private static Optional<Holder> holder(Fields fields, SeatKind kind) {
        if (fields.isEmpty(POSITION)) {
            MembershipLayout.OF_A_HOLDER.stream()
                    .filter(column -> !fields.isEmpty(column))
                    .forEach(column -> fields.wrong(column, MembershipProblem.WITHOUT_POSITION, ""));
            return Optional.empty();
        }
        String position = fields.text(POSITION, Words.LONGEST);
        String organisation = fields.text(ORGANISATION, Words.LONGEST);
        Standing standing = fields.oneOf(STANDING, Standing.values(), MembershipProblem.BAD_STANDING);
        if (fields.sound() && !Standing.of(kind.sector()).contains(standing)) {
            fields.wrong(STANDING, MembershipProblem.STANDING_OF_SEAT, "");
        }
        Optional<Term> term = term(fields, FROM, TO);
        Optional<OfficeHeld> office = office(fields);
        return term.map(sound -> new Holder(position, organisation, standing, sound, office));
    }

    private static Optional<OfficeHeld> office(Fields fields) {
        if (fields.isEmpty(OFFICE)) {
            List.of(OFFICE_FROM, OFFICE_TO).stream()
                    .filter(column -> !fields.isEmpty(column))
                    .forEach(column -> fields.wrong(column, MembershipProblem.WITHOUT_OFFICE, ""));
            return Optional.empty();
        }
        Office office = fields.oneOf(OFFICE, Office.values(), MembershipProblem.BAD_OFFICE);
        return term(fields, OFFICE_FROM, OFFICE_TO).map(term -> new OfficeHeld(office, term));
    }

    /** Empty if anything was wrong with the line so far. */
    private static Optional<Term> term(Fields fields, String fromColumn, String toColumn) {
        LocalDate from = fields.date(fromColumn);
        LocalDate to = fields.end(toColumn, from);
        return fields.sound() ? Optional.of(new Term(from, to)) : Optional.empty();
    }
}
