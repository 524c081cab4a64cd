package org.quarterboard.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the XML parts of an office document hold. A part is bound in under any name, so each is looked at for everything. */
final class OfficeContent {

    private static final Pattern DDE = Pattern.compile("\\s*DDE(AUTO)?\\b.*", Pattern.DOTALL);
    private static final int LONGEST_SHOWN = 80;

    private @Nullable OfficeKind kind;

    /** What an Office Open XML package says that it is. */
    Optional<OfficeKind> kind() {
        return Optional.ofNullable(kind);
    }

    XmlScan.Listener part(String name) {
        return new Part(name);
    }

    private final class Part implements XmlScan.Listener {

        private final String name;
        private final boolean contentTypes;
        private final boolean relationships;
        private boolean instruction;

        Part(String name) {
            this.name = name;
            String lower = name.toLowerCase(Locale.ROOT);
            this.contentTypes = lower.equals(PackageRules.CONTENT_TYPES);
            this.relationships = lower.endsWith(".rels");
        }

        @Override
        public void open(XmlTag tag) throws Refused {
            String element = tag.name();
            switch (element) {
                case "Relationship" -> {
                    if (relationships) {
                        OfficeRules.refuseRelationship(name, tag);
                    }
                }
                case "Default", "Override" -> {
                    if (contentTypes) {
                        contentType(tag.value("ContentType"));
                    }
                }
                case "script" -> throw new Refused(SpreadsheetFault.MACROS, name, element, "");
                case "encryption-data" -> throw new Refused(SpreadsheetFault.ENCRYPTED, name, element, "");
                case "dde-source", "dde-connection", "dde-connection-decl" ->
                    throw new Refused(SpreadsheetFault.EXTERNAL_LINK, name, element, "");
                case "applet", "altChunk" -> throw new Refused(SpreadsheetFault.EMBEDDED, name, element, "");
                case "fldSimple" -> {
                    for (String text : tag.values("instr")) {
                        refuseField(text);
                    }
                }
                default -> instruction = element.equals("instrText");
            }
            for (String address : tag.values("href")) {
                OfficeRules.refuseAddress(name, element, address);
            }
        }

        private void contentType(String type) throws Refused {
            String lower = type.toLowerCase(Locale.ROOT);
            if (lower.contains("macroenabled") || lower.contains("vbaproject")) {
                throw new Refused(SpreadsheetFault.MACROS, name, type, "");
            }
            OfficeKind.ofMainPart(type.strip()).ifPresent(found -> kind = found);
        }

        private void refuseField(String text) throws Refused {
            if (DDE.matcher(text).matches()) {
                throw new Refused(
                        SpreadsheetFault.EXTERNAL_LINK,
                        name,
                        text.substring(0, Math.min(text.length(), LONGEST_SHOWN)),
                        "");
            }
        }

        @Override
        public void close(String tag) {
            instruction = false;
        }

        @Override
        public void text(byte[] bytes, int from, int length) throws Refused {
            if (instruction) {
                refuseField(XmlTag.resolved(new String(bytes, from, length, StandardCharsets.UTF_8)));
            }
        }
    }
}
