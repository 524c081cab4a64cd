package org.quarterboard.demo;

import java.util.List;
import org.quarterboard.shared.Quarter;

/** KPIs 6, 9 and 10, each of which has a cohort of its own. */
final class OtherCounts {

    private static final double OFFENCES_PER_CHILD = 1.6;

    private OtherCounts() {}

    /** KPI 6: children with an out-of-court resolution; a few have two of the same type. */
    static void resolutions(Tally tally, ServiceModel model, Quarter quarter) {
        Chance chance = Chance.of(model.code(), quarter.nationalLabel(), "resolutions");
        int children = chance.count(model.trait("resolutions"));
        for (int i = 0; i < children; i++) {
            String type = Kind.of(chance, Kind.RESOLUTIONS).name();
            int resolutions = chance.happens(0.06) ? 2 : 1;
            boolean done = chance.happens(model.trait("completed"));
            String how = done ? "kpi6_successful_oocd_" : "kpi6_not_completed_oocd_";
            tally.add("kpi6_ypid_total_oocd");
            tally.add("kpi6_total_oocd", resolutions);
            tally.add("kpi6_ypid_total_" + type);
            tally.add((done ? "kpi6_ypid_successful_" : "kpi6_ypid_not_completed_") + type);
            tally.add("kpi6_ypid_successful_oocd", done ? 1 : 0);
            tally.add("kpi6_successful_oocd", done ? resolutions : 0);
            tally.add(how + Kind.of(chance, Kind.SEXES).name());
            tally.add(how + (chance.happens(0.38) ? "10_14" : "15_17"));
            tally.add(how + Kind.of(chance, Kind.ETHNICITIES).name());
        }
    }

    /** KPI 9: until March 2025 drugs counted as serious violence too. */
    static void violence(Tally tally, ServiceModel model, Quarter quarter, long population, boolean drugsCount) {
        Chance chance = Chance.of(model.code(), quarter.nationalLabel(), "violence");
        List<Kind> outcomes = Kind.ORDERS.subList(1, Kind.ORDERS.size());
        int offences = chance.count(model.violence(quarter) * population / 10_000);
        int children = offences == 0 ? 0 : Math.max(1, offences - chance.upTo(offences / 4));
        tally.add("kpi9_10_17_population", population);
        for (int i = 0; i < offences; i++) {
            boolean drugs = drugsCount && chance.happens(0.18);
            String order = Kind.of(chance, outcomes).name();
            tally.add(
                    drugs
                            ? "kpi9_sv_drugs"
                            : chance.happens(0.3) ? "kpi9_sv_robbery" : "kpi9_sv_violence_against_person");
            tally.add("kpi9_sv_" + (chance.happens(0.62) ? 5 : chance.happens(0.6) ? 6 : chance.happens(0.8) ? 7 : 8));
            tally.add("kpi9_sv_" + order);
            tally.add("kpi9_total_offences_" + order);
            tally.add("kpi9_sv_offences");
            tally.add("kpi9_sv_offences_headline");
            tally.add("kpi9_total_offences");
        }
        for (int i = 0; i < children; i++) {
            tally.add("kpi9_sv_" + Kind.of(chance, Kind.SEXES).name());
            tally.add(chance.happens(0.3) ? "kpi9_sv_age_10_to_14" : "kpi9_sv_age_15_to_17");
            tally.add("kpi9_sv_" + Kind.of(chance, Kind.ETHNICITIES).name());
            tally.add("kpi9_sv_total_ypid");
            tally.add("kpi9_total_ypid");
        }
        int others = chance.count(model.trait("cohort"));
        tally.add("kpi9_total_ypid", others);
        for (int i = 0; i < (int) (others * OFFENCES_PER_CHILD); i++) {
            tally.add("kpi9_total_offences");
            tally.add("kpi9_total_offences_" + Kind.of(chance, outcomes).name());
        }
    }

    /** KPI 10: victims of the children whose order ended. */
    static void victims(Tally tally, ServiceModel model, Quarter quarter, int children) {
        Chance chance = Chance.of(model.code(), quarter.nationalLabel(), "victims");
        int victims = chance.count(children * model.trait("victims"));
        int withVictims = Math.min(children, chance.of(victims, 0.85));
        int consenting = chance.of(victims, 0.62);
        int engaged = chance.of(consenting, model.trait("restorative"));
        tally.add("kpi10_total_ypid", children);
        tally.add("kpi10_total_victims", victims);
        tally.add("kpi10_ypids_with_victims", withVictims);
        tally.add("kpi10_victim_consent_contact", consenting);
        tally.add("kpi10_victim_engaged_rj", engaged);
        tally.add("kpi10_rj_process", engaged + chance.of(engaged, 0.15));
        tally.add("kpi10_victim_view_prior", chance.of(consenting, 0.7));
        tally.add("kpi10_victim_provided_info", chance.of(consenting, 0.64));
        tally.add("kpi10_victim_given_support", chance.of(consenting, 0.74));
        tally.add("kpi10_victim_contacted", chance.of(consenting, 0.93));
    }
}
