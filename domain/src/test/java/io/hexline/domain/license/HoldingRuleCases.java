package io.hexline.domain.license;

import static io.hexline.domain.license.License.LicenseKind.ATTENDANT_CONSOLE;
import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static io.hexline.domain.license.License.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.License.LicenseKind.CX_ESSENTIAL;
import static io.hexline.domain.license.License.LicenseKind.FREE_MEETING;
import static io.hexline.domain.license.License.LicenseKind.FREE_MESSAGING;
import static io.hexline.domain.license.License.LicenseKind.OTHER;
import static io.hexline.domain.license.License.LicenseKind.PAID_MEETING;
import static io.hexline.domain.license.License.LicenseKind.PAID_MESSAGING;
import static io.hexline.domain.license.License.LicenseKind.SCREEN_SHARE;

import io.hexline.domain.code.RuleCase;
import io.hexline.domain.license.HoldingRule.HoldingFacts;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.organization.Organization.OfferRules;
import io.hexline.domain.organization.Organization.OfferRules.ExclusiveGroup;
import io.hexline.domain.organization.Organization.OfferRules.OfferConflict;
import io.hexline.domain.organization.Organization.OfferRules.OfferPrerequisite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases of {@link HoldingRule}. */
final class HoldingRuleCases {

    private static final OfferRules RULES = new OfferRules(
            List.of(group(OTHER, SCREEN_SHARE), group(OTHER, FREE_MEETING)),
            List.of(new OfferConflict(offer(OTHER), offer(CX_ESSENTIAL))),
            List.of(new OfferPrerequisite(offer(CX_ESSENTIAL), Set.of(offer(OTHER)))));

    private HoldingRuleCases() {}

    static Stream<RuleCase<?>> all() {
        return Stream.concat(
                documented(),
                Stream.of(
                        severalGroups(),
                        of(
                                HoldingRule.NO_OFFERS_IN_CONFLICT,
                                "cx-essential} [CX_ESSENTIAL, OTHER",
                                held(OTHER).adding(CX_ESSENTIAL),
                                held().adding(CX_ESSENTIAL)),
                        of(
                                HoldingRule.OFFER_NEEDS_ANOTHER,
                                "cx-essential} [OTHER",
                                held().adding(CX_ESSENTIAL),
                                held(OTHER).adding(CX_ESSENTIAL)),
                        of(
                                HoldingRule.OFFER_NEEDS_ANOTHER,
                                "other} [OTHER",
                                held(OTHER, CX_ESSENTIAL).removing(OTHER),
                                held(OTHER).removing(OTHER))));
    }

    private static Stream<RuleCase<?>> documented() {
        return Stream.of(
                of(
                        HoldingRule.NO_DOWNGRADE_FROM_PROFESSIONAL,
                        "calling-professional, calling-standard",
                        held(CALLING_PROFESSIONAL)
                                .removing(CALLING_PROFESSIONAL)
                                .adding(CALLING_STANDARD),
                        held(CALLING_PROFESSIONAL)
                                .removing(CALLING_PROFESSIONAL)
                                .adding(CX_ESSENTIAL)),
                of(
                        HoldingRule.PROFESSIONAL_OR_STANDARD,
                        "calling-standard",
                        held(CALLING_PROFESSIONAL).adding(CALLING_STANDARD),
                        held(CX_ESSENTIAL).adding(CALLING_STANDARD)),
                of(
                        HoldingRule.STANDARD_OR_ATTENDANT_CONSOLE,
                        "attendant-console",
                        held(CALLING_STANDARD).adding(ATTENDANT_CONSOLE),
                        held(CALLING_PROFESSIONAL).adding(ATTENDANT_CONSOLE)),
                of(
                        HoldingRule.STANDARD_OR_CX_ESSENTIAL,
                        "cx-essential",
                        held(CALLING_STANDARD).adding(CX_ESSENTIAL),
                        held(CALLING_PROFESSIONAL).adding(CX_ESSENTIAL)),
                of(
                        HoldingRule.ATTENDANT_CONSOLE_NEEDS_CALLING,
                        "attendant-console",
                        held().adding(ATTENDANT_CONSOLE),
                        held(CALLING_PROFESSIONAL).adding(ATTENDANT_CONSOLE)),
                of(
                        HoldingRule.ATTENDANT_CONSOLE_NEEDS_CALLING,
                        "calling-professional",
                        held(CALLING_PROFESSIONAL, ATTENDANT_CONSOLE).removing(CALLING_PROFESSIONAL),
                        held(CALLING_PROFESSIONAL, ATTENDANT_CONSOLE, CALLING_STANDARD)
                                .removing(CALLING_PROFESSIONAL)),
                of(
                        HoldingRule.ATTENDANT_CONSOLE_NEEDS_CALLING,
                        "attendant-console",
                        held().adding(ATTENDANT_CONSOLE),
                        held().adding(ATTENDANT_CONSOLE).pending()),
                of(
                        HoldingRule.NO_DOWNGRADE_FROM_CX_ESSENTIAL,
                        "calling-standard, cx-essential",
                        held(CX_ESSENTIAL).removing(CX_ESSENTIAL).adding(CALLING_STANDARD),
                        held(CX_ESSENTIAL).removing(CX_ESSENTIAL).adding(CALLING_PROFESSIONAL)),
                of(
                        HoldingRule.PAID_MESSAGING_NEEDS_FREE,
                        "paid-messaging",
                        held().adding(PAID_MESSAGING),
                        held(FREE_MESSAGING).adding(PAID_MESSAGING)),
                of(
                        HoldingRule.PAID_MEETING_NEEDS_FREE,
                        "paid-meeting",
                        held().adding(PAID_MEETING),
                        held(FREE_MEETING).adding(PAID_MEETING)),
                of(
                        HoldingRule.MEETING_NEEDS_MESSAGING,
                        "free-meeting",
                        held().adding(FREE_MEETING),
                        held(FREE_MESSAGING).adding(FREE_MEETING)),
                of(
                        HoldingRule.MEETING_NEEDS_MESSAGING,
                        "paid-meeting",
                        held().adding(PAID_MEETING),
                        held(FREE_MESSAGING).adding(PAID_MEETING)));
    }

    /** Fires once for each group. */
    private static RuleCase<HoldingFacts> severalGroups() {
        return new RuleCase<>(
                HoldingRule.ONE_OF_A_GROUP,
                List.of(
                        said(HoldingRule.ONE_OF_A_GROUP, "other} [OTHER, SCREEN_SHARE"),
                        said(HoldingRule.ONE_OF_A_GROUP, "other} [FREE_MEETING, OTHER")),
                held(SCREEN_SHARE, FREE_MEETING).adding(OTHER)::facts,
                held(SCREEN_SHARE, FREE_MEETING)::facts);
    }

    private static RuleCase<HoldingFacts> of(HoldingRule rule, String lists, Held firing, Held silent) {
        return RuleCase.of(rule, said(rule, lists), firing.facts(), silent.facts());
    }

    /** The message with its lists: the licenses, and the offers where there are any. */
    private static String said(HoldingRule rule, String lists) {
        String[] each = lists.split("} \\[");
        String said = LicenseRuleCases.filled(rule, "licenses", each[0]);
        return each.length == 1 ? said : said.replace("{offers}", "[" + each[1] + "]");
    }

    private static ExclusiveGroup group(LicenseKind one, LicenseKind other) {
        return new ExclusiveGroup(Set.of(offer(one), offer(other)));
    }

    private static OfferCode offer(LicenseKind kind) {
        return new OfferCode(kind.name());
    }

    private static Held held(LicenseKind... kinds) {
        return new Held(List.of(kinds), List.of(), List.of(), false);
    }

    /** What is held, and what operations would make of it. */
    private record Held(List<LicenseKind> before, List<LicenseKind> added, List<LicenseKind> removed, boolean pends) {

        Held adding(LicenseKind... more) {
            List<LicenseKind> all = new ArrayList<>(added);
            all.addAll(Arrays.asList(more));
            return new Held(before, all, removed, pends);
        }

        Held removing(LicenseKind kind) {
            return new Held(before, added, List.of(kind), pends);
        }

        Held pending() {
            return new Held(before, added, removed, true);
        }

        HoldingFacts facts() {
            return new HoldingFacts(licenses(before), licenses(added), licenses(removed), RULES, pends);
        }

        private static List<License> licenses(List<LicenseKind> kinds) {
            return kinds.stream().map(LicenseFixture::license).collect(Collectors.toList());
        }
    }
}
