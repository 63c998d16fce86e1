package io.hexline.domain.license;

import static io.hexline.domain.license.License.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.License.LicenseKind.FREE_MEETING;
import static io.hexline.domain.license.License.LicenseKind.FREE_MESSAGING;
import static io.hexline.domain.license.License.LicenseKind.MESSENGER;
import static io.hexline.domain.license.License.LicenseKind.OTHER;
import static io.hexline.domain.license.License.LicenseKind.SCREEN_SHARE;

import io.hexline.domain.code.Rule;
import io.hexline.domain.code.RuleCase;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.license.LicenseDecision.LicenseFacts;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.OperationRule;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.license.LicenseOperation.SiteRule;
import io.hexline.domain.license.LicenseOperation.SiteRule.SiteFacts;
import io.hexline.domain.license.PlacementRule.CallingRule;
import io.hexline.domain.license.PlacementRule.CallingRule.CallingFacts;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cases of {@link OperationRule}, {@link SiteRule} and {@link CallingRule}; those of the others stand by themselves. */
public final class LicenseRuleCases {

    private LicenseRuleCases() {}

    public static Stream<RuleCase<?>> all() {
        return Stream.of(operations(), sites(), calling(), HoldingRuleCases.all(), PlacementRuleCases.all())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase<?>> operations() {
        LicenseOperation calling = adding(CALLING_STANDARD);
        return Stream.of(
                operation(
                        OperationRule.RECOGNIZED,
                        user(),
                        LicenseOperation.add(new LicenseId("unknown")),
                        adding(FREE_MESSAGING)),
                operation(OperationRule.MANAGED_PER_USER, user(), adding(MESSENGER), adding(FREE_MESSAGING)),
                operation(OperationRule.MANAGED_PER_USER, user(), removing(MESSENGER), removing(FREE_MESSAGING)),
                operation(OperationRule.HAS_CALLING_PROPERTIES, user(), calling, placed(LicenseFixture.AT_OFFICE)),
                operation(
                        OperationRule.HAS_CALLING_PROPERTIES,
                        user(),
                        placed(CallingProperties.of(
                                Optional.empty(), Optional.empty(), Optional.of(new Extension("2000")))),
                        placed(LicenseFixture.AT_OFFICE)),
                operation(OperationRule.HAS_CALLING_PROPERTIES, user(), calling, removing(CALLING_STANDARD)),
                operation(OperationRule.HAS_CALLING_PROPERTIES, user(), calling, adding(FREE_MESSAGING)),
                of(OperationRule.HAS_CALLING_PROPERTIES, calling, user(), user().holding(CALLING_STANDARD)),
                of(OperationRule.HAS_CALLING_PROPERTIES, calling, user(), user().asGuest()),
                operation(OperationRule.SCREEN_SHARE_STAYS, user(), removing(SCREEN_SHARE), adding(SCREEN_SHARE)),
                of(OperationRule.HAS_UNITS, adding(OTHER), user().freeUnits(OTHER, 0), user().freeUnits(OTHER, 1)),
                of(
                        OperationRule.HAS_UNITS,
                        adding(OTHER),
                        user().freeUnits(OTHER, 0),
                        user().freeUnits(OTHER, 0).holding(OTHER)),
                operation(OperationRule.HAS_UNITS, user().freeUnits(OTHER, 0), adding(OTHER), removing(OTHER)),
                operation(OperationRule.MEETINGS_FOR_GUESTS, user().asGuest(), adding(OTHER), adding(FREE_MEETING)),
                of(OperationRule.MEETINGS_FOR_GUESTS, adding(OTHER), user().asGuest(), user()),
                of(
                        OperationRule.MEETINGS_FOR_GUESTS,
                        adding(OTHER),
                        user().asGuest(),
                        user().asGuest().holding(OTHER)));
    }

    private static Stream<RuleCase<?>> sites() {
        return Stream.of(
                site(new SiteOperation("elsewhere.webex.com", true, Action.ADD)),
                site(new SiteOperation("site.webex.com", false, Action.ADD)));
    }

    private static RuleCase<SiteFacts> site(SiteOperation firing) {
        SiteOperation silent = new SiteOperation("site.webex.com", true, Action.ADD);
        LicenseFacts facts = user().facts();
        return RuleCase.of(
                SiteRule.ATTENDED_ON_OWN_SITES,
                filled(SiteRule.ATTENDED_ON_OWN_SITES, "siteUrl", firing.siteUrl()),
                new SiteFacts(firing, facts),
                new SiteFacts(silent, facts));
    }

    private static Stream<RuleCase<?>> calling() {
        List<LicenseId> licenses = List.of(LicenseFixture.id(CALLING_STANDARD));
        Placement.Spot one = new Placement.Spot(Optional.empty(), Optional.empty(), Optional.of(new Extension("2000")));
        Placement.Spot two = new Placement.Spot(Optional.empty(), Optional.empty(), Optional.of(new Extension("2001")));
        return Stream.of(RuleCase.of(
                CallingRule.ONE_PLACE,
                filled(CallingRule.ONE_PLACE, "licenses", "calling-standard"),
                new CallingFacts(licenses, Set.of(one, two)),
                new CallingFacts(licenses, Set.of(one))));
    }

    /** Two operations of the same user. */
    private static RuleCase<OperationFacts> operation(
            OperationRule rule, LicenseFixture user, LicenseOperation firing, LicenseOperation silent) {
        return RuleCase.of(
                rule,
                filled(rule, "licenses", firing.license().value()),
                new OperationFacts(firing, user.facts()),
                new OperationFacts(silent, user.facts()));
    }

    /** The same operation of two users. */
    private static RuleCase<OperationFacts> of(
            OperationRule rule, LicenseOperation operation, LicenseFixture firing, LicenseFixture silent) {
        return RuleCase.of(
                rule,
                filled(rule, "licenses", operation.license().value()),
                new OperationFacts(operation, firing.facts()),
                new OperationFacts(operation, silent.facts()));
    }

    /** What a rule says whose message lists one thing. */
    static String filled(Rule<?> rule, String parameter, String values) {
        return rule.code().entry().message().template().replace("{" + parameter + "}", "[" + values + "]");
    }

    private static LicenseFixture user() {
        return new LicenseFixture();
    }

    private static LicenseOperation placed(CallingProperties properties) {
        return LicenseOperation.add(LicenseFixture.id(CALLING_STANDARD), properties);
    }

    private static LicenseOperation adding(LicenseKind kind) {
        return LicenseOperation.add(LicenseFixture.id(kind));
    }

    private static LicenseOperation removing(LicenseKind kind) {
        return LicenseOperation.remove(LicenseFixture.id(kind));
    }
}
