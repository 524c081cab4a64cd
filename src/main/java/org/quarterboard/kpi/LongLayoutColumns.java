package org.quarterboard.kpi;

import java.util.List;

/** The columns of the national long layout, in the order of its files. */
public final class LongLayoutColumns {

    public static final List<String> NAMES = List.of(
            "yjs_name",
            "yot_code",
            "area_operations",
            "yjb_country",
            "yjs_reverse_family",
            "source_data_flag",
            "quarter_label",
            "quarter_label_date",
            "kpi_number",
            "kpi_name",
            "kpi_short_description",
            "time_point",
            "suitability",
            "completion",
            "seniority",
            "ETE_part_time_full_time",
            "measure_category",
            "measure_short_description",
            "measure_long_description",
            "headline_measure",
            "submeasure_number",
            "measure_numerator",
            "numerator_value",
            "measure_denominator",
            "denominator_value",
            "headline_numerator_description",
            "headline_denominator_description");

    private LongLayoutColumns() {}
}
