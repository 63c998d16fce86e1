package io.hexline.junit;

import io.hexline.application.access.AccessToken;
import io.hexline.rest.RestSettings;
import io.hexline.server.control.ControlledServer;
import io.hexline.world.World;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server from the first test, or class of tests, that wants it until the last one is done; tests have it one after the
 * other.
 */
final class Lifecycle {

    private final Supplier<World> first;

    /** The ids of the classes and tests that have not come to their end. */
    private final Set<String> users = new HashSet<>();

    private final ReentrantLock turn = new ReentrantLock();
    private Optional<ControlledServer> server = Optional.empty();
    private volatile String running = "";

    Lifecycle(Supplier<World> first) {
        this.first = first;
    }

    synchronized ControlledServer server() {
        return server.orElseThrow(() -> new IllegalStateException(
                "No server runs: it does while tests run in whose class it is a field with @RegisterExtension"));
    }

    synchronized void open(ExtensionContext user) {
        if (server.isEmpty()) {
            server = Optional.of(ControlledServer.start(
                    first.get(),
                    Duration.ZERO,
                    RestSettings.defaults().stoppingAtOnce(),
                    new AccessToken(UUID.randomUUID().toString())));
        }
        users.add(user.getUniqueId());
    }

    synchronized void close(ExtensionContext user) {
        users.remove(user.getUniqueId());
        if (users.isEmpty()) {
            server.ifPresent(ControlledServer::close);
            server = Optional.empty();
        }
    }

    /** Where others have their turn, it waits. */
    void begin(ExtensionContext test) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException(test.getDisplayName() + " begins in the middle of another test on the same"
                    + " server. Give each a server of its own, in a field that is not static");
        }
        turn.lock();
        running = test.getUniqueId();
        open(test);
        server().reset();
    }

    void end(ExtensionContext test) {
        if (turn.isHeldByCurrentThread() && running.equals(test.getUniqueId())) {
            try {
                test.getExecutionException().ifPresent(failure -> RequestsMade.addTo(failure, server));
                close(test);
            } finally {
                turn.unlock();
            }
        }
    }
}
