package io.hexline.domain;

import com.google.common.collect.ImmutableList;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.HoldingRule;
import io.hexline.domain.license.LicenseOperation.OperationRule;
import io.hexline.domain.license.LicenseOperation.SiteRule;
import io.hexline.domain.license.PlacementRule;
import io.hexline.domain.move.ExecutionRule;
import io.hexline.domain.move.MoveRule;
import io.hexline.domain.move.MoveRule.PresenceRule;
import io.hexline.domain.move.RequestRule;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every rule of every family, for those who ask what decides that a code is reported. */
public final class Rules {

    private static final ImmutableList<FamilyRule> ALL = Stream.concat(
                    Stream.of(RequestRule.class, PresenceRule.class),
                    Stream.concat(
                            Arrays.stream(MoveRule.class.getPermittedSubclasses()),
                            Stream.of(
                                    ExecutionRule.class,
                                    OperationRule.class,
                                    SiteRule.class,
                                    HoldingRule.class,
                                    PlacementRule.class,
                                    PlacementRule.CallingRule.class,
                                    OnboardingRule.class)))
            .flatMap(family -> Arrays.stream(family.getEnumConstants()))
            .map(constant -> FamilyRule.of((Enum<?>) constant, (Rule<?>) constant))
            .collect(ImmutableList.toImmutableList());

    private Rules() {}

    public static List<FamilyRule> all() {
        return ALL;
    }

    /** Those that report the code. */
    public static List<FamilyRule> reporting(Code code) {
        return ALL.stream().filter(rule -> rule.code() == code).toList();
    }

    /**
     * A constant of a family.
     *
     * @param family the simple name of the enum
     * @param statement what it demands or announces, in a sentence
     */
    public record FamilyRule(String family, String name, String statement, Code code) {

        private static FamilyRule of(Enum<?> constant, Rule<?> rule) {
            return new FamilyRule(
                    constant.getDeclaringClass().getSimpleName(), constant.name(), rule.statement(), rule.code());
        }

        /** Family and constant, as the source writes it: {@code LocationRule.HAS_ROOM}. */
        public String qualifiedName() {
            return family + "." + name;
        }
    }
}
