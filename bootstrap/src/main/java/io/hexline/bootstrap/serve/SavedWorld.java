package io.hexline.bootstrap.serve;

import com.google.common.util.concurrent.MoreExecutors;
import io.hexline.cli.file.AtomicFile;
import io.hexline.cli.file.FileTrouble;
import io.hexline.server.assembly.LiveWorld;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Try;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a world in a file: no later than a second after a change, and when it is closed. */
final class SavedWorld implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SavedWorld.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** What has not ended after half of it is interrupted. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LiveWorld world;
    private final Path file;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "hexline-save"));
    private long saved = -1;
    private FileTime written = FileTime.fromMillis(0);
    private String trouble = "";

    private SavedWorld(LiveWorld world, Path file) {
        this.world = world;
        this.file = file;
    }

    /**
     * Begins, with what there is now.
     *
     * @throws IOException where it cannot be written
     */
    static SavedWorld start(LiveWorld world, Path file) throws IOException {
        SavedWorld kept = new SavedWorld(world, file);
        kept.save();
        kept.thread.scheduleWithFixedDelay(kept::trySaving, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        return kept;
    }

    /** Nothing is written where nothing has changed; what changes meanwhile is written the next time. */
    private synchronized void save() throws IOException {
        long now = world.changes();
        if (now != saved) {
            refuseForeign();
            AtomicFile.write(file, Snapshots.write(world.world()));
            written = Files.getLastModifiedTime(file);
            saved = now;
        }
    }

    /** Where somebody put something else in the place of the file, that is not lost because of us. */
    private void refuseForeign() throws IOException {
        if (saved >= 0
                && Files.isRegularFile(file)
                && AtomicFile.holdsSomething(file)
                && !Files.getLastModifiedTime(file).equals(written)
                && Snapshots.read(file).isLeft()) {
            throw new FileSystemException(
                    file.toString(), null, "it is no snapshot any more; move it away, and the world is saved there");
        }
    }

    /**
     * What cannot be written now, whatever the reason, is written the next time; until then the file is as it was. The same
     * trouble is told once, not twice a second.
     */
    private void trySaving() {
        String now = Try.run(this::save).fold(this::told, done -> "");
        if (!now.equals(trouble)) {
            log(now);
            trouble = now;
        }
    }

    private String told(Throwable failed) {
        return failed instanceof IOException wrong
                ? FileTrouble.writing(file, wrong)
                : "Cannot write " + file + ": " + failed;
    }

    private void log(String now) {
        if (now.isEmpty()) {
            LOG.warn("The world is saved to {} again", file);
        } else {
            LOG.error("The world is not saved, and tried again: {}", now);
        }
    }

    /** Saves what there is at the end. */
    @Override
    public void close() {
        MoreExecutors.shutdownAndAwaitTermination(thread, PATIENCE);
        trySaving();
    }
}
