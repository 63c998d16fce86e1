package io.hexline.application.store;

import io.hexline.domain.value.JobId;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;

/** New ids; unique, and not to be guessed from earlier ones. */
public interface Ids {

    PersonId newPerson();

    LocationId newLocation();

    JobId newJob();

    /** The number of a new job; greater than those before. */
    long newJobInstance();
}
