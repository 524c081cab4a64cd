package org.quarterboard.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Series that several tests use. Values and results: R 4.2.2, src/test/resources/reference/statistics.R. */
final class Series {

    /** First time entrants of a published youth justice plan, twelve quarters. */
    static final TimeSeries KENT = of("56 68 79 67 51 47 72 71 74 76 78 85");

    /** One spike, whose two ranges are screened out. */
    static final TimeSeries SPIKE = of("20 22 19 21 23 20 60 21 22 20 19 23 21 20");

    static final TimeSeries GAPS = of("31.5 28.25 - 30 33.75 29.5 - - 35 32.25 31 27.5 30.75 34 29.25 33");

    /** R's data set Nile: annual flow at Aswan, 1871 to 1970. */
    static final TimeSeries NILE = of("1120 1160 963 1210 1160 1160 813 1230 1370 1140 995 935 1110 994 1020 960 1180"
            + " 799 958 1140 1100 1210 1150 1250 1260 1220 1030 1100 774 840 874 694 940 833 701 916 692 1020 1050 969"
            + " 831 726 456 824 702 1120 1100 832 764 821 768 845 864 862 698 845 744 796 1040 759 781 865 845 944 984"
            + " 897 822 1010 771 676 649 846 812 742 801 1040 860 874 848 890 744 749 838 1050 918 986 797 923 975 815"
            + " 1020 906 901 1170 912 746 919 718 714 740");

    /** R's data set LakeHuron: annual level in feet, 1875 to 1972. */
    static final TimeSeries LAKE_HURON =
            of("580.38 581.86 580.97 580.8 579.79 580.39 580.42 580.82 581.4 581.32 581.44 581.68 581.17 580.53"
                    + " 580.01 579.91 579.14 579.16 579.55 579.67 578.44 578.24 579.1 579.09 579.35 578.82 579.32"
                    + " 579.01 579 579.8 579.83 579.72 579.89 580.01 579.37 578.69 578.19 578.67 579.55 578.92 578.09"
                    + " 579.37 580.13 580.14 579.51 579.24 578.66 578.86 578.05 577.79 576.75 576.75 577.82 578.64"
                    + " 580.58 579.48 577.38 576.9 576.94 576.24 576.84 576.85 576.9 577.79 578.18 577.51 577.23 578.42"
                    + " 579.61 579.05 579.26 579.22 579.38 579.1 577.95 578.12 579.75 580.85 580.41 579.96 579.61"
                    + " 578.76 578.18 577.21 577.13 579.1 578.25 577.91 576.89 575.96 576.8 577.68 578.38 578.52 579.74"
                    + " 579.31 579.89 579.96");

    private Series() {}

    /** Values separated by spaces; a hyphen is a gap. */
    static TimeSeries of(String values) {
        List<Double> parsed = Arrays.stream(values.strip().split("\\s+"))
                .map(value -> value.equals("-") ? null : Double.valueOf(value))
                .collect(Collectors.toCollection(ArrayList::new));
        return TimeSeries.of(parsed);
    }
}
