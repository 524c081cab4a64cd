package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterboard.boards.BoardService;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.security.CurrentPerson;
import org.quarterboard.security.SeatRights;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.ServiceId;
import org.springframework.stereotype.Component;

/** On the home page: invitations that the reader has not answered; for secretary and chair what to expect next. */
@Component
class InvitationHomeCard implements HomeCard {

    private final BoardService boards;
    private final InvitationService invitations;
    private final ForecastService forecasts;
    private final ForecastWords words;
    private final ServiceDirectory directory;
    private final CurrentPerson currentPerson;
    private final SeatRights seats;
    private final Messages messages;
    private final Formats formats;

    InvitationHomeCard(
            BoardService boards,
            InvitationService invitations,
            ForecastService forecasts,
            ForecastWords words,
            ServiceDirectory directory,
            CurrentPerson currentPerson,
            SeatRights seats,
            Messages messages,
            Formats formats) {
        this.boards = boards;
        this.invitations = invitations;
        this.forecasts = forecasts;
        this.words = words;
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.seats = seats;
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.READ_ATTENDANCE)) {
            return List.of();
        }
        Optional<BoardId> board = boards.boardIdOf(service);
        if (board.isEmpty()) {
            return List.of();
        }
        String path = "service/" + directory.find(service).code();
        List<Entry> entries = new ArrayList<>();
        for (OwnInvitation invitation : invitations.unanswered(board.get())) {
            entries.add(unanswered(invitation, path, locale));
        }
        if (capabilities.contains(Capability.Names.RECORD_MEETING)
                || capabilities.contains(Capability.Names.READ_BOARD) && chairs(service)) {
            forecasts.next(board.get()).ifPresent(next -> entries.add(forecast(next, path, locale)));
        }
        return entries;
    }

    private boolean chairs(ServiceId service) {
        return currentPerson
                .viewer()
                .filter(viewer -> seats.chairedBy(viewer.id()).contains(service))
                .isPresent();
    }

    private Entry unanswered(OwnInvitation invitation, String path, Locale locale) {
        return new Entry(
                Place.NEEDS_YOU,
                messages.get("invitations.home.unanswered.title", locale, formats.date(invitation.date(), locale)),
                messages.get(
                        "invitations.home.unanswered.text",
                        locale,
                        formats.time(invitation.startsAt(), locale),
                        invitation.place()),
                messages.get("invitations.home.unanswered.link", locale),
                path + "/invitation/" + invitation.meeting());
    }

    private Entry forecast(ForecastService.Next next, String path, Locale locale) {
        Forecast forecast = next.forecast();
        String calls = forecast.calls().stream()
                .map(sector -> words.call(sector, locale))
                .collect(Collectors.joining(" "));
        String text = words.kpi8(forecast, locale) + " " + words.quorum(forecast, locale);
        return new Entry(
                Place.NEXT,
                messages.get(
                        "invitations.home.forecast.title",
                        locale,
                        formats.date(next.date(), locale),
                        forecast.answered(),
                        forecast.invited()),
                calls.isEmpty() ? text : text + " " + calls,
                messages.get("invitations.home.forecast.link", locale),
                path + "/meetings/" + next.meeting() + "/invitations");
    }
}
