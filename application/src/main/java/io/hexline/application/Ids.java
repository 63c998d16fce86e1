package io.hexline.application;

import io.hexline.domain.job.JobId;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.user.PersonId;

/** New ids; unique, and not to be guessed from earlier ones. */
public interface Ids {

    PersonId newPerson();

    LocationId newLocation();

    JobId newJob();

    /** The number of a new job; greater than those before. */
    long newJobInstance();
}
