package io.hexline.inmemory;

import io.hexline.application.store.Ids;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Random ids, and job numbers that grow. */
public final class RandomIds implements Ids {

    private final String process = UUID.randomUUID().toString();
    private final AtomicLong entries = new AtomicLong();
    private final AtomicLong instances;

    /** Job numbers start at 1. */
    public RandomIds() {
        this(0);
    }

    /**
     * Job numbers go on.
     *
     * @param lastInstance the greatest that there was
     */
    public RandomIds(long lastInstance) {
        instances = new AtomicLong(lastInstance);
    }

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

    @Override
    public String newEntry() {
        return process + "-" + entries.incrementAndGet();
    }
}
