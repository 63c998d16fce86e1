package io.hexline.rest.move;

import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.job.JobState;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.JobCounts;
import io.hexline.domain.job.MoveJob.JobOrigin;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Jobs in all states, all of one origin: that of the documented answer. */
public final class Jobs {

    static final Instant ACCEPTED = Instant.parse("2023-06-08T12:05:11.752Z");
    static final Instant STARTED = Instant.parse("2023-06-08T12:05:11.798Z");
    public static final Instant ENDED = STARTED.plusMillis(2752).plusNanos(900);

    private static final OrgId ORG = new OrgId("02124eef-8af7-489c-805b-363cc6401893");

    private static final ResultKey KEY = new ResultKey("key");

    private Jobs() {}

    /** The job of the documented answer, which runs and, oddly, moves nobody. */
    static JobWithUsers documented() {
        return of(KEY, JobState.RUNNING, Optional.of(STARTED), STARTED, Optional.empty());
    }

    static JobWithUsers accepted() {
        return of(KEY, JobState.STARTING, Optional.empty(), ACCEPTED, Optional.empty());
    }

    public static JobWithUsers ended(JobState state, MoveOutcome... outcomes) {
        return withKey("key", state, outcomes);
    }

    /** One that has ended, and whose result this key opens. */
    public static JobWithUsers withKey(String key, JobState state, MoveOutcome... outcomes) {
        return of(new ResultKey(key), state, Optional.of(STARTED), ENDED, Optional.of(ENDED), outcomes);
    }

    public static JobWithUsers inState(JobState state, MoveOutcome... outcomes) {
        return of(KEY, state, Optional.of(STARTED), STARTED, Optional.empty(), outcomes);
    }

    public static MoveOutcome moved(Finding... impacts) {
        return new MoveOutcome.Moved(List.of(impacts));
    }

    public static MoveOutcome failed() {
        return failed(Finding.of(MoveUserCode.CURRENT_LOCATION_NOT_FETCHED));
    }

    public static MoveOutcome failed(Finding... errors) {
        return new MoveOutcome.Failed(List.of(errors));
    }

    public static MoveOutcome pending() {
        return new MoveOutcome.Pending(Optional.of(new NumberOrderId("order")), List.of());
    }

    public static MoveOutcome skipped() {
        return new MoveOutcome.Skipped();
    }

    private static JobWithUsers of(
            ResultKey key,
            JobState state,
            Optional<Instant> started,
            Instant updated,
            Optional<Instant> ended,
            MoveOutcome... outcomes) {
        PersonId starter = new PersonId("9c2a0510-0950-452f-81ff-9a5d23692de6");
        JobOrigin origin = new JobOrigin(starter, ORG, ORG, "ROUTER_ebb52b5b-d060-4164-9757-48b383423d73", ACCEPTED);
        List<MoveItem> items = IntStream.range(0, outcomes.length)
                .mapToObj(index -> new MoveItem(index + 1, move(index + 1), outcomes[index]))
                .toList();
        JobId id = new JobId("ff0e7d66-904e-4ddb-b2e5-9dc4894d6999");
        return new JobWithUsers(
                new MoveJob(id, 10, key, origin, state, JobCounts.of(items), started, updated, ended, Version.NEW),
                items);
    }

    private static RequestedMove move(int number) {
        return new RequestedMove(new PersonId("user-" + number), new LocationId("there"), Change.keep(), Change.keep());
    }
}
