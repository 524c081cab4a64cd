package org.quarterboard.shared.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that the browser saves under its name, and keeps nowhere else. */
public final class Attachment {

    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Attachment() {}

    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] bytes) {
        return answer(ContentDisposition.attachment(), name, type, bytes);
    }

    /** A file that the browser shows; only of what it cannot run, such as a PDF that the portal has made. */
    public static ResponseEntity<byte[]> shown(String name, MediaType type, byte[] bytes) {
        return answer(ContentDisposition.inline(), name, type, bytes);
    }

    private static ResponseEntity<byte[]> answer(
            ContentDisposition.Builder how, String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, named(how, name).toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    private static ContentDisposition named(ContentDisposition.Builder how, String name) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                ? how.filename(name).build()
                : how.filename(name, StandardCharsets.UTF_8).build();
    }
}
