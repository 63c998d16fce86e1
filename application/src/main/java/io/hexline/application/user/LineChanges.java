package io.hexline.application.user;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.provisioning.LicenseFactsLoader.PlacementLoader;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseFacts.Placement;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.PlacementRule;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Gives somebody who calls already another number or extension at the same location. */
record LineChanges(PlacementLoader placements) {

    /**
     * What changes.
     *
     * @param lines from now on; empty where they stay
     * @param taken the writes that take a new number
     */
    record LineChange(Optional<Lines> lines, List<Write> taken) {

        static final LineChange NONE = new LineChange(Optional.empty(), List.of());

        LineChange {
            taken = ImmutableList.copyOf(taken);
        }
    }

    Either<Failure, LineChange> change(Person person, Optional<Subscriber> subscriber, CallingProperties wanted) {
        if (subscriber.isEmpty()) {
            boolean nothing = wanted.number().isEmpty() && wanted.extension().isEmpty();
            return nothing
                    ? Either.right(LineChange.NONE)
                    : Either.left(new Failure.Invalid(
                            "phoneNumbers and extension can be set only for somebody with a calling license."));
        }
        return change(person, subscriber.get(), wanted);
    }

    private Either<Failure, LineChange> change(Person person, Subscriber subscriber, CallingProperties wanted) {
        if (wanted.location().isPresent() && !wanted.location().equals(subscriber.location())) {
            return Either.left(new Failure.Invalid(
                    "locationId can be set only together with a new calling license; move the user instead."));
        }
        Lines today = subscriber.lines();
        CallingProperties fresh = new CallingProperties(
                subscriber.location(),
                wanted.number().filter(number -> !today.number().equals(Optional.of(number))),
                wanted.extension().filter(extension -> !today.extension().equals(Optional.of(extension))));
        if (fresh.number().isEmpty() && fresh.extension().isEmpty()) {
            return Either.right(LineChange.NONE);
        }
        return For(Failure.orTrouble(placements.load(person, Optional.of(subscriber), fresh)), LineChanges::accepted)
                .yield((place, accepted) -> changed(person, today, fresh, place));
    }

    private static Either<Failure, Boolean> accepted(Placement place) {
        List<Finding> findings = Rule.findings(List.of(PlacementRule.values()), place);
        return findings.isEmpty() ? Either.right(true) : Either.left(new Failure.Refused(findings));
    }

    private static LineChange changed(Person person, Lines today, CallingProperties fresh, Placement place) {
        NumberOwner owner = new NumberOwner.User(person.id(), person.name().display());
        Lines lines = today.withPrimary(
                fresh.extension().or(today::extension), fresh.number().or(today::number));
        return new LineChange(
                Optional.of(lines),
                place.number().stream()
                        .<Write>map(number -> new Write.PutNumber(number.ownedBy(owner)))
                        .toList());
    }
}
