package io.hexline.domain.number;

import io.hexline.domain.value.PersonId;
import java.util.Optional;
import java.util.function.Function;

/** Who has a number or an extension. */
public sealed interface NumberOwner {

    /** The name by which people know the owner. */
    String displayName();

    /** What is made of the owner, whatever it is. */
    <R> R fold(Function<User, R> user, Function<Feature, R> feature, Function<Device, R> device);

    /** The person who has the number; empty where it is a thing that has it. */
    default Optional<PersonId> person() {
        return fold(user -> Optional.of(user.id()), feature -> Optional.empty(), device -> Optional.empty());
    }

    /** A person with a calling license. */
    record User(PersonId id, String displayName) implements NumberOwner {

        @Override
        public <R> R fold(Function<User, R> user, Function<Feature, R> feature, Function<Device, R> device) {
            return user.apply(this);
        }
    }

    /**
     * A feature of a location: a hunt group, a call queue, an auto attendant …
     *
     * @param type empty where only the name is known
     */
    record Feature(String displayName, Optional<FeatureType> type) implements NumberOwner {

        public Feature(String displayName) {
            this(displayName, Optional.empty());
        }

        @Override
        public <R> R fold(Function<User, R> user, Function<Feature, R> feature, Function<Device, R> device) {
            return feature.apply(this);
        }
    }

    /** A device without a user. */
    record Device(String displayName) implements NumberOwner {

        @Override
        public <R> R fold(Function<User, R> user, Function<Feature, R> feature, Function<Device, R> device) {
            return device.apply(this);
        }
    }

    /** Whether the owner is this person. */
    default boolean is(PersonId somebody) {
        return person().equals(Optional.of(somebody));
    }

    /** What a feature of a location does with a call. */
    public enum FeatureType {
        HUNT_GROUP,
        CALL_QUEUE,
        AUTO_ATTENDANT,
        CALL_PICKUP_GROUP,
        PAGING_GROUP,
        VOICEMAIL_GROUP
    }
}
