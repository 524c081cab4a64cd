package org.quarterboard.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares the width of a table among its columns: all they want where there is room, with the rest spread evenly; else at
 * least their widest word, with the rest dealt out evenly until each has what it wants, so that short columns stay on one
 * line; else in proportion to their widest words. A header is content with half its length.
 */
final class ColumnWidths {
    static final float GAP = 14;

    private ColumnWidths() {}

    static float[] of(Faces faces, TableBlock table, float total) {
        int count = table.columns().size();
        float[] least = new float[count];
        float[] wanted = new float[count];
        for (int c = 0; c < count; c++) {
            float pad = c == count - 1 ? 0 : GAP;
            for (List<Span> cell : column(table, c)) {
                least[c] = Math.max(least[c], LineBreaker.widestWord(faces, cell) + pad);
                wanted[c] = Math.max(wanted[c], LineBreaker.natural(faces, cell) + pad);
            }
            List<Span> header = Span.of(table.columns().get(c).header(), TextStyle.COLUMN);
            least[c] = Math.max(least[c], LineBreaker.widestWord(faces, header) + pad);
            wanted[c] = Math.max(wanted[c], Math.max(least[c], LineBreaker.natural(faces, header) * 0.55f + pad));
            boolean symbols = symbols(table, c);
            least[c] += symbols ? TableSetter.SYMBOL : 0.5f;
            wanted[c] += symbols ? TableSetter.SYMBOL : 0.5f;
        }
        return share(least, wanted, total);
    }

    private static float[] share(float[] least, float[] wanted, float total) {
        float sumLeast = sum(least);
        float sumWanted = sum(wanted);
        float[] widths = new float[least.length];
        for (int c = 0; c < widths.length; c++) {
            if (sumWanted <= total) {
                widths[c] = wanted[c] + (total - sumWanted) / widths.length;
            } else {
                widths[c] = sumLeast <= total ? least[c] : total * least[c] / sumLeast;
            }
        }
        if (sumWanted > total && sumLeast <= total) {
            deal(widths, wanted, total - sumLeast);
        }
        return widths;
    }

    private static void deal(float[] widths, float[] wanted, float rest) {
        float left = rest;
        while (left > 0.5f) {
            int hungry = 0;
            for (int c = 0; c < widths.length; c++) {
                hungry += wanted[c] - widths[c] > 0.01f ? 1 : 0;
            }
            if (hungry == 0) {
                return;
            }
            float share = left / hungry;
            for (int c = 0; c < widths.length; c++) {
                float more = Math.max(0, Math.min(share, wanted[c] - widths[c]));
                widths[c] += more;
                left -= more;
            }
        }
    }

    private static boolean symbols(TableBlock table, int column) {
        return column > 0
                && table.rows().stream()
                        .anyMatch(row -> row.cells().get(column - 1).symbol() != null);
    }

    private static List<List<Span>> column(TableBlock table, int column) {
        List<List<Span>> cells = new ArrayList<>();
        for (TableBlock.Row row : table.rows()) {
            String text =
                    column == 0 ? row.header() : row.cells().get(column - 1).text();
            cells.add(Span.of(text, TableSetter.style(row)));
        }
        return cells;
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
