package io.hexline.rest.device;

import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.DeviceFilter.DevicePageKey;
import io.hexline.application.store.OwnedDevice;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.MacAddress;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.page.NamedKey;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which devices a query means.
 *
 * @param findsNothing whether it asks for what no device tells of itself
 */
record DeviceQuery(DeviceFilter filter, boolean findsNothing) {

    /** Parameters about what is known of no device. */
    private static final Set<String> UNKNOWN = Set.of(
            "serial",
            "tag",
            "software",
            "upgradeChannel",
            "errorCode",
            "capability",
            "permission",
            "devicePlatform",
            "plannedMaintenance");

    static Either<Problem, DeviceQuery> of(Call call, OrgId org) {
        return call.inQuery("personId", text -> WireId.PEOPLE.read(text, PersonId::parse))
                .flatMap(person -> call.inQuery("workspaceId", text -> WireId.PLACE.read(text, WorkspaceId::parse))
                        .flatMap(workspace -> location(call)
                                .flatMap(place -> call.inQuery("mac", MacAddress::parse)
                                        .map(mac -> of(call, org, person, workspace, place, mac)))));
    }

    private static Either<Problem, Optional<LocationId>> location(Call call) {
        return call.inQuery("locationId", text -> WireId.LOCATION.read(text, LocationId::parse))
                .flatMap(place -> place.isPresent()
                        ? Either.right(place)
                        : call.inQuery("workspaceLocationId", WireId::readWorkspaceLocation));
    }

    private static DeviceQuery of(
            Call call,
            OrgId org,
            Optional<PersonId> person,
            Optional<WorkspaceId> workspace,
            Optional<LocationId> place,
            Optional<MacAddress> mac) {
        Set<Device.Type> types = types(call.text("product"));
        DeviceFilter filter = new DeviceFilter(
                org,
                place.map(Set::of),
                person.<Id>map(id -> id).or(() -> workspace),
                call.text("displayName"),
                mac,
                types);
        return new DeviceQuery(
                filter,
                types.isEmpty()
                        || person.isPresent() && workspace.isPresent()
                        || isAnother(call, "type", DeviceBody.PHONE)
                        || isAnother(call, "connectionStatus", DeviceBody.UNKNOWN)
                        || UNKNOWN.stream().anyMatch(name -> call.text(name).isPresent()));
    }

    private static boolean isAnother(Call call, String parameter, String told) {
        return call.text(parameter).filter(wanted -> !wanted.equals(told)).isPresent();
    }

    /** Those of which the product is told so; all where none is asked for. */
    private static Set<Device.Type> types(Optional<String> product) {
        return product.map(wanted -> Stream.of(Device.Type.values())
                        .filter(type -> DeviceBody.product(type).equals(wanted))
                        .collect(Collectors.toSet()))
                .orElseGet(() -> EnumSet.allOf(Device.Type.class));
    }

    /** Where a device stands in the list, as a text. */
    static String text(OwnedDevice owned) {
        return NamedKey.text(
                owned.location().value(),
                NamedKey.text(owned.owner().value(), owned.device().name()));
    }

    static Optional<DevicePageKey> key(String text) {
        return NamedKey.read(
                text,
                (place, rest) -> LocationId.parse(place)
                        .flatMap(location -> NamedKey.read(
                                        rest, (owner, name) -> Either.right(new DevicePageKey(location, owner, name)))
                                .<Either<Malformed, DevicePageKey>>map(Either::right)
                                .orElseGet(() -> Either.left(
                                        new Malformed("place in a list", text, "one that a Link has named")))));
    }
}
