package org.quarterboard.papers;

import org.quarterboard.charts.ChartRenderer;
import org.quarterboard.disparity.ReleasePrinter;
import org.quarterboard.documents.PdfRenderer;
import org.quarterboard.shared.Formats;
import org.quarterboard.shared.Messages;

/** Prints public statements in tests that have no database. */
public final class ReleasePrinting {

    private ReleasePrinting() {}

    public static ReleasePrinter printer(Messages messages) {
        return new ReleasePaper(new PdfRenderer(new ChartRenderer()), messages, new Formats(messages));
    }
}
