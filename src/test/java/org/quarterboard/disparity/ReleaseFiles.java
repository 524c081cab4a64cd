package org.quarterboard.disparity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.quarterboard.charts.ChartPictures;
import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.papers.ReleasePrinting;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;

/** The files of a statement, made as they are for publication, without a database. */
public final class ReleaseFiles {

    private static final Instant AT = Instant.parse("2026-11-26T10:00:00Z");
    private static final UUID IDENTITY = UUID.fromString("00000000-0000-4000-8000-000000000048");

    private ReleaseFiles() {}

    @SuppressWarnings("ArrayRecordComponent")
    public record Published(String name, byte[] bytes) {}

    public static List<Published> of(ProtectedRelease told, List<ProtectedRelease> earlier) {
        return writer()
                .files(told, earlier, new ReleaseWriter.Publisher("Norchester Youth Justice Service", "norchester"), AT, IDENTITY)
                .stream()
                .map(made -> new Published(made.name(), made.bytes()))
                .toList();
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
