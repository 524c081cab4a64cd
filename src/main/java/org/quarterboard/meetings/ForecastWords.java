package org.quarterboard.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quarterboard.boards.Holding;
import org.quarterboard.boards.QuorumRule.Missing;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.springframework.stereotype.Component;

/** Says a forecast in sentences, the same on every page. */
@Component
public class ForecastWords {

    private final Messages messages;

    ForecastWords(Messages messages) {
        this.messages = messages;
    }

    /** Such as: KPI 8 is likely to be 4 of 5, at least 3 and at most 5. */
    public String kpi8(Forecast forecast, Locale locale) {
        Outlook<Integer> figure = forecast.kpi8();
        return figure.isSettled()
                ? messages.get("invitations.kpi8.settled", locale, figure.likely())
                : messages.get("invitations.kpi8.open", locale, figure.likely(), figure.low(), figure.high());
    }

    /** Whether the meeting can decide, and how sure that is. */
    public String quorum(Forecast forecast, Locale locale) {
        return messages.get("invitations.quorum." + forecast.quorum(), locale);
    }

    /** What is missing for the quorum, each a sentence of its own; none if nothing is. */
    public List<String> missing(Missing missing, Locale locale) {
        List<String> sentences = new ArrayList<>();
        if (missing.seats() > 0) {
            sentences.add(messages.get("invitations.missing.seats", locale, missing.seats()));
        }
        if (!missing.sectors().isEmpty()) {
            String names = missing.sectors().stream()
                    .sorted()
                    .map(sector -> name(sector, locale))
                    .collect(Collectors.joining(", "));
            sentences.add(messages.get("invitations.missing.sectors", locale, names));
        }
        if (missing.chair()) {
            sentences.add(messages.get("invitations.missing.chair", locale));
        }
        return sentences;
    }

    /** Such as: Education has not answered: ring the Assistant director, education, Norchester City Council. */
    public String call(SectorForecast sector, Locale locale) {
        return messages.get(
                "invitations.call." + sector.expectation(),
                locale,
                name(sector.sector(), locale),
                sector.ring().stream()
                        .map(ForecastWords::label)
                        .reduce((one, other) -> messages.get("invitations.call.or", locale, one, other))
                        .orElse(""));
    }

    /** That the meeting may not be the one that decides its quarter. */
    public String later(Locale locale) {
        return messages.get("invitations.forecast.later", locale);
    }

    /** Where a sector stands, in a few words. */
    public String expectation(SectorForecast sector, Locale locale) {
        return messages.get("invitations.expected." + sector.expectation(), locale);
    }

    public String name(Sector sector, Locale locale) {
        return messages.get(sector.messageKey(), locale);
    }

    private static String label(Holding holding) {
        return holding.position() + " (" + holding.organisation() + ")";
    }
}
