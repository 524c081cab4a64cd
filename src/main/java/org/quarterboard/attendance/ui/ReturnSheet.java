package org.quarterboard.attendance.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterboard.attendance.MeetingUsed;
import org.quarterboard.attendance.PartnerRole;
import org.quarterboard.attendance.ReturnSnapshot;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Sector;
import org.quarterboard.shared.ui.SelectedService;

/**
 * The return in the two row types of the national template, senior partner and delegated or non-senior partner.
 *
 * @param notes what the rows cannot say: state, meeting, sums
 * @param columns the headers
 */
record ReturnSheet(String title, List<String> notes, List<String> columns, List<Row> rows, Locale language) {

    /**
     * A role and sector.
     *
     * @param meetingDay empty if no meeting was held in the quarter
     * @param meeting the day in words, or that there was none
     */
    record Row(
            String serviceCode,
            String service,
            String quarter,
            Optional<LocalDate> meetingDay,
            String meeting,
            String role,
            String sector,
            int attended,
            String remark,
            String state) {}

    /**
     * @param undecided whether nobody has said yet what became of the only meeting there may have been
     * @param state what the figures are: a draft, or which submission
     */
    static ReturnSheet of(
            SelectedService service,
            ReturnSnapshot figures,
            boolean undecided,
            String state,
            Messages messages,
            Formats formats,
            Locale locale) {
        Optional<LocalDate> day = figures.meeting().map(MeetingUsed::date);
        String meeting = day.map(date -> formats.date(date, locale))
                .orElseGet(() -> messages.get(undecided ? "attendance.undecided" : "returns.sheet.no-meeting", locale));
        String quarter = formats.quarter(figures.quarter(), locale);
        List<Row> rows = new ArrayList<>();
        for (PartnerRole role : PartnerRole.values()) {
            for (Sector sector : Sector.values()) {
                rows.add(new Row(
                        service.code(),
                        service.name(),
                        figures.quarter().nationalLabel(),
                        day,
                        meeting,
                        messages.get(role.messageKey(), locale),
                        messages.get(sector.messageKey(), locale),
                        figures.attended(role, sector),
                        figures.inBothRoles(sector) ? messages.get("returns.sheet.both", locale) : "",
                        state));
            }
        }
        return new ReturnSheet(
                messages.get("returns.sheet.title", locale, service.name(), quarter),
                List.of(
                        state,
                        day.isPresent()
                                ? messages.get("returns.sheet.meeting", locale, meeting)
                                : messages.get(
                                        undecided ? "returns.sheet.undecided" : "returns.sheet.zero-without-meeting",
                                        locale),
                        messages.get(
                                "returns.sheet.reading",
                                locale,
                                messages.get(figures.reading().messageKey(), locale)),
                        messages.get("returns.sheet.sums", locale, figures.headline(), figures.delegatedTotal())),
                java.util.stream.Stream.of(
                                "service-code",
                                "service",
                                "quarter",
                                "meeting",
                                "role",
                                "sector",
                                "attended",
                                "remark",
                                "state")
                        .map(column -> messages.get("returns.col." + column, locale))
                        .toList(),
                rows,
                locale);
    }
}
