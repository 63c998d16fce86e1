package io.hexline.domain.location;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.KeptSettings;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.RingPattern;
import io.hexline.domain.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something of a location that can be called and is no user, such as a hunt group.
 *
 * @param members the users who belong to it, wherever they call from; only of a type that {@linkplain
 *     FeatureType#hasMembers() has any}
 * @param operator the extension of its location to which an auto attendant transfers callers who ask for a person
 * @param further what only some have
 * @param settings what it does with calls, and how it is shown
 */
public record Feature(
        FeatureId id,
        LocationId location,
        FeatureType type,
        String name,
        Optional<Extension> extension,
        Optional<PhoneNumber> number,
        Set<PersonId> members,
        Optional<Extension> operator,
        Further further,
        KeptSettings settings,
        Version version) {

    public Feature {
        members = ImmutableSet.copyOf(members);
        if (!members.isEmpty() && !type.hasMembers()) {
            throw new IllegalArgumentException("Nobody is a member of " + name + ", which is of type " + type);
        }
        if (operator.isPresent() && type != FeatureType.AUTO_ATTENDANT) {
            throw new IllegalArgumentException(name + " transfers to no operator, being of type " + type);
        }
        further.requireFitting(type, name);
    }

    /**
     * What only some features have.
     *
     * @param alternates further numbers, of a type that {@linkplain FeatureType#hasAlternates() has any}
     * @param lines the workspaces and virtual lines that belong to it beside its members
     * @param originators the people, workspaces and virtual lines who page with a paging group, whether they belong to it or not
     */
    public record Further(List<FurtherNumber> alternates, Set<Id> lines, Set<Id> originators) {

        public static final Further NONE = new Further(List.of(), Set.of(), Set.of());

        public Further {
            alternates = ImmutableList.copyOf(alternates);
            lines = ImmutableSet.copyOf(lines);
            originators = ImmutableSet.copyOf(originators);
            checkArgument(Iterables.all(lines, Further::isLine), "Neither workspaces nor virtual lines: %s", lines);
            checkArgument(
                    Iterables.all(originators, one -> one instanceof PersonId || isLine(one)),
                    "None of these can page: %s",
                    originators);
        }

        private static boolean isLine(Id id) {
            return id instanceof WorkspaceId || id instanceof VirtualLineId;
        }

        private void requireFitting(FeatureType type, String name) {
            checkArgument(lines.isEmpty() || type.hasMembers(), "Nothing belongs to %s, being of type %s", name, type);
            checkArgument(
                    originators.isEmpty() || type == FeatureType.PAGING_GROUP,
                    "Nobody pages with %s, which is of type %s",
                    name,
                    type);
            checkArgument(
                    alternates.isEmpty() || type.hasAlternates(), "%s has one number, being of type %s", name, type);
        }

        private Further without(Id gone) {
            Set<Id> others = Set.of(gone);
            return new Further(alternates, Sets.difference(lines, others), Sets.difference(originators, others));
        }
    }

    /**
     * A number under which a feature is reached besides its own.
     *
     * @param ring how calls to it ring at members, where its numbers ring distinctively
     */
    public record FurtherNumber(PhoneNumber number, RingPattern ring) {}

    /** A feature for which nothing else is set. */
    public Feature(
            FeatureId id,
            LocationId location,
            FeatureType type,
            String name,
            Optional<Extension> extension,
            Optional<PhoneNumber> number,
            Set<PersonId> members,
            Optional<Extension> operator,
            Version version) {
        this(id, location, type, name, extension, number, members, operator, Further.NONE, KeptSettings.NONE, version);
    }

    /** The feature as the owner of its extension and numbers. */
    public NumberOwner owner() {
        return new NumberOwner.Feature(id, name, type);
    }

    /** The number and the alternates, in this order. */
    public List<PhoneNumber> numbers() {
        return ImmutableList.<PhoneNumber>builder()
                .addAll(number.stream().iterator())
                .addAll(Lists.transform(further.alternates(), FurtherNumber::number))
                .build();
    }

    /** The people who belong to it or page with it. */
    public Set<PersonId> people() {
        return further.originators().isEmpty()
                ? members
                : Sets.union(members, ofType(further.originators(), PersonId.class))
                        .immutableCopy();
    }

    /** The workspaces and virtual lines that belong to it or page with it. */
    public Set<Id> lines() {
        return ImmutableSet.copyOf(Sets.filter(Sets.union(further.lines(), further.originators()), Further::isLine));
    }

    private static <T extends Id> Set<T> ofType(Set<Id> ids, Class<T> type) {
        return ImmutableSet.copyOf(Iterables.filter(ids, type));
    }

    public Feature withMembers(Set<PersonId> newMembers) {
        return with(extension, number, newMembers, operator);
    }

    public Feature withoutMember(PersonId gone) {
        return withMembers(Sets.difference(members, Set.of(gone)));
    }

    /** The same, to which somebody or something neither belongs nor pages with it. */
    public Feature without(Id gone) {
        return with(extension, number, ImmutableSet.copyOf(Sets.difference(members, Set.of(gone))), operator)
                .with(further.without(gone));
    }

    public Feature withoutOperator() {
        return with(extension, number, members, Optional.empty());
    }

    /** The same, reached otherwise. */
    public Feature with(
            Optional<Extension> newExtension,
            Optional<PhoneNumber> newNumber,
            Set<PersonId> newMembers,
            Optional<Extension> newOperator) {
        return new Feature(
                id, location, type, name, newExtension, newNumber, newMembers, newOperator, further, settings, version);
    }

    public Feature with(Further other) {
        return new Feature(id, location, type, name, extension, number, members, operator, other, settings, version);
    }

    public Feature describedAs(String newName, KeptSettings newSettings) {
        return new Feature(
                id, location, type, newName, extension, number, members, operator, further, newSettings, version);
    }

    /** The same feature as the store has it after a write. */
    public Feature at(Version stored) {
        return new Feature(id, location, type, name, extension, number, members, operator, further, settings, stored);
    }
}
