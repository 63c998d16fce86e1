package io.hexline.domain.move;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.hexline.domain.move.InventoryRule.NumberFacts;
import io.hexline.domain.move.LineRule.ExtensionFacts;
import io.hexline.domain.move.LocationRule.LocationUsageFacts;
import io.hexline.domain.move.MoveDependencies.Mover;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Device;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.PhoneNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who have come to the one target of several users, wherever from: what they have got there, nobody else gets. */
final class Arrivals {

    private final Map<Extension, NumberOwner> extensions = new HashMap<>();
    private final Map<PhoneNumber, NumberOwner> numbers = new HashMap<>();

    /** The names of devices, with the profile that has it, if one does. */
    private final Map<String, Optional<DeviceProfileId>> devices = new HashMap<>();

    void add(Mover mover, Person person) {
        NumberOwner owner = new NumberOwner.User(person.id(), person.name().display());
        mover.extensionsToHave().forEach(extension -> extensions.putIfAbsent(extension, owner));
        mover.move().number().requested().ifPresent(number -> numbers.put(number, owner));
        mover.profiles().forEach(profile -> devices.putIfAbsent(profile.name(), Optional.of(profile.id())));
        mover.subscriber().devices().forEach(device -> devices.put(device.name(), Optional.empty()));
    }

    /** An extension that somebody has there today is not brought along. */
    ExtensionFacts applyTo(ExtensionFacts today) {
        Map<Extension, NumberOwner> brought = Maps.filterKeys(
                Maps.asMap(today.lookedUp(), extensions::get),
                extension -> extensions.containsKey(extension)
                        && today.ownerAtTarget(extension).isEmpty());
        return brought.isEmpty()
                ? today
                : new ExtensionFacts(
                        today.lookedUp(),
                        ImmutableMap.<Extension, NumberOwner>builder()
                                .putAll(today.ownersAtTarget())
                                .putAll(brought)
                                .buildOrThrow());
    }

    NumberFacts applyTo(NumberFacts today) {
        return today.requested()
                .filter(number -> numbers.containsKey(number.number()))
                .map(number -> new NumberFacts(
                        today.lookedUp(), Optional.of(number.ownedBy(numbers.get(number.number()))), today.current()))
                .orElse(today);
    }

    /** @param others how many of them are not counted yet */
    LocationUsageFacts applyTo(LocationUsageFacts today, Subscriber user, int others) {
        Set<DeviceProfileId> shared =
                today.deviceProfiles().stream().map(DeviceProfile::id).collect(Collectors.toSet());
        Set<String> taken = names(user.devices(), today.deviceProfiles())
                .filter(devices::containsKey)
                .filter(name -> devices.get(name).filter(shared::contains).isEmpty())
                .collect(Collectors.toSet());
        return others == 0 && taken.isEmpty() ? today : today.afterArrivals(others, taken);
    }

    private static Stream<String> names(List<Device> own, List<DeviceProfile> profiles) {
        return Stream.concat(own.stream().map(Device::name), profiles.stream().map(DeviceProfile::name));
    }
}
