package org.quarterboard.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.attendance.PartnerDataService;
import org.quarterboard.meetings.ForecastService;
import org.quarterboard.meetings.InvitationService;
import org.quarterboard.meetings.MeetingItem;
import org.quarterboard.meetings.Minutes;
import org.quarterboard.meetings.MinutesService;
import org.quarterboard.meetings.SinceThen;
import org.quarterboard.meetings.SinceThenService;
import org.quarterboard.resources.FinanceService;
import org.quarterboard.shared.BoardId;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.trends.SummaryService;
import org.springframework.stereotype.Component;

/** Reads what the board has on record, for the parts that a pack has. */
@Component
class BoardReader {

    private final InvitationService invitations;
    private final ForecastService forecasts;
    private final SinceThenService sinceThen;
    private final MinutesService minutes;
    private final SummaryService summaries;
    private final FinanceService finance;
    private final PartnerDataService partners;

    BoardReader(
            InvitationService invitations,
            ForecastService forecasts,
            SinceThenService sinceThen,
            MinutesService minutes,
            SummaryService summaries,
            FinanceService finance,
            PartnerDataService partners) {
        this.invitations = invitations;
        this.forecasts = forecasts;
        this.sinceThen = sinceThen;
        this.minutes = minutes;
        this.summaries = summaries;
        this.finance = finance;
        this.partners = partners;
    }

    BoardSource read(
            ServiceId service, BoardId board, MeetingItem meeting, Quarter upTo, Set<PackPart> parts, Locale locale) {
        boolean apologies = parts.contains(PackPart.APOLOGIES);
        int year = meeting.quarter().year();
        SinceThen since = parts.contains(PackPart.SINCE) || parts.contains(PackPart.MINUTES)
                ? sinceThen.since(board, meeting.uuid())
                : new SinceThen(Optional.empty(), List.of(), List.of(), List.of());
        Optional<Minutes> last = since.last()
                .filter(before -> parts.contains(PackPart.MINUTES))
                .map(before -> minutes.minutes(board, before.meeting()));
        return new BoardSource(
                apologies ? Optional.of(invitations.sheet(board, meeting.uuid())) : Optional.empty(),
                apologies ? forecasts.forecast(board, meeting.uuid()) : Optional.empty(),
                since,
                last,
                parts.contains(PackPart.SUMMARY)
                        ? Optional.of(summaries.summary(service, upTo, locale))
                        : Optional.empty(),
                parts.contains(PackPart.FINANCE)
                        ? finance.year(service, year)
                                .filter(found -> !found.figures().isEmpty())
                        : Optional.empty(),
                parts.contains(PackPart.PARTNERS) ? Optional.of(partners.year(service, year)) : Optional.empty(),
                year);
    }
}
