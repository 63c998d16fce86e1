package io.hexline.inmemory;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.number.NumberCounts;
import io.hexline.application.number.NumberFilter;
import io.hexline.application.number.NumberPlace;
import io.hexline.application.number.NumberUse;
import io.hexline.application.number.Numbers;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.NumberState;
import io.hexline.domain.number.NumberType;
import io.hexline.domain.number.PhoneNumber;
import io.hexline.domain.organization.OrgId;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The number inventory of the store. */
record NumberReads(Store store) implements Numbers {

    @Override
    public Either<PortFailure, List<InventoryNumber>> find(Collection<PhoneNumber> numbers) {
        Books books = store.books();
        return Either.right(numbers.stream()
                .flatMap(number -> books.numbers().find(number).stream())
                .map(books::named)
                .toList());
    }

    @Override
    public Either<PortFailure, List<NumberUse>> list(
            NumberFilter filter, Optional<NumberPlace> after, int skip, int max) {
        return Either.right(new NumberSearch(store.books(), filter, after)
                .found()
                .skip(skip)
                .limit(max)
                .toList());
    }

    @Override
    public Either<PortFailure, NumberCounts> count(OrgId org) {
        Inventory numbers = store.books().numbers();
        int all = numbers.count(new Inventory.Group.Of(org));
        int free = numbers.count(new Inventory.Group.FreeIn(org));
        return Either.right(new NumberCounts(
                all - free,
                free,
                numbers.count(new Inventory.Group.InState(org, NumberState.INACTIVE)),
                store.books().dialling().count(new Dialling.Group.NumberlessIn(org)),
                numbers.count(new Inventory.Group.OfType(org, NumberType.TOLL_FREE)),
                numbers.count(new Inventory.Group.OfType(org, NumberType.MOBILE))));
    }
}
