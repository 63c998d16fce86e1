package io.hexline.domain.organization;

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
