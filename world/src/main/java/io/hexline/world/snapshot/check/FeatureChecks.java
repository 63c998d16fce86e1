package io.hexline.world.snapshot.check;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.snapshot.entry.FeatureEntry;
import io.hexline.world.snapshot.entry.FeatureEntry.OriginatorsEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.PersonEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** That each feature has the members and the operator that one of its type can have, and its name alone there. */
public final class FeatureChecks {

    private final SnapshotErrors problems;

    public FeatureChecks(SnapshotErrors problems) {
        this.problems = problems;
    }

    public void check(SnapshotEntry file) {
        Place.ROOT.each("organizations", file.organizations(), this::check);
    }

    private void check(OrganizationEntry organization, Place place) {
        Predicate<PersonId> callers = callers(organization);
        Predicate<Id> lines = lines(organization);
        place.each(
                "locations",
                organization.locations(),
                (location, at) ->
                        at.at("calling").each("features", location.features().toList(), checked(callers, lines)));
    }

    private BiConsumer<FeatureEntry, Place> checked(Predicate<PersonId> callers, Predicate<Id> lines) {
        Map<FeatureType, BiConsumer<String, Place>> names = new EnumMap<>(FeatureType.class);
        return (feature, place) -> {
            names.computeIfAbsent(feature.type(), type -> problems.unique("a feature of this type and name"))
                    .accept(feature.name(), place.at("name"));
            check(feature, place, callers);
            checkNumbers(feature, place);
            checkLines(feature, place, lines);
            checkOriginators(feature, place, callers, lines);
        };
    }

    private void checkNumbers(FeatureEntry feature, Place place) {
        BiConsumer<PhoneNumber, Place> numbers = problems.unique("this number of the feature");
        place.some("phoneNumber", feature.phoneNumber(), numbers);
        place.each(
                "alternateNumbers",
                feature.alternateNumbers(),
                (further, at) -> at.some("phoneNumber", further.phoneNumber(), numbers));
        problems.addIf(
                !feature.alternateNumbers().isEmpty() && !feature.type().hasAlternates(),
                place.at("alternateNumbers"),
                "a feature of type " + feature.type() + " has no further numbers");
    }

    private void checkLines(FeatureEntry feature, Place place, Predicate<Id> lines) {
        place.each("workspaces", feature.workspaces(), problems.known("workspace that calls", lines::test));
        place.each("virtualLines", feature.virtualLines(), problems.known("virtual line", lines::test));
        boolean none = feature.workspaces().isEmpty() && feature.virtualLines().isEmpty();
        problems.addIf(
                !none && !feature.type().hasMembers(),
                place.at(feature.workspaces().isEmpty() ? "virtualLines" : "workspaces"),
                "a feature of type " + feature.type() + " has no members");
    }

    private void checkOriginators(FeatureEntry feature, Place place, Predicate<PersonId> callers, Predicate<Id> lines) {
        Place at = place.at("originators");
        OriginatorsEntry all = feature.originators();
        at.each("people", all.people(), problems.known("person of the organization who calls", callers));
        at.each("workspaces", all.workspaces(), problems.known("workspace that calls", lines::test));
        at.each("virtualLines", all.virtualLines(), problems.known("virtual line", lines::test));
        problems.addIf(
                !all.isNobody() && feature.type() != FeatureType.PAGING_GROUP,
                at,
                "nobody pages with a feature of type " + feature.type());
    }

    private void check(FeatureEntry feature, Place place, Predicate<PersonId> callers) {
        BiConsumer<String, Place> settings = problems.unique("this setting of the feature");
        place.each("settings", feature.settings(), (setting, at) -> settings.accept(setting.name(), at.at("name")));
        place.each("members", feature.members(), problems.known("person of the organization who calls", callers));
        problems.addIf(
                !feature.members().isEmpty() && !feature.type().hasMembers(),
                place.at("members"),
                "a feature of type " + feature.type() + " has no members");
        problems.addIf(
                feature.operator() != null && feature.type() != FeatureType.AUTO_ATTENDANT,
                place.at("operator"),
                "a feature of type " + feature.type() + " has no operator");
    }

    /** Who calls; nobody is looked for where no member is asked for. */
    static Predicate<PersonId> callers(OrganizationEntry organization) {
        Supplier<Set<PersonId>> callers = Suppliers.memoize(() -> organization.people().stream()
                .filter(person -> person.calling() != null)
                .map(PersonEntry::id)
                .collect(ImmutableSet.toImmutableSet()));
        return person -> callers.get().contains(person);
    }

    /** Which of its workspaces and virtual lines call; likewise. */
    private static Predicate<Id> lines(OrganizationEntry organization) {
        Supplier<Set<Id>> lines = Suppliers.memoize(() -> organization
                .lineHolders()
                .filter(holder -> holder.location().isPresent())
                .map(LineHolder::id)
                .collect(ImmutableSet.toImmutableSet()));
        return line -> lines.get().contains(line);
    }
}
