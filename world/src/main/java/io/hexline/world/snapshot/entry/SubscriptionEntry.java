package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.organization.Organization.Subscription;
import io.hexline.domain.value.Id.SubscriptionId;

@JsonClassDescription("A subscription of an organization.")
public record SubscriptionEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the subscription.")
        SubscriptionId id,

        @JsonProperty(defaultValue = "ACTIVE")
        @JsonPropertyDescription("Numbers move only between locations whose subscriptions are active.")
        Subscription.Status status) {

    public SubscriptionEntry {
        status = Absent.or(status, Subscription.Status.ACTIVE);
    }

    public static SubscriptionEntry of(Subscription subscription) {
        return new SubscriptionEntry(subscription.id(), subscription.status());
    }

    public Subscription subscription() {
        return new Subscription(id, status);
    }
}
