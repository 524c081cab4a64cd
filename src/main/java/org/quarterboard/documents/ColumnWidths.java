package org.quarterboard.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares the width of a table among its columns: all they want where there is room, with the rest spread evenly; else at
 * least their widest word, then until no number has to be broken, then until short columns stay on one line, and the rest so that the
 * longest cells of the other columns take as many lines as each other; else in proportion to their widest words. A header is
 * content with half its length.
 */
final class ColumnWidths {
    private static final float GAP = 14;
    private static final float NARROW_GAP = 8;
    /** From so many columns on, words need the room more than the gaps between them. */
    private static final int MANY = 7;

    /** The part of the table up to which a column is a short one: the first of these for which there is room. */
    private static final float[] BRIEF = {0.28f, 0.24f, 0.2f, 0.16f, 0.12f};

    /** The part of the table that short columns may take from the long ones, which take what is least with it. */
    private static final float ROOM = 0.8f;

    private static final int HALVINGS = 30;

    private ColumnWidths() {}

    /** The room between a column and the next. */
    static float gap(int columns) {
        return columns < MANY ? GAP : NARROW_GAP;
    }

    static float[] of(Faces faces, TableBlock table, float total) {
        int count = table.columns().size();
        float[] least = new float[count];
        float[] wanted = new float[count];
        float[] unbroken = new float[count];
        for (int c = 0; c < count; c++) {
            float pad = c == count - 1 ? 0 : gap(count);
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
            boolean number = table.columns().get(c).number();
            unbroken[c] = number ? Math.max(least[c], numbers(faces, table, c) + pad) : least[c];
        }
        for (float part : BRIEF) {
            float[] brief = brief(wanted, unbroken, total * part);
            if (sum(brief) <= total * ROOM) {
                return share(total, wanted, least, unbroken, brief);
            }
        }
        return share(total, wanted, least, unbroken);
    }

    private static float[] brief(float[] wanted, float[] unbroken, float most) {
        float[] brief = new float[wanted.length];
        for (int c = 0; c < brief.length; c++) {
            brief[c] = wanted[c] <= most ? Math.max(unbroken[c], wanted[c]) : unbroken[c];
        }
        return brief;
    }

    /** The widest number of a column: a cell of digits with what belongs to them, not the words that stand for one. */
    private static float numbers(Faces faces, TableBlock table, int column) {
        float widest = 0;
        for (List<Span> cell : column(table, column)) {
            String text = cell.isEmpty() ? "" : cell.getFirst().text();
            boolean number = !text.isEmpty() && !Character.isLetter(text.codePointAt(0));
            widest = Math.max(widest, number ? LineBreaker.natural(faces, cell) + 0.5f : 0);
        }
        return widest;
    }

    /** @param steps what columns want before all of it, more and more; the first is the least */
    private static float[] share(float total, float[] wanted, float[]... steps) {
        float[] least = steps[0];
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
            for (float[] step : steps) {
                deal(widths, step, total - sum(widths));
            }
            level(widths, wanted, total);
        }
        return widths;
    }

    /** Gives the rest to those that want more, so that each has the same part of what it wants, and none less than it has. */
    private static void level(float[] widths, float[] wanted, float total) {
        float low = 0;
        float high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            float part = (low + high) / 2;
            if (sum(parts(widths, wanted, part)) > total) {
                high = part;
            } else {
                low = part;
            }
        }
        System.arraycopy(parts(widths, wanted, low), 0, widths, 0, widths.length);
    }

    private static float[] parts(float[] widths, float[] wanted, float part) {
        float[] parts = new float[widths.length];
        for (int c = 0; c < parts.length; c++) {
            parts[c] = Math.max(widths[c], wanted[c] * part);
        }
        return parts;
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
