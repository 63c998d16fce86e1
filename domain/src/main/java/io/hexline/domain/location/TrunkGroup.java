package io.hexline.domain.location;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.util.Optional;
import java.util.Set;

/**
 * Lines between the platform and another telephone system of an organization, which can connect locations to the public
 * network. The API calls it a trunk.
 *
 * @param id by which connections name it, in its organization
 * @param location where the gateway stands; empty where nobody has said
 * @param members the users behind it
 * @param pilot the member that stands for the group
 */
public record TrunkGroup(
        LocalGateway.Trunk id,
        OrgId org,
        String name,
        Optional<LocationId> location,
        TrunkSettings settings,
        Set<PersonId> members,
        Optional<PersonId> pilot,
        Version version) {

    public TrunkGroup {
        members = ImmutableSet.copyOf(members);
        checkArgument(
                pilot.isEmpty() || members.contains(pilot.get()), "The pilot of trunk group %s is no member of it", id);
    }

    /** A trunk group of which nothing is set. */
    public TrunkGroup(
            LocalGateway.Trunk id,
            OrgId org,
            String name,
            Set<PersonId> members,
            Optional<PersonId> pilot,
            Version version) {
        this(id, org, name, Optional.empty(), TrunkSettings.DEFAULT, members, pilot, version);
    }

    /** Identifies a trunk group over all organizations. */
    public record Key(OrgId org, LocalGateway.Trunk id) {}

    public Key key() {
        return new Key(org, id);
    }

    /** The same, called and set in another way. */
    public TrunkGroup describedAs(String newName, TrunkSettings newSettings) {
        return new TrunkGroup(id, org, newName, location, newSettings, members, pilot, version);
    }

    public boolean isPilot(PersonId user) {
        return pilot.equals(Optional.of(user));
    }

    public TrunkGroup withoutMember(PersonId gone) {
        return withMembers(Sets.difference(members, Set.of(gone)));
    }

    /** The same with these members, and without a pilot that is none of them. */
    public TrunkGroup withMembers(Set<PersonId> left) {
        return new TrunkGroup(id, org, name, location, settings, left, pilot.filter(left::contains), version);
    }

    /** The same trunk group as the store has it after a write. */
    public TrunkGroup at(Version stored) {
        return new TrunkGroup(id, org, name, location, settings, members, pilot, stored);
    }
}
