package io.hexline.inmemory;

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
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Random ids, and job numbers that grow. */
public final class RandomIds implements Ids {

    private static final int KEY_BYTES = 32;

    private static final int PASSWORD_LENGTH = 24;

    /** Without those that look alike. */
    private static final List<String> PASSWORD_CHARACTERS =
            List.of("abcdefghijkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789", "!#$%*+-=?@_");

    private final SecureRandom random = new SecureRandom();
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
    public FeatureId newFeature() {
        return new FeatureId(UUID.randomUUID().toString());
    }

    @Override
    public GroupId newGroup() {
        return new GroupId(UUID.randomUUID().toString());
    }

    @Override
    public WorkspaceId newWorkspace() {
        return new WorkspaceId(UUID.randomUUID().toString());
    }

    @Override
    public VirtualLineId newVirtualLine() {
        return new VirtualLineId(UUID.randomUUID().toString());
    }

    @Override
    public JobId newJob() {
        return new JobId(UUID.randomUUID().toString());
    }

    @Override
    public Either<PortFailure, Long> newJobInstance() {
        return Either.right(instances.incrementAndGet());
    }

    @Override
    public AccessToken newAccessToken() {
        return new AccessToken(newKey());
    }

    @Override
    public ResultKey newResultKey() {
        return new ResultKey(newKey());
    }

    private String newKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    @Override
    public FloorId newFloor() {
        return new FloorId(UUID.randomUUID().toString());
    }

    @Override
    public String newRoute() {
        return UUID.randomUUID().toString();
    }

    @Override
    public String newPassword() {
        StringBuilder password = new StringBuilder();
        for (int place = 0; place < PASSWORD_LENGTH; place++) {
            String kind = PASSWORD_CHARACTERS.get(place % PASSWORD_CHARACTERS.size());
            password.append(kind.charAt(random.nextInt(kind.length())));
        }
        return password.toString();
    }

    @Override
    public String newEntry() {
        return process + "-" + entries.incrementAndGet();
    }
}
