package io.hexline.postgres;

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
import io.hexline.postgres.database.Database;
import io.vavr.control.Either;

/**
 * Job numbers that all servers of a database draw from one sequence.
 *
 * @param others the ids that each server makes by itself
 */
public record SequenceIds(Database database, Ids others) implements Ids {

    @Override
    public PersonId newPerson() {
        return others.newPerson();
    }

    @Override
    public LocationId newLocation() {
        return others.newLocation();
    }

    @Override
    public FeatureId newFeature() {
        return others.newFeature();
    }

    @Override
    public GroupId newGroup() {
        return others.newGroup();
    }

    @Override
    public WorkspaceId newWorkspace() {
        return others.newWorkspace();
    }

    @Override
    public VirtualLineId newVirtualLine() {
        return others.newVirtualLine();
    }

    @Override
    public JobId newJob() {
        return others.newJob();
    }

    @Override
    public Either<PortFailure, Long> newJobInstance() {
        return database.read(
                "number a job",
                handle -> handle.select("SELECT nextval('job_instance')")
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public AccessToken newAccessToken() {
        return others.newAccessToken();
    }

    @Override
    public ResultKey newResultKey() {
        return others.newResultKey();
    }

    @Override
    public FloorId newFloor() {
        return others.newFloor();
    }

    @Override
    public String newRoute() {
        return others.newRoute();
    }

    @Override
    public String newPassword() {
        return others.newPassword();
    }

    @Override
    public String newEntry() {
        return others.newEntry();
    }
}
