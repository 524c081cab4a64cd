package org.quarterboard.prove;

import java.util.UUID;
import org.quarterboard.files.TestPdf;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.PaperDraft;
import org.quarterboard.papers.PackBuilding;
import org.quarterboard.papers.PaperWorld;
import org.quarterboard.security.AsSystem;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.springframework.context.ApplicationContext;

/** A meeting with papers of members, of which packs are asked for. */
record PackWorld(ApplicationContext portal, ServiceId service, UUID meeting) {

    static final int PAPERS = 2;

    private static final int PAGES = 40;

    static PackWorld create(ApplicationContext portal) {
        return create(portal, TestPdf.plain(PAGES), PAGES);
    }

    /** @param paper that each member brings */
    static PackWorld create(ApplicationContext portal, byte[] paper, int pages) {
        PaperWorld.World world = portal.getBean(PaperWorld.class).create();
        AsSystem.run("kill", () -> {
            for (AgendaEntry item : portal.getBean(AgendaService.class)
                    .agenda(world.board().id(), world.meeting())
                    .subList(0, PAPERS)) {
                portal.getBean(AgendaPaperService.class)
                        .add(
                                world.board().id(),
                                world.meeting(),
                                item.id(),
                                new PaperDraft("Report on " + item.title(), "What it says."),
                                TestPdf.sound("report.pdf", paper, pages));
            }
        });
        return new PackWorld(portal, world.board().service(), world.meeting());
    }

    UUID ask() {
        return AsSystem.call("kill", () -> building().ask(service, meeting, Messages.ENGLISH));
    }

    void cancel(UUID pack) {
        AsSystem.run("kill", () -> building().cancel(service, pack));
    }

    private PackBuilding building() {
        return portal.getBean(PackBuilding.class);
    }
}
