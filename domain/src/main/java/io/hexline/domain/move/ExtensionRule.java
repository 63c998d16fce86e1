package io.hexline.domain.move;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.location.ExtensionLength;
import io.hexline.domain.number.Extension;
import io.hexline.domain.user.Lines.AlternateNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What happens to extensions: a new one must be available at the target, a kept one is lost where it is not. */
public enum ExtensionRule implements MoveRule {
    NEW_EXTENSION_AVAILABLE(MoveUserCode.EXTENSION_NOT_AVAILABLE, ExtensionRule::takenByAnother),
    NEW_EXTENSION_FITS(MoveUserCode.EXTENSION_LENGTH_OUT_OF_BOUNDS, ExtensionRule::outOfBounds),
    KEPT_EXTENSION_STAYS(MoveImpactCode.EXTENSION_RESET, ExtensionRule::keptExtensionLost),
    ALTERNATE_EXTENSIONS_STAY(MoveImpactCode.ALTERNATE_EXTENSIONS_RESET, ExtensionRule::alternateExtensionsLost);

    private final Code code;
    private final Function<MoveFacts, Optional<Evidence>> evaluation;

    ExtensionRule(Code code, Function<MoveFacts, Optional<Evidence>> evaluation) {
        this.code = code;
        this.evaluation = evaluation;
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public Optional<Evidence> evaluate(MoveFacts facts) {
        return evaluation.apply(facts);
    }

    /** Whether the user can have this extension at the target location. */
    static boolean usableAtTarget(Extension extension, MoveFacts facts) {
        return lengths(facts).allows(extension)
                && facts.extensions().ownerAtTarget(extension).isEmpty();
    }

    private static Optional<Evidence> takenByAnother(MoveFacts facts) {
        return facts.order()
                .extension()
                .requested()
                .flatMap(facts.extensions()::ownerAtTarget)
                .map(owner -> Evidence.of("owner", owner.displayName()));
    }

    private static Optional<Evidence> outOfBounds(MoveFacts facts) {
        ExtensionLength lengths = lengths(facts);
        return facts.order()
                .extension()
                .requested()
                .filter(extension -> !lengths.allows(extension))
                .map(extension -> Evidence.of("field", "extension")
                        .and("min", lengths.min())
                        .and("max", lengths.max()));
    }

    private static Optional<Evidence> keptExtensionLost(MoveFacts facts) {
        return facts.subscriber()
                .lines()
                .extension()
                .filter(extension -> facts.order().extension().keeps() && !usableAtTarget(extension, facts))
                .map(extension -> Evidence.none());
    }

    private static Optional<Evidence> alternateExtensionsLost(MoveFacts facts) {
        List<Extension> lost = facts.subscriber().lines().alternates().stream()
                .flatMap(alternate -> alternate.extension().stream())
                .filter(extension -> facts.keepsNumbers() && !usableAtTarget(extension, facts))
                .toList();
        return lost.isEmpty() ? Optional.empty() : Optional.of(Evidence.of("extensions", lost));
    }

    /** The alternate as it is at the target location. */
    static AlternateNumber atTarget(AlternateNumber alternate, MoveFacts facts) {
        boolean stays = alternate
                .extension()
                .filter(extension -> usableAtTarget(extension, facts))
                .isPresent();
        return stays ? alternate : alternate.withoutExtension();
    }

    private static ExtensionLength lengths(MoveFacts facts) {
        return facts.targetCalling().dialPlan().extensionLength();
    }
}
