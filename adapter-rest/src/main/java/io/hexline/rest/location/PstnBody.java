package io.hexline.rest.location;

import io.hexline.application.calling.ShowPstn.ShownPstn;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.rest.id.WireId;
import java.util.List;

/**
 * A connection to the public network (PSTN), on the wire.
 *
 * @param pstnConnectionType null for one that a location could choose, as what follows
 * @param routeType null for a carrier that is reached through no trunk or route group, as what follows
 */
record PstnBody(
        String id,
        String displayName,
        List<String> pstnServices,
        String pstnConnectionType,
        String routeType,
        String routeId) {

    static final String MOBILE = "MOBILE_NUMBERS";

    private static final List<String> EVERYWHERE = List.of("GEOGRAPHIC_NUMBERS", "TOLLFREE_NUMBERS");
    private static final List<String> WITH_MOBILE = List.of("GEOGRAPHIC_NUMBERS", "TOLLFREE_NUMBERS", MOBILE);

    static PstnBody option(Carrier carrier) {
        return new PstnBody(WireId.text(carrier.id()), carrier.name(), services(carrier), null, null, null);
    }

    static PstnBody of(ShownPstn shown) {
        CallingLocationBody.Connection route =
                shown.gateway().map(CallingLocationBody.Connection::of).orElse(null);
        return new PstnBody(
                WireId.text(shown.carrier().id()),
                shown.carrier().name(),
                services(shown.carrier()),
                type(shown.carrier().kind()),
                route == null ? null : route.type(),
                route == null ? null : route.id());
    }

    private static List<String> services(Carrier carrier) {
        return carrier.kind().providesMobileNumbers() ? WITH_MOBILE : EVERYWHERE;
    }

    private static String type(CarrierKind kind) {
        return switch (kind) {
            case PREMISES -> "LOCAL_GATEWAY";
            case NON_INTEGRATED_CCP, INTEGRATED_CCP -> kind.name();
            case CISCO_PSTN, WEBEX_DIRECT -> "CISCO_PSTN";
        };
    }
}
