package org.quarterboard.ingest.format;

import java.util.List;
import org.quarterboard.kpi.Category;
import org.quarterboard.kpi.Cell;
import org.quarterboard.kpi.DefinitionVersion;
import org.quarterboard.kpi.Measure;
import org.quarterboard.kpi.Stage;
import org.quarterboard.kpi.Unit;

/** The words of a workbook in one language. None of them is read again: they are for the person who fills it in. */
public interface WorkbookWords {

    /** A paragraph of the first sheet. */
    record Note(String heading, String text) {}

    /** Whether sheets and columns are named in Welsh; else in English. */
    boolean welsh();

    /** What the workbook is: its title and the first line of its first sheet. */
    String title(WorkbookHead head);

    /** How it is filled in and what becomes of it. */
    List<Note> notes(WorkbookHead head);

    /** What a sheet is: its first line. */
    String sheetTitle(int kpi, WorkbookHead head);

    /** How a sheet is filled in, in one sentence. */
    String sheetLead();

    /** Code and title, and whether only services that return case-level data can give it. */
    String measure(Measure measure, DefinitionVersion version, boolean wales);

    String stage(Stage stage);

    /** The items of a breakdown; of an empty one that it is the whole. */
    String breakdown(List<Category> categories, boolean wales);

    /** What kind of number is asked for. */
    String counted(Cell cell, Unit unit);

    /** What a spreadsheet says when something else than a whole number, or 0 or 1, is typed as a figure. */
    String figureRefused(Unit unit);

    /** What a spreadsheet says when something else than a letter of the list is typed. */
    String gapRefused();

    /** What a spreadsheet says when something else than yes is typed. */
    String provisionalRefused();
}
