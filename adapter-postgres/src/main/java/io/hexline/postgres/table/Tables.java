package io.hexline.postgres.table;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.store.DialPlanFilter.DialPlanPageKey;
import io.hexline.application.store.GroupFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.application.store.OutboxEntry;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.store.RouteFilter.Route;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Role;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The tables of the store's things. A text without anything visible in a column stands for nothing. */
public final class Tables {

    /** The locations that are connected through a trunk group or a route group. */
    public static final String CONNECTIONS = "location_route";

    /** The locations whose calls to extensions that nobody has go to a trunk group or a route group. */
    public static final String UNKNOWN_EXTENSIONS = "unknown_extension_route";

    public static final Table<Location> LOCATION = Table.of(
            "location",
            ImmutableMap.of("id", location -> location.id().value()),
            ImmutableMap.of(
                    "org",
                    location -> location.org().value(),
                    "name",
                    location -> text(LocationPageKey.of(location).name()),
                    "calling",
                    location -> location.calling().isPresent(),
                    "routing_prefix",
                    location -> location.routingPrefix().map(Tables::text).orElse(null)),
            Location::version,
            Location::at);

    public static final Table<Person> PERSON = Table.of(
            "person",
            ImmutableMap.of("id", person -> person.id().value()),
            ImmutableMap.<String, Function<Person, Object>>builder()
                    .put("org", person -> person.org().value())
                    .put("email", person -> person.email().value())
                    .put("name", person -> text(PersonPageKey.of(person).name()))
                    .put("display_name", person -> text(person.name().display()))
                    .put("manager", Tables::manager)
                    .put(
                            "roles",
                            person -> person.roles().stream().map(Role::name).toArray(String[]::new))
                    .put("administers", Person::administersFully)
                    .put("login", person -> person.profile().loginEnabled())
                    .build(),
            Person::version,
            Person::at);

    public static final Table<Subscriber> SUBSCRIBER = Table.of(
            "subscriber",
            ImmutableMap.of("person", subscriber -> subscriber.person().value()),
            ImmutableMap.of(
                    "location",
                    subscriber -> value(subscriber.location()),
                    "links",
                    subscriber -> !Links.of(subscriber).isEmpty(),
                    "devices",
                    subscriber -> !subscriber.devices().isEmpty()),
            Subscriber::version,
            Subscriber::at);

    public static final Table<InventoryNumber> NUMBER = Table.of(
            "number",
            ImmutableMap.of("number", number -> number.number().value()),
            ImmutableMap.of(
                    "org",
                    number -> number.org().value(),
                    "location",
                    number -> value(number.location()),
                    "owner",
                    number -> value(number.owner().map(NumberOwner::id)),
                    "person",
                    number -> value(number.owner().flatMap(NumberOwner::person)),
                    "state",
                    number -> number.state().name(),
                    "type",
                    number -> number.type().name()),
            InventoryNumber::version,
            InventoryNumber::at);

    public static final Table<Feature> FEATURE = Table.of(
            "feature",
            ImmutableMap.of("id", feature -> feature.id().value()),
            ImmutableMap.of(
                    "location",
                    feature -> feature.location().value(),
                    "operator",
                    feature -> feature.operator().map(Object::toString).orElse(null),
                    "type",
                    feature -> feature.type().name(),
                    "name",
                    feature -> text(feature.name()),
                    "name_in_lower_case",
                    feature -> lowerCase(feature.name())),
            Feature::version,
            Feature::at);

    public static final Table<LineHolder> LINE_HOLDER = Table.of(
            "line_holder",
            ImmutableMap.of("id", holder -> holder.id().value()),
            ImmutableMap.of(
                    "org",
                    holder -> holder.org().value(),
                    "kind",
                    holder -> holder.kind().name(),
                    "location",
                    holder -> value(holder.location()),
                    "name_in_lower_case",
                    holder -> lowerCase(holder.displayName()),
                    "license",
                    holder -> value(holder.license())),
            LineHolder::version,
            LineHolder::at);

    public static final Table<TrunkGroup> TRUNK_GROUP = Table.of(
            "trunk_group",
            ImmutableMap.of(
                    "org",
                    group -> group.org().value(),
                    "id",
                    group -> group.id().id()),
            ImmutableMap.of(
                    "name",
                    group -> text(Route.of(group).place()),
                    "location",
                    group -> value(group.location()),
                    "address",
                    group -> group.settings()
                            .address()
                            .map(address -> text(address.text()))
                            .orElse(null)),
            TrunkGroup::version,
            TrunkGroup::at);

    public static final Table<RouteGroup> ROUTE_GROUP = Table.of(
            "route_group",
            ImmutableMap.of(
                    "org",
                    group -> group.org().value(),
                    "id",
                    group -> group.id().id()),
            ImmutableMap.of("name", group -> text(Route.of(group).place())),
            RouteGroup::version,
            RouteGroup::at);

    public static final Table<PremisesDialPlan> DIAL_PLAN = Table.of(
            "dial_plan",
            ImmutableMap.of(
                    "org", plan -> plan.org().value(), "id", plan -> plan.id().id()),
            ImmutableMap.of(
                    "name",
                    plan -> text(DialPlanPageKey.of(plan).name()),
                    "display_name",
                    plan -> text(plan.name()),
                    "trunk",
                    plan -> plan.route() instanceof LocalGateway.Trunk trunk ? trunk.id() : null,
                    "route_group",
                    plan -> plan.route() instanceof LocalGateway.RouteGroup group ? group.id() : null),
            PremisesDialPlan::version,
            PremisesDialPlan::at);

    public static final Table<UserGroup> USER_GROUP = Table.of(
            "user_group",
            ImmutableMap.of("id", group -> group.id().value()),
            ImmutableMap.of("org", group -> group.org().value(), "name", group -> text(GroupFilter.place(group))),
            UserGroup::version,
            UserGroup::at);

    public static final Table<DeviceProfile> DEVICE_PROFILE = Table.of(
            "device_profile",
            ImmutableMap.of("id", profile -> profile.id().value()),
            ImmutableMap.of("location", profile -> profile.location().value(), "name", profile -> text(profile.name())),
            DeviceProfile::version,
            DeviceProfile::at);

    public static final Table<MoveJob> JOB = Table.of(
            "job",
            ImmutableMap.of("id", job -> job.id().value()),
            ImmutableMap.of(
                    "org",
                    job -> job.origin().target().value(),
                    "instance",
                    MoveJob::instance,
                    "state",
                    job -> job.state().name(),
                    "pending",
                    job -> job.counts().pending() > 0),
            MoveJob::version,
            MoveJob::at);

    public static final Table<BatchJob> BATCH_JOB = Table.of(
            "batch_job",
            ImmutableMap.of("id", job -> job.id().value()),
            ImmutableMap.of(
                    "org",
                    job -> job.origin().target().value(),
                    "kind",
                    job -> job.work().kind().name(),
                    "instance",
                    BatchJob::instance,
                    "state",
                    job -> job.state().name(),
                    "claim",
                    job -> job.claim().map(Tables::text).orElse(null)),
            BatchJob::version,
            BatchJob::at);

    public static final Table<OutboxEntry> OUTBOX = Table.of(
            "outbox",
            ImmutableMap.of("id", OutboxEntry::id),
            ImmutableMap.of("due", OutboxEntry::due, "failed", entry -> entry.attempts() > 0),
            OutboxEntry::version,
            OutboxEntry::at);

    private Tables() {}

    private static Object manager(Person person) {
        return value(person.profile().managerId().filter(manager -> !manager.equals(person.id())));
    }

    private static Object value(Optional<? extends Id> id) {
        return id.map(Id::value).orElse(null);
    }

    private static String lowerCase(String any) {
        return text(any.toLowerCase(Locale.ROOT));
    }

    /** No column holds the character 0. */
    public static String text(String any) {
        return any.replace("\0", "");
    }
}
