package io.hexline.domain.user;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.KeptSettings;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;

/**
 * A workspace or a virtual line: it has numbers and extensions of its own as a user has, and stays where it is.
 *
 * @param id of a workspace, or of a virtual line
 * @param location where it calls from; empty for a workspace without calling
 * @param license of which a workspace that calls consumes a unit; empty where nobody has said which
 */
public record LineHolder(
        Id id,
        OrgId org,
        String displayName,
        Optional<LocationId> location,
        Lines lines,
        List<Device> devices,
        Optional<LicenseId> license,
        KeptSettings settings,
        Version version) {

    public LineHolder {
        devices = ImmutableList.copyOf(devices);
        if (!(id instanceof WorkspaceId) && !(id instanceof VirtualLineId)) {
            throw new IllegalArgumentException("Neither a workspace nor a virtual line: " + id);
        }
    }

    /** One for which nothing else is set. */
    public LineHolder(
            Id id, OrgId org, String displayName, Optional<LocationId> location, Lines lines, List<Device> devices) {
        this(id, org, displayName, location, lines, devices, Optional.empty(), KeptSettings.NONE, Version.NEW);
    }

    /** The same, reached otherwise. */
    public LineHolder reachedAt(Optional<LocationId> newLocation, Lines newLines) {
        return new LineHolder(id, org, displayName, newLocation, newLines, devices, license, settings, version);
    }

    /** The same with this license, or without any. */
    public LineHolder holding(Optional<LicenseId> newLicense) {
        return new LineHolder(id, org, displayName, location, lines, devices, newLicense, settings, version);
    }

    public LineHolder describedAs(String newName, KeptSettings newSettings) {
        return new LineHolder(id, org, newName, location, lines, devices, license, newSettings, version);
    }

    /** The same as the store has it after a write. */
    public LineHolder at(Version stored) {
        return new LineHolder(id, org, displayName, location, lines, devices, license, settings, stored);
    }

    public NonPerson kind() {
        return id instanceof WorkspaceId ? NonPerson.WORKSPACE : NonPerson.VIRTUAL_LINE;
    }

    /** It as the owner of its extensions and numbers. */
    public NumberOwner owner() {
        return id instanceof WorkspaceId workspace
                ? new NumberOwner.Workspace(workspace, displayName)
                : new NumberOwner.VirtualLine((VirtualLineId) id, displayName);
    }
}
