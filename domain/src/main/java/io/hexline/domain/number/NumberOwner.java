package io.hexline.domain.number;

import io.hexline.domain.user.PersonId;

/** Who has a number or an extension. */
public sealed interface NumberOwner {

    /** The name by which people know the owner. */
    String displayName();

    /** A person with a calling license. */
    record User(PersonId id, String displayName) implements NumberOwner {}

    /** A feature of a location: a hunt group, a call queue, an auto attendant … */
    record Feature(String displayName) implements NumberOwner {}

    /** A device without a user. */
    record Device(String displayName) implements NumberOwner {}

    /** Whether the owner is this person. */
    default boolean is(PersonId person) {
        return this instanceof User user && user.id().equals(person);
    }
}
