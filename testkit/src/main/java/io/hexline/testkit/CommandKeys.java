package io.hexline.testkit;

import io.hexline.application.collaborator.Command;
import io.hexline.application.collaborator.Lease;
import io.hexline.domain.value.Id.RegistrationId;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Keys for commands that a test tells by itself. */
public final class CommandKeys {

    private static final AtomicLong MADE = new AtomicLong();

    private CommandKeys() {}

    /** A key that no command had before, under a lease of nothing: nobody can be late with it. */
    public static Command.Key next() {
        return of(0);
    }

    /** A key under a lease of these with this fence. */
    public static Command.Key of(long fence, Lease.Key... about) {
        return new Command.Key("command-" + MADE.incrementAndGet(), new Lease(Set.of(about), fence, Instant.MAX));
    }

    /** A registration that nobody had before. */
    public static RegistrationId registration() {
        return new RegistrationId("registration-" + MADE.incrementAndGet() + "-of-a-test");
    }
}
