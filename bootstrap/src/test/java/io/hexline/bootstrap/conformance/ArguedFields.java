package io.hexline.bootstrap.conformance;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields of snapshots that no use case changes, as far as scenarios show, and that one rule reads, or none: why they are there. */
enum ArguedFields {
    TIME_ENDS_IT_AND_A_RULE_FOR_EACH_KIND_READS_IT("HostAssociation.until"),
    WHAT_A_CARRIER_SAYS_OF_ITS_ORDERS("Carrier.maxNumbersPerOrder"),
    WHERE_THE_NUMBERING_PLAN_PUTS_A_NUMBER("InventoryNumber.region"),
    HOW_NUMBERS_WERE_ORDERED_WHICH_FIVE_RULES_READ("NumberBlock.id"),
    HOW_THE_PLATFORM_ROUTES_CALLS("DialPlan.callingZone"),
    WHAT_IS_BOUGHT_ON_THE_PLATFORM(
            "Entitlements.services Entitlements.servicePacks Offering.services Offering.servicePacks LocationSubscription.licenses"),
    WHAT_AN_ORGANIZATION_HAS_AGREED_ON_WHICH_SEVERAL_RULES_ON_LICENSES_READ(
            "License.offer OfferRules.conflicts OfferRules.exclusiveGroups OfferRules.prerequisites ExclusiveGroup.offers"
                    + " OfferConflict.one OfferConflict.other OfferPrerequisite.anyOf OfferPrerequisite.offer"),
    CHOSEN_WHEN_THE_ORGANIZATION_WAS_MADE("Organization.deploymentMode"),
    WHAT_USERS_OF_A_LOCATION_CAN_HAVE_A_SNAPSHOT_WITH_ANOTHER_IS_REFUSED("Offering.departments"),
    WHAT_A_USER_HAS_FOR_CRITERIA("TimedServices.schedules"),
    WHAT_THE_PROCESS_IS_TOLD_NO_REQUEST("World.controlToken");

    private final String fields;

    ArguedFields(String fields) {
        this.fields = fields;
    }

    static Set<String> all() {
        return Stream.of(values())
                .flatMap(reason -> Stream.of(reason.fields.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
