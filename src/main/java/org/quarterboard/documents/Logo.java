package org.quarterboard.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture for a cover.
 *
 * @param png as {@link #settled} makes it
 * @param words what it shows, for those who do not see it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(byte[] png, String words) {

    /** Pixels on the longer side: enough for print at the size of a cover. */
    public static final int MOST_KEPT = 900;

    /** Pixels on a side; more are not unpacked. */
    public static final int MOST_READ = 4000;

    private static final Set<String> KINDS = Set.of("png", "jpeg");

    public Logo {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A picture has a text alternative");
        }
    }

    /**
     * The picture as covers can take it: PNG without transparency on white, at most {@value #MOST_KEPT} pixels wide or high,
     * and without anything else that the file carried.
     *
     * @param file PNG or JPEG; told by its content
     * @return empty if it is neither, is damaged, or has more than {@value #MOST_READ} pixels on a side
     */
    public static Optional<byte[]> settled(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (!KINDS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))
                        || Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_READ) {
                    return Optional.empty();
                }
                return Optional.of(onWhite(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static byte[] onWhite(BufferedImage picture) throws IOException {
        double scale = Math.min(1, (double) MOST_KEPT / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = flat.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.drawImage(picture, 0, 0, width, height, null);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(flat, "png", out);
        return out.toByteArray();
    }
}
