package io.hexline.console.page;

import com.google.common.collect.Iterables;
import io.hexline.application.calling.ShowPstn.ShownPstn;
import io.hexline.application.failure.Failure;
import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.NumberPageKey;
import io.hexline.application.store.NumberUse;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The numbers of a location that somebody can be given.
 *
 * @param most so many are enough
 */
public record FreeNumbers(LocationId location, int most, Visitor visitor) {

    private static final Set<NumberType> OF_PEOPLE = Set.of(NumberType.GEOGRAPHIC, NumberType.MOBILE);

    /** So many times the list is looked into for enough of them. */
    private static final int MOST_LOOKS = 10;

    /** With a license: those, too, that become active by it. */
    public Either<Failure, List<String>> withLicense() {
        Optional<CarrierKind> connected = connected();
        return first(number -> number.canBeActive(connected));
    }

    /** To somebody who moves there. */
    public Either<Failure, List<String>> withMove() {
        return first(InventoryNumber::isActive);
    }

    /** Empty where no carrier connects the location, or it is not known now. */
    private Optional<CarrierKind> connected() {
        return visitor.use()
                .locations()
                .showPstn()
                .connection(visitor.org(), location)
                .map(ShownPstn::carrier)
                .fold(unknown -> Optional.empty(), carrier -> Optional.of(carrier.kind()));
    }

    private Either<Failure, List<String>> first(Predicate<InventoryNumber> active) {
        List<String> free = new ArrayList<>();
        Optional<NumberPageKey> after = Optional.empty();
        for (int look = 0; look < MOST_LOOKS; look++) {
            Either<Failure, List<NumberUse>> found = unassigned(after);
            if (found.isLeft()) {
                return Either.left(found.getLeft());
            }
            found.get().stream()
                    .flatMap(use -> use.number().stream())
                    .filter(number -> number.isUnassignedAt(location) && active.test(number))
                    .map(number -> number.number().value())
                    .limit(most - free.size())
                    .forEach(free::add);
            if (free.size() == most || found.get().size() < most) {
                break;
            }
            after = Optional.of(NumberPageKey.of(Iterables.getLast(found.get())));
        }
        return Either.right(free);
    }

    private Either<Failure, List<NumberUse>> unassigned(Optional<NumberPageKey> after) {
        NumberFilter free =
                NumberFilter.of(visitor.org()).at(location).available(true).of(OF_PEOPLE);
        return visitor.use()
                .numbers()
                .listNumbers()
                .handle(free, after, 0, most)
                .map(found -> found.stream().map(NumberView::use).toList());
    }
}
