package io.hexline.domain.organization;

import io.hexline.domain.value.SubscriptionId;

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
