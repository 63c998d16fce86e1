package io.hexline.inmemory;

import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.JobId;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Version;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a store needs to know of the things it keeps.
 *
 * @param name for messages
 * @param stamp gives a thing another version
 */
record EntityType<K, V>(
        String name, Function<V, K> key, Function<V, Version> version, BiFunction<V, Version, V> stamp) {

    static final EntityType<LocationId, Location> LOCATION =
            new EntityType<>("location", Location::id, Location::version, EntityType::stamped);
    static final EntityType<PersonId, Person> PERSON =
            new EntityType<>("person", Person::id, Person::version, EntityType::stamped);
    static final EntityType<PersonId, Subscriber> SUBSCRIBER =
            new EntityType<>("subscriber", Subscriber::person, Subscriber::version, EntityType::stamped);
    static final EntityType<PhoneNumber, InventoryNumber> NUMBER =
            new EntityType<>("number", InventoryNumber::number, InventoryNumber::version, EntityType::stamped);
    static final EntityType<JobId, MoveJob> JOB = new EntityType<>("job", MoveJob::id, MoveJob::version, MoveJob::at);

    private static Location stamped(Location it, Version version) {
        return new Location(it.id(), it.org(), it.name(), it.region(), it.premises(), it.calling(), version);
    }

    private static Person stamped(Person it, Version version) {
        return new Person(
                it.id(), it.org(), it.email(), it.name(), it.profile(), it.roles(), it.holdings(), it.dates(), version);
    }

    private static Subscriber stamped(Subscriber it, Version version) {
        return new Subscriber(
                it.person(),
                it.firstName(),
                it.lastName(),
                it.type(),
                it.enterprise(),
                it.webexCalling(),
                it.location(),
                it.lines(),
                it.devices(),
                it.seating(),
                it.roles(),
                it.entitlements(),
                it.settings(),
                version);
    }

    private static InventoryNumber stamped(InventoryNumber it, Version version) {
        return new InventoryNumber(
                it.number(),
                it.org(),
                it.location(),
                it.carrier(),
                it.state(),
                it.type(),
                it.owner(),
                it.region(),
                it.standing(),
                version);
    }
}
