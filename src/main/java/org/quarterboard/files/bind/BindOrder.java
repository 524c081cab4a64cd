package org.quarterboard.files.bind;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the portal asks of the process that binds.
 *
 * @param identity of the file among all others
 */
public record BindOrder(long identity, List<Line> lines) {

    private static final String FILE = "order";

    public BindOrder {
        lines = List.copyOf(lines);
    }

    /**
     * One paper.
     *
     * @param stamps the words at the foot of each of its pages
     */
    public record Line(PaperPlace place, List<String> stamps) {

        public Line {
            stamps = List.copyOf(stamps);
        }
    }

    public void write(Path folder) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(folder.resolve(FILE)))) {
            out.writeLong(identity);
            out.writeInt(lines.size());
            for (Line line : lines) {
                out.writeUTF(line.place().code());
                out.writeInt(line.place().firstPage());
                out.writeInt(line.place().pages());
                out.writeUTF(line.place().title());
                for (String stamp : line.stamps()) {
                    out.writeUTF(stamp);
                }
            }
        }
    }

    static BindOrder read(Path folder) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(folder.resolve(FILE)))) {
            long identity = in.readLong();
            int count = in.readInt();
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                PaperPlace place = new PaperPlace(in.readUTF(), in.readInt(), in.readInt(), in.readUTF());
                List<String> stamps = new ArrayList<>();
                for (int page = 0; page < place.pages(); page++) {
                    stamps.add(in.readUTF());
                }
                lines.add(new Line(place, stamps));
            }
            return new BindOrder(identity, lines);
        }
    }
}
