package org.quarterboard.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An opening tag; valid until the next one. Prefixes are left out of names: whatever they stand for, it is found. */
final class XmlTag {

    private final byte[] bytes;
    private final int length;
    private final String name;
    private int from;
    private int to;

    XmlTag(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
        this.name = localName(bytes, 0, length);
    }

    String name() {
        return name;
    }

    /** The value of the attribute of exactly that name, its references resolved; empty if there is none. */
    String value(String attribute) {
        return find(attribute, false, endOfName(bytes, 0, length)) < 0 ? "" : found();
    }

    /** The values of all attributes of that name, whatever their prefix, their references resolved. */
    List<String> values(String attribute) {
        List<String> values = new ArrayList<>();
        int at = find(attribute, true, endOfName(bytes, 0, length));
        while (at >= 0) {
            values.add(found());
            at = find(attribute, true, at);
        }
        return values;
    }

    private String found() {
        return resolved(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    /** @return where the next attribute begins; -1 if there is none of that name */
    private int find(String attribute, boolean prefixed, int begins) {
        int at = begins;
        while (at < length) {
            while (at < length && isSpace(bytes[at])) {
                at++;
            }
            int begin = at;
            while (at < length && bytes[at] != '=' && !isSpace(bytes[at])) {
                at++;
            }
            int end = at;
            while (at < length && bytes[at] != '"' && bytes[at] != '\'') {
                at++;
            }
            from = at + 1;
            to = from;
            while (to < length && bytes[to] != bytes[at]) {
                to++;
            }
            at = to + 1;
            if (from <= length && is(attribute, prefixed ? afterPrefix(begin, end) : begin, end)) {
                return at;
            }
        }
        return -1;
    }

    private int afterPrefix(int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            if (bytes[i] == ':') {
                return i + 1;
            }
        }
        return begin;
    }

    private boolean is(String attribute, int begin, int end) {
        if (end - begin != attribute.length()) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (bytes[i] != attribute.charAt(i - begin)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    static String localName(byte[] bytes, int from, int to) {
        int end = endOfName(bytes, from, to);
        int begin = from;
        for (int i = from; i < end; i++) {
            if (bytes[i] == ':') {
                begin = i + 1;
            }
        }
        int length = end - begin;
        // The two that a sheet is made of.
        if (length == 1 && bytes[begin] == 'c') {
            return "c";
        }
        if (length == 1 && bytes[begin] == 'v') {
            return "v";
        }
        return new String(bytes, begin, length, StandardCharsets.UTF_8);
    }

    private static int endOfName(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && !isSpace(bytes[at]) && bytes[at] != '/') {
            at++;
        }
        return at;
    }

    static String resolved(String value) {
        int at = value.indexOf('&');
        if (at < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        int from = 0;
        while (at >= 0) {
            int end = value.indexOf(';', at);
            if (end < 0) {
                break;
            }
            text.append(value, from, at).append(reference(value.substring(at + 1, end)));
            from = end + 1;
            at = value.indexOf('&', from);
        }
        return text.append(value, from, value.length()).toString();
    }

    private static String reference(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> character(name);
        };
    }

    private static String character(String name) {
        try {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(name.isEmpty() ? 0 : 1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : "?";
        } catch (NumberFormatException e) {
            return "?";
        }
    }
}
