package org.quarterboard.shared;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of the product, English and Welsh, for screen, chart and paper alike. One pair of files per room under
 * {@code messages/}. Formatted by ICU, because Welsh has six plural forms and its apostrophes are eaten by the JDK's
 * message format.
 */
@Component
public class Messages {

    public static final Locale ENGLISH = Locale.UK;
    public static final Locale WELSH = Locale.of("cy", "GB");

    private static final String WELSH_SUFFIX = "_cy.properties";

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> welsh = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    public Messages() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver(Messages.class.getClassLoader())
                    .getResources("classpath*:messages/*.properties")) {
                boolean isWelsh = String.valueOf(file.getFilename()).endsWith(WELSH_SUFFIX);
                load(file, isWelsh ? welsh : english);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The message files cannot be read", e);
        }
    }

    private static void load(Resource file, Map<String, String> into) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (into.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("The message " + key + " stands in two files");
            }
        }
    }

    /** The text of the key in the language; a key that is not there comes back between exclamation marks. */
    public String get(String key, Locale locale, Object... params) {
        String text = isWelsh(locale) ? welsh.getOrDefault(key, english.get(key)) : english.get(key);
        if (text == null) {
            // A missing text must be seen, not hidden; a test keeps the files complete.
            return "!" + key + "!";
        }
        if (params.length == 0 && text.indexOf('{') < 0) {
            return text;
        }
        MessageFormat format = formats.computeIfAbsent(
                (isWelsh(locale) ? "cy " : "en ") + key,
                ignored -> new MessageFormat(text, isWelsh(locale) ? WELSH : ENGLISH));
        synchronized (format) {
            return format.format(params);
        }
    }

    public boolean has(String key) {
        return english.containsKey(key);
    }

    /** The key of the wording of Wales, if that is asked for and there is one; else the key itself. */
    public String wording(String key, boolean wales) {
        String inWales = key + ".wales";
        return wales && has(inWales) ? inWales : key;
    }

    /** All keys of a language, for the test that keeps the files equal. */
    public Set<String> keys(Locale locale) {
        return new TreeSet<>((isWelsh(locale) ? welsh : english).keySet());
    }

    /** The raw pattern of a key, for the same test. */
    public String pattern(String key, Locale locale) {
        return (isWelsh(locale) ? welsh : english).getOrDefault(key, "");
    }

    /** The Welsh locale, whatever its country; else English. */
    public static Locale supported(Locale locale) {
        return isWelsh(locale) ? WELSH : ENGLISH;
    }

    private static boolean isWelsh(Locale locale) {
        return "cy".equals(locale.getLanguage());
    }
}
