package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.RecordingVendorEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.Set;
import java.util.function.BiConsumer;

/** That recording vendors are there, and have room for the accounts. */
public record RecordingChecks(SnapshotErrors problems) {

    public void check(SnapshotEntry file) {
        Set<String> names =
                file.recordingVendors().stream().map(RecordingVendorEntry::name).collect(ImmutableSet.toImmutableSet());
        BiConsumer<String, Place> vendors = problems.known("recording vendor", names::contains);
        Place.ROOT.each(
                "organizations", file.organizations(), (organization, place) -> check(organization, vendors, place));
        Multiset<String> accounts = accounts(file);
        BiConsumer<String, Place> unique = problems.unique("this recording vendor");
        Place.ROOT.each("recordingVendors", file.recordingVendors(), (vendor, place) -> {
            unique.accept(vendor.name(), place.at("name"));
            int taken = accounts.count(vendor.name());
            problems.addIf(
                    vendor.seats() != null && taken > vendor.seats(),
                    place.at("seats"),
                    taken + " people have an account there, more than seats");
        });
    }

    private static void check(OrganizationEntry organization, BiConsumer<String, Place> vendors, Place place) {
        place.each(
                "locations",
                organization.locations(),
                (location, at) -> at.some(
                        "calling",
                        location.calling(),
                        (calling, there) -> there.at("infrastructure")
                                .some(
                                        "recordingVendor",
                                        calling.infrastructure().recordingVendor(),
                                        vendors)));
        place.each(
                "people",
                organization.people(),
                (person, at) -> at.some(
                        "calling",
                        person.calling(),
                        (calling, there) -> there.some(
                                "recording",
                                calling.recording(),
                                (account, own) -> vendors.accept(account.vendor(), own.at("vendor")))));
    }

    private static Multiset<String> accounts(SnapshotEntry file) {
        return file.organizations().stream()
                .flatMap(organization -> organization.people().stream())
                .filter(person -> person.calling() != null && person.calling().recording() != null)
                .map(person -> person.calling().recording().vendor())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }
}
