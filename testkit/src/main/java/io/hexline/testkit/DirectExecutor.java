package io.hexline.testkit;

import java.util.concurrent.Executor;

/** Runs work at once, on the thread that hands it over: what goes to the background is done when the call returns. */
public final class DirectExecutor implements Executor {

    @Override
    public void execute(Runnable work) {
        work.run();
    }
}
