package org.quarterboard.shared;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done or seen.
 *
 * @param action a stable lower-case code such as {@code meeting.attendance-recorded}
 * @param service the service it concerns, if it concerns one
 * @param subject what was changed or seen, if it has a public id
 * @param details short facts, never a child's data and never a secret
 */
public record AuditEvent(
        String action,
        @Nullable ServiceId service,
        @Nullable Ref subject,
        SortedMap<String, String> details) {

    public AuditEvent {
        details = new TreeMap<>(details);
    }

    public static AuditEvent of(String action, @Nullable ServiceId service, @Nullable Ref subject) {
        return new AuditEvent(action, service, subject, new TreeMap<>());
    }

    public AuditEvent with(String fact, Object value) {
        SortedMap<String, String> more = new TreeMap<>(details);
        more.put(fact, String.valueOf(value));
        return new AuditEvent(action, service, subject, more);
    }

    /** The facts, in the order of their names. */
    @Override
    public SortedMap<String, String> details() {
        return new TreeMap<>(Map.copyOf(details));
    }
}
