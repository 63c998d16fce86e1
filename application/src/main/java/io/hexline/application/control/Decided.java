package io.hexline.application.control;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.Rules;
import io.hexline.domain.Rules.FamilyRule;
import io.hexline.domain.code.Codes;
import java.util.List;

/**
 * What was decided: a code of an answer.
 *
 * @param rules the names of those that report it; more than one where several do, none for a status of HTTP
 */
public record Decided(String code, List<String> rules) {

    public Decided {
        rules = ImmutableList.copyOf(rules);
    }

    static Decided of(String code) {
        return new Decided(
                code,
                Codes.isHttpStatus(code)
                        ? List.of()
                        : Codes.withId(code).stream()
                                .flatMap(known -> Rules.reporting(known).stream())
                                .map(FamilyRule::qualifiedName)
                                .distinct()
                                .toList());
    }
}
