package io.hexline.application.store;

import io.hexline.application.access.AccessToken;
import io.hexline.application.failure.PortFailure;
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

/** New ids; unique, and not to be guessed from earlier ones. */
public interface Ids {

    PersonId newPerson();

    LocationId newLocation();

    FeatureId newFeature();

    GroupId newGroup();

    WorkspaceId newWorkspace();

    VirtualLineId newVirtualLine();

    JobId newJob();

    /** The number of a new job; greater than those before, whichever server gave them. */
    Either<PortFailure, Long> newJobInstance();

    /** A token of 256 bits. */
    AccessToken newAccessToken();

    /** What opens the result of a new job. */
    ResultKey newResultKey();

    FloorId newFloor();

    /** The id of a new trunk group or route group. */
    String newRoute();

    /** A password of 24 characters: letters in both cases, digits and signs. */
    String newPassword();

    /** The id of a new {@link io.hexline.application.store.OutboxEntry}. */
    String newEntry();
}
