package org.quarterboard.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one CSV file into memory and hands its bytes on. What is too large is refused while it still arrives. */
public final class SmallUpload extends Upload {

    private static final long serialVersionUID = 1L;

    public SmallUpload(String verb, int mostBytes, Consumer<byte[]> received) {
        this(verb, mostBytes, (name, bytes) -> received.accept(bytes));
    }

    /** @param received takes the file's name as the browser gives it, and the bytes */
    public SmallUpload(String verb, int mostBytes, BiConsumer<String, byte[]> received) {
        setUploadHandler(new Handler(mostBytes, received));
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
        setAcceptedFileTypes(".csv", "text/csv");
        setDropAllowed(true);
        setUploadButton(new Button(verb));
    }

    private static final class Handler extends InMemoryUploadHandler {

        private static final long serialVersionUID = 1L;

        private final int mostBytes;

        Handler(int mostBytes, BiConsumer<String, byte[]> received) {
            super((metadata, bytes) -> received.accept(metadata.fileName(), bytes));
            this.mostBytes = mostBytes;
        }

        @Override
        public long getFileSizeMax() {
            return mostBytes;
        }
    }
}
