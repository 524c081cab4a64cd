package org.quarterboard.documents;

/** One piece of a document, in reading order. */
public sealed interface Block
        permits Cover,
                Contents,
                Heading,
                Paragraph,
                BulletList,
                NumberedList,
                TableBlock,
                FigureBlock,
                PageBreak,
                ForeignPages {}
