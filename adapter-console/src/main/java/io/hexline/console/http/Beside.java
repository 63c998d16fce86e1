package io.hexline.console.http;

import io.hexline.application.control.ServerControl;
import io.hexline.application.troubleshooting.TroubleshootRecording;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Request;

/**
 * What can be done in the console besides the use cases, which belongs to no organization.
 *
 * @param recordings empty where none are looked at
 * @param world empty where the server cannot be controlled
 * @param isOnThisMachine whether a request comes from where the server can be controlled
 */
public record Beside(
        Optional<TroubleshootRecording> recordings, Optional<ServerControl> world, Predicate<Request> isOnThisMachine) {

    public static final Beside NOTHING = new Beside(Optional.empty(), Optional.empty(), request -> false);

    /** The same with a server that can be controlled. */
    public Beside controlling(ServerControl control, Predicate<Request> fromThisMachine) {
        return new Beside(recordings, Optional.of(control), fromThisMachine);
    }

    /** The same with a look at recordings. */
    public Beside lookingAt(TroubleshootRecording troubleshoot) {
        return new Beside(Optional.of(troubleshoot), world, isOnThisMachine);
    }
}
