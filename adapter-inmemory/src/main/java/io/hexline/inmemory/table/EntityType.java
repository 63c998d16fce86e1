package io.hexline.inmemory.table;

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
public record EntityType<K, V>(
        String name, Function<V, K> key, Function<V, Version> version, BiFunction<V, Version, V> stamp) {

    public static final EntityType<LocationId, Location> LOCATION =
            new EntityType<>("location", Location::id, Location::version, Location::at);
    public static final EntityType<PersonId, Person> PERSON =
            new EntityType<>("person", Person::id, Person::version, Person::at);
    public static final EntityType<PersonId, Subscriber> SUBSCRIBER =
            new EntityType<>("subscriber", Subscriber::person, Subscriber::version, Subscriber::at);
    public static final EntityType<PhoneNumber, InventoryNumber> NUMBER =
            new EntityType<>("number", InventoryNumber::number, InventoryNumber::version, InventoryNumber::at);
    public static final EntityType<JobId, MoveJob> JOB =
            new EntityType<>("job", MoveJob::id, MoveJob::version, MoveJob::at);
}
