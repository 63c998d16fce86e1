package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.move.MoveDraft.Change;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Malformed;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;

/** One user's move, well-formed; whether it can be carried out is another question. */
public record RequestedMove(PersonId user, LocationId target, Change<Extension> extension, Change<PhoneNumber> number) {

    /** The numbers that change their location: primary, alternates and fax of a user that keeps its phone number. */
    public List<PhoneNumber> numbersToMove(Lines lines) {
        return number.keeps() ? lines.numbers() : List.of();
    }

    /**
     * The orders of a draft, or the extensions that are none: no documented code speaks of them.
     *
     * @param draft one that breaks no {@link RequestRule}
     */
    public static Either<List<Malformed>, List<RequestedMove>> ordersOf(MoveDraft draft) {
        List<Malformed> misfits = draft.members()
                .flatMap(member -> member.extension().requested().stream())
                .map(Extension::parse)
                .filter(Either::isLeft)
                .map(Either::getLeft)
                .collect(ImmutableList.toImmutableList());
        return misfits.isEmpty() ? Either.right(wellFormed(draft)) : Either.left(misfits);
    }

    private static List<RequestedMove> wellFormed(MoveDraft draft) {
        return draft.entryStream()
                .flatMap(entry -> entry.memberStream()
                        .map(member -> new RequestedMove(
                                member.user().orElseThrow(),
                                entry.target().orElseThrow(),
                                member.extension().map(Extension::new),
                                member.number().map(PhoneNumber::new))))
                .collect(ImmutableList.toImmutableList());
    }
}
