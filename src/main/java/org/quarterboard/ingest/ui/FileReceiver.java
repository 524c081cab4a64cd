package org.quarterboard.ingest.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiFunction;
import org.quarterboard.ingest.ImportService;
import org.quarterboard.ingest.UploadResult;
import org.quarterboard.shared.UserFacingException;
import org.quarterboard.shared.ui.OutsideLock;

/**
 * Takes the bytes of a file, at most as many as are allowed, whatever the browser says of their number, and tells the
 * page how it ended, however it ended.
 */
final class FileReceiver implements UploadHandler {

    private static final long serialVersionUID = 1L;

    private final transient BiFunction<String, byte[], UploadResult> upload;
    private final transient Page page;

    /** What the page does at the end; called under the session's lock. */
    interface Page {

        void open(UploadResult result);

        void show(UserFacingException problem);

        /** The file did not arrive. */
        void failed();

        /** Nothing more comes of it. */
        void end();
    }

    FileReceiver(BiFunction<String, byte[], UploadResult> upload, Page page) {
        this.upload = upload;
        this.page = page;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try {
            byte[] bytes;
            try (InputStream in = event.getInputStream()) {
                bytes = in.readNBytes(ImportService.MOST_BYTES + 1);
            }
            UploadResult result = upload.apply(event.getFileName(), bytes);
            OutsideLock.end(ui, -1, () -> page.open(result));
        } catch (UserFacingException e) {
            OutsideLock.end(ui, -1, () -> page.show(e));
        } catch (IOException e) {
            OutsideLock.end(ui, -1, page::failed);
            throw e;
        } catch (RuntimeException e) {
            OutsideLock.end(ui, -1, () -> {
                page.end();
                throw e;
            });
        }
    }

    @Override
    public long getFileSizeMax() {
        return ImportService.MOST_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return ImportService.MOST_BYTES + 1024L * 1024;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
