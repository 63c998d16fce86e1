package io.hexline.domain.code;

import java.util.List;
import java.util.function.Supplier;

/**
 * One rule with facts on which it fires and facts on which it does not; the two differ in one thing.
 *
 * @param messages what it says where it fires, without the code; several where it fires more than once
 */
public record RuleCase<F>(Rule<F> rule, List<String> messages, Supplier<F> firing, Supplier<F> silent) {

    public static <F> RuleCase<F> of(Rule<F> rule, String message, F firing, F silent) {
        return new RuleCase<>(rule, List.of(message), () -> firing, () -> silent);
    }

    /** For a rule whose message has no parameters. */
    public static <F> RuleCase<F> of(Rule<F> rule, F firing, F silent) {
        return of(rule, rule.code().entry().message().template(), firing, silent);
    }

    List<String> saidWhenFiring() {
        return said(firing);
    }

    List<String> saidWhenSilent() {
        return said(silent);
    }

    /** In what the facts on which it is silent are not those on which it fires. */
    List<Difference> differences() {
        return Difference.between(firing.get(), silent.get());
    }

    private List<String> said(Supplier<F> facts) {
        return rule.evaluate(facts.get()).stream().map(Finding::text).toList();
    }

    @Override
    public String toString() {
        return rule.getClass().getSimpleName() + " " + rule + " " + rule.code().id();
    }
}
