package io.hexline.rest.line;

import com.fasterxml.jackson.databind.node.TextNode;
import io.hexline.application.store.LineHolderFilter;
import io.hexline.application.store.LineTraits;
import io.hexline.application.store.LineTraits.Setting;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which workspaces a query means. */
final class WorkspaceQuery {

    /** The capacity of those for which none is set. */
    private static final String NONE_SET = "-1";

    private WorkspaceQuery() {}

    static Either<Problem, LineHolderFilter> of(Call call, OrgId org) {
        return location(call)
                .map(location -> new LineHolderFilter(
                        org,
                        NonPerson.WORKSPACE,
                        call.authorization().locations(org),
                        Set.of(),
                        location,
                        call.text("displayName"),
                        Optional.empty(),
                        call.text("calling").map("webexCalling"::equals),
                        traits(call)));
    }

    private static Either<Problem, Optional<LocationId>> location(Call call) {
        return call.inQuery("locationId", LineFields::readLocation)
                .flatMap(place -> place.isPresent()
                        ? Either.right(place)
                        : call.inQuery("workspaceLocationId", WireId::readWorkspaceLocation));
    }

    private static LineTraits traits(Call call) {
        Set<Setting> settings = Stream.of(
                        text(call, "type", "type", "notSet"),
                        text(call, "supportedDevices", "supportedDevices", "collaborationDevices"),
                        text(call, "calendar", "calendar.type", "none"),
                        text(call, "floorId", "floorId", ""),
                        call.text("capacity").map(seats -> new Setting("capacity", seats, seats.equals(NONE_SET))))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new LineTraits(Optional.empty(), Optional.empty(), Optional.empty(), settings);
    }

    private static Optional<Setting> text(Call call, String parameter, String path, String usual) {
        return call.text(parameter)
                .map(wanted -> new Setting(path, TextNode.valueOf(wanted).toString(), wanted.equals(usual)));
    }
}
