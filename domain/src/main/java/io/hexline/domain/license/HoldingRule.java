package io.hexline.domain.license;

import static io.hexline.domain.code.Rule.demands;
import static io.hexline.domain.license.License.LicenseKind.ATTENDANT_CONSOLE;
import static io.hexline.domain.license.License.LicenseKind.CALLING_PROFESSIONAL;
import static io.hexline.domain.license.License.LicenseKind.CALLING_STANDARD;
import static io.hexline.domain.license.License.LicenseKind.CX_ESSENTIAL;
import static io.hexline.domain.license.License.LicenseKind.FREE_MEETING;
import static io.hexline.domain.license.License.LicenseKind.FREE_MESSAGING;
import static io.hexline.domain.license.License.LicenseKind.PAID_MEETING;
import static io.hexline.domain.license.License.LicenseKind.PAID_MESSAGING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.organization.Organization.OfferCode;
import io.hexline.domain.organization.Organization.OfferRules;
import io.hexline.domain.value.Id.LicenseId;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules about what would be held together after a request: those of every organization, then its own. Each
 * fires once for every set of operations that break it together, and all of these fail. Source: "Assign Licenses to
 * Users", the documented refusals.
 */
public enum HoldingRule implements Rule<HoldingRule.HoldingFacts> {
    NO_DOWNGRADE_FROM_PROFESSIONAL(demands("Professional is not exchanged for Standard.")
            .otherwise(LicenseCode.CALLING_LICENSE_DOWNGRADE)
            .firesForEach(exchanging(CALLING_PROFESSIONAL, CALLING_STANDARD))),
    PROFESSIONAL_OR_STANDARD(demands("Professional and Standard are not held together.")
            .otherwise(LicenseCode.CONFLICTING_CALLING_LICENSES)
            .firesForEach(together(CALLING_PROFESSIONAL, CALLING_STANDARD))),
    STANDARD_OR_ATTENDANT_CONSOLE(demands("Standard and Attendant Console are not held together.")
            .otherwise(LicenseCode.CALLING_STANDARD_ATTENDANT_CONFLICT)
            .firesForEach(together(CALLING_STANDARD, ATTENDANT_CONSOLE))),
    STANDARD_OR_CX_ESSENTIAL(demands("Standard and CX Essential are not held together.")
            .otherwise(LicenseCode.CALLING_STANDARD_CX_ESSENTIAL_CONFLICT)
            .firesForEach(together(CALLING_STANDARD, CX_ESSENTIAL))),
    ATTENDANT_CONSOLE_NEEDS_CALLING(demands("Attendant Console is held with a calling license.")
            .otherwise(LicenseCode.ATTENDANT_CONSOLE_PREREQUISITE)
            .firesForEach(lacking(Set.of(ATTENDANT_CONSOLE), CALLING_PROFESSIONAL, CALLING_STANDARD))),
    NO_DOWNGRADE_FROM_CX_ESSENTIAL(demands("CX Essential is not exchanged for Standard.")
            .otherwise(LicenseCode.CX_ESSENTIAL_DOWNGRADE)
            .firesForEach(exchanging(CX_ESSENTIAL, CALLING_STANDARD))),
    ONE_OF_A_GROUP(demands("One license at most is held of each of the organization's exclusive groups.")
            .otherwise(LicenseCode.EXCLUSIVE_LICENSE_CONFLICT)
            .firesForEach(HoldingRule::severalOfAGroup)),
    PAID_MESSAGING_NEEDS_FREE(demands("Paid messaging is held with free messaging.")
            .otherwise(LicenseCode.FREE_MESSAGING_PREREQUISITE)
            .firesForEach(lacking(Set.of(PAID_MESSAGING), FREE_MESSAGING))),
    PAID_MEETING_NEEDS_FREE(demands("A paid meeting license is held with the free one.")
            .otherwise(LicenseCode.FREE_MEETING_PREREQUISITE)
            .firesForEach(lacking(Set.of(PAID_MEETING), FREE_MEETING))),
    MEETING_NEEDS_MESSAGING(demands("A meeting license is held with free messaging.")
            .otherwise(LicenseCode.MESSAGING_PREREQUISITE_FOR_MEETING)
            .firesForEach(lacking(Set.of(FREE_MEETING, PAID_MEETING), FREE_MESSAGING))),
    NO_OFFERS_IN_CONFLICT(
            demands("No two offers are held together of which the organization's own rules say that they conflict.")
                    .otherwise(LicenseCode.EXCLUSIVE_LICENSE_CONFLICT)
                    .firesForEach(HoldingRule::conflictingOffers)),
    OFFER_NEEDS_ANOTHER(demands("An offer is held with one of those that the organization's own rules demand with it.")
            .otherwise(LicenseCode.OFFER_PREREQUISITE)
            .firesForEach(HoldingRule::offersLacking));

    private final Definition<HoldingFacts> definition;

    HoldingRule(Definition<HoldingFacts> definition) {
        this.definition = definition;
    }

    @Override
    public Definition<HoldingFacts> definition() {
        return definition;
    }

    /** Two kinds that exclude each other. */
    private static Function<HoldingFacts, Collection<Evidence>> together(LicenseKind one, LicenseKind other) {
        Predicate<License> first = of(Set.of(one));
        Predicate<License> second = of(Set.of(other));
        return facts -> conflict(facts, first, second, Set.of());
    }

    /** One kind for another. */
    private static Function<HoldingFacts, Collection<Evidence>> exchanging(LicenseKind from, LicenseKind to) {
        Predicate<License> given = of(Set.of(from));
        Predicate<License> taken = of(Set.of(to));
        return facts -> Rule.any(facts.added(), taken) && Rule.any(facts.removed(), given)
                ? firing(among(facts.added(), taken), among(facts.removed(), given), Set.of())
                : List.of();
    }

    /** Some kinds without any of those that they need. */
    private static Function<HoldingFacts, Collection<Evidence>> lacking(
            Set<LicenseKind> dependent, LicenseKind... needed) {
        Predicate<License> dependents = of(dependent);
        Predicate<License> any = of(Set.of(needed));
        return facts -> lack(facts, dependents, any, Set.of());
    }

    private static Collection<Evidence> severalOfAGroup(HoldingFacts facts) {
        return ofEach(facts.rules().exclusiveGroups(), group -> {
            Predicate<License> ofGroup = sold(group.offers());
            return among(facts.after(), ofGroup).size() > 1
                    ? firing(among(facts.added(), ofGroup), List.of(), group.offers())
                    : List.of();
        });
    }

    private static Collection<Evidence> conflictingOffers(HoldingFacts facts) {
        return ofEach(
                facts.rules().conflicts(),
                rule -> conflict(
                        facts, sold(Set.of(rule.one())), sold(Set.of(rule.other())), Set.of(rule.one(), rule.other())));
    }

    private static Collection<Evidence> offersLacking(HoldingFacts facts) {
        return ofEach(
                facts.rules().prerequisites(),
                rule -> lack(facts, sold(Set.of(rule.offer())), sold(rule.anyOf()), rule.anyOf()));
    }

    /** What is found for each of an organization's own rules, of which most organizations have none. */
    private static <R> Collection<Evidence> ofEach(Collection<R> rules, Function<R, Collection<Evidence>> firings) {
        return rules.isEmpty()
                ? List.of()
                : rules.stream().flatMap(rule -> firings.apply(rule).stream()).toList();
    }

    private static Collection<Evidence> conflict(
            HoldingFacts facts, Predicate<License> one, Predicate<License> other, Set<OfferCode> offers) {
        return facts.wouldHold(one) && facts.wouldHold(other)
                ? firing(among(facts.added(), one.or(other)), List.of(), offers)
                : List.of();
    }

    /** What is pending is not held: whether its holder has what it needs is for its own organization to say. */
    private static Collection<Evidence> lack(
            HoldingFacts facts, Predicate<License> dependent, Predicate<License> needed, Set<OfferCode> offers) {
        return !facts.pending() && facts.wouldHold(dependent) && !facts.wouldHold(needed)
                ? firing(among(facts.added(), dependent), among(facts.removed(), needed), offers)
                : List.of();
    }

    /**
     * The licenses whose operations break the rule together; what no operation of the request does is not its fault.
     *
     * @param offers that an organization's own rule names
     */
    private static Collection<Evidence> firing(List<License> added, List<License> removed, Set<OfferCode> offers) {
        List<LicenseId> licenses = Stream.concat(added.stream(), removed.stream())
                .map(License::id)
                .distinct()
                .sorted(LicenseId.ORDER)
                .toList();
        if (licenses.isEmpty()) {
            return List.of();
        }
        Evidence evidence = Evidence.of("licenses", licenses);
        List<OfferCode> named =
                offers.stream().sorted(Comparator.comparing(OfferCode::value)).toList();
        return List.of(named.isEmpty() ? evidence : evidence.and("offers", named));
    }

    private static Predicate<License> of(Set<LicenseKind> kinds) {
        return license -> kinds.contains(license.kind());
    }

    private static Predicate<License> sold(Set<OfferCode> offers) {
        return license -> offers.contains(license.offer());
    }

    private static List<License> among(Iterable<License> licenses, Predicate<License> wanted) {
        return ImmutableList.copyOf(Iterables.filter(licenses, wanted::test));
    }

    /**
     * What would be held if some operations were applied.
     *
     * @param before what the user holds today
     * @param added the licenses that the operations would add
     * @param removed the licenses that the operations would take away
     * @param rules of the organization
     * @param pending whether the user is of another organization, and has all this pending only
     */
    public record HoldingFacts(
            List<License> before, List<License> added, List<License> removed, OfferRules rules, boolean pending) {

        /** @throws IllegalArgumentException if something is removed that is not held, or added that is */
        public HoldingFacts {
            before = ImmutableList.copyOf(before);
            added = ImmutableList.copyOf(added);
            removed = ImmutableList.copyOf(removed);
            if (!before.containsAll(removed) || !Collections.disjoint(before, added)) {
                throw new IllegalArgumentException("Of what is held, " + ids(before) + ", nothing is added again, "
                        + ids(added) + ", and no more removed, " + ids(removed));
            }
        }

        private static List<LicenseId> ids(Collection<License> licenses) {
            return licenses.stream().map(License::id).toList();
        }

        /** What would be held afterwards. */
        List<License> after() {
            return ImmutableList.<License>builder()
                    .addAll(Iterables.filter(before, this::isKept))
                    .addAll(added)
                    .build();
        }

        /** Whether one of what would be held afterwards is such. */
        boolean wouldHold(Predicate<License> wanted) {
            return Rule.any(added, wanted) || Rule.any(before, license -> wanted.test(license) && isKept(license));
        }

        private boolean isKept(License license) {
            return !removed.contains(license);
        }
    }
}
