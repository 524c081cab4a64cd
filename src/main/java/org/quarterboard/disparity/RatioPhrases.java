package org.quarterboard.disparity;

import org.quarterboard.charts.RatioWords;

/** The phrases of which the texts of all pictures of ratios are made. */
interface RatioPhrases extends RatioWords {

    DisparityWords words();

    /** Header of the column of groups, where there is one. */
    default String groupHeader() {
        return words().get("table.group");
    }

    @Override
    default String stateHeader() {
        return words().get("table.state");
    }

    @Override
    default String head(String title, String subtitle) {
        return words().get("chart.head", title, subtitle);
    }
}
