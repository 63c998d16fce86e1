package io.hexline.bootstrap.access;

import io.hexline.bootstrap.access.GuardedCalls.Asked;
import io.hexline.domain.value.Id.OrgId;
import java.util.Map;

/** Those of the {@link GuardedCalls} that tell how much there is of something. */
final class GuardedCounts {

    private GuardedCounts() {}

    static Map<String, Asked> all(OrgId org) {
        return Map.of(
                "count at a location",
                (use, by) -> use.locations().countAtLocation().handle(org, GuardedCalls.LOCATION));
    }
}
