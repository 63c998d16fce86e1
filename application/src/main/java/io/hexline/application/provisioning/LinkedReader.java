package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Reads those who have to be written when somebody calls no longer, page by page: they can be many. */
record LinkedReader(People people) {

    private static final int PAGE = 500;

    Either<PortFailure, List<Subscriber>> everybody(PersonId subscriber) {
        ImmutableList.Builder<Subscriber> all = ImmutableList.builder();
        Optional<PersonId> after = Optional.empty();
        do {
            Either<PortFailure, List<Subscriber>> page = people.linkedTo(subscriber, after, PAGE);
            if (page.isLeft()) {
                return page;
            }
            all.addAll(page.get());
            after = page.get().size() < PAGE
                    ? Optional.empty()
                    : Optional.of(Iterables.getLast(page.get()).person());
        } while (after.isPresent());
        return Either.right(all.build());
    }
}
