package org.quarterboard.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.PeopleService;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.Scope;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.AuditEvent;
import org.quarterboard.shared.AuditTrail;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.PersonId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether each statutory partner has brought data of its own service on racial and ethnic disproportionality, as the
 * minister's letter of October 2022 asks beside the count of KPI 8. A partner sees and records the own sector alone.
 */
@Service
@Transactional(readOnly = true)
public class PartnerDataService {

    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_PAPER = 300;

    private final StoredPartnerDataRepository stored;
    private final ServiceRow serviceRow;
    private final PeopleService people;
    private final CurrentPerson currentPerson;
    private final Scope scope;
    private final AuditTrail audit;
    private final Today today;

    PartnerDataService(
            StoredPartnerDataRepository stored,
            ServiceRow serviceRow,
            PeopleService people,
            CurrentPerson currentPerson,
            Scope scope,
            AuditTrail audit,
            Today today) {
        this.stored = stored;
        this.serviceRow = serviceRow;
        this.people = people;
        this.currentPerson = currentPerson;
        this.scope = scope;
        this.audit = audit;
        this.today = today;
    }

    /** The sectors that the person may see, each with what holds in the financial year that begins in April of the year. */
    public PartnerDataYear year(@ReadsService(Capability.READ_ATTENDANCE) ServiceId service, int year) {
        Set<Sector> visible = sectors(Capability.READ_ATTENDANCE, service);
        List<StoredPartnerData> found =
                stored.findByServiceIdAndFinancialYearAndSectorInOrderByNumberDesc(service.value(), year, visible);
        Map<PersonId, String> names = people.names(
                found.stream().map(StoredPartnerData::recordedBy).distinct().toList());
        Map<Sector, List<PartnerData>> bySector = new EnumMap<>(Sector.class);
        for (StoredPartnerData one : found) {
            PartnerData data = one.data(names.getOrDefault(one.recordedBy(), ""));
            bySector.computeIfAbsent(data.sector(), ignored -> new ArrayList<>())
                    .add(data);
        }
        List<PartnerData> current = new ArrayList<>();
        Map<Sector, List<PartnerData>> earlier = new EnumMap<>(Sector.class);
        for (Sector sector : visible) {
            List<PartnerData> all = bySector.getOrDefault(sector, List.of());
            current.add(all.isEmpty() ? PartnerData.nothing(sector) : all.getFirst());
            if (all.size() > 1) {
                earlier.put(sector, List.copyOf(all.subList(1, all.size())));
            }
        }
        return new PartnerDataYear(year, current, earlier);
    }

    /** The sectors for which the person may record. */
    public Set<Sector> mayRecord(@ReadsService(Capability.CONTRIBUTE_DATA) ServiceId service) {
        return sectors(Capability.CONTRIBUTE_DATA, service);
    }

    /**
     * Adds a record; the one before stays readable.
     *
     * @param seen the number of the record that was on the screen
     */
    @Transactional
    public void record(@WritesService(Capability.CONTRIBUTE_DATA) ServiceId service, PartnerDataDraft draft, int seen) {
        if (!sectors(Capability.CONTRIBUTE_DATA, service).contains(draft.sector())) {
            throw new NotFoundException();
        }
        checkDay(draft);
        serviceRow.hold(service);
        PartnerData before = stored
                .findByServiceIdAndFinancialYearAndSectorInOrderByNumberDesc(
                        service.value(), draft.year(), Set.of(draft.sector()))
                .stream()
                .findFirst()
                .map(one -> one.data(""))
                .orElseGet(() -> PartnerData.nothing(draft.sector()));
        if (before.number() != seen) {
            throw new UserFacingException("attendance.error.partners-meanwhile");
        }
        PartnerDataDraft checked = new PartnerDataDraft(
                draft.sector(),
                draft.year(),
                draft.state(),
                draft.broughtOn(),
                text(draft.showed(), LONGEST_TEXT),
                text(draft.paper(), LONGEST_PAPER),
                keepsTheRecord(service) ? text(draft.boardSaid(), LONGEST_TEXT) : before.boardSaid());
        if (checked.state() == PartnerDataState.BROUGHT && checked.showed().isEmpty()) {
            throw new UserFacingException("attendance.error.partners-showed");
        }
        stored.save(new StoredPartnerData(
                service, checked, before.number() + 1, currentPerson.idForRecord(), today.instant()));
        audit.record(AuditEvent.of("partner-data.recorded", service, null)
                .with("sector", draft.sector())
                .with("year", draft.year())
                .with("state", draft.state()));
    }

    private void checkDay(PartnerDataDraft draft) {
        if (draft.year() < Kpi8.FIRST.year() || draft.year() > today.quarter().year() + 1) {
            throw new UserFacingException("attendance.error.partners-year");
        }
        LocalDate day = draft.broughtOn();
        if ((day != null) != (draft.state() == PartnerDataState.BROUGHT)) {
            throw new UserFacingException("attendance.error.partners-day");
        }
        if (day != null && (Quarter.of(day).year() != draft.year() || day.isAfter(today.date()))) {
            throw new UserFacingException("attendance.error.partners-day-outside");
        }
    }

    private static String text(@Nullable String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw new UserFacingException("attendance.error.partners-text", longest);
        }
        return text;
    }

    /** What the board said is said by those who keep its record. */
    private boolean keepsTheRecord(ServiceId service) {
        return currentPerson.viewer().isEmpty()
                || scope.allows(currentPerson.required(), Capability.RECORD_MEETING, service);
    }

    private Set<Sector> sectors(Capability capability, ServiceId service) {
        return currentPerson
                .viewer()
                .map(viewer -> scope.sectors(viewer, capability, service))
                .orElseGet(() -> EnumSet.copyOf(Arrays.asList(Sector.values())));
    }
}
