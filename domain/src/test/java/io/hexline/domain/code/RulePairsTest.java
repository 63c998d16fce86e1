package io.hexline.domain.code;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.domain.license.LicenseRuleCases;
import io.hexline.domain.move.MoveRuleCases;
import io.hexline.domain.move.RequestRuleCases;
import io.hexline.domain.onboarding.OnboardingRuleCases;
import io.vavr.control.Try;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant of every family of rules fires on something and is silent on something that differs in one thing. */
class RulePairsTest {

    static Stream<RuleCase<?>> cases() {
        return Stream.of(MoveRuleCases.all(), RequestRuleCases.all(), LicenseRuleCases.all(), OnboardingRuleCases.all())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fires(RuleCase<?> rule) {
        assertEquals(rule.messages(), rule.saidWhenFiring(), () -> "What is said where it fires, " + rule);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSilent(RuleCase<?> rule) {
        assertEquals(List.of(), rule.saidWhenSilent(), () -> "What is said where it is silent, " + rule);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void differsInOneThing(RuleCase<?> rule) {
        List<Difference> differences = rule.differences();

        assertEquals(1, differences.size(), () -> rule + " fires and is silent on facts that differ in " + differences);
    }

    @Test
    void everyConstantHasAPair() {
        Set<Rule<?>> tried = cases().map(RuleCase::rule).collect(Collectors.toSet());
        List<Rule<?>> untried = new ArrayList<>(RuleFamilies.constants());
        untried.removeAll(tried);

        assertEquals(
                List.of(),
                untried,
                () -> untried.stream()
                        .map(RulePairsTest::wanted)
                        .collect(Collectors.joining(System.lineSeparator(), "", System.lineSeparator())));
        assertEquals(new HashSet<>(RuleFamilies.constants()), tried);
    }

    /** What to do for a rule without a pair, and where the cases of its family are. */
    private static String wanted(Rule<?> rule) {
        String family = ((Enum<?>) rule).getDeclaringClass().getSimpleName();
        return "Give " + family + "." + rule + " a case on which it fires and one on which it is silent; cases of its"
                + " family are in: " + filesWithCasesOf(family);
    }

    private static List<String> filesWithCasesOf(String family) {
        Pattern mention = Pattern.compile("\\b" + family + "\\.[A-Z]");
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            return files.filter(file -> file.toString().endsWith("Cases.java"))
                    .filter(file -> mention.matcher(
                                    Try.of(() -> Files.readString(file)).get())
                            .find())
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyStatementIsASentenceOfItsOwn() {
        List<String> statements =
                RuleFamilies.constants().stream().map(Rule::statement).toList();

        assertAll(statements.stream().map(statement -> () -> assertTrue(statement.endsWith("."), statement)));
        assertEquals(Set.copyOf(statements).size(), statements.size(), () -> "Twice the same: " + statements);
    }

    @Test
    void aDemandHasAnErrorAndAnAnnouncementAnImpact() {
        Rule.Demand demand = Rule.demands("So it is.");
        Rule.Announcement announcement = Rule.announces("So it comes.");

        assertThrows(IllegalArgumentException.class, () -> demand.otherwise(MoveImpactCode.DEVICES_MOVED));
        assertThrows(IllegalArgumentException.class, () -> announcement.as(MoveUserCode.LOCATION_FULL));
    }
}
