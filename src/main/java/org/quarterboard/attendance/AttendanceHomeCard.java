package org.quarterboard.attendance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.springframework.stereotype.Component;

/** On the home page: KPI 8 of the running quarter so far, and which sectors had no senior partner there last time. */
@Component
class AttendanceHomeCard implements HomeCard {

    /** How far back the last meeting is looked for. */
    private static final int QUARTERS = 4;

    private final AttendanceService attendance;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;
    private final Today today;

    AttendanceHomeCard(
            AttendanceService attendance, ServiceDirectory directory, Messages messages, Formats formats, Today today) {
        this.attendance = attendance;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
        this.today = today;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.READ_ATTENDANCE)) {
            return List.of();
        }
        Quarter now = today.quarter();
        Kpi8Grid grid = attendance.grid(service, now.plus(1 - QUARTERS), QUARTERS);
        if (!grid.hasBoard()) {
            return List.of();
        }
        String path = "service/" + directory.find(service).code() + "/attendance";
        Kpi8Column column = grid.columns().getLast();
        Kpi8Result running = column.counted();
        if (grid.onlySectors().isPresent()) {
            return grid.sectors().stream()
                    .map(sector -> own(running.of(sector), now, path, locale))
                    .toList();
        }
        List<Entry> entries = new ArrayList<>();
        String quarter = formats.shortQuarter(now, locale);
        entries.add(new Entry(
                Place.NEWS,
                messages.get("attendance.home.now.title", locale, quarter, running.headline()),
                column.undecided()
                        ? messages.get(
                                "returns.error.unsettled",
                                locale,
                                column.unsettled().getFirst().date())
                        : messages.get(countedFrom(running), locale),
                messages.get("attendance.home.link", locale),
                path));
        lastTime(grid).ifPresent(last -> missed(last, path, locale).ifPresent(entries::add));
        return entries;
    }

    private static String countedFrom(Kpi8Result running) {
        if (running.meeting().isEmpty()) {
            return "attendance.home.now.no-meeting";
        }
        return running.in(SectorState.NOT_RECORDED).isEmpty()
                ? "attendance.home.now.text"
                : "attendance.home.now.not-complete";
    }

    /** For a partner: a sector of the own. */
    private Entry own(SectorResult sector, Quarter now, String path, Locale locale) {
        return new Entry(
                Place.NEWS,
                messages.get(
                        "attendance.home.own.title",
                        locale,
                        messages.get(sector.sector().messageKey(), locale),
                        formats.shortQuarter(now, locale)),
                messages.get(sector.state().messageKey(), locale),
                messages.get("attendance.home.link", locale),
                path);
    }

    private static Optional<Kpi8Result> lastTime(Kpi8Grid grid) {
        return grid.columns().stream()
                .map(Kpi8Column::counted)
                .filter(result -> result.meeting().isPresent())
                .max(Comparator.comparing(Kpi8Result::quarter));
    }

    private Optional<Entry> missed(Kpi8Result last, String path, Locale locale) {
        List<String> names = last.sectors().values().stream()
                .filter(sector -> sector.state().withoutSenior())
                .map(sector -> messages.get(sector.sector().messageKey(), locale))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String date = last.meeting()
                .map(meeting -> formats.date(meeting.date(), locale))
                .orElse("");
        return Optional.of(new Entry(
                Place.NEWS,
                messages.get("attendance.home.missed.title", locale, names.size()),
                messages.get(
                        "attendance.home.missed.text",
                        locale,
                        date,
                        names.stream().collect(Collectors.joining(", "))),
                messages.get("attendance.home.link", locale),
                path));
    }
}
