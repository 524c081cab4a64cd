package org.quarterboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarterboard.directory.ServiceDirectory;
import org.quarterboard.security.Capability;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.HomeCard;
import org.quarterboard.shared.Messages;
import org.quarterboard.shared.Quarter;
import org.quarterboard.shared.ServiceId;
import org.quarterboard.shared.Tone;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What changed in the newest quarter, in at most five sentences, signals first. */
@Component
@Order(40)
class TrendsHomeCard implements HomeCard {

    /** With the two sentences on the other measures this makes five; one fewer where the data must be told of. */
    private static final int SIGNALS_NAMED = 3;

    private final MeasureService measures;
    private final ServiceDirectory directory;
    private final Messages messages;
    private final Formats formats;

    TrendsHomeCard(MeasureService measures, ServiceDirectory directory, Messages messages, Formats formats) {
        this.measures = measures;
        this.directory = directory;
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public List<Entry> entries(ServiceId service, Set<String> capabilities, Locale locale) {
        if (!capabilities.contains(Capability.Names.READ_KPI)) {
            return List.of();
        }
        Optional<Quarter> newest = measures.quarters(service).stream().findFirst();
        return newest.map(quarter -> List.of(entry(service, quarter, locale))).orElse(List.of());
    }

    private Entry entry(ServiceId service, Quarter quarter, Locale locale) {
        Words words = new Words(messages, formats, locale);
        String path = "service/" + directory.find(service).code() + "/summary?quarter=" + quarter.nationalLabel();
        return new Entry(
                Place.NEWS,
                words.get("home.title", words.quarter(quarter)),
                String.join(" ", sentences(measures.measures(service, quarter, locale), quarter, words)),
                words.get("summary.link"),
                path);
    }

    /**
     * Only main measures and established indicators, and of these only such as have a value in the quarter and are read by
     * signals: sectors at the board are told of by their own room.
     */
    static List<String> sentences(List<MeasureLine> lines, Quarter quarter, Words words) {
        List<MeasureLine> mine = lines.stream()
                .filter(line -> line.headline() || line.kpi() == 0)
                .filter(line -> line.note().kind() != Note.Kind.GRID)
                .filter(line -> line.latest()
                        .filter(latest -> latest.quarter().equals(quarter))
                        .isPresent())
                .toList();
        List<MeasureLine> signals = mine.stream()
                .filter(line ->
                        line.note().kind() == Note.Kind.SIGNAL && line.note().atNewest())
                .toList();
        List<String> sentences = new ArrayList<>();
        long doubtful =
                mine.stream().filter(line -> line.health().tone() == Tone.LOOK).count();
        int most = doubtful > 0 ? SIGNALS_NAMED - 1 : SIGNALS_NAMED;
        int named = signals.size() > most ? most - 1 : signals.size();
        signals.stream()
                .limit(named)
                .forEach(line -> sentences.add(words.get("home.signal", line.title(), line.finding())));
        if (signals.size() > named) {
            sentences.add(words.get("home.more-signals", signals.size() - named));
        }
        if (signals.isEmpty()) {
            sentences.add(words.get("home.no-signal", mine.size()));
        }
        long usual = mine.stream()
                .filter(line -> line.note().kind() == Note.Kind.NO_UNUSUAL_CHANGE)
                .count();
        if (usual > 0 && !signals.isEmpty()) {
            sentences.add(words.get("home.usual", usual));
        }
        long few = mine.stream()
                .filter(line -> line.note().kind() == Note.Kind.NOT_ENOUGH)
                .count();
        if (few > 0) {
            sentences.add(words.get("home.few", few));
        }
        if (doubtful > 0) {
            sentences.add(words.get("home.health", doubtful));
        }
        return sentences;
    }
}
