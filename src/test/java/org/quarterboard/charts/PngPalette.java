package org.quarterboard.charts;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes a picture of few colours small: its 256 most frequent colours, every other as the nearest of them. */
final class PngPalette {

    private static final int MOST = 256;

    private PngPalette() {}

    static byte[] reduce(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        Map<Integer, Integer> counts = new HashMap<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                counts.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        // By colour where they are equally frequent: the same picture gives the same file.
        List<Integer> palette = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, Integer> index = new HashMap<>();
        counts.keySet().forEach(colour -> index.put(colour, nearest(colour, palette)));
        BufferedImage reduced =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int at = index.get(image.getRGB(x, y) & 0xffffff);
                reduced.getRaster().setSample(x, y, 0, at);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(reduced, "png", out);
        return out.toByteArray();
    }

    private static IndexColorModel model(List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int nearest(int colour, List<Integer> palette) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            int distance = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int difference = (colour >> shift & 0xff) - (palette.get(i) >> shift & 0xff);
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
