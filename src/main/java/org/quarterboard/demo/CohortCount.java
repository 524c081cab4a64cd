package org.quarterboard.demo;

import java.util.ArrayList;
import java.util.List;
import org.quarterboard.shared.Quarter;

/** KPIs 1 to 5 and 7: counts the children whose order ended, each child once wherever the guidance says children. */
final class CohortCount {

    private final Tally tally;
    private final ServiceModel model;

    private CohortCount(Tally tally, ServiceModel model) {
        this.tally = tally;
        this.model = model;
    }

    static int count(Tally tally, ServiceModel model, Quarter quarter) {
        Chance chance = Chance.of(model.code(), quarter.nationalLabel(), "cohort");
        double mean = Math.max(0, model.trait("cohort") + model.trait("growth") * ServiceModel.FIRST.until(quarter));
        int size = mean < 5 ? Math.min(4, chance.count(mean)) : chance.steadyCount(mean);
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            children.add(Child.of(chance, model, quarter));
        }
        CohortCount count = new CohortCount(tally, model);
        for (Child child : children) {
            count.home(child, child.start(), "_start");
            count.home(child, child.end(), "_end");
            count.learning(child, child.start(), "_start", chance);
            count.learning(child, child.end(), "_end", chance);
            count.additionalNeeds(child, chance);
            count.wellbeing(child, chance);
            count.substances(child, chance);
            count.widerServices(child, chance);
        }
        return size;
    }

    private void home(Child child, Child.Stay stay, String point) {
        if (point.equals("_end")) {
            tally.add("kpi1_total_ypid");
            tally.add("kpi1_total_" + child.order().name());
        }
        tally.add("kpi1_total_" + stay.home().name() + point);
        if (stay.homeKnown()) {
            String how = stay.homeSuitable() ? "suitable" : "unsuitable";
            tally.add("kpi1_total_" + how + point);
            tally.add("kpi1_" + how + "_" + stay.home().name() + point);
            tally.add("kpi1_" + how + "_" + child.order().name() + point);
        }
    }

    private void learning(Child child, Child.Stay stay, String point, Chance chance) {
        String age = child.schoolAge() ? "school_age" : "above_school_age";
        String how = stay.learningSuitable() ? "suitable" : "unsuitable";
        if (point.equals("_end")) {
            tally.add("kpi2_total_ypid");
            tally.add("kpi2_total_ypid_" + child.order().name());
        }
        tally.add("kpi2_total_ypid_" + age + point);
        tally.add("kpi2_total_" + how + point);
        tally.add("kpi2_" + how + "_" + age + point);
        tally.add("kpi2_" + how + "_" + child.order().name() + point);
        if (stay.provision().isEmpty()) {
            tally.add("kpi2_no_ete" + point);
            return;
        }
        tally.add("kpi2_provision_" + stay.provision() + point);
        String hours = chance.happens(0.3) ? "1_15" : chance.happens(0.35) ? "16_24" : "25";
        boolean full = hours.equals("25") || (!child.schoolAge() && hours.equals("16_24"));
        tally.add((full ? "kpi2_offered_full_time" : "kpi2_offered_part_time") + point);
        tally.add("kpi2_hrs_offered_" + hours + point);
        tally.addIf(chance.happens(stay.learningSuitable() ? 0.8 : 0.4), "kpi2_hrs_attended_" + hours + point);
    }

    private void additionalNeeds(Child child, Chance chance) {
        tally.add("kpi3_total_ypid");
        tally.add("kpi3_total_ypid_" + child.order().name());
        if (chance.happens(model.trait("send"))) {
            tally.add("kpi3_identified_sendaln");
            tally.addIf(chance.happens(model.trait("plan")), "kpi3_sendaln_plan");
            tally.add(child.end().learningSuitable() ? "kpi3_sendaln_suitable_ete" : "kpi3_sendaln_unsuitable_ete");
            tally.add("kpi3_sendaln_" + child.sex().name());
            tally.add("kpi3_sendaln_" + child.ageGroup());
            tally.add("kpi3_sendaln_" + child.ethnicity().name());
            tally.add("kpi3_sendaln_" + child.order().name());
        }
    }

    private void wellbeing(Child child, Chance chance) {
        tally.add("kpi4_total_ypid");
        tally.add("kpi4_total_ypid_" + child.order().name());
        if (chance.happens(model.trait("mental"))) {
            tally.add("kpi4_mh_ew_need");
            tally.add("kpi4_mh_ew_need_" + child.order().name());
            support("kpi4_", "kpi4_mh_ew_offered", Kind.WELLBEING, model.trait("mentalOffer"), chance);
        }
    }

    private void substances(Child child, Chance chance) {
        tally.add("kpi5_total_ypid");
        tally.add("kpi5_total_ypid_" + child.order().name());
        if (chance.happens(model.trait("substance"))) {
            tally.add("kpi5_sm_need");
            tally.add("kpi5_sm_need_" + child.order().name());
            support("kpi5_", "kpi5_sm_offered", Kind.TREATMENTS, model.trait("substanceOffer"), chance);
        }
    }

    /** Who attended already counts as offered and as attending. */
    private void support(String kpi, String offered, List<Kind> kinds, double offer, Chance chance) {
        if (!chance.happens(offer)) {
            tally.add(kpi + "offered_no_intervention");
            return;
        }
        Kind kind = Kind.of(chance, kinds);
        boolean already = chance.happens(0.25);
        boolean attended = already || chance.happens(0.78);
        tally.add(offered);
        tally.add(kpi + "offered_" + kind.name());
        tally.addIf(already, kpi + "treatment_start");
        tally.add(attended ? kpi + "attended_" + kind.name() : kpi + "offered_but_not_attended");
    }

    private void widerServices(Child child, Chance chance) {
        tally.add("kpi7_total_ypid");
        tally.add("kpi7_total_ypid_" + child.order().name());
        boolean before = chance.happens(model.trait("wider") * 0.7);
        if (before) {
            tally.add("kpi7_" + Kind.of(chance, Kind.CARE).name() + "_start");
            tally.addIf(chance.happens(0.3), "kpi7_open_early_help_prior");
        }
        if (chance.happens(before ? 0.92 : model.trait("wider") * 0.45)) {
            tally.add("kpi7_supported_by_wider_services_during");
            tally.add("kpi7_supported_" + child.order().name() + "_during");
            tally.add("kpi7_" + Kind.of(chance, Kind.CARE).name() + "_during");
            tally.addIf(!before && chance.happens(0.3), "kpi7_referred_to_early_help_during");
        }
    }
}
