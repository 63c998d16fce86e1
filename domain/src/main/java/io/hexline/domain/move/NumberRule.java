package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.listing;
import static io.hexline.domain.code.Criterion.naming;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.value.PhoneNumber;
import java.util.Optional;

/** Which numbers a user can have at the target location, and what its own are for the source. */
public enum NumberRule implements MoveRule {
    NEW_NUMBER_AVAILABLE(naming(MoveUserCode.NEW_NUMBER_NOT_AVAILABLE, "number", NumberRule::unavailable)),
    SECONDARY_NUMBERS_NOT_SHOWN(
            naming(MoveUserCode.SECONDARY_NUMBER_IS_CALLING_LINE_ID, "numberKind", NumberRule::secondaryShown)),
    NOT_CHARGED(naming(
            MoveUserCode.NUMBER_IS_CHARGE_NUMBER,
            "number",
            facts -> facts.primaryToMove()
                    .filter(number -> is(number, facts.sourceNumbers().charge())))),
    NOT_SHOWN(naming(
            MoveUserCode.NUMBER_IS_CALLING_LINE_ID,
            "number",
            facts -> facts.primaryToMove()
                    .filter(number -> is(number, facts.sourceNumbers().callingLineId())))),
    NUMBERS_MOVE(listing(MoveImpactCode.NUMBERS_MOVED, "numbers", MoveFacts::numbersToMove));

    private final Criterion<MoveFacts> criterion;

    NumberRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    @Override
    public boolean looksIntoTarget() {
        return this == NEW_NUMBER_AVAILABLE;
    }

    private static boolean is(PhoneNumber number, Optional<PhoneNumber> other) {
        return other.filter(number::equals).isPresent();
    }

    private static Optional<PhoneNumber> unavailable(MoveFacts facts) {
        boolean free = facts.numbers()
                .requested()
                .filter(record -> record.isFreeAt(facts.target().id()))
                .isPresent();
        return facts.order().number().requested().filter(number -> !free);
    }

    private static Optional<String> secondaryShown(MoveFacts facts) {
        Optional<PhoneNumber> shown = facts.sourceNumbers().callingLineId();
        if (facts.alternatesToMove().stream().map(AlternateNumber::number).anyMatch(number -> is(number, shown))) {
            return Optional.of("alternate");
        }
        boolean fax = facts.keepsNumbers()
                && facts.subscriber()
                        .lines()
                        .fax()
                        .filter(number -> is(number, shown))
                        .isPresent();
        return fax ? Optional.of("fax messaging") : Optional.empty();
    }
}
