package io.hexline.cli.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a request to terminate, while a command works. The command learns of it and comes to an end by itself; the
 * program waits for that, not for ever, and then exits as the signal demands: with 130 after Ctrl-C.
 */
public final class Interruption implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::come, "hexline-interruption");
    private volatile boolean come;

    private Interruption() {}

    /** Pays attention until it is closed. */
    public static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether the command is to end. */
    public boolean hasCome() {
        return come;
    }

    private void come() {
        come = true;
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The command has ended, everything is said. */
    @Override
    public void close() {
        ended.countDown();
        if (!come) {
            forget();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException goingDown) {
            // The signal came at this moment: the hook finds the command ended.
        }
    }
}
