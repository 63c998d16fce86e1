package io.hexline.console.page;

import io.hexline.application.failure.Failure;
import io.hexline.application.number.FindAvailableNumbers.AvailableNumbersQuery;
import io.hexline.application.number.ListNumbers.NumberView;
import io.hexline.application.number.NumberPurpose;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberUse;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Numbers of a location that nobody has. */
public final class FreeNumbers {

    private FreeNumbers() {}

    /** The first of them. */
    public static Either<Failure, List<String>> at(LocationId location, int most, Visitor visitor) {
        NumberFilter there = NumberFilter.of(visitor.org()).at(location);
        return visitor.use()
                .numbers()
                .findAvailableNumbers()
                .handle(
                        new AvailableNumbersQuery(NumberPurpose.PRIMARY, there, Optional.empty()),
                        Optional.empty(),
                        0,
                        most)
                .map(found -> found.stream()
                        .map(NumberView::use)
                        .map(NumberUse::number)
                        .flatMap(Optional::stream)
                        .map(InventoryNumber::number)
                        .map(Object::toString)
                        .toList());
    }
}
