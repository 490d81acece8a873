package nl.leerkring.interchange.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes one file of a limited size to a temporary place. Vaadin itself limits only what an honest browser sends. */
class FileReceiver implements UploadHandler {

    /** Of contributions of usual length a hundred thousand; for more there is the API, which knows no limit. */
    static final int MOST_MEGABYTES = 100;

    private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024L;
    private static final long ENVELOPE = 64 * 1024L;

    private final transient Arrived onArrived;

    /** Hears of a file that is whole, in the request that brought it and outside the session's lock. */
    interface Arrived {

        void file(String name, Path path, UploadEvent upload) throws IOException;
    }

    FileReceiver(Arrived onArrived) {
        this.onArrived = onArrived;
    }

    @Override
    public long getFileSizeMax() {
        return MOST_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return MOST_BYTES + ENVELOPE;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }

    @Override
    public void handleUploadRequest(UploadEvent upload) throws IOException {
        var path = Files.createTempFile("leerkring-import", null);
        try {
            receive(upload, path);
            onArrived.file(upload.getFileName(), path, upload);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private static void receive(UploadEvent upload, Path path) throws IOException {
        try (var in = upload.getInputStream();
                var out = Files.newOutputStream(path)) {
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (var some = in.read(buffer); some >= 0; some = in.read(buffer)) {
                total += some;
                if (total > MOST_BYTES) {
                    throw new IOException("a file of more than " + MOST_BYTES + " bytes");
                }
                out.write(buffer, 0, some);
            }
        }
    }
}
