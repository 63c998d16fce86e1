package io.hexline.world.snapshot.upgrade;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A location that was said to receive toll-free calls holds a license for it on its subscription. */
final class LocationLicenses {

    private static final String OLD = "inboundTollFree";
    private static final String SUBSCRIPTION = "subscriptionId";
    /** On which locations hold the license that have no other subscription. */
    private static final String OWN_SUBSCRIPTION = "inbound-toll-free";

    private LocationLicenses() {}

    static void upgrade(ObjectNode snapshot) {
        Parts.organizations(snapshot)
                .forEach(organization -> Parts.callings(organization)
                        .filter(calling -> Parts.object(calling, "offering")
                                .map(offering -> offering.remove(OLD))
                                .anyMatch(licensed -> licensed != null && licensed.booleanValue()))
                        .forEach(calling -> license(organization, calling)));
    }

    private static void license(ObjectNode organization, ObjectNode calling) {
        calling.putArray("licenses").add("INBOUND_TOLL_FREE");
        if (!calling.has(SUBSCRIPTION)) {
            calling.put(SUBSCRIPTION, OWN_SUBSCRIPTION);
            if (Parts.list(organization, "subscriptions")
                    .noneMatch(known -> known.path("id").asText().equals(OWN_SUBSCRIPTION))) {
                organization.withArray("subscriptions").addObject().put("id", OWN_SUBSCRIPTION);
            }
        }
    }
}
