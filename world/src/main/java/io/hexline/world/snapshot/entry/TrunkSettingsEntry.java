package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.location.TrunkSettings;
import io.hexline.domain.location.TrunkSettings.ChargeInfoPolicy;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import java.util.Optional;
import java.util.OptionalInt;

@JsonClassDescription("The gateway of a trunk group.")
public record TrunkSettingsEntry(
        @JsonProperty(defaultValue = "REGISTERING") @JsonPropertyDescription("How it proves who it is.")
        TrunkType type,

        @JsonPropertyDescription("What device it is. Absent: the usual one of its type.")
        String deviceType,

        @JsonPropertyDescription("Its name in its domain, if it is certificate-based.")
        String address,

        @JsonPropertyDescription("Its domain, if it is certificate-based.")
        String domain,

        @Limits(min = 1, max = 65535)
        @JsonPropertyDescription(
                "Its port, if it is certificate-based. Absent: its address is that of a service (SRV).")
        Integer port,

        @JsonProperty(defaultValue = "250")
        @JsonPropertyDescription(
                "How many calls it takes at once. Absent: the least for which the device can be set up.")
        Integer maxConcurrentCalls,

        @JsonProperty(defaultValue = "false") @JsonPropertyDescription("Whether calls out show two identities.")
        boolean dualIdentity,

        @JsonProperty(defaultValue = "DISABLED")
        @JsonPropertyDescription("Whom calls out name as the one to be charged.")
        ChargeInfoPolicy chargeInfo) {

    public static final TrunkSettingsEntry DEFAULT = of(TrunkSettings.DEFAULT);

    public TrunkSettingsEntry {
        type = Absent.or(type, TrunkType.REGISTERING);
        deviceType = Absent.or(deviceType, type.devices().get(0).deviceType());
        maxConcurrentCalls = Absent.or(maxConcurrentCalls, type.devices().get(0).minConcurrentCalls());
        chargeInfo = Absent.or(chargeInfo, ChargeInfoPolicy.DISABLED);
    }

    public static TrunkSettingsEntry of(TrunkSettings settings) {
        Optional<GatewayAddress> address = settings.address();
        OptionalInt port = address.map(GatewayAddress::port).orElseGet(OptionalInt::empty);
        return new TrunkSettingsEntry(
                settings.type(),
                settings.deviceType(),
                address.map(GatewayAddress::host).orElse(null),
                address.map(GatewayAddress::domain).orElse(null),
                port.isPresent() ? port.getAsInt() : null,
                settings.maxConcurrentCalls(),
                settings.dualIdentity(),
                settings.chargeInfo());
    }

    /** Whether the device is one of its type, and takes so many calls. */
    public boolean fitsDevice() {
        return type.device(deviceType)
                .filter(device -> device.allows(maxConcurrentCalls))
                .isPresent();
    }

    /** Whether it has an address if it needs one, and only then. */
    public boolean fitsType() {
        return (type == TrunkType.CERTIFICATE_BASED) == (address != null && domain != null)
                && (address == null) == (domain == null)
                && (port == null || address != null);
    }

    public TrunkSettings settings() {
        return new TrunkSettings(
                type,
                deviceType,
                Optional.ofNullable(address)
                        .map(host -> new GatewayAddress(
                                host, domain, port == null ? OptionalInt.empty() : OptionalInt.of(port))),
                maxConcurrentCalls,
                dualIdentity,
                chargeInfo);
    }
}
