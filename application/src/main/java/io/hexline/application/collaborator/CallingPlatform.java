package io.hexline.application.collaborator;

import io.hexline.application.failure.PortFailure;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;

/** The calling platform, on which subscribers live. Its commands can be repeated without harm. */
public interface CallingPlatform {

    /**
     * Makes the platform's record of a subscriber this one.
     *
     * @param subscriber as it is to be
     * @return the subscriber
     */
    Either<PortFailure, Subscriber> put(Command.Key key, Subscriber subscriber);

    /**
     * Makes the platform forget a subscriber; where there is none, nothing happens.
     *
     * @return whose record it was
     */
    Either<PortFailure, PersonId> remove(Command.Key key, PersonId person);
}
