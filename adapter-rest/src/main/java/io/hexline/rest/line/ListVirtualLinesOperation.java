package io.hexline.rest.line;

import io.hexline.application.line.LineView;
import io.hexline.application.line.ListLines;
import io.hexline.application.location.ListLocations;
import io.hexline.application.store.LineHolderFilter;
import io.hexline.application.store.LineTraits;
import io.hexline.application.store.LocationFilter;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.id.WireId;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code GET /telephony/config/virtualLines}: a page of virtual lines, by id. */
public record ListVirtualLinesOperation(ListLines listLines, ListLocations listLocations) implements Operation {

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.inQuery("locationId", LineFields::readLocation)
                        .flatMap(location -> ids(call)
                                .flatMap(ids ->
                                        within(call, org).map(within -> filter(call, org, within, location, ids)))))
                .flatMap(filter -> KeysetPage.counted(call.request().query(), PageSize.TELEPHONY, LineInPath::key)
                        .flatMap(page -> listLines
                                .handle(filter, page.after(), page.skip(), page.max() + 1)
                                .mapLeft(Problem::of)
                                .map(found -> page.answer(
                                        call.request(),
                                        found,
                                        view -> view.holder().id().value(),
                                        ListVirtualLinesOperation::body))));
    }

    private static Either<Problem, Set<String>> ids(Call call) {
        return Either.traverseRight(
                        call.texts("id"),
                        text -> Call.parsed("id", WireId.VIRTUAL_LINE.read(text, VirtualLineId::parse)))
                .map(ids -> ids.map(VirtualLineId::value).toJavaSet());
    }

    /** Those that the caller sees, and of them those of the name that is asked for. */
    private Either<Problem, Optional<Set<LocationId>>> within(Call call, OrgId org) {
        Optional<Set<LocationId>> seen = call.authorization().locations(org);
        return call.text("locationName")
                .map(name -> listLocations
                        .handle(
                                new LocationFilter(org, seen, Optional.of(name), true, LocationFilter.Sort.BY_ID),
                                Optional.empty(),
                                0,
                                Integer.MAX_VALUE)
                        .mapLeft(Problem::of)
                        .map(found ->
                                Optional.of(found.stream().map(Location::id).collect(Collectors.toSet()))))
                .orElseGet(() -> Either.right(seen));
    }

    private static LineHolderFilter filter(
            Call call, OrgId org, Optional<Set<LocationId>> within, Optional<LocationId> location, Set<String> ids) {
        return new LineHolderFilter(
                org,
                NonPerson.VIRTUAL_LINE,
                within,
                ids,
                location,
                call.text("ownerName"),
                call.digits("phoneNumber"),
                Optional.empty(),
                new LineTraits(
                        truth(call, "hasDnAssigned"),
                        truth(call, "hasExtensionAssigned"),
                        truth(call, "hasDeviceAssigned"),
                        Set.of()));
    }

    private static Optional<Boolean> truth(Call call, String parameter) {
        return call.text(parameter).map(Boolean::valueOf);
    }

    private static Object body(List<LineView> found) {
        return Map.of("virtualLines", found.stream().map(VirtualLineBody::item).toList());
    }
}
