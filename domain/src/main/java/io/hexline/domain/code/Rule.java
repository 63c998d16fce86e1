package io.hexline.domain.code;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A pure function that looks at the facts of one decision and says whether its code holds. What the rule demands is the
 * {@linkplain CodeEntry#statement() statement} of its code, and is written there only.
 *
 * @param <F> the facts it looks at
 */
public interface Rule<F> {

    Criterion<F> criterion();

    default Code code() {
        return criterion().code();
    }

    /** The values of the message's parameters, if the code holds for these facts; otherwise empty. */
    default Optional<Evidence> evaluate(F facts) {
        return criterion().evidence().apply(facts);
    }

    /** What every one of these rules finds, in the order of the catalogue. */
    static <F> List<Finding> findings(Collection<? extends Rule<F>> rules, F facts) {
        List<Finding> findings = new ArrayList<>();
        for (Rule<F> rule : rules) {
            rule.evaluate(facts).ifPresent(evidence -> findings.add(new Finding(rule.code(), evidence)));
        }
        findings.sort(Finding.CATALOGUE_ORDER);
        return ImmutableList.copyOf(findings);
    }
}
