package io.hexline.domain.location;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Id.OrgId;
import java.util.Set;

/**
 * Several trunks of an organization, of which the next one takes over where one fails.
 *
 * @param id by which connections name it, in its organization
 */
public record RouteGroup(LocalGateway.RouteGroup id, OrgId org, String name, Set<LocalGateway.Trunk> trunks) {

    public RouteGroup {
        trunks = ImmutableSet.copyOf(trunks);
    }
}
