package io.hexline.postgres.seed;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import io.hexline.application.access.Integration;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.OutboxEntry;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.JobWithUsers;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.world.Carriers;
import io.hexline.world.GroupWithMembers;
import io.hexline.world.KeyedSet;
import io.hexline.world.Recordings;
import io.hexline.world.Routing;
import io.hexline.world.Work;
import io.hexline.world.Work.Outside;
import io.hexline.world.World;
import io.hexline.world.record.RecordJson;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** A world of what a store holds at one moment, without collaborators, and without tokens: nobody knows them any more. */
public final class Export {

    private static final int ROWS_AT_ONCE = 2_000;

    private final Handle handle;

    private Export(Handle handle) {
        this.handle = handle;
    }

    public static Either<PortFailure, World> of(Database database) {
        return of(database, UnaryOperator.identity());
    }

    /**
     * Likewise.
     *
     * @param more adds what else is known at this moment
     */
    public static Either<PortFailure, World> of(Database database, UnaryOperator<World> more) {
        return database.moment("be read as a whole", handle -> more.apply(new Export(handle).world()));
    }

    private World world() {
        return new World(
                set("organization", Organization.class),
                ImmutableSet.copyOf(list("SELECT document FROM license ORDER BY org, place", License.class)),
                set("location", Location.class),
                set("feature", Feature.class),
                new Routing(
                        set("trunk_group", TrunkGroup.class),
                        set("route_group", RouteGroup.class),
                        set("dial_plan", PremisesDialPlan.class)),
                set("device_profile", DeviceProfile.class),
                set("line_holder", LineHolder.class),
                KeyedSet.people(list("SELECT document FROM person ORDER BY org, id", Person.class)),
                KeyedSet.subscribers(list("SELECT document FROM subscriber ORDER BY person", Subscriber.class)),
                Recordings.NONE,
                groups(),
                KeyedSet.numbers(list("SELECT document FROM number ORDER BY org, number", InventoryNumber.class)),
                Carriers.NONE,
                Set.of(),
                Set.of(),
                ImmutableSet.copyOf(list("SELECT document FROM integration ORDER BY client", Integration.class)),
                List.of(),
                new Work(
                        jobs(),
                        ImmutableSet.copyOf(
                                list("SELECT document FROM batch_job ORDER BY instance, id", BatchJob.class)),
                        list("SELECT document FROM outbox ORDER BY place", OutboxEntry.class),
                        Outside.IN_STEP),
                Optional.empty());
    }

    private Set<GroupWithMembers> groups() {
        ImmutableSetMultimap<String, PersonId> members = handle
                .select("SELECT user_group, person FROM user_group_member ORDER BY user_group, person")
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) ->
                        Maps.immutableEntry(row.getString("user_group"), new PersonId(row.getString("person"))))
                .stream()
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(Map.Entry::getKey, Map.Entry::getValue));
        return list("SELECT document FROM user_group ORDER BY org, name", UserGroup.class).stream()
                .map(group -> new GroupWithMembers(group, members.get(group.id().value())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Set<JobWithUsers> jobs() {
        ImmutableListMultimap<String, MoveItem> users = handle
                .select("SELECT job, document FROM job_user ORDER BY job, number")
                .setFetchSize(ROWS_AT_ONCE)
                .map((row, context) -> Maps.immutableEntry(
                        row.getString("job"), RecordJson.read(row.getString("document"), MoveItem.class)))
                .stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
        return list("SELECT document FROM job ORDER BY instance, id", MoveJob.class).stream()
                .map(job -> new JobWithUsers(job, users.get(job.id().value())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private <T> Set<T> set(String table, Class<T> type) {
        return ImmutableSet.copyOf(list("SELECT document FROM " + table + " ORDER BY id", type));
    }

    private <T> List<T> list(String statement, Class<T> type) {
        return handle.select(statement)
                .setFetchSize(ROWS_AT_ONCE)
                .mapTo(String.class)
                .map(document -> RecordJson.read(document, type))
                .list();
    }
}
