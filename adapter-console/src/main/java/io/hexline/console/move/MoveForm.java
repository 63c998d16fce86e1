package io.hexline.console.move;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.hexline.application.failure.Failure;
import io.hexline.console.http.Visit;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Region;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What was typed of a move.
 *
 * @param id of the form, by which a job is known that it has begun
 * @param target empty where none was chosen yet
 * @param typed what each user is to get
 */
record MoveForm(String id, List<PersonId> users, Optional<LocationId> target, Map<PersonId, Typed> typed) {

    static final String USER = "user";
    static final String TARGET = "to";
    static final String ID = "form";
    private static final Pattern WRITTEN_ID = Pattern.compile("[0-9a-f-]{36}");

    /** What takes away what a user has. */
    private static final String NONE = "-";

    /**
     * What one user is to get: nothing that it does not have where it is empty, and nothing at all where it is a minus.
     */
    record Typed(String number, String extension) {

        private static final Typed NOTHING = new Typed("", "");

        /** As people write it at the target. */
        Either<Malformed, Change<PhoneNumber>> numberChange(Region there) {
            return change(
                    number, text -> PhoneNumber.Written.parse(text).flatMap(written -> written.at(Optional.of(there))));
        }

        Either<Malformed, Change<Extension>> extensionChange() {
            return change(extension, Extension::parse);
        }

        private static <T> Either<Malformed, Change<T>> change(
                String text, Function<String, Either<Malformed, T>> parse) {
            if (text.isEmpty()) {
                return Either.right(Change.keep());
            }
            return text.equals(NONE)
                    ? Either.right(Change.remove())
                    : parse.apply(text).map(Change::set);
        }

        boolean isSound(Region there) {
            return numberChange(there).isRight() && extensionChange().isRight();
        }
    }

    static Either<Failure, MoveForm> read(Visit visit) {
        return Failure.orInvalid(
                        Either.traverseRight(visit.all(USER).stream().distinct().toList(), PersonId::parse))
                .flatMap(users -> target(visit)
                        .map(target -> new MoveForm(id(visit), users.asJava(), target, typed(users.asJava(), visit))));
    }

    private static String id(Visit visit) {
        return visit.field(ID)
                .filter(text -> WRITTEN_ID.matcher(text).matches())
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static Either<Failure, Optional<LocationId>> target(Visit visit) {
        return visit.field(TARGET)
                .map(text -> Failure.orInvalid(LocationId.parse(text)).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Map<PersonId, Typed> typed(List<PersonId> users, Visit visit) {
        ImmutableMap.Builder<PersonId, Typed> typed = ImmutableMap.builder();
        users.forEach(user -> typed.put(
                user,
                new Typed(
                        visit.field(numberField(user)).orElse(""),
                        visit.field(extensionField(user)).orElse(""))));
        return typed.build();
    }

    static String numberField(PersonId user) {
        return "number-" + user.value();
    }

    static String extensionField(PersonId user) {
        return "extension-" + user.value();
    }

    Typed typed(PersonId user) {
        return typed.getOrDefault(user, Typed.NOTHING);
    }

    boolean isSound(Location to) {
        return typed.values().stream().allMatch(one -> one.isSound(to.region()));
    }

    /** The moves that are meant, of a form that is sound. */
    List<RequestedMove> moves(Location to) {
        return users.stream()
                .map(user -> new RequestedMove(
                        user,
                        to.id(),
                        typed(user).extensionChange().get(),
                        typed(user).numberChange(to.region()).get()))
                .collect(ImmutableList.toImmutableList());
    }
}
