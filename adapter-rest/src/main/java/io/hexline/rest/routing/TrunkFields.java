package io.hexline.rest.routing;

import io.hexline.application.routing.ManageTrunks.CallsSetting;
import io.hexline.application.routing.ManageTrunks.CreateTrunkCommand;
import io.hexline.application.routing.ManageTrunks.UpdateTrunkCommand;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.TrunkSettings.ChargeInfoPolicy;
import io.hexline.domain.location.TrunkSettings.GatewayAddress;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The fields of a trunk, in the bodies of several operations. Its password has to be there, and is not read. */
final class TrunkFields {

    static final String NAME = "name";

    private static final int LONGEST_NAME = 80;
    private static final int LAST_PORT = 65_535;
    private static final int MOST_CALLS = 100_000;

    private TrunkFields() {}

    /** Empty only where there are mistakes. */
    static Optional<CreateTrunkCommand> create(Fields body, OrgId org) {
        Optional<String> name = body.required(NAME, TrunkFields::name);
        Optional<LocationId> location = body.required("locationId", id -> WireId.LOCATION.read(id, LocationId::parse));
        requirePassword(body);
        Optional<TrunkType> type = body.required("trunkType", TrunkFields::type);
        boolean certified = type.equals(Optional.of(TrunkType.CERTIFICATE_BASED));
        Optional<GatewayAddress> address = address(body, certified);
        CallsSetting calls = calls(body);
        body.check("maxConcurrentCalls", !certified || body.has("maxConcurrentCalls"), "is required");
        return name.flatMap(called -> location.flatMap(there -> type.map(
                kind -> new CreateTrunkCommand(org, called, there, kind, body.filled("deviceType"), address, calls))));
    }

    /** Where a gateway is to be reached; empty only where there are mistakes. */
    static Optional<GatewayAddress> gateway(Fields body) {
        return address(body, true);
    }

    /** Empty only where there are mistakes. */
    static Optional<UpdateTrunkCommand> update(Fields body, OrgId org, LocalGateway.Trunk trunk) {
        Optional<String> name = body.required(NAME, TrunkFields::name);
        requirePassword(body);
        CallsSetting calls = calls(body);
        return name.map(called -> new UpdateTrunkCommand(org, trunk, called, calls));
    }

    private static void requirePassword(Fields body) {
        body.required("password", text -> Either.right(true));
    }

    private static CallsSetting calls(Fields body) {
        return new CallsSetting(
                integer(body, "maxConcurrentCalls", MOST_CALLS),
                body.flag("dualIdentitySupportEnabled"),
                body.value("pChargeInfoSupportPolicy", TrunkFields::chargeInfo));
    }

    private static Optional<GatewayAddress> address(Fields body, boolean certified) {
        Optional<String> host = certified ? body.required("address", Either::right) : body.filled("address");
        Optional<String> domain = certified ? body.required("domain", Either::right) : body.filled("domain");
        Optional<Integer> port = integer(body, "port", LAST_PORT);
        boolean given = host.isPresent() || domain.isPresent() || port.isPresent();
        return given
                ? Optional.of(new GatewayAddress(
                        host.orElse(""),
                        domain.orElse(""),
                        port.map(OptionalInt::of).orElseGet(OptionalInt::empty)))
                : Optional.empty();
    }

    private static Optional<Integer> integer(Fields body, String name, int most) {
        return body.number(name, 1, most).stream().boxed().findFirst();
    }

    static Either<Malformed, String> name(String text) {
        return text.length() <= LONGEST_NAME
                ? Either.right(text)
                : Either.left(new Malformed(NAME, text, "at most " + LONGEST_NAME + " characters"));
    }

    static Either<Malformed, TrunkType> type(String text) {
        return one("type of trunk", TrunkType.values(), text);
    }

    private static Either<Malformed, ChargeInfoPolicy> chargeInfo(String text) {
        return one("policy of P-Charge-Info", ChargeInfoPolicy.values(), text);
    }

    private static <E extends Enum<E>> Either<Malformed, E> one(String what, E[] all, String text) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .<Either<Malformed, E>>map(Either::right)
                .orElseGet(() -> Either.left(new Malformed(
                        what, text, Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")))));
    }
}
