package io.hexline.domain.move;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.location.LocationId;
import io.hexline.domain.number.Extension;
import io.hexline.domain.number.PhoneNumber;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.PersonId;
import java.util.List;

/** One user's move, well-formed; whether it can be carried out is another question. */
public record MoveOrder(PersonId user, LocationId target, Change<Extension> extension, Change<PhoneNumber> number) {

    /** The numbers that change their location: primary, alternates and fax of a user that keeps its phone number. */
    public List<PhoneNumber> numbersToMove(Lines lines) {
        return number.keeps() && lines.number().isPresent() ? lines.numbers() : List.of();
    }

    /**
     * The orders of a draft.
     *
     * @param draft one that breaks no {@link RequestRule}
     */
    public static List<MoveOrder> ordersOf(MoveDraft draft) {
        return draft.entryStream()
                .flatMap(entry -> entry.memberStream()
                        .map(member -> new MoveOrder(
                                member.user().orElseThrow(),
                                entry.target().orElseThrow(),
                                member.extension(),
                                member.number().map(PhoneNumber::new))))
                .collect(ImmutableList.toImmutableList());
    }
}
