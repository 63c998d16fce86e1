package io.hexline.application.guard;

import static io.hexline.application.access.Authorization.Permission.MANAGE_NUMBERS;
import static io.hexline.application.access.Authorization.Permission.READ_AVAILABLE;
import static io.hexline.application.access.Authorization.Permission.READ_CALLING;
import static io.hexline.application.access.Authorization.Permission.UPDATE_CALLING;

import io.hexline.application.NumberUseCases;
import io.hexline.application.access.Authorization;
import io.hexline.application.failure.Failure;
import io.hexline.application.number.ActivateNumbers;
import io.hexline.application.number.FindAvailableNumbers.AvailableNumbersQuery;
import io.hexline.application.number.ListNumbers;
import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.store.NumberCounts;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class NumberGuard {

    private NumberGuard() {}

    static NumberUseCases of(Caller caller, NumberUseCases guarded) {
        return new NumberUseCases(
                new Listing(caller, guarded.listNumbers()),
                (query, after, skip, max) -> caller.may(
                                READ_AVAILABLE, query.asked().org())
                        .flatMap(authorization -> guarded.findAvailableNumbers()
                                .handle(confined(query, authorization), after, skip, max)),
                (org, written) -> caller.may(UPDATE_CALLING, org)
                        .flatMap(allowed -> guarded.validateNumbers().handle(org, written)),
                (org, location, written) -> location.map(id -> caller.may(MANAGE_NUMBERS, org, id))
                        .orElseGet(() -> caller.may(READ_AVAILABLE, org))
                        .flatMap(allowed -> guarded.validateExtensions().handle(org, location, written)),
                command -> caller.may(MANAGE_NUMBERS, command.org())
                        .flatMap(allowed -> guarded.addNumbers().handle(command)),
                new Activation(caller, guarded.activateNumbers()),
                (org, location, numbers) -> caller.may(MANAGE_NUMBERS, org)
                        .flatMap(allowed -> guarded.removeNumbers().handle(org, location, numbers)));
    }

    private static NumberFilter confined(NumberFilter filter, Authorization authorization) {
        return authorization
                .confined(filter.org(), filter.within())
                .map(filter::within)
                .orElse(filter);
    }

    private static AvailableNumbersQuery confined(AvailableNumbersQuery query, Authorization authorization) {
        return new AvailableNumbersQuery(query.purpose(), confined(query.asked(), authorization), query.user());
    }

    private record Listing(Caller caller, ListNumbers guarded) implements ListNumbers {

        @Override
        public Either<Failure, List<NumberView>> handle(
                NumberFilter filter, Optional<NumberPageKey> after, int skip, int max) {
            return caller.may(READ_CALLING, filter.org())
                    .flatMap(authorization -> guarded.handle(confined(filter, authorization), after, skip, max));
        }

        /** Whoever does not see all of the numbers is not told how many there are. */
        @Override
        public Either<Failure, NumberCounts> count(OrgId org) {
            return caller.may(READ_CALLING, org)
                    .filterOrElse(
                            authorization -> authorization.locations(org).isEmpty(),
                            confined -> new Failure.NotAllowed("A location administrator sees its locations only"))
                    .flatMap(allowed -> guarded.count(org));
        }
    }

    private record Activation(Caller caller, ActivateNumbers guarded) implements ActivateNumbers {

        @Override
        public Either<Failure, List<InventoryNumber>> activate(
                OrgId org, LocationId location, Set<PhoneNumber.Written> numbers) {
            return caller.may(MANAGE_NUMBERS, org).flatMap(allowed -> guarded.activate(org, location, numbers));
        }

        @Override
        public Either<Failure, List<InventoryNumber>> deactivate(
                OrgId org, LocationId location, Set<PhoneNumber.Written> numbers) {
            return caller.may(MANAGE_NUMBERS, org).flatMap(allowed -> guarded.deactivate(org, location, numbers));
        }
    }
}
