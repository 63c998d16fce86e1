package io.hexline.application.routing;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.location.FindLocation;
import io.hexline.application.store.Ids;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.Trunks;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.location.TrunkSettings;
import io.hexline.domain.location.TrunkSettings.ChargeInfoPolicy;
import io.hexline.domain.location.TrunkSettings.TrunkDevice;
import io.hexline.domain.location.TrunkSettings.TrunkType;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Version;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

record ManageTrunksService(
        FindLocation locations,
        RouteNames names,
        ValidateTrunkAddress addresses,
        RouteUsage.Reader usage,
        Trunks trunks,
        UnitOfWork unitOfWork,
        Ids ids)
        implements ManageTrunks {

    @Override
    public Either<Failure, TrunkGroup> create(CreateTrunkCommand command) {
        return Retry.onConflict(() -> For(
                        locations.withCalling(command.org(), command.location()),
                        location -> settings(command).flatMap(settings -> withFreeAddress(command.org(), settings)),
                        (location, settings) -> names.freeForTrunk(command.org(), command.name(), Optional.empty()),
                        (location, settings, free) -> put(trunk(command, location, settings)))
                .yield((location, settings, free, trunk) -> trunk));
    }

    private Either<Failure, TrunkSettings> withFreeAddress(OrgId org, TrunkSettings settings) {
        return settings.address()
                .map(address -> addresses.handle(org, address).mapTo(settings))
                .orElseGet(() -> Either.right(settings));
    }

    private TrunkGroup trunk(CreateTrunkCommand command, Location location, TrunkSettings settings) {
        return new TrunkGroup(
                new LocalGateway.Trunk(ids.newRoute()),
                command.org(),
                command.name(),
                Optional.of(location.id()),
                settings,
                Set.of(),
                Optional.empty(),
                Version.NEW);
    }

    private static Either<Failure, TrunkSettings> settings(CreateTrunkCommand command) {
        TrunkType type = command.type();
        boolean certified = type == TrunkType.CERTIFICATE_BASED;
        if (certified != command.address().isPresent()) {
            return Either.left(new Failure.Invalid(
                    certified
                            ? "A certificate-based trunk needs the address and the domain of its gateway."
                            : "A registering trunk has no address, domain or port."));
        }
        String deviceType = command.deviceType().orElse(type.devices().get(0).deviceType());
        return type.device(deviceType)
                .map(device -> calls(command.calls(), device, device.minConcurrentCalls())
                        .map(calls -> new TrunkSettings(
                                type,
                                deviceType,
                                command.address(),
                                calls,
                                command.calls().dualIdentity().orElse(false),
                                command.calls().chargeInfo().orElse(ChargeInfoPolicy.DISABLED))))
                .orElseGet(() -> Either.left(new Failure.Invalid("deviceType '" + deviceType
                        + "' is no device of a trunk of type " + type + ": expected one of "
                        + type.devices().stream().map(TrunkDevice::deviceType).collect(Collectors.joining(", "))
                        + ".")));
    }

    private static Either<Failure, Integer> calls(CallsSetting wanted, TrunkDevice device, int today) {
        int calls = wanted.maxConcurrentCalls().orElse(today);
        return device.allows(calls)
                ? Either.right(calls)
                : Either.left(new Failure.Invalid(
                        "maxConcurrentCalls is " + calls + ", and a trunk to a " + device.deviceType() + " takes "
                                + device.minConcurrentCalls() + " to " + device.maxConcurrentCalls() + "."));
    }

    @Override
    public Either<Failure, TrunkGroup> update(UpdateTrunkCommand command) {
        return Retry.onConflict(() -> For(
                        find(command.org(), command.trunk()),
                        trunk -> changed(trunk.settings(), command.calls()),
                        (trunk, settings) -> names.freeForTrunk(command.org(), command.name(), Optional.of(trunk.id())),
                        (trunk, settings, free) -> put(trunk.describedAs(command.name(), settings)))
                .yield((trunk, settings, free, put) -> put));
    }

    private static Either<Failure, TrunkSettings> changed(TrunkSettings today, CallsSetting wanted) {
        TrunkDevice device = today.type().device(today.deviceType()).orElseThrow();
        return calls(wanted, device, today.maxConcurrentCalls())
                .map(calls -> today.with(
                        calls,
                        wanted.dualIdentity().orElse(today.dualIdentity()),
                        wanted.chargeInfo().orElse(today.chargeInfo())));
    }

    @Override
    public Either<Failure, TrunkGroup> remove(OrgId org, LocalGateway.Trunk id) {
        return Retry.onConflict(() -> For(
                        find(org, id),
                        trunk -> usage.none("trunk", trunk.name(), org, id),
                        (trunk, unused) ->
                                Failure.orTrouble(unitOfWork.commit(List.of(new RoutingWrite.RemoveTrunkGroup(trunk)))))
                .yield((trunk, unused, removed) -> trunk));
    }

    private Either<Failure, TrunkGroup> find(OrgId org, LocalGateway.Trunk id) {
        return Failure.orNotFound(trunks.trunk(new TrunkGroup.Key(org, id)), "trunk", id);
    }

    private Either<Failure, TrunkGroup> put(TrunkGroup trunk) {
        return Failure.orTrouble(unitOfWork.commit(List.of(new Write.PutTrunkGroup(trunk))))
                .mapTo(trunk);
    }
}
