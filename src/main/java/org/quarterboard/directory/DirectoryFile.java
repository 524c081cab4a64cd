package org.quarterboard.directory;

import java.util.List;

/** The files that the directory is kept with, with their columns in the order of the empty file. */
public enum DirectoryFile implements CsvLayout {
    SERVICES(
            "services.csv",
            "code",
            "name",
            "country",
            "region_code",
            "region_name",
            "family_code",
            "family_name",
            "valid_from",
            "valid_to"),
    AUTHORITIES("authorities.csv", "service_code", "authority_code", "authority_name", "valid_from", "valid_to"),
    POPULATIONS(
            "populations.csv",
            "authority_code",
            "year",
            "ethnicity",
            "sex",
            "age",
            "children",
            "source",
            "source_date");

    private final String fileName;
    private final List<String> columns;

    DirectoryFile(String fileName, String... columns) {
        this.fileName = fileName;
        this.columns = List.of(columns);
    }

    public String fileName() {
        return fileName;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    /** The key of its words in the message bundle. */
    public String messageKey() {
        return "directory.file." + name();
    }
}
