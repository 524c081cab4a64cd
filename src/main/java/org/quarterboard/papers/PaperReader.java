package org.quarterboard.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterboard.attendance.AttendanceService;
import org.quarterboard.boards.BoardDetails;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.disparity.DisparityPaper;
import org.quarterboard.disparity.DisparityPapers;
import org.quarterboard.documents.Logo;
import org.quarterboard.files.FileStore;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.kpi.MeasureCatalogue;
import org.quarterboard.kpi.MeasureCode;
import org.quarterboard.kpi.Observation;
import org.quarterboard.kpi.ObservationId;
import org.quarterboard.kpi.ObservationService;
import org.quarterboard.kpi.Origin;
import org.quarterboard.meetings.AgendaEntry;
import org.quarterboard.meetings.AgendaPaperItem;
import org.quarterboard.meetings.AgendaPaperService;
import org.quarterboard.meetings.AgendaService;
import org.quarterboard.meetings.HeldMeeting;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.MeetingService;
import org.quarterboard.meetings.PaperBytes;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.NotFoundException;
import org.quarterboard.shared.Period;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Today;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.trends.MeasureLine;
import org.quarterboard.trends.MeasureService;
import org.quarterboard.trends.SummaryLine;
import org.springframework.stereotype.Component;

/** Reads what a paper needs, as the person who builds it. To be called in one transaction, so that it is one moment. */
@Component
class PaperReader {

    private static final int QUARTERS = 8;
    private static final int BOARD_ATTENDANCE = 8;
    private static final String SENIORS = "8a";
    private static final String DELEGATES = "8c";

    private final ServiceDirectory directory;
    private final BoardService boards;
    private final MeetingService meetings;
    private final AgendaService agendas;
    private final AgendaPaperService agendaPapers;
    private final AttendanceService attendance;
    private final MeasureService measures;
    private final DisparityPapers disparities;
    private final ObservationService observations;
    private final MeasureCatalogue catalogue;
    private final Today today;
    private final PackSettingsStore settings;
    private final FileStore files;
    private final BoardReader boardReader;
    private final PaperCorrections corrections;

    PaperReader(
            ServiceDirectory directory,
            BoardService boards,
            MeetingService meetings,
            AgendaService agendas,
            AgendaPaperService agendaPapers,
            AttendanceService attendance,
            MeasureService measures,
            DisparityPapers disparities,
            ObservationService observations,
            MeasureCatalogue catalogue,
            Today today,
            PackSettingsStore settings,
            FileStore files,
            BoardReader boardReader,
            PaperCorrections corrections) {
        this.directory = directory;
        this.boards = boards;
        this.meetings = meetings;
        this.agendas = agendas;
        this.agendaPapers = agendaPapers;
        this.attendance = attendance;
        this.measures = measures;
        this.disparities = disparities;
        this.observations = observations;
        this.catalogue = catalogue;
        this.today = today;
        this.settings = settings;
        this.files = files;
        this.boardReader = boardReader;
        this.corrections = corrections;
    }

    PaperSource read(ServiceId service, UUID meetingUuid, Locale locale) {
        BoardDetails board = boards.boardOf(service).orElseThrow(NotFoundException::new);
        MeetingItem meeting = meetings.find(board.id(), meetingUuid);
        if (meeting.state().isOff()) {
            throw new UserFacingException("papers.error.cancelled");
        }
        PackTemplate template = settings.template(board.id()).orElse(PackTemplate.USUAL);
        PackChoice choice = settings.choice(board.id(), meeting.id());
        PackContents contents = new PackContents(
                choice.of(template),
                template.handling(),
                template.logo().map(logo -> new Logo(files.bytes(logo.file()), logo.words())));
        Quarter last = meeting.quarter().compareTo(today.quarter()) > 0 ? today.quarter() : meeting.quarter();
        Quarter first = last.plus(1 - QUARTERS);
        List<HeldMeeting> held = meetings.heldMeetings(board.id(), new Period(first.start(), last.end()));
        Quarter upTo = upTo(service, last, locale);
        List<MeasureLine> lines = measures.measures(service, upTo, locale);
        BoardSource record = boardReader.read(
                service, board.id(), meeting, returned(lines).orElse(upTo), Set.copyOf(contents.parts()), locale);
        List<ShownMeasure> shown = shown(service, lines, upTo, locale, contents, choice);
        Optional<DisparityPaper> disparity = contents.has(PackPart.DISPROPORTIONALITY) || contents.has(PackPart.CASES)
                ? Optional.of(disparities.paper(service, upTo, locale))
                : Optional.empty();
        List<ObservationId> counted =
                contents.has(PackPart.ATTENDANCE) ? counted(service, new Period(first.start(), last.end())) : List.of();
        List<ObservationId> summed = record.summary()
                .map(summary -> summed(service, SummarySection.printed(summary), lines, shown, upTo, locale))
                .orElse(List.of());
        Set<ObservationId> printed = new LinkedHashSet<>(counted);
        printed.addAll(summed);
        shown.forEach(measure -> printed.addAll(measure.figures()));
        disparity.ifPresent(paper -> paper.counts().forEach(count -> printed.addAll(count.figures())));
        List<PaperCorrection> corrected = corrections.before(service, meeting.date());
        corrected.forEach(one -> {
            printed.add(one.printed().id());
            one.now().map(Observation::id).ifPresent(printed::add);
        });
        List<AgendaEntry> agenda = agendas.agenda(board.id(), meetingUuid);
        return new PaperSource(
                directory.find(service),
                board.name(),
                contents,
                record,
                meeting,
                agenda,
                papers(board.id(), meetingUuid, agenda),
                attendance.grid(service, first, QUARTERS),
                before(held, meeting),
                upTo,
                shown.stream().filter(one -> one.line().kpi() > 0).toList(),
                shown.stream().filter(one -> one.line().kpi() == 0).toList(),
                counted,
                summed,
                disparity,
                corrected,
                origins(service, printed, held));
    }

    /** What the sentences of the quarter rest on and no page of the paper shows: all that the page of each measure shows. */
    private List<ObservationId> summed(
            ServiceId service,
            List<SummaryLine> said,
            List<MeasureLine> lines,
            List<ShownMeasure> shown,
            Quarter upTo,
            Locale locale) {
        Set<MeasureCode> elsewhere =
                shown.stream().map(measure -> measure.line().code()).collect(Collectors.toSet());
        Map<MeasureCode, MeasureLine> known =
                lines.stream().collect(Collectors.toMap(MeasureLine::code, Function.identity()));
        return said.stream()
                .filter(line -> known.containsKey(line.code()) && !elsewhere.contains(line.code()))
                .flatMap(line -> new ShownMeasure(
                                Objects.requireNonNull(known.get(line.code())),
                                measures.measure(service, line.code(), upTo, locale))
                        .figures().stream())
                .distinct()
                .toList();
    }

    /** In the order of the agenda, of one item in the order in which they came. Whoever builds may see drafts of papers. */
    private List<MemberPaper> papers(BoardId board, UUID meeting, List<AgendaEntry> agenda) {
        if (!agendaPapers.shown(board, meeting)) {
            throw new NotFoundException();
        }
        List<AgendaPaperItem> standing = agendaPapers.papers(board, meeting).stream()
                .filter(AgendaPaperItem::stands)
                .toList();
        List<MemberPaper> found = new ArrayList<>();
        for (int place = 1; place <= agenda.size(); place++) {
            AgendaEntry entry = agenda.get(place - 1);
            for (AgendaPaperItem item : standing) {
                if (item.item().equals(entry.id())) {
                    PaperBytes file = agendaPapers.file(board, meeting, item.uuid());
                    found.add(new MemberPaper(
                            found.size() + 1, place, entry, item, file.name(), file.file(), file.bytes()));
                }
            }
        }
        if (found.size() != standing.size()) {
            throw new IllegalStateException("A paper without an item of the agenda: " + meeting);
        }
        return found;
    }

    private static Optional<HeldMeeting> before(List<HeldMeeting> held, MeetingItem meeting) {
        return held.stream()
                .filter(one -> !one.uuid().equals(meeting.uuid()))
                .filter(one -> one.date()
                        .atTime(one.startsAt())
                        .isBefore(meeting.date().atTime(meeting.startsAt())))
                .reduce((earlier, later) -> later);
    }

    /** The newest quarter with a value of a main measure; attendance is known before the return and does not count. */
    private Quarter upTo(ServiceId service, Quarter last, Locale locale) {
        return measures.measures(service, last, locale).stream()
                .filter(line -> line.headline() && line.kpi() != BOARD_ATTENDANCE)
                .flatMap(line -> line.latest().stream())
                .map(latest -> latest.quarter())
                .max(Quarter::compareTo)
                .orElse(last);
    }

    /** The newest quarter that a return tells of; what is published or derived may be newer. */
    private static Optional<Quarter> returned(List<MeasureLine> lines) {
        return lines.stream()
                .filter(line -> line.headline() && line.kpi() > 0 && line.kpi() != BOARD_ATTENDANCE)
                .flatMap(line -> line.latest().stream())
                .map(latest -> latest.quarter())
                .max(Quarter::compareTo);
    }

    /** The main measures and the established ones, or those that were chosen; without figures none has a page. */
    private List<ShownMeasure> shown(
            ServiceId service,
            List<MeasureLine> lines,
            Quarter upTo,
            Locale locale,
            PackContents contents,
            PackChoice choice) {
        List<ShownMeasure> shown = new ArrayList<>();
        for (MeasureLine line : lines) {
            boolean wanted = choice.measures().isEmpty()
                    ? line.headline() || line.kpi() == 0
                    : choice.measures().contains(line.code());
            if (wanted && contents.has(line.kpi() > 0 ? PackPart.KPIS : PackPart.ESTABLISHED)) {
                ShownMeasure measure = new ShownMeasure(line, measures.measure(service, line.code(), upTo, locale));
                if (!measure.figures().isEmpty()) {
                    shown.add(measure);
                }
            }
        }
        return shown;
    }

    /** The figures that the register has given KPI 8 of each sector: what the cells of the grid stand for. */
    private List<ObservationId> counted(ServiceId service, Period span) {
        List<CellCode> cells = catalogue.ofKpi(BOARD_ATTENDANCE).stream()
                .filter(measure ->
                        Set.of(SENIORS, DELEGATES).contains(measure.code().value()))
                .flatMap(measure -> measure.versions().stream()
                        .flatMap(version -> catalogue.cellsOf(measure.code(), version.number()).stream()))
                .map(Cell::code)
                .distinct()
                .toList();
        return observations.currentAttendance(service, cells, span).stream()
                .filter(figure -> figure.stream() == org.quarterboard.kpi.Stream.DERIVED)
                .map(Observation::id)
                .toList();
    }

    private FigureOrigins origins(ServiceId service, Collection<ObservationId> printed, List<HeldMeeting> held) {
        Map<ObservationId, Observation> figures = observations.byIds(service, printed).stream()
                .collect(Collectors.toMap(Observation::id, Function.identity()));
        Map<UUID, Origin> titles = new HashMap<>();
        for (Observation figure : figures.values()) {
            titles.computeIfAbsent(
                    figure.source().id(),
                    ignored -> observations.one(service, figure.id()).origin());
        }
        Map<UUID, LocalDate> meetingDays =
                held.stream().collect(Collectors.toMap(HeldMeeting::uuid, HeldMeeting::date));
        return new FigureOrigins(figures, titles, meetingDays);
    }
}
