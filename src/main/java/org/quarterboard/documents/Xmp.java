package org.quarterboard.documents;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;

/** The metadata packet that declares what the file is. */
final class Xmp {
    private Xmp() {}

    static byte[] of(PaperDocument paper, PrintRun run) {
        String packet = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(
                        Markup.escape(paper.title()),
                        Markup.escape(paper.author()),
                        Markup.escape(paper.subject()),
                        Markup.escape(paper.language()),
                        run.created().truncatedTo(ChronoUnit.SECONDS));
        return packet.getBytes(StandardCharsets.UTF_8);
    }
}
