package io.hexline.domain.move;

import static io.hexline.domain.code.Rule.announces;
import static io.hexline.domain.code.Rule.demands;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.PhoneNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Under which extensions and numbers a user can be reached at the target location: new ones must be free there, kept
 * extensions are lost where they are not, and kept numbers must not stand for the source location.
 */
public enum LineRule implements MoveRule {
    NEW_EXTENSION_FREE(
            demands("A new extension is free at the target location, and no alternate number brings it along.")
                    .otherwise(MoveUserCode.EXTENSION_NOT_AVAILABLE)
                    .firesNaming("owner", LineRule::otherOwner)),
    NEW_EXTENSION_FITS(demands("A new extension has a length that the target location allows.")
            .otherwise(MoveUserCode.EXTENSION_LENGTH_OUT_OF_BOUNDS)
            .firesWith(LineRule::lengthOutOfBounds)),
    EXTENSION_RESET(announces("A kept extension is reset that does not fit the target location or is taken there.")
            .as(MoveImpactCode.EXTENSION_RESET)
            .firesWhen(LineRule::keptExtensionLost)),
    ALTERNATE_EXTENSIONS_RESET(announces(
                    "Extensions of alternate numbers are reset that do not fit the target location or are taken there.")
            .as(MoveImpactCode.ALTERNATE_EXTENSIONS_RESET)
            .firesListing("extensions", LineRule::alternateExtensionsLost)),
    STAYS_REACHABLE(demands("The user has a phone number or an extension at the target location.")
            .otherwise(MoveRequestCode.NUMBER_OR_EXTENSION_REQUIRED)
            .firesWhen(LineRule::unreachableAtTarget)),
    NEW_NUMBER_FREE(demands("A new phone number is an active number of the target location that nobody else has.")
            .otherwise(MoveUserCode.NEW_NUMBER_NOT_AVAILABLE)
            .firesNaming("number", LineRule::unavailable)),
    SECONDARY_NUMBERS_NOT_SHOWN(
            demands("No alternate or fax number that moves is the calling line ID of the source location.")
                    .otherwise(MoveUserCode.SECONDARY_NUMBER_IS_CALLING_LINE_ID)
                    .firesNaming("numberKind", LineRule::secondaryShown)),
    NOT_CHARGED(demands("A kept phone number is not the charge number of the source location.")
            .otherwise(MoveUserCode.NUMBER_IS_CHARGE_NUMBER)
            .firesNaming(
                    "number",
                    facts -> facts.primaryToMove()
                            .filter(number -> is(number, facts.sourceNumbers().charge())))),
    NOT_SHOWN(demands("A kept phone number is not the calling line ID of the source location.")
            .otherwise(MoveUserCode.NUMBER_IS_CALLING_LINE_ID)
            .firesNaming(
                    "number",
                    facts -> facts.primaryToMove()
                            .filter(number -> is(number, facts.sourceNumbers().callingLineId())))),
    NUMBERS_MOVED(announces("The numbers that the user keeps move with it.")
            .as(MoveImpactCode.NUMBERS_MOVED)
            .firesListing("numbers", MoveFacts::numbersToMove)),
    SECONDARY_NUMBERS_LEFT(
            announces("Alternate and fax numbers stay behind where the user gets another phone number or none.")
                    .as(MoveImpactCode.SECONDARY_NUMBERS_LEFT)
                    .firesListing("numbers", LineRule::secondaryLeft));

    private final Definition<MoveFacts> definition;

    LineRule(Definition<MoveFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<MoveFacts> definition() {
        return definition;
    }

    @Override
    public boolean looksIntoTarget() {
        return switch (this) {
            case NEW_EXTENSION_FREE,
                    NEW_EXTENSION_FITS,
                    EXTENSION_RESET,
                    ALTERNATE_EXTENSIONS_RESET,
                    STAYS_REACHABLE,
                    NEW_NUMBER_FREE -> true;
            case SECONDARY_NUMBERS_NOT_SHOWN, NOT_CHARGED, NOT_SHOWN, NUMBERS_MOVED, SECONDARY_NUMBERS_LEFT -> false;
        };
    }

    @Override
    public boolean looksAtUser() {
        return this != NEW_EXTENSION_FREE && this != NEW_EXTENSION_FITS && this != NEW_NUMBER_FREE;
    }

    private static Optional<String> otherOwner(MoveFacts facts) {
        return facts.move()
                .extension()
                .requested()
                .flatMap(extension -> ownAlternate(extension, facts)
                        .or(() -> facts.extensions().ownerAtTarget(extension).map(NumberOwner::displayName)));
    }

    /** The user itself, if an alternate number takes the extension along. */
    private static Optional<String> ownAlternate(Extension extension, MoveFacts facts) {
        boolean taken = Rule.any(
                facts.alternatesToMove(), alternate -> alternate.extension().equals(Optional.of(extension)));
        return taken ? Optional.of(facts.person().name().display()) : Optional.empty();
    }

    private static Optional<Evidence> lengthOutOfBounds(MoveFacts facts) {
        return facts.move()
                .extension()
                .requested()
                .flatMap(facts.targetCalling().dialPlan().extensionLength()::misfit);
    }

    private static boolean keptExtensionLost(MoveFacts facts) {
        return facts.move().extension().keeps()
                && facts.subscriber()
                        .lines()
                        .extension()
                        .filter(extension -> !facts.usableAtTarget(extension))
                        .isPresent();
    }

    /** A view, as of what a rule lists: most users have no alternate numbers. */
    private static Collection<Extension> alternateExtensionsLost(MoveFacts facts) {
        return Collections2.transform(
                Collections2.filter(facts.alternatesToMove(), alternate -> losesExtension(alternate, facts)),
                alternate -> alternate.extension().orElseThrow());
    }

    /** Whether an alternate number has an extension that the target cannot have. */
    static boolean losesExtension(AlternateNumber alternate, MoveFacts facts) {
        return alternate
                .extension()
                .filter(extension -> !facts.usableAtTarget(extension))
                .isPresent();
    }

    /** A kept extension is lost where the target cannot have it. */
    static Optional<Extension> extensionAfter(MoveFacts facts) {
        return facts.move().extension().keeps()
                ? facts.subscriber().lines().extension().filter(facts::usableAtTarget)
                : facts.move().extension().requested();
    }

    private static boolean unreachableAtTarget(MoveFacts facts) {
        Optional<PhoneNumber> number =
                facts.move().number().applyTo(facts.subscriber().lines().number());
        return number.isEmpty() && extensionAfter(facts).isEmpty();
    }

    private static boolean is(PhoneNumber number, Optional<PhoneNumber> other) {
        return other.filter(number::equals).isPresent();
    }

    private static Optional<PhoneNumber> unavailable(MoveFacts facts) {
        boolean free = facts.numbers()
                .requested()
                .filter(record ->
                        record.isFreeAt(facts.target().id(), facts.move().user()))
                .isPresent();
        return facts.move().number().requested().filter(number -> !free);
    }

    private static Optional<String> secondaryShown(MoveFacts facts) {
        Optional<PhoneNumber> shown = facts.sourceNumbers().callingLineId();
        if (Rule.any(facts.alternatesToMove(), alternate -> is(alternate.number(), shown))) {
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

    /** A view likewise; one of them can become the primary number. */
    private static Collection<PhoneNumber> secondaryLeft(MoveFacts facts) {
        Optional<PhoneNumber> primary = facts.move().number().requested();
        return facts.keepsNumbers()
                ? List.of()
                : Collections2.filter(facts.subscriber().lines().secondaryNumbers(), number -> !is(number, primary));
    }

    /**
     * Who has the extensions in question at the target location, other than the user itself.
     *
     * @param lookedUp the requested extension and those that the user has today, taken or not
     * @param ownersAtTarget of those that are taken
     */
    public record ExtensionFacts(Set<Extension> lookedUp, Map<Extension, NumberOwner> ownersAtTarget) {

        public ExtensionFacts {
            lookedUp = ImmutableSet.copyOf(lookedUp);
            ownersAtTarget = ImmutableMap.copyOf(ownersAtTarget);
        }

        Optional<NumberOwner> ownerAtTarget(Extension extension) {
            return Optional.ofNullable(ownersAtTarget.get(extension));
        }
    }
}
