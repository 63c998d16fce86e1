package io.hexline.inmemory;

import io.hexline.application.store.Ids;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Random ids, and job numbers that start at 1 with each host. */
public final class RandomIds implements Ids {

    private final AtomicLong instances = new AtomicLong();

    @Override
    public PersonId newPerson() {
        return new PersonId(UUID.randomUUID().toString());
    }

    @Override
    public LocationId newLocation() {
        return new LocationId(UUID.randomUUID().toString());
    }

    @Override
    public JobId newJob() {
        return new JobId(UUID.randomUUID().toString());
    }

    @Override
    public long newJobInstance() {
        return instances.incrementAndGet();
    }
}
