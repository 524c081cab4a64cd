package org.quarterboard.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document, the same for every rendering.
 *
 * @param title its title
 * @param language language tag of its text ("en-GB", "cy-GB")
 * @param subject what it is about, in one sentence
 * @param author who publishes it
 * @param runningHead words at the head of every page but the cover
 * @param footer words at the foot of every page, such as how it may be passed on
 * @param blocks its contents; levels of headings start at 1 and never skip one going down
 */
public record PaperDocument(
        String title,
        String language,
        String subject,
        String author,
        String runningHead,
        String footer,
        List<Block> blocks) {

    public PaperDocument {
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
        if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new IllegalArgumentException("Not a language tag: " + language);
        }
        Set<String> anchors = new HashSet<>();
        int level = 0;
        for (Heading heading : headings(blocks)) {
            if (heading.level() > level + 1) {
                throw new IllegalArgumentException("A level is skipped at: " + heading.text());
            }
            if (!anchors.add(heading.anchor())) {
                throw new IllegalArgumentException("Two headings have the anchor " + heading.anchor());
            }
            level = heading.level();
        }
        links(blocks).filter(name -> !anchors.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("A link leads to no heading: " + name);
        });
    }

    /** The headings in order. */
    public List<Heading> headings() {
        return headings(blocks);
    }

    private static List<Heading> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private static Stream<String> links(List<Block> blocks) {
        return blocks.stream()
                .flatMap(PaperDocument::runs)
                .map(Run::link)
                .filter(Target.Anchor.class::isInstance)
                .map(target -> ((Target.Anchor) target).name());
    }

    private static Stream<Run> runs(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.runs().stream();
            case BulletList list -> list.items().stream().flatMap(item -> item.runs().stream());
            case NumberedList list -> list.items().stream().flatMap(item -> item.runs().stream());
            default -> Stream.empty();
        };
    }
}
