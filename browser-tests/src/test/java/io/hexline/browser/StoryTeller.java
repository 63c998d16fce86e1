package io.hexline.browser;

import io.hexline.demo.ConsoleServer;
import io.hexline.demo.DemoCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine;

/** Lets {@code hexline demo --console} begin on a server, and ends with it. */
final class StoryTeller extends StringWriter {

    private static final String LAST = "Ctrl-C ends it";

    private final CompletableFuture<Void> told = new CompletableFuture<>();

    private StoryTeller() {}

    /** Returns once all is said that the demo says at its beginning. */
    static void on(ConsoleServer server) {
        StoryTeller teller = new StoryTeller();
        CommandLine demo = new CommandLine(new DemoCommand(pace -> server, (port, pace) -> server))
                .setOut(new PrintWriter(teller));
        Thread thread = new Thread(() -> teller.end(demo.execute("--console")), "story");
        thread.setDaemon(true);
        thread.start();
        teller.told.join();
    }

    private void end(int exitCode) {
        told.completeExceptionally(new AssertionError("The demo ended with " + exitCode + ": " + this));
    }

    @Override
    public void flush() {
        if (toString().contains(LAST)) {
            told.complete(null);
        }
    }
}
