package org.quarterboard.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Goes through one XML part in pieces and tells its tags and texts. It holds no more than one tag, knows no entities
 * and opens nothing; a document type declaration ends it. A part that is not in UTF-8 is refused, because in another
 * encoding the same bytes are other tags.
 */
final class XmlScan {

    private static final int LONGEST_TAG = 1 << 20;
    private static final int DEEPEST = 200;
    private static final int LONGEST_SHOWN = 80;
    private static final Pattern DECLARATION = Pattern.compile(
            "\\?xml\\s+version\\s*=\\s*([\"'])1\\.0\\1(\\s+encoding\\s*=\\s*([\"'])(?i:utf-8|us-ascii)\\3)?"
                    + "(\\s+standalone\\s*=\\s*([\"'])(?:yes|no)\\5)?\\s*\\?");
    private static final String COMMENT = "!--";
    private static final String CDATA = "![CDATA[";

    private final String part;
    private final Listener listener;
    private byte[] tag = new byte[512];
    private int length;
    private State state = State.START;
    private int quote;
    private int ends;
    private int depth;
    private boolean first = true;

    private enum State {
        START,
        TEXT,
        TAG,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    /** Hears what is in a part. */
    interface Listener {

        void open(XmlTag tag) throws Refused;

        void close(String name) throws Refused;

        /** A piece of text, which may come in several; references in it are left as they are. */
        void text(byte[] bytes, int from, int length) throws Refused;
    }

    XmlScan(String part, Listener listener) {
        this.part = part;
        this.listener = listener;
    }

    void hear(byte[] bytes, int from, int count) throws Refused {
        int end = from + count;
        int at = from;
        while (at < end) {
            at = switch (state) {
                case START -> start(bytes, at);
                case TEXT -> text(bytes, at, end, '<');
                case TAG -> tag(bytes, at, end);
                case COMMENT -> passed(bytes, at, '-', State.TEXT);
                case CDATA -> cdata(bytes, at, end);
                case INSTRUCTION -> instruction(bytes, at);
            };
        }
    }

    /** To be called at the end of the part. */
    void end() throws Refused {
        // Drawings of comments are written by a program that leaves tags open, and nobody reads them.
        boolean loose = part.endsWith(".vml");
        if (state != State.TEXT || (depth != 0 && !loose)) {
            throw damaged();
        }
    }

    /** Nothing but a byte order mark and white space comes before the first tag. */
    private int start(byte[] bytes, int at) throws Refused {
        int b = bytes[at] & 0xFF;
        if (length < 3 && b == "\u00EF\u00BB\u00BF".charAt(length)) {
            length++;
        } else if (b == '<') {
            begin();
        } else if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
            throw b == 0 || b >= 0x80 ? encoding("UTF-16") : damaged();
        }
        return at + 1;
    }

    private void begin() {
        state = State.TAG;
        length = 0;
        quote = 0;
    }

    private int text(byte[] bytes, int from, int end, int stop) throws Refused {
        int at = from;
        while (at < end && bytes[at] != stop) {
            if (bytes[at++] == 0) {
                throw encoding("NUL");
            }
        }
        if (at > from && depth > 0) {
            listener.text(bytes, from, at - from);
        }
        if (at < end) {
            begin();
            at++;
        }
        return at;
    }

    private int tag(byte[] bytes, int from, int end) throws Refused {
        for (int at = from; at < end; at++) {
            int b = bytes[at];
            if (quote == 0 && b == '>') {
                finished();
                return at + 1;
            }
            if (quote == 0 && (b == '"' || b == '\'')) {
                quote = b;
            } else if (b == quote) {
                quote = 0;
            } else if (b == 0) {
                throw encoding("NUL");
            } else if (b == '<') {
                throw damaged();
            }
            if (length == tag.length) {
                if (length >= LONGEST_TAG) {
                    throw new Refused(SpreadsheetFault.TEXT_TOO_LONG, part, "", Integer.toString(LONGEST_TAG));
                }
                tag = Arrays.copyOf(tag, length * 2);
            }
            tag[length++] = (byte) b;
            if (length <= CDATA.length() && special()) {
                return at + 1;
            }
        }
        return end;
    }

    /** Whether what stands there so far begins something other than a tag. */
    private boolean special() throws Refused {
        if (tag[0] == '?') {
            state = State.INSTRUCTION;
            ends = 0;
            return true;
        }
        if (tag[0] != '!') {
            return false;
        }
        String start = new String(tag, 0, length, StandardCharsets.ISO_8859_1);
        if (start.equals(COMMENT)) {
            state = State.COMMENT;
            ends = 0;
            return true;
        }
        if (start.equals(CDATA)) {
            state = State.CDATA;
            ends = 0;
            return true;
        }
        if (!COMMENT.startsWith(start) && !CDATA.startsWith(start)) {
            throw new Refused(SpreadsheetFault.DOCTYPE, part, "<" + start, "");
        }
        return false;
    }

    private void finished() throws Refused {
        state = State.TEXT;
        first = false;
        if (length == 0) {
            throw damaged();
        }
        if (tag[0] == '!') {
            throw new Refused(SpreadsheetFault.DOCTYPE, part, "<!", "");
        }
        if (tag[0] == '/') {
            depth--;
            if (depth < 0) {
                throw damaged();
            }
            listener.close(XmlTag.localName(tag, 1, length));
            return;
        }
        boolean empty = tag[length - 1] == '/';
        XmlTag found = new XmlTag(tag, empty ? length - 1 : length);
        listener.open(found);
        if (empty) {
            listener.close(found.name());
        } else if (++depth > DEEPEST) {
            throw damaged();
        }
    }

    /** Two of a character and then a closing bracket end it. */
    private int passed(byte[] bytes, int at, int twice, State next) {
        int b = bytes[at];
        if (b == '>' && ends >= 2) {
            state = next;
        }
        ends = b == twice ? ends + 1 : 0;
        return at + 1;
    }

    private int cdata(byte[] bytes, int from, int end) throws Refused {
        int at = from;
        while (at < end && state == State.CDATA) {
            at = passed(bytes, at, ']', State.TEXT);
        }
        if (depth > 0) {
            listener.text(bytes, from, at - from);
        }
        return at;
    }

    /** The first one says in which encoding the part is. */
    private int instruction(byte[] bytes, int at) throws Refused {
        int b = bytes[at];
        if (b == '>' && ends > 0) {
            if (first) {
                declared();
            }
            first = false;
            state = State.TEXT;
        }
        ends = b == '?' ? 1 : 0;
        if (first && length < tag.length) {
            tag[length++] = (byte) b;
        }
        return at + 1;
    }

    private void declared() throws Refused {
        String text = new String(tag, 0, length, StandardCharsets.ISO_8859_1);
        boolean declaration = text.regionMatches(true, 0, "?xml", 0, 4) && text.length() > 4 && text.charAt(4) <= '?';
        if (declaration
                && !text.startsWith("?xml-")
                && !DECLARATION.matcher(text).matches()) {
            throw encoding(text.substring(1, Math.min(text.length(), LONGEST_SHOWN)));
        }
    }

    private Refused damaged() {
        return new Refused(SpreadsheetFault.DAMAGED, part, "XML", "");
    }

    private Refused encoding(String found) {
        return new Refused(SpreadsheetFault.WRONG_ENCODING, part, found, "UTF-8");
    }
}
