package org.quarterboard.papers;

import java.util.Optional;
import org.quarterboard.attendance.PartnerDataYear;
import org.quarterboard.meetings.Forecast;
import org.quarterboard.meetings.InvitationSheet;
import org.quarterboard.meetings.Minutes;
import org.quarterboard.meetings.SinceThen;
import org.quarterboard.resources.FinanceYear;
import org.quarterboard.trends.QuarterSummary;

/**
 * What the board itself has on record, as far as a pack asks for it.
 *
 * @param invitations who was invited and what they answered
 * @param forecast empty as long as nobody has been invited, and once the meeting is held
 * @param since what the last meeting decided, and what became of it
 * @param minutes of the last meeting, if there was one
 * @param financialYear the first calendar year of the financial year in which the board meets
 */
record BoardSource(
        Optional<InvitationSheet> invitations,
        Optional<Forecast> forecast,
        SinceThen since,
        Optional<Minutes> minutes,
        Optional<QuarterSummary> summary,
        Optional<FinanceYear> finance,
        Optional<PartnerDataYear> partners,
        int financialYear) {}
