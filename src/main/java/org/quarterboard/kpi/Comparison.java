package org.quarterboard.kpi;

import java.util.List;
import java.util.Set;

/**
 * What writing figures would do.
 *
 * @param figures every offered figure beside what is held
 * @param locked the locked returns that writing would change; none may be for the write to go through. Derived figures
 *     belong to no return
 */
public record Comparison(List<Compared> figures, Set<ReturnKey> locked) {

    public Comparison {
        figures = List.copyOf(figures);
        locked = Set.copyOf(locked);
    }

    public WriteResult counts() {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        int withdrawn = 0;
        for (Compared figure : figures) {
            switch (figure.effect()) {
                case ADDED -> added++;
                case CHANGED -> changed++;
                case UNCHANGED -> unchanged++;
                case WITHDRAWN -> withdrawn++;
            }
        }
        return new WriteResult(added, changed, unchanged, withdrawn);
    }
}
