package io.hexline.domain.move;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.RuleCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One rule with a move on which it fires and one on which it does not; the two differ by one call.
 *
 * @param rule what is tried
 * @param message what it says, without the code
 * @param setting what both moves have in common
 * @param firing the call that makes it fire
 * @param silent the call that is different in one thing and does not
 */
record MoveRuleCase(
        MoveRule rule,
        String message,
        Supplier<MoveFixture> setting,
        UnaryOperator<MoveFixture> firing,
        UnaryOperator<MoveFixture> silent) {

    RuleCase<MoveFacts> pair() {
        return new RuleCase<>(rule, List.of(message), () -> facts(firing), () -> facts(silent));
    }

    /** The codes that come with the one that is tried: findings on the firing move that the silent one lacks. */
    Set<String> company() {
        Set<Code> codes = codes(firing);
        codes.removeAll(codes(silent));
        codes.remove(rule.code());
        return codes.stream().map(code -> code.id() + " " + code.name()).collect(Collectors.toSet());
    }

    private Set<Code> codes(UnaryOperator<MoveFixture> change) {
        return Assessment.of(facts(change)).findings().stream()
                .map(Finding::code)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private MoveFacts facts(UnaryOperator<MoveFixture> change) {
        return change.apply(setting.get()).facts();
    }

    @Override
    public String toString() {
        return rule.code().id() + " " + rule;
    }
}
