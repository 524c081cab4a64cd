package org.quarterboard.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.directory.ServiceItem;
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
import org.quarterboard.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds those who bring figures in, and those who submit, some days before a deadline and when it has passed, of the
 * quarters of which something is still to be submitted. One service, one transaction: the message is in the outbox and
 * the reminder in the table, or neither. Run again, it finds nothing left to do. A service that has closed, or has not
 * begun here, is left alone.
 */
@Component
class ReturnReminders {

    private final ReturnCalendarService calendars;
    private final ServiceDirectory directory;
    private final PeopleService people;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Messages messages;
    private final Formats formats;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final RemindDays days;
    private final Today today;
    private final String baseUrl;

    ReturnReminders(
            ReturnCalendarService calendars,
            ServiceDirectory directory,
            PeopleService people,
            Recipients recipients,
            Outbox outbox,
            Messages messages,
            Formats formats,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            RemindDays days,
            Today today,
            BaseUrl baseUrl) {
        this.calendars = calendars;
        this.directory = directory;
        this.people = people;
        this.recipients = recipients;
        this.outbox = outbox;
        this.messages = messages;
        this.formats = formats;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.days = days;
        this.today = today;
        this.baseUrl = baseUrl.value();
    }

    void remind() {
        directory.mine().forEach(this::remind);
    }

    /** What goes wrong at one service does not keep the others from being reminded; the next run tries again. */
    void remind(ServiceItem service) {
        if (!service.validOn(today.date())) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> remindOfAll(service));
        } catch (RuntimeException e) {
            ErrorIds.log(e);
        }
    }

    private void remindOfAll(ServiceItem service) {
        ReturnCalendar calendar = calendars.calendar(service.id());
        if (!calendar.begun()) {
            return;
        }
        for (ReturnCalendar.Line line : calendar.quarters()) {
            OptionalInt kind = days.on(today.date(), line.due());
            boolean served = !line.quarter().end().isBefore(service.validFrom());
            if (kind.isPresent() && served && line.outstanding()) {
                told(service, line, kind.getAsInt());
            }
        }
    }

    private void told(ServiceItem service, ReturnCalendar.Line line, int kind) {
        List<PersonId> reminded = reminded(service, line, kind);
        for (Colleague colleague : people.colleagues(service.id())) {
            if (!reminded.contains(colleague.id())) {
                able(colleague.id(), service).ifPresent(viewer -> {
                    write(viewer, service, line, kind);
                    note(viewer.id(), service, line, kind);
                });
            }
        }
    }

    private Optional<Viewer> able(PersonId person, ServiceItem service) {
        return recipients
                .able(person, Capability.IMPORT_KPI, service.id())
                .or(() -> recipients.able(person, Capability.LOCK_RETURN, service.id()));
    }

    private void write(Viewer to, ServiceItem service, ReturnCalendar.Line line, int kind) {
        String key = kind == RemindDays.PASSED ? "calendar.reminder.passed" : "calendar.reminder.before";
        String quarter = formats.shortQuarter(line.quarter(), to.language());
        String due = formats.date(line.due(), to.language());
        List<String> steps = new ArrayList<>();
        step(steps, line, ReturnProgress.EXPECTED, to);
        step(steps, line, ReturnProgress.RECEIVED, to);
        step(steps, line, ReturnProgress.CHECKED, to);
        String link = baseUrl + "/service/" + service.code() + "/returns";
        outbox.write(
                to.id(),
                service.id(),
                messages.get(key + ".subject", to.language(), quarter, due, service.name()),
                messages.get(
                        key + ".body", to.language(), quarter, due, service.name(), String.join("\n", steps), link));
    }

    private void step(List<String> steps, ReturnCalendar.Line line, ReturnProgress progress, Viewer to) {
        List<String> kpis = line.owed()
                .filter(one -> one.progress() == progress)
                .map(ReturnStanding::kpi)
                .toList();
        if (!kpis.isEmpty()) {
            steps.add(messages.get(
                    "calendar.reminder.step." + progress, to.language(), kpis.size(), String.join(", ", kpis)));
        }
    }

    private List<PersonId> reminded(ServiceItem service, ReturnCalendar.Line line, int kind) {
        return jdbc.sql("""
                        SELECT person_id FROM return_reminder
                        WHERE service_id = ? AND period_start = ? AND due_on = ? AND days_before = ?""")
                .params(service.id().value(), line.quarter().start(), line.due(), kind)
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    private void note(PersonId person, ServiceItem service, ReturnCalendar.Line line, int kind) {
        jdbc.sql("""
                        INSERT INTO return_reminder (service_id, period_start, due_on, days_before, person_id, made_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        service.id().value(),
                        line.quarter().start(),
                        line.due(),
                        kind,
                        person.value(),
                        Stored.moment(today.instant()))
                .update();
    }
}
