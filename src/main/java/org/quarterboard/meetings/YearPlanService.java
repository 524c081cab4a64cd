package org.quarterboard.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.security.Capability;
import org.quarterboard.security.ReadsService;
import org.quarterboard.security.WritesService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.UserFacingException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a board means to look at in a year, and when it means to meet. */
@Service
@Transactional(readOnly = true)
public class YearPlanService {

    /** A date of last year falls on the same day of the week in this one. */
    private static final int WEEKS_OF_A_YEAR = 52;

    private final PlanItemRepository plans;
    private final AgendaItemRepository agenda;
    private final MeetingService meetings;
    private final MeetingRepository rows;
    private final MeetingAudit audit;

    YearPlanService(
            PlanItemRepository plans,
            AgendaItemRepository agenda,
            MeetingService meetings,
            MeetingRepository rows,
            MeetingAudit audit) {
        this.plans = plans;
        this.agenda = agenda;
        this.meetings = meetings;
        this.rows = rows;
        this.audit = audit;
    }

    public YearPlan plan(@ReadsService(Capability.READ_BOARD) BoardId board, int year) {
        Map<Long, MeetingItem> standing = meetings.list(board).stream()
                .filter(meeting ->
                        meeting.quarter().year() == year && !meeting.state().isOff())
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .collect(Collectors.toMap(
                        meeting -> meeting.id().value(), Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<Quarter, List<MeetingItem>> byQuarter = standing.values().stream()
                .collect(Collectors.groupingBy(MeetingItem::quarter, TreeMap::new, Collectors.toList()));
        Map<Subject, Set<Quarter>> onAgenda = new HashMap<>();
        for (AgendaItem item : agenda.findByBoardIdAndMeetingIdIn(board.value(), standing.keySet())) {
            Subject subject = item.subject();
            MeetingItem meeting = standing.get(item.meetingId());
            if (subject != null && meeting != null) {
                onAgenda.computeIfAbsent(subject, ignored -> new HashSet<>()).add(meeting.quarter());
            }
        }
        return new YearPlan(year, planned(board, year), onAgenda, byQuarter);
    }

    /** Plans a subject for a quarter, or takes it out. */
    @Transactional
    public void set(
            @WritesService(Capability.RECORD_MEETING) BoardId board, Quarter quarter, Subject subject, boolean due) {
        List<PlanItem> there = stored(board, quarter.year()).stream()
                .filter(item -> item.quarter().equals(quarter) && item.subject().equals(subject))
                .toList();
        if (due == !there.isEmpty()) {
            return;
        }
        if (due) {
            store(List.of(new PlanItem(board, quarter, subject)));
        } else {
            plans.deleteAll(there);
        }
        audit.record(
                board,
                due ? "meeting.year-planned" : "meeting.year-unplanned",
                Map.of(
                        "year", quarter.year(),
                        "quarter", quarter.number(),
                        "subject", subject.item(),
                        "sector", subject.sectorCode()));
    }

    /** Starts the plan of a year that has none with what most boards look at, see {@link UsualYear}. */
    @Transactional
    public void startUsual(@WritesService(Capability.RECORD_MEETING) BoardId board, int year) {
        start(board, year, UsualYear.of(board, year));
    }

    /** Starts the plan of a year that has none with the plan of the year before. */
    @Transactional
    public void copyLastYear(@WritesService(Capability.RECORD_MEETING) BoardId board, int year) {
        List<PlanItem> before = stored(board, year - 1);
        if (before.isEmpty()) {
            throw new UserFacingException("agendas.error.no-plan-last-year");
        }
        start(
                board,
                year,
                before.stream()
                        .map(item -> new PlanItem(
                                board, new Quarter(year, item.quarter().number()), item.subject()))
                        .toList());
    }

    /**
     * Plans a meeting for every meeting of the year before that was not called off, 52 weeks later at the same time and
     * place, as long as its quarter has none yet.
     *
     * @return how many were planned
     */
    @Transactional
    public int planMeetingsLikeLastYear(@WritesService(Capability.RECORD_MEETING) BoardId board, int year) {
        rows.lockAll(board.value());
        List<MeetingItem> all = meetings.list(board);
        Set<Quarter> taken = all.stream()
                .filter(meeting -> !meeting.state().isOff())
                .map(MeetingItem::quarter)
                .collect(Collectors.toSet());
        List<MeetingItem> before = all.stream()
                .filter(meeting ->
                        meeting.quarter().year() == year - 1 && !meeting.state().isOff())
                .toList();
        List<MeetingDraft> drafts = new ArrayList<>();
        for (MeetingItem meeting : before) {
            LocalDate day = meeting.date().plusWeeks(WEEKS_OF_A_YEAR);
            // Two days of a year are lost over 52 weeks, which can lead across the end of a quarter.
            LocalDate within = Quarter.of(day).equals(next(meeting)) ? day : day.plusWeeks(1);
            if (!taken.contains(Quarter.of(within))) {
                drafts.add(meeting.again(within));
            }
        }
        if (drafts.isEmpty()) {
            throw new UserFacingException("agendas.error.nothing-to-copy");
        }
        drafts.forEach(draft -> meetings.plan(board, draft));
        return drafts.size();
    }

    private static Quarter next(MeetingItem meeting) {
        return new Quarter(meeting.quarter().year() + 1, meeting.quarter().number());
    }

    private void start(BoardId board, int year, Collection<PlanItem> items) {
        if (!stored(board, year).isEmpty()) {
            throw new UserFacingException("agendas.error.has-plan");
        }
        store(items);
        audit.record(board, "meeting.year-started", Map.of("year", year, "items", items.size()));
    }

    /** Two people may plan the same at once: the database lets one of them through. */
    private void store(Collection<PlanItem> items) {
        try {
            plans.saveAllAndFlush(items);
        } catch (DataIntegrityViolationException e) {
            throw new UserFacingException("agendas.error.plan-changed-meanwhile");
        }
    }

    private List<PlanItem> stored(BoardId board, int year) {
        if (year < Short.MIN_VALUE || year > Short.MAX_VALUE) {
            throw new NotFoundException();
        }
        return plans.findByBoardIdAndYear(board.value(), (short) year);
    }

    private Map<Subject, Set<Quarter>> planned(BoardId board, int year) {
        return stored(board, year).stream()
                .collect(Collectors.groupingBy(
                        PlanItem::subject, Collectors.mapping(PlanItem::quarter, Collectors.toSet())));
    }

    /** The subjects planned for the quarter, in order. */
    public List<Subject> due(@ReadsService(Capability.READ_BOARD) BoardId board, Quarter quarter) {
        Map<Subject, Set<Quarter>> planned = planned(board, quarter.year());
        return Subject.planned().stream()
                .filter(subject -> planned.getOrDefault(subject, Set.of()).contains(quarter))
                .toList();
    }
}
