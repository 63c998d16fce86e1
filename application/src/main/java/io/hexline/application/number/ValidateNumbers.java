package io.hexline.application.number;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.Numbers;
import io.hexline.domain.number.NumberVerdict;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

/** Says of numbers whether an organization can add them to its inventory. */
@FunctionalInterface
public interface ValidateNumbers {

    /** A verdict on each text, in this order; of a number that another organization has no more than that it cannot be had. */
    Either<Failure, List<NumberVerdict>> handle(OrgId org, List<String> written);

    static ValidateNumbers on(Numbers numbers) {
        return (org, written) -> Failure.orTrouble(numbers.find(written.stream()
                        .flatMap(text -> NumberVerdict.meant(text).stream())
                        .distinct()
                        .toList()))
                .map(known -> NumberVerdict.of(org, written, known));
    }
}
