package org.quarterboard.boards;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quarterboard.directory.CsvTable;
import org.quarterboard.directory.Findings;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.SpreadsheetText;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a membership list: seats, members, terms, chair and deputy, each list whole or not at all. */
@Service
@Transactional(readOnly = true)
public class MembershipImportService {

    private final BoardRepository boards;
    private final BoardPicture picture;
    private final SeatAuthorities authorities;
    private final MembershipStore store;

    MembershipImportService(
            BoardRepository boards, BoardPicture picture, SeatAuthorities authorities, MembershipStore store) {
        this.boards = boards;
        this.picture = picture;
        this.authorities = authorities;
        this.store = store;
    }

    /** What saving the list would do. Changes nothing. */
    public MembershipPreview preview(@WritesService(Capability.EDIT_BOARD) BoardId id, byte[] bytes) {
        Board board = boards.findById(id.value()).orElseThrow(NotFoundException::new);
        return load(board, bytes, false);
    }

    /**
     * Checks the list again and saves it whole. A list that the board holds already changes nothing.
     *
     * @throws UserFacingException if anything is wrong with it by now; then nothing is saved
     */
    @Transactional
    public MembershipPreview save(@WritesService(Capability.EDIT_BOARD) BoardId id, byte[] bytes) {
        Board board = boards.lock(id.value()).orElseThrow(NotFoundException::new);
        MembershipPreview done = load(board, bytes, true);
        if (done.refused()) {
            throw new UserFacingException(
                    "boards.import.refused", done.findings().size());
        }
        return done;
    }

    /** A list with the header, and a line for each open seat to be filled in. */
    public byte[] template(@ReadsService(Capability.READ_BOARD) ServiceId service) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(MembershipLayout.MEMBERSHIP.columns());
            boards.findByService(service.value()).stream()
                    .flatMap(this::openSeats)
                    .map(line -> line.stream().map(SpreadsheetText::guarded).toList())
                    .forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<List<String>> openSeats(Board board) {
        Map<String, Long> codes = authorities.codes(board.services());
        return picture.details(board).seats().stream()
                .filter(seat -> !looksLikeFormula(seat.title()))
                .map(seat -> {
                    List<String> line = new ArrayList<>(List.of(seat.kind().name(), seat.title(), code(codes, seat)));
                    MembershipLayout.MEMBERSHIP.columns().stream()
                            .skip(line.size())
                            .forEach(column -> line.add(""));
                    return line;
                });
    }

    private static String code(Map<String, Long> codes, SeatItem seat) {
        return codes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(seat.authorityId()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** A spreadsheet would work it out; made harmless, it would no longer be the title. Such a seat is left out. */
    private static boolean looksLikeFormula(String text) {
        return "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private MembershipPreview load(Board board, byte[] bytes, boolean save) {
        Findings findings = new Findings();
        List<MembershipRow> rows =
                MembershipRow.read(CsvTable.read(MembershipLayout.MEMBERSHIP, bytes, findings), findings);
        MembershipState state = state(board);
        MembershipPlanner planner = new MembershipPlanner(state, findings);
        List<MembershipStep> steps = planner.plan(rows);
        if (save && findings.isEmpty() && !steps.isEmpty()) {
            store.save(board, steps, state.authorities());
        }
        return new MembershipPreview(
                findings.list(),
                findings.isEmpty() ? steps.stream().map(MembershipStep::change).toList() : List.of(),
                planner.unchanged(),
                planner.seatsLeft());
    }

    private MembershipState state(Board board) {
        BoardDetails details = picture.details(board);
        List<SeatItem> seats = new ArrayList<>(details.seats());
        seats.addAll(details.closedSeats());
        return new MembershipState(
                seats,
                details.members(),
                picture.terms(board.boardId()),
                picture.offices(board.boardId()),
                authorities.codes(board.services()));
    }
}
