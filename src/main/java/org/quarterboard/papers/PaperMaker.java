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

/** Puts a paper together from what was read. Knows no database and computes nothing. */
record PaperMaker(PaperSource source, PaperWords words) {

    private static final Pattern SIXTEEN = Pattern.compile("(?<=\\G.{16})(?=.)");

    /** Everything between the contents and the end, in order. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new AgendaSection(words).of(source));
        sections.add(new AttendanceSection(words).of(source));
        sections.add(new LastMeetingSection(words).of(source));
        sections.addAll(new MemberPapersSection(words).of(source.papers()));
        sections.addAll(part("kpis", source.kpis()));
        if (!source.established().isEmpty()) {
            sections.addAll(part("established", source.established()));
        }
        sections.add(new DisparitySection(words).of(source));
        sections.add(new FigureNotes(words, source.origins()).of(source));
        sections.add(new Glossary(words).of(source));
        return sections;
    }

    private List<Section> part(String code, List<ShownMeasure> measures) {
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
        sections.forEach(section -> blocks.addAll(section.blocks()));
        String date = words.date(source.meeting().date());
        return new PaperDocument(
                words.get("document-title", source.boardName(), date),
                words.locale().toLanguageTag(),
                words.get("subject", source.service().name(), date),
                source.boardName(),
                words.get("running-head", source.boardName(), date),
                words.get("handling"),
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
                        new Cover.Detail(
                                words.get("cover.manifest"),
                                SIXTEEN.matcher(manifest.sha256()).replaceAll(" "))),
                words.get("handling"));
    }
}
