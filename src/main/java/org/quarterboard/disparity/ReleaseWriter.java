package org.quarterboard.disparity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.quarterboard.charts.ChartPictures;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;
import org.springframework.stereotype.Component;

/** Makes words and files of a public statement. It is given what is told, and never the numbers behind it. */
@Component
class ReleaseWriter {

    private static final String SVG = "image/svg+xml";

    private final Messages messages;
    private final Formats formats;
    private final GroupWords groups;
    private final FindingSentence sentences;
    private final ReleasePrinter printer;
    private final ChartPictures pictures;

    ReleaseWriter(
            Messages messages,
            Formats formats,
            GroupWords groups,
            FindingSentence sentences,
            ReleasePrinter printer,
            ChartPictures pictures) {
        this.messages = messages;
        this.formats = formats;
        this.groups = groups;
        this.sentences = sentences;
        this.printer = printer;
        this.pictures = pictures;
    }

    /** Whose statement it is. */
    record Publisher(String name, String code) {}

    /** A file before it is kept. */
    record Made(ReleaseFile.Kind kind, Locale language, int position, String name, String type, byte[] bytes) {}

    ReleaseText text(ProtectedRelease told, List<ProtectedRelease> earlier, Publisher publisher, Locale locale) {
        return new ReleaseTextMaker(told, earlier, words(locale)).text(publisher.name(), publisher.code());
    }

    /** All files, in both languages. */
    List<Made> files(
            ProtectedRelease told, List<ProtectedRelease> earlier, Publisher publisher, Instant at, UUID uuid) {
        List<Made> made = new ArrayList<>();
        for (Locale locale : List.of(Messages.ENGLISH, Messages.WELSH)) {
            made.addAll(files(text(told, earlier, publisher, locale), locale, at, uuid));
        }
        return made;
    }

    List<Made> files(ReleaseText text, Locale locale, Instant at, UUID uuid) {
        String name = text.fileName() + "-" + locale.getLanguage();
        List<Made> made = new ArrayList<>();
        made.add(new Made(
                ReleaseFile.Kind.PDF,
                locale,
                0,
                name + ".pdf",
                "application/pdf",
                printer.pdf(text, locale, at, uuid)));
        made.add(new Made(
                ReleaseFile.Kind.CSV,
                locale,
                0,
                name + ".csv",
                "text/csv",
                new ReleaseCsv(text, words(locale)).bytes()));
        for (int i = 0; i < text.parts().size(); i++) {
            int position = i + 1;
            text.parts()
                    .get(i)
                    .chart()
                    .ifPresent(picture -> made.add(new Made(
                            ReleaseFile.Kind.SVG,
                            locale,
                            position,
                            name + "-" + position + ".svg",
                            SVG,
                            pictures.svg(picture.chart(), picture.text(), "statement" + position))));
        }
        return made;
    }

    private DisparityWords words(Locale locale) {
        return new DisparityWords(messages, formats, groups, sentences, locale);
    }
}
