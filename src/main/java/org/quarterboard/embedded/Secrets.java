package org.quarterboard.embedded;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of one embedded server: made at its first start, kept beside its data for their owner alone. */
record Secrets(String root, String migrator, String runtime) {

    private static final int BYTES = 24;

    static Secrets of(Path home) throws IOException {
        Path file = home.resolve("secrets.properties");
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        boolean complete = true;
        for (String account : new String[] {"root", "migrator", "quarterboard"}) {
            complete &= kept.putIfAbsent(account, random()) != null;
        }
        if (!complete) {
            var text = new StringWriter();
            kept.store(text, "Passwords of the embedded database");
            PrivateFiles.write(file, text.toString());
        }
        return new Secrets(kept.getProperty("root"), kept.getProperty("migrator"), kept.getProperty("quarterboard"));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[]";
    }
}
