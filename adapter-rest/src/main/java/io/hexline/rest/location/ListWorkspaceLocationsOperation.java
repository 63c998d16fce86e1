package io.hexline.rest.location;

import io.hexline.application.location.ListLocations;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/** {@code GET /workspaceLocations}. The documentation knows no pages; of more than a thousand, a link leads to the others. */
public record ListWorkspaceLocationsOperation(ListLocations listLocations) implements Operation {

    private static final PageSize SIZE = new PageSize(1000, 1000);

    /** The body, on the wire. */
    private record Listed(List<WorkspaceLocationBody> items) {

        static Listed of(List<Location> locations) {
            return new Listed(locations.stream().map(WorkspaceLocationBody::of).toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> KeysetPage.of(call.request().query(), SIZE, LocationKey::read)
                        .flatMap(page -> listLocations
                                .handle(filter(call, org), page.after(), 0, page.max() + 1)
                                .mapLeft(Problem::of)
                                .map(found -> page.answer(
                                        call.request(),
                                        found,
                                        location -> LocationKey.text(location, Sort.BY_ID),
                                        Listed::of))));
    }

    private static LocationFilter filter(Call call, OrgId org) {
        return new LocationFilter(
                org, call.authorization().locations(org), call.text("displayName"), false, Sort.BY_ID);
    }
}
