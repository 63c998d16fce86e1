package io.hexline.application.calling;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.location.FindLocation;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;

record ShowPstnService(FindLocation find, UsableCarriers carriers) implements ShowPstn {

    @Override
    public Either<Failure, List<Carrier>> options(OrgId org, LocationId location) {
        return find.withCalling(org, location).flatMap(there -> carriers.of(org));
    }

    @Override
    public Either<Failure, ShownPstn> connection(OrgId org, LocationId id) {
        return For(
                        find.withCalling(org, id),
                        ShowPstnService::today,
                        (location, pstn) -> carriers.find(org, pstn.carrier()))
                .yield((location, pstn, carrier) -> new ShownPstn(carrier, pstn.localGateway()));
    }

    private static Either<Failure, PstnConnection> today(Location location) {
        return location.calling()
                .flatMap(CallingProfile::pstn)
                .<Either<Failure, PstnConnection>>map(Either::right)
                .orElseGet(() -> Either.left(new Failure.NotFound("PSTN connection of location", location.id())));
    }
}
