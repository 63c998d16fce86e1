package io.hexline.postgres;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Some rounds of a race between hosts: each takes long here. All of them with {@code -Dhexline.pg.rounds=60}, in minutes. */
final class FewRounds implements ExecutionCondition {

    private static final int MOST = Integer.getInteger("hexline.pg.rounds", 4);
    private static final Pattern ROUND = Pattern.compile("\\[test-template-invocation:#(\\d+)\\]");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Matcher round = ROUND.matcher(context.getUniqueId());
        return round.find() && Integer.parseInt(round.group(1)) > MOST
                ? ConditionEvaluationResult.disabled("after " + MOST + " rounds")
                : ConditionEvaluationResult.enabled("one of the first rounds");
    }
}
