package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.SiteUrl;
import io.hexline.world.snapshot.entry.CarrierEntry;
import io.hexline.world.snapshot.entry.FeatureEntry;
import io.hexline.world.snapshot.entry.LicenseEntry;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.VirtualLineEntry;
import io.hexline.world.snapshot.entry.WorkspaceEntry;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a file defines, to which the rest of it can point. */
public record Known(
        Set<OrgId> organizations,
        Set<PersonId> people,
        Set<Id> lineHolders,
        Set<LocationId> locations,
        Set<FeatureId> features,
        Set<CarrierId> carriers,
        Set<LicenseId> licenses,
        Set<SiteUrl> sites) {

    public static Known in(SnapshotEntry file) {
        return new Known(
                set(file.organizations().stream().map(OrganizationEntry::id)),
                set(all(file, OrganizationEntry::people).map(PersonEntry::id)),
                set(Stream.<Id>concat(
                        all(file, OrganizationEntry::workspaces).map(WorkspaceEntry::id),
                        all(file, OrganizationEntry::virtualLines).map(VirtualLineEntry::id))),
                set(all(file, OrganizationEntry::locations).map(LocationEntry::id)),
                set(all(file, OrganizationEntry::locations)
                        .flatMap(LocationEntry::features)
                        .map(FeatureEntry::id)),
                set(file.carriers().stream().map(CarrierEntry::id)),
                set(all(file, OrganizationEntry::licenses).map(LicenseEntry::id)),
                set(all(file, OrganizationEntry::sites)));
    }

    private static <T> Stream<T> all(SnapshotEntry file, Function<OrganizationEntry, Collection<T>> part) {
        return file.organizations().stream().flatMap(organization -> part.apply(organization).stream());
    }

    private static <T> Set<T> set(Stream<T> values) {
        return values.collect(ImmutableSet.toImmutableSet());
    }
}
