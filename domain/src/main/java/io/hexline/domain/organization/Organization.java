package io.hexline.domain.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.SubscriptionId;
import io.hexline.domain.value.SiteUrl;
import io.hexline.domain.value.Syntax;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A customer: the owner of people, licenses, locations and numbers.
 *
 * @param sites the meeting sites that its people can join or host on
 * @param offerRules what it demands of licenses besides what is documented for all
 */
public record Organization(
        OrgId id,
        String displayName,
        Instant created,
        DeploymentMode deploymentMode,
        List<Subscription> subscriptions,
        Set<SiteUrl> sites,
        OfferRules offerRules) {

    public Organization {
        subscriptions = ImmutableList.copyOf(subscriptions);
        sites = ImmutableSet.copyOf(sites);
    }

    public Optional<Subscription> subscription(SubscriptionId wanted) {
        return Iterables.tryFind(
                        subscriptions, subscription -> subscription.id().equals(wanted))
                .toJavaUtil();
    }

    /** How an organization's calling is deployed; new numbers and extensions are given in Webex Calling mode only. */
    public enum DeploymentMode {
        WEBEX_CALLING,
        ENTERPRISE
    }

    /** What an organization has bought; licenses and locations stand on one. */
    public record Subscription(SubscriptionId id, Status status) {

        public enum Status {
            ACTIVE,
            SUSPENDED,
            CANCELLED
        }

        public boolean isActive() {
            return status == Status.ACTIVE;
        }
    }

    /** What an organization demands of licenses that one user holds together, besides what is documented for all. */
    public record OfferRules(
            List<ExclusiveGroup> exclusiveGroups,
            List<OfferConflict> conflicts,
            List<OfferPrerequisite> prerequisites) {

        public static final OfferRules NONE = new OfferRules(List.of(), List.of(), List.of());

        public OfferRules {
            exclusiveGroups = ImmutableList.copyOf(exclusiveGroups);
            conflicts = ImmutableList.copyOf(conflicts);
            prerequisites = ImmutableList.copyOf(prerequisites);
        }

        /** Offers of which one user can hold only one. */
        public record ExclusiveGroup(Set<OfferCode> offers) {

            public ExclusiveGroup {
                offers = ImmutableSet.copyOf(offers);
                if (offers.size() < 2) {
                    throw new IllegalArgumentException("An exclusive group has at least two offers, not " + offers);
                }
            }
        }

        /** Two offers that one user cannot hold together. */
        public record OfferConflict(OfferCode one, OfferCode other) {

            public OfferConflict {
                if (one.equals(other)) {
                    throw new IllegalArgumentException("Offer " + one + " cannot be in conflict with itself");
                }
            }
        }

        /**
         * An offer that can be held with another one only.
         *
         * @param anyOf at least one, and not the offer itself; any of them will do
         */
        public record OfferPrerequisite(OfferCode offer, Set<OfferCode> anyOf) {

            public OfferPrerequisite {
                anyOf = ImmutableSet.copyOf(anyOf);
                if (anyOf.isEmpty() || anyOf.contains(offer)) {
                    throw new IllegalArgumentException(
                            "Offer " + offer + " needs at least one other offer, not " + anyOf);
                }
            }
        }
    }

    /**
     * The code under which a license is sold.
     *
     * @param value letters, digits, {@code _} and {@code -}
     */
    public record OfferCode(String value) {

        private static final Syntax SYNTAX =
                Syntax.of("offer code", "[A-Za-z0-9_-]{1,64}", "1 to 64 letters, digits, '_' or '-'");

        public OfferCode {
            SYNTAX.require(value);
        }

        public static Either<Malformed, OfferCode> parse(String text) {
            return SYNTAX.parse(text, OfferCode::new);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
