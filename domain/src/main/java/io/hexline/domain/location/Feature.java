package io.hexline.domain.location;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberOwner.FeatureType;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.KeptSettings;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.Optional;
import java.util.Set;

/**
 * Something of a location that can be called and is no user, such as a hunt group.
 *
 * @param members the users who belong to it, wherever they call from; only of a type that {@linkplain
 *     FeatureType#hasMembers() has any}
 * @param operator the extension of its location to which an auto attendant transfers callers who ask for a person
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
    }

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
        this(id, location, type, name, extension, number, members, operator, KeptSettings.NONE, version);
    }

    /** The feature as the owner of its extension and number. */
    public NumberOwner owner() {
        return new NumberOwner.Feature(id, name, type);
    }

    public Feature withMembers(Set<PersonId> newMembers) {
        return with(extension, number, newMembers, operator);
    }

    public Feature withoutMember(PersonId gone) {
        return withMembers(Sets.difference(members, Set.of(gone)));
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
                id, location, type, name, newExtension, newNumber, newMembers, newOperator, settings, version);
    }

    public Feature describedAs(String newName, KeptSettings newSettings) {
        return new Feature(id, location, type, newName, extension, number, members, operator, newSettings, version);
    }

    /** The same feature as the store has it after a write. */
    public Feature at(Version stored) {
        return new Feature(id, location, type, name, extension, number, members, operator, settings, stored);
    }
}
