package io.hexline.cli.client;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.entry.LicenseEntry;
import io.hexline.cli.entry.LocationEntry;
import io.hexline.cli.entry.Named;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.id.Reference;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds what people name: a location, a license, somebody. What can be nothing but an id is taken as it is, so that the use
 * case says what is missing; anything else is a name, whole and in whatever case, and if nothing is called so, an id. What
 * was found once is not looked up again.
 */
public final class Names {

    /** As many as one request gets, so that the one that is called exactly so is among those that have it in their names. */
    private static final int LOCATIONS = 1000;

    /** In the order of names, who is called exactly so comes first. */
    private static final int PEOPLE = 20;

    private final DirectoryClient directory;
    private final Map<Reference, Either<Answer, LocationId>> locations = new HashMap<>();
    private final Map<Reference, Either<Answer, LicenseId>> licenses = new HashMap<>();
    private Optional<List<Named>> bought = Optional.empty();

    public Names(DirectoryClient directory) {
        this.directory = directory;
    }

    public Either<Answer, LocationId> location(Reference reference) {
        return once(
                locations, reference, () -> id(reference, this::locationCalled).map(LocationId::new));
    }

    /** The location that is named, if one is. */
    public Either<Answer, Optional<LocationId>> location(Optional<Reference> reference) {
        return reference
                .map(name -> location(name))
                .map(found -> found.map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private Either<Answer, Named> locationCalled(String text) {
        return directory
                .locations(Optional.of(text), LOCATIONS)
                .map(found -> found.map(LocationEntry::named).elements())
                .flatMap(like -> NameMatch.listed("location", "hexline locations", text)
                        .among(
                                like,
                                () -> directory
                                        .location(new LocationId(text))
                                        .map(found -> found.map(LocationEntry::named))));
    }

    public Either<Answer, LicenseId> license(Reference reference) {
        return once(
                licenses, reference, () -> id(reference, this::licenseCalled).map(LicenseId::new));
    }

    private Either<Answer, Named> licenseCalled(String text) {
        return bought().flatMap(all -> NameMatch.listed("license", "hexline licenses", text)
                .among(
                        all.stream()
                                .filter(license -> NameMatch.hasEveryWord(license.name(), text))
                                .toList(),
                        () -> Either.right(withId(text, all))));
    }

    private Either<Answer, List<Named>> bought() {
        if (bought.isPresent()) {
            return Either.right(bought.get());
        }
        return directory
                .licenses()
                .map(all -> all.stream().map(LicenseEntry::named).toList())
                .peek(all -> bought = Optional.of(all));
    }

    /** The organization that is named, if one is. */
    public Either<Answer, Optional<OrgId>> organization(Optional<Reference> reference) {
        return reference
                .map(name -> id(name, this::organizationCalled).map(id -> Optional.of(new OrgId(id))))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private Either<Answer, Named> organizationCalled(String text) {
        return directory
                .organizations()
                .flatMap(all -> new NameMatch(
                                "organization",
                                "that you reach",
                                "Give the name or the ID of one that you administer.",
                                text)
                        .among(all, () -> Either.right(withId(text, all))));
    }

    /** Whoever is meant; the name is the id where nothing was looked up. */
    public Either<Answer, Named> user(UserReference user) {
        if (user.email().isPresent()) {
            return userWith(user.email().get());
        }
        return user.name().map(this::userCalled).orElseGet(() -> {
            String id = user.id().orElseThrow().value();
            return Either.right(new Named(id, id));
        });
    }

    /** The same user by id or e-mail: a name is looked up. */
    public Either<Answer, UserReference> named(UserReference user) {
        return user.name()
                .map(name -> userCalled(name).map(found -> UserReference.of(new PersonId(found.id()))))
                .orElseGet(() -> Either.right(user));
    }

    private Either<Answer, Named> userCalled(String text) {
        return directory
                .people(PersonSearch.called(text), PEOPLE)
                .map(found -> found.map(PersonEntry::named).elements())
                .flatMap(like -> NameMatch.listed("user", "hexline people", text)
                        .among(
                                like,
                                () -> directory
                                        .person(new PersonId(text))
                                        .map(found -> found.map(PersonEntry::named))));
    }

    private Either<Answer, Named> userWith(Email email) {
        return directory
                .person(email)
                .flatMap(found -> found.map(PersonEntry::named)
                        .<Either<Answer, Named>>map(Either::right)
                        .orElseGet(() -> Either.left(ErrorAnswer.of(
                                Outcome.MISUSED,
                                "There is no user " + email + " in this organization.",
                                "See who is there: hexline people"))));
    }

    /** All of these users, in order; everybody who is not there otherwise. */
    public Either<Answer, List<Named>> users(List<UserReference> users) {
        List<Named> found = new ArrayList<>();
        List<ErrorAnswer> missing = new ArrayList<>();
        for (UserReference user : users) {
            Either<Answer, Named> one = user(user);
            if (one.isLeft() && one.getLeft().outcome() != Outcome.MISUSED) {
                return Either.left(one.getLeft());
            }
            one.peek(found::add).peekLeft(absent -> missing.add(ErrorAnswer.of(absent)));
        }
        return missing.isEmpty()
                ? Either.right(found)
                : Either.left(new ErrorAnswer(
                        Outcome.MISUSED,
                        missing.stream()
                                .flatMap(error -> error.sentences().stream())
                                .toList(),
                        missing.get(0).next()));
    }

    private static Optional<Named> withId(String id, List<Named> all) {
        return all.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    /** Looks a text up. */
    private interface LookUp {

        Either<Answer, Named> called(String text);
    }

    private static Either<Answer, String> id(Reference reference, LookUp lookUp) {
        return reference
                .id()
                .<Either<Answer, String>>map(Either::right)
                .orElseGet(() -> lookUp.called(reference.text()).map(Named::id));
    }

    /** What was found, or is not there, is known from then on; what went wrong outside can go well next time. */
    private static <T> Either<Answer, T> once(
            Map<Reference, Either<Answer, T>> known, Reference reference, Supplier<Either<Answer, T>> lookUp) {
        Either<Answer, T> found = known.containsKey(reference) ? known.get(reference) : lookUp.get();
        if (found.isRight() || found.getLeft().outcome() == Outcome.MISUSED) {
            known.put(reference, found);
        }
        return found;
    }
}
