package io.hexline.domain.location;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What stands at the other end of a trunk, and how calls are handed over to it. No password is here: nothing registers with
 * Hexline, so that none has to be kept.
 *
 * @param deviceType one of {@link TrunkType#devices}
 * @param address of a gateway that proves who it is by a certificate; empty for one that registers
 * @param maxConcurrentCalls within the limits of the device
 * @param dualIdentity whether calls out show two identities, of the caller and of the one who is charged
 */
public record TrunkSettings(
        TrunkType type,
        String deviceType,
        Optional<GatewayAddress> address,
        int maxConcurrentCalls,
        boolean dualIdentity,
        ChargeInfoPolicy chargeInfo) {

    private static final String CUBE = "Cisco Unified Border Element";

    /** Those of a gateway that registers, of which nothing is set. */
    public static final TrunkSettings DEFAULT = new TrunkSettings(
            TrunkType.REGISTERING, CUBE, Optional.empty(), TrunkType.FEWEST_CALLS, false, ChargeInfoPolicy.DISABLED);

    public TrunkSettings {
        checkArgument(
                (type == TrunkType.CERTIFICATE_BASED) == address.isPresent(),
                "A gateway has an address if it is certificate-based, and only then");
        checkArgument(
                type.device(deviceType)
                        .filter(device -> device.allows(maxConcurrentCalls))
                        .isPresent(),
                "No device of type %s %s takes %s calls at once",
                type,
                deviceType,
                maxConcurrentCalls);
    }

    /** The same where these are changed. */
    public TrunkSettings with(int newMaxConcurrentCalls, boolean newDualIdentity, ChargeInfoPolicy newChargeInfo) {
        return new TrunkSettings(type, deviceType, address, newMaxConcurrentCalls, newDualIdentity, newChargeInfo);
    }

    /** How a gateway proves who it is. */
    public enum TrunkType {
        REGISTERING(new TrunkDevice(CUBE, TrunkType.FEWEST_CALLS, 1000)),
        CERTIFICATE_BASED(
                new TrunkDevice(CUBE, TrunkType.FEWEST_CALLS, 6500),
                new TrunkDevice("Oracle ACME Session Border Controller", TrunkType.FEWEST_CALLS, 6500),
                new TrunkDevice("AudioCodes Session Border Controller", TrunkType.FEWEST_CALLS, 6500),
                new TrunkDevice("Ribbon Session Border Controller", TrunkType.FEWEST_CALLS, 6500));

        private static final int FEWEST_CALLS = 250;

        private final List<TrunkDevice> devices;

        TrunkType(TrunkDevice... devices) {
            this.devices = ImmutableList.copyOf(devices);
        }

        /** The devices that can be such gateways; the first is the usual one. */
        public List<TrunkDevice> devices() {
            return devices;
        }

        public Optional<TrunkDevice> device(String deviceType) {
            return devices.stream()
                    .filter(device -> device.deviceType().equals(deviceType))
                    .findFirst();
        }
    }

    /**
     * A device that can be a gateway.
     *
     * @param minConcurrentCalls the least for which it can be set up
     */
    public record TrunkDevice(String deviceType, int minConcurrentCalls, int maxConcurrentCalls) {

        public boolean allows(int concurrentCalls) {
            return concurrentCalls >= minConcurrentCalls && concurrentCalls <= maxConcurrentCalls;
        }
    }

    /**
     * Where a gateway is reached.
     *
     * @param host its name in the domain, of a machine or of a service (SRV)
     * @param port empty for a service
     */
    public record GatewayAddress(String host, String domain, OptionalInt port) {

        private static final Pattern PUBLIC = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

        /** Whether its domain can be one of the public network: names with dots between them. */
        public boolean isPublic() {
            return PUBLIC.matcher(domain).matches();
        }

        /** The whole of it, as everybody writes it who means the same; upper case is lower case there. */
        public String text() {
            String name = (host + "." + domain).toLowerCase(Locale.ROOT);
            return port.isPresent() ? name + ":" + port.getAsInt() : name;
        }
    }

    /** Whom calls out name as the one to be charged (P-Charge-Info). */
    public enum ChargeInfoPolicy {
        DISABLED,
        ASSERTED_IDENTITY,
        CONFIGURABLE_CHARGE_NUMBER
    }
}
