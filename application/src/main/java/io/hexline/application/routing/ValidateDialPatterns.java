package io.hexline.application.routing;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.DialPlans;
import io.hexline.domain.location.DialPattern;
import io.hexline.domain.location.DialPatternVerdict;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.List;

/** Says of dial patterns whether a dial plan of an organization can have them. */
public interface ValidateDialPatterns {

    /** A verdict on each that cannot be added, in the order in which they first came. */
    Either<Failure, List<DialPatternVerdict>> handle(OrgId org, List<String> written);

    static ValidateDialPatterns on(DialPlans dialPlans) {
        return (org, written) -> Failure.orTrouble(dialPlans.taken(org, meant(written)))
                .map(taken -> DialPatternVerdict.of(written, taken));
    }

    /** The patterns in texts that are some, each once. */
    static List<DialPattern> meant(List<String> written) {
        return written.stream()
                .flatMap(text -> Malformed.orNothing(DialPattern.parse(text)).stream())
                .distinct()
                .toList();
    }
}
