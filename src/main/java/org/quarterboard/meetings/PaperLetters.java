package org.quarterboard.meetings;

import java.util.Locale;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.messages.Outbox;
import org.quarterboard.security.AsSystem;
import org.quarterboard.security.Capability;
import org.quarterboard.security.Recipients;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.BaseUrl;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/**
 * Tells those who belong into a meeting that its papers are out, or what has come later. Only those who may read the
 * board are written to, each in the own language; rights are asked again at sending.
 */
@Component
class PaperLetters {

    private static final String WORK = "members told of papers";

    private final BoardService boards;
    private final Invitees invitees;
    private final Recipients recipients;
    private final ServiceDirectory directory;
    private final Outbox outbox;
    private final Messages messages;
    private final Formats formats;
    private final String baseUrl;

    PaperLetters(
            BoardService boards,
            Invitees invitees,
            Recipients recipients,
            ServiceDirectory directory,
            Outbox outbox,
            Messages messages,
            Formats formats,
            BaseUrl baseUrl) {
        this.boards = boards;
        this.invitees = invitees;
        this.recipients = recipients;
        this.directory = directory;
        this.outbox = outbox;
        this.messages = messages;
        this.formats = formats;
        this.baseUrl = baseUrl.value();
    }

    void published(Meeting meeting, int papers) {
        tell(meeting, "agendas.mail.published", papers);
    }

    void late(Meeting meeting, AgendaItem item, AgendaPaper paper) {
        tell(meeting, "agendas.mail.late", paper.title(), item.title());
    }

    void withdrawn(Meeting meeting, AgendaPaper paper, String reason) {
        tell(meeting, "agendas.mail.withdrawn", paper.title(), reason);
    }

    private void tell(Meeting meeting, String key, Object... words) {
        BoardDetails board = boards.details(meeting.boardId());
        invitees.people(board, meeting.heldOn()).forEach(person -> tell(meeting, board, person, key, words));
    }

    private void tell(Meeting meeting, BoardDetails board, PersonId person, String key, Object... words) {
        for (ServiceId service : board.services()) {
            Viewer reader =
                    recipients.able(person, Capability.READ_BOARD, service).orElse(null);
            if (reader != null) {
                Locale language = reader.language();
                Object[] all = new Object[words.length + 2];
                all[0] = formats.date(meeting.heldOn(), language);
                all[1] = link(meeting, service);
                System.arraycopy(words, 0, all, 2, words.length);
                outbox.write(
                        person,
                        service,
                        messages.get(key + ".subject", language, all),
                        messages.get(key + ".body", language, all));
                return;
            }
        }
    }

    private String link(Meeting meeting, ServiceId service) {
        String code = AsSystem.call(WORK, () -> directory.find(service).code());
        return baseUrl + "/service/" + code + "/meetings/" + meeting.uuid() + "/agenda";
    }
}
