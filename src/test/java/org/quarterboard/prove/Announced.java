package org.quarterboard.prove;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a victim that saves marks said before it was killed, and how that compares with what is stored. */
final class Announced {

    private static final List<Integer> NOTHING = List.of();

    private final Map<String, List<Integer>> tried = new HashMap<>();
    private final Map<String, List<Integer>> done = new HashMap<>();
    private String meeting = "";
    private boolean doomed;

    /** The clock of the kill begins with the first acknowledgement, so that there is always something to lose. */
    void hear(ProcessHandle victim, String line, int after) {
        String[] words = line.split(" ", -1);
        if (line.startsWith(MarkVictim.READY)) {
            meeting = words[1];
        } else if (line.startsWith(MarkVictim.TRY)) {
            note(tried, words);
        } else if (line.startsWith(MarkVictim.DONE)) {
            note(done, words);
            if (!doomed) {
                doomed = true;
                Thread.ofVirtual().start(() -> killLater(victim, after));
            }
        }
    }

    private static void note(Map<String, List<Integer>> in, String[] words) {
        in.computeIfAbsent(words[1], key -> new ArrayList<>()).add(Integer.valueOf(words[2]));
    }

    private static void killLater(ProcessHandle victim, int after) {
        try {
            Thread.sleep(after);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
        victim.destroyForcibly();
    }

    String meeting() {
        if (!doomed) {
            throw new IllegalStateException("The process did not come as far as saving");
        }
        return meeting;
    }

    /** @param stored key, mark, mode, arrived, position and version of each mark */
    MarkKill compare(int after, List<List<String>> stored, int audited) {
        int written = 0;
        int lost = 0;
        int doubled = 0;
        int mixed = 0;
        Set<String> found = new HashSet<>();
        for (List<String> mark : stored) {
            String key = mark.getFirst();
            int changes = Integer.parseInt(mark.getLast()) + 1;
            int number = RegisterWorld.number(mark.get(1), mark.get(2), mark.get(3), mark.get(4));
            List<Integer> tries = tried.getOrDefault(key, NOTHING);
            int acknowledged = done.getOrDefault(key, NOTHING).size();
            doubled += found.add(key) ? 0 : 1;
            doubled += Math.max(0, changes - tries.size());
            lost += Math.max(0, acknowledged - changes);
            // Each row is saved by one thread: its n-th change is its n-th try.
            boolean right = changes <= tries.size() && tries.get(changes - 1) == number;
            mixed += right ? 0 : 1;
            written += changes;
        }
        int acknowledged = 0;
        for (Map.Entry<String, List<Integer>> row : done.entrySet()) {
            acknowledged += row.getValue().size();
            lost += found.contains(row.getKey()) ? 0 : row.getValue().size();
        }
        return new MarkKill(after, acknowledged, written, lost, doubled, mixed, audited);
    }
}
