package org.quarterboard.disparity;

import java.time.Instant;
import java.util.ArrayList;
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

    /** The English files with the tables of one statement and the pictures of another: a leak. */
    public static List<Published> withPicturesOf(ProtectedRelease told, ProtectedRelease drawn) {
        ReleaseText text = text(told);
        List<ReleaseText.Part> parts = new ArrayList<>();
        for (int i = 0; i < text.parts().size(); i++) {
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
                    text(drawn).parts().get(i).chart(),
                    part.course()));
        }
        return writer()
                .files(
                        new ReleaseText(
                                text.title(),
                                text.service(),
                                text.span(),
                                text.fileName(),
                                text.lead(),
                                parts,
                                text.notes(),
                                text.handling()),
                        Messages.ENGLISH,
                        AT,
                        IDENTITY)
                .stream()
                .map(made -> new Published(made.name(), made.bytes()))
                .toList();
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
