package io.hexline.rest.location;

import io.hexline.application.LocationUseCases;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code GET /locations}: a page of them, with a link to the next one where there is one. */
public record ListLocationsOperation(LocationUseCases locations) implements Operation {

    private static final PageSize SIZE = new PageSize(500, 1000);

    /** The body, on the wire. */
    private record Listed(List<LocationBody> items) {

        static Listed of(List<Location> locations) {
            return new Listed(locations.stream().map(LocationBody::of).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.inQuery("id", text -> WireId.LOCATION.read(text, LocationId::parse))
                        .flatMap(id -> KeysetPage.of(call.request().query(), SIZE, LocationKey::read)
                                .flatMap(page -> locations
                                        .listLocations()
                                        .handle(filter(call, org, id), page.after(), 0, page.max() + 1)
                                        .mapLeft(Problem::of)
                                        .map(found -> page.answer(
                                                call.request(),
                                                found,
                                                location -> LocationKey.text(location, Sort.BY_ID),
                                                Listed::of)))));
    }

    private static LocationFilter filter(Call call, OrgId org, Optional<LocationId> id) {
        Optional<Set<LocationId>> confined = call.authorization().locations(org);
        Optional<Set<LocationId>> asked = id.map(
                one -> confined.filter(those -> !those.contains(one)).isPresent() ? Set.<LocationId>of() : Set.of(one));
        return new LocationFilter(org, asked.or(() -> confined), call.text("name"), false, Sort.BY_ID);
    }
}
