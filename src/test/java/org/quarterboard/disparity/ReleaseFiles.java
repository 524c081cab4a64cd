package org.quarterboard.disparity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quarterboard.charts.ChartPictures;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.charts.IntervalChart;
import org.quarterboard.charts.IntervalRow;
import org.quarterboard.charts.RatioMark;
import org.quarterboard.charts.RatioState;
import org.quarterboard.papers.ReleasePrinting;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.quarterboard.statistics.Ratio;

/** The files of a statement, made as they are for publication, without a database. */
public final class ReleaseFiles {

    private static final Instant AT = Instant.parse("2026-11-26T10:00:00Z");
    private static final UUID IDENTITY = UUID.fromString("00000000-0000-4000-8000-000000000048");

    private static final ReleaseWriter.Publisher PUBLISHER =
            new ReleaseWriter.Publisher("Norchester Youth Justice Service", "norchester");

    private ReleaseFiles() {}

    @SuppressWarnings("ArrayRecordComponent")
    public record Published(String name, byte[] bytes) {}

    public static List<Published> of(ProtectedRelease told, List<ProtectedRelease> earlier) {
        return writer().files(told, earlier, PUBLISHER, AT, IDENTITY).stream()
                .map(made -> new Published(made.name(), made.bytes()))
                .toList();
    }

    /** The English files of a statement, with marks in its pictures for groups that are hidden in it: a leak without a word. */
    public static List<Published> withMarksOf(ProtectedRelease told, ProtectedRelease open) {
        ReleaseText text = text(told);
        List<ReleaseFigures.Table> figures = ReleaseFigures.of(open).tables();
        List<ReleaseText.Part> parts = new ArrayList<>();
        for (int i = 0; i < text.parts().size(); i++) {
            ReleaseFigures.Table table = figures.get(i);
            ReleaseText.Part part = text.parts().get(i);
            parts.add(new ReleaseText.Part(
                    part.counted(),
                    part.reference(),
                    part.span(),
                    part.heading(),
                    part.caption(),
                    part.columns(),
                    part.lines(),
                    part.sentences(),
                    part.notes(),
                    part.chart().map(picture -> marked(picture, table)),
                    part.course()));
        }
        ReleaseText leaking = new ReleaseText(
                text.title(),
                text.service(),
                text.span(),
                text.fileName(),
                text.lead(),
                parts,
                text.notes(),
                text.handling());
        return writer().files(leaking, Messages.ENGLISH, AT, IDENTITY).stream()
                .map(made -> new Published(made.name(), made.bytes()))
                .toList();
    }

    private static ReleaseText.Picture marked(ReleaseText.Picture picture, ReleaseFigures.Table open) {
        GroupWords words = new GroupWords(new Messages());
        Map<String, Ratio> ratios = new HashMap<>();
        open.rows()
                .forEach(row -> row.made()
                        .ratio()
                        .filter(ratio -> ratio.estimate().isPresent())
                        .ifPresent(ratio -> ratios.put(words.label(row.told().group(), Messages.ENGLISH), ratio)));
        IntervalChart own = picture.chart();
        return new ReleaseText.Picture(
                new IntervalChart(
                        own.title(),
                        own.subtitle(),
                        own.axis(),
                        own.valueHeader(),
                        own.countHeader(),
                        own.rows().stream()
                                .map(row -> row.ratio() == null && ratios.containsKey(row.name())
                                        ? new IntervalRow(
                                                row.name(),
                                                new RatioState(
                                                        RatioMark.TOO_FEW,
                                                        row.state().word()),
                                                PageChart.interval(ratios.get(row.name())),
                                                "",
                                                row.count(),
                                                List.of())
                                        : row)
                                .toList()),
                picture.text());
    }

    private static ReleaseText text(ProtectedRelease told) {
        return writer().text(told, List.of(), PUBLISHER, Messages.ENGLISH);
    }

    static ReleaseWriter writer() {
        Messages messages = new Messages();
        GroupWords groups = new GroupWords(messages);
        Formats formats = new Formats(messages);
        return new ReleaseWriter(
                messages,
                formats,
                groups,
                new FindingSentence(groups, messages, formats),
                ReleasePrinting.printer(messages),
                new ChartPictures(new ChartRenderer()));
    }
}
