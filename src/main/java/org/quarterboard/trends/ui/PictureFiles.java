package org.quarterboard.trends.ui;

import org.quarterboard.charts.Chart;
import org.quarterboard.charts.ChartPictures;
import org.quarterboard.charts.ChartText;
import org.quarterboard.shared.ui.Attachment;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Charts as attachments. */
@Component
class PictureFiles {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final ChartPictures pictures;

    PictureFiles(ChartPictures pictures) {
        this.pictures = pictures;
    }

    /** @param prefix begins every id in the picture */
    ResponseEntity<byte[]> svg(String name, Chart chart, ChartText text, String prefix) {
        return Attachment.of(name + ".svg", SVG, pictures.svg(chart, text, prefix));
    }

    ResponseEntity<byte[]> png(String name, Chart chart) {
        return Attachment.of(name + ".png", MediaType.IMAGE_PNG, pictures.png(chart));
    }
}
