package io.hexline.world.snapshot;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.application.access.AccessToken;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.organization.Organization.OfferRules.ExclusiveGroup;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.world.World;
import io.hexline.world.snapshot.entry.BlockEntry;
import io.hexline.world.snapshot.entry.FaultEntry;
import io.hexline.world.snapshot.entry.FileStoreEntry;
import io.hexline.world.snapshot.entry.GroupEntry;
import io.hexline.world.snapshot.entry.IntegrationEntry;
import io.hexline.world.snapshot.entry.LicenseEntry;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.NumberEntry;
import io.hexline.world.snapshot.entry.OfferPrerequisiteEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.PremisesDialPlanEntry;
import io.hexline.world.snapshot.entry.RecordingVendorEntry;
import io.hexline.world.snapshot.entry.RouteGroupEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.SubscriptionEntry;
import io.hexline.world.snapshot.entry.TokenEntry;
import io.hexline.world.snapshot.entry.TrunkEntry;
import io.hexline.world.snapshot.entry.VirtualLineEntry;
import io.hexline.world.snapshot.entry.WorkspaceEntry;
import io.hexline.world.snapshot.upgrade.SnapshotUpgrade;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes a file of a world. */
final class WorldWriter {

    private final World world;
    private final InventoryWriter inventory;

    WorldWriter(World world) {
        this.world = world;
        this.inventory = new InventoryWriter(
                world.locations(),
                UsedNumbers.of(world.people(), world.subscribers(), world.lineHolders(), world.features()));
    }

    SnapshotEntry file() {
        return new SnapshotEntry(
                SnapshotUpgrade.FORMAT,
                world.organizations().stream().map(this::organization).toList(),
                CarrierFiles.carriers(world),
                world.fileStores().stream().map(FileStoreEntry::of).toList(),
                world.recordings().vendors().stream()
                        .map(RecordingVendorEntry::of)
                        .toList(),
                world.tokens().stream().map(TokenEntry::of).toList(),
                world.integrations().stream().map(IntegrationEntry::of).toList(),
                world.controlToken().map(AccessToken::value).orElse(null),
                world.faults().stream().map(FaultEntry::of).toList(),
                WorkJson.write(world.work()));
    }

    private OrganizationEntry organization(Organization organization) {
        OrgId org = organization.id();
        List<InventoryNumber> numbers = of(org, world.numbers(), InventoryNumber::org);
        return new OrganizationEntry(
                org,
                organization.displayName(),
                organization.created(),
                organization.deploymentMode(),
                organization.subscriptions().stream().map(SubscriptionEntry::of).toList(),
                organization.sites(),
                organization.offerRules().exclusiveGroups().stream()
                        .map(ExclusiveGroup::offers)
                        .toList(),
                conflicts(organization),
                organization.offerRules().prerequisites().stream()
                        .map(OfferPrerequisiteEntry::of)
                        .toList(),
                entries(of(org, world.licenses(), License::org), LicenseEntry::of),
                entries(of(org, world.locations(), Location::org), this::location),
                entries(of(org, world.trunks(), TrunkGroup::org), TrunkEntry::of),
                entries(of(org, world.routeGroups(), RouteGroup::org), RouteGroupEntry::of),
                entries(of(org, world.dialPlans(), PremisesDialPlan::org), PremisesDialPlanEntry::of),
                of(org, world.people(), Person::org).stream().map(this::person).toList(),
                entries(of(org, world.groups(), known -> known.group().org()), GroupEntry::of),
                lineHolders(org, NonPerson.WORKSPACE, WorkspaceEntry::of),
                lineHolders(org, NonPerson.VIRTUAL_LINE, VirtualLineEntry::of),
                blocks(numbers),
                numberEntries(numbers, number -> !inventory.isImported(number)),
                numberEntries(numbers, inventory::isImported));
    }

    private List<NumberEntry> numberEntries(List<InventoryNumber> numbers, Predicate<InventoryNumber> which) {
        return numbers.stream().filter(which).map(inventory::entry).toList();
    }

    private static List<Set<OfferCode>> conflicts(Organization organization) {
        return organization.offerRules().conflicts().stream()
                .<Set<OfferCode>>map(conflict -> ImmutableSet.of(conflict.one(), conflict.other()))
                .toList();
    }

    private static List<BlockEntry> blocks(List<InventoryNumber> numbers) {
        return numbers.stream()
                .flatMap(number -> number.standing().block().stream())
                .distinct()
                .map(BlockEntry::of)
                .toList();
    }

    private LocationEntry location(Location location) {
        return LocationEntry.of(
                location,
                at(location, world.features(), Feature::location),
                at(location, world.deviceProfiles(), DeviceProfile::location));
    }

    private static <T> List<T> at(Location location, Collection<T> all, Function<T, LocationId> home) {
        return all.stream().filter(it -> home.apply(it).equals(location.id())).collect(ImmutableList.toImmutableList());
    }

    private PersonEntry person(Person person) {
        Subscriber subscriber = world.subscribers().find(person.id()).orElse(null);
        RecordingAccount recording = world.recordings().accounts().get(person.id());
        return PersonEntry.of(person, subscriber == null ? null : Subscribers.entry(person, subscriber, recording));
    }

    private static <T, E> List<E> entries(List<T> things, Function<T, E> entry) {
        return things.stream().map(entry).toList();
    }

    private <E> List<E> lineHolders(OrgId org, NonPerson kind, Function<LineHolder, E> entry) {
        return of(org, world.lineHolders(), LineHolder::org).stream()
                .filter(holder -> holder.kind() == kind)
                .map(entry)
                .toList();
    }

    private static <T> List<T> of(OrgId org, Collection<T> all, Function<T, OrgId> owner) {
        return all.stream().filter(it -> owner.apply(it).equals(org)).collect(ImmutableList.toImmutableList());
    }
}
