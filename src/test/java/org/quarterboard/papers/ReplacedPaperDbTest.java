package org.quarterboard.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarterboard.documents.PdfPages;
import org.quarterboard.files.Sha256;
import org.quarterboard.files.TestPdf;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.papers.PaperWorld.World;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.Role;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Messages;
import org.quarterboard.testing.PortalTest;
import org.quarterboard.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A paper that is replaced while the board paper is built: one of the two is in it, whole, and the list says which. */
@PortalTest
class ReplacedPaperDbTest {

    private static final byte[] FIRST = TestPdf.plain(2);
    private static final byte[] SECOND = TestPdf.plain(3);

    private final PaperReader reader;
    private final PaperPrinter printer;
    private final PaperWorld worlds;
    private final AgendaService agendas;
    private final AgendaPaperService agendaPapers;
    private final TestPeople people;
    private final TransactionTemplate reading;

    private World world;
    private BoardId board;
    private AgendaEntry item;

    @Autowired
    ReplacedPaperDbTest(
            PaperReader reader,
            PaperPrinter printer,
            PaperWorld worlds,
            AgendaService agendas,
            AgendaPaperService agendaPapers,
            TestPeople people,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.printer = printer;
        this.worlds = worlds;
        this.agendas = agendas;
        this.agendaPapers = agendaPapers;
        this.people = people;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @BeforeEach
    void start() {
        world = worlds.create();
        board = world.board().id();
        people.signIn(world.board().grant(Role.SECRETARY));
        item = agendas.agenda(board, world.meeting()).getFirst();
    }

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void theOneThatWasReadIsInIt() throws Exception {
        UUID first = add(FIRST);
        PaperSource read = read();
        agendaPapers.withdraw(board, world.meeting(), first, "Wrong figures");
        add(SECOND);

        BuiltPaper before = print(read);
        BuiltPaper after = print(read());

        assertThat(listed(before)).singleElement().asString().endsWith(" " + Sha256.hex(FIRST));
        assertThat(listed(after)).singleElement().asString().endsWith(" " + Sha256.hex(SECOND));
        assertThat(new PdfPages(after.pdf()).count()).isEqualTo(new PdfPages(before.pdf()).count() + 1);
    }

    /** The signature holds in the file as it came; whoever reads the board paper is told where that is. */
    @Test
    void ofASignedPaperItSaysWhereTheSignatureHolds() throws Exception {
        agendaPapers.add(
                board,
                world.meeting(),
                item.id(),
                new PaperDraft("Agreement", "What it says."),
                TestPdf.signed("agreement.pdf"));
        BuiltPaper built = print(read());
        String all = String.join(" ", new PdfPages(built.pdf()).texts()).replaceAll("\\s+", " ");
        assertThat(all).contains("It is signed. The signature holds in the file as it came");
    }

    private PaperSource read() {
        return Objects.requireNonNull(
                reading.execute(status -> reader.read(world.board().service(), world.meeting(), Messages.ENGLISH)));
    }

    private BuiltPaper print(PaperSource source) {
        PackRequest request = new PackRequest(
                UUID.randomUUID(),
                world.board().service(),
                board,
                world.meeting(),
                Messages.ENGLISH,
                UUID.randomUUID(),
                Optional.empty(),
                Instant.EPOCH,
                CurrentPerson.NOBODY,
                "The secretary");
        return printer.bind(printer.print(source, request));
    }

    private static List<String> listed(BuiltPaper paper) {
        return paper.manifest()
                .text()
                .lines()
                .filter(line -> line.startsWith("paper paper-"))
                .toList();
    }

    private UUID add(byte[] bytes) {
        return agendaPapers.add(
                board,
                world.meeting(),
                item.id(),
                new PaperDraft("Custody report", "What it says."),
                TestPdf.sound("custody.pdf", bytes, new PdfPages(bytes).count()));
    }
}
