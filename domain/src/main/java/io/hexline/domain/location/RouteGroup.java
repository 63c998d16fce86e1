package io.hexline.domain.location;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several trunks of an organization, of which the next one takes over where one fails.
 *
 * @param id by which connections name it, in its organization
 * @param members each trunk once, at most {@value #MOST_TRUNKS}
 */
public record RouteGroup(
        LocalGateway.RouteGroup id, OrgId org, String name, List<RankedTrunk> members, Version version) {

    /** "Route groups can include up to 10 trunks from different locations." */
    public static final int MOST_TRUNKS = 10;

    public RouteGroup {
        members = ImmutableList.copyOf(members);
        checkArgument(members.size() <= MOST_TRUNKS, "Route group %s has too many trunks", id);
        checkArgument(
                members.stream().map(RankedTrunk::trunk).distinct().count() == members.size(),
                "Route group %s has a trunk twice",
                id);
    }

    /** Identifies a route group over all organizations. */
    public record Key(OrgId org, LocalGateway.RouteGroup id) {}

    /**
     * A trunk in its group.
     *
     * @param priority at least 1; those with lower ones are tried first, and those with the same share the calls
     */
    public record RankedTrunk(LocalGateway.Trunk trunk, int priority) {

        public RankedTrunk {
            checkArgument(priority >= 1, "No trunk has priority %s", priority);
        }
    }

    public Key key() {
        return new Key(org, id);
    }

    public Stream<LocalGateway.Trunk> trunks() {
        return members.stream().map(RankedTrunk::trunk);
    }

    /** The same, called in another way and with other trunks. */
    public RouteGroup describedAs(String newName, List<RankedTrunk> newMembers) {
        return new RouteGroup(id, org, newName, newMembers, version);
    }

    /** The same route group as the store has it after a write. */
    public RouteGroup at(Version stored) {
        return new RouteGroup(id, org, name, members, stored);
    }
}
