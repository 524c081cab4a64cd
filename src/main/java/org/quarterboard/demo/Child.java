package org.quarterboard.demo;

import org.quarterboard.shared.Quarter;

/** An invented child whose order ended in the quarter. */
record Child(Kind order, Kind sex, Kind ethnicity, boolean schoolAge, boolean younger, Stay start, Stay end) {

    /**
     * How a child lives and learns at one point of the order.
     *
     * @param homeKnown whether the home counts as suitable or unsuitable; in custody it counts as neither
     * @param provision empty if the child is in none
     */
    record Stay(Kind home, boolean homeKnown, boolean homeSuitable, String provision, boolean learningSuitable) {

        Stay at(Kind sameHome) {
            return new Stay(sameHome, homeKnown, homeSuitable, provision, learningSuitable);
        }
    }

    static Child of(Chance chance, ServiceModel model, Quarter quarter) {
        Kind order = Kind.of(chance, Kind.ORDERS);
        boolean younger = chance.happens(0.27);
        boolean schoolAge = younger || chance.happens(0.45);
        boolean secure = order.name().equals("cust");
        double learning = model.drifting("education", "educationDrift", quarter, 0.2, 0.95);
        double home = model.trait("accommodation");
        Stay start = stay(chance, secure, schoolAge, home - 0.05, learning - 0.07);
        Stay end = stay(chance, secure && chance.happens(0.3), schoolAge, home, learning);
        return new Child(
                order,
                Kind.of(chance, Kind.SEXES),
                Kind.of(chance, Kind.ETHNICITIES),
                schoolAge,
                younger,
                start,
                // Most children live where they lived before.
                chance.happens(0.8) && start.homeKnown() == end.homeKnown() ? end.at(start.home()) : end);
    }

    private static Stay stay(Chance chance, boolean secure, boolean schoolAge, double home, double learning) {
        boolean suitable = chance.happens(learning);
        boolean none = !suitable && chance.happens(0.55);
        Kind provision = Kind.of(chance, schoolAge ? Kind.SCHOOL : Kind.AFTER_SCHOOL);
        return new Stay(
                Kind.of(chance, secure ? Kind.SECURE : Kind.HOMES),
                !secure,
                chance.happens(home),
                none ? "" : provision.name(),
                suitable);
    }

    String ageGroup() {
        return younger ? "10_14" : "15_17";
    }
}
