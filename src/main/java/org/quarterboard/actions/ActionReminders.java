package org.quarterboard.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.actions.ActionStore.Reminded;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.messages.Outbox;
import org.quarterboard.security.Capability;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.PeopleService.Colleague;
import org.quarterboard.security.Recipients;
import org.quarterboard.security.Viewer;
import org.quarterboard.shared.BaseUrl;
import org.quarterboard.shared.ErrorIds;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds the owner a week before an action is due, on the day, and once when it is overdue; whoever takes it over is
 * reminded as well. One action, one transaction: the message is in the outbox and the reminder in the table, or
 * neither. Where the owner cannot read the register, those who keep it are told instead. Run again, it finds nothing
 * left to do.
 */
@Component
class ActionReminders {

    private final ActionRepository actions;
    private final ActionStore store;
    private final BoardService boards;
    private final ServiceDirectory directory;
    private final PeopleService people;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Messages messages;
    private final Formats formats;
    private final TransactionTemplate transaction;
    private final Today today;
    private final String baseUrl;

    ActionReminders(
            ActionRepository actions,
            ActionStore store,
            BoardService boards,
            ServiceDirectory directory,
            PeopleService people,
            Recipients recipients,
            Outbox outbox,
            Messages messages,
            Formats formats,
            TransactionTemplate transaction,
            Today today,
            BaseUrl baseUrl) {
        this.actions = actions;
        this.store = store;
        this.boards = boards;
        this.directory = directory;
        this.people = people;
        this.recipients = recipients;
        this.outbox = outbox;
        this.messages = messages;
        this.formats = formats;
        this.transaction = transaction;
        this.today = today;
        this.baseUrl = baseUrl.value();
    }

    void remind() {
        List<Action> near = actions.findByStateAndDueOnLessThanEqualOrderById(
                ActionState.OPEN, today.date().plusDays(Reminder.DAYS_BEFORE));
        Set<Reminded> given =
                new HashSet<>(store.reminded(near.stream().map(Action::id).toList()));
        for (Action action : near) {
            if (due(action).filter(reminded -> !given.contains(reminded)).isPresent()) {
                attempt(action);
            }
        }
    }

    /** What goes wrong with one action does not keep the others from being reminded of; the next run tries again. */
    private void attempt(Action action) {
        try {
            transaction.executeWithoutResult(status -> remind(action));
        } catch (RuntimeException e) {
            ErrorIds.log(e);
        }
    }

    /** Looks again under the lock: it may have been done, moved or reminded of meanwhile. */
    private void remind(Action seen) {
        Optional<Action> locked =
                actions.lock(seen.boardId().value(), seen.uuid()).filter(action -> action.state() == ActionState.OPEN);
        Optional<Reminded> reminder = locked.flatMap(this::due);
        if (locked.isEmpty()
                || reminder.isEmpty()
                || store.reminded(List.of(seen.id())).contains(reminder.get())) {
            return;
        }
        Action action = locked.get();
        BoardDetails board = boards.details(action.boardId());
        List<Told> told = told(board, action);
        for (Told one : told) {
            write(one, action, reminder.get().kind(), board);
        }
        // Where nobody can be told, nobody has been: as soon as an account is linked, the reminder goes out.
        if (!told.isEmpty()) {
            store.write(action.boardId(), reminder.get(), told.size(), today.instant());
        }
    }

    private Optional<Reminded> due(Action action) {
        return Reminder.on(today.date(), action.openedOn(), action.due())
                .map(kind -> new Reminded(action.id(), action.owner(), kind, action.due()));
    }

    /** Somebody who is to be told, and of which service. */
    private record Told(Viewer person, ServiceId about, boolean owner) {}

    private List<Told> told(BoardDetails board, Action action) {
        List<ServiceId> services = board.services().stream()
                .sorted(Comparator.comparingLong(ServiceId::value))
                .toList();
        Optional<PersonId> owner = new BoardPeople(board.members()).person(action.owner());
        if (owner.isPresent()) {
            for (ServiceId service : services) {
                Optional<Viewer> able = recipients.able(owner.get(), Capability.READ_BOARD, service);
                if (able.isPresent()) {
                    return List.of(new Told(able.get(), service, true));
                }
            }
        }
        List<Told> keepers = new ArrayList<>();
        Set<PersonId> known = new HashSet<>();
        for (ServiceId service : services) {
            for (Colleague colleague : people.colleagues(service)) {
                recipients
                        .able(colleague.id(), Capability.RECORD_MEETING, service)
                        .filter(viewer -> known.add(viewer.id()))
                        .ifPresent(viewer -> keepers.add(new Told(viewer, service, false)));
            }
        }
        return keepers;
    }

    private void write(Told told, Action action, Reminder kind, BoardDetails board) {
        Viewer to = told.person();
        String number = action.number().label();
        String due = formats.date(action.due(), to.language());
        String link = baseUrl + "/service/" + directory.find(told.about()).code() + "/actions?show="
                + (told.owner() ? "mine" : "open");
        String owner = new BoardPeople(board.members()).label(action.owner());
        String subject = messages.get(kind.messageKey() + ".subject", to.language(), number, due);
        String body = messages.get(
                told.owner() ? "actions.reminder.to-owner" : "actions.reminder.to-keeper",
                to.language(),
                board.name(),
                number,
                action.words(),
                due,
                owner,
                link);
        outbox.write(to.id(), told.about(), subject, body);
    }
}
