package io.hexline.application.control;

import com.google.common.collect.ImmutableList;
import io.hexline.application.access.AccessToken;
import java.util.List;

/**
 * What whoever has the token can do with a server that runs.
 *
 * @param token is no caller's
 * @param served what is served, besides the control
 */
public record ServerControl(
        AccessToken token,
        WorldControl world,
        ClockControl clock,
        FaultControl faults,
        Journal journal,
        List<NearMiss.Served> served) {

    public ServerControl {
        served = ImmutableList.copyOf(served);
    }
}
