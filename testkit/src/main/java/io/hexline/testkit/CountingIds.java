package io.hexline.testkit;

import io.hexline.application.access.AccessToken;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Ids;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.location.Floor.FloorId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.GroupId;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that a test can foresee: {@code person-1}, {@code job-1}, and job numbers from 1. */
public final class CountingIds implements Ids {

    private final AtomicLong people = new AtomicLong();
    private final AtomicLong locations = new AtomicLong();
    private final AtomicLong features = new AtomicLong();
    private final AtomicLong groups = new AtomicLong();
    private final AtomicLong lines = new AtomicLong();
    private final AtomicLong jobs = new AtomicLong();
    private final AtomicLong keys = new AtomicLong();
    private final AtomicLong floors = new AtomicLong();
    private final AtomicLong routes = new AtomicLong();
    private final AtomicLong passwords = new AtomicLong();
    private final AtomicLong entries = new AtomicLong();
    private final AtomicLong tokens = new AtomicLong();
    private final AtomicLong instances = new AtomicLong();

    @Override
    public PersonId newPerson() {
        return new PersonId("person-" + people.incrementAndGet());
    }

    @Override
    public LocationId newLocation() {
        return new LocationId("location-" + locations.incrementAndGet());
    }

    @Override
    public FeatureId newFeature() {
        return new FeatureId("feature-" + features.incrementAndGet());
    }

    @Override
    public GroupId newGroup() {
        return new GroupId("group-" + groups.incrementAndGet());
    }

    @Override
    public WorkspaceId newWorkspace() {
        return new WorkspaceId("workspace-" + lines.incrementAndGet());
    }

    @Override
    public VirtualLineId newVirtualLine() {
        return new VirtualLineId("line-" + lines.incrementAndGet());
    }

    @Override
    public JobId newJob() {
        return new JobId("job-" + jobs.incrementAndGet());
    }

    @Override
    public Either<PortFailure, Long> newJobInstance() {
        return Either.right(instances.incrementAndGet());
    }

    @Override
    public AccessToken newAccessToken() {
        return new AccessToken("token-" + tokens.incrementAndGet());
    }

    @Override
    public ResultKey newResultKey() {
        return new ResultKey("key-" + keys.incrementAndGet());
    }

    @Override
    public FloorId newFloor() {
        return new FloorId("floor-" + floors.incrementAndGet());
    }

    @Override
    public String newRoute() {
        return "route-" + routes.incrementAndGet();
    }

    @Override
    public String newPassword() {
        return "Password-" + passwords.incrementAndGet();
    }

    @Override
    public String newEntry() {
        return "entry-" + entries.incrementAndGet();
    }
}
