package org.quarterboard.kpi;

/** A catalogue file of the product is wrong: the product does not start, and says where. */
public class CatalogueException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public CatalogueException(String file, long line, String what) {
        super("catalogue/" + file + " line " + line + ": " + what);
    }

    CatalogueException(String file, String what, Throwable cause) {
        super("catalogue/" + file + ": " + what, cause);
    }
}
