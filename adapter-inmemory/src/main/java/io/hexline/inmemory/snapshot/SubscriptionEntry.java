package io.hexline.inmemory.snapshot;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.organization.Organization.Subscription;
import io.hexline.domain.value.SubscriptionId;

@JsonClassDescription("A subscription of an organization.")
record SubscriptionEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the subscription.")
        SubscriptionId id,

        @JsonProperty(defaultValue = "ACTIVE")
        @JsonPropertyDescription("Numbers move only between locations whose subscriptions are active.")
        Subscription.Status status) {

    SubscriptionEntry {
        status = Absent.or(status, Subscription.Status.ACTIVE);
    }

    static SubscriptionEntry of(Subscription subscription) {
        return new SubscriptionEntry(subscription.id(), subscription.status());
    }

    Subscription subscription() {
        return new Subscription(id, status);
    }
}
