package org.quarterboard.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** Draws the rooms and who uses whom, as a Mermaid diagram; shared rooms, which all may use, are left out. */
final class RoomMap {

    static final String BEGIN = "<!-- rooms: generated -->";
    static final String END = "<!-- rooms: end -->";
    private static final Set<String> ALL_MAY_USE = Set.of("shared", "security");

    private RoomMap() {}

    static String draw(ApplicationModules rooms) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (ApplicationModule room : rooms) {
            String name = room.getIdentifier().toString();
            if (ALL_MAY_USE.contains(name)) {
                continue;
            }
            Set<String> used = new TreeSet<>();
            room.getDirectDependencies(rooms, DependencyType.values()).stream()
                    .map(dependency ->
                            dependency.getTargetModule().getIdentifier().toString())
                    .filter(other -> !ALL_MAY_USE.contains(other) && !other.equals(name))
                    .forEach(used::add);
            uses.put(name, used);
        }
        StringBuilder drawn = new StringBuilder(BEGIN + "\n```mermaid\nflowchart TD\n");
        List<String> names =
                uses.keySet().stream().sorted(Comparator.naturalOrder()).toList();
        for (String name : names) {
            if (uses.get(name).isEmpty()) {
                drawn.append("    ").append(name).append('\n');
            }
            for (String other : uses.get(name)) {
                drawn.append("    ").append(name).append(" --> ").append(other).append('\n');
            }
        }
        return drawn.append("```\n").append(END).toString();
    }

    static String replaceIn(String readme, String drawn) {
        int from = readme.indexOf(BEGIN);
        int to = readme.indexOf(END) + END.length();
        return readme.substring(0, from) + drawn + readme.substring(to);
    }
}
