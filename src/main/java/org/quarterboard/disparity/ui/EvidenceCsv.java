package org.quarterboard.disparity.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.quarterboard.actions.ActionState;
import org.quarterboard.attendance.PartnerData;
import org.quarterboard.disparity.DisparityFinding;
import org.quarterboard.disparity.EvidenceCase;
import org.quarterboard.disparity.EvidenceYear;
import org.quarterboard.disparity.FindingSentence;
import org.quarterboard.disparity.GroupWords;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.SpreadsheetText;
import org.springframework.stereotype.Component;

/**
 * The evidence of a financial year as one CSV file in UTF-8 with a byte order mark: a line for each case, then one for each
 * partner; numbers unrounded and with a decimal point.
 */
@Component
class EvidenceCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> HEAD = List.of(
            "disparity.evidence.col.year",
            "disparity.evidence.col.case",
            "disparity.evidence.col.title",
            "disparity.evidence.col.finding",
            "disparity.evidence.col.counted",
            "disparity.evidence.col.reference",
            "disparity.evidence.col.group",
            "disparity.evidence.col.baseline",
            "disparity.evidence.col.from",
            "disparity.evidence.col.to",
            "disparity.evidence.col.numerator",
            "disparity.evidence.col.denominator",
            "disparity.evidence.col.baseline-numerator",
            "disparity.evidence.col.baseline-denominator",
            "disparity.evidence.col.ratio",
            "disparity.evidence.col.lower",
            "disparity.evidence.col.upper",
            "disparity.evidence.col.state",
            "disparity.evidence.col.decision",
            "disparity.evidence.col.asked",
            "disparity.evidence.col.answered",
            "disparity.evidence.col.done",
            "disparity.evidence.col.open",
            "disparity.evidence.col.reviews",
            "disparity.evidence.col.partner",
            "disparity.evidence.col.data",
            "disparity.evidence.col.on",
            "disparity.evidence.col.showed",
            "disparity.evidence.col.said");

    /** How many columns are of a partner; they come last. */
    private static final int OF_PARTNER = 5;

    private final Messages messages;
    private final FindingSentence sentences;
    private final GroupWords groups;
    private final EvidenceWords words;

    EvidenceCsv(Messages messages, FindingSentence sentences, GroupWords groups, EvidenceWords words) {
        this.messages = messages;
        this.sentences = sentences;
        this.groups = groups;
        this.words = words;
    }

    byte[] of(EvidenceYear year, Locale locale) {
        StringWriter out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            write(csv, HEAD.stream().map(key -> messages.get(key, locale)));
            year.cases().forEach(one -> write(csv, line(year, one, locale)));
            year.partners().forEach(data -> write(csv, line(year, data, locale)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, Stream<String> cells) {
        csv.writeRecord(cells.map(SpreadsheetText::guarded).toList());
    }

    private Stream<String> line(EvidenceYear year, EvidenceCase one, Locale locale) {
        DisparityFinding seen = one.then().seen();
        List<String> cells = new ArrayList<>(List.of(
                label(year),
                one.then().number().label(),
                one.then().title(),
                sentences.sentence(seen, locale),
                sentences.counted(seen.counted(), locale),
                sentences.counted(seen.reference(), locale),
                groups.label(seen.group(), locale),
                groups.label(seen.baseline(), locale),
                seen.span().start().toString(),
                seen.span().end().toString(),
                Long.toString(seen.numerators().group()),
                Long.toString(seen.denominators().group()),
                Long.toString(seen.numerators().baseline()),
                Long.toString(seen.denominators().baseline()),
                exact(seen.ratio()),
                exact(seen.lower()),
                exact(seen.upper()),
                messages.get(one.then().state().messageKey(), locale),
                words.decision(one, locale),
                Long.toString(one.asked()),
                Long.toString(one.answered()),
                actions(one, ActionState.DONE),
                actions(one, ActionState.OPEN),
                words.reviews(one, locale)));
        return Stream.concat(cells.stream(), blank(OF_PARTNER));
    }

    private Stream<String> line(EvidenceYear year, PartnerData data, Locale locale) {
        return Stream.of(
                        Stream.of(label(year)),
                        blank(HEAD.size() - OF_PARTNER - 1),
                        Stream.of(
                                messages.get(data.sector().messageKey(), locale),
                                messages.get(data.state().messageKey(), locale),
                                data.broughtOn() == null ? "" : data.broughtOn().toString(),
                                data.showed(),
                                data.boardSaid()))
                .flatMap(part -> part);
    }

    private static Stream<String> blank(int cells) {
        return Stream.generate(() -> "").limit(cells);
    }

    /** Nothing where the reader may not know. */
    private static String actions(EvidenceCase one, ActionState state) {
        return one.actions()
                .map(all -> Long.toString(EvidenceWords.in(all, state)))
                .orElse("");
    }

    private static String exact(OptionalDouble value) {
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).toPlainString() : "";
    }

    private static String label(EvidenceYear year) {
        return new Quarter(year.year(), 1).financialYear();
    }
}
