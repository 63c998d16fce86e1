package io.hexline.application.number;

import static io.vavr.API.For;

import io.hexline.application.access.Authorization;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.BatchJobStart;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record MoveNumbersService(LocationInventory inventory, BatchJobStart start) implements MoveNumbers {

    private static final String BUSY = "Another job moves numbers of the organization";

    @Override
    public Either<Failure, BatchJob> handle(MoveNumbersCommand command) {
        BatchJobStart.Request request = command.request();
        return For(
                        new Authorization(request.actor(), Permission.MANAGE_NUMBERS).in(request.org()),
                        org -> calling(org, command.from()),
                        (org, source) -> calling(org, command.to()),
                        (org, source, target) -> another(source, target),
                        (org, source, target, other) ->
                                inventory.of(org, source.id(), command.numbers(), held -> Optional.empty()),
                        (org, source, target, other, found) -> start.start(request, work(command, found), BUSY))
                .yield((org, source, target, other, found, job) -> job);
    }

    private Either<Failure, Location> calling(OrgId org, LocationId id) {
        return inventory
                .find()
                .byId(org, id)
                .filterOrElse(
                        location -> location.calling().isPresent(),
                        location -> new Failure.NotFound("calling location", location.id()));
    }

    private static Either<Failure, Location> another(Location source, Location target) {
        return source.id().equals(target.id())
                ? Either.left(new Failure.NotPossible("The numbers are at " + source.name() + " already"))
                : Either.right(target);
    }

    private static BatchWork work(MoveNumbersCommand command, List<InventoryNumber> found) {
        return new BatchWork.MoveNumbers(
                command.from(),
                command.to(),
                found.stream().map(InventoryNumber::number).toList());
    }
}
