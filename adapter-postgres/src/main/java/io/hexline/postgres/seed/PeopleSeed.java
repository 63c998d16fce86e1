package io.hexline.postgres.seed;

import static io.hexline.postgres.seed.SeedRows.row;

import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.table.ExtensionLine;
import io.hexline.postgres.table.Links;
import io.hexline.postgres.table.Tables;
import io.hexline.postgres.table.Tally;
import io.hexline.world.GroupWithMembers;
import io.hexline.world.KeyedSet;
import io.hexline.world.World;
import io.hexline.world.record.RecordJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** People, their numbers, what they belong to, and how their calls leave. */
record PeopleSeed(World world, SeedRows rows) {

    void all() {
        people();
        groups();
        integrations();
        subscribers();
        numbers();
        features();
        trunkGroups();
        routes();
        deviceProfiles();
    }

    private void people() {
        KeyedSet<PersonId, Subscriber> callers = KeyedSet.subscribers(world.subscribers());
        rows.rows(
                Tables.PERSON.name(),
                Stream.concat(Tables.PERSON.all().stream(), Stream.of("calls")).toList(),
                world.people(),
                person ->
                        Stream.of(Stream.concat(Tables.PERSON.row(person).stream(), Stream.of(callers.has(person.id())))
                                .toList()));
        rows.count(world.people().stream()
                .map(person -> Tally.ofPeople(person.org().value())));
        rows.rows(
                "person_license",
                List.of("org", "license", "person"),
                world.people(),
                person -> person.holdings().licenses().stream()
                        .map(license -> row(
                                person.org().value(),
                                license.value(),
                                person.id().value())));
    }

    private void groups() {
        rows.table(
                Tables.USER_GROUP,
                world.groups().stream().map(GroupWithMembers::group).toList());
        rows.rows(
                "user_group_member",
                List.of("user_group", "person"),
                world.groups(),
                known -> members(known.group().id(), known.members()));
        rows.count(world.groups().stream().flatMap(PeopleSeed::tallies));
    }

    private static Stream<Tally> tallies(GroupWithMembers known) {
        Tally member = Tally.ofMembers(known.group().id().value());
        return Stream.concat(
                Stream.of(Tally.ofGroups(known.group().org().value())),
                known.members().stream().map(any -> member));
    }

    private void integrations() {
        rows.rows(
                "integration",
                List.of("client", "person", "scopes", "managed", "locations", "document"),
                world.integrations(),
                integration -> Stream.of(row(
                        integration.clientId(),
                        integration.person().value(),
                        integration.scopes().toArray(String[]::new),
                        Seed.ids(integration.managed()),
                        Seed.ids(integration.locations()),
                        RecordJson.write(integration))));
    }

    private void subscribers() {
        rows.table(Tables.SUBSCRIBER, world.subscribers());
        rows.rows(
                "subscriber_link",
                List.of("target", "person"),
                world.subscribers(),
                user -> Links.of(user).stream()
                        .map(target -> row(target, user.person().value())));
        rows.devices(world.subscribers(), PeopleSeed::devices);
        rows.extensions(world.subscribers(), ExtensionLine::of);
        rows.count(world.subscribers().stream()
                .flatMap(user ->
                        Tally.ofUserAt(user.location().map(LocationId::value).orElse(null))));
    }

    private static Stream<List<Object>> devices(Subscriber user) {
        return user.location().stream().flatMap(location -> SeedRows.devices(location, user.devices(), user.person()));
    }

    private void numbers() {
        rows.table(Tables.NUMBER, world.numbers());
        rows.count(world.numbers().stream().flatMap(number -> Tally.ofNumber(Tables.NUMBER.values(number))));
    }

    private void features() {
        rows.table(Tables.FEATURE, world.features());
        rows.rows(
                "feature_member",
                List.of("feature", "person"),
                world.features(),
                feature -> members(feature.id(), feature.people()));
        rows.rows(
                "feature_line",
                List.of("feature", "line"),
                world.features(),
                feature -> members(feature.id(), feature.lines()));
        rows.extensions(world.features(), ExtensionLine::of);
    }

    private void trunkGroups() {
        rows.table(Tables.TRUNK_GROUP, world.trunks());
        rows.rows(
                "trunk_group_member",
                List.of("org", "trunk_group", "person"),
                world.trunks(),
                group -> group.members().stream()
                        .map(member -> row(group.org().value(), group.id().id(), member.value())));
    }

    private void routes() {
        rows.table(Tables.ROUTE_GROUP, world.routeGroups());
        rows.rows(
                "route_group_trunk",
                List.of("org", "route_group", "trunk"),
                world.routeGroups(),
                group -> group.trunks()
                        .map(trunk -> row(group.org().value(), group.id().id(), trunk.id())));
        rows.table(Tables.DIAL_PLAN, world.dialPlans());
        rows.rows(
                "dial_pattern",
                List.of("org", "dial_plan", "pattern"),
                world.dialPlans(),
                plan -> plan.patterns().stream()
                        .map(pattern -> row(plan.org().value(), plan.id().id(), pattern.value())));
        routes(Tables.CONNECTIONS, Location::gateway);
        routes(Tables.UNKNOWN_EXTENSIONS, Location::unknownExtensions);
    }

    private void routes(String table, Function<Location, Optional<LocalGateway>> gateways) {
        rows.rows(
                table,
                List.of("location", "org", "trunk", "route_group"),
                world.locations(),
                location -> gateways.apply(location).stream().map(gateway -> route(location, gateway)));
    }

    private static List<Object> route(Location location, LocalGateway gateway) {
        boolean trunk = gateway instanceof LocalGateway.Trunk;
        return row(
                location.id().value(),
                location.org().value(),
                trunk ? gateway.toString() : null,
                trunk ? null : gateway.toString());
    }

    private void deviceProfiles() {
        rows.table(Tables.DEVICE_PROFILE, world.deviceProfiles());
        rows.rows(
                "device_profile_user",
                List.of("profile", "person"),
                world.deviceProfiles(),
                profile -> members(profile.id(), profile.users()));
        rows.devices(
                world.deviceProfiles(),
                profile -> SeedRows.devices(profile.location(), List.of(profile.device()), profile.id()));
    }

    private static Stream<List<Object>> members(Id of, Set<? extends Id> all) {
        return all.stream().map(one -> row(of.value(), one.value()));
    }
}
