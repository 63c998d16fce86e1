package io.hexline.domain.location;

import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Version;
import java.util.Optional;

/**
 * A site of an organization.
 *
 * @param calling empty while the location is not enabled for calling
 */
public record Location(
        LocationId id,
        OrgId org,
        String name,
        Region region,
        Premises premises,
        Optional<CallingProfile> calling,
        Version version) {

    /** "Locations enabled for Webex Calling are limited to 80 characters maximum." */
    public static final int LONGEST_CALLING_NAME = 80;

    /** A location about which nothing more is written. */
    public Location(
            LocationId id, OrgId org, String name, Region region, Optional<CallingProfile> calling, Version version) {
        this(id, org, name, region, Premises.UNKNOWN, calling, version);
    }

    /** Whether it has no calling, or its name is short enough for it. */
    public boolean isNamedForCalling() {
        return calling.isEmpty() || name.length() <= LONGEST_CALLING_NAME;
    }

    /** The collaborate bridge that the platform makes for each location and calls by its id, unless it has a name. */
    public String defaultBridge() {
        return calling.flatMap(profile -> profile.infrastructure().collaborateBridge())
                .orElse(id.value());
    }

    /** The same location where nobody can call from any more. */
    public Location withoutCalling() {
        return new Location(id, org, name, region, premises, Optional.empty(), version);
    }

    /** What is dialled before its extensions elsewhere; empty where nothing is. */
    public Optional<String> routingPrefix() {
        return calling.flatMap(profile -> profile.settings().routingPrefix());
    }

    /** The trunk or route group through which it is connected; empty where a carrier connects it in another way, or none. */
    public Optional<LocalGateway> gateway() {
        return calling.flatMap(CallingProfile::pstn).flatMap(PstnConnection::localGateway);
    }

    /** The trunk or route group to which calls to extensions that nobody has go; empty where they fail. */
    public Optional<LocalGateway> unknownExtensions() {
        return calling.flatMap(profile -> profile.settings().unknownExtensions());
    }

    public Location withCalling(CallingProfile newCalling) {
        return new Location(id, org, name, region, premises, Optional.of(newCalling), version);
    }

    public Location describedAs(String newName, Region newRegion, Premises newPremises) {
        return new Location(id, org, newName, newRegion, newPremises, calling, version);
    }

    /** The same location as the store has it after a write. */
    public Location at(Version stored) {
        return new Location(id, org, name, region, premises, calling, stored);
    }
}
