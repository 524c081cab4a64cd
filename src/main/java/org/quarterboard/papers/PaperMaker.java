package org.quarterboard.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.quarterboard.documents.Block;
import org.quarterboard.documents.Contents;
import org.quarterboard.documents.Cover;
import org.quarterboard.documents.Heading;
import org.quarterboard.documents.PageBreak;
import org.quarterboard.documents.PaperDocument;
import org.quarterboard.documents.Paragraph;
import org.quarterboard.kpi.CellWords;
import org.quarterboard.meetings.ForecastWords;
import org.quarterboard.resources.FinanceWords;

/** Puts a paper together from what was read. Knows no database and computes nothing. */
record PaperMaker(PaperSource source, PaperWords words, SaidElsewhere said) {

    /** Sentences that other rooms make, for screen and paper alike. */
    record SaidElsewhere(ForecastWords forecast, FinanceWords finance, CellWords cells) {}

    private static final Pattern SIXTEEN = Pattern.compile("(?<=\\G.{16})(?=.)");

    /** Everything between the contents and the end, in order. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        source.contents().parts().forEach(part -> sections.addAll(sections(part)));
        return apart(sections);
    }

    private List<Section> sections(PackPart part) {
        return switch (part) {
            case AGENDA -> List.of(new AgendaSection(words).of(source));
            case APOLOGIES -> List.of(new ApologiesSection(words, said.forecast()).of(source));
            case MINUTES -> List.of(new MinutesSection(words).of(source));
            case SINCE -> List.of(new SinceSection(words).of(source));
            case ATTENDANCE ->
                List.of(new AttendanceSection(words).of(source), new LastMeetingSection(words).of(source));
            case SUMMARY -> List.of(new SummarySection(words).of(source));
            case KPIS -> measures("kpis", source.kpis());
            case ESTABLISHED ->
                source.established().isEmpty() ? List.of() : measures("established", source.established());
            case DISPROPORTIONALITY -> List.of(new DisparitySection(words).of(source));
            case FINANCE -> List.of(new FinanceSection(words, said.finance()).of(source));
            case CASES -> List.of(new CasesSection(words).of(source));
            case PARTNERS -> List.of(new PartnersSection(words).of(source));
            case PAPERS -> new MemberPapersSection(words).of(source.papers());
            case FIGURES -> List.of(new FigureNotes(words, source.origins(), said.cells()).of(source));
            case GLOSSARY -> List.of(new Glossary(words).of(source));
        };
    }

    /** Words at the foot of some pages, such as how they may be passed on, end with their section. */
    private static List<Section> apart(List<Section> sections) {
        List<Section> apart = new ArrayList<>();
        boolean footed = false;
        for (Section section : sections) {
            boolean alone = footed && !(section.blocks().getFirst() instanceof PageBreak);
            apart.add(alone ? section.onPageOfItsOwn() : section);
            footed = section.blocks().stream()
                    .filter(PageBreak.class::isInstance)
                    .map(block -> !((PageBreak) block).foot().isEmpty())
                    .reduce((earlier, later) -> later)
                    .orElse(footed && !alone);
        }
        return apart;
    }

    private List<Section> measures(String code, List<ShownMeasure> measures) {
        List<Block> opening = new ArrayList<>();
        opening.add(new PageBreak());
        opening.add(new Heading(1, words.get(code + ".heading", words.quarter(source.upTo())), code));
        opening.add(Paragraph.of(words.get(measures.isEmpty() ? code + ".none" : code + ".lead")));
        if (!measures.isEmpty()) {
            opening.add(new MeasureTables(words).overview(measures, words.get(code + ".caption")));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(code, opening));
        measures.forEach(measure -> sections.add(new MeasureSection(words).of(measure)));
        return sections;
    }

    String title() {
        return words.get("title", words.date(source.meeting().date()));
    }

    /** A name that says what the file is, wherever it is kept. */
    String fileName() {
        return words.get(
                "file-name", source.service().code(), source.meeting().date().toString());
    }

    PaperDocument document(List<Section> sections, Manifest manifest, Instant builtAt, String builtBy) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(cover(manifest, builtAt, builtBy));
        blocks.add(new Contents(words.get("contents")));
        // So that nothing stands behind the contents when papers that come later make them longer.
        blocks.add(new PageBreak());
        sections.forEach(section -> blocks.addAll(section.blocks()));
        String date = words.date(source.meeting().date());
        return new PaperDocument(
                words.get("document-title", source.boardName(), date),
                words.locale().toLanguageTag(),
                words.get("subject", source.service().name(), date),
                source.boardName(),
                words.get("running-head", source.boardName(), date),
                handling(),
                blocks);
    }

    private Cover cover(Manifest manifest, Instant builtAt, String builtBy) {
        String date = words.date(source.meeting().date());
        String moment = words.moment(builtAt);
        return new Cover(
                source.boardName(),
                words.get("cover.title"),
                words.get("cover.subtitle", date),
                List.of(
                        new Cover.Detail(
                                words.get("cover.service"), source.service().name()),
                        new Cover.Detail(words.get("cover.meeting"), date),
                        new Cover.Detail(
                                words.get("cover.figures"), words.formats().quarter(source.upTo(), words.locale())),
                        new Cover.Detail(
                                words.get("cover.built"),
                                builtBy.isBlank() ? moment : words.get("cover.built-by", moment, builtBy)),
                        new Cover.Detail(words.get("cover.manifest"), inSixteens(manifest.sha256()))),
                handling(),
                source.contents().logo().orElse(null));
    }

    static String inSixteens(String hash) {
        return SIXTEEN.matcher(hash).replaceAll(" ");
    }

    private String handling() {
        String chosen = source.contents().handling();
        return chosen.isEmpty() ? words.get("handling") : chosen;
    }
}
