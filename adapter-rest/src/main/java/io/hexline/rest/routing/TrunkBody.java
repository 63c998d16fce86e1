package io.hexline.rest.routing;

import com.google.common.base.CharMatcher;
import io.hexline.application.routing.RouteUsage;
import io.hexline.application.routing.ShowTrunks.TrunkView;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.organization.Organization;
import io.hexline.rest.id.WireId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A trunk, on the wire: the keys that clients of the live system read; the published contract has {@code customer} where they
 * have {@code organization}.
 *
 * @param location null where nobody has said where its gateway stands
 * @param outboundProxy always empty: no gateway registers here
 * @param status always unknown, for the same reason
 * @param responseStatus always empty
 * @param address null for a gateway that registers, as what follows
 * @param port null for the address of a service
 */
record TrunkBody(
        String id,
        String name,
        Named organization,
        Named location,
        String otgDtgId,
        String linePort,
        List<Named> locationsUsingTrunk,
        String pilotUserId,
        Map<String, String> outboundProxy,
        String sipAuthenticationUserName,
        String status,
        List<String> errorCodes,
        List<String> responseStatus,
        boolean dualIdentitySupportEnabled,
        String trunkType,
        String deviceType,
        String address,
        String domain,
        Integer port,
        int maxConcurrentCalls,
        boolean isRestrictedToDedicatedInstance,
        String pChargeInfoSupportPolicy) {

    private static final CharMatcher PLAIN =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.inRange('0', '9'));
    private static final int SUFFIXES = 10_000;

    /** A trunk among others. */
    record Item(
            String id,
            String name,
            Named location,
            boolean inUse,
            String trunkType,
            boolean isRestrictedToDedicatedInstance) {

        static Item of(TrunkView view) {
            return new Item(
                    WireId.text(view.trunk().id()),
                    view.trunk().name(),
                    view.location().map(Named::of).orElse(null),
                    view.inUse(),
                    view.trunk().settings().type().name(),
                    false);
        }
    }

    static TrunkBody of(TrunkView view, RouteUsage usage, Organization organization) {
        TrunkGroup trunk = view.trunk();
        TrunkSettings settings = trunk.settings();
        Optional<GatewayAddress> address = settings.address();
        String user = user(trunk);
        String line = user + "@" + domain(view.location());
        return new TrunkBody(
                WireId.text(trunk.id()),
                trunk.name(),
                Named.of(organization),
                view.location().map(Named::of).orElse(null),
                user.toLowerCase(Locale.ROOT),
                line,
                usage.connections().stream().map(Named::of).toList(),
                line,
                Map.of(),
                user,
                "unknown",
                List.of(),
                List.of(),
                settings.dualIdentity(),
                settings.type().name(),
                settings.deviceType(),
                address.map(GatewayAddress::host).orElse(null),
                address.map(GatewayAddress::domain).orElse(null),
                address.flatMap(TrunkBody::port).orElse(null),
                settings.maxConcurrentCalls(),
                false,
                settings.chargeInfo().name());
    }

    private static Optional<Integer> port(GatewayAddress address) {
        return address.port().stream().boxed().findFirst();
    }

    /** What the gateway would register as: its name, with digits of its id so that no other has it. */
    private static String user(TrunkGroup trunk) {
        return PLAIN.retainFrom(trunk.name()) + Math.floorMod(trunk.id().id().hashCode(), SUFFIXES) + "_LGU";
    }

    private static String domain(Optional<Location> location) {
        return location.flatMap(Location::calling)
                .flatMap(calling ->
                        calling.offering().domains().stream().sorted().findFirst())
                .orElse("calling.invalid");
    }
}
