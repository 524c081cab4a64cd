package org.quarterboard.disparity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quarterboard.shared.Period;

/** A table of a statement that is being prepared: which count stands where, and no number. No key, no count. */
record ReleaseTable(
        CountedCode counted,
        CountedCode reference,
        List<GroupDimension> by,
        GroupKey baseline,
        Period span,
        long held,
        boolean proportions,
        List<Row> rows,
        @Nullable String total,
        @Nullable String referenceTotal,
        List<ProtectedTable.Source> sources) {

    record Row(
            GroupKey group,
            @Nullable String number,
            @Nullable String of) {}
}
