package io.hexline.application.move;

import io.hexline.application.Host;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Write;
import io.hexline.domain.code.Collaborator;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.job.JobOrigin;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.move.RequestRule;
import io.hexline.domain.move.RequestedMove;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class MoveUsersService implements MoveUsers {

    private final Host host;
    private final RequestFactsLoader requestFacts;
    private final MoveAssessor assessor;
    private final CarrierReach carriers;

    MoveUsersService(Host host) {
        this.host = host;
        this.requestFacts = new RequestFactsLoader(host);
        this.assessor = new MoveAssessor(host);
        this.carriers = new CarrierReach(host);
    }

    @Override
    public Either<Failure, MoveUsersResult> handle(MoveUsersCommand command) {
        return requestFacts
                .load(command.org(), command.draft())
                .<Failure>mapLeft(Failure.Trouble::new)
                .flatMap(facts -> {
                    List<Finding> wrong = RequestRule.findings(facts);
                    return wrong.isEmpty() ? orders(command) : Either.left(new Failure.Refused(wrong));
                });
    }

    private Either<Failure, MoveUsersResult> orders(MoveUsersCommand command) {
        return RequestedMove.ordersOf(command.draft())
                .<Failure>mapLeft(misfits -> new Failure.Invalid(
                        misfits.stream().map(misfit -> misfit.message() + ".").toList()))
                .flatMap(orders -> carryOn(command, orders));
    }

    private Either<Failure, MoveUsersResult> carryOn(MoveUsersCommand command, List<RequestedMove> orders) {
        return command.draft().isValidation()
                ? assessor.assess(command.org(), orders.get(0))
                        .mapLeft(MoveUsersService::named)
                        .map(assessed -> new MoveUsersResult.Assessed(assessed.assessment()))
                : carriers.reach(orders).mapLeft(MoveUsersService::named).flatMap(reached -> start(command, orders));
    }

    /** While a request is checked, a carrier that cannot be reached has its own code; other failures share one. */
    private static Failure named(Failure failure) {
        if (!(failure instanceof Failure.Trouble trouble)
                || !(trouble.cause() instanceof PortFailure.FromOutside outside)) {
            return failure;
        }
        boolean noCarrier = outside instanceof PortFailure.Unreachable && outside.isOf(Collaborator.CARRIER);
        MoveRequestCode code = noCarrier ? MoveRequestCode.CARRIER_UNREACHABLE : MoveRequestCode.UNEXPECTED_FAILURE;
        return new Failure.Refused(List.of(Finding.of(code)), Optional.of(outside));
    }

    private Either<Failure, MoveUsersResult> start(MoveUsersCommand command, List<RequestedMove> orders) {
        JobOrigin origin = new JobOrigin(
                command.actor().person(),
                command.actor().org(),
                command.org(),
                command.trackingId(),
                host.time().instant());
        MoveJob job =
                MoveJob.accepted(host.store().ids().newJob(), host.store().ids().newJobInstance(), origin, orders);
        return host.store()
                .unitOfWork()
                .commit(List.of(new Write.PutJob(job)))
                .<Failure>mapLeft(Failure.Trouble::new)
                .map(written -> {
                    host.background().execute(new MoveJobRunner(host, command.org(), job.id())::run);
                    return new MoveUsersResult.Started(job);
                });
    }
}
