package io.hexline.application.collaborator;

import static java.util.Objects.requireNonNull;

/**
 * The systems outside that have a part in provisioning. It only holds the driven ports together; a service takes those
 * that it uses, never the whole.
 */
public record Collaborators(
        Directory directory,
        CarrierAccounts carrierAccounts,
        CarrierRecords carrierRecords,
        NumberOrders numberOrders,
        CallingPlatform platform,
        CallRecording recording,
        Billing billing,
        EmergencyAddresses emergencyAddresses,
        UserFiles userFiles) {

    public Collaborators {
        requireNonNull(directory, "directory");
        requireNonNull(carrierAccounts, "carrierAccounts");
        requireNonNull(carrierRecords, "carrierRecords");
        requireNonNull(numberOrders, "numberOrders");
        requireNonNull(platform, "platform");
        requireNonNull(recording, "recording");
        requireNonNull(billing, "billing");
        requireNonNull(emergencyAddresses, "emergencyAddresses");
        requireNonNull(userFiles, "userFiles");
    }

    /** The same with another calling platform. */
    public Collaborators withPlatform(CallingPlatform other) {
        return new Collaborators(
                directory,
                carrierAccounts,
                carrierRecords,
                numberOrders,
                other,
                recording,
                billing,
                emergencyAddresses,
                userFiles);
    }

    /** The same with another order book. */
    public Collaborators withNumberOrders(NumberOrders other) {
        return new Collaborators(
                directory,
                carrierAccounts,
                carrierRecords,
                other,
                platform,
                recording,
                billing,
                emergencyAddresses,
                userFiles);
    }
}
