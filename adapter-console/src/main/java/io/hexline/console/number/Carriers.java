package io.hexline.console.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Heard;
import io.hexline.console.page.Permitted;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * The carriers of an organization, as far as the visitor may know them.
 *
 * @param all none where the visitor may not, or they are not known now
 * @param silent whether they are not known now
 */
record Carriers(List<Carrier> all, boolean silent) {

    /** They are asked for at a location, and are the same at each that has calling. */
    static Either<Failure, Carriers> of(Visitor visitor) {
        OrgId org = visitor.org();
        LocationFilter anyThatCalls = new LocationFilter(org, Optional.empty(), Optional.empty(), true, Sort.BY_ID);
        return Permitted.of(visitor.use().locations().listLocations().handle(anyThatCalls, Optional.empty(), 0, 1))
                .flatMap(found -> found.stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .map(location -> at(location, visitor))
                        .orElseGet(() -> Either.right(new Carriers(List.of(), false))));
    }

    private static Either<Failure, Carriers> at(Location location, Visitor visitor) {
        return Heard.of(visitor.use().locations().showPstn().options(location.org(), location.id()))
                .map(heard -> new Carriers(heard.found().orElse(List.of()), heard.silent()));
    }

    /** Whether it is one of them, as far as they are known. */
    boolean mayHave(CarrierId id) {
        return all.isEmpty() || all.stream().anyMatch(carrier -> carrier.id().equals(id));
    }

    /** Empty for one that is not known. */
    String name(CarrierId id) {
        return all.stream()
                .filter(carrier -> carrier.id().equals(id))
                .findFirst()
                .map(Carrier::name)
                .orElse("");
    }
}
