package io.hexline.rest.control;

import io.hexline.application.access.AccessToken;
import io.hexline.application.control.ClockControl;
import io.hexline.application.control.FaultControl;
import io.hexline.application.control.Journal;
import io.hexline.application.control.NearMiss;
import io.hexline.application.control.ServerControl;
import io.hexline.application.control.WorldControl;
import io.hexline.rest.event.Events;
import io.hexline.rest.fault.HttpFault;
import io.hexline.rest.fault.HttpFaults;
import java.util.List;
import java.util.stream.Stream;

/**
 * What whoever has the token can do with a server that runs.
 *
 * @param token is no caller's
 */
public record Control(
        AccessToken token,
        WorldControl world,
        ClockControl clock,
        FaultControl faults,
        HttpFaults httpFaults,
        Journal journal,
        Events events) {

    /**
     * What of it is not of HTTP.
     *
     * @param served what is served, besides the control
     */
    public ServerControl shared(List<NearMiss.Served> served) {
        return new ServerControl(token, world, clock, faults, journal, served);
    }

    /** How the path of each of its operations begins. */
    public static final String PATH = "/hexline/v1/control";

    /** All that is wrong with a fault; the control itself meets none. */
    public static List<String> mistakes(HttpFault fault) {
        return Stream.concat(
                        fault.mistakes().stream(),
                        fault.path().filter(Control::isOf).stream()
                                .map(path -> "path is of the control, which meets no faults: " + path + "."))
                .toList();
    }

    /** Whether a path is one of its operations', or could be; paths are found in whatever case. */
    public static boolean isOf(String path) {
        return path.equalsIgnoreCase(PATH) || path.regionMatches(true, 0, PATH + "/", 0, PATH.length() + 1);
    }
}
