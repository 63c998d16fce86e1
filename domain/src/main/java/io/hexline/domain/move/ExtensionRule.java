package io.hexline.domain.move;

import static io.hexline.domain.code.Criterion.listing;
import static io.hexline.domain.code.Criterion.naming;
import static io.hexline.domain.code.Criterion.when;

import io.hexline.domain.code.Criterion;
import io.hexline.domain.code.Evidence;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.location.DialPlan.ExtensionLength;
import io.hexline.domain.number.NumberOwner;
import io.hexline.domain.value.Extension;
import java.util.List;
import java.util.Optional;

/** What happens to extensions: a new one must be available at the target, a kept one is lost where it is not. */
public enum ExtensionRule implements MoveRule {
    NEW_EXTENSION_AVAILABLE(naming(MoveUserCode.EXTENSION_NOT_AVAILABLE, "owner", ExtensionRule::otherOwner)),
    NEW_EXTENSION_FITS(new Criterion<>(MoveUserCode.EXTENSION_LENGTH_OUT_OF_BOUNDS, ExtensionRule::lengthOutOfBounds)),
    KEPT_EXTENSION_STAYS(when(MoveImpactCode.EXTENSION_RESET, ExtensionRule::keptExtensionLost)),
    ALTERNATE_EXTENSIONS_STAY(
            listing(MoveImpactCode.ALTERNATE_EXTENSIONS_RESET, "extensions", ExtensionRule::alternateExtensionsLost));

    private final Criterion<MoveFacts> criterion;

    ExtensionRule(Criterion<MoveFacts> criterion) {
        this.criterion = criterion;
    }

    @Override
    public Criterion<MoveFacts> criterion() {
        return criterion;
    }

    @Override
    public boolean looksIntoTarget() {
        return true;
    }

    private static Optional<String> otherOwner(MoveFacts facts) {
        return facts.order()
                .extension()
                .requested()
                .flatMap(extension -> ownAlternate(extension, facts)
                        .or(() -> facts.extensions().ownerAtTarget(extension).map(NumberOwner::displayName)));
    }

    /** The user itself, if an alternate number takes the extension along. */
    private static Optional<String> ownAlternate(Extension extension, MoveFacts facts) {
        return facts.alternatesToMove().stream()
                .filter(alternate -> alternate.extension().equals(Optional.of(extension)))
                .map(alternate -> facts.person().name().display())
                .findFirst();
    }

    private static Optional<Evidence> lengthOutOfBounds(MoveFacts facts) {
        ExtensionLength lengths = facts.targetCalling().dialPlan().extensionLength();
        return facts.order().extension().requested().flatMap(lengths::misfit);
    }

    private static boolean keptExtensionLost(MoveFacts facts) {
        return facts.order().extension().keeps()
                && facts.subscriber()
                        .lines()
                        .extension()
                        .filter(extension -> !facts.usableAtTarget(extension))
                        .isPresent();
    }

    private static List<Extension> alternateExtensionsLost(MoveFacts facts) {
        return facts.alternatesToMove().stream()
                .flatMap(alternate -> alternate.extension().stream())
                .filter(extension -> !facts.usableAtTarget(extension))
                .toList();
    }
}
