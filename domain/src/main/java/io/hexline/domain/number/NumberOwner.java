package io.hexline.domain.number;

import io.hexline.domain.value.PersonId;
import java.util.Optional;

/** Who has a number or an extension. */
public sealed interface NumberOwner {

    /** The name by which people know the owner. */
    String displayName();

    /** A person with a calling license. */
    record User(PersonId id, String displayName) implements NumberOwner {}

    /**
     * A feature of a location: a hunt group, a call queue, an auto attendant …
     *
     * @param type empty where only the name is known
     */
    record Feature(String displayName, Optional<FeatureType> type) implements NumberOwner {

        public Feature(String displayName) {
            this(displayName, Optional.empty());
        }
    }

    /** A device without a user. */
    record Device(String displayName) implements NumberOwner {}

    /** Whether the owner is this person. */
    default boolean is(PersonId person) {
        return this instanceof User user && user.id().equals(person);
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
