package io.hexline.rest.location;

import io.hexline.application.LocationUseCases;
import io.hexline.application.organization.ListOrganizations;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.LocationPageKey;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.domain.location.Location;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.page.KeysetPage;
import io.hexline.rest.page.PageSize;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;

/**
 * {@code GET /telephony/config/locations}: a page of the locations with calling, by name where it is asked for. {@code start} is counted from
 * the beginning; a link to the next page goes on behind the last one.
 */
public record ListCallingLocationsOperation(LocationUseCases locations, ListOrganizations organizations)
        implements Operation {

    /** The body, on the wire. */
    private record Listed(List<CallingLocationItem> locations) {

        static Listed of(List<Location> locations, Organization organization) {
            return new Listed(locations.stream()
                    .map(location -> CallingLocationItem.of(location, organization))
                    .toList());
        }
    }

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> organizations.byId(org).mapLeft(Problem::of))
                .flatMap(organization -> KeysetPage.counted(
                                call.request().query(), PageSize.TELEPHONY, LocationKey::read)
                        .flatMap(page -> answer(call, organization, page)));
    }

    private Either<Problem, Answer> answer(Call call, Organization organization, KeysetPage<LocationPageKey> page) {
        LocationFilter filter = filter(call, organization.id());
        return locations
                .listLocations()
                .handle(filter, page.after(), page.skip(), page.max() + 1)
                .mapLeft(Problem::of)
                .map(found -> page.answer(
                        call.request(),
                        found,
                        location -> LocationKey.text(location, filter.sort()),
                        some -> Listed.of(some, organization)));
    }

    private static LocationFilter filter(Call call, OrgId org) {
        return new LocationFilter(
                org,
                call.authorization().locations(org),
                call.text("name"),
                true,
                call.text("order").map(ListCallingLocationsOperation::sort).orElse(Sort.BY_ID));
    }

    private static Sort sort(String written) {
        return written.equals("desc") ? Sort.BY_NAME_DESCENDING : Sort.BY_NAME;
    }
}
