package org.quarterboard.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quarterboard.kpi.CellCode;
import org.quarterboard.shared.Sector;

/** Where the twelve figures of KPI 8 stand in the measure catalogue. */
final class Kpi8Cells {

    private static final CellCode HEADLINE = new CellCode("8|v1|period||count");
    private static final CellCode DELEGATES = new CellCode("8b|v1|period||count");

    private Kpi8Cells() {}

    /** Measure 8 or 8b. */
    static CellCode total(PartnerRole role) {
        return role == PartnerRole.SENIOR ? HEADLINE : DELEGATES;
    }

    /** Measure 8a or 8c of a sector. */
    static CellCode of(PartnerRole role, Sector sector) {
        String category = sector.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String measure = role == PartnerRole.SENIOR ? "8a" : "8c";
        return new CellCode(measure + "|v1|period|sector=" + category + "|count");
    }

    static List<CellCode> all() {
        List<CellCode> cells = new ArrayList<>();
        for (PartnerRole role : PartnerRole.values()) {
            cells.add(total(role));
            for (Sector sector : Sector.values()) {
                cells.add(of(role, sector));
            }
        }
        return cells;
    }
}
